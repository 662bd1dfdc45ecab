import { ClusterError } from '../door.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { connectionError, isRefusedBeforeSending, isTransient } from './connection-error.ts'
import type { KubeAnswer, KubeRequest } from './exchange.ts'
import { holdsSecret } from './redact.ts'
import type { KubeCredentials, KubeServer } from './server.ts'
import { statusError } from './status-error.ts'
import { toldExchange } from './told-exchange.ts'

/** How often a request is made at most. */
const ATTEMPTS = 5

/** The longest that an answer may make us wait, in milliseconds. */
const LONGEST_WAIT = 30_000

/**
 * Asks the API server and gives its JSON object.
 *
 * A read or a dry run is made again when the server is busy (429), fails (500), is down (502, 503, 504) or the
 * connection breaks. A write is made again only where it certainly did not happen: 429, or no connection at all;
 * of all others the error says that they are `unsure`.
 *
 * A 401 is answered once with a new credential, of writes too: the API server does nothing before it knows who asks.
 *
 * @throws ClusterError
 */
export async function ask(server: KubeServer, request: KubeRequest): Promise<JsonObject> {
  let renewed = false
  for (let attempt = 1; ; attempt++) {
    const credentials = await server.credentials()
    const outcome = await oneAttempt(server, request, { credentials, attempt })
    if ('done' in outcome) return outcome.done
    if (outcome.error.kind === 'unauthorized' && !renewed && server.renew !== undefined) {
      server.renew(credentials)
      renewed = true
      continue
    }
    if (!outcome.again || attempt === ATTEMPTS) throw outcome.error
    await server.pace.wait(waitBefore(attempt, outcome.after, server.pace.random()))
  }
}

type Attempt =
  | { readonly done: JsonObject }
  | { readonly error: ClusterError; readonly again: boolean; readonly after?: number }

async function oneAttempt(
  server: KubeServer,
  request: KubeRequest,
  how: { readonly credentials: KubeCredentials; readonly attempt: number },
): Promise<Attempt> {
  let answer: KubeAnswer
  try {
    answer = await toldExchange(server, request, how)
  } catch (error) {
    const again = isRefusedBeforeSending(error) || (request.repeatable && isTransient(error))
    return { error: connectionError(error, { server, request }), again }
  }
  if (answer.status >= 200 && answer.status < 300) {
    const object = parsed(answer.body)
    if (object !== undefined && saysBack(answer.body, object))
      return { error: saidBack(server, request), again: false }
    if (object !== undefined) return { done: object }
  }
  const again = answer.status === 429 || (request.repeatable && [500, 502, 503, 504].includes(answer.status))
  const after = retryAfter(answer)
  const error = statusError({ ...answer, object: parsed(answer.body) }, { server, request })
  return { error, again, ...(after === undefined ? {} : { after }) }
}

function parsed(body: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Names and labels go into plans: a credential in one of them would be read by whoever reads a comment. */
function saysBack(body: string, object: JsonObject): boolean {
  return holdsSecret(body.includes('\\') ? JSON.stringify(object) : body)
}

function saidBack({ cluster, url }: KubeServer, { operation, repeatable }: KubeRequest): ClusterError {
  return new ClusterError(
    {
      kind: 'unexpected',
      cluster,
      operation,
      fix: 'Check whose server this is, and rotate the credential that was sent to it.',
      unsure: !repeatable,
    },
    `The answer of the server at ${url.host} contains a credential of this run, so it is neither used nor shown.`,
  )
}

/** `Retry-After` in seconds, as the API server sends it, in milliseconds. */
function retryAfter({ headers }: KubeAnswer): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : undefined
}

/**
 * As long as the server says, and up to half as long again; else half a second, then one, two and four, half of it. The
 * rest is by chance, so that many requests do not return together.
 */
function waitBefore(attempt: number, after: number | undefined, random: number): number {
  if (after !== undefined) return Math.min(after * (1 + random / 2), LONGEST_WAIT)
  return 500 * 2 ** (attempt - 1) * (0.5 + random / 2)
}
