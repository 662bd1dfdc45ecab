import { bridgeGroup } from '../../login/mapping/access-entries/bridge.ts'
import type { Problem } from '../../problem/problem.ts'
import { areTooLarge } from '../../rbac/atom-budget.ts'
import { covers } from '../../rbac/covers.ts'
import type { Grant, KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOfExact } from '../../rbac/grants.ts'
import { isBinding, type PolicyRule, RBAC_GROUP, type RbacObject } from '../../rbac/object.ts'
import { permits } from '../../rbac/permits.ts'
import { rulesOfRoles } from '../../rbac/rbac-index.ts'
import { listed } from '../../words/list.ts'
import { bridgeBinding, needsBridge } from '../change/bridge-binding.ts'
import type { ObjectChange } from '../change/change.ts'
import { changesTo } from '../change/kinds.ts'
import { type Guarded, guardedLogins } from './guarded.ts'
import { MASTERS } from './masters.ts'
import { rbacAfter, rbacViews } from './rbac-views.ts'

/**
 * Roles and bindings that the API server would refuse to the identity of the run: it may not write them, or may not
 * grant their permissions, for which it counts what the identity holds by RBAC and nothing that access policies give.
 * Only of an identity that may write something that an apply writes: another one is not that which applies, and nothing
 * is known of that one.
 *
 * Source: `policybased/storage.go` of each of the four kinds in pkg/registry/rbac and `ConfirmNoEscalation` in
 * pkg/registry/rbac/validation/rule.go; the verbs `bind` and `escalate` are asked of every authorizer.
 */
export function guardMayGrant(guarded: Guarded): Problem[] {
  const { desired } = guarded
  const changes = [
    ...changesTo('rbac', guarded.changes).filter(({ after }) => after !== undefined),
    ...temporaryBinding(guarded),
  ]
  const { caller } = guardedLogins(guarded).before
  if (changes.length === 0 || caller === undefined || caller.identity.groups.includes(MASTERS)) return []
  const judge = judgeOf(caller.identity, guarded)
  const refused = changes.flatMap((change) => {
    const why = judge(change)
    return why === undefined ? [] : [{ change, why }]
  })
  const [first] = refused
  if (first === undefined) return []
  const cluster = desired.cluster.name
  const idsOf = (wanted: Refused): readonly string[] =>
    refused.flatMap(({ change, why }) => (why === wanted ? [change.id] : []))
  const reasons = [
    reason('it may not create or change', idsOf('write')),
    reason(
      'RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for',
      idsOf('grant'),
    ),
  ].filter((one) => one !== '')
  const policies = (caller.identity.policies ?? []).map(({ policy }) => policy)
  const uncounted =
    policies.length === 0 || idsOf('grant').length === 0
      ? ''
      : ` Its access policies (${listed(policies)}) do not count for what it may grant.`
  return [
    {
      code: 'may-not-grant',
      severity: 'warning',
      where: first.change.where ?? { cluster, object: first.change.id },
      message: `If the identity of this run applies this plan, the API server of ${cluster} refuses it: ${reasons.join('; ')}.${uncounted}`,
      found: caller.identity.canonicalArn ?? caller.identity.username,
      allowed:
        'an identity that may write roles and bindings, and has by RBAC what it grants or the verbs bind (bindings) and escalate (roles)',
      fix: 'If this identity applies the plan, bind a group or username of it to the ClusterRole of docs/least-privilege.md. If another one does, nothing is wrong.',
    },
  ]
}

/** What an apply brings for a while, so that nobody who moves from `system:masters` is without access. */
function temporaryBinding({ changes, desired }: Guarded): readonly ObjectChange[] {
  if (!needsBridge(changes)) return []
  const after = bridgeBinding(bridgeGroup('0'.repeat(16)), desired.set)
  const id = 'ClusterRoleBinding/eks-access:temporary-admins'
  return [{ kind: 'object', action: 'add', id, after, adopted: false }]
}

