import type { Atom } from './atom.ts'
import { type LastWriter, lastWriterOf } from './last-writer.ts'
import type { ShownPlan } from './shown-plan.ts'
import type { Snapshot } from './snapshot.ts'

/** One thing that a plan would now do otherwise than reviewed, both sides beside each other. */
export interface Difference {
  /** `row/arn:aws:iam::…`, `RoleBinding/shop/editors` */
  readonly subject: string
  /** What was reviewed for it; empty also where the record had no room to remember it. */
  readonly reviewed: readonly Atom[]
  /** What would happen now. */
  readonly now: readonly Atom[]
  /** Who wrote the live object last. */
  readonly lastWriter?: LastWriter
}

/** The subjects of the `extra` atoms, each with all that was reviewed and all that would now happen. */
export function differences(about: {
  readonly extra: readonly Atom[]
  readonly now: readonly Atom[]
  readonly reviewed: readonly ShownPlan[]
  readonly snapshot: Snapshot
}): Difference[] {
  const shown = about.reviewed.flatMap((plan) => (plan.kind === 'atoms' ? plan.atoms : []))
  const subjects = new Set(about.extra.map(({ subject }) => subject))
  return [...subjects].map((subject) => {
    const lastWriter = lastWriterOf(subject, about.snapshot)
    const of = (atoms: readonly Atom[]): Atom[] => atoms.filter((atom) => atom.subject === subject)
    return { subject, reviewed: of(shown), now: of(about.now), ...(lastWriter && { lastWriter }) }
  })
}
