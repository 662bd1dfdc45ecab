import type { Desired } from '../../../access/desired.ts'
import { principalKey } from '../../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../../aws-auth/row.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../../live/facts.ts'
import type { Ledger } from '../../../live/ledger.ts'
import type { Problem } from '../../../problem/problem.ts'
import { entryOf } from '../../access-entries.ts'
import { deadEntry, iamRecord } from '../../dead.ts'
import { awsOwnerOf } from '../../owner/entry-owner.ts'
import type { OwnershipChange } from '../ownership-change.ts'
import { principalRemovals } from '../removals.ts'
import { bridgeBack, bridgeOf, uncarried, uncarriedName } from './bridge.ts'
import type { EntryChange, EntryMeaning } from './change.ts'
import {
  forNodes,
  groupsCannotMove,
  notInIam,
  ofAnotherSet,
  ofAws,
  otherPath,
  unreadEntry,
  unreadList,
  usernameCannotMove,
} from './obstacle.ts'
import { otherTool } from './other-tool.ts'
import { sameEntry } from './same-entry.ts'
import { type DesiredEntry, declaredEntries } from './spell.ts'
import { taggedSet } from './tag.ts'

export interface EntriesAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly ledger: Pick<Ledger, 'entries'>
  /** What the row in force gives a principal, where rows are read and it has one. */
  readonly rowOf: (principal: string) => RowMeaning | undefined
  /** Whether nodes are known to join as this principal, by a row or without one. */
  readonly isOfNodes: (principal: string) => boolean
  /** Whether a binding may name the username of a row, which may have templates. */
  readonly bindsUser: (username: string) => boolean
}

export interface EntryPlan {
  readonly changes: readonly EntryChange[]
  readonly ownership: readonly OwnershipChange[]
  /** What is wrong with these changes. */
  readonly problems: readonly Problem[]
  /** What the file asks for and no plan does in this cluster. */
  readonly refused: readonly Problem[]
}

/**
 * Holds the entries that the file asks for against the live ones. An entry is ours by its tag and by the ledger; any
 * other one is changed only where the file declares its principal, which adopts it, and removed only where `removed`
 * names it. Those that nodes or AWS use are never touched.
 */
export function planEntries(about: EntriesAbout): EntryPlan {
  const declared = declaredEntries(about.desired)
  const { desired, facts, ledger } = about
  if (facts?.accessEntries.kind !== 'known') {
    // Of what nobody asks for nothing needs to be known.
    const isAsked = declared.length + (ledger.entries ?? []).length > 0
    return isAsked ? { ...NOTHING, refused: [unreadList(desired, facts)] } : NOTHING
  }
  const parts = [
    ...declared.map((wanted) => planDeclared(wanted, about)),
    planGone(about),
    planRemoved(about),
  ]
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    ownership: parts.flatMap(({ ownership = [] }) => ownership),
    problems: parts.flatMap(({ problems = [] }) => problems),
    refused: parts.flatMap(({ refused = [] }) => refused),
  }
}

const NOTHING: EntryPlan = { changes: [], ownership: [], problems: [], refused: [] }

type Part = Partial<EntryPlan>

function planDeclared(wanted: DesiredEntry, about: EntriesAbout): Part {
  const { desired, facts } = about
  const { arn, where } = wanted
  const live = entryOf(facts, arn)
  if (live === undefined) return planNew(wanted, about)
  const owner = awsOwnerOf(live, { facts })
  if (owner !== undefined) return { refused: [ofAws(desired, { arn, where, owner })] }
  const { details } = live
  if (details === undefined) return { refused: unreadEntry(desired, { arn, where, facts }) }
  const other = taggedSet(details)
  if (other !== undefined && other !== desired.set)
    return { refused: [ofAnotherSet(desired, { arn, where, set: other })] }

  const [before, after] = [meaningOf(details), meaningOf(wanted)]
  const adopted = !isOurs(live, details, about)
  const dead = deadEntry(facts, live)
  const isAnew = dead !== undefined && dead.kind !== 'gone'
  const record = isAnew ? iamRecord(facts, arn) : undefined
  if (record?.kind === 'exists' && record.arn !== arn)
    return { refused: [otherPath(desired, { arn, where, right: record.arn })] }
  if (!isAnew && !adopted && sameEntry(before, after)) return {}
  const said = { desired, arn, isOurs: !adopted, does: 'changes', said: wanted, where } as const
  const { tool, problems, refused } = otherTool(details, said)
  if (refused !== undefined) return { refused: [refused] }
  const changed = { kind: 'entry', before, after, adopted, ...tool, reason: 'declared', where } as const
  if (!isAnew) return { changes: [{ ...changed, arn: live.principalArn, action: 'change' }], problems }
  const old = live.principalArn
  const replaced = { ...changed, arn, action: 'replace', ...(old === arn ? {} : { replaces: old }) } as const
  return { changes: [replaced], problems }
}

