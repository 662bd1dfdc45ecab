// Port of kubernetes, changed: notices/kubernetes.txt
import { atomIndex } from './atom-index.ts'
import type { PolicyRule } from './object.ts'
import { breakdown, type RuleAtom } from './rules.ts'

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
  const grants = atomIndex(owner.flatMap(owningAtoms))
  const uncovered = servant.flatMap(breakdown).filter((atom) => !grants.covers(atom))
  return { covered: uncovered.length === 0, uncovered }
}

/** Go covers a URL only by a rule without resourceNames; a valid rule never has both. */
function owningAtoms(rule: PolicyRule): RuleAtom[] {
  const atoms = breakdown(rule)
  return rule.resourceNames?.length ? atoms.filter((atom) => !('url' in atom)) : atoms
}
