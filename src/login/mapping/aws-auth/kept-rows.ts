import type { Desired } from '../../../access/desired.ts'
import { arnKey } from '../../../aws-auth/arn-key.ts'
import { isNodeRow } from '../../../aws-auth/lookup.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { AwsAuthChange } from './change.ts'
import { declaredRows } from './spell.ts'

/** How many rows of aws-auth a plan leaves as they are. */
export interface KeptRows {
  readonly rows: number
  readonly nodes: number
  readonly unmanaged: number
}

/** @param awsAuth what the edits of the plan start from */
export function keptRows(desired: Desired, awsAuth: AwsAuth, changes: readonly AwsAuthChange[]): KeptRows {
  const touched = new Set(changes.map((change) => (change.kind === 'row' ? arnKey(change.arn) : '')))
  const declared = new Set(declaredRows(desired).map(({ arn }) => arnKey(arn)))
  const kept = awsAuth.rows.filter(({ arn }) => arn === '' || !touched.has(arnKey(arn)))
  const nodes = kept.filter(isNodeRow).length
  const unmanaged = kept.filter((row) => !isNodeRow(row) && !declared.has(arnKey(row.arn))).length
  return { rows: kept.length, nodes, unmanaged }
}
