import fc from 'fast-check'
import type { ClusterRole } from '../../src/rbac/object.ts'

export const MANAGED_BY = 'app.kubernetes.io/managed-by'

export function role(metadata: Omit<ClusterRole['metadata'], 'name'>): ClusterRole {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'node-viewer', ...metadata },
    rules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }],
  }
}

const LABELS = [
  MANAGED_BY,
  'helm.sh/chart',
  'app.kubernetes.io/instance',
  'argocd.argoproj.io/instance',
  'kustomize.toolkit.fluxcd.io/name',
  'olm.owner',
  'rbac.crossplane.io/system',
  'rbac.crossplane.io/aggregate-to-crossplane',
  'aws.cdk.eks/prune-c1',
  'eks-access/set',
  'team',
]
const ANNOTATIONS = [
  'meta.helm.sh/release-name',
  'meta.helm.sh/release-namespace',
  'pulumi.com/autonamed',
  'config.kubernetes.io/origin',
  'eks-access/id',
  'note',
]
export const markValue = fc.constantFrom(
  'Helm',
  'eks-access',
  'terraform',
  'kustomize-v5.2.1',
  'team',
  'x',
  '',
)
const some = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), markValue, { maxKeys: keys.length })
const managers = fc.subarray(['HashiCorp', 'argocd-controller', 'helm', 'kubectl', 'kustomize-controller'])
/** One with any marks, of tools, of sets and of nobody. */
export const anyRole = fc
  .record({ labels: some(LABELS), annotations: some(ANNOTATIONS), managers })
  .map(({ managers, ...metadata }) =>
    role({ ...metadata, ...{ managedFields: managers.map((manager) => ({ manager })) } }),
  )
