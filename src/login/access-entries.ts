import { principalKey } from '../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts } from '../live/facts.ts'

// A plan asks for every row of a map that may have thousands, and there may be as many entries.
const indexes = new WeakMap<ClusterFacts, ReadonlyMap<string, AccessEntry>>()

/** Access entries by `principalKey`; empty too where they are not known. */
export function entriesOf(facts: ClusterFacts | undefined): ReadonlyMap<string, AccessEntry> {
  if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0) return NONE
  const known = indexes.get(facts)
  if (known !== undefined) return known
  const index = new Map(facts.accessEntries.value.map((entry) => [principalKey(entry.principalArn), entry]))
  indexes.set(facts, index)
  return index
}

const NONE: ReadonlyMap<string, AccessEntry> = new Map()

/** The access entry of the principal, however its ARN is written. `undefined` too where entries are not known. */
export function entryOf(facts: ClusterFacts | undefined, principal: string): AccessEntry | undefined {
  const entries = entriesOf(facts)
  return entries.size === 0 ? undefined : entries.get(principalKey(principal))
}

/** ARNs, as they are listed, of those of the principals who have an entry of which nothing more is known. */
export function unreadAmong(
  facts: ClusterFacts | undefined,
  principals: readonly string[],
): readonly string[] {
  const keys = new Set(principals.map(principalKey))
  return unreadEntries(facts).flatMap(({ principalArn }) =>
    keys.has(principalKey(principalArn)) ? [principalArn] : [],
  )
}

/** Entries of which nothing is known but that they are there: nobody looked at them. */
export function unreadEntries(facts: ClusterFacts | undefined): readonly AccessEntry[] {
  const entries = facts?.accessEntries
  return entries?.kind === 'known' ? entries.value.filter(({ details }) => details === undefined) : []
}
