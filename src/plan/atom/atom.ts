import type { Change } from '../change/change.ts'
import type { Facts } from '../change/facts.ts'
import { kindOf } from '../change/kinds.ts'

/**
 * The smallest thing that a plan changes and a reviewer can agree to: one fact about one thing, and what it
 * replaces. `null` stands for "was not there" or "is not there any more".
 *
 * Atoms are finer than changes so that reviews compose: two pull requests that each add a group to the same
 * principal are, merged one after the other, exactly the atoms that were reviewed.
 */
export interface Atom {
  /** `row/arn:aws:iam::…`, `RoleBinding/shop/editors`, `ownership/…`, `policy/guards.minAdmins`, `target/prod` */
  readonly subject: string
  /** `exists`, `username`, `group/developers`, `subject/…`, `rule/…`, `label/…` */
  readonly fact: string
  readonly before: string | null
  readonly after: string | null
}

/** The atoms of a list of changes, in canonical order. */
export function atomsOf(changes: readonly Change[]): Atom[] {
  return inCanonicalOrder(changes.flatMap(atomsOfChange))
}

export function inCanonicalOrder(atoms: readonly Atom[]): Atom[] {
  // A key costs more than a comparison, and there are many comparisons.
  return atoms
    .map((atom) => ({ atom, key: atomKey(atom) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ atom }) => atom)
}

/**
 * The atoms that a review of these changes covers: their own, and those of what is left of them when a part is
 * done already. A replaced binding whose old half is gone is an addition; a row that somebody wrote by hand
 * meanwhile, just as reviewed, is only taken over, and one that somebody removed only leaves the ledger.
 */
export function coveredAtoms(changes: readonly Change[]): Atom[] {
  return atomsOf([...changes, ...changes.flatMap((change) => kindOf(change).remainders(change))])
}

/** Two atoms are the same exactly when their keys are. */
export function atomKey({ subject, fact, before, after }: Atom): string {
  return JSON.stringify([subject, fact, before, after])
}

function atomsOfChange(change: Change): Atom[] {
  const kind = kindOf(change)
  const { before = NOTHING, after = NOTHING } = kind.facts(change)
  return differences(kind.subject(change), before, after)
}

const NOTHING: Facts = new Map()

function differences(subject: string, before: Facts, after: Facts): Atom[] {
  const facts = new Set([...before.keys(), ...after.keys()])
  return [...facts].flatMap((fact) => {
    const [was, is] = [before.get(fact) ?? null, after.get(fact) ?? null]
    return was === is ? [] : [{ subject, fact, before: was, after: is }]
  })
}
