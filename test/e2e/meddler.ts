import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, request as httpsRequest } from 'node:https'
import type { Facts } from './facts.ts'
import { listen } from './servers/port.ts'

/** A way to the API server on which something happens just before a request arrives. */
export interface Meddler {
  readonly url: string
  stop(): Promise<void>
}

export interface Meddling {
  readonly facts: Facts
  before(request: { readonly method: string; readonly path: string }): Promise<void>
}

/**
 * Stands before the API server, with its certificate, and awaits `before` ahead of each request that it passes
 * on. So a test can be the somebody else who writes at the worst moment.
 */
export async function startMeddler(at: Meddling): Promise<Meddler> {
  const { facts } = at
  const ca = readFileSync(facts.caFile)
  const server = createServer({ cert: ca, key: readFileSync(facts.keyFile) }, (incoming, outgoing) => {
    void at
      .before({ method: incoming.method ?? '', path: incoming.url ?? '' })
      .then(() => pass(incoming, outgoing, { url: facts.url, ca }))
      .catch((error: unknown) => outgoing.writeHead(502).end(String(error)))
  })
  const port = await listen(server)
  return {
    url: `https://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  to: { readonly url: string; readonly ca: Buffer },
): void {
  const { method, headers } = incoming
  const onward = httpsRequest(`${to.url}${incoming.url}`, { method, headers, ca: to.ca, agent: false })
  onward.once('error', (error) => outgoing.destroy(error))
  onward.once('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  incoming.pipe(onward)
}
