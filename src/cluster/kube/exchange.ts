import http from 'node:http'
import https from 'node:https'
import { VERSION } from '../../version.ts'
import type { JsonObject } from '../json.ts'
import type { KubeCredentials, KubeServer } from './server.ts'

export interface KubeRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From the root of the API, with its query: `/api/v1/namespaces/…`. Parts of it are encoded. */
  readonly path: string
  readonly body?: JsonObject
  /** For messages: `create RoleBinding/shop/editors`. */
  readonly operation: string
  /** True when doing it twice is the same as doing it once: reads, and dry runs. */
  readonly repeatable: boolean
}

export interface KubeAnswer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** One request and its answer. Rejects when there is no complete answer; any status is an answer. */
export async function exchange(
  server: KubeServer,
  request: KubeRequest,
  { headers, auth }: KubeCredentials,
): Promise<KubeAnswer> {
  const body = request.body === undefined ? undefined : Buffer.from(JSON.stringify(request.body))
  const url = new URL(server.url.pathname.replace(/\/$/, '') + request.path, server.url)
  const options: https.RequestOptions = {
    method: request.method,
    agent: server.agent,
    timeout: server.pace.idle,
    signal: AbortSignal.timeout(server.pace.total),
    ...(auth === undefined ? {} : { auth }),
    headers: {
      ...headers,
      accept: 'application/json',
      'user-agent': `eks-access/${VERSION}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }),
    },
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'http:' ? http.request : https.request
    const outgoing = send(url, options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    outgoing.on('timeout', () => outgoing.destroy(new Silence(server.pace.idle)))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The other side stopped answering. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT'
  constructor(milliseconds: number) {
    super(`no answer for ${milliseconds / 1000} seconds`)
  }
}
