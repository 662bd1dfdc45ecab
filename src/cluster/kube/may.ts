import type { ScopedRequest } from '../../rbac/permits.ts'
import { isJsonObject } from '../json.ts'
import { ask } from './request.ts'
import type { KubeServer } from './server.ts'

/**
 * Whether the API server would let us make the request, whatever allows it: RBAC, access policies of EKS, the node
 * authorizer. Everybody who can log in may ask this (`system:basic-user`).
 *
 * @throws ClusterError
 */
export async function may(server: KubeServer, request: ScopedRequest): Promise<boolean> {
  const review = await ask(server, {
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: specOf(request),
    },
    operation: 'ask what we may do',
    repeatable: true,
  })
  const { status } = review
  return isJsonObject(status) && status['allowed'] === true
}

function specOf(request: ScopedRequest) {
  if ('url' in request) return { nonResourceAttributes: { verb: request.verb, path: request.url } }
  const { verb, group, resource, subresource, name, namespace } = request
  return {
    resourceAttributes: {
      verb,
      group,
      resource,
      ...(subresource === undefined ? {} : { subresource }),
      ...(name === undefined ? {} : { name }),
      ...(namespace === undefined ? {} : { namespace }),
    },
  }
}
