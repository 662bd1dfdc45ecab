import { allows } from './allows.ts'
import type { Grant } from './grant.ts'
import type { PolicyRule } from './object.ts'

/** What of a cluster's objects the EKS console can list, as far as RBAC decides it. */
export interface ConsoleView {
  /** Workloads in all namespaces, only in some, or nowhere. */
  readonly kind: 'all' | 'namespaces' | 'none'
  /** With the kind `namespaces`: where at least one kind of workload can be listed. By name. */
  readonly namespaces: readonly string[]
  /** Of nodes, namespaces and the kinds of workloads, those that cannot be listed there. */
  readonly missing: readonly string[]
}

/** @param grants what the principal holds for certain */
export function consoleView(grants: readonly Grant[]): ConsoleView {
  const everywhere = new Set<ConsoleResource>()
  const within = new Map<string, Set<ConsoleResource>>()
  for (const { scope, rules, via } of grants) {
    const listed = via.kind === 'masters' ? CONSOLE_RESOURCES : listedBy(rules)
    if (scope.kind === 'cluster') for (const one of listed) everywhere.add(one)
    else {
      const workloads = listed.filter(({ namespaced }) => namespaced)
      if (workloads.length > 0)
        within.set(scope.namespace, new Set([...(within.get(scope.namespace) ?? []), ...workloads]))
    }
  }
  const namesBut = (isThere: (one: ConsoleResource) => boolean): string[] =>
    CONSOLE_RESOURCES.filter((one) => !isThere(one)).map(({ resource }) => resource)
  if ([...everywhere].some(({ namespaced }) => namespaced))
    return { kind: 'all', namespaces: [], missing: namesBut((one) => everywhere.has(one)) }
  const places = [...within.values()]
  return {
    kind: places.length > 0 ? 'namespaces' : 'none',
    namespaces: [...within.keys()].toSorted(),
    missing: namesBut(
      (one) => everywhere.has(one) || (places.length > 0 && places.every((of) => of.has(one))),
    ),
  }
}

/** A kind of object that the console lists. */
export interface ConsoleResource {
  readonly group: string
  readonly resource: string
  readonly namespaced: boolean
}

/** Source: what both of AWS's manifests, eks-console-full-access.yaml and eks-console-restricted-access.yaml, list. */
export const CONSOLE_RESOURCES: readonly ConsoleResource[] = [
  { group: '', resource: 'nodes', namespaced: false },
  { group: '', resource: 'namespaces', namespaced: false },
  { group: '', resource: 'pods', namespaced: true },
  { group: 'apps', resource: 'deployments', namespaced: true },
  { group: 'apps', resource: 'daemonsets', namespaced: true },
  { group: 'apps', resource: 'statefulsets', namespaced: true },
  { group: 'apps', resource: 'replicasets', namespaced: true },
  { group: 'batch', resource: 'jobs', namespaced: true },
]

// Thousands of grants share the rules of a few roles.
const known = new WeakMap<readonly PolicyRule[], readonly ConsoleResource[]>()

function listedBy(rules: readonly PolicyRule[]): readonly ConsoleResource[] {
  const earlier = known.get(rules)
  if (earlier !== undefined) return earlier
  const listed = CONSOLE_RESOURCES.filter(({ group, resource }) =>
    rules.some((rule) => allows(rule, { verb: 'list', group, resource })),
  )
  known.set(rules, listed)
  return listed
}
