import type { Kubernetes, KubernetesObject } from './kubernetes.ts'

interface ClusterRole extends KubernetesObject {
  readonly aggregationRule?: {
    readonly clusterRoleSelectors: readonly { readonly matchLabels?: Readonly<Record<string, string>> }[]
  }
}

const path = '/apis/rbac.authorization.k8s.io/v1/clusterroles'

/**
 * Fills `view`, `edit` and `admin`, as the controller manager does in a whole cluster: an aggregated role holds
 * the rules of all roles that its selectors match. `edit` takes from `view` by label, so one pass over the
 * plain roles is enough.
 *
 * Source: pkg/controller/clusterroleaggregation/clusterroleaggregation_controller.go
 */
export async function aggregate(admin: Kubernetes): Promise<void> {
  const { items } = await admin.must<{ items: ClusterRole[] }>('GET', path)
  for (const role of items.filter((item) => item.aggregationRule !== undefined)) {
    const parts = closure(role, items).filter((item) => item.aggregationRule === undefined)
    const rules = parts.flatMap((part) => part.rules ?? [])
    await admin.must('PUT', `${path}/${role.metadata.name}`, { ...role, rules })
  }
}

function closure(role: ClusterRole, all: readonly ClusterRole[]): ClusterRole[] {
  const found = new Set<ClusterRole>([role])
  for (const { aggregationRule } of found) {
    for (const { matchLabels } of aggregationRule?.clusterRoleSelectors ?? []) {
      const wanted = Object.entries(matchLabels ?? {})
      for (const other of all) {
        if (wanted.every(([key, value]) => other.metadata.labels?.[key] === value)) found.add(other)
      }
    }
  }
  return [...found]
}