/** Where IAM was asked, what EKS would refuse is known. */
function planNew(wanted: DesiredEntry, { desired, facts, rowOf, isOfNodes, bindsUser }: EntriesAbout): Part {
  const { arn, where } = wanted
  // It would take the place of their row, and is of a type that nodes cannot join by.
  if (isOfNodes(arn)) return { refused: [forNodes(desired, { arn, where })] }
  const record = iamRecord(facts, arn)
  if (record?.kind === 'none') return { refused: [notInIam(desired, { arn, where })] }
  if (record !== undefined && record.arn !== arn)
    return { refused: [otherPath(desired, { arn, where, right: record.arn })] }
  const after = meaningOf(wanted)
  const add = { kind: 'entry', action: 'add', arn, after, adopted: false, reason: 'declared', where } as const
  const row = rowOf(arn)
  if (row === undefined) return { changes: [add] }
  const groups = uncarried(row, after)
  if (groups.length > 0) return { refused: [groupsCannotMove(desired, { arn, where, groups })] }
  const username = uncarriedName(row, after)
  if (username !== undefined && bindsUser(username))
    return { refused: [usernameCannotMove(desired, { arn, where, username })] }
  const bridge = bridgeOf(row, after)
  return {
    changes: [{ ...add, move: 'from-row', over: row, ...(bridge === undefined ? {} : { bridge }) }],
  }
}

/** What the set owns and the file asks for no longer: it is removed, unless `removed` says that it stays. */
function planGone(about: EntriesAbout): Part {
  const { desired, facts, ledger } = about
  const declared = new Set(declaredEntries(desired).map(({ arn }) => principalKey(arn)))
  const byRow = new Map(desired.principals.map((one) => [principalKey(one.arn), one]))
  const named = principalRemovals(desired)
  const parts = (ledger.entries ?? []).map((principal): Part => {
    const key = principalKey(principal)
    if (declared.has(key)) return {}
    const live = entryOf(facts, principal)
    const release = { kind: 'ownership', action: 'release', principal, mapping: 'access-entries' } as const
    if (live === undefined) return { ownership: [release] }
    const { details, principalArn: arn } = live
    if (details === undefined) return { refused: unreadEntry(desired, { arn, where: {}, facts }) }
    // Somebody made it anew, or took it over: it is no longer ours.
    if (!isOurs(live, details, about)) return { ownership: [{ ...release, stays: true }] }
    const { destroy = true, where } = named.get(key) ?? {}
    const place = where === undefined ? {} : { where }
    const before = meaningOf(details)
    const change = {
      kind: 'entry',
      arn,
      before,
      adopted: false,
      reason: 'no-longer-declared',
      ...place,
    } as const
    if (!destroy) return { changes: [{ ...change, action: 'release', after: before }] }
    const said = named.get(key) ?? {}
    const asked = { desired, arn, isOurs: true, does: 'removes', said, where: where ?? {} } as const
    const { tool, problems } = otherTool(details, asked)
    const row = byRow.get(key)
    if (row === undefined) return { changes: [{ ...change, ...tool, action: 'remove' }], problems }
    // Its row is not known to be there, so that nothing says what it would have.
    if (row.by !== 'row') return {}
    const bridge = bridgeBack(before, row)
    const back = { ...change, ...tool, action: 'remove', move: 'to-row', where: row.where } as const
    return { changes: [bridge === undefined ? back : { ...back, bridge }], problems }
  })
  return joined(parts)
}

/** What `removed` names and the set does not own. */
function planRemoved({ desired, facts, ledger }: EntriesAbout): Part {
  const owned = new Set((ledger.entries ?? []).map(principalKey))
  const parts = [...principalRemovals(desired)].map(([key, removal]): Part => {
    const { destroy, where } = removal
    const live = destroy && !owned.has(key) ? entryOf(facts, key) : undefined
    if (live === undefined) return {}
    const { details, principalArn: arn } = live
    const owner = awsOwnerOf(live, { facts })
    if (owner !== undefined) return { refused: [ofAws(desired, { arn, where, owner })] }
    if (details === undefined) return { refused: unreadEntry(desired, { arn, where, facts }) }
    const set = taggedSet(details)
    if (set !== undefined && set !== desired.set)
      return { refused: [ofAnotherSet(desired, { arn, where, set })] }
    const asked = { desired, arn, isOurs: false, does: 'removes', said: removal, where } as const
    const { tool, refused } = otherTool(details, asked)
    if (refused !== undefined) return { refused: [refused] }
    const before = meaningOf(details)
    const remove = {
      kind: 'entry',
      action: 'remove',
      arn,
      before,
      adopted: false,
      reason: 'removed',
      where,
    } as const
    return { changes: [{ ...remove, ...tool }] }
  })
  return joined(parts)
}

function joined(parts: readonly Part[]): Part {
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    ownership: parts.flatMap(({ ownership = [] }) => ownership),
    problems: parts.flatMap(({ problems = [] }) => problems),
    refused: parts.flatMap(({ refused = [] }) => refused),
  }
}

/** By its tag, which whoever makes an entry can write, and by the ledger, which outlives the entry. */
function isOurs(entry: AccessEntry, details: EntryDetails, { desired, ledger }: EntriesAbout): boolean {
  return taggedSet(details) === desired.set && keysOf(ledger).has(principalKey(entry.principalArn))
}

// Each of thousands of declared entries asks for the same ledger.
const known = new WeakMap<object, ReadonlySet<string>>()

function keysOf(ledger: Pick<Ledger, 'entries'>): ReadonlySet<string> {
  const keys = known.get(ledger) ?? new Set((ledger.entries ?? []).map(principalKey))
  known.set(ledger, keys)
  return keys
}

/** The entry without what is no part of what it gives. */
export function meaningOf({ username, groups, policies }: EntryMeaning): EntryMeaning {
  return { username, groups, policies }
}
