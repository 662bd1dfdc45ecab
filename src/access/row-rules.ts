import type { Problem } from '../problem/problem.ts'
import { listed } from '../words/list.ts'
import type { DesiredPrincipal } from './desired.ts'

/**
 * Why a principal has no access entry in a cluster: its `mapping` is aws-auth; the cluster is reached by a kubeconfig;
 * its authentication mode is CONFIG_MAP; or the principal has a row, and no `mapping` says that it is moved.
 */
export type WithoutEntry = 'mapping' | 'context' | 'mode' | 'row'

/**
 * Access policies where none can be had: only an access entry has them. At the first of them, and an error, because the
 * principal would silently have less than the file says.
 *
 * @param clusters the names of those in which it gets no access entry, all for the same reason; at least one
 */
export function policiesWithoutEntry(
  { policies = [] }: Pick<DesiredPrincipal, 'policies'>,
  { clusters, because }: { readonly clusters: readonly string[]; readonly because: WithoutEntry },
): readonly Problem[] {
  const [first] = policies
  if (first === undefined) return []
  const { reason, fix } = REASONS[because]
  return [
    {
      code: 'access-policy-without-entry',
      severity: 'error',
      where: first.where,
      message: `Only an access entry has access policies, and ${reason(listed(clusters, 6))}.`,
      found: listed(
        policies.map(({ policy }) => policy),
        6,
      ),
      allowed: 'groups, which bindings give roles; policies only where the principal gets an access entry',
      fix,
    },
  ]
}

const REASONS: Readonly<
  Record<WithoutEntry, { readonly reason: (clusters: string) => string; readonly fix: string }>
> = {
  mapping: {
    reason: (clusters) => `aws-auth is the mapping of ${clusters}`,
    fix: 'Give the principal groups in place of policies, or write mapping: access-entries for the cluster.',
  },
  context: {
    reason: (clusters) =>
      `the connection to ${clusters} is a kubeconfig, which does not lead to access entries`,
    fix: 'Give the principal groups in place of policies, or reach the cluster by region. If the policies are for others, name those under clusters of the entry.',
  },
  mode: {
    reason: (clusters) => `the authentication mode of ${clusters} is CONFIG_MAP, which has none`,
    fix: 'Give the principal groups in place of policies, or change the authentication mode to API_AND_CONFIG_MAP first.',
  },
  row: {
    reason: (clusters) => `the principal has a row of aws-auth in ${clusters} and keeps it`,
    fix: 'Give the principal groups in place of policies, or write mapping: access-entries for the cluster.',
  },
}
