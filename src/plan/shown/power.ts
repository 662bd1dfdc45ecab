import type { CatalogueId } from '../../danger/rule/rules.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import type { ChangedLogins, Effect } from '../effect/effect.ts'
import { byPower, type Held, type Power } from '../effect/held.ts'
import type { Step } from '../effect/step.ts'
import type { Plan } from '../plan.ts'

/** So many subjects gain or lose so much. */
export interface PowerCount {
  readonly power: Power
  /** What it includes, or is made of. */
  readonly parts: readonly CatalogueId[]
  readonly subjects: number
}

/** How many subjects gain what by a plan, and how many lose what; the highest power first, each subject once. */
export function powersOf(plan: Pick<Plan, 'effects'>): {
  readonly grants: readonly PowerCount[]
  readonly takes: readonly PowerCount[]
} {
  const access = plan.effects?.access ?? []
  const granted = access.flatMap((effect) => ofEach(effect, highest(effect.gains)))
  const taken = access.flatMap((effect) => ofEach(effect, takenBy(effect)))
  const known = new Set(granted.map(([subject]) => subject))
  const losing = new Set(taken.map(([subject]) => subject))
  const login = (subject: string): Counted => [subject, { power: 'login', parts: [] }]
  return {
    grants: counted([
      ...granted,
      ...loginsOf(plan, 'given').flatMap((one) => (known.has(one) ? [] : [login(one)])),
    ]),
    takes: counted([
      ...taken,
      ...loginsOf(plan, 'taken').flatMap((one) => (losing.has(one) ? [] : [login(one)])),
    ]),
  }
}

/** `subjectKey` of principals that can log in only after the plan, or only before it. */
export function loginsOf({ effects }: Pick<Plan, 'effects'>, which: keyof ChangedLogins): readonly string[] {
  return (effects?.logins[which] ?? []).map((name) => subjectKey({ kind: 'principal', name }))
}

/** What one loss is called: who stays admin has not lost admin. */
export function lostPower({ keepsAdmin }: Pick<Effect, 'keepsAdmin'>, { held }: Step): Held {
  return held.power === 'admin' && keepsAdmin ? { power: 'other', parts: [] } : held
}

type Counted = readonly [subject: string, held: Pick<PowerCount, 'power' | 'parts'>]

function ofEach({ subjects }: Effect, held: Counted[1] | undefined): readonly Counted[] {
  return held === undefined ? [] : subjects.map((subject): Counted => [subjectKey(subject), held])
}

function takenBy(effect: Effect): Counted[1] | undefined {
  if (effect.losses.length > 0 && effect.losesAll) return { power: 'all', parts: [] }
  return highest(effect.losses.map((step) => ({ ...step, held: lostPower(effect, step) })))
}

/** With the parts of all that have the same power. */
function highest(steps: readonly Step[]): Counted[1] | undefined {
  const [first] = steps.map(({ held }) => held).toSorted(byPower)
  if (first === undefined) return undefined
  const same = steps.filter(({ held }) => held.power === first.power)
  // How somebody becomes an admin is told where the power is, and not where it is counted.
  const parts =
    first.power === 'way-to-admin' ? [] : same.flatMap(({ held }) => held.parts.map(({ rule }) => rule))
  return { power: first.power, parts: [...new Set(parts)].toSorted() }
}

function counted(all: readonly Counted[]): readonly PowerCount[] {
  const each = new Map<string, Counted[1]>()
  for (const [subject, held] of all) {
    const other = each.get(subject)
    if (other === undefined || byPower(held, other) < 0) each.set(subject, held)
  }
  const same = Map.groupBy(each.values(), ({ power, parts }) => JSON.stringify([power, parts]))
  return [...same.values()]
    .flatMap(([first, ...others]): PowerCount[] =>
      first === undefined ? [] : [{ ...first, subjects: others.length + 1 }],
    )
    .toSorted(
      (one, other) =>
        byPower(one, other) ||
        other.parts.length - one.parts.length ||
        (one.parts.join() < other.parts.join() ? -1 : 1),
    )
}
