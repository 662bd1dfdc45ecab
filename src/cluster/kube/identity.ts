import type { Identity } from '../../live/facts.ts'
import { ClusterError } from '../door.ts'
import { isJsonObject, type Json } from '../json.ts'
import { ask } from './request.ts'
import type { KubeServer } from './server.ts'

/**
 * Who the API server takes us for. Every authenticated user may ask (`system:basic-user`); a server that does
 * not know the question (before 1.28) gives `undefined`.
 *
 * @throws ClusterError
 */
export async function whoAmI(server: KubeServer): Promise<Identity | undefined> {
  try {
    const review = await ask(server, {
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
      operation: 'ask who we are',
      repeatable: true,
    })
    return identityOf(review['status'])
  } catch (error) {
    if (error instanceof ClusterError && error.status === 404) return undefined
    throw error
  }
}

function identityOf(status: Json | undefined): Identity | undefined {
  const user = isJsonObject(status) ? status['userInfo'] : undefined
  if (!isJsonObject(user) || typeof user['username'] !== 'string') return undefined
  const groups = Array.isArray(user['groups']) ? user['groups'] : []
  const extra = isJsonObject(user['extra']) ? user['extra'] : {}
  // `pkg/server/server.go` of the authenticator writes `canonicalArn`; headers and proxies may change its case.
  const extraValue = (name: string): string | undefined => {
    const values = Object.entries(extra).find(([key]) => key.toLowerCase() === name)?.[1]
    return Array.isArray(values) && typeof values[0] === 'string' ? values[0] : undefined
  }
  const canonicalArn = extraValue('canonicalarn')
  const sessionName = extraValue('sessionname')
  return {
    username: user['username'],
    groups: groups.filter((group) => typeof group === 'string'),
    ...(canonicalArn === undefined ? {} : { canonicalArn }),
    ...(sessionName === undefined || sessionName === '' ? {} : { sessionName }),
  }
}
