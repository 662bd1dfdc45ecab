import type { BoundSubject, Inventory, WayIn } from '../../inventory/inventory.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import { counted } from '../../words/count.ts'
import { code, type Phrase, phraseTerminal } from '../../words/phrase.ts'
import { wrapped } from '../../words/wrap.ts'
import { type AnswerOptions, limitLines } from '../explain/terminal.ts'
import { principalWords, shownSubject } from '../head/subject.ts'
import { byLevels, hasAccess, headPhrase, levelTitle, selectionWords } from './count-words.ts'
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

/** Who has access, one part for each cluster. Ends with a line break. */
export function inventoriesText(inventories: readonly Inventory[], options: AnswerOptions): string {
  return inventories
    .map((inventory) => {
      const blocks = blocksOf(inventory, options).filter((block) => block.length > 0)
      return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
    })
    .join('\n')
}

function blocksOf(inventory: Inventory, options: AnswerOptions): readonly string[][] {
  const { ways, subjects, limits, home } = inventory
  const { paint, width } = options
  const lines = (way: WayIn): string[] => wayLines(way, home, width)
  const living = ways.filter(hasAccess)
  const selection = selectionWords(inventory)
  const { told, counted: own } = shownSubjects(subjects)
  return [
    wrapped(`${phraseTerminal(headPhrase(inventory))}.`, { width }).map((line) => paint('bold', line)),
    selection === undefined ? [] : wrapped(selection, { width }),
    ...byLevels(living.filter(({ isNode }) => !isNode)).map(({ level, group }) =>
      titled(levelTitle(level), group, lines, options),
    ),
    titled(
      'Nodes',
      living.filter(({ isNode }) => isNode),
      lines,
      options,
    ),
    titled(
      'Deleted in IAM, and not counted',
      ways.filter(({ dead, idle }) => dead !== undefined && idle === undefined),
      lines,
      options,
    ),
    titled(
      'Gives nobody access',
      ways.filter(({ idle }) => idle !== undefined),
      lines,
      options,
    ),
    [
      ...titled(SUBJECTS, told, (subject) => subjectLines(subject, width), options),
      ...(own === 0 ? [] : wrapped(ownSubjects(own, told.length > 0), { width })),
    ],
    titled(UNDONE, otherTools(inventory), (tool) => item(tool, width), options),
    shortNames(inventory).flatMap((phrase) => wrapped(phraseTerminal(phrase), { width })),
    limitLines(limits.map(inventoryLimitWords), options),
  ]
}

function wayLines(way: WayIn, home: string | undefined, width: number): string[] {
  const gone = goneWords(way)
  const power: Phrase = way.idle === undefined ? [': ', ...wayPowersPhrase(way)] : []
  return [
    ...wrapped(phraseTerminal([...principalWords(way.principal, home), ...power]), {
      width,
      first: '  ',
      rest: '      ',
    }),
    ...[
      wayPhrase(way),
      ...(gone.length === 0 ? [] : [gone]),
      ['owner: ', ...ownerPhrase(way.owner)],
      ...(way.beneath === undefined ? [] : [['beneath the entry: ', ...beneathPhrase(way.beneath)]]),
    ].flatMap((phrase) => deeper(phrase, width)),
  ]
}

const BINDINGS = 3

function subjectLines({ subject, powers, bindings }: BoundSubject, width: number): string[] {
  const rest = bindings.length - BINDINGS
  const shown = rest <= 1 ? bindings : bindings.slice(0, BINDINGS)
  return [
    ...wrapped(
      phraseTerminal([...shownSubject(subjectKey(subject), undefined), ': ', ...powersPhrase(powers)]),
      {
        width,
        first: '  ',
        rest: '      ',
      },
    ),
    ...shown.flatMap(({ id, role, owner }) =>
      deeper([code(id), ' → ', code(role), '; owner: ', ...ownerPhrase(owner)], width),
    ),
    ...(rest <= 1 ? [] : deeper([`and ${counted(rest, 'more binding')}`], width)),
  ]
}

function titled<T>(
  title: string,
  items: readonly T[],
  lines: (one: T) => readonly string[],
  { paint }: AnswerOptions,
): string[] {
  return items.length === 0 ? [] : [paint('bold', `${title}:`), ...items.flatMap(lines)]
}

function item(phrase: Phrase, width: number): string[] {
  return wrapped(phraseTerminal(phrase), { width, first: '  ', rest: '    ' })
}

function deeper(phrase: Phrase, width: number): string[] {
  return wrapped(phraseTerminal(phrase), { width, first: '    ', rest: '      ' })
}
