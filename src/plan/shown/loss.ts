import { subjectKey } from '../../rbac/access-subject.ts'
import type { CompactAccess } from '../../rbac/compact.ts'
import type { Effect } from '../effect/effect.ts'
import type { Plan } from '../plan.ts'
import { isAdmin, loginsOf, type Power, takenPower } from './power.ts'

/** The same that some subjects lose. */
export interface Loss {
  /** `all`: all that they had. */
  readonly power: Power
  /** Namespaces, sorted; `''` is the whole cluster. None of `all`, and of permissions on URLs. */
  readonly scopes: readonly string[]
  /** `subjectKey` of those who lose it. */
  readonly subjects: readonly string[]
  /** Subjects beyond these. */
  readonly more: number
}

/** What people lose by a plan: all access first, then admin, then the rest. */
export function lossesOf(plan: Pick<Plan, 'effects'>): readonly Loss[] {
  const losing = (plan.effects?.access ?? []).filter(({ lost }) => lost.length > 0).map(lossOf)
  const told = new Set(losing.flatMap(({ subjects }) => subjects))
  const logins = loginsOf(plan, 'taken')
    .filter((subject) => !told.has(subject))
    .map((subject): Loss => ({ power: 'login', scopes: [], subjects: [subject], more: 0 }))
  const same = Map.groupBy([...losing, ...logins], ({ power, scopes }) => JSON.stringify([power, scopes]))
  return [...same.values()]
    .flatMap(([first, ...others]): Loss[] =>
      first === undefined
        ? []
        : [{ ...first, subjects: [first, ...others].flatMap(({ subjects }) => subjects) }],
    )
    .toSorted(byPower)
}

function lossOf(effect: Effect): Loss {
  const power = takenPower(effect)
  const told = power === 'admin' ? effect.lost.filter(isAdmin) : effect.lost
  const scopes = power === 'all' ? [] : [...new Set(told.flatMap(scopeOf))].toSorted()
  return { power, scopes, subjects: effect.subjects.map(subjectKey), more: 0 }
}

function scopeOf(access: CompactAccess): string[] {
  if (access.kind === 'everything') return ['']
  if (access.kind === 'urls') return []
  return [access.scope.kind === 'cluster' ? '' : access.scope.namespace]
}

/** All access before admin, and admin before the rest. */
export function byPower(one: Loss, other: Loss): number {
  return rank(one) - rank(other)
}

function rank({ power }: Loss): number {
  return ['all', 'admin', 'write', 'read', 'other', 'login'].indexOf(power)
}

/** The same with so many names each. */
export function shortened(losses: readonly Loss[], names: number): readonly Loss[] {
  return losses.map((loss) => {
    const rest = loss.subjects.length - names
    // One more in full is shorter than "and 1 more".
    if (rest <= (names === 0 ? 0 : 1)) return loss
    return { ...loss, subjects: loss.subjects.slice(0, names), more: loss.more + rest }
  })
}
