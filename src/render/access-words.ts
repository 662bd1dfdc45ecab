import type { CompactAccess } from '../rbac/compact.ts'
import { codes, join, type Phrase, strong } from '../words/phrase.ts'
import { type AccessPart, INCLUDING_SECRETS, itemParts, namedWords } from './access-part.ts'
import { type AccessItem, graveAccess, graveOrder } from './grave-words.ts'
import { verbsOf, verbWords } from './verb-words.ts'

const PARTS = 4
const URLS = 3

/**
 * Access in one place as a person would say it: `read pods, services and 12 more in 5 API groups, including Secrets`.
 * What gives more than it seems to comes first; that, and that Secrets can be read, is bold and never left out.
 */
export function accessWords(access: readonly CompactAccess[]): Phrase {
  if (access.some(({ kind }) => kind === 'everything')) return EVERYTHING
  const { words, rest } = graveWords(accessItems(access))
  const parts = itemParts(rest)
  const shown = parts.length > PARTS + 1 ? parts.slice(0, PARTS) : parts
  const hidden = parts.slice(shown.length)
  return join(
    [
      words,
      ...shown.map(({ phrase }) => phrase),
      hiddenWords(hidden),
      ...(rest.some(isFullAccess) ? [] : access.map(urlWords)),
    ],
    '; ',
  )
}

/** The group `system:masters`. */
export const EVERYTHING: Phrase = [strong('everything')]

export function accessItems(access: readonly CompactAccess[]): AccessItem[] {
  return access.flatMap((line) => {
    if (line.kind !== 'resources') return []
    const verbs = verbsOf(line.verbs)
    const names = line.names === undefined ? {} : { names: line.names }
    return line.resources.map((resource) => ({ verbs, resource, ...names }))
  })
}

/** `**exec into pods, impersonate serviceaccounts** named x`, and the items that are still to be said. */
function graveWords(items: readonly AccessItem[]): {
  readonly words: Phrase
  readonly rest: readonly AccessItem[]
} {
  const found = items.map((item) => ({ names: item.names, ...graveAccess(item) }))
  const grave = found.filter(({ words }) => words.length > 0)
  const byNames = Map.groupBy(grave, ({ names }) => JSON.stringify(names))
  const parts = [...byNames.values()].map((same): Phrase => {
    const words = graveOrder(same.flatMap((one) => one.words))
    return [strong(words.join(', ')), ...namedWords(same[0]?.names)]
  })
  return { words: join(parts, '; '), rest: found.flatMap(({ rest }) => rest ?? []) }
}

function hiddenWords(hidden: readonly AccessPart[]): Phrase {
  if (hidden.length === 0) return []
  const secrets = hidden.some((part) => part.secrets)
  return [`${hidden.length} more rules`, ...(secrets ? [', ', INCLUDING_SECRETS] : [])]
}

/** The rest of `cluster-admin` are URLs, which nobody misses beside this. */
function isFullAccess({ verbs, resource: { group, resource }, names }: AccessItem): boolean {
  return verbs.has('*') && group === '*' && resource === '*' && names === undefined
}

function urlWords(line: CompactAccess): Phrase {
  if (line.kind !== 'urls') return []
  const verbs = verbWords(verbsOf(line.verbs), true)
  if (line.urls.includes('*')) return [...verbs, ' every URL']
  return [...verbs, line.urls.length === 1 ? ' the URL ' : ' the URLs ', ...codes(line.urls, URLS)]
}
