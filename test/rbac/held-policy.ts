import type { HeldPolicy } from '../../src/rbac/grant.ts'

/** The policy in the whole cluster, or in these namespaces. */
export function held(policy: string, ...namespaces: readonly string[]): HeldPolicy {
  return {
    policy,
    scopes:
      namespaces.length === 0
        ? [{ kind: 'cluster' }]
        : namespaces.map((namespace) => ({ kind: 'namespace', namespace })),
  }
}
