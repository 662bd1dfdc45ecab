import { allOf, rememberedOf } from '../plan/effect/most-held.ts'
import { identityOf, isGivenByKubernetes } from '../plan/effect/other-subjects.ts'
import { type AccessSubject, userSubject } from '../rbac/access-subject.ts'
import type { Grant, KubernetesIdentity, RbacObjects } from '../rbac/grant.ts'
import { grantsOf, grantsOfExact } from '../rbac/grants.ts'
import { objectId } from '../rbac/object.ts'
import type { RbacIndex } from '../rbac/rbac-index.ts'
import type { BoundSubject, GivingBinding } from './inventory.ts'
import { bindingOwner } from './owner.ts'
import { isAboveRead } from './powers.ts'

/**
 * Subjects of bindings that may do more than read, without those that are the names of principals here: what these may
 * do is told of them. What Kubernetes gives to others too (`system:authenticated`) is told in any case.
 */
export function boundSubjects(about: {
  readonly objects: RbacObjects
  readonly index: RbacIndex
  readonly asking: Parameters<typeof bindingOwner>[2]
  /** As whom principals are known to log in. */
  readonly identities: readonly KubernetesIdentity[]
}): readonly BoundSubject[] {
  const { objects, index, asking, identities } = about
  const held = rememberedOf(allOf)
  const reached = new Set(identities.flatMap((identity) => grantsOf(index, identity).flatMap(subjectKey)))
  const bindings = new Map(
    [...objects.clusterRoleBindings, ...objects.roleBindings].map((one) => [objectId(one), one] as const),
  )
  const bindingsOf = (grants: readonly Grant[]): GivingBinding[] =>
    grants
      .flatMap(({ via }): GivingBinding[] => {
        const binding = via.kind === 'binding' ? bindings.get(via.binding) : undefined
        if (via.kind !== 'binding' || binding === undefined) return []
        return [{ id: via.binding, role: via.role, owner: bindingOwner(binding, via.subject, asking) }]
      })
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const candidates: readonly (readonly [AccessSubject, readonly Grant[]])[] = [
    ...[...index.groups.grants].map(([name, grants]) => [{ kind: 'group', name }, grants] as const),
    ...[...index.users.grants].map(([name, grants]) => [userSubject(name), grants] as const),
  ]
  return candidates.flatMap(([subject, own]): BoundSubject[] => {
    if (
      !isGivenByKubernetes(subject) &&
      own.every((grant) => subjectKey(grant).every((key) => reached.has(key)))
    )
      return []
    if (!isAboveRead({ held: held(own), someLogins: false })) return []
    const powers = { held: held(grantsOfExact(index, identityOf(subject))), someLogins: false }
    return [{ subject, powers, bindings: bindingsOf(own) }]
  })
}

function subjectKey({ via }: Grant): string[] {
  return via.kind === 'binding' ? [`${via.subject.kind}/${via.subject.name}`] : []
}
