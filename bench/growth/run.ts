/**
 * `npm run growth`: what hostile inputs cost at a size and at 16 times it, in CPU time of processes of their own. More
 * than 64-fold (linear is 16, quadratic is 256), more than 20 seconds, or no answer at all fails. What one run does not
 * settle is run three times alone, and the cheapest counts. Words behind `--` choose the inputs that have one of them in
 * their names.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CASES } from './cases.ts'
import { measure } from './measure.ts'
import { type Measured, type Row, rowOf, SETTLED, table } from './table.ts'

const FACTOR = 16
const RUNS = 3
const SECONDS = 20
/** Inputs in one process; those of a program have one each. */
const BATCH = 10

const scratch = await mkdtemp(join(tmpdir(), 'eks-access-growth-'))
process.env['GROWTH_SCRATCH'] = scratch
const words = process.argv.slice(2)
const chosen = CASES.flatMap((_, index) =>
  words.length === 0 || words.some((word) => CASES[index]?.name.includes(word)) ? [index] : [],
)
const queue = batches(chosen)
const rows: Row[] = []
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      rows.push(...(await rowsOf(next)))
  }),
)
await rm(scratch, { recursive: true, force: true })
process.stdout.write(table(rows))
const failed = rows.filter(({ fault }) => fault !== undefined)
// Once more at the end: of a long output, a CI log keeps that.
process.stdout.write(failed.map(({ name, fault, large }) => `\n${name}: ${fault} (${large.answer})`).join(''))
process.stdout.write(`\n${rows.length - failed.length} of ${rows.length} grow no more than they may.\n`)
process.exitCode = failed.length === 0 ? 0 : 1

function batches(indexes: readonly number[]): (readonly number[])[] {
  const apart = indexes.filter((index) => CASES[index]?.alone === true)
  const others = indexes.filter((index) => CASES[index]?.alone !== true)
  return [
    ...apart.map((index) => [index]),
    ...Array.from({ length: Math.ceil(others.length / BATCH) }, (_, at) =>
      others.slice(at * BATCH, (at + 1) * BATCH),
    ),
  ]
}

async function rowsOf(indexes: readonly number[]): Promise<Row[]> {
  const small = await measured(indexes, 1)
  const large = await measured(indexes, FACTOR)
  const found: Row[] = []
  for (const [at, index] of indexes.entries()) {
    const one = CASES[index]
    if (one === undefined) continue
    const first = { small: small[at] ?? NOTHING, large: large[at] ?? NOTHING, seconds: SECONDS }
    const settled = first.large.seconds !== undefined && first.large.seconds < SETTLED
    found.push(rowOf(one, settled ? first : { ...first, ...(await best(index)) }))
  }
  return found
}

const NOTHING: Measured = { answer: 'nothing' }

async function best(index: number): Promise<{ readonly small: Measured; readonly large: Measured }> {
  const [small, large]: [Measured[], Measured[]] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    small.push(...(await measured([index], 1)))
    large.push(...(await measured([index], FACTOR)))
    if (large.some(({ seconds }) => seconds === undefined)) break
  }
  return { small: cheapest(small), large: cheapest(large) }
}

function cheapest(runs: readonly Measured[]): Measured {
  return runs.toSorted((one, other) => (one.seconds ?? Infinity) - (other.seconds ?? Infinity))[0] ?? NOTHING
}

/** The machine may have other work: what counts is CPU time, so the patience with a process is longer. */
async function measured(indexes: readonly number[], factor: number): Promise<readonly Measured[]> {
  const jobs = indexes.map((index) => ({ index, size: (CASES[index]?.size ?? 0) * factor }))
  return await measure(jobs, SECONDS * 4)
}
