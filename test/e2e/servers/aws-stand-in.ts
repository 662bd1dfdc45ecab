import { join } from 'node:path'
import { pythonServer } from '../../../scripts/tool-cache.ts'
import { makeByCalls } from '../../loopback/conformance/made-by-calls.ts'
import { ACCOUNT, type ServerUnderTest } from '../../loopback/conformance/world.ts'
import { freePort } from './port.ts'
import { startServer } from './server.ts'

interface StandIn {
  readonly name: string
  /** Of its program, from the folder of its requirements. */
  readonly program: string
  readonly args: (port: number) => readonly string[]
  readonly env: (port: number) => Readonly<Record<string, string>>
  /** A path that answers once it is ready. */
  readonly health: string
  /** A path that takes a POST and forgets everything. */
  readonly reset: string
}

/** moto, of the requirements in test/e2e/python/moto. */
export const MOTO: StandIn = {
  name: 'moto',
  program: 'moto_server',
  args: (port) => ['-H', '127.0.0.1', '-p', String(port)],
  env: () => ({ MOTO_ACCOUNT_ID: ACCOUNT }),
  health: '/moto-api/data.json',
  reset: '/moto-api/reset',
}

/** ministack, of the requirements in test/e2e/python/ministack. Unless it is told, it listens to everybody. */
export const MINISTACK: StandIn = {
  name: 'ministack',
  program: 'ministack',
  args: () => [],
  env: (port) => ({ BIND_HOST: '127.0.0.1', MINISTACK_HOST: '127.0.0.1', GATEWAY_PORT: String(port) }),
  health: '/_ministack/health',
  reset: '/_ministack/reset',
}

/** Installs it where that was not done yet, and starts it on a free loopback port. */
export async function startStandIn(standIn: StandIn, folder: string): Promise<ServerUnderTest> {
  const { name } = standIn
  const requirements = join(import.meta.dirname, '..', 'python', name, 'requirements.txt')
  const { python, program } = pythonServer({ name: standIn.program, requirements })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startServer({
    name,
    command: python,
    args: [program, ...standIn.args(port)],
    // Its folder is its home, so that it finds nothing of the machine's and leaves nothing there.
    env: { HOME: folder, PYTHONDONTWRITEBYTECODE: '1', ...standIn.env(port) },
    logFile: join(folder, `${name}.log`),
    ready: async () => (await fetch(`${url}${standIn.health}`)).ok,
  })
  return {
    url,
    make: async (world) => {
      const answer = await fetch(`${url}${standIn.reset}`, { method: 'POST' })
      if (!answer.ok) throw new Error(`${name} answered ${answer.status} to a reset`)
      return await makeByCalls(url, world)
    },
    close: server.stop,
  }
}
