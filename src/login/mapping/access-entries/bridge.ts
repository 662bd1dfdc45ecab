import { isEntryGroup, isEntryUsername } from '../../../access/entry-names.ts'
import type { RowMeaning } from '../../../aws-auth/row.ts'
import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { Bridge, EntryMeaning } from './change.ts'

/** How an entry takes over from a row, or what of the row would be missing until its policies count. */
export type TakeOver =
  /** `bridge`: absent where it can be made as it is to be. */
  | { readonly kind: 'possible'; readonly bridge?: Bridge }
  | { readonly kind: 'groups-missing'; readonly groups: readonly string[] }
  | { readonly kind: 'username-missing'; readonly username: string }

/** @param isBound whether a binding may name a username, which may have templates */
export function takeOver(
  row: RowMeaning,
  after: EntryMeaning,
  isBound: (username: string) => boolean,
): TakeOver {
  const groups = uncarried(row, after)
  if (groups.length > 0) return { kind: 'groups-missing', groups }
  const username = uncarriedName(row, after)
  if (username !== undefined && isBound(username)) return { kind: 'username-missing', username }
  const bridge = bridgeOf(row, after)
  return { kind: 'possible', ...(bridge === undefined ? {} : { bridge }) }
}

/** Groups of the row that no entry can have and that policies are to stand in for: nothing carries what they give. */
function uncarried(row: RowMeaning, after: EntryMeaning): readonly string[] {
  if (after.policies.length === 0) return []
  return row.groups.filter((one) => !isEntryGroup(one) && one !== MASTERS && !OF_ALL.has(one))
}

/** The same of its username, which matters where a binding names it. */
function uncarriedName({ username }: RowMeaning, after: EntryMeaning): string | undefined {
  const isGone = after.policies.length > 0 && username !== after.username && !isEntryUsername(username)
  return isGone ? username : undefined
}

/**
 * What an entry is made as that takes over from a row. It counts in the row's place as soon as it is there, and its
 * policies come by later calls: until these count, it has the row's username and all groups of before and after. Where it
 * cannot have all groups of the row, it has the username that it is to have, so that nothing of what it is to give is
 * missing. `undefined` where it can be made as it is to be.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html
 */
function bridgeOf(row: RowMeaning, after: EntryMeaning): Bridge | undefined {
  const carriesMasters = row.groups.includes(MASTERS) && after.policies.length > 0
  const carried = row.groups.filter(isEntryGroup)
  const isWhole = row.groups.every(
    (one) => isEntryGroup(one) || OF_ALL.has(one) || (carriesMasters && one === MASTERS),
  )
  const bridge = {
    username: isWhole && isEntryUsername(row.username) ? row.username : after.username,
    groups: [...new Set([...after.groups, ...carried])],
  }
  return sameMeaning(bridge, after) && !carriesMasters ? undefined : { ...bridge, carriesMasters }
}

/**
 * What an entry is until it gives way to a row: its policies may count no longer while it still does, so that it first
 * gets all groups of the row. Without policies it gives all that it gives until the row does.
 */
export function bridgeBack(before: EntryMeaning, row: Pick<RowMeaning, 'groups'>): Bridge | undefined {
  if (before.policies.length === 0) return undefined
  const carriesMasters = row.groups.includes(MASTERS)
  const carried = row.groups.filter(isEntryGroup)
  const bridge = { username: before.username, groups: [...new Set([...before.groups, ...carried])] }
  return sameMeaning(bridge, before) && !carriesMasters ? undefined : { ...bridge, carriesMasters }
}

const MASTERS = 'system:masters'

/** Whoever logs in has them anyway, or has them by no row. */
const OF_ALL: ReadonlySet<string> = new Set(['system:authenticated', 'system:unauthenticated'])

/**
 * A group that is bound to cluster-admin while entries take over from `system:masters`. Nobody else can have it: it is new
 * in each apply.
 *
 * @param nonce 16 hexadecimal digits, random
 */
export function bridgeGroup(nonce: string): string {
  return `${PREFIX}${nonce}`
}

const PREFIX = 'eks-access:temporary-admins:'

/** Whether an apply that died may have left the group: its end belongs to what that apply began. */
export function isBridgeGroup(group: string): boolean {
  return group.startsWith(PREFIX) && /^[0-9a-f]{16}$/.test(group.slice(PREFIX.length))
}

/** What an entry gives without the temporary group of an apply that died. */
export function withoutBridge(meaning: EntryMeaning): EntryMeaning {
  return { ...meaning, groups: meaning.groups.filter((group) => !isBridgeGroup(group)) }
}
