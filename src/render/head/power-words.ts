import { byPower } from '../../plan/effect/held.ts'
import { powerWords } from '../../plan/effect/power-words.ts'
import type { PowerCount } from '../../plan/shown/power.ts'
import { counted, sum, thousands } from '../../words/count.ts'

/** `admin to 1 subject, read to 2`; `nothing to anybody` where nobody gains anything. */
export function grantedWords(counts: readonly PowerCount[]): string {
  return words(counts, 'to')
}

/** `all access from 1 subject, read from 1` */
export function takenWords(counts: readonly PowerCount[]): string {
  return words(counts, 'from')
}

/** Lower powers than these are counted together. */
const KINDS = 4

/** The same in several clusters is told once; the same subject may be in several of them. */
function words(counts: readonly PowerCount[], preposition: 'to' | 'from'): string {
  const same = Map.groupBy(counts, ({ power, parts }) => JSON.stringify([power, parts]))
  const sums = [...same.values()]
    .flatMap(([first, ...others]): Sum[] =>
      first === undefined
        ? []
        : [{ ...first, each: [first, ...others].map(({ subjects }) => subjects).filter((one) => one > 0) }],
    )
    .filter(({ each }) => each.length > 0)
    .toSorted((one, other) => byPower(one, other) || other.parts.length - one.parts.length)
  if (sums.length === 0) return `nothing ${preposition} anybody`
  const shown = sums.slice(0, sums.length > KINDS ? KINDS - 1 : KINDS)
  const rest = sums.slice(shown.length).reduce((all, { each }) => all + sum(each), 0)
  const parts = [
    ...shown.map(({ power, parts: including, each }) => ({ what: powerWords(power, including), each })),
    ...(rest > 0 ? [{ what: 'less than that', each: [rest] }] : []),
  ]
  return parts
    .map(({ what, each }, index) => `${what} ${preposition} ${countWords(each, index === 0)}`)
    .join(', ')
}

interface Sum extends Omit<PowerCount, 'subjects'> {
  /** Of each cluster. */
  readonly each: readonly number[]
}

function countWords(each: readonly number[], isFirst: boolean): string {
  const [one = 0] = each
  const isSame = each.every((count) => count === one)
  const count = isSame ? one : sum(each)
  const words = isFirst ? counted(count, 'subject') : thousands(count)
  if (each.length < 2) return words
  return `${words} in ${isSame ? 'each of ' : ''}${counted(each.length, 'cluster')}`
}
