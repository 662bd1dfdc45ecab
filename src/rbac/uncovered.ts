import { boundedAtoms } from './atom-budget.ts'
import { type AtomIndex, atomIndex } from './atom-index.ts'
import type { PolicyRule } from './object.ts'
import type { RuleAtom } from './rules.ts'

/**
 * The atoms of `rules` that none of the `others` covers. What thousands of principals hold are the rules of a few
 * roles, and an atom is covered by one of the others or by none, so each pair of lists is compared once.
 */
export function uncoveredAtoms(
  rules: readonly PolicyRule[],
  others: Iterable<readonly PolicyRule[]>,
): readonly RuleAtom[] {
  const own = factsOf(rules)
  const left = [...others]
    .map((other) => uncoveredBy(own, factsOf(other)))
    .toSorted((one, other) => one.size - other.size)
  const [fewest, ...rest] = left
  if (fewest === undefined) return own.atoms
  return [...fewest].filter((atom) => rest.every((set) => set.has(atom)))
}

interface RuleFacts {
  readonly atoms: readonly RuleAtom[]
  /** Those of rules that are too large to compare, by the rule. */
  readonly opaque: ReadonlyMap<string, readonly RuleAtom[]>
  readonly index: AtomIndex
  /** Of its own atoms, by what they were compared with. */
  readonly uncovered: WeakMap<RuleFacts, ReadonlySet<RuleAtom>>
}

const facts = new WeakMap<readonly PolicyRule[], RuleFacts>()

function factsOf(rules: readonly PolicyRule[]): RuleFacts {
  const known = facts.get(rules)
  if (known !== undefined) return known
  const { atoms, exact, opaque } = boundedAtoms(rules)
  const made: RuleFacts = { atoms, opaque, index: atomIndex(exact), uncovered: new WeakMap() }
  facts.set(rules, made)
  return made
}

function uncoveredBy(own: RuleFacts, other: RuleFacts): ReadonlySet<RuleAtom> {
  const known = own.uncovered.get(other)
  if (known !== undefined) return known
  const same = [...own.opaque].flatMap(([rule, atoms]) => (other.opaque.has(rule) ? atoms : []))
  const covered = new Set(same)
  const uncovered = new Set(own.atoms.filter((atom) => !covered.has(atom) && !other.index.covers(atom)))
  own.uncovered.set(other, uncovered)
  return uncovered
}
