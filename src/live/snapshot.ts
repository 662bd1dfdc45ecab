import type { Problem } from '../problem/problem.ts'
import type { ClusterRole, ClusterRoleBinding, ObjectMeta, Role, RoleBinding } from '../rbac/object.ts'
import type { ClusterFacts, Discovery } from './facts.ts'

/** A ConfigMap as plain data. */
export interface ConfigMap {
  readonly apiVersion: 'v1'
  readonly kind: 'ConfigMap'
  readonly metadata: ObjectMeta
  readonly data?: Readonly<Record<string, string>>
  readonly binaryData?: Readonly<Record<string, string>>
  readonly immutable?: boolean
}

/** What is live in one cluster at one moment: all that a plan reads. Secrets are never part of it. */
export interface Snapshot {
  /** `kube-system/aws-auth`, if there is one. */
  readonly awsAuth: ConfigMap | undefined
  /** `kube-system/eks-access-<set>`, if there is one. */
  readonly ledger: ConfigMap | undefined
  /** Those of other sets, where an answer needed them. */
  readonly otherLedgers?: Discovery<readonly ConfigMap[]>
  readonly roles: readonly Role[]
  readonly clusterRoles: readonly ClusterRole[]
  readonly roleBindings: readonly RoleBinding[]
  readonly clusterRoleBindings: readonly ClusterRoleBinding[]
  /** Absent for a directory whose files say nothing of them. */
  readonly facts?: ClusterFacts
  /** What a person must know of the way by which this was read. */
  readonly told?: readonly Problem[]
}
