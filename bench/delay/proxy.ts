/**
 * A proxy for TCP on loopback, as a process of its own, so that what it does takes no turn of whoever measures. All
 * bytes are passed on ONE-WAY milliseconds late, in both directions; the first of a client wait for one more round
 * trip, which opening a connection takes on a network. Bandwidth is not limited, and nothing is lost.
 *
 *     node bench/delay/proxy.ts PORT ONE-WAY      prints the port that it listens on, and ends when its stdin does
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { argv, exit, stdin } from 'node:process'
import { delayed } from './delayed.ts'

const [port = Number.NaN, oneWay = Number.NaN] = argv.slice(2).map(Number)
const options = { noDelay: true, allowHalfOpen: true }

const server = createServer(options, (client) => {
  const upstream = connect({ ...options, port, host: '127.0.0.1' })
  pass(client, upstream, performance.now() + 2 * oneWay)
  pass(upstream, client, 0)
})

/** @param opened from when on the sender could send, on the clock of `performance` */
function pass(from: Socket, to: Socket, opened: number): void {
  const later = delayed(() => Math.max(performance.now(), opened) + oneWay)
  from.on('data', (bytes) => later(() => to.write(bytes)))
  from.on('end', () => later(() => to.end()))
  // Closed after an error too.
  from.on('error', () => undefined)
  from.on('close', () => later(() => to.destroy()))
}

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
stdin.resume().once('end', () => exit())
