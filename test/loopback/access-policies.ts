import type { AccessPolicy } from '@aws-sdk/client-eks'
import type { AwsHome } from './aws-home.ts'

/**
 * The access policies that EKS is known to have, in a listing of 2026-04 and in its guide of 2026-10: with rules in the
 * guide or without, also those that only services associate.
 * https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
const NAMES = [
  'AIDevOpsAgentAccessPolicy',
  'AWSBackupFullAccessPolicyForBackup',
  'AWSBackupFullAccessPolicyForRestore',
  'AWSBatchClusterPolicy',
  'AWSBatchNamespacePolicy',
  'AmazonAIOpsAssistantPolicy',
  'AmazonARCRegionSwitchScalingPolicy',
  'AmazonEKSACKPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSArgoCDClusterPolicy',
  'AmazonEKSArgoCDPolicy',
  'AmazonEKSAutoNodePolicy',
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSClusterInsightsPolicy',
  'AmazonEKSComputeClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSEventPolicy',
  'AmazonEKSHybridPolicy',
  'AmazonEKSKROPolicy',
  'AmazonEKSLoadBalancingClusterPolicy',
  'AmazonEKSLoadBalancingPolicy',
  'AmazonEKSNetworkingClusterPolicy',
  'AmazonEKSNetworkingPolicy',
  'AmazonEKSPodIdentityPolicy',
  'AmazonEKSSecretAdminPolicy',
  'AmazonEKSSecretReaderPolicy',
  'AmazonEKSViewPolicy',
  'AmazonEMRJobPolicy',
  'AmazonSagemakerHyperpodClusterPolicy',
  'AmazonSagemakerHyperpodControllerPolicy',
  'AmazonSagemakerHyperpodSpacePolicy',
  'AmazonSagemakerHyperpodSpaceTemplatePolicy',
  'AmazonSagemakerHyperpodSystemNamespacePolicy',
  'AmazonSagemakerHyperpodUserClusterPolicy',
] as const

export function publishedPolicies({ partition }: Pick<AwsHome, 'partition'>): readonly AccessPolicy[] {
  return NAMES.map((name) => ({ name, arn: `arn:${partition}:eks::aws:cluster-access-policy/${name}` }))
}
