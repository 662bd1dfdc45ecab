/**
 * The verbs of requests for objects, and those that Kubernetes asks RBAC about beside them.
 *
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
 */
export const RESOURCE_VERBS: readonly string[] = [
  ...['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
  ...['impersonate', 'bind', 'escalate', 'approve', 'sign', 'use', 'attest'],
]

/** The verbs of requests for URLs: methods of HTTP in lower case. */
export const URL_VERBS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options']

/** Words of people and of HTTP for what Kubernetes calls otherwise. */
export const FOR_RESOURCES: Readonly<Record<string, readonly string[]>> = {
  post: ['create'],
  put: ['update'],
  head: ['get'],
  read: ['get', 'list', 'watch'],
  view: ['get', 'list', 'watch'],
  describe: ['get', 'list'],
  add: ['create'],
  write: ['create', 'update', 'patch', 'delete'],
  edit: ['update', 'patch'],
  modify: ['update', 'patch'],
  apply: ['get', 'create', 'patch'],
  remove: ['delete'],
  destroy: ['delete'],
  all: ['*'],
  any: ['*'],
}

export const FOR_URLS: Readonly<Record<string, readonly string[]>> = {
  list: ['get'],
  watch: ['get'],
  read: ['get'],
  create: ['post'],
  update: ['put'],
  write: ['post', 'put'],
  remove: ['delete'],
  all: ['*'],
  any: ['*'],
}
