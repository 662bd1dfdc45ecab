import type { RbacObject, Subject } from '../../src/rbac/object.ts'
import { bindEverywhere, bindInNamespace, clusterRole, may, mayVisit, role } from '../rbac/rbac-objects.ts'

// Rules and subjects as the projects publish them, written anew: what their service accounts hold.

const READ = 'get,list,watch'
const WRITE = 'create,update,patch,delete'

export function serviceAccount(namespace: string, name: string): Subject {
  return { kind: 'ServiceAccount', name, namespace }
}

const toolkit = ['source', 'kustomize', 'helm', 'notification', 'image'].map(
  (name) => `${name}.toolkit.fluxcd.io`,
)

/** Source: manifests/rbac of https://github.com/fluxcd/flux2 */
export const FLUX: readonly RbacObject[] = [
  clusterRole('crd-controller', [
    ...toolkit.map((group) => may('*', `${group}:*`)),
    may(READ, 'namespaces,secrets,configmaps,serviceaccounts'),
    may('create,patch', 'events'),
    may(`${READ},${WRITE}`, 'configmaps'),
    may('get,update,patch', 'configmaps/status'),
    may(`${READ},${WRITE}`, 'coordination.k8s.io:leases'),
    may('create', 'serviceaccounts/token'),
    mayVisit('head', '/livez/ping'),
  ]),
  clusterRole('flux-edit', [may('create,delete,deletecollection,patch,update', `${toolkit[0]}:*`)], {
    labels: {
      'rbac.authorization.k8s.io/aggregate-to-edit': 'true',
      'rbac.authorization.k8s.io/aggregate-to-admin': 'true',
    },
  }),
  bindEverywhere(
    'crd-controller',
    'ClusterRole/crd-controller',
    ...['kustomize', 'helm', 'source', 'notification', 'image-reflector', 'image-automation'].map((name) =>
      serviceAccount('flux-system', `${name}-controller`),
    ),
  ),
  bindEverywhere(
    'cluster-reconciler',
    'ClusterRole/cluster-admin',
    serviceAccount('flux-system', 'kustomize-controller'),
    serviceAccount('flux-system', 'helm-controller'),
  ),
]

/** Source: manifests/cluster-rbac of https://github.com/argoproj/argo-cd */
export const ARGO_CD: readonly RbacObject[] = [
  clusterRole('argocd-application-controller', [may('*', '*:*'), mayVisit('*', '*')]),
  clusterRole('argocd-server', [
    may('delete,get,patch', '*:*'),
    may('list', 'events'),
    may('get', 'pods,pods/log'),
    may(READ, 'argoproj.io:applications,argoproj.io:applicationsets'),
  ]),
  bindEverywhere(
    'argocd-application-controller',
    'ClusterRole/argocd-application-controller',
    serviceAccount('argocd', 'argocd-application-controller'),
  ),
  bindEverywhere('argocd-server', 'ClusterRole/argocd-server', serviceAccount('argocd', 'argocd-server')),
]

/** Source: manifests of https://github.com/prometheus-operator/kube-prometheus */
export const KUBE_PROMETHEUS: readonly RbacObject[] = [
  clusterRole('prometheus-k8s', [may('get', 'nodes/metrics'), mayVisit('get', '/metrics')]),
  clusterRole('prometheus-operator', [
    may('*', 'monitoring.coreos.com:prometheuses,monitoring.coreos.com:servicemonitors'),
    may('*', 'apps:statefulsets'),
    may('*', 'configmaps,secrets'),
    may('list,delete', 'pods'),
    may('get,create,update,delete', 'services,services/finalizers,endpoints'),
    may('list,watch', 'nodes'),
    may(READ, 'namespaces'),
    may(READ, 'networking.k8s.io:ingresses'),
    may('create', 'authentication.k8s.io:tokenreviews'),
    may('create', 'authorization.k8s.io:subjectaccessreviews'),
  ]),
  role('default', 'prometheus-k8s', [may(READ, 'services,endpoints,pods')]),
  bindEverywhere(
    'prometheus-k8s',
    'ClusterRole/prometheus-k8s',
    serviceAccount('monitoring', 'prometheus-k8s'),
  ),
  bindEverywhere(
    'prometheus-operator',
    'ClusterRole/prometheus-operator',
    serviceAccount('monitoring', 'prometheus-operator'),
  ),
  bindInNamespace(
    'default/prometheus-k8s',
    'Role/prometheus-k8s',
    serviceAccount('monitoring', 'prometheus-k8s'),
  ),
]

/** Source: deploy/charts/cert-manager/templates/rbac.yaml of https://github.com/cert-manager/cert-manager */
export const CERT_MANAGER: readonly RbacObject[] = [
  clusterRole('cert-manager-controller-issuers', [
    may('update,patch', 'cert-manager.io:issuers,cert-manager.io:issuers/status'),
    may(READ, 'cert-manager.io:issuers'),
    may(`${READ},create,update,delete`, 'secrets'),
    may('create,patch', 'events'),
  ]),
  clusterRole('cert-manager-controller-challenges', [
    may(READ, 'acme.cert-manager.io:challenges'),
    may(`${READ},create,delete`, 'pods,services'),
    may(`${READ},create,delete,update`, 'networking.k8s.io:ingresses'),
  ]),
  role('cert-manager', 'cert-manager-tokenrequest', [
    may('create', 'serviceaccounts/token', ['cert-manager']),
  ]),
  ...['issuers', 'challenges'].map((part) =>
    bindEverywhere(
      `cert-manager-controller-${part}`,
      `ClusterRole/cert-manager-controller-${part}`,
      serviceAccount('cert-manager', 'cert-manager'),
    ),
  ),
  bindInNamespace(
    'cert-manager/cert-manager-tokenrequest',
    'Role/cert-manager-tokenrequest',
    serviceAccount('cert-manager', 'cert-manager'),
  ),
]

/** Source: deploy/static/provider/aws/deploy.yaml of https://github.com/kubernetes/ingress-nginx */
export const INGRESS_NGINX: readonly RbacObject[] = [
  clusterRole('ingress-nginx', [
    may('list,watch', 'configmaps,endpoints,nodes,pods,secrets'),
    may('get,list,update,watch', 'services'),
    may(READ, 'networking.k8s.io:ingresses'),
    may('update', 'networking.k8s.io:ingresses/status'),
    may('create,patch', 'events'),
  ]),
  clusterRole('ingress-nginx-admission', [
    may('get,update', 'admissionregistration.k8s.io:validatingwebhookconfigurations'),
  ]),
  role('ingress-nginx', 'ingress-nginx-admission', [may('get,create', 'secrets')]),
  bindEverywhere(
    'ingress-nginx',
    'ClusterRole/ingress-nginx',
    serviceAccount('ingress-nginx', 'ingress-nginx'),
  ),
  bindEverywhere(
    'ingress-nginx-admission',
    'ClusterRole/ingress-nginx-admission',
    serviceAccount('ingress-nginx', 'ingress-nginx-admission'),
  ),
  bindInNamespace(
    'ingress-nginx/ingress-nginx-admission',
    'Role/ingress-nginx-admission',
    serviceAccount('ingress-nginx', 'ingress-nginx-admission'),
  ),
]
