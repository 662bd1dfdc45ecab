import type { PolicyRule } from './object.ts'
import { breakdown, type RuleAtom } from './rules.ts'

/** A rule of a manifest, a role and all manifests of a file may have so many combinations: people read what they mean. */
export const MOST_OF_RULE = 10_000
export const MOST_OF_ROLE = 50_000
export const MOST_OF_FILE = 500_000

/** And what is live, which nobody here declared: a role with more is not compared combination by combination. */
const MOST_LIVE = 100_000

/** How many atoms the rule breaks down to: a thousand bytes can have millions. */
export function atomCount({
  verbs,
  apiGroups,
  resources,
  resourceNames,
  nonResourceURLs,
}: PolicyRule): number {
  const names = Math.max(distinct(resourceNames), 1)
  const resourceAtoms = distinct(apiGroups) * distinct(resources) * names
  return distinct(verbs) * (resourceAtoms + distinct(nonResourceURLs))
}

/** The atoms of all rules together. */
export function atomCountOf(rules: readonly PolicyRule[]): number {
  return rules.reduce((sum, rule) => sum + atomCount(rule), 0)
}

const known = new WeakMap<readonly PolicyRule[], boolean>()

/** Whether some of the rules are too large to be compared atom by atom. */
export function areTooLarge(rules: readonly PolicyRule[]): boolean {
  const earlier = known.get(rules) ?? boundedAtoms(rules).opaque.size > 0
  known.set(rules, earlier)
  return earlier
}

/**
 * The atoms of the rules; of those that are too many, fewer that grant more. `exact` has only what the rules grant for
 * sure: what is too large counts as more than it is where it is gained, and as nothing where it is held already.
 */
export function boundedAtoms(rules: readonly PolicyRule[]): {
  readonly atoms: readonly RuleAtom[]
  readonly exact: readonly RuleAtom[]
  /** Equal for rules that are equal and too large. */
  readonly opaque: ReadonlyMap<string, readonly RuleAtom[]>
} {
  const atoms: RuleAtom[] = []
  const exact: RuleAtom[] = []
  const opaque = new Map<string, readonly RuleAtom[]>()
  let left = MOST_LIVE
  for (const rule of rules) {
    const fits = atomCount(rule) <= Math.max(left, ALWAYS)
    const own = breakdown(fits ? rule : widened(rule))
    left -= own.length
    for (const atom of own) atoms.push(atom)
    if (fits) for (const atom of own) exact.push(atom)
    else opaque.set(JSON.stringify(rule), own)
  }
  return { atoms, exact, opaque }
}

/** Rules as small as this are never widened: a role of 1 MB has some ten thousand of them. */
const ALWAYS = 16

/** A rule that grants all that this one does, and more, in few atoms: for all names, then for all of the longest lists. */
function widened(rule: PolicyRule): PolicyRule {
  const { resourceNames: _, ...unnamed } = rule
  let wide: PolicyRule = unnamed
  while (atomCount(wide) > MOST_WIDENED) {
    const longest = DIMENSIONS.toSorted((one, other) => distinct(wide[other]) - distinct(wide[one]))[0]
    if (longest === undefined) return wide
    wide = { ...wide, [longest]: ['*'] }
  }
  return wide
}

const MOST_WIDENED = 1_000

const DIMENSIONS = ['verbs', 'apiGroups', 'resources', 'nonResourceURLs'] as const

function distinct(values: readonly string[] | undefined): number {
  return values === undefined ? 0 : new Set(values).size
}
