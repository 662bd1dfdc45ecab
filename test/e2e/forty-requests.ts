import type { Kubernetes } from './kubernetes.ts'

/** What `--can` is given, and how the same is asked of the API server. */
export interface Asking {
  readonly can: string
  readonly review?: Review
  /** A path to get in earnest, where a review would not ask the same. */
  readonly get?: string
}

/** The spec of a SelfSubjectAccessReview. */
type Review =
  | { readonly resourceAttributes: Readonly<Record<string, string>> }
  | { readonly nonResourceAttributes: { readonly verb: string; readonly path: string } }

export type ServerSays = 'allowed' | 'denied' | 'not let in'

const apps = 'apps'
const rbac = 'rbac.authorization.k8s.io'

export const FORTY: readonly Asking[] = [
  of('list pods', { verb: 'list', resource: 'pods' }),
  of('list pods -n team-a', { verb: 'list', resource: 'pods', namespace: 'team-a' }),
  of('list po --namespace=team-b', { verb: 'list', resource: 'pods', namespace: 'team-b' }),
  of('get pods/web-1 -n team-a', { verb: 'get', resource: 'pods', name: 'web-1', namespace: 'team-a' }),
  of('watch pods -n team-a', { verb: 'watch', resource: 'pods', namespace: 'team-a' }),
  of('create pods -n team-a', { verb: 'create', resource: 'pods', namespace: 'team-a' }),
  of('delete pod/web-1 -n team-b', { verb: 'delete', resource: 'pods', name: 'web-1', namespace: 'team-b' }),
  of('deletecollection pods -n team-a', { verb: 'deletecollection', resource: 'pods', namespace: 'team-a' }),
  of('get pods/log -n team-a', { verb: 'get', resource: 'pods', subresource: 'log', namespace: 'team-a' }),
  of('create pods/exec -n team-a', {
    verb: 'create',
    resource: 'pods',
    subresource: 'exec',
    namespace: 'team-a',
  }),
  of('get pods/web-1/log -n team-b', {
    verb: 'get',
    resource: 'pods',
    subresource: 'log',
    name: 'web-1',
    namespace: 'team-b',
  }),
  of('create pods/eviction -n team-a', {
    verb: 'create',
    resource: 'pods',
    subresource: 'eviction',
    namespace: 'team-a',
  }),
  of('list deployments -n team-a', {
    verb: 'list',
    group: apps,
    resource: 'deployments',
    namespace: 'team-a',
  }),
  of('patch deployments.apps/web -n team-a', {
    verb: 'patch',
    group: apps,
    resource: 'deployments',
    name: 'web',
    namespace: 'team-a',
  }),
  of('update deployments/scale -n team-a', {
    verb: 'update',
    group: apps,
    resource: 'deployments',
    subresource: 'scale',
    namespace: 'team-a',
  }),
  of('get deploy/web/scale -n team-b', {
    verb: 'get',
    group: apps,
    resource: 'deployments',
    subresource: 'scale',
    name: 'web',
    namespace: 'team-b',
  }),
  of('get statefulsets/scale', { verb: 'get', group: apps, resource: 'statefulsets', subresource: 'scale' }),
  of('list services -n team-a', { verb: 'list', resource: 'services', namespace: 'team-a' }),
  of('list svc', { verb: 'list', resource: 'services' }),
  of('get secrets/db -n team-a', { verb: 'get', resource: 'secrets', name: 'db', namespace: 'team-a' }),
  of('get secrets/other -n team-a', { verb: 'get', resource: 'secrets', name: 'other', namespace: 'team-a' }),
  of('list secrets -n team-a', { verb: 'list', resource: 'secrets', namespace: 'team-a' }),
  of('list secrets', { verb: 'list', resource: 'secrets' }),
  of('get configmaps/settings -n team-b', {
    verb: 'get',
    resource: 'configmaps',
    name: 'settings',
    namespace: 'team-b',
  }),
  of('update cm/settings -n team-b', {
    verb: 'update',
    resource: 'configmaps',
    name: 'settings',
    namespace: 'team-b',
  }),
  of('list nodes', { verb: 'list', resource: 'nodes' }),
  of('get nodes/node-1', { verb: 'get', resource: 'nodes', name: 'node-1' }),
  of('list namespaces', { verb: 'list', resource: 'namespaces' }),
  { can: 'get namespaces/team-a', get: '/api/v1/namespaces/team-a' },
  { can: 'get ns/team-b', get: '/api/v1/namespaces/team-b' },
  of('list jobs -n team-b', { verb: 'list', group: 'batch', resource: 'jobs', namespace: 'team-b' }),
  of('list widgets.example.com -n team-a', {
    verb: 'list',
    group: 'example.com',
    resource: 'widgets',
    namespace: 'team-a',
  }),
  of('list clusterroles', { verb: 'list', group: rbac, resource: 'clusterroles' }),
  of('create rolebindings -n team-a', {
    verb: 'create',
    group: rbac,
    resource: 'rolebindings',
    namespace: 'team-a',
  }),
  of('bind clusterroles/view', { verb: 'bind', group: rbac, resource: 'clusterroles', name: 'view' }),
  of('impersonate users/alice', { verb: 'impersonate', resource: 'users', name: 'alice' }),
  of('impersonate serviceaccounts -n team-a', {
    verb: 'impersonate',
    resource: 'serviceaccounts',
    namespace: 'team-a',
  }),
  url('get', '/metrics'),
  url('get', '/healthz/etcd'),
  { can: 'get /version', get: '/version' },
]

/** A request for objects. */
export function of(can: string, resourceAttributes: Readonly<Record<string, string>>): Asking {
  return { can, review: { resourceAttributes } }
}

/** A request for a URL. */
export function url(verb: string, path: string): Asking {
  return { can: `${verb} ${path}`, review: { nonResourceAttributes: { verb, path } } }
}

const reviews = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'

/**
 * Asks as whoever holds the token.
 *
 * @throws Error where the answer is none of the three
 */
export async function askServer(as: Kubernetes, { review, get, can }: Asking): Promise<ServerSays> {
  const { status, body } =
    get === undefined
      ? await as.request('POST', reviews, {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: review,
        })
      : await as.request('GET', get)
  if (status === 401) return 'not let in'
  if (get !== undefined && (status === 200 || status === 403)) return status === 200 ? 'allowed' : 'denied'
  if (get !== undefined || status !== 201) throw new Error(`${can} was answered with ${status}: ${body}`)
  const answer: { readonly status: { readonly allowed: boolean } } = JSON.parse(body)
  return answer.status.allowed ? 'allowed' : 'denied'
}
