// Port of kubernetes, changed: notices/kubernetes.txt

import { compare } from '../words/compare.ts'
import type { RbacObjects } from './grant.ts'
import type { ClusterRole, LabelSelector, PolicyRule } from './object.ts'

/**
 * The objects with the rules of aggregated ClusterRoles as the controller manager writes them: for each selector in
 * turn the rules of every ClusterRole that it matches, by name, except itself, each rule once. What an aggregated
 * role takes from another one is up to date too, however long the chain.
 *
 * The rules that are stored in an aggregated role count for nothing: of roles that aggregate each other in a circle,
 * the controller may keep rules that no role has any more, until somebody touches them.
 *
 * Source: `syncClusterRole` in pkg/controller/clusterroleaggregation/clusterroleaggregation_controller.go
 */
export function aggregate<T extends RbacObjects>(objects: T): T {
  const aggregated = objects.clusterRoles.filter((role) => role.aggregationRule !== undefined)
  if (aggregated.length === 0) return objects
  const byName = objects.clusterRoles.toSorted((one, other) =>
    compare(one.metadata.name, other.metadata.name),
  )
  const parts = new Map(aggregated.map((role) => [role, partsOf(role, byName)]))
  const rules = new Map<ClusterRole, readonly PolicyRule[]>(aggregated.map((role) => [role, []]))
  // A rule comes one role further in each pass, so as many passes as roles are enough.
  for (let pass = 0; pass <= aggregated.length; pass++) {
    let changed = false
    for (const [role, from] of parts) {
      const union = unionOf(from.map((part) => rules.get(part) ?? part.rules ?? []))
      if (sameItems(union, rules.get(role) ?? [])) continue
      rules.set(role, union)
      changed = true
    }
    if (!changed) break
  }
  return {
    ...objects,
    clusterRoles: objects.clusterRoles.map((role) => {
      const union = rules.get(role)
      return union === undefined ? role : { ...role, rules: union }
    }),
  }
}

/** What the role takes its rules from, in the order in which it does. A role that two selectors match comes twice. */
export function partsOf(role: ClusterRole, byName: readonly ClusterRole[]): ClusterRole[] {
  return (role.aggregationRule?.clusterRoleSelectors ?? []).flatMap((selector) =>
    byName.filter(
      (part) => part.metadata.name !== role.metadata.name && selects(selector, part.metadata.labels ?? {}),
    ),
  )
}

/** Source: `Requirement.Matches` in apimachinery/pkg/labels/selector.go. A selector without terms matches all. */
function selects(
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  const labelOf = (key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined)
  return (
    Object.entries(matchLabels).every(([key, value]) => labelOf(key) === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labelOf(key)
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value)
        case 'NotIn':
          return value === undefined || !values.includes(value)
        case 'Exists':
          return value !== undefined
        case 'DoesNotExist':
          return value === undefined
        default:
          return false
      }
    })
  )
}

function unionOf(lists: readonly (readonly PolicyRule[])[]): PolicyRule[] {
  const union = new Map<string, PolicyRule>()
  for (const rule of lists.flat()) {
    const key = ruleKey(rule)
    if (!union.has(key)) union.set(key, rule)
  }
  return [...union.values()]
}

/** Equal for rules that are equal to Go, which knows no difference between an empty list and none. */
function ruleKey(rule: PolicyRule): string {
  const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule
  return JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs])
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
