import type { PresetName } from '../../rbac/presets.ts'
import type { About } from './about.ts'
import { admission } from './line/admission.ts'
import { clustersOf, newFor } from './line/for-clusters.ts'
import { NO_LINES, type PresetLine } from './line/lines.ts'
import { type Own, ownOf } from './line/own.ts'
import type { Way } from './way.ts'

/** The groups and roles of AWS's manifests for the console, which the presets have. */
export const CONSOLE_GROUP = 'eks-console-dashboard-full-access-group'
export const RESTRICTED_GROUP = 'eks-console-dashboard-restricted-access-group'
const RESTRICTED_ROLE = 'eks-console-dashboard-restricted-access-role'

/**
 * The presets for the console. Whoever has one of their groups gets that preset; for others they come last, the one for
 * namespaces first: the other reads every Secret.
 */
export function* presetWays(about: About): Generator<Way> {
  const { principal } = about
  if (principal.kind !== 'iam') return
  const own = ownOf(about, principal)
  for (const [group, preset] of [
    [RESTRICTED_GROUP, restricted(about)],
    [CONSOLE_GROUP, full(about)],
  ] as const) {
    const groups = own.groups.includes(group) ? own.groups : [...own.groups, group]
    const as = admission(about, { principal, own, groups })
    if (as === undefined) continue
    const { entryGroups } = as
    yield {
      by: { kind: 'preset' },
      lines: { ...NO_LINES, ...as.lines, presets: [preset] },
      ...(entryGroups === undefined ? {} : { entryGroups }),
    }
  }
}

/** Of the group that the principal has, or was meant to have. */
export function* presetsOfOwnGroups(about: About, { groups, meant }: Own): Generator<PresetLine> {
  const all = [...groups, ...meant]
  if (all.includes(RESTRICTED_GROUP)) yield restricted(about)
  if (all.includes(CONSOLE_GROUP)) yield full(about)
}

function full({ desired, file }: About): PresetLine {
  return { preset: 'console-full-access', ...newFor(desired, file) }
}

/** In the namespaces that it is for already, or in the one of AWS's manifest. */
function restricted({ desired, file, state }: About): PresetLine {
  const preset: PresetName = 'console-restricted-access'
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
  return {
    preset,
    namespaces: namespaces.length === 0 ? ['default'] : [...new Set(namespaces)].toSorted(),
    ...(declared === undefined
      ? newFor(desired, file)
      : { replaces: declared.where, ...clustersOf(file, declared.where) }),
  }
}
