import { createServer, type IncomingMessage, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** `works` for who knows `USER` and `PASSWORD`, and sends everything to `behind`; `drops` every connection. */
export type ProxyBehaviour = 'works' | 'drops'

export const USER = 'proxy-user'
export const PASSWORD = 'proxy-password-0123456789'

export interface PasswordProxy {
  /** `127.0.0.1:41234` */
  readonly host: string
  /** What was asked for, `CONNECT cluster.test:443` or `GET http://cluster.test/api`, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * An HTTP proxy on a free loopback port, for CONNECT and for plain HTTP. Whatever name it is asked for, it goes to
 * `behind` on this machine.
 */
export async function startPasswordProxy(behaviour: ProxyBehaviour, behind?: URL): Promise<PasswordProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const wanted = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
  const knows = ({ headers }: IncomingMessage): boolean => headers['proxy-authorization'] === wanted

  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (behaviour === 'drops') return void request.socket.destroy()
    if (!knows(request)) return void response.writeHead(407).end('who are you?')
    const { pathname, search } = new URL(request.url ?? '')
    const { method, headers } = request
    const options = {
      host: behind?.hostname,
      port: behind?.port,
      path: `${pathname}${search}`,
      method,
      headers,
    }
    const onward = send(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`)
    if (behaviour === 'drops') return void socket.destroy()
    if (!knows(request)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const onward = connect(Number(behind?.port), behind?.hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Variables of a proxy, in place of those of this machine. Gives what puts the environment back. */
export function enterProxyEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env }
  for (const name of Object.keys(process.env))
    if (/^(?:https?|no)_proxy$/i.test(name)) delete process.env[name]
  Object.assign(process.env, variables)
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
