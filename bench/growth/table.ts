import type { Hostile } from './hostile.ts'

/** Without seconds where there was no answer; `answer` says why. */
export interface Measured {
  readonly seconds?: number
  readonly answer: string
}

export interface Row {
  readonly name: string
  readonly size: number
  readonly small: Measured
  readonly large: Measured
  readonly growth: number
  readonly fault?: string
}

/** What is quicker than this is not told from the noise of a machine with other work. */
const FLOOR = 0.02

const FOLD = 64

/** Seconds at 16 n that are no fault, whatever those at n are. */
export const SETTLED = FLOOR * FOLD

export function rowOf(
  { name, size }: Hostile,
  { small, large, seconds }: { readonly small: Measured; readonly large: Measured; readonly seconds: number },
): Row {
  const growth = (large.seconds ?? Infinity) / Math.max(small.seconds ?? FLOOR, FLOOR)
  const fault =
    small.seconds === undefined || large.seconds === undefined
      ? 'no answer'
      : large.seconds > seconds
        ? `more than ${seconds} s`
        : growth > FOLD
          ? `more than ${FOLD}-fold`
          : undefined
  return { name, size, small, large, growth, ...(fault === undefined ? {} : { fault }) }
}

/** Markdown, the slowest first. */
export function table(rows: readonly Row[]): string {
  const sorted = rows.toSorted(
    (one, other) => (other.large.seconds ?? Infinity) - (one.large.seconds ?? Infinity),
  )
  const lines = sorted.map((row) => {
    const cells = [
      row.name,
      String(row.size),
      secondsOf(row.small),
      secondsOf(row.large),
      Number.isFinite(row.growth) ? row.growth.toFixed(1) : '',
      row.large.answer.replaceAll('|', '\\|').slice(0, 100),
      row.fault ?? '',
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  return `| input | n | seconds at n | at 16 n | growth | answer at 16 n | fault |\n|---|--:|--:|--:|--:|---|---|\n${lines.join('')}`
}

function secondsOf({ seconds }: Measured): string {
  return seconds === undefined ? '–' : seconds.toFixed(3)
}
