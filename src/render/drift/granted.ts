import type { ClusterDrift } from '../../plan/drift/findings.ts'
import { byPower } from '../../plan/effect/held.ts'
import { type Newcomer, newcomerOf } from '../../plan/shown/newcomer.ts'
import type { PowerCount } from '../../plan/shown/power.ts'
import { counted } from '../../words/count.ts'
import { codes, type Phrase } from '../../words/phrase.ts'
import { grantedWords } from '../head/power-words.ts'
import { nameOf } from './report.ts'

/** `admin to 3 subjects in prod`: what those hold who are new, or of whom nobody can say it, by what no file declares. */
export function grantedOutside(clusters: readonly ClusterDrift[]): Phrase {
  const found = clusters
    .map((one) => ({ cluster: nameOf(one), newcomers: newcomersIn(one) }))
    .filter(({ newcomers }) => newcomers.length > 0)
  if (found.length === 0) return ['nothing that is new']
  const counts = found.flatMap(({ newcomers }) => powersOf(newcomers))
  const unknown = new Set(
    found.flatMap(({ cluster, newcomers }) =>
      newcomers.filter(({ power }) => power === 'unknown').map(({ subject }) => `${cluster} ${subject}`),
    ),
  ).size
  const words = [
    ...(counts.length > 0 ? [grantedWords(counts)] : []),
    ...(unknown > 0 ? [`unknown power to ${counted(unknown, 'subject')}`] : []),
  ].join(', ')
  const where: Phrase =
    found.length > 1
      ? []
      : [
          ' in ',
          ...codes(
            found.map(({ cluster }) => cluster),
            1,
          ),
        ]
  return [words, ...where]
}

function newcomersIn({ findings }: ClusterDrift): readonly Newcomer[] {
  return findings.flatMap((one) => ('item' in one ? [newcomerOf(one.item)] : []))
}

/** Each subject once, with the highest power that it has; whoever is known to have a group counts in its place. */
function powersOf(newcomers: readonly Newcomer[]): readonly PowerCount[] {
  const each = new Map<string, Omit<PowerCount, 'subjects'>>()
  for (const { subject, power, parts, by } of newcomers) {
    if (power === 'unknown') continue
    const held = { power, parts: power === 'way-to-admin' ? [] : parts }
    const holders = by.kind === 'binding' ? by.holders.map((arn) => `principal ${arn}`) : []
    for (const one of holders.length > 0 ? holders : [subject]) {
      const other = each.get(one)
      if (other === undefined || byPower(held, other) < 0) each.set(one, held)
    }
  }
  const same = Map.groupBy(each.values(), (held) => JSON.stringify(held))
  return [...same.values()].flatMap(([first, ...others]): PowerCount[] =>
    first === undefined ? [] : [{ ...first, subjects: others.length + 1 }],
  )
}
