import { bridgeGroup } from '../../login/mapping/access-entries/bridge.ts'
import type { Problem } from '../../problem/problem.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf, grantsOfExact } from '../../rbac/grants.ts'
import { rulesOfRoles } from '../../rbac/rbac-index.ts'
import { listed } from '../../words/list.ts'
import { bridgeBinding, bridgedChanges } from '../change/bridge-binding.ts'
import type { ObjectChange } from '../change/change.ts'
import { changesTo } from '../change/kinds.ts'
import { type AllowingVerb, allowingVerb, escalationCheck, type Refused } from './escalation-check.ts'
import { type Guarded, guardedLogins } from './guarded.ts'
import { MASTERS } from './masters.ts'
import { rbacAfter, rbacViews } from './rbac-views.ts'

/**
 * Roles and bindings that the API server would refuse to the identity that applies: it may not write them, or may not
 * grant their permissions. That is the identity of the run, if it may write something that an apply writes; else the one
 * that applied last, by the ledger: on a pull request a run plans with an identity that only reads.
 */
export function guardMayGrant(guarded: Guarded): Problem[] {
  const changes = [
    ...changesTo('rbac', guarded.changes).filter(({ after }) => after !== undefined),
    ...temporaryBinding(guarded),
  ]
  const appliers = appliersOf(guarded)
  if (changes.length === 0 || appliers.length === 0) return []
  const { before: index } = rbacViews(guarded)
  const rulesOf = rulesOfRoles(rbacAfter(guarded))
  for (const applier of appliers) {
    const { identity, isRun } = applier
    if (identity.groups.includes(MASTERS)) return []
    // Who asks is known as it is; of a session that is still to come, a name with templates may be any that it can become.
    const grants = isRun ? grantsOfExact : grantsOf
    const check = escalationCheck(identity, { grantsOf: (one) => grants(index, one), rulesOf })
    if (check === undefined) continue
    const refused = changes.flatMap((change) => {
      const found = check(change)
      return found === undefined ? [] : [{ change, ...found }]
    })
    return refused.length === 0 ? [] : [mayNotGrant(guarded, applier, refused)]
  }
  return guarded.ledger.appliedBy === undefined ? [notKnown(guarded, changes)] : []
}

/** Nobody applied yet, and the identity of the run only reads: what the one needs that applies can be said all the same. */
function notKnown({ desired }: Guarded, changes: readonly ObjectChange[]): Problem {
  const { name } = desired.cluster
  const needed = changes.flatMap(({ after }) => (after === undefined ? [] : [allowingVerb(after)]))
  return {
    code: 'may-not-grant',
    severity: 'notice',
    where: changes[0]?.where ?? { cluster: name },
    message: `Which identity applies this plan in ${name} is not known before it has applied once, so it is not checked whether it may write these roles and bindings. The API server refuses them to an identity to which RBAC gives neither the permissions themselves nor the verbs that allow it: ${verbWords(needed)}.`,
    allowed: ALLOWED,
    fix: 'Before the merge, give these to the identity that applies, as docs/least-privilege.md shows.',
  }
}

const ALLOWED =
  'an identity that may write roles and bindings, and has by RBAC what it grants or the verbs bind (bindings) and escalate (roles)'

/** Who may be the one that applies this plan. */
interface Applier {
  readonly identity: KubernetesIdentity
  /** Of IAM; the username of another login. */
  readonly name: string
  readonly isRun: boolean
}

/** The likeliest first. Of a principal of which its access entry is not known, nothing is said. */
function appliersOf(guarded: Guarded): readonly Applier[] {
  const { before } = guardedLogins(guarded)
  const { caller } = before
  const { appliedBy } = guarded.ledger
  const last = appliedBy === undefined ? undefined : before.of(appliedBy)
  const [identity] = last?.identities ?? []
  return [
    ...(caller === undefined
      ? []
      : [
          {
            identity: caller.identity,
            name: caller.identity.canonicalArn ?? caller.identity.username,
            isRun: true,
          },
        ]),
    ...(appliedBy === undefined || identity === undefined
      ? []
      : [{ identity, name: appliedBy, isRun: false }]),
  ]
}

type RefusedChange = { readonly change: ObjectChange } & Refused

function mayNotGrant(
  { desired }: Guarded,
  { identity, name, isRun }: Applier,
  refused: readonly RefusedChange[],
): Problem {
  const cluster = desired.cluster.name
  const [first] = refused
  const unwritable = refused.filter(({ mayWrite }) => !mayWrite).map(({ change }) => change.id)
  const ungrantable = refused.filter((one) => one.missing !== undefined).map(({ change }) => change.id)
  const missing = refused.flatMap((one) => one.missing ?? [])
  const reasons = [
    reason('it may not create or change', unwritable),
    reason(
      'RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for',
      ungrantable,
    ),
  ].filter((one) => one !== '')
  const policies = (identity.policies ?? []).map(({ policy }) => policy)
  const uncounted =
    policies.length === 0 || missing.length === 0
      ? ''
      : ` Its access policies (${listed(policies)}) do not count for what it may grant.`
  const who = isRun
    ? 'the identity of this run applies this plan'
    : `${name}, which applied the last one, applies this plan`
  return {
    code: 'may-not-grant',
    severity: 'warning',
    where: first?.change.where ?? { cluster, object: first?.change.id ?? '' },
    message: `If ${who}, the API server of ${cluster} refuses it: ${reasons.join('; ')}.${uncounted}`,
    found: name,
    allowed: ALLOWED,
    fix: `If this identity applies the plan, ${howToAllow(unwritable, missing)}. If another one does, nothing is wrong.`,
  }
}

function howToAllow(unwritable: readonly string[], missing: readonly AllowingVerb[]): string {
  const write = 'bind a group or username of it to the ClusterRole of docs/least-privilege.md'
  if (missing.length === 0) return write
  const grant = `let RBAC give it ${verbWords(missing)}, or the permissions themselves, in a role that is bound to a group or username of it`
  return unwritable.length === 0 ? grant : `${write}, and ${grant}`
}

/** `bind on ClusterRole/edit and ClusterRole/view; escalate on roles` */
function verbWords(verbs: readonly AllowingVerb[]): string {
  return [...Map.groupBy(verbs, ({ verb }) => verb)]
    .map(([verb, same]) => `${verb} on ${listed([...new Set(same.map(({ on }) => on))], MOST_ROLES)}`)
    .join('; ')
}

/** So many roles are named; whoever needs more has them in the manifests. */
const MOST_ROLES = 10

function reason(why: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${why} ${listed(ids)}`
}

/** What an apply brings for a while, so that nobody who moves from `system:masters` is without access. */
function temporaryBinding({ changes, desired }: Guarded): readonly ObjectChange[] {
  if (bridgedChanges(changes).length === 0) return []
  const after = bridgeBinding(bridgeGroup('0'.repeat(16)), desired.set)
  const id = 'ClusterRoleBinding/eks-access:temporary-admins'
  return [{ kind: 'object', action: 'add', id, after, adopted: false }]
}
