import { compare } from '../words/compare.ts'
import { isPattern, patternCovers } from './access-policy/scope.ts'
import { atomIndex } from './atom-index.ts'
import type { ScopedAtom } from './gained.ts'
import type { Scope } from './grant.ts'
import type { ResourceAtom, RuleAtom, UrlAtom } from './rules.ts'
import { scopeKey } from './scope-key.ts'
import { withoutStars } from './url-prefix.ts'

/** Some access as a person would say it: these verbs on these things in this place. */
export type CompactAccess =
  /** `system:masters` */
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'resources'
      readonly scope: Scope
      readonly verbs: CompactVerbs
      readonly resources: readonly CompactResource[]
      /** Absent: every name. */
      readonly names?: readonly string[]
    }
  | { readonly kind: 'urls'; readonly verbs: CompactVerbs; readonly urls: readonly string[] }

export interface CompactVerbs {
  /** `everything` is the verb `*`; `read` is get, list and watch; `write` is all that changes objects. */
  readonly words: readonly ('everything' | 'read' | 'write')[]
  /** Those that are part of no word, by the alphabet. */
  readonly others: readonly string[]
}

export interface CompactResource {
  readonly group: string
  readonly resource: string
}

/**
 * The atoms in as few lines as can be, in an order that does not depend on theirs: the whole cluster first, then
 * namespaces by name; URLs last. What another atom includes is left out.
 *
 * Thousands of subjects hold the atoms of a few roles in the same places, so the last answer for each first atom and
 * place is kept, as long as the atom is.
 */
export function compactAccess(atoms: readonly ScopedAtom[]): readonly CompactAccess[] {
  if (atoms.some(({ kind }) => kind === 'everything')) return [{ kind: 'everything' }]
  const own = atoms.flatMap((one) => (one.kind === 'rule' ? [one] : []))
  const [first] = own
  return first === undefined ? [] : compacted(first, own)
}

interface Compacted {
  readonly atoms: readonly RuleScopedAtom[]
  readonly access: readonly CompactAccess[]
}

const known = new WeakMap<RuleAtom, Map<string, Compacted>>()

function compacted(first: RuleScopedAtom, atoms: readonly RuleScopedAtom[]): readonly CompactAccess[] {
  const at = known.get(first.atom) ?? new Map<string, Compacted>()
  known.set(first.atom, at)
  const place = scopeKey(first.scope)
  const last = at.get(place)
  if (last !== undefined && areSame(last.atoms, atoms)) return last.access
  const access = compact(atoms)
  at.set(place, { atoms, access })
  return access
}

function areSame(some: readonly RuleScopedAtom[], others: readonly RuleScopedAtom[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ atom, scope }, index) => {
      const other = others[index]
      return (
        other?.atom === atom && other.scope.kind === scope.kind && scopeKey(other.scope) === scopeKey(scope)
      )
    })
  )
}

function compact(atoms: readonly RuleScopedAtom[]): readonly CompactAccess[] {
  const own = withoutIncluded(atoms)
  const scopes = Map.groupBy(own, ({ scope }) => scopeKey(scope))
  const resources = sortedEntries(scopes).flatMap(([, ofScope]) => {
    const scope = ofScope[0]?.scope ?? { kind: 'cluster' }
    return compactResources(
      ofScope.flatMap(({ atom }) => ('url' in atom ? [] : [atom])),
      scope,
    )
  })
  return [...resources, ...compactUrls(own.flatMap(({ atom }) => ('url' in atom ? [atom] : [])))]
}

type RuleScopedAtom = Pick<Extract<ScopedAtom, { kind: 'rule' }>, 'scope' | 'atom'>

/** An atom can only be included in one that is at least as general, so the most general come first. */
function withoutIncluded(atoms: readonly RuleScopedAtom[]): RuleScopedAtom[] {
  const everywhere = atomIndex()
  const scopes = new Map<string, ReturnType<typeof atomIndex>>()
  const patterns = [...new Set(atoms.flatMap(({ scope }) => patternOf(scope) ?? []))]
  return atoms
    .toSorted((one, other) => generality(other) - generality(one))
    .filter(({ scope, atom }) => {
      if (everywhere.covers(atom)) return false
      if (scope.kind === 'cluster') {
        everywhere.add(atom)
        return true
      }
      const { namespace } = scope
      const wider = patterns.filter((pattern) => patternCovers(pattern, namespace))
      if (wider.some((pattern) => scopes.get(pattern)?.covers(atom))) return false
      const index = scopes.get(namespace) ?? atomIndex()
      scopes.set(namespace, index)
      if (index.covers(atom)) return false
      index.add(atom)
      return true
    })
}

