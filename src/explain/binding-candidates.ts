import type { ClusterRoleBinding, RoleBinding } from '../rbac/object.ts'
import { presetObjects } from '../rbac/presets.ts'
import { clustersOf, newFor } from './for-clusters.ts'
import { type AccessLines, NO_LINES } from './lines.ts'
import { roleOf } from './rbac-causes.ts'
import { givingLines } from './roles.ts'
import { slipOf } from './slip.ts'
import type { ToMend } from './to-mend.ts'

/** A group that a file can bind something to without giving it to all of Kubernetes' own. */
export function isOwnGroup(group: string): boolean {
  return group !== '' && !/^(system|eks):/.test(group) && !group.includes('{{')
}

/** Bindings as they were meant, for groups that the principal has; then a role for a group that has none. */
export function* bindingCandidates(about: ToMend, groups: readonly string[]): Generator<AccessLines> {
  const { roleBindings, clusterRoleBindings } = about.state.snapshot
  const bindings = [...clusterRoleBindings, ...roleBindings]
  const own = groups.filter(isOwnGroup)
  for (const group of own) {
    for (const binding of bindings) {
      const wrongKind = (binding.subjects ?? []).some(({ kind, name }) => kind !== 'Group' && name === group)
      if (wrongKind) yield bound(about, { group, binding, role: binding.roleRef.name })
    }
    for (const binding of bindings.filter((one) => names(one, group)))
      yield* missingRole(about, group, binding)
  }
  if (own.includes(RESTRICTED_GROUP)) yield* restricted(about)
  const isBound = (group: string): boolean => bindings.some((binding) => names(binding, group))
  for (const group of own.filter((one) => !isBound(one))) yield* givingLines(about, { groups: [group] })
}

function names({ subjects }: RoleBinding | ClusterRoleBinding, group: string): boolean {
  return (subjects ?? []).some(({ kind, name }) => kind === 'Group' && name === group)
}

interface Meant {
  readonly group: string
  readonly binding: RoleBinding | ClusterRoleBinding
  readonly role: string
}

/** The binding's role in the binding's place, for the group. */
function bound({ desired, file }: ToMend, { group, binding, role }: Meant): AccessLines {
  const { roleRef, metadata } = binding
  const namespaces = binding.kind === 'RoleBinding' ? [metadata.namespace ?? 'default'] : undefined
  const about = { groups: [group], ...newFor(desired, file) }
  if (roleRef.kind === 'Role')
    return { ...NO_LINES, bindings: [{ ...about, role, namespaces: namespaces ?? [] }] }
  return {
    ...NO_LINES,
    bindings: [{ ...about, clusterRole: role, ...(namespaces === undefined ? {} : { namespaces }) }],
  }
}

/** A role that is not there: the preset that has it, or the role whose name is nearly that. */
function* missingRole(
  about: ToMend,
  group: string,
  binding: RoleBinding | ClusterRoleBinding,
): Generator<AccessLines> {
  const { roles, clusterRoles } = about.state.snapshot
  const wanted = roleOf(binding)
  const kin = [...roles, ...clusterRoles].filter(
    ({ kind, metadata }) =>
      kind === binding.roleRef.kind &&
      (kind === 'ClusterRole' || metadata.namespace === binding.metadata.namespace),
  )
  const there = kin.map(({ metadata }) => metadata.name)
  if (there.includes(binding.roleRef.name)) return
  const inPreset = presetObjects('console-full-access', []).some(
    ({ kind, metadata }) => `${kind}/${metadata.name}` === wanted,
  )
  if (inPreset)
    yield { ...NO_LINES, presets: [{ preset: 'console-full-access', ...newFor(about.desired, about.file) }] }
  const near = slipOf(binding.roleRef.name, there)
  if (near !== undefined) yield bound(about, { group, binding, role: near })
}

const RESTRICTED_GROUP = 'eks-console-dashboard-restricted-access-group'
const RESTRICTED_ROLE = 'eks-console-dashboard-restricted-access-role'

/** The console's restricted preset, for one more namespace. */
function* restricted({ wanted, desired, file, state }: ToMend): Generator<AccessLines> {
  if (wanted === undefined || 'url' in wanted || wanted.namespace === undefined) return
  const declared = desired.objects.find(
    ({ origin, object }) => origin === 'preset' && object.metadata.name === RESTRICTED_ROLE,
  )
  const live = state.snapshot.roles.filter(({ metadata }) => metadata.name === RESTRICTED_ROLE)
  const declaredIn = desired.objects.filter(
    ({ object }) => object.kind === 'Role' && object.metadata.name === RESTRICTED_ROLE,
  )
  const namespaces = [...live, ...declaredIn.map(({ object }) => object)].map(
    ({ metadata }) => metadata.namespace ?? 'default',
  )
  yield {
    ...NO_LINES,
    presets: [
      {
        preset: 'console-restricted-access',
        namespaces: [...new Set([...namespaces.toSorted(), wanted.namespace])],
        ...(declared === undefined
          ? newFor(desired, file)
          : { replaces: declared.where, ...clustersOf(file, declared.where) }),
      },
    ],
  }
}
