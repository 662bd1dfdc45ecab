import { digestOfKeys, type Memory, memoryKey, memoryOf } from '../../live/memory.ts'
import type { Drift, DriftPart } from '../drift/drift.ts'

/**
 * What a comment remembers of what a plan showed beside its changes, and that no apply remembers yet: a hash of each
 * part, or where there is no room, one digest, which must then be met exactly.
 */
export type ShownDrift =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'digest'; readonly digest: string }

/** What somebody saw who saw this plan; in order. */
export function shownDrift({ parts }: Drift): ShownDrift {
  return { kind: 'keys', keys: [...offered(parts)].toSorted() }
}

/** The same in little room. */
export function shortDrift(shown: ShownDrift): ShownDrift {
  return shown.kind === 'digest' ? shown : { kind: 'digest', digest: digestOfKeys(new Set(shown.keys)) }
}

/**
 * What an apply remembers: of what is live after it, what the last one remembered, and what those saw who agreed to the
 * plan. What nobody was shown stays new.
 */
export function memoryAfter({ parts }: Drift, shown: readonly ShownDrift[]): Memory {
  const now = digestOfKeys(offered(parts))
  const isWhole = shown.some((one) => one.kind === 'digest' && one.digest === now)
  const seen = new Set(shown.flatMap((one) => (one.kind === 'keys' ? one.keys : [])))
  return memoryOf(
    parts.flatMap((part) => {
      const key = partKey(part)
      const isAgreed = key !== undefined && (isWhole || seen.has(key))
      return part.facts.flatMap((fact) => (isAgreed || fact.isKnown ? [fact.key] : []))
    }),
  )
}

/** Whether it has more than the last apply remembers, so that it must be written even where nothing else is. */
export function learns(after: Memory, before: Memory | undefined): boolean {
  if (before === undefined) return after.kind === 'digest' || after.keys.size > 0
  if (after.kind === 'digest') return before.kind !== 'digest' || before.digest !== after.digest
  return before.kind === 'digest' || [...after.keys].some((key) => !before.keys.has(key))
}

function offered(parts: readonly DriftPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => partKey(part) ?? []))
}

/** Of the facts of a part that are not remembered; `undefined` where all are. */
function partKey({ facts }: DriftPart): string | undefined {
  const keys = facts.flatMap(({ key, isKnown }) => (isKnown ? [] : [key]))
  return keys.length === 0 ? undefined : memoryKey('shown', ...keys.toSorted())
}
