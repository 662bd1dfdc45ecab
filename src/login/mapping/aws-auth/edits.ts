import { deadItems } from '../../../aws-auth/dead-items.ts'
import { decodeAwsAuth } from '../../../aws-auth/decode.ts'
import { type AwsAuthEdit, type EditedAwsAuth, editAwsAuth } from '../../../aws-auth/edit/encode.ts'
import { effectiveRow, rowsFor } from '../../../aws-auth/lookup.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { AccountChange, AwsAuthChange, DeadRowChange, RowChange } from './change.ts'

type Data = Readonly<Record<string, string>> | undefined

/**
 * The data of aws-auth after the given changes; rows that stand in a plan's `base` already are passed over. Rows that
 * give nobody anything are looked for once the other changes are made: before them they may have given something.
 */
export function awsAuthAfter(data: Data, changes: readonly AwsAuthChange[]): EditedAwsAuth {
  if (changes.length === 0) return { ok: true, data: data ?? {} }
  const dead = changes.filter((change) => change.kind === 'dead-row')
  const others = changes.filter((change) => change.kind !== 'dead-row')
  const edited = others.length === 0 ? undefined : afterOthers(data, others)
  if (edited?.ok === false || dead.length === 0) return edited ?? { ok: true, data: data ?? {} }
  const between = edited?.data ?? data
  return editAwsAuth(between, deadEdits(between, dead))
}

function afterOthers(data: Data, changes: readonly (RowChange | AccountChange)[]): EditedAwsAuth {
  const awsAuth = decodeAwsAuth(data)
  return editAwsAuth(
    data,
    changes.flatMap((change) => editsOf(awsAuth, change)),
  )
}

/** As many of those that are the same as the change says: the first in the text. */
function deadEdits(data: Data, changes: readonly DeadRowChange[]): AwsAuthEdit[] {
  const items = Map.groupBy(deadItems(data), ({ id }) => id)
  return changes.flatMap(({ id, count }) =>
    (items.get(id) ?? []).slice(0, count).map((row): AwsAuthEdit => ({ kind: 'remove', row })),
  )
}

function editsOf(awsAuth: AwsAuth, change: RowChange | AccountChange): AwsAuthEdit[] {
  switch (change.kind) {
    case 'row':
      return rowEdits(awsAuth, change)
    case 'account':
      return [{ kind: change.action === 'add' ? 'add-account' : 'remove-account', account: change.account }]
  }
}

function rowEdits(awsAuth: AwsAuth, change: RowChange): AwsAuthEdit[] {
  const { action, arn, key, after } = change
  if (change.reason === 'repaired' || change.reason === 'restored') return []
  if (action === 'remove') return rowsFor(awsAuth, arn).map((row) => ({ kind: 'remove', row }))
  if (after === undefined) throw new Error(`the change of ${arn} has no result`)
  const found = effectiveRow(awsAuth, arn)
  // A row that is new beside the live data may stand in the base, where a key that was broken can be read.
  if (action === 'add' && found.kind === 'none') return [{ kind: 'add', key, arn, ...after }]
  const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows
  return rows.filter((row) => !sameMeaning(row, after)).map((row) => ({ kind: 'change', row, ...after }))
}
