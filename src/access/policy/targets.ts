import type { Place } from '../../problem/problem.ts'
import type { ClusterEntry } from '../desired.ts'
import type { PlacedCluster } from '../file.ts'
import {
  type ClusterDifference,
  TARGET_FACTS,
  type TargetDifference,
  type TargetFact,
  type TargetFactName,
} from './difference.ts'
import type { Policy } from './policy.ts'

/** How the target of `cluster` differs, whether the cluster is new, and which others are gone. */
export function clusterDifferences(
  before: Policy,
  after: Policy,
  cluster: string,
): readonly (TargetDifference | ClusterDifference)[] {
  const was = before.clusters.find(({ entry }) => entry.name === cluster)
  const is = after.clusters.find(({ entry }) => entry.name === cluster)
  const kept = new Set(after.clusters.map(({ entry }) => entry.name))
  const gone = before.clusters.filter(({ entry }) => !kept.has(entry.name))
  return [
    ...(was === undefined && is !== undefined ? [clusterDifference('added', is)] : []),
    ...(was === undefined || is === undefined ? [] : targetDifferences(was, is)),
    ...gone.map((one) => clusterDifference('dropped', one)),
  ]
}

function clusterDifference(
  kind: ClusterDifference['kind'],
  { entry, where }: PlacedCluster,
): ClusterDifference {
  return { kind, cluster: entry.name, loosens: kind === 'dropped', ...lineOf(where.line) }
}

function targetDifferences(was: PlacedCluster, is: PlacedCluster): readonly TargetDifference[] {
  const facts = TARGET_FACTS.map(
    (fact): TargetFact => ({ fact, before: factOf(was.entry, fact), after: factOf(is.entry, fact) }),
  ).filter(({ before, after }) => before !== after)
  if (facts.length === 0) return []
  return [
    {
      kind: 'target',
      cluster: is.entry.name,
      facts,
      loosens: !facts.every(isNewCheck),
      ...lineOf(is.where.line),
    },
  ]
}

/** An account that is now demanded stops a run that would have gone elsewhere. */
function isNewCheck({ fact, before }: TargetFact): boolean {
  return fact === 'account' && before === null
}

function factOf(entry: ClusterEntry, fact: TargetFactName): string | null {
  const values: { readonly [name in TargetFactName]?: string } & { readonly where?: Place } = entry
  return values[fact] ?? null
}

function lineOf(line: number | undefined): Pick<ClusterDifference, 'line'> {
  return line === undefined ? {} : { line }
}
