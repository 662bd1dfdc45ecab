import { ClusterError, type ClusterErrorKind } from '../door.ts'
import type { JsonObject } from '../json.ts'
import { proxyAsksForPassword } from '../proxy-failure.ts'
import type { KubeAnswer, KubeRequest } from './exchange.ts'
import { withoutCredentials } from './redact.ts'
import type { KubeServer } from './server.ts'

/**
 * The API server's refusal as an error. Its own `message` is kept: for a role that would grant more than the
 * writer has, it is the list of what is missing.
 */
export function statusError(
  answer: KubeAnswer & { readonly object: JsonObject | undefined },
  { server, request }: { readonly server: KubeServer; readonly request: KubeRequest },
): ClusterError {
  const { status, object } = answer
  if (status === 407) {
    const { message, ...about } = proxyAsksForPassword(server.route, server.url.host)
    return new ClusterError(
      { ...about, status, cluster: server.cluster, operation: request.operation },
      message,
    )
  }
  const kind = kindOf(status, object)
  const message = messageOf(answer, server)
  // A success that cannot be read is one all the same; an answer of 5xx may hide one.
  const unsure = !request.repeatable && (status >= 500 || (status >= 200 && status < 300))
  return new ClusterError(
    {
      kind,
      status,
      cluster: server.cluster,
      operation: request.operation,
      fix: fixOf(kind, server, request),
      unsure,
    },
    message,
  )
}

function messageOf(
  { status, headers, object }: KubeAnswer & { readonly object: JsonObject | undefined },
  server: KubeServer,
): string {
  const said = object?.['kind'] === 'Status' ? object['message'] : undefined
  if (typeof said === 'string' && said !== '') return withoutCredentials(inOneLine(said))
  const what = `The server at ${server.url.host} answered ${status}`
  return object === undefined
    ? `${what} with something that is not JSON (${withoutCredentials(headers['content-type'] ?? 'no content type')}).`
    : `${what}.`
}

/** The permissions that are not held are a line each. */
function inOneLine(said: string): string {
  return said
    .trim()
    .replace(/:\s*\n\s*/g, ': ')
    .replace(/\s*\n\s*/g, '; ')
}

function kindOf(status: number, object: JsonObject | undefined): ClusterErrorKind {
  switch (status) {
    case 401:
      return 'unauthorized'
    case 403:
      return 'forbidden'
    case 404:
      return object?.['kind'] === 'Status' ? 'not-found' : 'misconfigured'
    case 409:
      return object?.['reason'] === 'AlreadyExists' ? 'exists' : 'conflict'
    case 400:
    case 413:
    case 422:
      return 'invalid'
    case 429:
      return 'throttled'
    case 502:
    case 503:
    case 504:
      return 'unavailable'
    default:
      return status < 400 ? 'misconfigured' : 'unexpected'
  }
}

function fixOf(kind: ClusterErrorKind, { advice }: KubeServer, { operation }: KubeRequest): string {
  switch (kind) {
    case 'unauthorized':
      return advice.unauthorized
    case 'forbidden':
      return GRANTS.test(operation)
        ? 'Give this identity by RBAC what the object grants, or the verb bind (for a binding) or escalate (for a role), as docs/least-privilege.md shows. Access policies of EKS do not count for what it may grant.'
        : 'Give this identity the permissions that docs/least-privilege.md lists.'
    case 'not-found':
      return 'Plan again. If a namespace is missing, create it first.'
    case 'exists':
    case 'conflict':
      return 'Plan again.'
    case 'invalid':
      return 'Correct the object in access.yaml or in its manifest.'
    case 'throttled':
    case 'unavailable':
    case 'unreachable':
      return 'Run it again in some minutes. If it fails again, check the health of the cluster.'
    case 'misconfigured':
    case 'outside-workspace':
    case 'not-allowed':
    case 'wrong-account':
    case 'proxy-unauthorized':
      return 'Check that the address is that of a Kubernetes API server, and that no proxy answers in its place.'
    case 'unexpected':
      return 'Run it again. If it fails again, check the log of the API server.'
  }
}

/** Writes that the API server refuses to whoever does not hold what they grant. */
const GRANTS = /^(create|update) (Cluster)?Role(Binding)?\//
