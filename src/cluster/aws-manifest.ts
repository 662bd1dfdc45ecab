/**
 * The manifests of the ACK controllers, as far as they say something about access: a folder has what AWS knows of its
 * cluster in their form.
 *
 * Source: config/crd/bases of aws-controllers-k8s/eks-controller and aws-controllers-k8s/iam-controller (2026-08)
 */
export const EKS_GROUP = 'eks.services.k8s.aws'
export const IAM_GROUP = 'iam.services.k8s.aws'
export const ACK_VERSION = 'v1alpha1'

/** Annotations for what these manifests have no field for. */
export const ANNOTATION = {
  /** Of a Role or User of IAM, `true`: IAM has none of this name. */
  gone: 'eks-access/gone',
  /** Of an AccessEntry, `true`: nothing is known of it but its principal. */
  unread: 'eks-access/unread',
  /** Of an AccessEntry in a backup, `true`: there was none, so that the manifest only names its principal. */
  absent: 'eks-access/absent',
  /** Of such an AccessEntry: what the row of its principal gave, `{"username":"dev","groups":["devs"]}`. */
  over: 'eks-access/row',
  /** Of a Node: the ARN of the role of its instance. */
  nodeRole: 'eks-access/role',
} as const

/** Facts that may be unknown, by the annotation of the Cluster that says so: `eks:ListNodegroups denied`. */
export const UNKNOWN = {
  nodeGroups: 'eks-access/unknown-node-groups',
  fargateProfiles: 'eks-access/unknown-fargate-profiles',
  accessEntries: 'eks-access/unknown-access-entries',
  entriesUnread: 'eks-access/unknown-entry-details',
  capabilities: 'eks-access/unknown-capabilities',
  nodes: 'eks-access/unknown-nodes',
  instanceRoles: 'eks-access/unknown-instance-roles',
} as const
