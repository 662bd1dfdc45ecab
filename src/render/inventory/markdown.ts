import type { BoundSubject, Inventory, WayIn } from '../../inventory/inventory.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import { counted } from '../../words/count.ts'
import { tableRow } from '../../words/encode.ts'
import { code, join, type Phrase, phraseMarkdown } from '../../words/phrase.ts'
import { principalWords, shownSubject } from '../head/subject.ts'
import { fits, SUMMARY_LIMIT } from '../limits.ts'
import { headPhrase, selectionWords } from './count-words.ts'
import { otherTools, UNDONE } from './other-tools.ts'
import { shortNames } from './short-names.ts'
import { ownSubjects, SUBJECTS, shownSubjects } from './subjects.ts'
import {
  beneathPhrase,
  goneWords,
  inventoryLimitWords,
  ownerPhrase,
  powersPhrase,
  wayPhrase,
  wayPowersPhrase,
} from './words.ts'

/** The job's summary of who has access, one part for each cluster; of very many lines, those of the highest power. */
export function inventoriesSummary(inventories: readonly Inventory[]): string {
  const ladder = MOST.map((most) => inventories.map((one) => markdownOf(one, most)).join('\n\n'))
  return fits(ladder, SUMMARY_LIMIT)
}

/** Lines of each table. */
const MOST = [Number.POSITIVE_INFINITY, 1_000, 200, 40, 10, 2]

function markdownOf(inventory: Inventory, most: number): string {
  const { ways, subjects, limits, home } = inventory
  const selection = selectionWords(inventory)
  const { told, counted: own } = shownSubjects(subjects)
  return [
    `### ${phraseMarkdown(headPhrase(inventory))}`,
    ...(selection === undefined ? [] : [selection]),
    ...table(['power', 'principal', 'through', 'owner'], ways, most, (way) => wayCells(way, home)),
    ...(told.length === 0 ? [] : [`#### ${SUBJECTS}`]),
    ...table(['power', 'subject', 'through', 'owner'], told, most, subjectCells),
    ...(own === 0 ? [] : [ownSubjects(own, told.length > 0)]),
    ...listed(`${UNDONE}:`, otherTools(inventory)),
    ...shortNames(inventory).map(phraseMarkdown),
    ...listed('Not counted or not certain:', limits.map(inventoryLimitWords)),
  ].join('\n\n')
}

/** The power comes first: a long name pushes what is behind it off the screen of a phone. */
function wayCells(way: WayIn, home: string | undefined): readonly Phrase[] {
  const gone = goneWords(way)
  return [
    way.idle === undefined ? wayPowersPhrase(way) : ['none'],
    principalWords(way.principal, home),
    join(
      [
        wayPhrase(way),
        gone,
        way.beneath === undefined ? [] : ['beneath the entry: ', ...beneathPhrase(way.beneath)],
      ],
      '; ',
    ),
    ownerPhrase(way.owner),
  ]
}

const BINDINGS = 3

function subjectCells({ subject, powers, bindings }: BoundSubject): readonly Phrase[] {
  const more = bindings.length - BINDINGS
  const shown = more <= 1 ? bindings : bindings.slice(0, BINDINGS)
  return [
    powersPhrase(powers),
    shownSubject(subjectKey(subject), undefined),
    join(
      [
        ...shown.map(({ id, role }): Phrase => [code(id), ' → ', code(role)]),
        ...(more <= 1 ? [] : [[`and ${counted(more, 'more binding')}`]]),
      ],
      ', ',
    ),
    join(distinct(bindings.map(({ owner }) => ownerPhrase(owner))), ', '),
  ]
}

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()]
}

function table<T>(
  columns: readonly string[],
  all: readonly T[],
  most: number,
  cells: (one: T) => readonly Phrase[],
): readonly string[] {
  if (all.length === 0) return []
  const rows = all.slice(0, most).map((one) => tableRow(cells(one).map(phraseMarkdown)))
  const head = [tableRow(columns), tableRow(columns.map(() => '-'))]
  const rest = all.length - rows.length
  return [
    [...head, ...rows].join('\n'),
    ...(rest === 0
      ? []
      : [`And ${counted(rest, 'more line')}: \`eks-access list\` in a terminal has them all.`]),
  ]
}

function listed(title: string, phrases: readonly Phrase[]): readonly string[] {
  if (phrases.length === 0) return []
  return [title, phrases.map((phrase) => `- ${phraseMarkdown(phrase)}`).join('\n')]
}
