import type { Answer, Layer, Verdict } from './explanation.ts'
import { type IamAnswer, missingActions, type NotChecked } from './iam.ts'
import type { Wanted } from './state.ts'

/** What IAM says of the console's actions, in a word. */
export function iamVerdict(answer: IamAnswer): Verdict {
  if (answer.kind === 'not-checked') return HAS_NO_PART.has(answer.why.kind) ? 'not-asked' : 'unknown'
  const { needed, others } = missingActions(answer.decisions)
  if (needed.length > 0) return 'no'
  return others.length > 0 ? 'part' : 'yes'
}

const HAS_NO_PART: ReadonlySet<NotChecked['kind']> = new Set(['no-role-or-user', 'no-part'])

/** A request of kubectl asks nothing of IAM but who the caller is, which needs no permission. */
export function answerOf(verdicts: Readonly<Record<Layer, Verdict>>, wanted: Wanted): Answer {
  const layers: readonly Layer[] = wanted === undefined ? ['iam', 'mapping', 'rbac'] : ['mapping', 'rbac']
  const stoppedBy = layers.find((layer) => verdicts[layer] === 'no')
  if (stoppedBy !== undefined) return { verdict: 'no', stoppedBy }
  // IAM that could not be asked is said beside the answer; it does not make it unknown.
  if (verdicts.mapping === 'unknown' || verdicts.rbac === 'unknown')
    return { verdict: 'unknown', stoppedBy: verdicts.mapping === 'unknown' ? 'mapping' : 'rbac' }
  return { verdict: verdicts.rbac === 'part' ? 'part' : 'yes' }
}
