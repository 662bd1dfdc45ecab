import { type Gain, isEverything, isGrave } from '../../plan/shown/gain.ts'
import type { Head } from '../../plan/shown/head.ts'

/** Everybody who gains the same, in the same places of the same clusters. */
export interface GainGroup {
  /** `subject` of their gains, sorted. */
  readonly subjects: readonly string[]
  /** Sorted; `''` is the whole cluster. */
  readonly scopes: readonly string[]
  readonly clusters: readonly string[]
  /** Of one scope and one subject: equal for all but for these. */
  readonly gains: readonly Gain[]
}

/** The grave gains of a plan, those together that one line can say; the gravest first. */
export function graveGroups({ clusters }: Pick<Head, 'clusters'>): readonly GainGroup[] {
  const single = clusters.flatMap(({ cluster, gains }) =>
    [...Map.groupBy(gains.filter(isGrave), ({ subject, scope }) => JSON.stringify([subject, scope]))].flatMap(
      ([, own]): GainGroup[] => {
        const [first] = own
        if (first === undefined) return []
        return [{ subjects: [first.subject], scopes: [first.scope], clusters: [cluster], gains: own }]
      },
    ),
  )
  return (['scopes', 'clusters', 'subjects'] as const)
    .reduce<readonly GainGroup[]>(joinedBy, single)
    .toSorted((one, other) => rank(one) - rank(other) || (textOf(one) < textOf(other) ? -1 : 1))
}

/** Those groups as one that differ in this alone. */
function joinedBy(
  groups: readonly GainGroup[],
  by: 'scopes' | 'clusters' | 'subjects',
): readonly GainGroup[] {
  const alike = Map.groupBy(groups, ({ gains, ...about }) =>
    JSON.stringify([{ ...about, [by]: [] }, gains.map(({ subject: _, scope: __, ...gain }) => gain)]),
  )
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [{ ...first, [by]: [...new Set(same.flatMap((one) => one[by]))].toSorted() }]
  })
}

/** Everything before a way to it; the whole cluster before namespaces. */
function rank({ gains, scopes }: GainGroup): number {
  const power = gains.some(isEverything) ? 0 : gains.some(({ level }) => level === 'critical') ? 2 : 4
  return power + (scopes.includes('') ? 0 : 1)
}

function textOf({ subjects, scopes, clusters }: GainGroup): string {
  return JSON.stringify([subjects, scopes, clusters])
}