/** What it may not do with an object. */
type Refused = 'write' | 'grant'

function reason(why: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${why} ${listed(ids)}`
}

function judgeOf(
  identity: KubernetesIdentity,
  guarded: Guarded,
): (change: ObjectChange) => Refused | undefined {
  const { before: index } = rbacViews(guarded)
  const { policies: _, ...byRbac } = identity
  const [all, held] = [grantsOfExact(index, identity), grantsOfExact(index, byRbac)]
  if (!isApplier(all)) return () => undefined
  const rulesOf = rulesOfRoles(rbacAfter(guarded))
  const known = new Map<string, boolean>()
  return ({ after, action }) => {
    if (after === undefined) return undefined
    if (!mayWrite(all, after, action)) return 'write'
    const granted = grantedBy(after, rulesOf)
    const key = JSON.stringify([after.kind, after.metadata.namespace, granted.role])
    const isRefused = known.get(key) ?? !mayGrant({ all, held }, after, granted)
    known.set(key, isRefused)
    return isRefused ? 'grant' : undefined
  }
}

/** A role that plans may write none of these. */
function isApplier(grants: readonly Grant[]): boolean {
  const awsAuth = { group: '', resource: 'configmaps', name: 'aws-auth', namespace: 'kube-system' }
  if (permits(grants, { ...awsAuth, verb: 'update' })) return true
  return grants.some((grant) => {
    const place = grant.scope.kind === 'cluster' ? {} : { namespace: grant.scope.namespace }
    return KINDS.some((kind) =>
      permits([grant], { verb: 'create', group: RBAC_GROUP, resource: resourceOf(kind), ...place }),
    )
  })
}

const KINDS: readonly RbacObject['kind'][] = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']

interface Granted {
  /** What holds them: the role of a binding, or the role itself. */
  readonly role: string
  readonly rules: readonly PolicyRule[]
}

/** A ClusterRole that aggregates may come to hold anything. */
function grantedBy(object: RbacObject, rulesOf: ReturnType<typeof rulesOfRoles>): Granted {
  if (isBinding(object)) {
    const { kind, name } = object.roleRef
    return { role: `${kind}/${name}`, rules: rulesOf(object) ?? [] }
  }
  const rules = 'aggregationRule' in object && object.aggregationRule ? EVERYTHING : (object.rules ?? [])
  return { role: `${object.kind}/${object.metadata.name}`, rules }
}

const EVERYTHING: readonly PolicyRule[] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
]

function mayWrite(grants: readonly Grant[], object: RbacObject, action: ObjectChange['action']): boolean {
  const { name } = object.metadata
  const request = { group: RBAC_GROUP, resource: resourceOf(object.kind), ...placeOf(object) }
  return action === 'add'
    ? permits(grants, { ...request, verb: 'create' })
    : permits(grants, { ...request, verb: 'update', name })
}

function mayGrant(
  { all, held }: { readonly all: readonly Grant[]; readonly held: readonly Grant[] },
  object: RbacObject,
  { rules }: Granted,
): boolean {
  const request = { group: RBAC_GROUP, ...placeOf(object) }
  const isAllowed = isBinding(object)
    ? permits(all, {
        ...request,
        verb: 'bind',
        resource: resourceOf(object.roleRef.kind),
        name: object.roleRef.name,
      })
    : permits(all, { ...request, verb: 'escalate', resource: resourceOf(object.kind) })
  if (isAllowed) return true
  const { namespace } = object.metadata
  const own = held.filter(
    ({ scope }) => scope.kind === 'cluster' || (namespace !== undefined && scope.namespace === namespace),
  )
  const owned = own.flatMap((grant) => grant.rules)
  // Too large to compare in time: the API server decides.
  return areTooLarge(owned) || areTooLarge(rules) || covers(owned, rules).covered
}

function placeOf({ metadata: { namespace } }: RbacObject): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace }
}

function resourceOf(kind: string): string {
  return `${kind.toLowerCase()}s`
}
