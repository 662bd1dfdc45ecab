import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './certificate.ts'

/** What a loopback server was asked, in order. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** An answer; `cut` breaks the connection instead. */
export type Answer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** A string as it is, anything else as JSON. */
      readonly body: unknown
    }
  | 'cut'

export interface LoopbackServer {
  readonly url: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** A server on a free loopback port that answers as `answer` says; with a certificate for `localhost`, by TLS. */
export async function startLoopback(
  answer: (asked: Asked) => Answer | Promise<Answer>,
  tls?: Certificate,
): Promise<LoopbackServer> {
  const asked: Asked[] = []
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { method = '', url: path = '', headers } = request
      const question = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') }
      asked.push(question)
      send(await answer(question), response)
    })
  }
  const server =
    tls === undefined
      ? createServer(listener)
      : createTlsServer({ cert: tls.certificate, key: tls.key }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(answer: Answer, response: ServerResponse): void {
  if (answer === 'cut') {
    response.destroy()
    return
  }
  const { status, headers = {}, body } = answer
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/plain' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(text)
}
