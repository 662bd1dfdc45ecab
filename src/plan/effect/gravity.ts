import { subjectKey } from '../../rbac/access-subject.ts'
import type { CompactAccess } from '../../rbac/compact.ts'
import type { Effect } from './effect.ts'

/** Sorts effects: everything that RBAC cannot limit, then losses, then gains; each with the most first. */
export function byGravity(one: Effect, other: Effect): number {
  const [a, b] = [rank(one), rank(other)]
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return nameOf(one) < nameOf(other) ? -1 : 1
}

function nameOf({ subjects: [first] }: Effect): string {
  return first === undefined ? '' : subjectKey(first)
}

function rank({ gained, lost, subjects }: Effect): readonly number[] {
  const all = [...gained, ...lost]
  return [
    all.some(({ kind }) => kind === 'everything') ? 0 : 1,
    lost.length > 0 ? 0 : 1,
    -Math.max(...all.map(weight)),
    -subjects.length,
  ]
}

function weight(access: CompactAccess): number {
  if (access.kind === 'everything') return 20
  const { words, others } = access.verbs
  const verbs = words.includes('everything') ? 4 : words.includes('write') ? 3 : others.length > 0 ? 2 : 1
  if (access.kind === 'urls') return verbs / 10
  return access.scope.kind === 'cluster' ? 10 + verbs : verbs
}
