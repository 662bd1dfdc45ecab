import { parseArn } from '../../aws-auth/arn.ts'
import type { IamRecord } from '../../live/facts.ts'
import { ClusterError } from '../door.ts'
import { type Aws, askAws } from './aws.ts'
import { said } from './said.ts'

/**
 * What IAM says of a role or a user of the account whose IAM answers: names are unique in an account, whatever the path.
 * It is asked for the name as the ARN has it: AWS does not say that GetRole finds a name in another case.
 *
 * @throws ClusterError also where the account that answers is another one: a principal of the same name there says nothing
 */
export async function iamPrincipal(aws: Aws, arn: string): Promise<IamRecord> {
  const parsed = parseArn(arn)
  if (parsed.kind !== 'role' && parsed.kind !== 'user')
    throw notAsked(aws, `${arn} is neither a role nor a user`)
  const found = await orNone(() => (parsed.kind === 'role' ? role(aws, parsed.name) : user(aws, parsed.name)))
  if (found.kind === 'exists' && accountIn(found.arn) !== parsed.account)
    throw notAsked(
      aws,
      `IAM of account ${accountIn(found.arn) ?? 'unknown'} answers, not that of ${parsed.account}`,
    )
  return found
}

async function orNone(ask: () => Promise<IamRecord>): Promise<IamRecord> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ClusterError && error.kind === 'not-found') return { kind: 'none' }
    throw error
  }
}

async function role(aws: Aws, name: string): Promise<IamRecord> {
  const { GetRoleCommand } = await import('@aws-sdk/client-iam')
  const client = await aws.iam()
  const action = 'iam:GetRole'
  const { Role } = await askAws(aws, action, () => client.send(new GetRoleCommand({ RoleName: name })))
  return record(Role, { aws, action, what: `the role ${name}` })
}

async function user(aws: Aws, name: string): Promise<IamRecord> {
  const { GetUserCommand } = await import('@aws-sdk/client-iam')
  const client = await aws.iam()
  const action = 'iam:GetUser'
  const { User } = await askAws(aws, action, () => client.send(new GetUserCommand({ UserName: name })))
  return record(User, { aws, action, what: `the user ${name}` })
}

function record(
  found: { readonly Arn?: string | undefined; readonly CreateDate?: Date | undefined } | undefined,
  about: { readonly aws: Aws; readonly action: string; readonly what: string },
): IamRecord {
  return {
    kind: 'exists',
    arn: said(found?.Arn, { ...about, what: `the ARN of ${about.what}` }),
    createdAt: said(found?.CreateDate, {
      ...about,
      what: `the creation date of ${about.what}`,
    }).toISOString(),
  }
}

function accountIn(arn: string): string | undefined {
  const parsed = parseArn(arn)
  return 'account' in parsed ? parsed.account : undefined
}

function notAsked(aws: Aws, message: string): ClusterError {
  return new ClusterError(
    {
      kind: 'unexpected',
      cluster: aws.entry.name,
      operation: 'iam:GetRole',
      fix: 'Use credentials of that account.',
    },
    message,
  )
}
