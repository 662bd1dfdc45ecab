import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Agent, createServer, request as httpsRequest } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Facts } from './facts.ts'
import { listen } from './servers/port.ts'

/** A request on its way to the API server. */
export interface Asked {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** `write` may store something; a review stores nothing, although it is a POST. */
  readonly kind: 'read' | 'dry-run' | 'write'
  /** `PUT /api/v1/namespaces/kube-system/configmaps/aws-auth dry-run 2`: the second of its like. */
  readonly name: string
  readonly authorization: string
  /** An object in JSON, or nothing. */
  readonly body: string
}

/** A request and what came of it. */
export interface Exchanged extends Asked {
  /** The API server's own answer; absent where the request never got there. */
  readonly answer: { readonly status: number; readonly body: string } | undefined
  /** The status that the client was told; absent where its connection was cut. */
  readonly told: number | undefined
}

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection breaks before the API server hears of the request. */
  | { readonly kind: 'cut' }
  /** The API server never hears of the request. */
  | { readonly kind: 'refused'; readonly status: Refusal; readonly retryAfter?: number }
  /** The API server does what it is asked, and the connection breaks before the answer arrives. */
  | { readonly kind: 'answer-lost' }
  /** The API server does what it is asked, and the client is told otherwise. */
  | { readonly kind: 'answer-replaced'; readonly status: Refusal }

type Refusal = keyof typeof refusals

/** What happens on the way. */
export interface FaultScript {
  /** Awaited before a request is passed on. What it gives goes wrong with it. */
  before?(asked: Asked): Promise<Fault | undefined> | Fault | undefined
  /** Awaited after the API server has answered, before the client hears of it. */
  after?(asked: Asked): Promise<void> | void
}

export interface FaultProxy {
  readonly url: string
  /**
   * Goes by another script from now on, and counts and records anew. Waits for what was passed on although its
   * client no longer waits for it. Gives where the requests are recorded, in the order of their ends.
   */
  play(script: FaultScript): Promise<readonly Exchanged[]>
  stop(): Promise<void>
}

/**
 * Stands before the API server, with its certificate, and lets everything pass until it is given a script. So a
 * test can be the network at its worst, or the somebody else who writes at the worst moment. Bodies are held whole:
 * it is not for watches.
 */
export async function startFaultProxy(facts: Facts): Promise<FaultProxy> {
  const ca = readFileSync(facts.caFile)
  const onward = new Agent({ ca, keepAlive: true })
  let playing = { script: {} as FaultScript, exchanged: [] as Exchanged[], seen: new Map<string, number>() }
  const underWay = new Set<Promise<unknown>>()
  const server = createServer({ cert: ca, key: readFileSync(facts.keyFile) }, (incoming, outgoing) => {
    const handled = handle(incoming, outgoing)
      // Not an answer of the API server: the client must not take it for one.
      .catch(() => outgoing.destroy())
      .finally(() => underWay.delete(handled))
    underWay.add(handled)
  })
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { script, exchanged, seen } = playing
    const asked = askedIn(incoming, await textOf(incoming), seen)
    const fault = await script.before?.(asked)
    if (fault?.kind === 'delay') await sleep(fault.milliseconds)
    const stopped = fault?.kind === 'cut' || fault?.kind === 'refused'
    const answer = stopped
      ? undefined
      : await pass(asked, { url: facts.url, agent: onward, headers: incoming.headers })
    if (answer !== undefined) await script.after?.(asked)
    const told = toldOf(fault, answer)
    exchanged.push({ ...asked, answer, told: told?.status })
    if (told === undefined) outgoing.destroy()
    else outgoing.writeHead(told.status, told.headers).end(told.body)
  }
  // A connection that this end closes for idleness would be one more fault, and nobody's.
  server.keepAliveTimeout = 120_000
  const port = await listen(server)
  return {
    url: `https://127.0.0.1:${port}`,
    play: async (script) => {
      await Promise.all(underWay)
      playing = { script, exchanged: [], seen: new Map() }
      return playing.exchanged
    },
    stop: async () => {
      await Promise.all(underWay)
      onward.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** One of many tokens of the same identity. The API server knows it without the number only. */
export function numbered(token: string, number: number): string {
  return `${token}#${number}`
}

function withoutNumber(authorization = ''): string {
  return authorization.replace(/#\d+$/, '')
}

function askedIn(
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
  seen: Map<string, number>,
): Asked {
  const kind = kindOf(method, url, body)
  const like = `${method} ${url.replace(/\?.*/, '')} ${kind}`
  const nth = (seen.get(like) ?? 0) + 1
  seen.set(like, nth)
  return { method, path: url, kind, name: `${like} ${nth}`, authorization: headers.authorization ?? '', body }
}

function kindOf(method: string, path: string, body: string): Asked['kind'] {
  if (method === 'GET' || /reviews$/.test(path)) return 'read'
  // A delete says so in its body.
  return path.includes('dryRun=All') || (method === 'DELETE' && body.includes('"dryRun"'))
    ? 'dry-run'
    : 'write'
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function pass(
  { method, path, body }: Asked,
  to: { readonly url: string; readonly agent: Agent; readonly headers: IncomingHttpHeaders },
): Promise<Answer> {
  const authorization = withoutNumber(to.headers.authorization)
  const headers = { ...to.headers, authorization }
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(`${to.url}${path}`, { method, headers, agent: to.agent })
    outgoing.once('error', reject)
    outgoing.once('response', (answer) => {
      textOf(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: text }),
        reject,
      )
    })
    outgoing.end(body)
  })
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function toldOf(fault: Fault | undefined, answer: Answer | undefined): Answer | undefined {
  if (fault === undefined || fault.kind === 'delay') return answer
  if (fault.kind === 'cut' || fault.kind === 'answer-lost') return undefined
  const wait = fault.kind === 'refused' ? fault.retryAfter : undefined
  return refusal(fault.status, wait === undefined ? {} : { 'retry-after': String(wait) })
}

/** Reason and message as the API server has them. */
const refusals = {
  401: ['Unauthorized', 'Unauthorized'],
  409: [
    'Conflict',
    'the object has been modified; please apply your changes to the latest version and try again',
  ],
  429: ['TooManyRequests', 'The server is currently unable to handle the request, please try again later'],
  500: ['InternalError', 'Internal error occurred: etcdserver: leader changed'],
  503: ['ServiceUnavailable', 'the server is currently unable to handle the request'],
} as const

function refusal(code: Refusal, headers: IncomingHttpHeaders): Answer {
  const [reason, message] = refusals[code]
  const status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code }
  return {
    status: code,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(status),
  }
}
