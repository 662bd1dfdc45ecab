import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** One server process of the rig. */
export interface Server {
  readonly name: string
  readonly logFile: string
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>
}

export interface Launch {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly logFile: string
  /** Asked again and again; true when the server answers. */
  ready(): Promise<boolean>
}

const readyWithin = 60_000
const tail = 30

/** Starts a server and waits until it is ready. @throws Error with the end of its log, where it does not get so far */
export async function startServer(launch: Launch): Promise<Server> {
  const log = openSync(launch.logFile, 'w')
  const child = spawn(launch.command, launch.args, {
    env: { PATH: process.env['PATH'] ?? '', ...launch.env },
    stdio: ['ignore', log, log],
  })
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const server: Server = {
    name: launch.name,
    logFile: launch.logFile,
    stop: async () => {
      // At once: nothing that it holds is worth the 15 s of an orderly end.
      kill()
      await gone
      process.removeListener('exit', kill)
    },
  }
  await untilReady(launch, child).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  return server
}

async function untilReady({ name, ready, logFile }: Launch, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + readyWithin
  while (Date.now() < deadline) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${name} stopped with ${child.exitCode ?? child.signalCode}.\n${endOf(logFile)}`)
    }
    if (await ready().catch(() => false)) return
    await sleep(100)
  }
  throw new Error(`${name} was not ready after ${readyWithin / 1000} s.\n${endOf(logFile)}`)
}

/** The last lines of a log, for a message. */
function endOf(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-tail)
  return `The end of ${logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
