import { type ClusterRoleBinding, objectId, type RbacObject, type RoleBinding } from '../../rbac/object.ts'
import { markOwned } from '../../rbac/ownership.ts'

/** Names the binding that a temporary one stands in for while it is replaced. */
const TEMPORARY_FOR = 'eks-access/temporary-for'

const SUFFIX = ':eks-access-temporary'

/**
 * The copy of `binding` (the one that is to be) that holds the access while the old binding is deleted and the
 * new one is made: a roleRef cannot be changed in place. It carries the set's marks, so that the next plan finds
 * and removes it when a run dies in between.
 */
export function standInBinding(
  binding: RoleBinding | ClusterRoleBinding,
  set: string,
): RoleBinding | ClusterRoleBinding {
  const { name, namespace } = binding.metadata
  const copy = {
    ...binding,
    metadata: {
      name: `${name.slice(0, 253 - SUFFIX.length)}${SUFFIX}`,
      ...(namespace === undefined ? {} : { namespace }),
    },
  }
  return markTemporary(copy, { of: objectId(binding), set })
}

/**
 * A binding of a set that is there only while an apply runs. It has no annotations of its own.
 *
 * @param about.of what it stands in for
 */
export function markTemporary<B extends RoleBinding | ClusterRoleBinding>(
  binding: B,
  { of, set }: { readonly of: string; readonly set: string },
): B {
  const metadata = { ...binding.metadata, annotations: { [TEMPORARY_FOR]: of } }
  return markOwned({ ...binding, metadata }, set)
}

export function isStandIn(object: RbacObject): boolean {
  return object.metadata.annotations?.[TEMPORARY_FOR] !== undefined
}
