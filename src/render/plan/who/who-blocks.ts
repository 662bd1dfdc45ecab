import { counted, thousands } from '../../../words/count.ts'
import { join, type Phrase, strong } from '../../../words/phrase.ts'
import { type Block, type Item, item } from '../../document/block.ts'
import type { Shorter } from '../fit.ts'
import { subjectCount, subjectsPhrase } from './subjects.ts'
import { type Tense, verbWord } from './tense.ts'
import { inNamespaces, namespacesOf, type Who, whoItem } from './who.ts'

interface WhoAbout {
  readonly title: Phrase
  readonly home: string | undefined
  readonly tense: Tense
}

/** Who gains and loses what, and shorter forms of it; nothing where nobody does. */
export function whoBlocks(all: readonly Who[], about: WhoAbout): readonly Block[] {
  return all.length === 0
    ? []
    : titled(
        about,
        all.map((who) => whoItem(who, about.home, about.tense)),
        foldsOf(all, about),
      )
}

export function shorterWho(all: readonly Who[], about: WhoAbout): readonly Shorter[] {
  if (all.length === 0) return []
  const groups = groupsOf(all)
  const items = groups.flatMap((group) =>
    isMany(group)
      ? [groupItem(group, about)]
      : group.members.map((who) => whoItem(who, about.home, about.tense)),
  )
  const foldsWith = (withNamespaces: boolean): Block[] =>
    groups.flatMap((group) =>
      isMany(group) ? [groupFold(group, about, withNamespaces)] : foldsOf(group.members, about),
    )
  return [
    { stage: 'visible', blocks: titled(about, items, foldsWith(true)) },
    { stage: 'namespaces', blocks: titled(about, items, foldsWith(false)) },
    { stage: 'subjects', blocks: titled(about, items, []) },
    { stage: 'clusters', blocks: titled(about, shortItems(items), []) },
  ]
}

const MOST_ITEMS = 20

/** The caution has all that is grave. */
function shortItems(items: readonly Item[]): readonly Item[] {
  const rest = items.length - MOST_ITEMS
  return rest <= 1 ? items : [...items.slice(0, MOST_ITEMS), item(`and ${counted(rest, 'more line')}`)]
}

function titled({ title }: WhoAbout, items: readonly Item[], folds: readonly Block[]): readonly Block[] {
  return [{ kind: 'heading', phrase: title }, { kind: 'list', items }, ...folds]
}

const NAMES = 10

/** Names that a line has no room for. */
function foldsOf(all: readonly Who[], { home }: WhoAbout): Block[] {
  return all
    .filter(({ subjects }) => subjects.length > NAMES + 1)
    .map(({ subjects }) => ({
      kind: 'fold',
      summary: [`All of these ${subjectCount(subjects)}`],
      blocks: [{ kind: 'paragraph', phrase: subjectsPhrase(subjects, home) }],
    }))
}

/** Those that gain and lose the same through the same roles, whatever the namespaces. */
interface Group {
  readonly members: readonly Who[]
}

function groupsOf(all: readonly Who[]): readonly Group[] {
  const alike = Map.groupBy(all, ({ statements, someLogins }) =>
    JSON.stringify([
      someLogins,
      statements.map(({ verb, what, more, scopes, through }) => [
        [verb, what, scopes[0] === ''],
        verb === 'loses' ? [] : more,
        through.slice(-1),
      ]),
    ]),
  )
  return [...alike.values()].map((members) => ({ members }))
}

/** So many are counted, and their names folded. */
function isMany({ members }: Group): boolean {
  return members.length > 3
}

function groupItem(group: Group, about: WhoAbout): Item {
  const { members } = group
  const [first] = members
  if (first === undefined) return item()
  const subjects = members.flatMap((who) => who.subjects)
  const counts = members.map((who) => namespacesOf(who).length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const places: Phrase =
    most === 0
      ? []
      : [
          ` in ${least === most ? counted(most, 'namespace') : `${thousands(least)} to ${counted(most, 'namespace')}`} each`,
        ]
  const words = first.statements.map(
    ({ verb, what, scopes, through }): Phrase => [
      strong([`${verbWord(verb, about.tense, subjects.length === 1)} `, ...what]),
      ...(scopes[0] === '' ? [' in the whole cluster'] : scopes.length > 0 ? places : []),
      ...roleWords(through),
    ],
  )
  return item(subjectCount(subjects), ' ', ...join(words, ' and '))
}

/** The role at the end of a way; each came by a group of its own. */
function roleWords(through: Phrase): Phrase {
  const arrow = through.lastIndexOf(' → ')
  const role = arrow < 0 ? through : through.slice(arrow + 1)
  return role.length === 0 ? [] : [': ', ...role]
}

function groupFold({ members }: Group, { home }: WhoAbout, withNamespaces: boolean): Block {
  const subjects = members.flatMap((who) => who.subjects)
  const what =
    members[0]?.statements.map(
      ({ verb, what: words }): Phrase => [
        `${verb === 'gains' ? 'gain' : verb === 'loses' ? 'lose' : 'keep'} `,
        ...words,
      ],
    ) ?? []
  const summary: Phrase = [
    `The ${subjectCount(subjects)} that `,
    ...join(what, ' and '),
    ...(withNamespaces && members.some((who) => namespacesOf(who).length > 0)
      ? [', with their namespaces']
      : []),
  ]
  const names = members.map(
    (who): Phrase => [...subjectsPhrase(who.subjects, home), ...(withNamespaces ? inNamespaces(who) : [])],
  )
  return { kind: 'fold', summary, blocks: [{ kind: 'paragraph', phrase: join(names, ', ') }] }
}
