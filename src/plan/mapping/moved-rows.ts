import { principalKey } from '../../aws-auth/arn-key.ts'
import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import type { AwsAuthChange } from '../../login/mapping/aws-auth/change.ts'

/** The changes of rows, with those marked that are added where the access entry of their principal is removed. */
export function withMoves(
  rows: readonly AwsAuthChange[],
  entries: readonly EntryChange[],
): readonly AwsAuthChange[] {
  const moved = new Set(entries.filter(({ move }) => move === 'to-row').map(({ arn }) => principalKey(arn)))
  return rows.map((change) =>
    change.kind === 'row' && change.action === 'add' && moved.has(principalKey(change.arn))
      ? { ...change, moves: true }
      : change,
  )
}
