import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Candidate, type Measured, measure } from '../measure.ts'

const hook = resolve(import.meta.dirname, 'hook.mjs')

/** Garbage is collected at another moment in each run. */
const RUNS = 3

/** The highest of the peaks of resident memory in several runs, in MiB. The candidate is a Node process, on Linux. */
export async function peakMemory(candidate: Candidate, runs = RUNS): Promise<number> {
  const peaks: number[] = []
  for (let run = 0; run < runs; run++) peaks.push((await measureMemory(candidate)).megabytes)
  return Math.max(...peaks)
}

/** A run with the hook in it, which takes some milliseconds: its time is good only where it is many seconds. */
export interface MeasuredMemory extends Measured {
  /** Peak of resident memory, in MiB. */
  readonly megabytes: number
}

/** One run of a Node process, on Linux, with its peak of resident memory. */
export async function measureMemory(candidate: Candidate): Promise<MeasuredMemory> {
  const { command, env } = candidate
  const [node = '', ...args] = command
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-peak-'))
  const file = join(folder, 'peak')
  try {
    const measured = await measure({
      ...candidate,
      command: [node, '--import', hook, ...args],
      env: { ...env, EKS_ACCESS_BENCH_PEAK: file },
    })
    return { ...measured, megabytes: Number(readFileSync(file, 'utf8')) / 1024 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
