import { subjectKey } from '../../rbac/access-subject.ts'
import type { CompactAccess } from '../../rbac/compact.ts'
import type { ChangedLogins, Effect } from '../effect/effect.ts'
import type { Plan } from '../plan.ts'

/**
 * What some access makes of its holder, in one word. `way-to-admin`: by it one can become admin. `login`: can log in and
 * do nothing. `all`: of what is taken, all that somebody had.
 */
export const POWERS = ['all', 'admin', 'way-to-admin', 'write', 'read', 'other', 'login'] as const

export type Power = (typeof POWERS)[number]

/** So many subjects gain or lose so much. */
export interface PowerCount {
  readonly power: Power
  readonly subjects: number
}

/** How many subjects gain what by a plan, and how many lose what; the highest power first, each subject once. */
export function powersOf(plan: Pick<Plan, 'effects' | 'gains'>): {
  readonly grants: readonly PowerCount[]
  readonly takes: readonly PowerCount[]
} {
  const access = plan.effects?.access ?? []
  const critical = new Set(
    plan.gains.filter(({ level }) => level === 'critical').map(({ subject }) => subject),
  )
  const gaining = access.filter(({ gained }) => gained.length > 0)
  const granted = gaining.flatMap((effect) =>
    effect.subjects.map((subject): [string, Power] => [
      subjectKey(subject),
      grantedPower(effect, critical.has(subjectKey(subject))),
    ]),
  )
  const taken = access
    .filter(({ lost }) => lost.length > 0)
    .flatMap((effect) =>
      effect.subjects.map((subject): [string, Power] => [subjectKey(subject), takenPower(effect)]),
    )
  const known = new Set(granted.map(([subject]) => subject))
  const losing = new Set(taken.map(([subject]) => subject))
  const login = (subject: string): [string, Power] => [subject, 'login']
  const given = loginsOf(plan, 'given').filter((subject) => !known.has(subject))
  const gone = loginsOf(plan, 'taken').filter((subject) => !losing.has(subject))
  return {
    grants: counted([...granted, ...given.map(login)]),
    takes: counted([...taken, ...gone.map(login)]),
  }
}

/** `subjectKey` of principals that can log in only after the plan, or only before it. */
export function loginsOf({ effects }: Pick<Plan, 'effects'>, which: keyof ChangedLogins): readonly string[] {
  return (effects?.logins[which] ?? []).map((name) => subjectKey({ kind: 'principal', name }))
}

function grantedPower({ gained }: Effect, isCritical: boolean): Power {
  if (gained.some(isAdmin)) return 'admin'
  return isCritical ? 'way-to-admin' : plainPower(gained)
}

/** What a loss is called: of somebody who keeps something, by what is lost. Who stays admin has not lost admin. */
export function takenPower({
  lost,
  losesAll,
  keepsAdmin,
}: Pick<Effect, 'lost' | 'losesAll' | 'keepsAdmin'>): Power {
  if (losesAll) return 'all'
  return lost.some(isAdmin) && !keepsAdmin ? 'admin' : plainPower(lost)
}

/** Everything in the cluster or in a namespace. */
export function isAdmin(access: CompactAccess): boolean {
  if (access.kind === 'everything') return true
  if (access.kind === 'urls' || access.names !== undefined) return false
  return (
    access.verbs.words.includes('everything') &&
    access.resources.some(({ group, resource }) => group === '*' && resource === '*')
  )
}

function plainPower(access: readonly CompactAccess[]): Power {
  const verbs = access.flatMap((one) => (one.kind === 'resources' ? [one.verbs] : []))
  const any = (words: readonly string[]): boolean =>
    verbs.some((one) => [...one.words, ...one.others].some((word) => words.includes(word)))
  if (any(['everything', 'write', 'create', 'update', 'patch', 'delete', 'deletecollection'])) return 'write'
  return any(['read', 'get', 'list', 'watch']) ? 'read' : 'other'
}

function counted(all: readonly (readonly [subject: string, power: Power])[]): readonly PowerCount[] {
  const highest = new Map<string, Power>()
  for (const [subject, power] of all) {
    const other = highest.get(subject)
    if (other === undefined || POWERS.indexOf(power) < POWERS.indexOf(other)) highest.set(subject, power)
  }
  const powers = [...highest.values()]
  return POWERS.map((power) => ({ power, subjects: powers.filter((one) => one === power).length })).filter(
    ({ subjects }) => subjects > 0,
  )
}
