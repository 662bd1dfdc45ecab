import type { Plan } from '../plan.ts'
import { targetAtoms } from '../target.ts'
import { type Atom, atomsOf, coveredAtoms, inCanonicalOrder } from './atom.ts'
import { policyAtoms } from './policy-atoms.ts'

/** What a plan's atoms are made of. */
export type PlanFacts = Pick<Plan, 'changes' | 'policy' | 'target'>

/** All that somebody who agrees to the plan agrees to: its changes, in which cluster, under which policy. */
export function atomsOfPlan(plan: PlanFacts): Atom[] {
  return inCanonicalOrder([...atomsOf(plan.changes), ...besideChanges(plan)])
}

/** The atoms that a review of the plan covers: see `coveredAtoms`. */
export function atomsCoveredBy(plan: PlanFacts): Atom[] {
  return inCanonicalOrder([...coveredAtoms(plan.changes), ...besideChanges(plan)])
}

/** Whether there is something to agree to. That the target is known is nothing by itself. */
export function isReviewable({ changes, policy }: Omit<PlanFacts, 'target'>): boolean {
  return changes.length > 0 || policyAtoms(policy).length > 0
}

function besideChanges({ policy, target }: PlanFacts): readonly Atom[] {
  return [...policyAtoms(policy), ...targetAtoms(target)]
}
