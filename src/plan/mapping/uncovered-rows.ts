import { principalKey } from '../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import type { AwsAuthChange } from '../../login/mapping/aws-auth/change.ts'

/** The access entries with what counts where one is removed: a row beneath it that the plan leaves as it is. */
export function withUncovered(
  entries: readonly EntryChange[],
  rows: readonly AwsAuthChange[],
  rowOf: (principal: string) => RowMeaning | undefined,
): readonly EntryChange[] {
  const removed = new Set(
    rows.flatMap((row) => (row.kind === 'row' && row.action === 'remove' ? [principalKey(row.arn)] : [])),
  )
  return entries.map((change) => {
    if (change.action !== 'remove' || change.move !== undefined) return change
    const uncovers = removed.has(principalKey(change.arn)) ? undefined : rowOf(change.arn)
    return uncovers === undefined ? change : { ...change, uncovers }
  })
}
