import { parseArn } from '../../aws-auth/arn.ts'
import { arnKey } from '../../aws-auth/arn-key.ts'
import type { KnownPlaces } from '../../aws-auth/near/meant-arns.ts'
import { isMadeAnew, permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import { nearAccounts } from '../../aws-auth/near-account.ts'
import type { AwsAuth, DeadReason, MapKey, Oddity, Row, RowMeaning } from '../../aws-auth/row.ts'
import type { IamPrincipal } from '../principal.ts'
import { deadNearness } from './dead-nearness.ts'
import type { NearRow } from './near-row.ts'
import { slipOf } from './slip.ts'

export interface NearMiss {
  readonly place: { readonly key: MapKey; readonly index: number }
  readonly row: MeantRowFields
  readonly near: NearRow
  /** Where the row is told otherwise than by its ARN. */
  readonly oddity?: Oddity
}

export interface RowsAbout {
  readonly awsAuth: AwsAuth
  /** Of `deadRowsIn`. */
  readonly dead: ReadonlyMap<Row, DeadReason>
  readonly known: KnownPlaces
}

type MeantRowFields = RowMeaning & Pick<Row, 'arn' | 'sso'>

/**
 * Rows that do not match the principal and most likely were meant for it, the surest first. All that make rows miss
 * is in reference of the authenticator: it compares whole ARNs, without case, with what STS reports.
 */
export function nearRows(principal: IamPrincipal, { awsAuth, dead, known }: RowsAbout): readonly NearMiss[] {
  const found = awsAuth.rows.flatMap((row): NearMiss[] => {
    const near = nearness(principal, row) ?? deadNearness(principal, row, dead.get(row), known)
    return near === undefined ? [] : [{ place: row, row, near }]
  })
  const sure = [...found, ...unread(principal, awsAuth)].toSorted(
    (one, other) => ORDER.indexOf(one.near) - ORDER.indexOf(other.near),
  )
  return sure.some(({ near }) => near !== 'iam-group') ? sure : [...sure, ...misspelt(principal, awsAuth)]
}

/** What was meant to be a row of the principal, or to give it more, and is not read. */
function unread(principal: IamPrincipal, { oddities }: AwsAuth): readonly NearMiss[] {
  const found = oddities.flatMap((oddity): NearMiss[] => {
    const { kind, key, index, meant } = oddity
    if (meant === undefined || key === 'mapAccounts') return []
    if (kind !== 'key-not-read' && kind !== 'swallowed-row') return []
    const isOwn = arnKey(meant.arn) === arnKey(principal.arn) || nearness(principal, meant) === 'role-path'
    return isOwn ? [{ place: { key, index }, row: meant, near: kind, oddity }] : []
  })
  // A row with two such keys is one row.
  return found.filter(
    ({ near, place }, at) =>
      near !== 'key-not-read' ||
      found.findIndex(
        (one) => one.near === near && one.place.key === place.key && one.place.index === place.index,
      ) === at,
  )
}

const ORDER: readonly NearRow[] = [
  'key-not-read',
  'swallowed-row',
  'role-path',
  'assumed-role',
  'never-matches',
  'slip',
  'other-partition',
  'user-path',
  'instance-profile',
  'made-anew',
  'other-kind',
  'account-slip',
  'other-account',
  'wildcard',
  'wrong-kind',
  'sso',
  'spelling',
  'iam-group',
]

function nearness({ parsed }: IamPrincipal, row: MeantRowFields): NearRow | undefined {
  if (row.sso === true) return isPermissionSet(parsed) ? 'sso' : undefined
  const other = parseArn(row.arn.trim().toLowerCase())
  if (!('account' in other) || !('name' in parsed)) return undefined
  const name = parsed.name.toLowerCase()
  const sameAccount = other.account === parsed.account
  if (other.kind === 'assumed-role')
    return sameAccount && parsed.kind === 'role' && other.role === name ? 'assumed-role' : undefined
  if (other.kind === 'group') return sameAccount && parsed.kind === 'user' ? 'iam-group' : undefined
  if (!('name' in other)) return undefined
  if (other.kind === parsed.kind && sameAccount && isMadeAnew(other.name, name)) return 'made-anew'
  if (other.name !== name) return undefined
  if (other.kind !== parsed.kind)
    return sameAccount && other.kind !== 'federated-user' ? 'other-kind' : undefined
  if (!sameAccount)
    return nearAccounts(other.account, [parsed.account]).length > 0 ? 'account-slip' : 'other-account'
  if (parsed.kind === 'role' && 'path' in other && other.path !== '') return 'role-path'
  return parsed.kind === 'user' && 'path' in other && other.path !== parsed.path.toLowerCase()
    ? 'user-path'
    : undefined
}

/** The roles that IAM Identity Center makes of permission sets. */
function isPermissionSet(parsed: IamPrincipal['parsed']): boolean {
  return 'name' in parsed && permissionSetRole(parsed.name) !== undefined
}

/** One row whose name is written nearly like the principal's, in the same account and of the same kind. */
function misspelt({ parsed, arn }: IamPrincipal, awsAuth: AwsAuth): NearMiss[] {
  if (!('name' in parsed)) return []
  const { name, account } = parsed
  const others = new Map<string, Row>()
  for (const row of awsAuth.rows) {
    const other = parseArn(row.arn)
    if (!('name' in other) || !('account' in other) || arnKey(row.arn) === arnKey(arn)) continue
    // Permission sets have names that are alike on purpose, and what is made anew is found before.
    if (permissionSetRole(name) !== undefined && permissionSetRole(other.name) !== undefined) continue
    if (other.kind === parsed.kind && other.account === account) others.set(other.name, row)
  }
  const row = others.get(slipOf(name, others.keys()) ?? '')
  return row === undefined ? [] : [{ place: row, row, near: 'spelling' }]
}
