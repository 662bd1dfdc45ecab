// Port of aws-iam-authenticator, changed: notices/aws-iam-authenticator.txt
/** The partitions that the authenticator knows. Source: `pkg/endpoints/endpoints.go` (aws-iam-authenticator v0.7.18). */
export const PARTITIONS: readonly string[] = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
]

/**
 * An IAM or STS ARN, by what it names. `path` has no slash in front and one at its end (`my-team/`); it is empty
 * where there is none. A service-linked role is a role whose path begins with `aws-service-role/`.
 */
export type ParsedArn =
  | ({ readonly kind: 'role' | 'service-linked-role' | 'user' | 'group' } & NamedArn)
  | ({ readonly kind: 'assumed-role'; readonly role: string; readonly session: string } & AccountArn)
  | ({ readonly kind: 'federated-user'; readonly name: string } & AccountArn)
  | ({ readonly kind: 'root' } & AccountArn)
  /** Some part of it is `*` or `?`: a pattern of a policy, which no identity is equal to. */
  | { readonly kind: 'wildcard' }
  /** An ARN of something that no identity can be. */
  | { readonly kind: 'other'; readonly service: string; readonly resource: string }
  | { readonly kind: 'invalid'; readonly reason: ArnFault }

interface AccountArn {
  readonly partition: string
  /** Twelve digits. */
  readonly account: string
}

interface NamedArn extends AccountArn {
  readonly path: string
  readonly name: string
}

export type ArnFault =
  | 'not-an-arn'
  | 'unknown-partition'
  /** IAM and STS ARNs have no region. */
  | 'region'
  | 'account'
  | 'name'

// A plan of a cluster with 3,000 access entries asks tens of thousands of times about the same few thousand.
const known = new Map<string, ParsedArn>()

/**
 * Takes an ARN apart. Never throws.
 *
 * Names and paths are checked against the characters that IAM allows, so that a space or a quote that came along
 * by copying is found. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function parseArn(arn: string): ParsedArn {
  const earlier = known.get(arn)
  if (earlier !== undefined) return earlier
  const parsed = takenApart(arn)
  known.set(arn, parsed)
  return parsed
}

function takenApart(arn: string): ParsedArn {
  const [prefix, partition, service, region, account, ...rest] = arn.split(':')
  if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0) {
    return { kind: 'invalid', reason: 'not-an-arn' }
  }
  if (/[*?]/.test(arn)) return { kind: 'wildcard' }
  if (!PARTITIONS.includes(partition)) return { kind: 'invalid', reason: 'unknown-partition' }
  const resource = rest.join(':')
  if (service !== 'iam' && service !== 'sts') return { kind: 'other', service: service ?? '', resource }
  if (region !== '') return { kind: 'invalid', reason: 'region' }
  if (!/^[0-9]{12}$/.test(account)) return { kind: 'invalid', reason: 'account' }
  return service === 'iam'
    ? iamResource(resource, { partition, account })
    : stsResource(resource, { partition, account })
}

/** `my-team/`; empty where it has none. */
export function pathOf(arn: string): string {
  const parsed = parseArn(arn)
  return 'path' in parsed ? parsed.path : ''
}

/** The ARN of the role without its path, which STS never reports; every other ARN as it is. */
export function stripRolePath(arn: string): string {
  const parsed = parseArn(arn)
  return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
    ? `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.name}`
    : arn
}

/**
 * What the authenticator compares rows with when STS reports `arn` as the caller: the role of a session, any
 * other identity as it is; `undefined` where it refuses the login. Case is kept; the comparison ignores it.
 *
 * Source: `Canonicalize` in `pkg/arn/arn.go`. Like it, this asks for no more than a partition, a service and the
 * kind of the resource.
 */
export function canonicalArn(arn: string): string | undefined {
  const sections = arn.split(':')
  const [prefix, partition, service, , account, ...rest] = sections
  if (prefix !== 'arn' || partition === undefined || account === undefined || rest.length === 0)
    return undefined
  if (!PARTITIONS.includes(partition)) return undefined
  const parts = rest.join(':').split('/')
  const kind = parts[0] ?? ''
  if (service === 'iam') return ['role', 'user', 'root'].includes(kind) ? arn : undefined
  if (service !== 'sts') return undefined
  if (kind === 'federated-user') return arn
  if (kind !== 'assumed-role' || parts.length < 3) return undefined
  return `arn:${partition}:iam::${account}:role/${parts.slice(1, -1).join('/')}`
}

/** True for the id of an account, where a principal may be an ARN. */
export function isAccount(principal: string): boolean {
  return /^\d{12}$/.test(principal)
}

const NAME = /^[\w+=,.@-]+$/

function iamResource(resource: string, place: AccountArn): ParsedArn {
  if (resource === 'root') return { kind: 'root', ...place }
  const parts = resource.split('/')
  const kind = parts[0]
  const name = parts.at(-1) ?? ''
  if (kind !== 'role' && kind !== 'user' && kind !== 'group')
    return { kind: 'other', service: 'iam', resource }
  const folders = parts.slice(1, -1)
  // A path is any printable ASCII between slashes, https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
  if (parts.length < 2 || !NAME.test(name) || folders.some((folder) => !/^[!-~]+$/.test(folder))) {
    return { kind: 'invalid', reason: 'name' }
  }
  const path = folders.map((folder) => `${folder}/`).join('')
  const linked = kind === 'role' && path.startsWith('aws-service-role/')
  return { kind: linked ? 'service-linked-role' : kind, ...place, path, name }
}

function stsResource(resource: string, place: AccountArn): ParsedArn {
  const parts = resource.split('/')
  const [kind, name = '', session = ''] = parts
  if (kind === 'assumed-role') {
    if (parts.length !== 3 || !NAME.test(name) || !NAME.test(session))
      return { kind: 'invalid', reason: 'name' }
    return { kind: 'assumed-role', ...place, role: name, session }
  }
  if (kind === 'federated-user') {
    return parts.length === 2 && NAME.test(name)
      ? { kind: 'federated-user', ...place, name }
      : { kind: 'invalid', reason: 'name' }
  }
  return { kind: 'other', service: 'sts', resource }
}
