import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** A forward proxy, and all that can be reached through it. */
export interface ForwardProxy {
  readonly url: string
  /** What it was asked for, in order: `CONNECT kube.example.test:443`, `GET http://kube.example.test/api`. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a proxy on a free loopback port. `hosts` says which plain loopback server stands behind which name; any
 * other name is refused. It ends TLS itself, with a certificate for these names.
 */
export async function startProxy(options: {
  readonly hosts: Readonly<Record<string, string>>
  readonly certificate: string
  readonly key: string
}): Promise<ForwardProxy> {
  const seen: string[] = []
  const passOn = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const target = options.hosts[url.hostname]
    if (target === undefined) return void response.writeHead(403).end()
    const { method, headers } = request
    const onward = httpRequest(new URL(url.pathname + url.search, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }
  const tls = createTlsServer({ cert: options.certificate, key: options.key }, passOn)
  const proxy = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    passOn(request, response)
  })
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    tls.emit('connection', socket)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    seen,
    close: () => {
      tls.closeAllConnections()
      proxy.closeAllConnections()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
