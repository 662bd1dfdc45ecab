import { parseArn } from '../../aws-auth/arn.ts'
import { arnKey } from '../../aws-auth/arn-key.ts'
import { deadRows } from '../../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import type { IamPrincipal } from '../principal.ts'
import { slipOf } from '../slip.ts'

/** In what a row that was most likely meant for a principal differs from one that it has. */
export type NearRow =
  /** The same role with its path. */
  | 'role-path'
  /** A session of the role. */
  | 'assumed-role'
  /** The same name in another account. */
  | 'other-account'
  /** The user of that name where a role is asked about, or the role where a user is. */
  | 'other-kind'
  /** The user with another path. */
  | 'user-path'
  /** An IAM group, of which a user may be a member. */
  | 'iam-group'
  /** The same ARN with white space or the like. */
  | 'never-matches'
  | 'sso'
  | 'spelling'

export interface NearMiss {
  readonly row: Row
  readonly near: NearRow
}

/**
 * Rows that do not match the principal and most likely were meant for it, the surest first. All that make rows miss
 * is in reference of the authenticator: it compares whole ARNs, without case, with what STS reports.
 */
export function nearRows(principal: IamPrincipal, awsAuth: AwsAuth): readonly NearMiss[] {
  const dead = deadRows(awsAuth)
  const found = awsAuth.rows.flatMap((row): NearMiss[] => {
    const near = nearness(principal, row)
    if (near !== undefined) return [{ row, near }]
    const wasMeant = dead.get(row) === 'never-matches' && sameBut(row.arn, principal.arn)
    return wasMeant ? [{ row, near: 'never-matches' }] : []
  })
  const sure = found.toSorted((one, other) => ORDER.indexOf(one.near) - ORDER.indexOf(other.near))
  return sure.some(({ near }) => near !== 'iam-group') ? sure : [...sure, ...misspelt(principal, awsAuth)]
}

const ORDER: readonly NearRow[] = [
  'role-path',
  'assumed-role',
  'never-matches',
  'user-path',
  'other-kind',
  'other-account',
  'sso',
  'spelling',
  'iam-group',
]

function nearness({ parsed }: IamPrincipal, row: Row): NearRow | undefined {
  if (row.sso === true) return isPermissionSet(parsed) ? 'sso' : undefined
  const other = parseArn(row.arn.trim().toLowerCase())
  if (!('account' in other) || !('name' in parsed)) return undefined
  const name = parsed.name.toLowerCase()
  const sameAccount = other.account === parsed.account
  if (other.kind === 'assumed-role')
    return sameAccount && parsed.kind === 'role' && other.role === name ? 'assumed-role' : undefined
  if (other.kind === 'group') return sameAccount && parsed.kind === 'user' ? 'iam-group' : undefined
  if (!('name' in other) || other.name !== name) return undefined
  if (other.kind !== parsed.kind)
    return sameAccount && other.kind !== 'federated-user' ? 'other-kind' : undefined
  if (!sameAccount) return 'other-account'
  if (parsed.kind === 'role' && 'path' in other && other.path !== '') return 'role-path'
  return parsed.kind === 'user' && 'path' in other && other.path !== parsed.path.toLowerCase()
    ? 'user-path'
    : undefined
}

/** The roles that IAM Identity Center makes of permission sets. */
function isPermissionSet(parsed: IamPrincipal['parsed']): boolean {
  return 'name' in parsed && parsed.name.startsWith('AWSReservedSSO_')
}

function sameBut(written: string, arn: string): boolean {
  return written.replaceAll(/[\s"'\u200b\ufeff]/g, '').toLowerCase() === arnKey(arn)
}

/** One row whose name is written nearly like the principal's, in the same account and of the same kind. */
function misspelt({ parsed, arn }: IamPrincipal, awsAuth: AwsAuth): NearMiss[] {
  if (!('name' in parsed)) return []
  const { name, account } = parsed
  const others = new Map<string, Row>()
  for (const row of awsAuth.rows) {
    const other = parseArn(row.arn)
    if (!('name' in other) || !('account' in other) || arnKey(row.arn) === arnKey(arn)) continue
    if (other.kind === parsed.kind && other.account === account) others.set(other.name, row)
  }
  const row = others.get(slipOf(name, others.keys()) ?? '')
  return row === undefined ? [] : [{ row, near: 'spelling' }]
}
