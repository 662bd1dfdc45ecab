import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Caller } from '../../login/caller.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Grant } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { AccountChange, ObjectChange, RowChange } from '../change.ts'
import { changesAccess, type Guarded, guardedLogins } from './guarded.ts'
import { ownAccessElsewhere, ownAccessLost } from './own-access-problem.ts'
import { rbacViews } from './rbac-views.ts'
import { undoNeeds } from './undo-needs.ts'
import { listed } from './words.ts'

/** An access policy that gives everything, whatever aws-auth and RBAC say. */
export const CLUSTER_ADMIN_POLICY = 'AmazonEKSClusterAdminPolicy'

/**
 * The branch that the applying identity sits on: what it can do now by RBAC, and needs to undo the plan, it must be
 * able to do after it. Reckoned from the state after the plan, as the authenticator and RBAC will see it.
 */
export function guardSelf(guarded: Guarded): Problem[] {
  const logins = guardedLogins(guarded)
  const { caller } = logins.before
  if (caller === undefined || guarded.awsAuthAfter === undefined || !changesAccess(guarded)) return []
  const { identity, way } = caller
  const after = logins.after.callerIdentities()
  const same = after.length > 0 && after.every((one) => one === identity)
  const cut = ownCuts(guarded, caller)
  const touchesRbac = guarded.changes.some(({ kind }) => kind === 'object')
  if (same && !touchesRbac) return cut.length === 0 ? [] : [ownAccessElsewhere({ guarded, caller, cut })]

  const views = rbacViews(guarded)
  const before = grantsOf(views.before, identity)
  const grantsAfter = after.map((one) => grantsOf(views.after, one).filter(isCertain))
  const needs = undoNeeds(guarded)
  const lost = needs.filter(
    ({ heldBy }) => heldBy(before) && !(grantsAfter.length > 0 && grantsAfter.every(heldBy)),
  )
  const why = [...cut, ...goingGrants(guarded, before)]
  if (lost.length === 0)
    return cut.length === 0 || !same ? [] : [ownAccessElsewhere({ guarded, caller, cut })]
  if (way.kind === 'entry' && way.entry.details?.policies.includes(CLUSTER_ADMIN_POLICY) === true)
    return [ownAccessElsewhere({ guarded, caller, cut: why })]
  return [
    ownAccessLost({
      guarded,
      identity,
      lost: lost.map(({ name }) => name),
      needed: needs.length,
      why,
      out: after.length === 0,
    }),
  ]
}

/** Some logins of a name with templates hold it and others do not. */
function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}

/** What the plan takes from the identity's own row, and the account that it comes in by. */
function ownCuts({ changes }: Guarded, { key, way }: Caller): string[] {
  if (key === undefined) return []
  const own = changes.filter(
    (change): change is RowChange => change.kind === 'row' && principalKey(change.arn) === key,
  )
  const accounts = changes.filter(
    (change): change is AccountChange =>
      change.kind === 'account' &&
      change.action === 'remove' &&
      way.kind === 'account' &&
      change.account === way.account,
  )
  return [
    ...own.flatMap(({ action, before, after }) => {
      if (action === 'remove') return ['its row in aws-auth is removed']
      const gone = (before?.groups ?? []).filter((group) => !after?.groups.includes(group))
      if (gone.length > 0)
        return [`its row in aws-auth loses ${gone.length === 1 ? 'group' : 'groups'} ${listed(gone)}`]
      return before !== undefined && before.username !== after?.username
        ? ['its row in aws-auth gets another username']
        : []
    }),
    ...accounts.map(({ account }) => `${account} is removed from mapAccounts`),
  ]
}

/** The objects by which the identity holds something now, and that the plan takes away or changes. */
function goingGrants({ changes }: Guarded, before: readonly Grant[]): string[] {
  const used = new Set(before.flatMap(({ via }) => (via.kind === 'masters' ? [] : [via.binding, via.role])))
  return changes
    .filter((change): change is ObjectChange => change.kind === 'object' && change.action !== 'add')
    .filter(({ id }) => used.has(id))
    .map(({ id, action }) => `${id} is ${action === 'remove' ? 'removed' : `${action}d`}`)
}
