import type { PolicyRule } from '../object.ts'
import { ADMIN, ADMIN_VIEW, CLUSTER_ADMIN, EDIT, SECRET_ADMIN, SECRET_READER, VIEW } from './general.ts'
import {
  ACK,
  ARGO_CD,
  ARGO_CD_CLUSTER,
  BACKUP,
  HYBRID,
  KRO,
  POD_IDENTITY,
  REGION_SWITCH_SCALING,
  RESTORE,
} from './services.ts'

/**
 * What the access policy of this name grants, the same array at each call; `undefined` where AWS publishes no table of
 * its rules, so that nothing certain can be said about it. EKS has no operation that returns the rules of a policy.
 *
 * The tables have no names of objects, so what is granted for some objects only is here granted for all of them.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
export function publishedRules(policy: string): readonly PolicyRule[] | undefined {
  return PUBLISHED.get(policy)
}

const PUBLISHED: ReadonlyMap<string, readonly PolicyRule[]> = new Map([
  ['AmazonEKSClusterAdminPolicy', CLUSTER_ADMIN],
  ['AmazonEKSAdminPolicy', ADMIN],
  ['AmazonEKSEditPolicy', EDIT],
  ['AmazonEKSViewPolicy', VIEW],
  ['AmazonEKSAdminViewPolicy', ADMIN_VIEW],
  ['AmazonEKSSecretReaderPolicy', SECRET_READER],
  ['AmazonEKSSecretAdminPolicy', SECRET_ADMIN],
  ['AmazonEKSPodIdentityPolicy', POD_IDENTITY],
  ['AmazonEKSHybridPolicy', HYBRID],
  ['AWSBackupFullAccessPolicyForBackup', BACKUP],
  ['AWSBackupFullAccessPolicyForRestore', RESTORE],
  ['AmazonEKSACKPolicy', ACK],
  ['AmazonEKSArgoCDPolicy', ARGO_CD],
  ['AmazonEKSArgoCDClusterPolicy', ARGO_CD_CLUSTER],
  ['AmazonEKSKROPolicy', KRO],
  ['AmazonARCRegionSwitchScalingPolicy', REGION_SWITCH_SCALING],
])
