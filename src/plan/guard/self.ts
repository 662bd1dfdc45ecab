import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Caller } from '../../login/caller.ts'
import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import { policyKey } from '../../login/mapping/access-entries/same-entry.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Grant, KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import type { Change } from '../change/change.ts'
import { changesTo } from '../change/kinds.ts'
import { changesAccess, type Guarded, guardedLogins } from './guarded.ts'
import { ownAccessElsewhere, ownAccessLost } from './own-access-problem.ts'
import { rbacViews } from './rbac-views.ts'
import { selfUnknown } from './self-unknown.ts'
import { type UndoNeed, undoNeeds } from './undo-needs.ts'

/**
 * The branch that the applying identity sits on: what it can do now by RBAC, and needs to undo the plan, it must be
 * able to do after it. Worked out from the state after the plan, as the authenticator and RBAC will see it.
 */
export function guardSelf(guarded: Guarded): Problem[] {
  const logins = guardedLogins(guarded)
  const { caller } = logins.before
  if (guarded.awsAuthAfter === undefined || !changesAccess(guarded)) return []
  const unread = guarded.snapshot.facts?.identityUnread
  if (caller === undefined) return unread === undefined ? [] : [selfUnknown(guarded, unread)]
  const { identity } = caller
  const after = logins.after.callerIdentities()
  const same = after.length > 0 && after.every((one) => isSame(one, identity))
  const cut = ownCuts(guarded, caller)
  const touchesRbac = changesTo('rbac', guarded.changes).length > 0
  if (same && !touchesRbac) return cut.length === 0 ? [] : [ownAccessElsewhere({ guarded, caller, cut })]

  const views = rbacViews(guarded)
  const before = grantsOf(views.before, identity)
  const grantsAfter = after.map((one) => grantsOf(views.after, one).filter(isCertain))
  const needs = undoNeeds(guarded)
  const lost = needs.filter(isLost(before, grantsAfter))
  const why = [...cut, ...goingGrants(guarded, before)]
  if (lost.length === 0 && needs.some(isLost(ofRbac(before), grantsAfter.map(ofRbac))))
    return [ownAccessElsewhere({ guarded, caller, cut: why })]
  if (lost.length === 0)
    return cut.length === 0 || !same ? [] : [ownAccessElsewhere({ guarded, caller, cut })]
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

function isLost(before: readonly Grant[], after: readonly (readonly Grant[])[]): (need: UndoNeed) => boolean {
  return ({ heldBy }) => heldBy(before) && !(after.length > 0 && after.every(heldBy))
}

/** What would be left without access policies, which no plan touches. */
function ofRbac(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(({ via }) => via.kind !== 'policy')
}

function isSame(one: KubernetesIdentity, other: KubernetesIdentity): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ username, groups, policies = [] }: KubernetesIdentity): string {
  return JSON.stringify([username, groups, policies])
}

/** Some logins of a name with templates hold it and others do not. */
function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}

/** What the plan takes from the identity's own way in. */
function ownCuts({ changes }: Guarded, caller: Caller): string[] {
  return caller.key === undefined ? [] : changes.flatMap((change) => ownCut(change, caller))
}

function ownCut(change: Change, { key, way }: Caller): string[] {
  switch (change.kind) {
    case 'row':
      return principalKey(change.arn) === key ? rowCut(change) : []
    case 'account':
      return change.action === 'remove' && way.kind === 'account' && change.account === way.account
        ? [`${change.account} is removed from mapAccounts`]
        : []
    case 'entry':
      return principalKey(change.arn) === key ? entryCut(change) : []
    case 'dead-row':
    case 'object':
    case 'ownership':
      return []
  }
}

function entryCut({ action, before, after }: EntryChange): string[] {
  if (action === 'remove') return ['its access entry is removed']
  if (before === undefined || after === undefined) return []
  const groups = before.groups.filter((group) => !after.groups.includes(group))
  const policies = before.policies
    .filter((policy) => !after.policies.some((one) => policyKey(one) === policyKey(policy)))
    .map(({ policy }) => policy)
  const gone = [
    ...(groups.length === 0 ? [] : [`${plural(groups.length, 'group')} ${listed(groups)}`]),
    ...(policies.length === 0 ? [] : [`${plural(policies.length, 'policy')} ${listed(policies)}`]),
  ]
  if (gone.length > 0) return [`its access entry loses ${listed(gone)}`]
  return before.username === after.username ? [] : ['its access entry gets another username']
}

function rowCut({ action, before, after }: RowChange): string[] {
  if (action === 'remove') return ['its row in aws-auth is removed']
  const gone = (before?.groups ?? []).filter((group) => !after?.groups.includes(group))
  if (gone.length > 0) return [`its row in aws-auth loses ${plural(gone.length, 'group')} ${listed(gone)}`]
  return before !== undefined && before.username !== after?.username
    ? ['its row in aws-auth gets another username']
    : []
}

/** The objects by which the identity holds something now, and that the plan takes away or changes. */
function goingGrants({ changes }: Guarded, before: readonly Grant[]): string[] {
  const used = new Set(before.flatMap(({ via }) => (via.kind === 'binding' ? [via.binding, via.role] : [])))
  return changesTo('rbac', changes)
    .filter(({ action, id }) => action !== 'add' && used.has(id))
    .map(({ id, action }) => `${id} is ${action === 'remove' ? 'removed' : `${action}d`}`)
}
