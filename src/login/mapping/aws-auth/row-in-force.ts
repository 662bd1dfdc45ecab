import { stripRolePath } from '../../../aws-auth/arn.ts'
import { effectiveRow } from '../../../aws-auth/lookup.ts'
import type { AwsAuth, RowMeaning } from '../../../aws-auth/row.ts'
import type { ClusterFacts } from '../../../live/facts.ts'
import { readsAwsAuth } from '../../authentication-mode.ts'

/**
 * What its row gives a principal where rows are read, as it is written; of several that apply at random, the groups of
 * all. `undefined` where it has none.
 */
export function rowInForce(
  principal: string,
  { awsAuth, facts }: { readonly awsAuth: AwsAuth; readonly facts: ClusterFacts | undefined },
): RowMeaning | undefined {
  if (!readsAwsAuth(facts)) return undefined
  const found = effectiveRow(awsAuth, stripRolePath(principal))
  if (found.kind === 'none') return undefined
  const rows = found.kind === 'row' ? [found.row] : found.rows
  const { username = '' } = rows[0] ?? {}
  return { username, groups: [...new Set(rows.flatMap(({ groups }) => groups))] }
}
