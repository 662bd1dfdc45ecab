import { performance } from 'node:perf_hooks'
import type { SentRequest } from '../../trace/sent-request.ts'
import { codeOf } from '../error-code.ts'
import { exchange, type KubeAnswer, type KubeRequest } from './exchange.ts'
import type { KubeCredentials, KubeServer } from './server.ts'

/** An exchange of which whoever listens is told. */
export async function toldExchange(
  server: KubeServer,
  request: KubeRequest,
  { credentials, attempt }: { readonly credentials: KubeCredentials; readonly attempt: number },
): Promise<KubeAnswer> {
  const began = performance.now()
  const tell = (outcome: SentRequest['outcome']): void =>
    server.onRequest?.({
      ...withoutQuery(server, request),
      outcome,
      attempt,
      milliseconds: performance.now() - began,
    })
  let answer: KubeAnswer
  try {
    answer = await exchange(server, request, credentials)
  } catch (error) {
    tell({ failed: codeOf(error) || 'no code' })
    throw error
  }
  tell({ status: answer.status })
  return answer
}

/** Of the query only the length of a page: the rest is opaque, or the same each time. */
function withoutQuery({ cluster, url, route }: KubeServer, { method, path, body }: KubeRequest) {
  const { pathname, searchParams } = new URL(path, url)
  const limit = searchParams.get('limit')
  const details = [
    ...(limit === null ? [] : [`limit=${limit}`]),
    ...(searchParams.has('dryRun') || body?.['dryRun'] !== undefined ? ['dryRun=All'] : []),
  ]
  const detail = details.length === 0 ? {} : { detail: details.join(' ') }
  return { service: 'API server', cluster, method, path: pathname, ...detail, route } as const
}
