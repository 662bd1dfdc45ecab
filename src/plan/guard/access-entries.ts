import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import { roleKey } from './node-roles.ts'

// A plan asks for every row of a map that may have thousands, and there may be as many entries.
const indexes = new WeakMap<ClusterFacts, ReadonlyMap<string, AccessEntry>>()

/** The access entry of the principal, by its ARN as aws-auth has it. `undefined` too where entries are not known. */
export function entryOf(facts: ClusterFacts | undefined, arn: string): AccessEntry | undefined {
  if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0) return undefined
  const known = indexes.get(facts)
  const index =
    known ?? new Map(facts.accessEntries.value.map((entry) => [roleKey(entry.principalArn), entry]))
  if (known === undefined) indexes.set(facts, index)
  return index.get(roleKey(arn))
}

/** Whether an access entry takes the place of rows of this principal. */
export function hasEntry(facts: ClusterFacts | undefined, arn: string): boolean {
  return entryOf(facts, arn) !== undefined
}
