import { performance } from 'node:perf_hooks'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { ProxyRoute } from '../../trace/proxy-route.ts'
import type { OnRequest, SentRequest } from '../../trace/sent-request.ts'
import { codeOf } from '../error-code.ts'
import { keptConnections, keptRoute } from '../kube/agent.ts'

type HttpRequest = Parameters<NodeHttpHandler['handle']>[0]

/** The way that a request took which failed without an answer, and for whom it was. */
export interface FailedWay {
  readonly route: ProxyRoute
  /** Host and port. */
  readonly target: string
}

const failedWays = new WeakMap<object, FailedWay>()

/** By the error that came of it, or its cause; `undefined` where nothing was sent. */
export function failedWay(error: unknown): FailedWay | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  return failedWays.get(error) ?? ('cause' in error ? failedWay(error.cause) : undefined)
}

/**
 * The one way to AWS: every attempt of every request of a client, and of the clients that the SDK makes to find
 * credentials, comes through here. Whoever listens is told of it.
 *
 * @param about.connectionTimeout in milliseconds
 */
export function toldHandler(about: {
  readonly cluster: string
  readonly connectionTimeout: number
  readonly onRequest?: OnRequest
}): Pick<
  NodeHttpHandler,
  'handle' | 'destroy' | 'metadata' | 'updateHttpClientConfig' | 'httpHandlerConfigs'
> {
  const { cluster, connectionTimeout, onRequest } = about
  const handler = new NodeHttpHandler({
    httpsAgent: keptConnections(ANY_AWS, {}),
    connectionTimeout,
    requestTimeout: 30_000,
  })
  return {
    metadata: handler.metadata,
    destroy: () => handler.destroy(),
    updateHttpClientConfig: (key, value) => handler.updateHttpClientConfig(key, value),
    httpHandlerConfigs: () => handler.httpHandlerConfigs(),
    handle: async (request, options) => {
      const url = urlOf(request)
      // Plain HTTP is for endpoints that stand in for AWS, and takes no proxy.
      const route: ProxyRoute = url.protocol === 'https:' ? keptRoute(url) : { kind: 'direct' }
      const began = performance.now()
      const tell = (outcome: SentRequest['outcome']): void =>
        onRequest?.({
          ...withoutSecrets(request),
          cluster,
          outcome,
          route,
          milliseconds: performance.now() - began,
        })
      let answer: Awaited<ReturnType<NodeHttpHandler['handle']>>
      try {
        answer = await handler.handle(request, options)
      } catch (error) {
        if (typeof error === 'object' && error !== null) failedWays.set(error, { route, target: url.host })
        tell({ failed: reasonOf(error) })
        throw error
      }
      tell({ status: answer.response.statusCode })
      return answer
    },
  }
}

/** The handler calls every broken connection a time-out; its code knows better. */
function reasonOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : codeOf(error) || 'no code'
}

/** The agent itself asks of each host whether it takes a proxy. */
const ANY_AWS = new URL('https://amazonaws.com')

function urlOf({ protocol, hostname, port }: HttpRequest): URL {
  return new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`)
}

/** Of headers only what the SDK says of itself: which API, which attempt. Of a body only the name of the action. */
function withoutSecrets({ method, path, headers, body }: HttpRequest) {
  const api = /\bapi\/([a-z\d]+)#/.exec(headers['user-agent'] ?? headers['x-amz-user-agent'] ?? '')?.[1] ?? ''
  const attempt = Number(/^attempt=(\d+)/.exec(headers['amz-sdk-request'] ?? '')?.[1] ?? 1)
  const action = typeof body === 'string' ? /^Action=([A-Za-z]+)&/.exec(body)?.[1] : undefined
  const detail = action === undefined ? {} : { detail: action }
  return { service: SERVICES[api] ?? 'AWS', method, path, attempt, ...detail } as const
}

const SERVICES: Readonly<Record<string, SentRequest['service']>> = {
  eks: 'EKS',
  ec2: 'EC2',
  iam: 'IAM',
  sts: 'STS',
}
