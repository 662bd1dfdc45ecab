import {
  type ClusterRoleBinding,
  objectId,
  RBAC_GROUP,
  type RoleBinding,
  type RoleRef,
  type Subject,
} from './object.ts'

/** One item of `rbac.bindings`. A `role` is looked for in each namespace, so it needs `namespaces`. */
export type BindingEntry = {
  readonly groups?: readonly string[] | undefined
  readonly users?: readonly string[] | undefined
} & (
  | {
      readonly clusterRole: string
      readonly role?: undefined
      /** Absent: the whole cluster. */
      readonly namespaces?: readonly string[] | undefined
    }
  | { readonly role: string; readonly clusterRole?: undefined; readonly namespaces: readonly string[] }
)

export interface GeneratedBinding {
  readonly object: RoleBinding | ClusterRoleBinding
  /** Indexes of the entries that ask for it, ascending. */
  readonly entries: readonly number[]
}

/**
 * The bindings that the entries ask for, without marks; no two have the same id. Entries for the same role in the
 * same place share one binding, with the subjects of all.
 *
 * The name carries the role, because a roleRef cannot be changed: another role is another binding, made before
 * the old one is deleted, and nobody is without access in between. It carries the set, so that two files never
 * share a binding.
 */
export function bindingObjects(entries: readonly BindingEntry[], set: string): GeneratedBinding[] {
  const generated = new Map<string, GeneratedBinding>()
  for (const [index, entry] of entries.entries()) {
    for (const object of bindingsOf(entry, set)) {
      const id = objectId(object)
      const earlier = generated.get(id)
      generated.set(
        id,
        earlier === undefined ? { object, entries: [index] } : join(earlier, { object, index }),
      )
    }
  }
  return [...generated.values()]
}

function bindingsOf(entry: BindingEntry, set: string): (RoleBinding | ClusterRoleBinding)[] {
  const roleRef: RoleRef =
    entry.clusterRole === undefined
      ? { apiGroup: RBAC_GROUP, kind: 'Role', name: entry.role }
      : { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: entry.clusterRole }
  const kindInName = roleRef.kind === 'Role' ? 'role' : 'cluster-role'
  const name = `eks-access:${set}:${kindInName}:${roleRef.name}`
  const subjects = distinct([
    ...(entry.groups ?? []).map((group): Subject => ({ kind: 'Group', apiGroup: RBAC_GROUP, name: group })),
    ...(entry.users ?? []).map((user): Subject => ({ kind: 'User', apiGroup: RBAC_GROUP, name: user })),
  ])
  const apiVersion = `${RBAC_GROUP}/v1` as const
  if (entry.namespaces === undefined) {
    return [{ apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, subjects, roleRef }]
  }
  return [...new Set(entry.namespaces)].map((namespace) => ({
    apiVersion,
    kind: 'RoleBinding',
    metadata: { name, namespace },
    subjects,
    roleRef,
  }))
}

function join(
  earlier: GeneratedBinding,
  { object, index }: { readonly object: RoleBinding | ClusterRoleBinding; readonly index: number },
): GeneratedBinding {
  const subjects = distinct([...(earlier.object.subjects ?? []), ...(object.subjects ?? [])])
  return { object: { ...earlier.object, subjects }, entries: [...earlier.entries, index] }
}

function distinct(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.kind}/${subject.name}`, subject])).values()]
}
