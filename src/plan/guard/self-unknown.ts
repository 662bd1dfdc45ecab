import { subjectName } from '../../danger/words.ts'
import type { Unknown } from '../../live/facts.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import type { Reached } from '../effect/reached.ts'
import type { Guarded } from './guarded.ts'
import { reachedBy } from './reached-by.ts'

/**
 * What is said where an API server did not say as whom this runs: whoever loses something may be the identity that
 * applies it. A plan that only gives cannot cut it off.
 */
export function selfUnknown(guarded: Guarded, unread: Unknown): Problem {
  const { desired, home } = guarded
  const cluster = desired.cluster.name
  const losing = reachedBy(guarded).filter(loses)
  const allowed = desired.guards.allowOwnAccessChange || losing.length === 0
  const names = listed(losing.map(({ subject }) => subjectName(subject, home)))
  const what =
    losing.length === 0
      ? 'so whether the identity that applies this keeps its access is not checked; this plan only gives access'
      : `and this plan takes access from ${names}: it may be from the identity that applies it`
  return {
    code: 'own-access-unknown',
    severity: allowed ? 'warning' : 'error',
    where: { cluster },
    message: `It is not known as whom this runs in ${cluster}, ${what}. The API server was asked (SelfSubjectReview): ${sentence(unread.message)}`,
    found: 'an unknown identity',
    allowed: 'a known identity, or a plan that only gives access',
    fix: `Let the API server answer SelfSubjectReview (ClusterRole system:basic-user, which every login has by default)${
      allowed ? '.' : ', or set `guards.allowOwnAccessChange: true`.'
    }`,
  }
}

function loses({ before, after, difference }: Reached): boolean {
  return difference.lost.length > 0 || (before.identities.length > 0 && after.identities.length === 0)
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
