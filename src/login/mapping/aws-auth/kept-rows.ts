import type { Desired } from '../../../access/desired.ts'
import { arnKey } from '../../../aws-auth/arn-key.ts'
import type { AwsAuth, Row } from '../../../aws-auth/row.ts'
import type { NodeNeeds } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { declaredRows } from './spell.ts'

/** How many rows of aws-auth a plan leaves as they are. */
export interface KeptRows {
  readonly rows: number
  readonly nodes: number
  readonly unmanaged: number
}

export interface KeptAbout {
  readonly desired: Desired
  /** What the edits of the plan start from. */
  readonly awsAuth: AwsAuth
  readonly changes: readonly AwsAuthChange[]
  readonly nodes: Pick<NodeNeeds, 'joinBy'>
}

export function keptRows(about: KeptAbout): KeptRows {
  const kept = keptIn(about)
  const nodes = kept.filter(about.nodes.joinBy).length
  return { rows: kept.length, nodes, unmanaged: unmanagedRows(about).length }
}

/** The rows that stay and that nobody declared, without those by which nodes join; in the order of the text. */
export function unmanagedRows(about: KeptAbout): readonly Row[] {
  const declared = new Set(declaredRows(about.desired).map(({ arn }) => arnKey(arn)))
  return keptIn(about).filter((row) => !about.nodes.joinBy(row) && !declared.has(arnKey(row.arn)))
}

function keptIn({ awsAuth, changes }: KeptAbout): readonly Row[] {
  const touched = new Set(changes.map((change) => (change.kind === 'row' ? arnKey(change.arn) : '')))
  return awsAuth.rows.filter(({ arn }) => arn === '' || !touched.has(arnKey(arn)))
}
