import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** A whole process, from its start to its end. */
export interface Measured {
  readonly milliseconds: number
  /** Peak resident memory of a Node process; 0 for other programs. */
  readonly megabytes: number
  /** What it printed. */
  readonly output: string
}

export interface Candidate {
  readonly command: readonly string[]
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** The exit status that is right; anything else makes the benchmark fail. */
  readonly exits?: number
}

const hook = resolve(import.meta.dirname, 'peak-memory.mjs')

/** Runs a candidate once. @throws Error with what it printed when it fails */
export async function measure({ command, folder, env, exits = 0 }: Candidate): Promise<Measured> {
  const [program = '', ...args] = command
  const isNode = program === process.execPath
  const started = performance.now()
  const child = spawn(program, isNode ? ['--import', hook, ...args] : args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const text = { output: '', peak: '' }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text.output += chunk.toString()
    })
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    text.peak += chunk.toString()
  })
  const code = await new Promise<number | null>((done, reject) => {
    child.once('error', reject)
    child.once('close', done)
  })
  const milliseconds = performance.now() - started
  if (code !== exits)
    throw new Error(`${command.join(' ')} ended with ${code}, not ${exits}:\n${text.output}`)
  return { milliseconds, megabytes: Number(text.peak) / 1024, output: text.output }
}

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Minimum, median and maximum of figures. */
export function spread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}

/** Two candidates in turn, one warm-up each, so that a machine that slows down slows both. */
export interface Paired {
  readonly first: Spread
  readonly second: Spread
  /** first / second, pair by pair. */
  readonly ratio: Spread
  /** first − second in milliseconds, pair by pair. */
  readonly difference: Spread
  readonly megabytes: number
}

export async function pair(first: Candidate, second: Candidate, runs: number): Promise<Paired> {
  if (runs > 1) {
    await measure(first)
    await measure(second)
  }
  const pairs: { readonly first: Measured; readonly second: Measured }[] = []
  for (let run = 0; run < runs; run++)
    pairs.push({ first: await measure(first), second: await measure(second) })
  return {
    first: spread(pairs.map(({ first }) => first.milliseconds)),
    second: spread(pairs.map(({ second }) => second.milliseconds)),
    ratio: spread(pairs.map(({ first, second }) => first.milliseconds / second.milliseconds)),
    difference: spread(pairs.map(({ first, second }) => first.milliseconds - second.milliseconds)),
    megabytes: Math.max(...pairs.map(({ first }) => first.megabytes)),
  }
}
