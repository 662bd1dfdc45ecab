import type { RowMeaning } from '../../../aws-auth/row.ts'
import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { Bridge, EntryMeaning } from './change.ts'

/**
 * What an entry is made as that takes over from a row. It counts in the row's place as soon as it is there, and its
 * policies come by later calls: until these count, it has the row's username and all groups of before and after. Where it
 * cannot have all groups of the row, it has the username that it is to have, so that nothing of what it is to give is
 * missing. `undefined` where it can be made as it is to be.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html
 */
export function bridgeOf(row: RowMeaning, after: EntryMeaning): Bridge | undefined {
  const carriesMasters = row.groups.includes(MASTERS) && after.policies.length > 0
  const carried = row.groups.filter(isGroupForEntry)
  const isWhole = row.groups.every(
    (one) => isGroupForEntry(one) || OF_ALL.has(one) || (carriesMasters && one === MASTERS),
  )
  const bridge = {
    username: isWhole && isForEntry(row.username) ? row.username : after.username,
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
  const carried = row.groups.filter(isGroupForEntry)
  const bridge = { username: before.username, groups: [...new Set([...before.groups, ...carried])] }
  return sameMeaning(bridge, before) && !carriesMasters ? undefined : { ...bridge, carriesMasters }
}

const MASTERS = 'system:masters'

/** Groups of the row that no entry can have and that policies are to stand in for: nothing carries what they give. */
export function uncarried(row: RowMeaning, after: EntryMeaning): readonly string[] {
  if (after.policies.length === 0) return []
  return row.groups.filter((one) => !isGroupForEntry(one) && one !== MASTERS && !OF_ALL.has(one))
}

/** Whoever logs in has them anyway, or has them by no row. */
const OF_ALL: ReadonlySet<string> = new Set(['system:authenticated', 'system:unauthenticated'])

/** The same of its username, which matters where a binding names it. */
export function uncarriedName({ username }: RowMeaning, after: EntryMeaning): string | undefined {
  const isGone = after.policies.length > 0 && username !== after.username && !isForEntry(username)
  return isGone ? username : undefined
}

function isGroupForEntry(group: string): boolean {
  return !group.startsWith('system:') && !group.includes('{{')
}

/**
 * Whether EKS takes the username for an entry; a template that it does not document is not tried.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
function isForEntry(username: string): boolean {
  if (username === '' || /^(system|eks|aws|amazon|iam):/.test(username)) return false
  const templates = username.match(/\{\{[^}]*\}\}/g) ?? []
  return templates.every((one) => SESSION.has(one)) && (templates.length === 0 || /:.*\{\{/.test(username))
}

const SESSION: ReadonlySet<string> = new Set(['{{SessionName}}', '{{SessionNameRaw}}'])

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
