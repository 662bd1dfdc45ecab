import type { ConfigMap } from '../../src/live/snapshot.ts'
import type { ClusterRole, Role, RoleBinding } from '../../src/rbac/object.ts'

export const NODE_ROW = `- rolearn: arn:aws:iam::111122223333:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups:
    - system:bootstrappers
    - system:nodes
`

export function awsAuthOf(data: Record<string, string>): ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'aws-auth', namespace: 'kube-system' },
    data,
  }
}

export function ledgerOf(principals: readonly string[], set = 'default'): ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `eks-access-${set}`, namespace: 'kube-system' },
    data: { principals: principals.map((principal) => `${principal}\n`).join('') },
  }
}

export function row(name: string, groups: readonly string[], username = name): string {
  const list = groups.map((group) => `\n    - ${group}`).join('')
  return `- rolearn: arn:aws:iam::111122223333:role/${name}\n  username: ${username}\n  groups:${list === '' ? ' []' : list}\n`
}

export function role(namespace: string, name: string, verbs: readonly string[]): Role {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name, namespace },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
  }
}

export function clusterRole(name: string): ClusterRole {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
  }
}

export function roleBinding(
  namespace: string,
  name: string,
  groups: readonly string[],
  roleRef: { readonly kind: 'Role' | 'ClusterRole'; readonly name: string },
): RoleBinding {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace },
    subjects: groups.map((group) => ({
      kind: 'Group',
      name: group,
      apiGroup: 'rbac.authorization.k8s.io',
    })),
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...roleRef },
  }
}
