import type { LastWriter } from '../../live/last-writer.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { lastWriterOf } from '../last-writer-of.ts'
import type { ShownPlan } from '../shown/shown-plan.ts'
import { type Atom, atomKey } from './atom.ts'

/** One thing that a plan would now do otherwise than reviewed, both sides beside each other. */
export interface Difference {
  /** `row/arn:aws:iam::…`, `RoleBinding/shop/editors` */
  readonly subject: string
  /** What was reviewed for it. Absent where the record had no room to remember it. */
  readonly reviewed?: readonly Atom[]
  /** What would happen now. */
  readonly now: readonly Atom[]
  /** Those of `now` that nobody reviewed. */
  readonly extra: readonly Atom[]
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
  const extra = new Set(about.extra.map(atomKey))
  const exact = about.reviewed.every(({ kind }) => kind === 'atoms')
  const shown = bySubject(about.reviewed.flatMap((plan) => (plan.kind === 'atoms' ? plan.atoms : [])))
  const happening = bySubject(about.now)
  return [...bySubject(about.extra).keys()].map((subject) => {
    const lastWriter = lastWriterOf(subject, about.snapshot)
    const now = happening.get(subject) ?? []
    return {
      subject,
      ...(exact ? { reviewed: shown.get(subject) ?? [] } : {}),
      now,
      extra: now.filter((atom) => extra.has(atomKey(atom))),
      ...(lastWriter && { lastWriter }),
    }
  })
}

function bySubject(atoms: readonly Atom[]): ReadonlyMap<string, readonly Atom[]> {
  const groups = new Map<string, Atom[]>()
  // Two reviews may have shown the same atom.
  for (const atom of new Map(atoms.map((one) => [atomKey(one), one])).values()) {
    const group = groups.get(atom.subject)
    if (group === undefined) groups.set(atom.subject, [atom])
    else group.push(atom)
  }
  return groups
}
