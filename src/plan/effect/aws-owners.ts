import type { ClusterFacts } from '../../live/facts.ts'
import { entryOf } from '../../login/access-entries.ts'
import { type AwsOwner, awsOwnerOf } from '../../login/owner/entry-owner.ts'
import type { Reached } from './reached.ts'

/** Those of the subjects that AWS or nodes use: whoever reads of them would take them for people. */
export function awsOwners(
  reached: readonly Reached[],
  facts: ClusterFacts | undefined,
): { readonly awsOwners?: ReadonlyMap<string, AwsOwner> } {
  const found = new Map<string, AwsOwner>()
  for (const { subject } of reached) {
    const entry = subject.kind === 'principal' ? entryOf(facts, subject.name) : undefined
    const owner = entry && awsOwnerOf(entry, { facts })
    if (owner !== undefined) found.set(subject.name, owner)
  }
  return found.size === 0 ? {} : { awsOwners: found }
}
