import { describe, expect, test } from '@jest/globals'
import { hasWhole, keeperOf, makerOf, toolOf } from '../../src/tool/of-object.ts'
import { TOOL_NAMES } from '../../src/tool/tool.ts'
import { toolWords, UNDOES, undoesWords } from '../../src/tool/words.ts'
import { phraseText } from '../../src/words/phrase.ts'

function words(metadata: object, kind = 'ClusterRole'): string {
  const tool = toolOf({ kind, metadata: { name: 'node-viewer', ...metadata } })
  return tool === undefined ? 'nobody' : phraseText(toolWords(tool))
}

const HELM = {
  labels: { 'app.kubernetes.io/managed-by': 'Helm', 'helm.sh/chart': 'shop-1.1.0' },
  annotations: { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'shop' },
}

describe('an object is of the tool whose marks it has', () => {
  test.each([
    ['of a Helm release', HELM, 'Helm, release shop/shop'],
    ['whose labels of Helm somebody rewrote', { annotations: HELM.annotations }, 'Helm, release shop/shop'],
    ['rendered by helm template', { labels: HELM.labels }, 'Helm'],
    [
      'of a Kustomization of Flux',
      {
        labels: {
          'kustomize.toolkit.fluxcd.io/name': 'infra',
          'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
        },
      },
      'Flux, as flux-system/infra',
    ],
    [
      'of a Helm release that Flux makes',
      {
        ...HELM,
        labels: {
          ...HELM.labels,
          'helm.toolkit.fluxcd.io/name': 'shop',
          'helm.toolkit.fluxcd.io/namespace': 'shop',
        },
      },
      'Flux, as shop/shop',
    ],
    [
      'of a chart that Argo CD renders',
      {
        labels: { 'app.kubernetes.io/instance': 'argo-workflows', 'app.kubernetes.io/managed-by': 'Helm' },
        annotations: {
          'argocd.argoproj.io/tracking-id':
            'workflows:rbac.authorization.k8s.io/ClusterRole:argo/node-viewer',
        },
      },
      'Argo CD, application workflows',
    ],
    [
      'tracked by a label',
      { labels: { 'argocd.argoproj.io/instance': 'base' } },
      'Argo CD, application base',
    ],
    [
      'that is a copy of one of Argo CD',
      {
        annotations: {
          'argocd.argoproj.io/tracking-id': 'workflows:rbac.authorization.k8s.io/ClusterRole:argo/other',
        },
      },
      'nobody',
    ],
    [
      'tracked by the label of the app, as Argo CD did before 3.0',
      {
        labels: { 'app.kubernetes.io/instance': 'shop' },
        managedFields: [{ manager: 'argocd-controller', operation: 'Update' }],
      },
      'Argo CD, application shop',
    ],
    [
      'of a ResourceSet of the Flux Operator',
      {
        labels: {
          'resourceset.fluxcd.controlplane.io/name': 'tenants',
          'resourceset.fluxcd.controlplane.io/namespace': 'flux-system',
        },
      },
      'Flux, as flux-system/tenants',
    ],
    [
      'of Flux itself, by the Flux Operator',
      {
        labels: {
          'app.kubernetes.io/managed-by': 'flux-operator',
          'fluxcd.controlplane.io/name': 'flux',
          'fluxcd.controlplane.io/namespace': 'flux-system',
        },
      },
      'Flux, as flux-system/flux',
    ],
    [
      'of a ClusterExtension of OLM 1',
      {
        labels: {
          'olm.operatorframework.io/owner-kind': 'ClusterExtension',
          'olm.operatorframework.io/owner-name': 'argocd',
        },
      },
      'OLM, of argocd',
    ],
    ['whose label names OpenTofu', { labels: { 'app.kubernetes.io/managed-by': 'opentofu' } }, 'OpenTofu'],
    [
      'of a chart that an operator renders',
      {
        labels: { 'app.kubernetes.io/managed-by': 'Helm' },
        ownerReferences: [
          { apiVersion: 'charts.example.com/v1', kind: 'Shop', name: 'eu', controller: true },
        ],
      },
      'the controller of Shop/eu',
    ],
    ['of the old EKS module', { labels: { 'app.kubernetes.io/managed-by': 'Terraform' } }, 'Terraform'],
    [
      'that Terraform wrote',
      { managedFields: [{ manager: 'HashiCorp', operation: 'Update', time: '2026-01-01T00:00:00Z' }] },
      'Terraform',
    ],
    [
      'that Terraform applied',
      { managedFields: [{ manager: 'Terraform', operation: 'Apply' }] },
      'Terraform',
    ],
    ['of Pulumi', { labels: { 'app.kubernetes.io/managed-by': 'pulumi' } }, 'Pulumi'],
    ['that Pulumi named', { annotations: { 'pulumi.com/autonamed': 'true' } }, 'Pulumi'],
    [
      'that Pulumi applied',
      { managedFields: [{ manager: 'pulumi-kubernetes-31df3088', operation: 'Apply' }] },
      'Pulumi',
    ],
    ['of the CDK', { labels: { 'aws.cdk.eks/prune-c82ececabf77e03e3590f2ebe02adba8641d1b3e76': '' } }, 'CDK'],
    [
      'of an operator of OLM',
      {
        labels: {
          'olm.owner': 'aerospike.v2.0.0',
          'olm.owner.kind': 'ClusterServiceVersion',
          'olm.owner.namespace': 'test',
        },
      },
      'OLM, of aerospike.v2.0.0',
    ],
    [
      'that OLM owns in a namespace',
      {
        namespace: 'test',
        ownerReferences: [
          {
            apiVersion: 'operators.coreos.com/v1alpha1',
            kind: 'ClusterServiceVersion',
            name: 'etcd',
            uid: 'u',
          },
        ],
      },
      'OLM, of ClusterServiceVersion/etcd',
    ],
    ['built by Kustomize', { labels: { 'app.kubernetes.io/managed-by': 'kustomize-v5.2.1' } }, 'Kustomize'],
    [
      'built by Kustomize, with its origin',
      { annotations: { 'config.kubernetes.io/origin': 'path: ../base/role.yaml\n' } },
      'Kustomize',
    ],
    [
      'of an ACK controller',
      { ownerReferences: [{ apiVersion: 'eks.services.k8s.aws/v1alpha1', kind: 'AccessEntry', name: 'a' }] },
      'ACK, as AccessEntry/a',
    ],
    [
      'of an Object of Crossplane',
      { labels: { 'crossplane.io/composite': 'team-x' } },
      'Crossplane, as team-x',
    ],
    [
      'of the RBAC manager of Crossplane',
      { labels: { 'rbac.crossplane.io/system': 'p' } },
      'Crossplane, as p',
    ],
    [
      'that somebody made for Crossplane',
      { labels: { 'rbac.crossplane.io/aggregate-to-crossplane': 'true' } },
      'nobody',
    ],
    [
      'of a provider of Crossplane',
      {
        ownerReferences: [
          { apiVersion: 'pkg.crossplane.io/v1', kind: 'ProviderRevision', name: 'aws-1', controller: true },
        ],
      },
      'Crossplane, as ProviderRevision/aws-1',
    ],
    ['that eksctl wrote', { managedFields: [{ manager: 'eksctl', operation: 'Update' }] }, 'eksctl'],
    [
      'of a controller that nobody here knows',
      {
        ownerReferences: [
          { apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', name: 'k8s', controller: true },
        ],
      },
      'the controller of Prometheus/k8s',
    ],
    [
      'deleted with another one, which no controller owns',
      { ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'x' }] },
      'nobody',
    ],
    ['made by kubectl', { managedFields: [{ manager: 'kubectl-edit', operation: 'Update' }] }, 'nobody'],
    ['of this program', { labels: { 'app.kubernetes.io/managed-by': 'eks-access' } }, 'nobody'],
    ['with labels of its app alone', { labels: { 'app.kubernetes.io/instance': 'shop' } }, 'nobody'],
    ['without anything', {}, 'nobody'],
    ['with nonsense', { ownerReferences: 'x', managedFields: [null, { manager: 1 }] }, 'nobody'],
    ['with nonsense for owners', { ownerReferences: [null, 7, { apiVersion: 1 }] }, 'nobody'],
  ] as const)('%s', (_, metadata, expected) => {
    expect(words(metadata)).toBe(expected)
  })

  test('what it says of itself counts before who wrote it', () => {
    expect(words({ ...HELM, managedFields: [{ manager: 'HashiCorp' }] })).toBe('Helm, release shop/shop')
  })

  test.each([
    ['a release of Helm', HELM, true],
    ['what helm template rendered', { labels: HELM.labels }, false],
    ['what Kustomize built', { labels: { 'app.kubernetes.io/managed-by': 'kustomize-v5.2.1' } }, false],
    ['what Terraform wrote, which leaves no other mark', { managedFields: [{ manager: 'HashiCorp' }] }, true],
    ['what Argo CD wrote and no longer tracks', { managedFields: [{ manager: 'argocd-controller' }] }, false],
    [
      'what a Kustomization of Flux wrote and let go of',
      { managedFields: [{ manager: 'kustomize-controller' }] },
      false,
    ],
  ] as const)('whether a tool looks after it, or only made it: %s', (_, metadata, isKept) => {
    const object = { kind: 'ClusterRole', metadata: { name: 'node-viewer', ...metadata } }
    const tool = toolOf(object)
    expect(tool).toBeDefined()
    expect([keeperOf(object), makerOf(object)]).toEqual(isKept ? [tool, undefined] : [undefined, tool])
  })

  test('so is aws-auth', () => {
    const auth = {
      name: 'aws-auth',
      namespace: 'kube-system',
      annotations: { 'argocd.argoproj.io/tracking-id': 'cluster-base:/ConfigMap:kube-system/aws-auth' },
    }
    expect(words(auth, 'ConfigMap')).toBe('Argo CD, application cluster-base')
    expect(words({ ...auth, namespace: 'copy' }, 'ConfigMap')).toBe('nobody')
  })
})

test('eksctl has rows of aws-auth, and every other tool has all of it', () => {
  expect(TOOL_NAMES.filter((tool) => !hasWhole({ tool }))).toEqual(['eksctl'])
})

test('of each tool it is said what it does to a change by somebody else', () => {
  for (const tool of TOOL_NAMES) expect(UNDOES[tool]).toMatch(/^(undoes|does nothing|may undo)/)
})

test('what a tool only rendered or wrote it leaves alone, and of what it has it is said what it does', () => {
  const said = (metadata: object) => {
    const tool = toolOf({ kind: 'ClusterRole', metadata: { name: 'node-viewer', ...metadata } })
    return tool && undoesWords(tool)
  }
  expect(said(HELM)).toBe(UNDOES.Helm)
  expect(said({ labels: HELM.labels })).toMatch(/^leaves alone/)
  expect(said({ managedFields: [{ manager: 'kustomize-controller' }] })).toMatch(/^leaves alone/)
  expect(said({ managedFields: [{ manager: 'HashiCorp' }] })).toBe(UNDOES.Terraform)
})
