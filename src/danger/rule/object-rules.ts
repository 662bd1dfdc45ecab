import type { DangerRule } from './rule.ts'

/** Dangers that show in an object or a row, and not in what one principal may do. */
type ObjectRule = Omit<DangerRule, 'requests' | 'with' | 'isDangerous' | 'names' | 'toldBy'>

export const OBJECT_RULES = [
  // R23. D; https://github.com/cyberark/KubiScan/issues/70
  {
    id: 'anonymous',
    what: 'a role for requests without a login',
    severity: { cluster: 'critical', namespace: 'critical' },
    why: 'system:anonymous and system:unauthenticated are everyone who reaches the API server, with no login at all.',
    instead: 'Bind a group of your own, and give callers a login.',
  },
  // R24. D; mapAccounts gives every principal of an account a login without groups.
  {
    id: 'everyone',
    what: 'a role for everyone with a login',
    severity: { cluster: 'high', namespace: 'high' },
    why: 'Everyone with a login is in system:authenticated, and every service account of the cluster in system:serviceaccounts.',
    instead: 'Bind a group of your own to it.',
  },
  // R18. clusterroleaggregation_controller.go of Kubernetes.
  {
    id: 'aggregation',
    what: 'permissions for all who hold a role that is made of others',
    severity: { cluster: 'high' },
    why: 'Its label aggregate-to-… makes it part of another ClusterRole, and every binding of that one grants more at once.',
    instead: 'Bind the ClusterRole by itself, to the groups that need it.',
  },
  // R28. D.
  {
    id: 'reserved-name',
    what: 'permissions for a name of Kubernetes or EKS',
    severity: { cluster: 'high', namespace: 'high' },
    why: 'Names that begin with "system:" or "eks:" belong to the cluster itself, and what has them is no principal of this file.',
    instead: 'Bind a group or user of your own.',
  },
  // R27. undefined-role of krane.
  {
    id: 'dangling',
    what: 'a binding for a role or a group that is not known',
    severity: { cluster: 'low', namespace: 'low' },
    why: 'Whoever makes the role, or is given the group, changes who has access without a review of the binding.',
    instead: 'Correct the name, or remove the binding until it is needed.',
  },
] as const satisfies readonly ObjectRule[]

export type ObjectRuleId = (typeof OBJECT_RULES)[number]['id']
