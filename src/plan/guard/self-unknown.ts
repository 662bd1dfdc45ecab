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
      ? 'so it is not checked whether it keeps its access. This plan only grants access'
      : `and this plan removes access from ${names}, which may be this identity`
  return {
    code: 'own-access-unknown',
    severity: allowed ? 'warning' : 'error',
    where: { cluster },
    message: `The identity of this run in ${cluster} is not known, ${what}. SelfSubjectReview failed: ${sentence(unread.message)}`,
    found: 'an unknown identity',
    allowed: 'a known identity, or a plan that only grants access',
    fix: `Allow SelfSubjectReview (ClusterRole system:basic-user, which every login has by default)${
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
