/** The access policy that gives everything in the cluster, whatever aws-auth and RBAC say. */
export const CLUSTER_ADMIN_POLICY = 'AmazonEKSClusterAdminPolicy'
