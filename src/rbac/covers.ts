import type { PolicyRule } from './object.ts'
import { breakdown, type ResourceAtom, type RuleAtom, type UrlAtom } from './rules.ts'

export interface Coverage {
  readonly covered: boolean
  /** The servant's atoms that the owner does not grant, in the servant's order. */
  readonly uncovered: readonly RuleAtom[]
}

/**
 * Whether whoever holds `owner` holds all of `servant`: Covers of
 * component-helpers/auth/rbac/validation/policy_comparator.go, which both the API server's escalation check and
 * `kubectl auth reconcile` use. Time is linear in the atoms of both sides, not in their product.
 */
export function covers(owner: readonly PolicyRule[], servant: readonly PolicyRule[]): Coverage {
  const grants = indexGrants(owner)
  const uncovered = servant
    .flatMap((rule) => breakdown(rule))
    .filter((atom) => !('url' in atom ? coversUrl(grants, atom) : coversResource(grants, atom)))
  return { covered: uncovered.length === 0, uncovered }
}

/** Exact keys to look up. A key's names are `ALL_NAMES` when some rule grants it without resourceNames. */
interface Grants {
  readonly resources: ReadonlyMap<string, typeof ALL_NAMES | ReadonlySet<string>>
  /** Verb and URL. */
  readonly urls: ReadonlySet<string>
  /** Verb and URL without its trailing stars, of URLs that end in one. */
  readonly urlPrefixes: ReadonlySet<string>
}

const ALL_NAMES = 'all names'

/**
 * An atom has one value in each dimension, so one rule covers it exactly when one atom of that rule does: looking
 * up atoms is the same as trying all rules.
 */
function indexGrants(owner: readonly PolicyRule[]): Grants {
  const resources = new Map<string, typeof ALL_NAMES | Set<string>>()
  const urls = new Set<string>()
  const urlPrefixes = new Set<string>()
  for (const rule of owner) {
    for (const atom of breakdown(rule)) {
      if ('url' in atom) {
        // Go covers a URL only by a rule without resourceNames; a valid rule never has both.
        if (rule.resourceNames?.length) continue
        urls.add(key(atom.verb, atom.url))
        if (atom.url.endsWith('*')) urlPrefixes.add(key(atom.verb, atom.url.replace(/\*+$/, '')))
        continue
      }
      const at = key(atom.verb, atom.group, atom.resource)
      const names = resources.get(at)
      if (atom.name === undefined) resources.set(at, ALL_NAMES)
      else if (names === undefined) resources.set(at, new Set([atom.name]))
      else if (names !== ALL_NAMES) names.add(atom.name)
    }
  }
  return { resources, urls, urlPrefixes }
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
    for (let end = 0; end <= url.length; end++) {
      if (grants.urlPrefixes.has(key(verb, url.slice(0, end)))) return true
    }
    return false
  })
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
