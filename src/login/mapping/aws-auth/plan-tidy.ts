import type { Desired } from '../../../access/desired.ts'
import { principalKey } from '../../../aws-auth/arn-key.ts'
import { type DeadItem, deadItems } from '../../../aws-auth/dead-items.ts'
import { isNodeGroup, isNodeName } from '../../../aws-auth/row-kind.ts'
import type { NodeNeeds } from '../mapping.ts'
import { principalRemovals } from '../removals.ts'
import type { AwsAuthChange, DeadRowChange } from './change.ts'
import { awsAuthAfter } from './edits.ts'

export interface TidyPlan {
  readonly changes: readonly DeadRowChange[]
  /** What cannot be removed without changing other rows, and so stays. */
  readonly left: readonly DeadRowChange[]
}

/**
 * The rows that give nobody anything once the other changes of the plan are made, and that so can go without a login
 * that changes: they are about no principal. Those of nodes stay, and so does what `removed` says stays as it is.
 */
export function planTidy(about: {
  readonly desired: Desired
  /** Where the edits of the plan start from. */
  readonly data: Readonly<Record<string, string>> | undefined
  /** The other changes. */
  readonly changes: readonly AwsAuthChange[]
  readonly nodes: Pick<NodeNeeds, 'joinBy'>
}): TidyPlan {
  const { desired, data, changes, nodes } = about
  if (desired.unmanaged === 'keep' || data === undefined) return NOTHING
  const edited = awsAuthAfter(data, changes)
  if (!edited.ok) return NOTHING
  const stays = principalRemovals(desired)
  const dead = deadItems(edited.data).filter(
    (item) => !isOfNodes(item, nodes) && stays.get(principalKey(item.row?.arn ?? ''))?.destroy !== false,
  )
  return splitByEditor(edited.data, [...Map.groupBy(dead, ({ id }) => id).values()].map(removal))
}

const NOTHING: TidyPlan = { changes: [], left: [] }

/** A row that somebody meant for nodes is theirs to correct, also where the authenticator drops it. */
function isOfNodes({ row, text }: DeadItem, nodes: Pick<NodeNeeds, 'joinBy'>): boolean {
  if (row === undefined) return /system:(?:node:|nodes\b|bootstrappers\b)/.test(text)
  return nodes.joinBy(row) || isNodeName(row.username) || row.groups.some(isNodeGroup)
}

function removal(same: readonly DeadItem[]): DeadRowChange {
  const [first] = same
  if (first === undefined) throw new Error('a removal needs a row')
  const { key, id, why, row, text } = first
  const line = (text.split(/[\r\n]/, 1)[0] ?? '').replace(/^-(?=\s)/, '').trim()
  return {
    kind: 'dead-row',
    action: 'remove',
    key,
    id,
    count: same.length,
    why,
    ...(row === undefined ? {} : { arn: row.arn, before: { username: row.username, groups: row.groups } }),
    found: line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line,
    reason: 'tidy',
  }
}

/** Characters of a dropped row that are shown. */
const SHOWN = 60

/** Those that the editor can remove together; each trial makes and reads the whole text. */
function splitByEditor(data: Readonly<Record<string, string>>, all: readonly DeadRowChange[]): TidyPlan {
  if (all.length === 0 || awsAuthAfter(data, all).ok) return { changes: all, left: [] }
  let trials = MOST_READ / (JSON.stringify(data).length + 1)
  const changes: DeadRowChange[] = []
  const left: DeadRowChange[] = []
  for (const one of all) {
    const isRemoved = trials-- > 0 && awsAuthAfter(data, [...changes, one]).ok
    if (isRemoved) changes.push(one)
    else left.push(one)
  }
  return { changes, left }
}

/** Characters of all trials together. */
const MOST_READ = 4_000_000
