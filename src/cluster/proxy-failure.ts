import { orPassItOver, passwordWanted } from '../trace/proxy-password.ts'
import type { ProxyRoute } from '../trace/proxy-route.ts'
import type { ClusterErrorKind } from './door.ts'
import { codeOf } from './error-code.ts'

/** What a proxy did not do, in the words of a problem. */
export interface ProxyFailure {
  readonly kind: Extract<ClusterErrorKind, 'proxy-unauthorized' | 'unreachable'>
  readonly message: string
  readonly fix: string
}

/**
 * What went wrong at the proxy itself; `undefined` where no proxy was used, or where it did its part and the
 * request failed behind it.
 *
 * @param target host and port that the request was for
 */
export function proxyFailure(error: unknown, route: ProxyRoute, target: string): ProxyFailure | undefined {
  if (route.kind !== 'proxy') return undefined
  const proxy = `The proxy ${route.proxy} (${route.setBy})`
  const status = refusalOf(error)
  if (status === 407) return proxyAsksForPassword(route, target)
  if (status !== undefined)
    return {
      kind: 'unreachable',
      message: `${proxy} opened no connection to ${target}: it answered ${status}.`,
      fix: `Allow ${target} in the proxy${orPassItOver(route, target)}.`,
    }
  const what = whatHappened(error)
  if (what === undefined) return undefined
  return {
    kind: 'unreachable',
    message: `${proxy} ${what}, so ${target} was not reached.`,
    fix: `Check the address in ${route.setBy}${orPassItOver(route, target)}.`,
  }
}

/** Status 407, whoever sent it: as the answer to CONNECT, or to a request over plain HTTP. */
export function proxyAsksForPassword(route: ProxyRoute, target: string): ProxyFailure {
  return { kind: 'proxy-unauthorized', ...passwordWanted(route, target) }
}

/** A proxy opened no connection, so nothing was sent to the server. */
export function isUnopened(error: unknown): boolean {
  return codeOf(error) === TUNNEL || refusalOf(error) !== undefined
}

/** A proxy opened no connection, and another attempt may find it better. */
export function isOpenedLater(error: unknown): boolean {
  const status = refusalOf(error)
  return status === undefined ? codeOf(error) === TUNNEL : status >= 500
}

/** Of Node's own agents. */
const TUNNEL = 'ERR_PROXY_TUNNEL'

/** The status by which a proxy answered CONNECT, by the errors of Node and of the agents of a kubeconfig's proxy-url. */
function refusalOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { statusCode, message } = error as { readonly statusCode?: unknown; readonly message?: unknown }
  if (codeOf(error) === TUNNEL && typeof statusCode === 'number') return statusCode
  const said = /^Bad response: (\d{3})$/.exec(typeof message === 'string' ? message : '')
  return said === null ? undefined : Number(said[1])
}

function whatHappened(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === TUNNEL) return 'closed the connection or stopped answering'
  // Behind a proxy this machine connects to nothing else, and looks up no other name.
  const { syscall } = innermost(error)
  if (syscall === 'getaddrinfo') return 'has a name that cannot be resolved'
  if (syscall !== 'connect') return undefined
  return code === 'ECONNREFUSED' ? 'refuses connections' : 'does not answer'
}

function innermost(error: unknown): { readonly syscall?: unknown } {
  if (typeof error !== 'object' || error === null) return {}
  if ('errors' in error && Array.isArray(error.errors)) return innermost(error.errors.at(-1))
  return error
}
