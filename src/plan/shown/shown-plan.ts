import { createHash } from 'node:crypto'
import { type Atom, atomKey } from '../atom/atom.ts'
import { atomsCoveredBy, atomsOfPlan, isReviewable } from '../atom/plan-atoms.ts'
import type { Plan } from '../plan.ts'
import { isOfTarget } from '../target.ts'

/**
 * What a comment showed of one cluster's plan, as exactly as there was room to remember it: the atoms themselves,
 * a short hash of each, or only the digest of all, which then must be met exactly.
 */
export type ShownPlan =
  | { readonly kind: 'atoms'; readonly digest: string; readonly atoms: readonly Atom[] }
  | { readonly kind: 'hashes'; readonly digest: string; readonly hashes: readonly string[] }
  | { readonly kind: 'digest'; readonly digest: string }

/** The ways to remember a plan, the most exact first. */
export function shownPlans(plan: Plan): readonly ShownPlan[] {
  const { digest } = plan
  const atoms = atomsCoveredBy(plan)
  return [
    { kind: 'atoms', digest, atoms },
    { kind: 'hashes', digest, hashes: atoms.map(atomHash) },
    { kind: 'digest', digest },
  ]
}

/**
 * What `plan` would do, where, and under which policy, that none of the reviewed plans of the same cluster showed, in
 * canonical order. Of a plan that does nothing under the same policy there is nothing to review.
 */
export function unreviewed(plan: Plan, reviewed: readonly ShownPlan[]): Atom[] {
  if (!isReviewable(plan) || reviewed.some(({ digest }) => digest === plan.digest)) return []
  const keys = new Set(reviewed.flatMap((shown) => (shown.kind === 'atoms' ? shown.atoms.map(atomKey) : [])))
  const hashes = new Set(reviewed.flatMap((shown) => (shown.kind === 'hashes' ? shown.hashes : [])))
  // Where no atoms were remembered, that the target is another one is nobody's knowledge.
  const isKnown = keys.size + hashes.size > 0
  return atomsOfPlan(plan).filter(
    (atom) => (isKnown || !isOfTarget(atom)) && !keys.has(atomKey(atom)) && !hashes.has(atomHash(atom)),
  )
}

/**
 * 72 bits of SHA-256, in 12 characters. A collision would have to be found for an atom that the live cluster and
 * the merged file give; the record is no authority, only a reason to refuse.
 */
function atomHash(atom: Atom): string {
  return createHash('sha256').update(atomKey(atom)).digest('base64').slice(0, 12)
}
