import { ClusterError } from '../door.ts'
import type { KubeRequest } from './exchange.ts'
import type { KubeServer } from './server.ts'

/** Nothing was sent: the connection was refused or the name not found for now. */
export function isRefusedBeforeSending(error: unknown): boolean {
  return ['ECONNREFUSED', 'EAI_AGAIN'].includes(codeOf(error))
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
  const reason = reasonOf(code, server)
  const unsure = !request.repeatable && !isRefusedBeforeSending(cause) && !isNeverSent(code)
  return new ClusterError(
    {
      kind: 'unreachable',
      cluster: server.cluster,
      operation: request.operation,
      fix: server.advice.unreachable,
      unsure,
    },
    reason,
    { cause },
  )
}

/** There was no connection that a request could have been sent on. */
function isNeverSent(code: string): boolean {
  return code === 'ENOTFOUND' || isCertificate(code)
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
      return `The API server at ${host} broke off the connection.`
    default:
      return isCertificate(code)
        ? `The certificate of the API server at ${host} is not the one that was expected (${code}).`
        : `The API server at ${host} cannot be reached${code === '' ? '' : ` (${code})`}.`
  }
}

/** Node's code of an error; the last one tried where a name has several addresses. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors.at(-1))
  if ('name' in error && error.name === 'TimeoutError') return 'ETIMEDOUT'
  // An abort carries its reason, the time-out, as its cause.
  if ('code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR') return error.code
  return 'cause' in error ? codeOf(error.cause) : ''
}
