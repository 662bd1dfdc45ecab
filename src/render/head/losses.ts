import type { Head } from '../../plan/shown/head.ts'
import { byPower, type Loss } from '../../plan/shown/loss.ts'
import { counted, thousands } from '../../words/count.ts'
import { codes, join, type Phrase, phraseMarkdown } from '../../words/phrase.ts'
import { scopeWords } from './gains.ts'
import { homeOf } from './home.ts'
import { powerWord } from './power-words.ts'
import { shownSubject } from './subject.ts'

/** The lines of the caution about who loses what; the same in several clusters is one line. */
export function lossLines(head: Head): string[] {
  const home = homeOf(head)
  const all = head.clusters
    .flatMap(({ cluster, losses }) => losses.map((loss) => ({ loss, cluster })))
    .toSorted((one, other) => byPower(one.loss, other.loss))
  const same = Map.groupBy(all, ({ loss }) => JSON.stringify(loss))
  return [...same.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const clusters = [first, ...others].map(({ cluster }) => cluster)
    const where: Phrase = head.clusters.length > 1 ? ['. In ', ...codes(clusters, clusters.length)] : []
    return [line(first.loss, home, where)]
  })
}

function line(loss: Loss, home: string | undefined, where: Phrase): string {
  const { power, scopes } = loss
  const who = subjectsWords(loss, home)
  switch (power) {
    case 'all':
      return `**Loses all access:** ${phraseMarkdown([...who, ...where])}`
    case 'admin':
      return `**Loses admin ${phraseMarkdown(scopeWords(scopes))}:** ${phraseMarkdown([...who, ...where])}`
    case 'login':
      return `**Loses a login without permissions:** ${phraseMarkdown([...who, ...where])}`
    default: {
      const place: Phrase = scopes.length === 0 ? [] : [' ', ...placesWords(scopes)]
      const what: Phrase = [`, ${power === 'other' ? 'some permissions' : powerWord(power)}`, ...place]
      return `**Loses some access:** ${phraseMarkdown([...who, ...what, ...where])}`
    }
  }
}

const PLACES = 5

/** That somebody loses access need not name each place. */
function placesWords(scopes: readonly string[]): Phrase {
  const shown = scopes.length > PLACES + 1 ? scopes.slice(0, PLACES) : scopes
  const rest = scopes.length - shown.length
  return [...scopeWords(shown), ...(rest > 0 ? [` and ${thousands(rest)} more namespaces`] : [])]
}

function subjectsWords({ subjects, more }: Loss, home: string | undefined): Phrase {
  if (subjects.length === 0) return [counted(more, 'subject')]
  const names = join(
    subjects.map((subject) => shownSubject(subject, home)),
    ', ',
  )
  return more === 0 ? names : [...names, ` and ${thousands(more)} more, below`]
}
