import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Candidate, measure } from '../measure.ts'
import { codeOfBundle } from './code-at.ts'
import { type CodeAt, type CpuProfile, partsOf } from './parts.ts'

/** Where the time of a Node process is, on average over several runs that are profiled. Milliseconds. */
export interface Profile {
  readonly runs: number
  /** From the start of the process to its end, with what the profiler takes. */
  readonly milliseconds: number
  readonly parts: ReadonlyMap<string, number>
}

const RUNS = 5

/** Profiles a candidate that is Node and a file of the bundle, after one run that does not count. */
export async function profile(candidate: Candidate, runs = RUNS): Promise<Profile> {
  await measure(candidate)
  const codeAt = codeOfBundle(dirname(candidate.command[1] ?? ''))
  const sums = new Map<string, number>()
  let milliseconds = 0
  for (let run = 0; run < runs; run++) {
    const one = await profileOnce(candidate, codeAt)
    milliseconds += one.milliseconds / runs
    for (const [part, time] of one.parts) sums.set(part, (sums.get(part) ?? 0) + time / runs)
  }
  return { runs, milliseconds, parts: sums }
}

async function profileOnce(
  candidate: Candidate,
  codeAt: CodeAt,
): Promise<Pick<Profile, 'milliseconds' | 'parts'>> {
  const [node = '', ...args] = candidate.command
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-profile-'))
  try {
    const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`]
    const { milliseconds } = await measure({ ...candidate, command: [node, ...flags, ...args] })
    const [file, ...threads] = readdirSync(folder)
    if (file === undefined || threads.length > 0)
      throw new Error(`one thread was to be profiled: ${[file, ...threads].join(', ')}`)
    const read: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return { milliseconds, parts: partsOf(read, codeAt) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
