import { allows, type ResourceRequest } from '../../rbac/allows.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { PolicyRule } from '../../rbac/object.ts'

/** Whether a grant that counts in the scope lets the request pass there. */
export function grantAllows({ rules, via }: Grant, request: ResourceRequest): boolean {
  return via.kind === 'masters' || rulesAllow(rules, request)
}

// The same requests of the catalogue are asked of the same rules for every principal, in every namespace.
const answers = new WeakMap<readonly PolicyRule[], WeakMap<ResourceRequest, boolean>>()

function rulesAllow(rules: readonly PolicyRule[], request: ResourceRequest): boolean {
  const ofRules = answers.get(rules) ?? new WeakMap<ResourceRequest, boolean>()
  answers.set(rules, ofRules)
  const known = ofRules.get(request)
  if (known !== undefined) return known
  const answer = rules.some((rule) => allows(rule, request))
  ofRules.set(request, answer)
  return answer
}

/** The grants that permit the request for a name, in their order. Thousands may each be for a name of their own. */
export function byName(
  grants: readonly Grant[],
  request: ResourceRequest,
): (name: string) => readonly Grant[] {
  if (grants.length <= FEW) {
    return (name) =>
      grants.filter(({ rules, via }) => {
        const { names, isForAll } = namesAllowed(rules, request)
        return via.kind === 'masters' || isForAll || names.has(name)
      })
  }
  const all: number[] = []
  const named = new Map<string, number[]>()
  for (const [index, { rules, via }] of grants.entries()) {
    const { names, isForAll } = namesAllowed(rules, request)
    if (via.kind === 'masters' || isForAll) all.push(index)
    else
      for (const name of names) {
        const known = named.get(name)
        if (known === undefined) named.set(name, [index])
        else known.push(index)
      }
  }
  return (name) => {
    const own = named.get(name) ?? []
    const both = own.length === 0 ? all : all.length === 0 ? own : [...all, ...own].toSorted((a, b) => a - b)
    return both.flatMap((index) => grants[index] ?? [])
  }
}

const FEW = 8

interface NamesAllowed {
  readonly names: ReadonlySet<string>
  readonly isForAll: boolean
}

const named = new WeakMap<readonly PolicyRule[], WeakMap<ResourceRequest, NamesAllowed>>()

// Many requests are for the names of one rule.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list)
  sets.set(list, known)
  return known
}

/** For which names the rules let the request, which has none, pass. */
export function namesAllowed(rules: readonly PolicyRule[], request: ResourceRequest): NamesAllowed {
  const ofRules = named.get(rules) ?? new WeakMap<ResourceRequest, NamesAllowed>()
  named.set(rules, ofRules)
  const known = ofRules.get(request)
  if (known !== undefined) return known
  const lists = rules.flatMap(({ resourceNames = [], ...rule }) =>
    allows(rule, request) ? [resourceNames] : [],
  )
  const [only, ...others] = lists
  const names = only !== undefined && others.length === 0 ? setOf(only) : new Set(lists.flat())
  const isForAll = lists.some((list) => list.length === 0)
  const found = { names, isForAll }
  ofRules.set(request, found)
  return found
}
