import { arnKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { AwsAuth, RowMeaning } from '../../aws-auth/row.ts'
import type { ConfigMap } from '../../live/snapshot.ts'
import type { AccountChange, RowChange } from '../../login/mapping/aws-auth/change.ts'
import { awsAuthAfter } from '../../login/mapping/aws-auth/edits.ts'
import { sameData } from '../order/same-data.ts'
import type { AwsAuthWrites } from '../send/written-aws-auth.ts'

type Data = NonNullable<ConfigMap['data']>

/**
 * The data of aws-auth with the writes of an apply taken back; `undefined` where that cannot be done safely.
 *
 * Where nobody else has written, the bytes of before come back. Else only the rows and accounts that the apply
 * changed, and of them only those that are still as it left them, get the meaning that they had before: what somebody
 * else has written since stays. See docs/adr/0009-aws-auth-is-restored-after-a-failed-check.md.
 */
export function dataBefore({ before, after, alone }: AwsAuthWrites, live: ConfigMap): Data | undefined {
  const previous = before?.data ?? {}
  if (sameData(live.data, previous)) return previous
  if (alone && sameData(live.data, after.data)) return previous
  const edited = awsAuthAfter(live.data, undoing({ before: previous, after: after.data, live: live.data }))
  return edited.ok ? edited.data : undefined
}

/** The principals, in lower case, and accounts whose meaning the writes changed. */
export function touchedBy({ before, after }: AwsAuthWrites): ReadonlySet<string> {
  const [old, written] = [decodeAwsAuth(before?.data), decodeAwsAuth(after.data)]
  const arns = arnsOf(old, written).filter((arn) => meaningOf(old, arn) !== meaningOf(written, arn))
  return new Set([
    ...arns,
    ...old.accounts.filter((account) => !written.accounts.includes(account)),
    ...written.accounts.filter((account) => !old.accounts.includes(account)),
  ])
}

function undoing(data: {
  readonly before: Data
  readonly after: ConfigMap['data']
  readonly live: ConfigMap['data']
}): (RowChange | AccountChange)[] {
  const [before, after, live] = [data.before, data.after, data.live].map(decodeAwsAuth)
  if (before === undefined || after === undefined || live === undefined) return []
  // Of a key that could not be read before, nobody knows what its rows were.
  const unknown = new Set<string>(before.broken.map(({ key }) => key))
  const rows = arnsOf(before, after)
    .filter((arn) => meaningOf(before, arn) !== meaningOf(after, arn))
    .filter((arn) => meaningOf(live, arn) === meaningOf(after, arn))
    .flatMap((arn) => rowBack({ arn, before, live }))
    .filter(({ key }) => !unknown.has(key))
  const accounts = [
    ...before.accounts
      .filter((account) => !after.accounts.includes(account) && !live.accounts.includes(account))
      .map((account) => accountBack('add', account)),
    ...after.accounts
      .filter((account) => !before.accounts.includes(account) && live.accounts.includes(account))
      .map((account) => accountBack('remove', account)),
  ]
  return [...rows, ...(unknown.has('mapAccounts') ? [] : accounts)]
}

function rowBack(about: {
  readonly arn: string
  readonly before: AwsAuth
  readonly live: AwsAuth
}): RowChange[] {
  const [old, now] = [rowOf(about.before, about.arn), rowOf(about.live, about.arn)]
  if (old === undefined)
    return now === undefined ? [] : [{ kind: 'row', action: 'remove', ...named(now), reason: 'declared' }]
  const after = { username: old.username, groups: old.groups }
  const action = now === undefined ? 'add' : 'change'
  return [{ kind: 'row', action, ...named(old), after, reason: 'declared' }]
}

function named({ key, arn }: Pick<RowChange, 'key' | 'arn'>): Pick<RowChange, 'key' | 'arn'> {
  return { key, arn }
}

function accountBack(action: AccountChange['action'], account: string): AccountChange {
  return { kind: 'account', action, account, reason: 'declared' }
}

function arnsOf(...maps: readonly AwsAuth[]): string[] {
  const arns = maps.flatMap(({ rows }) => rows.map(({ arn }) => arnKey(arn)))
  return [...new Set(arns)].filter((arn) => arn !== '')
}

function rowOf(awsAuth: AwsAuth, arn: string) {
  const found = effectiveRow(awsAuth, arn)
  return found.kind === 'row' ? found.row : found.kind === 'random' ? found.rows[0] : undefined
}

/** What the authenticator makes of a principal, to be compared. */
function meaningOf(awsAuth: AwsAuth, arn: string): string {
  const found = effectiveRow(awsAuth, arn)
  const rows: readonly RowMeaning[] =
    found.kind === 'row' ? [found.row] : found.kind === 'random' ? found.rows : []
  return JSON.stringify(rows.map(({ username, groups }) => [username, [...new Set(groups)].sort()]))
}
