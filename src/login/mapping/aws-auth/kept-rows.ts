import type { Desired } from '../../../access/desired.ts'
import { arnKey } from '../../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { NodeNeeds } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { declaredRows } from './spell.ts'

/** How many rows of aws-auth a plan leaves as they are. */
export interface KeptRows {
  readonly rows: number
  readonly nodes: number
  readonly unmanaged: number
}

/** @param about.awsAuth what the edits of the plan start from */
export function keptRows(about: {
  readonly desired: Desired
  readonly awsAuth: AwsAuth
  readonly changes: readonly AwsAuthChange[]
  readonly nodes: Pick<NodeNeeds, 'joinBy'>
}): KeptRows {
  const { desired, awsAuth, changes } = about
  const touched = new Set(changes.map((change) => (change.kind === 'row' ? arnKey(change.arn) : '')))
  const declared = new Set(declaredRows(desired).map(({ arn }) => arnKey(arn)))
  const kept = awsAuth.rows.filter(({ arn }) => arn === '' || !touched.has(arnKey(arn)))
  const ofPeople = kept.filter((row) => !about.nodes.joinBy(row))
  const unmanaged = ofPeople.filter(({ arn }) => !declared.has(arnKey(arn))).length
  return { rows: kept.length, nodes: kept.length - ofPeople.length, unmanaged }
}
