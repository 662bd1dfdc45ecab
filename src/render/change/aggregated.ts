import type { ChangeIndex } from '../picture/marks.ts'

/**
 * Ids of the changed ClusterRoles whose rules this role collects, as their labels say: `…/aggregate-to-view`. Roles
 * that collect by other labels are not known to a plan's changes.
 */
export function aggregatedInto(role: string, { parts }: ChangeIndex): string[] {
  if (parts.length === 0 || !role.startsWith('ClusterRole/')) return []
  const names = collectedBy(role.slice('ClusterRole/'.length))
  return parts
    .filter(({ id, goesTo }) => id !== role && goesTo.some((name) => names.includes(name)))
    .map(({ id }) => id)
}

/**
 * `edit` collects what goes to `view` too, and `admin` all three.
 *
 * Source: clusterRoles of plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go
 */
function collectedBy(name: string): readonly string[] {
  return CHAIN.includes(name) ? CHAIN.slice(0, CHAIN.indexOf(name) + 1) : [name]
}

const CHAIN: readonly string[] = ['view', 'edit', 'admin']
