import type { Desired } from '../access/desired.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { unreadEntries } from '../login/access-entries.ts'
import type { GrantPath } from '../rbac/grant.ts'
import { changesTo, mappedPrincipal } from './change/kinds.ts'
import type { Plan } from './plan.ts'

/** So many entries are looked at, at most, where nothing names them: each costs a request. */
export const MOST_ENTRIES = 500

/**
 * The principals whose access entries must be looked at to say what the plan means: those that it is about, and all,
 * where it changes what a group or a username gives that an entry may have, or where admins are missing.
 *
 * @param planned the plan of a snapshot in which nobody has looked at them; made only where there is an entry to ask for
 */
export function entriesWanted(
  { desired, snapshot }: { readonly desired: Desired; readonly snapshot: Snapshot },
  planned: () => Plan,
): readonly string[] {
  const unread = unreadEntries(snapshot.facts)
  if (unread.length === 0) return []
  const plan = planned()
  if (unread.length <= MOST_ENTRIES && (givesByName(plan) || missesAdmins(plan)))
    return unread.map(({ principalArn }) => principalArn)
  const named = new Set(
    [
      ...plan.changes.flatMap((change) => mappedPrincipal(change) ?? []),
      ...desired.guards.requiredAdmins,
    ].map(principalKey),
  )
  return unread.flatMap(({ principalArn }) => (named.has(principalKey(principalArn)) ? [principalArn] : []))
}

/** Whether bindings or roles of the plan give or take something by a name that an entry may have. */
function givesByName({ changes, effects }: Plan): boolean {
  if (changesTo('rbac', changes).length === 0) return false
  return (effects?.access ?? []).some(({ gainedThrough, lostThrough }) =>
    [...gainedThrough, ...lostThrough].some(mayBeOfEntry),
  )
}

/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html: groups and usernames of
 * entries do not begin with `system:`; whoever logs in is in `system:authenticated`.
 */
function mayBeOfEntry(path: GrantPath): boolean {
  if (path.kind === 'masters' || path.subject.kind === 'ServiceAccount') return false
  const { name } = path.subject
  return name === 'system:authenticated' || !name.startsWith('system:')
}

function missesAdmins({ problems }: Plan): boolean {
  return problems.some(({ code }) => code === 'too-few-admins')
}
