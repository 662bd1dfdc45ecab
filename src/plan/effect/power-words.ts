import { POWER_OF_RULE } from '../../danger/rule/power-of-rule.ts'
import type { CatalogueId } from '../../danger/rule/rules.ts'
import type { Power } from './held.ts'

/** `admin`, `write including exec and Secrets`, `read Secrets`: a power in the words of the one scale. */
export function powerWords(power: Power, parts: readonly CatalogueId[]): string {
  const including = distinct(parts.map((rule) => POWER_OF_RULE[rule].part?.including ?? howOf(rule)))
  switch (power) {
    case 'all':
      return 'all access'
    case 'admin':
      return 'admin'
    case 'way-to-admin':
      return 'a way to admin'
    case 'write':
    case 'read':
      return including.length === 0 ? power : `${power} including ${anded(including)}`
    case 'part':
      return anded(distinct(parts.map((rule) => POWER_OF_RULE[rule].part?.alone ?? howOf(rule))))
    case 'other':
      return 'other permissions'
    case 'login':
      return 'a login without permissions'
  }
}

/** A rule without any word is a part of `write`. */
export function howOf(rule: CatalogueId): string {
  return POWER_OF_RULE[rule].way?.how ?? rule
}

/** Their order is that of the catalogue in the end, whatever order they come in. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted((one, other) => rank(one) - rank(other))
}

const ORDER = ['exec', 'Secrets', 'read Secrets', 'write Secrets', 'acting as service accounts']

function rank(word: string): number {
  const index = ORDER.indexOf(word)
  return index < 0 ? ORDER.length : index
}

function anded(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
