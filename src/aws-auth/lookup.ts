import { canonicalArn, parseArn } from './arn.ts'
import { arnKey } from './arn-key.ts'
import type { AwsAuth, DeadReason, Row } from './row.ts'
import { asksForInstance } from './row-kind.ts'

/** What the authenticator answers for one identity. A match by mapAccounts is not a row. */
export type EffectiveRow =
  | { readonly kind: 'row'; readonly row: Row }
  /** Several rows match, and which one applies is decided anew for each request. */
  | { readonly kind: 'random'; readonly rows: readonly Row[] }
  | { readonly kind: 'none' }

/**
 * The row that gives the identity `arn` its username and groups. `arn` is canonical: a role without its path, a
 * user with it, any case.
 *
 * Source: `Map` in `pkg/mapper/configmap/mapper.go`; `saveMap`, `RoleMapping`, `UserMapping` in `configmap.go`.
 */
export function effectiveRow(awsAuth: AwsAuth, arn: string): EffectiveRow {
  const subject = arnKey(arn)
  const { roles, users } = indexOf(awsAuth)
  const rows = roles.get(subject) ?? users.get(subject) ?? []
  const [row, second] = rows
  if (row === undefined) return { kind: 'none' }
  return second === undefined ? { kind: 'row', row } : { kind: 'random', rows }
}

/** Every row of that ARN in both keys, in the order of the text, dead ones too. Case is ignored. */
export function rowsFor(awsAuth: AwsAuth, arn: string): readonly Row[] {
  return indexOf(awsAuth).all.get(arnKey(arn)) ?? []
}

// A plan asks a dozen times, and so does each answer of explain.
const deadOf = new WeakMap<AwsAuth, ReadonlyMap<Row, DeadReason>>()

/** The rows that give nobody anything, and why. A row that may be picked at random is not dead. */
export function deadRows(awsAuth: AwsAuth): ReadonlyMap<Row, DeadReason> {
  const known = deadOf.get(awsAuth)
  if (known !== undefined) return known
  const dead = findDead(awsAuth)
  deadOf.set(awsAuth, dead)
  return dead
}

function findDead(awsAuth: AwsAuth): ReadonlyMap<Row, DeadReason> {
  const roles = storedRoles(awsAuth)
  const users = storedUsers(awsAuth)
  const takenByRoles = new Set([...roles.values()].map((row) => arnKey(row.arn)))
  const dead = new Map<Row, DeadReason>()
  for (const row of awsAuth.rows) {
    const reason = unmatchable(row)
    if (reason !== undefined) dead.set(row, reason)
    else if (row.key === 'mapRoles' && roles.get(roleKey(row.arn)) !== row) dead.set(row, 'shadowed')
    else if (row.key === 'mapUsers' && users.get(row.arn) !== row) dead.set(row, 'shadowed')
    else if (row.key === 'mapUsers' && takenByRoles.has(arnKey(row.arn)))
      dead.set(row, 'shadowed-by-map-roles')
  }
  return dead
}

/** Rows by their folded ARN: those that the authenticator stores of each key, and all of them. */
interface RowIndex {
  readonly roles: ReadonlyMap<string, readonly Row[]>
  readonly users: ReadonlyMap<string, readonly Row[]>
  readonly all: ReadonlyMap<string, readonly Row[]>
}

// A plan looks up every declared principal, and a map of thousands of rows would be read as often.
const indexes = new WeakMap<AwsAuth, RowIndex>()

function indexOf(awsAuth: AwsAuth): RowIndex {
  const known = indexes.get(awsAuth)
  if (known !== undefined) return known
  const index = {
    roles: byArn(storedRoles(awsAuth).values()),
    users: byArn(storedUsers(awsAuth).values()),
    all: byArn(awsAuth.rows),
  }
  indexes.set(awsAuth, index)
  return index
}

function byArn(rows: Iterable<Row>): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(
    [...rows].filter((row) => row.arn !== ''),
    (row) => arnKey(row.arn),
  )
}

/** Keyed as `RoleMapping.Key` does; a later row takes the place of an earlier one. */
function storedRoles(awsAuth: AwsAuth): ReadonlyMap<string, Row> {
  const rows = awsAuth.rows.filter((row) => row.key === 'mapRoles' && row.sso === undefined)
  return new Map(rows.map((row) => [roleKey(row.arn), row]))
}

/** Keyed as `UserMapping.Key` does: the ARN as it is written. */
function storedUsers(awsAuth: AwsAuth): ReadonlyMap<string, Row> {
  return new Map(awsAuth.rows.filter((row) => row.key === 'mapUsers').map((row) => [row.arn, row]))
}

/** `strings.ToLower`, which makes `i` of the dotted capital İ where JavaScript makes two characters. */
function roleKey(arn: string): string {
  return arn.replaceAll('İ', 'i').toLowerCase()
}

function unmatchable(row: Row): DeadReason | undefined {
  if (row.sso !== undefined) return 'sso'
  const arn = arnKey(row.arn)
  const parsed = parseArn(arn)
  switch (parsed.kind) {
    case 'role':
    case 'service-linked-role':
      return parsed.path === '' ? undefined : 'role-path'
    case 'assumed-role':
      return 'assumed-role'
    case 'user':
    case 'root':
      return [row.username, ...row.groups].some(asksForInstance) ? 'no-instance' : undefined
    case 'federated-user':
      return undefined
    case 'group':
    case 'wildcard':
    case 'other':
      return 'never-matches'
    case 'invalid':
      // An odd name may still be one that IAM knows and this program does not; only what cannot be is dead.
      return parsed.reason === 'name' && !cannotBeAName(arn) && canonicalArn(arn) === arn
        ? undefined
        : 'never-matches'
  }
}

/** White space, no name at the end, or what templates and manuals write around the place for one: `<role>`, `${ROLE}`. */
function cannotBeAName(arn: string): boolean {
  return /[\s\p{Cc}<>${}]/u.test(arn) || arn.endsWith('/')
}
