import type { ResourceAtom, RuleAtom, UrlAtom } from './rules.ts'
import { withoutStars } from './url-prefix.ts'

/**
 * What a set of atoms grants, kept under exact keys to look up: an atom has one value in each dimension, so one rule
 * covers it exactly when one atom of that rule does.
 */
export interface AtomIndex {
  readonly add: (atom: RuleAtom) => void
  /** Whether one of the atoms grants all that this one does, wildcards included. */
  readonly covers: (atom: RuleAtom) => boolean
}

export function atomIndex(atoms: Iterable<RuleAtom> = []): AtomIndex {
  const grants: Grants = {
    resources: new Map(),
    urls: new Set(),
    urlPrefixes: new Set(),
    prefixLengths: new Set(),
  }
  const index: AtomIndex = {
    add: (atom) => ('url' in atom ? addUrl(grants, atom) : addResource(grants, atom)),
    covers: (atom) => ('url' in atom ? coversUrl(grants, atom) : coversResource(grants, atom)),
  }
  for (const atom of atoms) index.add(atom)
  return index
}

interface Grants {
  /** A key's names are `ALL_NAMES` when some atom grants it without a name. */
  readonly resources: Map<string, typeof ALL_NAMES | Set<string>>
  /** Verb and URL. */
  readonly urls: Set<string>
  /** Verb and URL without its trailing stars, of URLs that end in one; and how long these are. */
  readonly urlPrefixes: Set<string>
  readonly prefixLengths: Set<number>
}

const ALL_NAMES = 'all names'

function addUrl({ urls, urlPrefixes, prefixLengths }: Grants, { verb, url }: UrlAtom): void {
  urls.add(key(verb, url))
  if (!url.endsWith('*')) return
  const prefix = withoutStars(url)
  urlPrefixes.add(key(verb, prefix))
  prefixLengths.add(prefix.length)
}

function addResource({ resources }: Grants, { verb, group, resource, name }: ResourceAtom): void {
  const at = key(verb, group, resource)
  const names = resources.get(at)
  if (name === undefined) resources.set(at, ALL_NAMES)
  else if (names === undefined) resources.set(at, new Set([name]))
  else if (names !== ALL_NAMES) names.add(name)
}

function coversResource(grants: Grants, atom: ResourceAtom): boolean {
  const slash = atom.resource.indexOf('/')
  const patterns = ['*', atom.resource, ...(slash < 0 ? [] : [`*${atom.resource.slice(slash)}`])]
  return ['*', atom.verb].some((verb) =>
    ['*', atom.group].some((group) =>
      patterns.some((resource) => {
        const names = grants.resources.get(key(verb, group, resource))
        return names === ALL_NAMES || (atom.name !== undefined && names?.has(atom.name) === true)
      }),
    ),
  )
}

function coversUrl(grants: Grants, { verb: wanted, url }: UrlAtom): boolean {
  return ['*', wanted].some((verb) => {
    if (grants.urls.has(key(verb, url))) return true
    // Only as many lengths can be different as the root of all that the rules write.
    for (const end of grants.prefixLengths) {
      if (end <= url.length && grants.urlPrefixes.has(key(verb, url.slice(0, end)))) return true
    }
    return false
  })
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
