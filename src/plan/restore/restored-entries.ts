import type { Desired } from '../../access/desired.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import {
  type NoEntry,
  type ReplacedEntries,
  type ReplacedEntry,
  wasThere,
} from '../../live/replaced-entries.ts'
import { entryOf } from '../../login/access-entries.ts'
import { iamRecord } from '../../login/dead.ts'
import { bridgeBack, takeOver, withoutBridge } from '../../login/mapping/access-entries/bridge.ts'
import {
  type Bridge,
  type EntryChange,
  type EntryMeaning,
  meaningOf,
} from '../../login/mapping/access-entries/change.ts'
import { sameEntry } from '../../login/mapping/access-entries/same-entry.ts'
import { otherSet, taggedSet } from '../../login/mapping/access-entries/tag.ts'
import { type AwsOwner, awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import type { Backup } from './backup.ts'
import type { RowOf } from './replaced-by.ts'
import { entryStays, type Staying, unreadEntries, unreadEntry } from './restored-entry-problem.ts'

/** What the way back of access entries is planned from. */
export interface EntriesAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly backup: Backup
  /** As the backup has them. */
  readonly entries: ReplacedEntries
  readonly rowNow: RowOf
  /** Once the rows are restored as well. */
  readonly rowAfter: RowOf
  readonly isOfNodes: (principal: string) => boolean
  /** Whether a binding may name the username of a row, which may have templates. */
  readonly bindsUser: (username: string) => boolean
}

/** The same, while it is not known which rows are restored. */
export type BeforeRows = Omit<EntriesAbout, 'rowAfter'>

/** What is done to access entries, and what cannot be. */
export interface RestoredEntries {
  readonly changes: readonly EntryChange[]
  readonly problems: readonly Problem[]
}

/**
 * Access entries as the backup has them. One that an apply made goes only where the row beneath it is what it was then: else
 * its principal would have something that it never had, or nothing. Those of nodes, of AWS and of other sets are never
 * touched.
 */
export function restoredEntries(about: EntriesAbout): RestoredEntries {
  const { desired, facts, entries, backup } = about
  if (Object.keys(entries).length === 0) return { changes: [], problems: [] }
  if (facts?.accessEntries.kind !== 'known')
    return { changes: [], problems: [unreadEntries(desired.cluster.name, { facts, backup })] }
  const parts = Object.entries(entries).map(([arn, was]) => {
    const live = entryOf(facts, arn)
    return wasThere(was) ? wayBack({ arn, was, live }, about) : wayOut({ arn, was, live }, about)
  })
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    problems: parts.flatMap(({ problems = [] }) => problems),
  }
}

/** Principals that have a row, and whose entry cannot be added: without the row they would have nothing. */
export function principalsWithoutEntry(about: BeforeRows): readonly string[] {
  const { facts, entries, rowNow } = about
  if (facts?.accessEntries.kind !== 'known') return []
  return Object.entries(entries).flatMap(([arn, was]) => {
    const isMissing = wasThere(was) && entryOf(facts, arn) === undefined && rowNow(arn) !== undefined
    return isMissing && addingOf({ arn, was }, about).kind === 'refused' ? [arn] : []
  })
}

type Part = Partial<RestoredEntries>

interface One<Was> {
  readonly arn: string
  readonly was: Was
  readonly live: AccessEntry | undefined
}

const RESTORED = { kind: 'entry', adopted: false, reason: 'restored' } as const

/** There was one: it is added or changed. */
function wayBack({ arn, was, live }: One<ReplacedEntry>, about: EntriesAbout): Part {
  if (live === undefined) return missing({ arn, was }, about)
  const { desired, facts } = about
  const after = withoutBridge(meaningOf(was))
  const stays = staying(arn, 'change', about)
  if (live.details !== undefined && sameEntry(live.details, after)) return {}
  const itsSet = otherSet(was, desired.set)
  if (itsSet !== undefined) return stays(setWords(itsSet))
  const owner = awsOwnerOf(live, { facts })
  if (owner !== undefined) return stays(awsWords(owner))
  const { details, principalArn } = live
  if (details === undefined)
    return unread({ ...RESTORED, action: 'change', arn: principalArn, before: UNREAD, after }, about)
  const set = otherSet(details, desired.set)
  if (set !== undefined) return stays(setWords(set))
  const before = meaningOf(details)
  return { changes: [{ ...RESTORED, action: 'change', arn: principalArn, before, after }] }
}

