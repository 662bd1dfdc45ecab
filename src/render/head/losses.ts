import { byPower } from '../../plan/effect/held.ts'
import { powerWords } from '../../plan/effect/power-words.ts'
import { type Head, homeOf } from '../../plan/shown/head.ts'
import type { Loss } from '../../plan/shown/loss.ts'
import { counted, thousands } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { codes, join, type Phrase, strong } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { scopeWords } from './gains.ts'
import { placesWords } from './place.ts'
import { shownSubject } from './subject.ts'

/** The lines of the caution about who loses what; the same in several clusters is one line. */
export function lossItems(head: Head): Item[] {
  const home = homeOf(head)
  const all = head.clusters
    .flatMap(({ cluster, losses, errors, moreErrors }) =>
      losses.map((loss) => ({ loss, cluster, fails: errors.length + moreErrors > 0 })),
    )
    .toSorted((one, other) => byPower(one.loss, other.loss))
  const same = Map.groupBy(all, ({ loss: { where: _, ...loss }, fails }) => JSON.stringify([loss, fails]))
  return [...same.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const clusters = [first, ...others].map(({ cluster }) => cluster)
    const where: Phrase = head.clusters.length > 1 ? [', in ', ...codes(clusters, clusters.length)] : []
    return [
      item(
        strong([...leadWords(first.loss, first.fails), ':']),
        ' ',
        ...subjectsWords(first.loss, home),
        ...whatWords(first.loss),
        ...where,
        ...placesWords(first.loss.where, head),
      ),
    ]
  })
}

function leadWords({ power, scopes }: Loss, fails: boolean): Phrase {
  const loses = fails ? 'Would lose' : 'Loses'
  switch (power) {
    case 'all':
      return [`${loses} all access`]
    case 'admin':
      return [`${loses} admin `, ...scopeWords(scopes)]
    case 'login':
      return [`${loses} a login without permissions`]
    default:
      return [`${loses} some access`]
  }
}

const PLACES = 5

/** That somebody loses access need not name each place. */
function whatWords({ power, parts, scopes }: Loss): Phrase {
  if (power === 'all' || power === 'admin' || power === 'login') return []
  return [`, ${powerWords(power, parts)} `, ...scopeWords(scopes, PLACES)]
}

/** So many of those who lose some access; whoever loses all or admin is named. */
const NAMES = 10

function subjectsWords({ power, subjects, more }: Loss, home: string | undefined): Phrase {
  if (subjects.length === 0) return [counted(more, 'subject')]
  const isGrave = power === 'all' || power === 'admin'
  const named = shortened(subjects, isGrave ? subjects.length : NAMES)
  const names = join(
    named.shown.map((subject) => shownSubject(subject, home)),
    ', ',
  )
  const others = more + named.more
  return others === 0 ? names : [...names, ` and ${thousands(others)} more, below`]
}
