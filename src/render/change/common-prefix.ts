import { kindOf } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'

/**
 * The start that most of the principals' ARNs share, `arn:aws:iam::111122223333:`, or the empty text. What it is
 * must be said once, and a principal of any other account keeps its whole ARN.
 */
export function commonPrefix({ changes, effects }: Pick<Plan, 'changes' | 'effects'>): string {
  const changed = changes.flatMap((change) => kindOf(change).principal(change) ?? [])
  const reached = effects?.access.flatMap(({ subjects }) => subjects.map(({ name }) => name)) ?? []
  const counts = new Map<string, number>()
  for (const arn of [...changed, ...reached]) {
    const prefix = /^arn:[a-z-]+:iam::\d{12}:(?=(role|user)\/)/.exec(arn)?.[0]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
  return most?.[0] ?? ''
}
