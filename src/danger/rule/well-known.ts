import type { DangerRule } from './rule.ts'
import type { CatalogueId } from './rules.ts'

/**
 * A ClusterRole that every cluster has and every reader knows. What it includes by design is one line for a reviewer
 * and not ten; what somebody added to it by aggregation is said by itself.
 *
 * Source: editRules, adminRules of plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go. `view` includes no
 * danger.
 */
export interface WellKnownRole extends Pick<DangerRule, 'severity' | 'why' | 'instead'> {
  readonly id: 'cluster-admin' | 'admin' | 'edit'
  readonly includes: 'all' | readonly CatalogueId[]
}

const EDIT: readonly CatalogueId[] = [
  'secrets-read',
  'secrets-write',
  'workloads',
  'exec',
  'impersonate-service-accounts',
  'service-account-token',
  'aws-roles',
  'aws-auth',
  'network',
]

export const WELL_KNOWN_ROLES: readonly WellKnownRole[] = [
  {
    id: 'cluster-admin',
    includes: 'all',
    severity: { cluster: 'critical', namespace: 'high' },
    why: 'It grants every verb on every resource, also of APIs that are installed later.',
    instead:
      'Grant view, edit or a role of your own, and keep cluster-admin for those who repair the cluster.',
  },
  {
    id: 'admin',
    includes: [...EDIT, 'rbac-write'],
    severity: { cluster: 'critical', namespace: 'high' },
    why: 'It is edit, and its holder can also grant it to others.',
    instead:
      'Grant edit, or view and a role of your own with what is missing. If it is for the whole cluster, name namespaces.',
  },
  {
    id: 'edit',
    includes: EDIT,
    severity: { cluster: 'critical', namespace: 'medium' },
    why: 'Its holder can run pods as any service account there, and so become admin if it is for kube-system or the whole cluster.',
    instead:
      'Grant view and a role of your own with what is missing. If it is for the whole cluster, name namespaces.',
  },
]
