import type { Danger } from '../../danger/danger.ts'
import { dangersGained } from '../../danger/judge.ts'
import type { AccessDifference } from '../../rbac/gained.ts'
import type { Reached } from './reached.ts'

// Those that hold the same are judged once: they share their difference.
const known = new WeakMap<AccessDifference, readonly Danger[]>()

/** What is dangerous in what a plan gives the subject, the gravest first. */
export function gainedDangers({ before, after, difference }: Reached): readonly Danger[] {
  if (difference.gained.length === 0) return []
  const earlier = known.get(difference)
  if (earlier !== undefined) return earlier
  const dangers = dangersGained(before.grants, after.grants)
  known.set(difference, dangers)
  return dangers
}
