import { counted } from '../words/count.ts'
import { codes, join, type Phrase, type Piece, phraseText, strong } from '../words/phrase.ts'
import { type AccessItem, isSecrets, readsSecrets } from './grave-words.ts'
import { resourceWords } from './resource-words.ts'
import { includes, verbWords } from './verb-words.ts'

/** The same verbs on some things. */
export interface AccessPart {
  readonly phrase: Phrase
  /** Whether Secrets can be read by it. */
  readonly secrets: boolean
}

/** One for each list of verbs and names, the most powerful first. */
export function itemParts(items: readonly AccessItem[]): AccessPart[] {
  // The items of one line share their verbs.
  const lines = Map.groupBy(withoutParts(items), ({ verbs }) => verbs)
  const alike = [...lines].flatMap(([verbs, ofLine]) =>
    [...Map.groupBy(ofLine, ({ names }) => names)].map(([names, same]) => ({
      key: JSON.stringify([phraseText(verbWords(verbs, names !== undefined)), names]),
      same,
    })),
  )
  const groups = Map.groupBy(alike, ({ key }) => key)
  return [...groups.values()]
    .map((group) => group.flatMap(({ same }) => same))
    .map(onePart)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ phrase, secrets }) => ({ phrase, secrets }))
}

/** Status and scale say nothing beside the object itself, where that may be used in the same ways. */
function withoutParts(items: readonly AccessItem[]): readonly AccessItem[] {
  const whole = new Map(items.map((item) => [thing(item), item.verbs]))
  return items.filter((item) => {
    const parent = /^(.+)\/(?:status|scale|rollback|finalizers)$/.exec(item.resource.resource)?.[1]
    if (parent === undefined) return true
    const verbs = whole.get(thing({ ...item, resource: { ...item.resource, resource: parent } }))
    return verbs === undefined || [...item.verbs].some((verb) => !includes(verbs, verb))
  })
}

function thing({ resource: { group, resource }, names }: AccessItem): string {
  return JSON.stringify([group, resource, names])
}

const NAMES = 3

/** ` named a, b`; nothing for every name. */
export function namedWords(names: readonly string[] | undefined): Phrase {
  return names === undefined ? [] : [' named ', ...codes(names, NAMES)]
}

export const INCLUDING_SECRETS: Piece = strong('including Secrets')

function onePart(same: readonly AccessItem[]): AccessPart & { readonly rank: number } {
  const [first] = same
  if (first === undefined) throw new Error('a group has a member')
  const { names } = first
  const verbs = verbWords(first.verbs, names !== undefined)
  const secrets = same.some(readsSecrets)
  const words = same.some(isEverything) ? everythingWords(verbs, secrets) : thingWords(same, verbs)
  return {
    phrase: [...words, ...namedWords(names)],
    secrets,
    rank: (names === undefined ? 0 : RANKS.length + 1) + rankOf(phraseText(verbs)),
  }
}

const RANKS: readonly string[] = ['full access to', 'read and write', 'write', 'read']

function rankOf(verbs: string): number {
  return RANKS.includes(verbs) ? RANKS.indexOf(verbs) : RANKS.length
}

function isEverything({ resource: { group, resource } }: AccessItem): boolean {
  return group === '*' && resource === '*'
}

function everythingWords(verbs: Phrase, secrets: boolean): Phrase {
  return boldly(verbs, secrets ? 'everything, including Secrets' : 'everything')
}

const RESOURCES = 4

function thingWords(same: readonly AccessItem[], verbs: Phrase): Phrase {
  const bold = same.some((item) => isSecrets(item) && readsSecrets(item))
  const others = same.filter((item) => !(bold && isSecrets(item)))
  const names = resourceWords(others.map(({ resource }) => resource))
  if (names.length === 0) return boldly(verbs, 'Secrets')
  const shown = names.length > RESOURCES + 1 ? names.slice(0, RESOURCES) : names
  const hidden = names.length - shown.length
  const groups = new Set(same.map(({ resource }) => resource.group)).size
  const more = groups < 3 ? ` and ${hidden} more` : ` and ${hidden} more in ${counted(groups, 'API group')}`
  return [
    ...verbs,
    ' ',
    ...join(shown, ', '),
    ...(hidden === 0 ? [] : [more]),
    ...(!same.some(readsSecrets)
      ? []
      : bold && hidden === 0
        ? [' and ', strong('Secrets')]
        : [', ', INCLUDING_SECRETS]),
  ]
}

/** `**read Secrets**`; a verb that is not Kubernetes' own stays outside. */
function boldly(verbs: Phrase, thing: string): Phrase {
  const words = verbs.filter((piece) => typeof piece === 'string')
  return words.length < verbs.length
    ? [...verbs, ' ', strong(thing)]
    : [strong([...words, ` ${thing}`].join(''))]
}
