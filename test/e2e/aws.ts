import { createHash } from 'node:crypto'
import { presign } from './servers/presigned.ts'

/** Credentials as the AWS SDKs take them from the environment. */
export interface Credentials {
  readonly AWS_ACCESS_KEY_ID: string
  readonly AWS_SECRET_ACCESS_KEY: string
}

/** What GetCallerIdentity answers. */
export interface CallerIdentity {
  readonly Arn: string
  readonly UserId: string
  readonly Account: string
}

const prefix = 'ASIA'
/** The secret of everyone here. It opens nothing. */
export const secretAccessKey = 'a-secret-that-opens-nothing'

/**
 * Credentials of an IAM user, of a role (its session is named `session`), or of a role's session by its own ARN. The
 * access key spells the ARN, so that the STS of the tests needs no list of who is who.
 */
export function signIn(arn: string): Credentials {
  return {
    AWS_ACCESS_KEY_ID: prefix + Buffer.from(arn).toString('hex').toUpperCase(),
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  }
}

/**
 * Who holds an access key. As in AWS, a role's session is an `assumed-role` without the role's path.
 *
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function holderOf(accessKeyId: string): CallerIdentity | undefined {
  const arn = Buffer.from(accessKeyId.slice(prefix.length), 'hex').toString()
  const [, partition, account, kind, name] =
    arn.match(/^arn:([^:]+):iam::(\d{12}):(role|user)\/(?:.*\/)?([^/]+)$/) ?? []
  if (partition === undefined || account === undefined || name === undefined) return sessionOf(arn)
  if (kind === 'user') return { Arn: arn, UserId: uniqueIdOf(arn), Account: account }
  return sessionOf(`arn:${partition}:sts::${account}:assumed-role/${name}/session`)
}

function sessionOf(arn: string): CallerIdentity | undefined {
  const [, account, role, session] =
    arn.match(/^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\/([^/]+)$/) ?? []
  if (account === undefined || role === undefined) return undefined
  const id = uniqueIdOf(`arn:aws:iam::${account}:role/${role}`)
  return { Arn: arn, UserId: `${id}:${session}`, Account: account }
}

/**
 * The unique id that IAM gave a role or user: by account, kind and name, since no two of one account differ in nothing
 * but the path or the case of the name. `before` is the id that another one had, which was deleted.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export function uniqueIdOf(arn: string, which: 'now' | 'before' = 'now'): string {
  const [, account, kind, name] = arn.match(/:(\d{12}):(role|user)\/(?:.*\/)?([^/]+)$/) ?? []
  if (name === undefined) throw new Error(`${arn} is no role and no user`)
  const hash = createHash('sha256').update(`${account} ${kind} ${name.toLowerCase()} ${which}`)
  return (kind === 'user' ? 'AIDA' : 'AROA') + hash.digest('hex').slice(0, 17).toUpperCase()
}

/**
 * An EKS bearer token, made here and not by the program under test.
 *
 * @param nth tokens of one second are different ones by this: it is in their lifetime, which ends after 15 minutes at most
 */
export function tokenOf(
  arn: string,
  at: { readonly name: string; readonly region: string },
  nth = 0,
): string {
  const url = presign({
    accessKeyId: signIn(arn).AWS_ACCESS_KEY_ID,
    secretAccessKey,
    host: `sts.${at.region}.amazonaws.com`,
    region: at.region,
    date: new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
    cluster: at.name,
    expires: 60 + (nth % 800),
  })
  return `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`
}
