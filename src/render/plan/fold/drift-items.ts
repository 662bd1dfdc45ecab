import type { Drift, DriftItem } from '../../../plan/drift/drift.ts'
import { newcomerOf } from '../../../plan/shown/newcomer.ts'
import { counted } from '../../../words/count.ts'
import { shortened } from '../../../words/list.ts'
import { join, type Phrase, strong } from '../../../words/phrase.ts'
import { type Item, item } from '../../document/block.ts'
import { newcomerWords, powerPhrase } from '../../head/newcomers.ts'
import { shownSubject } from '../../head/subject.ts'

/** `3 new since the last apply`; nothing where no apply remembered anything. */
export function newWords({ compared, items }: Drift): Phrase {
  if (compared === 'nothing') return []
  if (compared === 'changed') return [strong('changed since the last apply')]
  const news = items.filter(({ isNew }) => isNew).length
  return news === 0 ? ['nothing new since the last apply'] : [strong(`${news} new since the last apply`)]
}

/** Each that is new, the most powerful first. */
export function newItems({ items, compared }: Drift, home: string | undefined, limit: number): Item[] {
  const news = items.filter(({ isNew }) => isNew)
  const { shown, more } = shortened(news, limit)
  return [
    ...(news.length === 0
      ? []
      : [
          {
            phrase: ['New since the last apply, and in no file:'],
            items: [
              ...shown.map((one) => item(...itemWords(one, home))),
              ...(more > 0 ? [item(`and ${counted(more, 'more')}`)] : []),
            ],
          },
        ]),
    ...(compared === 'changed' ? [item(CHANGED)] : []),
  ]
}

const CHANGED =
  'Something of this was added, changed or removed since the last apply, and it is not known what: the ledger has no room for more than one digest of all of it.'

/** `role/support, row with group system:masters: admin` */
export function itemWords(one: DriftItem, home: string | undefined): Phrase {
  const newcomer = newcomerOf(one)
  return [...newcomerWords(newcomer, home), ': ', ...strongPower(one)]
}

function strongPower(one: DriftItem): Phrase {
  const words = powerPhrase(newcomerOf(one))
  return isHigh(one) ? [strong(words)] : words
}

/** Access entries that no file declares, whether they are new or not. */
export function entriesOfDrift({ items }: Drift): readonly DriftItem[] {
  return items.filter(({ what }) => what.kind === 'entry')
}

export function entriesItem(entries: readonly DriftItem[], home: string | undefined, limit: number): Item {
  const { shown, more } = shortened(entries, limit)
  return item(
    'Unmanaged access entries: ',
    ...join(
      shown.map((one) => [...shownSubject(newcomerOf(one).subject, home), ', ', ...strongPower(one)]),
      '; ',
    ),
    ...(more > 0 ? [`; and ${counted(more, 'more')}`] : []),
  )
}

/** ` (admin: role/a, Group ops; unknown power: role/b)`: by name, whether they are new or not. */
export function adminsWords(items: readonly DriftItem[], home: string | undefined): Phrase {
  const parts = (['admin', 'way-to-admin', 'unknown'] as const).flatMap((word): Phrase[] => {
    const some = items.filter((one) => wordOf(one) === word)
    const subjects = [...new Set(some.map((one) => newcomerOf(one).subject))]
    if (subjects.length === 0) return []
    // Of many that are no admins yet a number is enough in one line.
    if (word === 'way-to-admin' && subjects.length > NAMED)
      return [[strong(WORDS[word]), `: ${counted(subjects.length, 'subject')}`]]
    const { shown, more } = shortened(subjects, NAMED)
    return [
      [
        strong(WORDS[word]),
        ': ',
        ...join(
          shown.map((subject) => shownSubject(subject, home)),
          ', ',
        ),
        ...(more > 0 ? [` and ${more} more`] : []),
      ],
    ]
  })
  return parts.length === 0 ? [] : [' (', ...join(parts, '; '), ')']
}

const NAMED = 3

const WORDS = { admin: 'admin', 'way-to-admin': 'a way to admin', unknown: 'unknown power' } as const

function wordOf({ power }: DriftItem): string | undefined {
  if (power === 'unknown') return 'unknown'
  return power?.scopes.includes('') ? power.held.power : undefined
}

function isHigh(one: DriftItem): boolean {
  return one.power === 'unknown' || ['admin', 'way-to-admin'].includes(newcomerOf(one).power)
}
