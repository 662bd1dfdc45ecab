import type { ClusterRoleBinding, RoleBinding } from '../../rbac/object.ts'
import { presetObjects } from '../../rbac/presets.ts'
import { roleOf } from '../../rbac/rbac-index.ts'
import { slipOf } from '../near/slip.ts'
import type { About } from './about.ts'
import { newFor } from './line/for-clusters.ts'
import { type AccessLines, NO_LINES } from './line/lines.ts'
import { isOwnGroup } from './recipients.ts'

/** Bindings as they were meant, for groups that the principal has. */
export function* meantBindings(about: About, groups: readonly string[]): Generator<AccessLines> {
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
function bound({ desired, file }: About, { group, binding, role }: Meant): AccessLines {
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
  about: About,
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
  if (inPreset && about.wanted === undefined)
    yield { ...NO_LINES, presets: [{ preset: 'console-full-access', ...newFor(about.desired, about.file) }] }
  const near = slipOf(binding.roleRef.name, there)
  if (near !== undefined) yield bound(about, { group, binding, role: near })
}
