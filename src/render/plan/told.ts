import { kindOf } from '../../plan/change/kinds.ts'
import type { ChangeOutcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { type Adopted, adoptedBy } from './adopted.ts'
import { type ChangeLine, changeLines } from './change-lines.ts'
import type { Tense } from './who/tense.ts'
import { type Who, whoOf } from './who/who.ts'

/** What is told of one cluster's plan. */
export interface Told {
  readonly plan: Plan
  readonly tense: Tense
  readonly who: readonly Who[]
  /** Without what is adopted as it is. */
  readonly lines: readonly ChangeLine[]
  readonly adopted: Adopted
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
  const changes = plan.changes.filter((change) => kindOf(change).counted(change) !== 'adopt')
  return {
    plan,
    tense: record !== undefined ? 'record' : hasErrors(plan.problems) ? 'would' : 'plan',
    // What came of a part of the changes is nowhere counted.
    who: record?.results === undefined ? whoOf(plan) : [],
    lines: changeLines(changes, home, record?.results),
    adopted: adoptedBy(plan, home),
  }
}

/** Those with the most clusters first; each group is told by its first cluster. */
export function groupsOf(all: readonly Told[]): readonly ToldGroup[] {
  const alike = Map.groupBy(all, ({ tense, who, lines, adopted }) =>
    JSON.stringify([
      [tense, who, lines],
      [adopted.changes.map((change) => kindOf(change).subject(change)), adopted.admins],
    ]),
  )
  return [...alike.values()]
    .flatMap(([first, ...others]): ToldGroup[] =>
      first === undefined ? [] : [{ ...first, clusters: [first, ...others].map(({ plan }) => plan.cluster) }],
    )
    .toSorted((one, other) => other.clusters.length - one.clusters.length)
}
