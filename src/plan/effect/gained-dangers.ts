import type { Danger } from '../../danger/danger.ts'
import { dangersOf, type Judged, judgeGain } from '../../danger/judge.ts'
import type { AccessDifference } from '../../rbac/gained.ts'
import type { Reached } from './reached.ts'

// Those that hold the same are judged once: they share their difference.
const judgements = new WeakMap<AccessDifference, Judged>()
const known = new WeakMap<AccessDifference, readonly Danger[]>()

const lost = new WeakMap<AccessDifference, Judged>()

const NOTHING: Judged = { masters: [], scopes: [] }

/** What is dangerous in what a plan gives the subject, rule by rule and scope by scope. */
export function gainedFindings({ before, after, difference }: Reached): Judged {
  if (difference.gained.length === 0) return NOTHING
  const judged = judgements.get(difference) ?? judgeGain(before.grants, after.grants)
  judgements.set(difference, judged)
  return judged
}

/** The same of what it takes. */
export function lostFindings({ before, after, difference }: Reached): Judged {
  if (difference.lost.length === 0) return NOTHING
  const judged = lost.get(difference) ?? judgeGain(after.grants, before.grants)
  lost.set(difference, judged)
  return judged
}

/** The same as a reader is told it, the gravest first. */
export function gainedDangers(reached: Reached): readonly Danger[] {
  const dangers = known.get(reached.difference) ?? dangersOf(gainedFindings(reached))
  known.set(reached.difference, dangers)
  return dangers
}
