import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'

/** A loopback port that is free now. Whoever asked first takes it a moment later. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}

/** Opens a server on a free loopback port and gives the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
