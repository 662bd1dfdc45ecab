import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import type { Change } from '../../plan/change/change.ts'
import { kindOf } from '../../plan/change/kinds.ts'
import type { ChangeOutcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { type Adopted, adoptedBy, isFolded } from './adopted.ts'
import { type ChangeLine, changeLines } from './change-lines.ts'
import { isMovedAsIs } from './moved.ts'
import type { Tense } from './who/tense.ts'
import { type Who, whoOf } from './who/who.ts'

/** What is told of one cluster's plan. */
export interface Told {
  readonly plan: Plan
  readonly tense: Tense
  readonly who: readonly Who[]
  /** Without what is adopted, or moved, as it is. */
  readonly lines: readonly ChangeLine[]
  readonly adopted: Adopted
  readonly moved: readonly EntryChange[]
}

/** Clusters for which the same is told. */
export interface ToldGroup extends Told {
  readonly clusters: readonly string[]
}

/** @param results of an apply that did not do everything */
export function toldOf(
  plan: Plan,
  home: string | undefined,
  record?: { readonly results?: readonly ChangeOutcome[] },
): Told {
  const moved = record?.results === undefined ? plan.changes.filter(isMovedAsIs) : []
  const areMoved = new Set<Change>(moved)
  const changes = plan.changes.filter((change) => !isFolded(change) && !areMoved.has(change))
  return {
    plan,
    tense: record !== undefined ? 'record' : hasErrors(plan.problems) ? 'would' : 'plan',
    // What came of a part of the changes is nowhere counted.
    who: record?.results === undefined ? whoOf(plan) : [],
    lines: changeLines(changes, home, record?.results),
    adopted: adoptedBy(plan, home),
    moved,
  }
}

/** Those with the most clusters first; each group is told by its first cluster. */
export function groupsOf(all: readonly Told[]): readonly ToldGroup[] {
  const alike = Map.groupBy(all, ({ tense, who, lines, adopted, moved }) =>
    JSON.stringify([
      [tense, who, lines],
      [adopted.changes.map((change) => kindOf(change).subject(change)), adopted.admins],
      moved.map(({ arn }) => arn),
    ]),
  )
  return [...alike.values()]
    .flatMap(([first, ...others]): ToldGroup[] =>
      first === undefined ? [] : [{ ...first, clusters: [first, ...others].map(({ plan }) => plan.cluster) }],
    )
    .toSorted((one, other) => other.clusters.length - one.clusters.length)
}
