import type { Discovery, EntryDetails } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'

/** Looks at access entries; `undefined` for one that has gone away meanwhile. */
export type AskEntries = (
  principalArns: readonly string[],
) => Promise<Discovery<ReadonlyMap<string, EntryDetails | undefined>>>

/** The snapshot with what these entries give; why that is not known, where they may not be looked at. */
export async function withEntries(
  snapshot: Snapshot,
  { wanted, ask }: { readonly wanted: readonly string[]; readonly ask: AskEntries },
): Promise<Snapshot> {
  const { facts } = snapshot
  if (wanted.length === 0 || facts?.accessEntries.kind !== 'known') return snapshot
  const found = await ask(wanted)
  if (found.kind === 'not-asked') return snapshot
  if (found.kind === 'unknown') return { ...snapshot, facts: { ...facts, entriesUnread: found } }
  const value = facts.accessEntries.value.flatMap((entry) => {
    if (!found.value.has(entry.principalArn)) return [entry]
    const details = found.value.get(entry.principalArn)
    return details === undefined ? [] : [{ ...entry, details }]
  })
  return { ...snapshot, facts: { ...facts, accessEntries: { kind: 'known', value } } }
}
