import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { Measured } from './table.ts'

/** An input by its index, at a size. */
export interface Job {
  readonly index: number
  readonly size: number
}

/**
 * CPU seconds of each job, done one after the other in a process of their own. Where that ends too early, or takes
 * longer than `patience` seconds, the job that it was at has no answer, and the rest begin anew.
 */
export async function measure(jobs: readonly Job[], patience: number): Promise<readonly Measured[]> {
  const found: Measured[] = []
  while (found.length < jobs.length) {
    const { measured, reason } = await inOneProcess(jobs.slice(found.length), patience)
    found.push(...measured)
    if (found.length < jobs.length) found.push({ answer: reason })
  }
  return found
}

async function inOneProcess(
  jobs: readonly Job[],
  patience: number,
): Promise<{ readonly measured: readonly Measured[]; readonly reason: string }> {
  return await new Promise((done) => {
    const names = jobs.map(({ index, size }) => `${index}:${size}`)
    const child = fork(resolve(import.meta.dirname, 'child.ts'), names, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const measured: Measured[] = []
    let errors = ''
    let timer = setTimeout(kill, patience * 1_000)
    function kill(): void {
      child.kill('SIGKILL')
    }
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4_000)
    })
    child.on('message', (message) => {
      measured.push(message as Measured)
      clearTimeout(timer)
      timer = setTimeout(kill, patience * 1_000)
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      const late = signal === 'SIGKILL'
      done({
        measured,
        reason: late ? 'no answer in time' : `ended with ${code ?? signal}: ${lastWords(errors)}`,
      })
    })
  })
}

function lastWords(errors: string): string {
  return /^\w*Error.*|FATAL ERROR.*/m.exec(errors)?.[0] ?? errors.trim().split('\n').at(-1) ?? ''
}
