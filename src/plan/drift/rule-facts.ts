import { memoryKey } from '../../live/memory.ts'
import { boundedAtoms } from '../../rbac/atom-budget.ts'
import type { PolicyRule } from '../../rbac/object.ts'
import type { ResourceAtom, RuleAtom } from '../../rbac/rules.ts'
import { withoutStars } from '../../rbac/url-prefix.ts'
import { type Fact, fact } from './found.ts'

/** A fact of what a role grants, with what it grants. */
export interface RuleFact extends Fact {
  readonly atoms: readonly RuleAtom[]
}

/** A role of more atoms is one fact: something in it is new, and it is not said what. */
const MOST_ATOMS = 1_000

/**
 * What the role grants, each atom once and none that another one includes: a rule twice, in another order, or beside one
 * that grants it already is no fact.
 */
export function ruleFacts(role: string, rules: readonly PolicyRule[]): readonly RuleFact[] {
  const { atoms, opaque } = boundedAtoms(rules)
  const own = new Map(atoms.map((atom) => [atomText(atom), atom]))
  const kept = [...own].filter(
    ([text, atom]) => !widerAtoms(atom).some((one) => one !== text && own.has(one)),
  )
  if (kept.length > MOST_ATOMS || opaque.size > 0) {
    const texts = [...kept.map(([text]) => text), ...opaque.keys()].toSorted()
    return [{ ...fact('rules', role, texts), atoms: kept.slice(0, MOST_ATOMS).map(([, atom]) => atom) }]
  }
  return kept.map(([text, atom]) => ({
    key: ruleKey(role, text),
    wider: () => widerAtoms(atom).map((one) => ruleKey(role, one)),
    atoms: [atom],
  }))
}

function ruleKey(role: string, atom: string): string {
  return memoryKey('rule', role, atom)
}

function atomText(atom: RuleAtom): string {
  return 'url' in atom ? urlText(atom.verb, atom.url) : resourceText(atom)
}

function urlText(verb: string, url: string): string {
  return JSON.stringify([verb, url.endsWith('*') ? `${withoutStars(url)}*` : url])
}

function resourceText({ verb, group, resource, name }: ResourceAtom): string {
  return JSON.stringify([verb, group, resource, ...(name === undefined ? [] : [name])])
}

/** What grants at least as much as the atom, itself among them. See `AtomIndex`. */
function widerAtoms(atom: RuleAtom): readonly string[] {
  const verbs = new Set(['*', atom.verb])
  if ('url' in atom) {
    const urls = [atom.url, ...prefixes(atom.url)]
    return [...verbs].flatMap((verb) => urls.map((url) => urlText(verb, url)))
  }
  const { group, resource, name } = atom
  const slash = resource.indexOf('/')
  const resources = new Set(['*', resource, ...(slash < 0 ? [] : [`*${resource.slice(slash)}`])])
  const names = name === undefined ? [undefined] : [undefined, name]
  return [...verbs].flatMap((verb) =>
    [...new Set(['*', group])].flatMap((one) =>
      [...resources].flatMap((kind) =>
        names.map((own) =>
          resourceText({ verb, group: one, resource: kind, ...(own === undefined ? {} : { name: own }) }),
        ),
      ),
    ),
  )
}

/** `/a/b`: `/a/b*`, `/a/*`, `/a*`, `/*`, `*`. A URL that is longer than people write is compared as it is. */
function prefixes(url: string): readonly string[] {
  const text = withoutStars(url)
  if (text.length > LONGEST_URL) return []
  return Array.from({ length: text.length + 1 }, (_, length) => `${text.slice(0, length)}*`)
}

const LONGEST_URL = 200
