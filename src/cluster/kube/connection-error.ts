import { routeSentence } from '../../trace/proxy-route.ts'
import { ClusterError } from '../door.ts'
import { codeOf } from '../error-code.ts'
import { isOpenedLater, isUnopened, proxyFailure } from '../proxy-failure.ts'
import type { KubeRequest } from './exchange.ts'
import type { KubeServer } from './server.ts'

/** Nothing was sent: the connection was refused, the name not found for now, or a proxy opened no way for now. */
export function isRefusedBeforeSending(error: unknown): boolean {
  return ['ECONNREFUSED', 'EAI_AGAIN'].includes(codeOf(error)) || isOpenedLater(error)
}

/** The connection broke or fell silent; another one may not. */
export function isTransient(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(
    codeOf(error),
  )
}

/** Why there is no answer, in words that do not depend on Node. */
export function connectionError(
  cause: unknown,
  { server, request }: { readonly server: KubeServer; readonly request: KubeRequest },
): ClusterError {
  const code = codeOf(cause)
  const unsure = !request.repeatable && !isNeverSent(cause)
  const { cluster, route, url } = server
  const failure = proxyFailure(cause, route, url.host) ?? {
    kind: 'unreachable',
    message: [reasonOf(code, server), routeSentence(route)].join(' ').trim(),
    fix: server.advice.unreachable,
  }
  const { kind, message, fix } = failure
  return new ClusterError({ kind, cluster, operation: request.operation, fix, unsure }, message, { cause })
}

/** There was no connection that the request could have been sent on, now or at all. */
export function isNeverSent(error: unknown): boolean {
  const code = codeOf(error)
  return isRefusedBeforeSending(error) || code === 'ENOTFOUND' || isCertificate(code) || isUnopened(error)
}

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_(?:SSL|TLS)/.test(code)
}

function reasonOf(code: string, server: KubeServer): string {
  const host = server.url.host
  switch (code) {
    case 'ECONNREFUSED':
      return `The API server at ${host} refuses connections.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name ${server.url.hostname} of the API server cannot be resolved.`
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `The API server at ${host} does not answer.`
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ECONNABORTED':
      return `The API server at ${host} closed the connection.`
    default:
      return isCertificate(code)
        ? `The certificate of the API server at ${host} is not the one that was expected (${code}).`
        : `The API server at ${host} cannot be reached${code === '' ? '' : ` (${code})`}.`
  }
}
