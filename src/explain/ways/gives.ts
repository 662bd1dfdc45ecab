import { judgeGain } from '../../danger/judge.ts'
import { type Step, stepsOf } from '../../plan/effect/step.ts'
import { compactAccess } from '../../rbac/compact.ts'
import { EVERYONE } from '../../rbac/everyone.ts'
import { accessDifference } from '../../rbac/gained.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import type { Held } from '../held.ts'
import { exactRule } from './exact-role.ts'

/** What the principal comes to hold by a way, place by place, the highest power first. */
export interface Gives {
  /** Beyond the request that was asked for, and what everybody has who can log in. Empty: exactly that. */
  readonly beyond: readonly Step[]
  /** What makes an admin of it, or lets it make itself one; the request may be that. */
  readonly admin: readonly Step[]
}

export function givesOf(before: Held, after: Held, wanted: ScopedRequest | undefined): Gives {
  const had = [EVERYONE, ...before.each.flat()]
  const has = after.each.flat()
  const asked = wanted === undefined ? [] : [grantOf(wanted)]
  return {
    beyond: gained([...had, ...asked], has),
    admin: gained(had, has).filter(({ held: { power } }) => power === 'admin' || power === 'way-to-admin'),
  }
}

function gained(before: readonly Grant[], after: readonly Grant[]): readonly Step[] {
  const difference = accessDifference(before, after).gained
  const through = [...new Map(difference.map(({ via }) => [JSON.stringify(via), via])).values()]
  return stepsOf(compactAccess(difference), judgeGain(before, after), through)
}

/** The request as if a role gave it. */
function grantOf(request: ScopedRequest): Grant {
  const scope =
    'url' in request || request.namespace === undefined
      ? ({ kind: 'cluster' } as const)
      : ({ kind: 'namespace', namespace: request.namespace } as const)
  return {
    scope,
    rules: [exactRule(request)],
    via: { kind: 'binding', subject: { kind: 'User', name: '' }, binding: '', role: '' },
  }
}
