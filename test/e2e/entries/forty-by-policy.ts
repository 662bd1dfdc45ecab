import { type Asking, of, url } from '../forty-requests.ts'

const rbac = 'rbac.authorization.k8s.io'

/**
 * Requests in which access policies, and Kubernetes' own roles of a like name, differ: in `shop`, in `shop-eu`, which
 * `shop-*` means too, in `workshop`, which it does not mean, and in none.
 */
export const FORTY_BY_POLICY: readonly Asking[] = [
  of('list pods', { verb: 'list', resource: 'pods' }),
  of('list pods -n shop', { verb: 'list', resource: 'pods', namespace: 'shop' }),
  of('list pods -n shop-eu', { verb: 'list', resource: 'pods', namespace: 'shop-eu' }),
  of('list pods -n workshop', { verb: 'list', resource: 'pods', namespace: 'workshop' }),
  of('get pods/web-1 -n shop', { verb: 'get', resource: 'pods', name: 'web-1', namespace: 'shop' }),
  of('create pods -n shop-eu', { verb: 'create', resource: 'pods', namespace: 'shop-eu' }),
  of('delete pods/web-1 -n workshop', {
    verb: 'delete',
    resource: 'pods',
    name: 'web-1',
    namespace: 'workshop',
  }),
  of('deletecollection pods -n shop', { verb: 'deletecollection', resource: 'pods', namespace: 'shop' }),
  ofPart('get', 'pods', 'log', 'shop-eu'),
  ofPart('create', 'pods', 'exec', 'shop'),
  // Of `edit`, and not of AmazonEKSEditPolicy: this and the next, and leases, widgets and events below.
  ofPart('create', 'pods', 'eviction', 'shop'),
  ofPart('create', 'serviceaccounts', 'token', 'shop'),
  of('impersonate serviceaccounts -n shop-eu', {
    verb: 'impersonate',
    resource: 'serviceaccounts',
    namespace: 'shop-eu',
  }),
  inGroup('list', 'apps', 'deployments', 'shop'),
  of('patch deployments/web -n shop-eu', {
    verb: 'patch',
    group: 'apps',
    resource: 'deployments',
    name: 'web',
    namespace: 'shop-eu',
  }),
  of('update deployments/scale -n shop', {
    verb: 'update',
    group: 'apps',
    resource: 'deployments',
    subresource: 'scale',
    namespace: 'shop',
  }),
  of('get statefulsets/scale', {
    verb: 'get',
    group: 'apps',
    resource: 'statefulsets',
    subresource: 'scale',
  }),
  of('get secrets/db -n shop', { verb: 'get', resource: 'secrets', name: 'db', namespace: 'shop' }),
  of('list secrets -n shop-eu', { verb: 'list', resource: 'secrets', namespace: 'shop-eu' }),
  of('list secrets', { verb: 'list', resource: 'secrets' }),
  of('delete secrets/db -n workshop', {
    verb: 'delete',
    resource: 'secrets',
    name: 'db',
    namespace: 'workshop',
  }),
  of('get configmaps/settings -n shop', {
    verb: 'get',
    resource: 'configmaps',
    name: 'settings',
    namespace: 'shop',
  }),
  of('update configmaps/settings -n shop-eu', {
    verb: 'update',
    resource: 'configmaps',
    name: 'settings',
    namespace: 'shop-eu',
  }),
  inGroup('list', 'events.k8s.io', 'events', 'shop'),
  inGroup('list', 'coordination.k8s.io', 'leases', 'shop'),
  inGroup('list', 'example.com', 'widgets', 'shop'),
  inGroup('create', 'example.com', 'widgets', 'workshop'),
  inGroup('create', 'batch', 'jobs', 'workshop'),
  inGroup('list', 'networking.k8s.io', 'ingresses', 'shop-eu'),
  inGroup('create', 'authorization.k8s.io', 'localsubjectaccessreviews', 'shop'),
  inGroup('create', rbac, 'rolebindings', 'shop'),
  of('bind clusterroles/view', { verb: 'bind', group: rbac, resource: 'clusterroles', name: 'view' }),
  of('escalate clusterroles', { verb: 'escalate', group: rbac, resource: 'clusterroles' }),
  of('impersonate users/alice', { verb: 'impersonate', resource: 'users', name: 'alice' }),
  of('list nodes', { verb: 'list', resource: 'nodes' }),
  of('get nodes/node-1', { verb: 'get', resource: 'nodes', name: 'node-1' }),
  of('list namespaces', { verb: 'list', resource: 'namespaces' }),
  { can: 'get namespaces/shop', get: '/api/v1/namespaces/shop' },
  { can: 'get namespaces/shop-eu', get: '/api/v1/namespaces/shop-eu' },
  { can: 'get namespaces/workshop', get: '/api/v1/namespaces/workshop' },
  url('get', '/metrics'),
  { can: 'get /version', get: '/version' },
]

function ofPart(verb: string, resource: string, subresource: string, namespace: string): Asking {
  return of(`${verb} ${resource}/${subresource} -n ${namespace}`, { verb, resource, subresource, namespace })
}

function inGroup(verb: string, group: string, resource: string, namespace: string): Asking {
  return of(`${verb} ${resource}.${group} -n ${namespace}`, { verb, group, resource, namespace })
}
