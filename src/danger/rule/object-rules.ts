import type { DangerRule } from './rule.ts'

/** Dangers that show in an object or a row, and not in what one principal may do. */
type ObjectRule = Omit<DangerRule, 'requests' | 'with' | 'isDangerous' | 'names' | 'toldBy'>

export const OBJECT_RULES = [
  // R23. D; https://github.com/cyberark/KubiScan/issues/70
  {
    id: 'anonymous',
    what: 'a role for requests without a login',
    severity: { cluster: 'critical', namespace: 'critical' },
    why: 'system:anonymous and system:unauthenticated are everybody who reaches the API server, without any login.',
    instead: 'Bind a group of your own, and have callers log in.',
  },
  // R24. D; mapAccounts gives every principal of an account a login without groups.
  {
    id: 'everyone',
    what: 'a role for everybody with a login',
    severity: { cluster: 'high', namespace: 'high' },
    why: 'Everybody with a login is in system:authenticated, and every service account of the cluster is in system:serviceaccounts.',
    instead: 'Bind a group of your own to it.',
  },
  // R18. clusterroleaggregation_controller.go of Kubernetes.
  {
    id: 'aggregation',
    what: 'permissions for every holder of an aggregated role',
    severity: { cluster: 'high' },
    why: 'Its label aggregate-to-… makes it part of another ClusterRole, and every binding of that ClusterRole then grants more.',
    instead: 'Bind the ClusterRole itself to the groups that need it.',
  },
  // R28. D.
  {
    id: 'reserved-name',
    what: 'permissions for a reserved name of Kubernetes or EKS',
    severity: { cluster: 'high', namespace: 'high' },
    why: 'Names that begin with "system:" or "eks:" are reserved for the cluster itself, and whoever has them is not a principal of this file.',
    instead: 'Bind a group or user of your own.',
  },
  // R27. undefined-role of krane.
  {
    id: 'dangling',
    what: 'a binding for a role that does not exist, or for a group that no row has',
    severity: { cluster: 'low', namespace: 'low' },
    why: 'Whoever creates the role, or gets the group, changes who has access, and nobody reviews the binding then.',
    instead: 'Correct the name, or remove the binding until it is needed.',
  },
] as const satisfies readonly ObjectRule[]

export type ObjectRuleId = (typeof OBJECT_RULES)[number]['id']
