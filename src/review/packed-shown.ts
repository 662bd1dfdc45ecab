import { z } from 'zod'
import type { Atom } from '../plan/atom/atom.ts'
import type { ShownPlan } from '../plan/shown/shown-plan.ts'

type PackedShown =
  | readonly [digest: string]
  | readonly [digest: string, kind: 'atoms', subjects: readonly PackedSubject[]]
  | readonly [digest: string, kind: 'hashes', hashes: string]

type PackedSubject = readonly [subject: string, ...facts: readonly PackedFact[]]
type PackedFact = readonly [fact: string, before: string | null, after: string | null]

/** The JSON of what was shown of one cluster; atoms of one subject name it once. */
export function packedShown(shown: ShownPlan): PackedShown {
  const { digest } = shown
  switch (shown.kind) {
    case 'atoms': {
      const subjects = Map.groupBy(shown.atoms, ({ subject }) => subject)
      return [
        digest,
        'atoms',
        [...subjects].map(([subject, atoms]): PackedSubject => [subject, ...atoms.map(packedFact)]),
      ]
    }
    case 'hashes':
      return [digest, 'hashes', shown.hashes.join('')]
    case 'digest':
      return [digest]
  }
}

function packedFact({ fact, before, after }: Atom): PackedFact {
  return [fact, before, after]
}

const text = z.string().nullable()

const subject = z
  .tuple([z.string()], z.tuple([z.string(), text, text]))
  .transform(([name, ...facts]) =>
    facts.map(([fact, before, after]): Atom => ({ subject: name, fact, before, after })),
  )

/** The way back of `packedShown`. */
export const unpackedShown = z.union([
  z.tuple([z.string()]).transform(([digest]): ShownPlan => ({ kind: 'digest', digest })),
  z
    .tuple([z.string(), z.literal('atoms'), z.array(subject)])
    .transform(([digest, kind, subjects]): ShownPlan => ({ kind, digest, atoms: subjects.flat() })),
  z
    .tuple([z.string(), z.literal('hashes'), z.string().regex(/^(?:[A-Za-z0-9+/]{12})*$/)])
    .transform(
      ([digest, kind, hashes]): ShownPlan => ({ kind, digest, hashes: hashes.match(/.{12}/g) ?? [] }),
    ),
])
