import { principalKey } from '../../../aws-auth/arn-key.ts'
import type { AccessEntry, EntryDetails } from '../../../live/facts.ts'
import type { Ledger } from '../../../live/ledger.ts'
import type { Place, Problem } from '../../../problem/problem.ts'
import { awsOwnerOf } from '../../owner/entry-owner.ts'
import type { EntriesAbout, Part } from './entry-plan.ts'
import { ofAnotherSet, ofAws, unreadEntry } from './obstacle.ts'
import { otherSet, taggedSet } from './tag.ts'

type Changeable =
  | { readonly kind: 'changeable'; readonly details: EntryDetails }
  | { readonly kind: 'refused'; readonly part: Part }

/** What a live entry gives, where it may be changed: it is not of nodes, AWS or another set, and was read. */
export function changeable(
  live: AccessEntry,
  { desired, facts }: Pick<EntriesAbout, 'desired' | 'facts'>,
  named: { readonly arn: string; readonly where: Place },
): Changeable {
  const owner = awsOwnerOf(live, { facts })
  if (owner !== undefined) return refused([ofAws(desired, { ...named, owner })])
  const { details } = live
  if (details === undefined) return refused(unreadEntry(desired, { ...named, facts }))
  const set = otherSet(details, desired.set)
  if (set !== undefined) return refused([ofAnotherSet(desired, { ...named, set })])
  return { kind: 'changeable', details }
}

function refused(problems: readonly Problem[]): Changeable {
  return { kind: 'refused', part: { refused: problems } }
}

/** By its tag, which whoever makes an entry can write, and by the ledger, which outlives the entry. */
export function isOurs(
  entry: AccessEntry,
  details: EntryDetails,
  { desired, ledger }: EntriesAbout,
): boolean {
  return taggedSet(details) === desired.set && ownedKeys(ledger).has(principalKey(entry.principalArn))
}

// Each of thousands of declared entries asks for the same ledger.
const known = new WeakMap<object, ReadonlySet<string>>()

/** `principalKey` of the entries that the ledger says are ours. */
export function ownedKeys(ledger: Pick<Ledger, 'entries'>): ReadonlySet<string> {
  const keys = known.get(ledger) ?? new Set((ledger.entries ?? []).map(principalKey))
  known.set(ledger, keys)
  return keys
}
