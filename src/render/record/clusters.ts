import type { Outcome } from '../../plan/outcome.ts'
import { codes, type Phrase } from '../../words/phrase.ts'
import { isRestore } from '../counts.ts'

/** More clusters than these are counted. */
export const NAMES = 10

/** The clusters of these outcomes by name, so many at most. */
export function clusterNames(outcomes: readonly Outcome[], limit: number): Phrase {
  return codes(
    outcomes.map(({ plan }) => plan.cluster),
    limit,
  )
}

/** Whether these outcomes are of a restore. */
export function restoresIn(outcomes: readonly Outcome[]): boolean {
  return isRestore(outcomes.map(({ plan }) => plan))
}
