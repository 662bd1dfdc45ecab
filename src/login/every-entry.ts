import type { ClusterFacts } from '../live/facts.ts'
import { entriesOf } from './access-entries.ts'

/** So many access entries are looked at, at most, where an answer needs all of them: each costs two requests. */
export const MOST_ENTRIES = 500

/**
 * The access entries that are to be looked at where an answer needs all: those that nobody has looked at, of the first
 * ones in the order of their list.
 */
export function everyEntry(facts: ClusterFacts | undefined): readonly string[] {
  return [...entriesOf(facts).values()]
    .slice(0, MOST_ENTRIES)
    .flatMap(({ principalArn, details }) => (details === undefined ? [principalArn] : []))
}
