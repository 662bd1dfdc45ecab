import type { Desired } from '../../../access/desired.ts'
import { arnKey } from '../../../aws-auth/arn-key.ts'
import { rowId } from '../../../aws-auth/dead-items.ts'
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

/** The same of those by which nodes join. */
export function undeclaredNodeRows(about: KeptAbout): readonly Row[] {
  const declared = new Set(declaredRows(about.desired).map(({ arn }) => arnKey(arn)))
  return keptIn(about).filter((row) => about.nodes.joinBy(row) && !declared.has(arnKey(row.arn)))
}

function keptIn({ awsAuth, changes }: KeptAbout): readonly Row[] {
  const touched = new Set(changes.map((change) => (change.kind === 'row' ? arnKey(change.arn) : '')))
  const dead = new Map<string, number>(
    changes.flatMap((change) => (change.kind === 'dead-row' ? [[change.id, change.count] as const] : [])),
  )
  const isRemoved = (row: Row): boolean => {
    if (dead.size === 0) return false
    const left = dead.get(rowId(row)) ?? 0
    dead.set(rowId(row), left - 1)
    return left > 0
  }
  return awsAuth.rows.filter((row) => !isRemoved(row) && (row.arn === '' || !touched.has(arnKey(row.arn))))
}
