import type { CompactVerbs } from '../rbac/compact.ts'
import { code, join, type Phrase } from '../words/phrase.ts'

/** Verbs one by one; `*` is every verb. */
export type Verbs = ReadonlySet<string>

export function verbsOf({ words, others }: CompactVerbs): Verbs {
  return new Set([...words.flatMap((word) => WORDS[word]), ...others])
}

const WORDS: Readonly<Record<CompactVerbs['words'][number], readonly string[]>> = {
  everything: ['*'],
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

export function includes(verbs: Verbs, ...some: readonly string[]): boolean {
  return verbs.has('*') || some.some((verb) => verbs.has(verb))
}

/**
 * `full access to`, `read and write`, `create and delete`. Who may list needs no watch to read everything, and who may
 * delete one by one can delete all: `watch` and `deletecollection` are said only where they stand alone.
 *
 * @param named of objects with certain names, which `get` is enough to read
 */
export function verbWords(verbs: Verbs, named: boolean): Phrase {
  if (verbs.has('*')) return ['full access to']
  const reads = verbs.has('get') && (named || verbs.has('list'))
  const writes = ['create', 'update', 'patch', 'delete'].every((verb) => verbs.has(verb))
  const said = new Set([...(reads ? WORDS.read : []), ...(writes ? WORDS.write : [])])
  const words: Phrase[] = [
    ...(reads ? [['read']] : []),
    ...(writes ? [['write']] : []),
    ...inOrder(verbs)
      .filter((verb) => !said.has(verb))
      .map((verb) => [KNOWN.includes(verb) ? verb : code(verb)]),
  ]
  const front = words.slice(0, -1)
  return front.length === 0 ? words.flat() : [...join(front, ', '), ' and ', ...(words.at(-1) ?? [])]
}

/** Verbs of Kubernetes itself, in the order in which people say them. */
const KNOWN: readonly string[] = [
  ...WORDS.read,
  ...WORDS.write,
  'approve',
  'bind',
  'escalate',
  'impersonate',
  'proxy',
  'sign',
  'use',
]

function inOrder(verbs: Verbs): string[] {
  const others = [...verbs].filter((verb) => !KNOWN.includes(verb)).toSorted()
  return [...KNOWN.filter((verb) => verbs.has(verb)), ...others]
}
