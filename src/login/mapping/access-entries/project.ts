import { principalKey } from '../../../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../../live/facts.ts'
import type { EntryChange } from './change.ts'

// Guards, effects and lint ask for one and the same facts, which much is remembered by.
const known = new WeakMap<readonly EntryChange[], WeakMap<ClusterFacts, ClusterFacts>>()

/** The facts with the access entries as they will be; the same facts where none changes. */
export function factsWith(changes: readonly EntryChange[], facts: ClusterFacts): ClusterFacts {
  if (changes.length === 0 || facts.accessEntries.kind !== 'known') return facts
  const byFacts = known.get(changes) ?? new WeakMap<ClusterFacts, ClusterFacts>()
  known.set(changes, byFacts)
  const earlier = byFacts.get(facts)
  if (earlier !== undefined) return earlier
  const after = new Map<string, AccessEntry>(
    facts.accessEntries.value.map((entry) => [principalKey(entry.principalArn), entry]),
  )
  for (const change of changes) {
    const key = principalKey(change.arn)
    const entry = entryAfter(change, after.get(key))
    if (entry === undefined) after.delete(key)
    else after.set(key, entry)
  }
  const projected = { ...facts, accessEntries: { kind: 'known', value: [...after.values()] } } as const
  byFacts.set(facts, projected)
  return projected
}

function entryAfter(change: EntryChange, live: AccessEntry | undefined): AccessEntry | undefined {
  const { action, arn, after } = change
  switch (action) {
    case 'release':
      return live
    case 'remove':
      return undefined
    case 'add':
    case 'replace':
    case 'change': {
      if (after === undefined) throw new Error(`the change of the access entry of ${arn} has no result`)
      // One that is made anew is younger than its principal, whenever that is.
      const details = action === 'change' ? live?.details : undefined
      const principalArn = action === 'change' ? (live?.principalArn ?? arn) : arn
      return { principalArn, details: { ...NEW, ...details, ...after } }
    }
  }
}

const NEW: EntryDetails = { type: 'STANDARD', username: '', groups: [], policies: [] }
