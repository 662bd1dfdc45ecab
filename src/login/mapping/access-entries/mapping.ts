import type { Desired } from '../../../access/desired.ts'
import type { Snapshot } from '../../../live/snapshot.ts'
import type { Mapping, MappingStep } from '../mapping.ts'
import type { EntryChange } from './change.ts'
import { factsWith } from './project.ts'
import { declaredEntries } from './spell.ts'
import { type EntryWrite, entryWrites } from './writes.ts'

/** Access entries of EKS, with their access policies. */
export const ACCESS_ENTRIES: Mapping<EntryChange, EntryWrite> = {
  owned: ownedEntries,
  project: projectEntries,
  writes: ({ changes, desired: { set }, bridge }) => entryWrites(changes, { set, bridge }),
}

function ownedEntries(desired: Desired): readonly string[] {
  return declaredEntries(desired).map(({ arn }) => arn)
}

function projectEntries({ snapshot, changes }: MappingStep<EntryChange>): Snapshot {
  const { facts } = snapshot
  return facts === undefined || changes.length === 0
    ? snapshot
    : { ...snapshot, facts: factsWith(changes, facts) }
}