/** Where it counts in place of a row, it is made so that nothing is missing in between. */
function missing(wanted: Missing, about: EntriesAbout): Part {
  const { arn } = wanted
  const adding = addingOf(wanted, about)
  if (adding.kind === 'refused') return staying(arn, 'add', about)(adding.why)
  const { bridge } = adding
  const row = about.rowNow(arn)
  const over =
    row === undefined || about.rowAfter(arn) === undefined ? {} : ({ move: 'from-row', over: row } as const)
  const after = withoutBridge(meaningOf(wanted.was))
  const add = { ...RESTORED, action: 'add', arn, after } as const
  return { changes: [{ ...add, ...over, ...(bridge === undefined ? {} : { bridge }) }] }
}

type Missing = Pick<One<ReplacedEntry>, 'arn' | 'was'>

type Adding =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'possible'; readonly bridge?: Bridge }

function addingOf({ arn, was }: Missing, about: BeforeRows): Adding {
  const { desired, facts, rowNow, isOfNodes, bindsUser } = about
  const refused = (why: string): Adding => ({ kind: 'refused', why })
  const itsSet = otherSet(was, desired.set)
  if (itsSet !== undefined) return refused(setWords(itsSet))
  if (facts?.authenticationMode === 'CONFIG_MAP')
    return refused('the authentication mode is CONFIG_MAP, which has no access entries')
  if (isOfNodes(arn))
    return refused('nodes use this principal now, and the entry would take the place of their row')
  const record = iamRecord(facts, arn)
  if (record?.kind === 'none') return refused('IAM has no such principal')
  if (record !== undefined && record.arn !== arn) return refused(`the principal is now ${record.arn}`)
  const row = rowNow(arn)
  if (row === undefined) return { kind: 'possible' }
  const taken = takeOver(row, withoutBridge(meaningOf(was)), bindsUser)
  switch (taken.kind) {
    case 'groups-missing':
      return refused(`the row of this principal has ${listed(taken.groups)}, which no access entry can have`)
    case 'username-missing':
      return refused(
        `the row of this principal has the username ${taken.username}, which no access entry can have and which a binding names`,
      )
    case 'possible':
      return taken
  }
}

/** There was none: one that is ours goes. */
function wayOut({ arn, was, live }: One<NoEntry>, about: EntriesAbout): Part {
  const { desired, facts, rowAfter } = about
  if (live === undefined) return {}
  const stays = staying(arn, 'remove', about)
  const owner = awsOwnerOf(live, { facts })
  if (owner !== undefined) return stays(awsWords(owner))
  const { details, principalArn } = live
  const remove = { ...RESTORED, action: 'remove', arn: principalArn } as const
  if (details === undefined) return unread({ ...remove, before: UNREAD }, about)
  const set = otherSet(details, desired.set)
  if (set !== undefined) return stays(setWords(set))
  if (taggedSet(details) === undefined)
    return stays(`it does not have the tag of the set "${desired.set}", so that somebody else made it`)
  const row = rowAfter(arn)
  if (!isSameRow(was?.over, row))
    return stays(
      'the row of this principal is not the one that it had then, and would count without the entry',
    )
  const before = meaningOf(details)
  if (row === undefined) return { changes: [{ ...remove, before }] }
  const bridge = bridgeBack(before, row)
  const to = { move: 'to-row', ...(bridge === undefined ? {} : { bridge }) } as const
  return { changes: [{ ...remove, before, ...to }] }
}

/**
 * It is planned, so that it is asked what the entry gives, and an error as long as that is not known: nothing comes of
 * the plan then.
 */
function unread(change: EntryChange, { desired, facts }: EntriesAbout): Part {
  const problem = unreadEntry(desired.cluster.name, { arn: change.arn, facts })
  return facts?.entriesUnread === undefined
    ? { changes: [change], problems: [problem] }
    : { problems: [problem] }
}

const UNREAD: EntryMeaning = { username: '', groups: [], policies: [] }

function staying(arn: string, action: Staying, { desired }: EntriesAbout): (why: string) => Part {
  return (why) => ({ problems: [entryStays(desired.cluster.name, { arn, action, why })] })
}

function awsWords(owner: AwsOwner): string {
  return `it is not for people (${phraseText(ownerWords(owner))})`
}

function setWords(set: string): string {
  return `it is managed by the set "${set}" of another access file`
}

function isSameRow(one: RowMeaning | undefined, other: RowMeaning | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameMeaning(one, other)
}
