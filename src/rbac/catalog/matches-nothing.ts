import type { PolicyRule } from '../object.ts'
import type { RuleAtom } from '../rules.ts'
import { groupMiss, resourceMiss, urlMiss, verbMiss } from './near-miss.ts'

// A plan asks about the same few thousand for each of its subjects.
const known = new Map<string, boolean>()

/**
 * Whether no request can be that the atom permits, as far as the catalogue knows: RBAC compares names as they are. What is
 * only unknown counts as if it permitted something.
 */
export function matchesNothing(atom: RuleAtom): boolean {
  if ('url' in atom) return verbMiss(atom.verb, 'urls') !== undefined || urlMiss(atom.url) !== undefined
  const { verb, group, resource, name } = atom
  if (name !== undefined && verb === 'deletecollection') return true
  const key = JSON.stringify([verb, group, resource])
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const nothing =
    verbMiss(verb, 'resources') !== undefined ||
    groupMiss(group) !== undefined ||
    resourceMiss(resource, group) !== undefined
  known.set(key, nothing)
  return nothing
}

/** Whether none of the rules permits anything; so do no rules at all. */
export function rulesMatchNothing(rules: readonly PolicyRule[]): boolean {
  const earlier = ofRules.get(rules)
  if (earlier !== undefined) return earlier
  const nothing = !rules.some(matchesSomething)
  ofRules.set(rules, nothing)
  return nothing
}

// A role that many bindings refer to is looked at once.
const ofRules = new WeakMap<readonly PolicyRule[], boolean>()

/** The first name stands for all: a rule may have thousands of them. */
function matchesSomething({
  verbs,
  apiGroups = [],
  resources = [],
  resourceNames = [],
  nonResourceURLs = [],
}: PolicyRule): boolean {
  const named = resourceNames.slice(0, 1).map((name) => ({ name }))[0]
  return verbs.some(
    (verb) =>
      nonResourceURLs.some((url) => !matchesNothing({ verb, url })) ||
      apiGroups.some((group) =>
        resources.some((resource) => !matchesNothing({ verb, group, resource, ...named })),
      ),
  )
}
