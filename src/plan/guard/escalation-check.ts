import { areTooLarge } from '../../rbac/atom-budget.ts'
import { covers } from '../../rbac/covers.ts'
import type { Grant, KubernetesIdentity } from '../../rbac/grant.ts'
import { isBinding, type PolicyRule, RBAC_GROUP, type RbacObject } from '../../rbac/object.ts'
import { permits } from '../../rbac/permits.ts'
import type { rulesOfRoles } from '../../rbac/rbac-index.ts'
import type { ObjectChange } from '../change/change.ts'

/** Why the API server refuses a role or a binding to an identity. */
export interface Refused {
  /** Whether it may create or change the object at all. */
  readonly mayWrite: boolean
  /** It may not grant what the object grants, and this would allow it; absent where it may. */
  readonly missing?: AllowingVerb
}

/** Says of a change why it is refused; `undefined` where it is not, and where nothing of RBAC is written. */
export type EscalationCheck = (change: ObjectChange) => Refused | undefined

export interface EscalationState {
  /** What an identity holds before the plan. */
  readonly grantsOf: (identity: KubernetesIdentity) => readonly Grant[]
  /** The rules of the role of a binding, as they are after the plan. */
  readonly rulesOf: ReturnType<typeof rulesOfRoles>
}

/**
 * RBAC's escalation check as the API server does it, for one identity: for what it may grant, RBAC counts and access
 * policies do not. `undefined` where the identity may write nothing that an apply writes: it is not that which applies.
 *
 * Source: `policybased/storage.go` of each of the four kinds in pkg/registry/rbac and `ConfirmNoEscalation` in
 * pkg/registry/rbac/validation/rule.go; the verbs `bind` and `escalate` are asked of every authorizer.
 */
export function escalationCheck(
  identity: KubernetesIdentity,
  { grantsOf, rulesOf }: EscalationState,
): EscalationCheck | undefined {
  const { policies: _, ...byRbac } = identity
  const [all, held] = [grantsOf(identity), grantsOf(byRbac)]
  if (!isApplier(all)) return undefined
  const known = new Map<string, AllowingVerb | undefined>()
  return ({ after, action }) => {
    if (after === undefined) return undefined
    const granted = grantedBy(after, rulesOf)
    const key = JSON.stringify([after.kind, after.metadata.namespace, granted.role])
    if (!known.has(key))
      known.set(key, mayGrant({ all, held }, after, granted) ? undefined : allowingVerb(after))
    const missing = known.get(key)
    const isWritable = mayWrite(all, after, action)
    if (isWritable && missing === undefined) return undefined
    return { mayWrite: isWritable, ...(missing && { missing }) }
  }
}

/** A verb on a role, or on all roles of a kind: `bind` on `ClusterRole/view`, `escalate` on `roles`. */
export interface AllowingVerb {
  readonly verb: 'bind' | 'escalate'
  readonly on: string
}

/** The verb that lets an identity write the object without holding what it grants. */
export function allowingVerb(object: RbacObject): AllowingVerb {
  return isBinding(object)
    ? { verb: 'bind', on: `${object.roleRef.kind}/${object.roleRef.name}` }
    : { verb: 'escalate', on: resourceOf(object.kind) }
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
