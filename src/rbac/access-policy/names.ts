/**
 * The access policies that this version knows by name. EKS adds some each year, so a name that is not here may exist:
 * only ListAccessPolicies says which a cluster's EKS has.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html, ListAccessPolicies, and the
 * guides of the services that have one.
 */
export const ACCESS_POLICIES = [
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSViewPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSSecretReaderPolicy',
  'AmazonEKSSecretAdminPolicy',
  'AmazonEKSAutoNodePolicy',
  'AmazonEKSLoadBalancingPolicy',
  'AmazonEKSLoadBalancingClusterPolicy',
  'AmazonEKSNetworkingPolicy',
  'AmazonEKSNetworkingClusterPolicy',
  'AmazonEKSPodIdentityPolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSComputeClusterPolicy',
  'AmazonEKSHybridPolicy',
  'AmazonEKSClusterInsightsPolicy',
  'AmazonEKSEventPolicy',
  'AmazonEKSACKPolicy',
  'AmazonEKSArgoCDPolicy',
  'AmazonEKSArgoCDClusterPolicy',
  'AmazonEKSKROPolicy',
  'AWSBackupFullAccessPolicyForBackup',
  'AWSBackupFullAccessPolicyForRestore',
  'AWSBatchClusterPolicy',
  'AWSBatchNamespacePolicy',
  'AIDevOpsAgentAccessPolicy',
  'AmazonAIOpsAssistantPolicy',
  'AmazonARCRegionSwitchScalingPolicy',
  'AmazonEMRJobPolicy',
  'AmazonSagemakerHyperpodClusterPolicy',
  'AmazonSagemakerHyperpodControllerPolicy',
  'AmazonSagemakerHyperpodSpacePolicy',
  'AmazonSagemakerHyperpodSpaceTemplatePolicy',
  'AmazonSagemakerHyperpodSystemNamespacePolicy',
  'AmazonSagemakerHyperpodUserClusterPolicy',
] as const

/**
 * Whether only service-linked roles of AWS may have the access policy: EKS refuses to associate it with the access entry
 * of anybody else.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
export function isOfServiceLinkedRoles(policy: string): boolean {
  return OF_SERVICE_LINKED_ROLES.has(policy)
}

const OF_SERVICE_LINKED_ROLES: ReadonlySet<string> = new Set([
  'AmazonEKSPodIdentityPolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSComputeClusterPolicy',
  'AmazonEKSHybridPolicy',
  'AmazonEKSClusterInsightsPolicy',
] satisfies (typeof ACCESS_POLICIES)[number][])
