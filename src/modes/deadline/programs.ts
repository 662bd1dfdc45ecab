import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** What a program gets after it was killed: it is asked again before each request, and an apply has many. */
const ONCE_KILLED_MS = 2_000

export interface Programs {
  /** Ends those that run, and each that is started before `readingEnded`. */
  readonly killAll: () => void
  /** Another cluster than the one that was not read in time may need its programs for an apply. */
  readonly readingEnded: () => void
  readonly end: () => void
}

/**
 * Kills each program that this process starts when it has run for so long.
 *
 * @param milliseconds that a program may run
 */
export function killPrograms(milliseconds: number): Programs {
  const running = new Set<ChildProcess>()
  /** By their command lines: what one cluster waits for in vain is no reason to give another one less time. */
  const killed = new Set<string>()
  let mayRun = milliseconds
  const kill = (program: ChildProcess): void => {
    killed.add(commandOf(program))
    program.kill('SIGKILL')
  }
  const killAll = (): void => {
    mayRun = 0
    for (const program of running) kill(program)
  }
  const begun = (message: unknown): void => {
    const { process: program } = message as { readonly process: ChildProcess }
    running.add(program)
    program.once('exit', () => running.delete(program))
    // Node announces it before it knows its command line.
    queueMicrotask(() => {
      const most = killed.has(commandOf(program)) ? Math.min(mayRun, ONCE_KILLED_MS) : mayRun
      const timer = setTimeout(() => kill(program), most)
      timer.unref()
      program.once('exit', () => clearTimeout(timer))
    })
  }
  // https://nodejs.org/api/diagnostics_channel.html#child-process
  subscribe('child_process', begun)
  return {
    killAll,
    readingEnded: () => {
      mayRun = milliseconds
    },
    end: () => {
      unsubscribe('child_process', begun)
      // Nobody waits for their answers any more, and each would keep the process alive.
      killAll()
    },
  }
}

function commandOf({ spawnargs }: ChildProcess): string {
  return JSON.stringify(spawnargs)
}
