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
import { bridgeBack, bridgeOf, uncarried, withoutBridge } from '../../login/mapping/access-entries/bridge.ts'
import { type EntryChange, type EntryMeaning, meaningOf } from '../../login/mapping/access-entries/change.ts'
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
}

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

type Part = Partial<RestoredEntries>

interface One<Was> {
  readonly arn: string
  readonly was: Was
  readonly live: AccessEntry | undefined
}

const RESTORED = { kind: 'entry', adopted: false, reason: 'restored' } as const

/** There was one: it is added or changed. */
function wayBack({ arn, was, live }: One<ReplacedEntry>, about: EntriesAbout): Part {
  const { desired, facts } = about
  const after = withoutBridge(meaningOf(was))
  const stays = staying(arn, live === undefined ? 'add' : 'change', about)
  if (live?.details !== undefined && sameEntry(live.details, after)) return {}
  const itsSet = otherSet(was, desired.set)
  if (itsSet !== undefined) return stays(setWords(itsSet))
  if (live === undefined) return missing({ arn, after }, about)
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
function missing(
  { arn, after }: { readonly arn: string; readonly after: EntryMeaning },
  about: EntriesAbout,
): Part {
  const { facts, rowNow, rowAfter, isOfNodes } = about
  const stays = staying(arn, 'add', about)
  if (facts?.authenticationMode === 'CONFIG_MAP')
    return stays('the authentication mode is CONFIG_MAP, which has no access entries')
  if (isOfNodes(arn))
    return stays('nodes use this principal now, and the entry would take the place of their row')
  const record = iamRecord(facts, arn)
  if (record?.kind === 'none') return stays('IAM has no such principal')
  if (record !== undefined && record.arn !== arn) return stays(`the principal is now ${record.arn}`)
  const add = { ...RESTORED, action: 'add', arn, after } as const
  const row = rowNow(arn)
  if (row === undefined) return { changes: [add] }
  const groups = uncarried(row, after)
  if (groups.length > 0)
    return stays(`the row of this principal has ${listed(groups)}, which no access entry can have`)
  const bridge = bridgeOf(row, after)
  const over = rowAfter(arn) === undefined ? {} : ({ move: 'from-row', over: row } as const)
  return { changes: [{ ...add, ...over, ...(bridge === undefined ? {} : { bridge }) }] }
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
