import { spawn } from 'node:child_process'

/** A whole process, from its start to its end. */
export interface Measured {
  readonly milliseconds: number
  /** What it printed. */
  readonly output: string
}

export interface Candidate {
  readonly command: readonly string[]
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** The exit status that is right; anything else makes the benchmark fail. */
  readonly exits?: number
  /** Awaited before each run, and in no figure. */
  readonly before?: () => Promise<void>
}

/**
 * Runs a candidate once, as a user runs it: nothing else is loaded into it.
 *
 * @throws Error with what it printed when it fails
 */
export async function measure({ command, folder, env, exits = 0, before }: Candidate): Promise<Measured> {
  await before?.()
  const [program = '', ...args] = command
  const started = performance.now()
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const code = await new Promise<number | null>((done, reject) => {
    child.once('error', reject)
    child.once('close', done)
  })
  const milliseconds = performance.now() - started
  if (code !== exits) throw new Error(`${command.join(' ')} ended with ${code}, not ${exits}:\n${output}`)
  return { milliseconds, output }
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

/** Two candidates in turn, so that a machine that slows down slows both. */
export interface Paired {
  readonly runs: number
  readonly first: Spread
  readonly second: Spread
  /** first / second, pair by pair. */
  readonly ratio: Spread
  /** second / first, pair by pair. */
  readonly inverse: Spread
  /** first − second in milliseconds, pair by pair. */
  readonly difference: Spread
}

/** Measures pairs. One run of each goes before them and does not count: it fills the caches of disk and servers. */
export async function pair(first: Candidate, second: Candidate, runs: number): Promise<Paired> {
  await measure(first)
  await measure(second)
  const pairs: (readonly [number, number])[] = []
  for (let run = 0; run < runs; run++)
    pairs.push([(await measure(first)).milliseconds, (await measure(second)).milliseconds])
  return {
    runs,
    first: spread(pairs.map(([one]) => one)),
    second: spread(pairs.map(([, other]) => other)),
    ratio: spread(pairs.map(([one, other]) => one / other)),
    inverse: spread(pairs.map(([one, other]) => other / one)),
    difference: spread(pairs.map(([one, other]) => one - other)),
  }
}
