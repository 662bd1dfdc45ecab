import type { Atom } from '../plan/atom.ts'
import type { Difference } from '../plan/difference.ts'
import { counted } from '../words/count.ts'
import { inlineCode, plainMarkdown, tableRow, terminal } from '../words/encode.ts'
import { join, type Phrase, phraseMarkdown, phraseTerminal } from '../words/phrase.ts'
import { wrapped } from '../words/wrap.ts'
import { factWords, subjectWords, withoutTrifles } from './atom-words.ts'

/** What is shown beside each other, and how ARNs are shortened there: see `shortArn`. */
export interface Compared {
  readonly differences: readonly Difference[]
  readonly home: string | undefined
}

const SUBJECTS = 50
const FACTS = 8

/**
 * Reviewed and now, side by side, for each thing that would now be done otherwise; what nobody reviewed is bold.
 * Nothing where nothing was reviewed: then the plan says it all.
 */
export function differencesMarkdown({ differences, home }: Compared): string[] {
  if (!isComparison(differences)) return []
  const shown = differences.slice(0, SUBJECTS)
  const rest = differences.length - shown.length
  const writers = shown.some(({ lastWriter }) => lastWriter !== undefined)
  const heads = ['', 'reviewed', 'now', ...(writers ? ['the live object was last written by'] : [])]
  const table = [
    tableRow(heads),
    `|${'-|'.repeat(heads.length)}`,
    ...shown.map((difference) =>
      tableRow([
        phraseMarkdown(subjectWords(difference.subject, home)),
        reviewedWords(difference, phraseMarkdown),
        nowMarkdown(difference),
        ...(writers ? [writerMarkdown(difference)] : []),
      ]),
    ),
  ]
  return [
    '**What was reviewed, and what would happen now** (bold: nobody reviewed it)',
    table.join('\n'),
    ...(rest > 0 ? [`and ${counted(rest, 'more row')} of this table, not shown here`] : []),
    '**All that would happen now**',
  ]
}

/** The same as lines of text, of at most `width` columns. */
export function differencesTerminal({ differences, home }: Compared, width: number): string[] {
  if (!isComparison(differences)) return []
  const shown = differences.slice(0, SUBJECTS)
  const rest = differences.length - shown.length
  return [
    ...wrapped('What was reviewed, and what would happen now (!: nobody reviewed it)', { width }),
    ...shown.flatMap((difference) => [
      ...wrapped(phraseTerminal(subjectWords(difference.subject, home)), { width, first: '  ' }),
      ...wrapped(reviewedWords(difference, phraseTerminal), { width, first: '    reviewed  ' }),
      ...wrapped(nowTerminal(difference), { width, first: '    now       ' }),
      ...writerTerminal(difference).flatMap((text) => wrapped(text, { width, first: '    live      ' })),
    ]),
    ...(rest > 0 ? [`  and ${counted(rest, 'more subject')}`] : []),
  ]
}

function isComparison(differences: readonly Difference[]): boolean {
  return differences.some(({ reviewed }) => reviewed === undefined || reviewed.length > 0)
}

function reviewedWords({ reviewed }: Difference, shown: (phrase: Phrase) => string): string {
  if (reviewed === undefined) return 'not kept, the plan was too long'
  const words = factWords(withoutTrifles(reviewed, NONE))
  return words.length === 0 ? 'nothing' : shown(join(cut(words), '; '))
}

const NONE: ReadonlySet<Atom> = new Set()

function nowMarkdown(difference: Difference): string {
  return nowFacts(difference)
    .map(({ words, extra }) => (extra ? `**${phraseMarkdown(words)}**` : phraseMarkdown(words)))
    .join('; ')
}

function nowTerminal(difference: Difference): string {
  return nowFacts(difference)
    .map(({ words, extra }) => `${extra ? '! ' : ''}${phraseTerminal(words)}`)
    .join('; ')
}

/** What nobody reviewed comes first, so that it is not what is cut off. */
function nowFacts({ now, extra }: Difference): { readonly words: Phrase; readonly extra: boolean }[] {
  const unseen = new Set(extra)
  const seen = withoutTrifles(now, unseen).filter((atom) => !unseen.has(atom))
  return [
    ...cut(factWords(extra)).map((words) => ({ words, extra: true })),
    ...cut(factWords(seen)).map((words) => ({ words, extra: false })),
  ]
}

function cut(words: readonly Phrase[]): Phrase[] {
  return words.length > FACTS + 1
    ? [...words.slice(0, FACTS), [`and ${words.length - FACTS} more`]]
    : [...words]
}

function writerMarkdown({ lastWriter }: Difference): string {
  return lastWriter === undefined
    ? 'not known'
    : `${inlineCode(lastWriter.manager)} at ${plainMarkdown(lastWriter.time)}`
}

function writerTerminal({ lastWriter }: Difference): string[] {
  if (lastWriter === undefined) return []
  return [`last written by ${terminal(lastWriter.manager)} at ${terminal(lastWriter.time)}`]
}
