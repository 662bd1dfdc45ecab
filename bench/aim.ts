import { number } from './report-figures.ts'

/** What a chapter is to show, and whether it does. */
export interface Aim {
  readonly what: string
  /** Absent where it was not measured. */
  readonly measured: number | undefined
  readonly unit?: '' | '×' | ' MB' | ' ms' | ' s'
  /** The bound itself is met. */
  readonly bound: { readonly atMost: number } | { readonly atLeast: number }
  /** What else a reader should know of the bound. */
  readonly note?: string
}

/** The head of each table of aims: by it the summary of the page finds them. */
export const AIMS_HEAD = '| aim | measured | bound | met |\n|---|-|-|-|'

/** A table of aims. Compared is what was measured, not what is shown of it. */
export function aimTable(aims: readonly Aim[]): string {
  return [AIMS_HEAD, ...aims.map(rowOf)].join('\n')
}

function rowOf({ what, measured, unit = '×', bound, note }: Aim): string {
  const text = (value: number): string => `${number(value)}${unit}`
  const limit = 'atMost' in bound ? `at most ${text(bound.atMost)}` : `at least ${text(bound.atLeast)}`
  const wanted = note === undefined ? limit : `${limit}: ${note}`
  if (measured === undefined) return `| ${what} | not measured | ${wanted} | |`
  const isMet = 'atMost' in bound ? measured <= bound.atMost : measured >= bound.atLeast
  return `| ${what} | ${text(shown(measured))} | ${wanted} | ${isMet ? 'yes' : 'no'} |`
}

/** Two digits behind the point where a first one could read as the bound itself. */
function shown(value: number): number {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return Number(value.toFixed(digits))
}
