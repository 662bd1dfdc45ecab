import { type DangerId, isLoginRule } from '../../danger/rule/catalogue.ts'
import { atLeast, type DangerSeverity } from '../../danger/rule/rule.ts'
import { CATALOGUE_RULES } from '../../danger/rule/rules.ts'
import type { Base } from '../effect/held.ts'
import type { ShownPlace } from './place.ts'

/**
 * A danger, not a low one, that a subject gains by a plan, whether the file accepts it or not. Single rules of the
 * catalogue, never a well-known role that sums them up: two plans that show the same role need not give the same.
 */
export interface Gain {
  /** `subjectKey` of the subject: `principal arn:…`, `group ops`; or `object ClusterRole/ops` for whoever comes by it. */
  readonly subject: string
  readonly rule: GainRule
  readonly level: GainLevel
  /** A namespace; empty for the whole cluster. */
  readonly scope: string
  /** The only names of objects that it is gained for, sorted. Empty: all names. */
  readonly names: readonly string[]
  readonly told: ToldOfGain
}

/** `masters`: the group `system:masters`. `write`: any write in the whole cluster that no rule of the catalogue is about. */
export type GainRule = DangerId | 'masters' | 'write'

/** What people are told of a gain, and what is never compared. */
export interface ToldOfGain {
  /** What the subject gains there beside it. */
  readonly base: Base
  /** How it comes; sorted. */
  readonly through: readonly Way[]
  /** The line that asks for it. */
  readonly where?: ShownPlace
}

/** A role, and the group that it is bound to where it comes through a group. */
export interface Way {
  /** `ClusterRole/ops`; a Role without its namespace, `Role/debug`. */
  readonly role: string
  readonly group?: string
}

export type GainLevel = Exclude<DangerSeverity, 'low'>

/** What of `now` nobody saw who saw `reviewed`. */
export function uncovered(now: readonly Gain[], reviewed: readonly Gain[]): readonly Gain[] {
  const bySubject = Map.groupBy(reviewed, ({ subject }) => subject)
  return now.filter((gain) => {
    const shown = bySubject.get(gain.subject) ?? []
    return !areNamesIn(
      gain,
      shown.filter((one) => isAtLeast(one, gain)),
    )
  })
}

/** Whether `shown`, of the same subject, says as much as `gain` or more, but for names. */
function isAtLeast(shown: Gain, gain: Gain): boolean {
  return (
    (shown.rule === gain.rule || (isEverything(shown) && isPermission(gain))) &&
    (shown.scope === gain.scope || (shown.scope === '' && !isOfLogin(shown))) &&
    atLeast(shown.level, gain.level)
  )
}

/** The names may have been seen one here and one there. There may be tens of thousands. */
function areNamesIn({ names }: Gain, shown: readonly Gain[]): boolean {
  if (shown.some((one) => one.names.length === 0)) return true
  if (names.length === 0) return false
  const seen = new Set(shown.flatMap((one) => one.names))
  return names.every((name) => seen.has(name))
}

const PERMISSIONS: ReadonlySet<string> = new Set(['write', ...CATALOGUE_RULES.map(({ id }) => id)])

/** Whether it is part of everything. `system:masters` is more, and who somebody is, is something else. */
function isPermission({ rule }: Gain): boolean {
  return PERMISSIONS.has(rule)
}

/** Whether it is about who somebody is: in the whole cluster that may be a login and no permission anywhere. */
function isOfLogin({ rule }: Gain): boolean {
  return rule !== 'masters' && rule !== 'write' && isLoginRule(rule)
}

/** Whether it is all that can be held where it holds. */
export function isEverything({ rule }: Pick<Gain, 'rule'>): boolean {
  return rule === 'masters' || rule === 'everything'
}

/** Whether a reviewer must see it by name. */
export function isGrave({ level }: Pick<Gain, 'level'>): boolean {
  return level === 'critical' || level === 'high'
}
