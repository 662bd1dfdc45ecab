import { type LastWriter, lastWriter } from '../../live/last-writer.ts'
import { memoryKey } from '../../live/memory.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Change } from '../change/change.ts'
import { subjectOf } from '../change/kinds.ts'
import { lastWriterOf } from '../last-writer-of.ts'
import type { Plan } from '../plan.ts'
import { type DriftItem, isGraveItem, type What } from './drift.ts'

/** Something in a cluster that somebody must look at: with none of it a cluster is as its file says. */
export type DriftFinding =
  /** It came since the last apply, and no file declares it. */
  | { readonly kind: 'new'; readonly item: DriftItem; readonly writer?: LastWriter }
  /** No apply remembers anything, so that it is not known whether it is new; and it is grave. */
  | { readonly kind: 'not-compared'; readonly item: DriftItem; readonly writer?: LastWriter }
  /** Something is not as the last apply left it, and nobody can say what. */
  | { readonly kind: 'unknown' }
  /** The file says it, and the cluster is not so. */
  | { readonly kind: 'change'; readonly change: Change }
  /** IAM has no more whom the file names. */
  | { readonly kind: 'deleted'; readonly problem: Problem }
  /** What stops a plan, or the reading of the cluster. */
  | { readonly kind: 'error'; readonly problem: Problem }

/** What a scheduled run found in one cluster. */
export interface ClusterDrift {
  readonly plan: Plan
  readonly findings: readonly DriftFinding[]
  /** What no file declares and is no finding: it was there at the last apply, or nobody can say and it is not grave. */
  readonly known: readonly DriftItem[]
  /** Principals that IAM has no more and that the file does not name. */
  readonly deleted: readonly Problem[]
  /** When the last apply ended, RFC 3339, UTC; as the API server remembers it. */
  readonly appliedAt?: string
}

/** @param snapshot absent where the cluster could not be read */
export function clusterDrift(plan: Plan, snapshot: Snapshot | undefined): ClusterDrift {
  const { drift, changes, problems } = plan
  const ofItems = drift.items.flatMap((item, index): DriftFinding[] => {
    const isUnsure = drift.compared === 'nothing' && isGraveItem(item)
    if (!item.isNew && !isUnsure) return []
    const writer = snapshot && index < MOST_WRITERS ? writerOf(item.what, snapshot) : undefined
    return [{ kind: item.isNew ? 'new' : 'not-compared', item, ...(writer === undefined ? {} : { writer }) }]
  })
  const told = new Set(ofItems.map((finding) => ('item' in finding ? finding.item : undefined)))
  const deleted = problems.filter(({ code }) => code === 'principal-deleted')
  const appliedAt = snapshot?.ledger && lastWriter(snapshot.ledger.metadata)?.time
  return {
    plan,
    findings: [
      ...problems.filter(({ severity }) => severity === 'error').map(asError),
      ...ofItems,
      ...(drift.compared === 'changed' ? [{ kind: 'unknown' } as const] : []),
      ...changes.map((change) => ({ kind: 'change', change }) as const),
      ...deleted.filter(isNamed).map((problem) => ({ kind: 'deleted', problem }) as const),
    ],
    known: drift.items.filter((item) => !told.has(item) && !isOfNodes(item)),
    deleted: deleted.filter((problem) => !isNamed(problem)),
    ...(appliedAt === undefined ? {} : { appliedAt }),
  }
}

/** More findings are not told one by one, and each of these is looked for among all objects. */
const MOST_WRITERS = 200

/** Rows of nodes are counted on their own: in a cluster whose nodes are not known each is one that no node uses. */
function isOfNodes({ what }: DriftItem): boolean {
  return what.kind === 'row' && what.isOfNodes
}

function asError(problem: Problem): DriftFinding {
  return { kind: 'error', problem }
}

/** By the file; of others it is a notice. */
function isNamed({ severity }: Problem): boolean {
  return severity === 'warning'
}

/** Who wrote last what it is in; nothing of what is not in an object of the cluster. */
function writerOf(what: What, snapshot: Snapshot): LastWriter | undefined {
  switch (what.kind) {
    case 'row':
    case 'account':
      return lastWriterOf(`${what.kind}/${what.principal}`, snapshot)
    case 'binding':
      return what.bindings[0] === undefined ? undefined : lastWriterOf(what.bindings[0], snapshot)
    case 'rules':
      return lastWriterOf(what.role, snapshot)
    case 'entry':
    case 'policy':
      return undefined
  }
}

/** Equal for what is the same thing to look at in two runs. */
export function findingKey(cluster: string, finding: DriftFinding): string {
  return memoryKey(cluster, finding.kind, ...identityOf(finding))
}

function identityOf(finding: DriftFinding): readonly unknown[] {
  switch (finding.kind) {
    case 'new':
    case 'not-compared': {
      const { what } = finding.item
      // Who has the group or the username changes with rows, which are told themselves.
      return [what.kind === 'binding' ? { ...what, holders: [] } : what]
    }
    case 'unknown':
      return []
    case 'change':
      return [subjectOf(finding.change)]
    case 'deleted':
    case 'error': {
      const { code, where, found } = finding.problem
      return [code, where.object, found]
    }
  }
}

/** What no file declares, each once: a policy is a part of its entry, and the rules of a role are no way in. */
export function unmanagedOf({ plan }: ClusterDrift): readonly DriftItem[] {
  return plan.drift.items.filter(
    (item) => item.what.kind !== 'policy' && item.what.kind !== 'rules' && (item.isNew || !isOfNodes(item)),
  )
}

/** Whether somebody can say of this cluster what is new in it. */
export function isCompared({ plan }: ClusterDrift): boolean {
  if (plan.unread === true) return false
  return plan.drift.compared === 'each' || plan.drift.compared === 'same' || plan.drift.items.length === 0
}
