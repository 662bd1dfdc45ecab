import { byPower } from '../../plan/effect/held.ts'
import type { PowerCount } from '../../plan/shown/power.ts'
import { counted, thousands } from '../../words/count.ts'
import { powerWords } from '../held-words.ts'

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

/** Counts of several clusters are added up. */
function words(counts: readonly PowerCount[], preposition: 'to' | 'from'): string {
  const same = Map.groupBy(counts, ({ power, parts }) => JSON.stringify([power, parts]))
  const sums = [...same.values()]
    .flatMap(([first, ...others]): PowerCount[] =>
      first === undefined
        ? []
        : [{ ...first, subjects: [first, ...others].reduce((all, { subjects }) => all + subjects, 0) }],
    )
    .filter(({ subjects }) => subjects > 0)
    .toSorted((one, other) => byPower(one, other) || other.parts.length - one.parts.length)
  if (sums.length === 0) return `nothing ${preposition} anybody`
  const shown = sums.slice(0, sums.length > KINDS ? KINDS - 1 : KINDS)
  const rest = sums.slice(shown.length).reduce((all, { subjects }) => all + subjects, 0)
  const parts = [
    ...shown.map(({ power, parts: including, subjects }) => ({
      what: powerWords(power, including),
      subjects,
    })),
    ...(rest > 0 ? [{ what: 'less than that', subjects: rest }] : []),
  ]
  return parts
    .map(({ what, subjects }, index) =>
      index === 0
        ? `${what} ${preposition} ${counted(subjects, 'subject')}`
        : `${what} ${preposition} ${thousands(subjects)}`,
    )
    .join(', ')
}