function patternOf(scope: Scope): string | undefined {
  return scope.kind === 'namespace' && isPattern(scope.namespace) ? scope.namespace : undefined
}

/** Greater for an atom than for all that it can include, but those that include it too. */
function generality({ scope, atom }: RuleScopedAtom): number {
  const wide = width(scope) + (atom.verb === '*' ? 1 : 0)
  if ('url' in atom) {
    return atom.url.endsWith('*') ? wide + 1 + 1 / (1 + withoutStars(atom.url).length) : wide
  }
  const { group, resource, name } = atom
  const kinds = resource === '*' ? 2 : resource.startsWith('*/') ? 1 : 0
  return wide + kinds + (group === '*' ? 1 : 0) + (name === undefined ? 1 : 0)
}

/** The rest of a generality is less than 10. */
function width(scope: Scope): number {
  if (scope.kind === 'cluster') return 20
  const pattern = patternOf(scope)
  return pattern === undefined ? 0 : 10 + 1 / (1 + pattern.length)
}

/** Verbs of one resource and name in one list; then names, then resources with the same list together. */
function compactResources(atoms: readonly ResourceAtom[], scope: Scope): CompactAccess[] {
  const things = Map.groupBy(atoms, ({ group, resource, name }) => JSON.stringify([group, resource, name]))
  const named = [...things.values()].map((same) => ({ ...first(same), verbs: compactVerbs(same) }))
  const byNames = Map.groupBy(named, ({ group, resource, name, verbs }) =>
    JSON.stringify([group, resource, verbs, name === undefined]),
  )
  const lines = [...byNames.values()].map((same) => {
    const { group, resource, verbs } = first(same)
    const names = same.flatMap(({ name }) => (name === undefined ? [] : [name])).toSorted()
    return { group, resource, verbs, names }
  })
  const byResources = Map.groupBy(lines, ({ verbs, names }) =>
    JSON.stringify([names.length === 0 ? 0 : 1, rank(verbs), verbs, names]),
  )
  return sortedEntries(byResources).map(([, same]) => {
    const { verbs, names } = first(same)
    const resources = same
      .map(({ group, resource }) => ({ group, resource }))
      .toSorted((one, other) => compare(one.group, other.group) || compare(one.resource, other.resource))
    return { kind: 'resources', scope, verbs, resources, ...(names.length === 0 ? {} : { names }) }
  })
}

function compactUrls(atoms: readonly UrlAtom[]): CompactAccess[] {
  const byUrl = Map.groupBy(atoms, ({ url }) => url)
  const lines = [...byUrl].map(([url, same]) => ({ url, verbs: compactVerbs(same) }))
  const byVerbs = Map.groupBy(lines, ({ verbs }) => JSON.stringify([rank(verbs), verbs]))
  return sortedEntries(byVerbs).map(([, same]) => ({
    kind: 'urls',
    verbs: first(same).verbs,
    urls: same.map(({ url }) => url).toSorted(),
  }))
}

function compactVerbs(atoms: readonly { readonly verb: string }[]): CompactVerbs {
  const verbs = new Set(atoms.map(({ verb }) => verb))
  if (verbs.has('*')) return { words: ['everything'], others: [] }
  const words = (['read', 'write'] as const).filter((word) => WORDS[word].every((verb) => verbs.has(verb)))
  const said = new Set(words.flatMap((word) => WORDS[word]))
  return { words, others: [...verbs].filter((verb) => !said.has(verb)).toSorted() }
}

const WORDS: Readonly<Record<'read' | 'write', readonly string[]>> = {
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

/** The most comes first. */
function rank({ words }: CompactVerbs): number {
  return words.includes('everything') ? 0 : words.includes('write') ? 1 : words.includes('read') ? 2 : 3
}

function sortedEntries<T>(groups: ReadonlyMap<string, T>): [string, T][] {
  return [...groups].toSorted(([one], [other]) => compare(one, other))
}

/** A group that was made by grouping is not empty. */
function first<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('a group has a member')
  return item
}
