import type { CatalogueId } from '../../danger/rule/rules.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import { shortened } from '../../words/list.ts'
import type { Effect } from '../effect/effect.ts'
import { byPower, type Power } from '../effect/held.ts'
import type { Plan } from '../plan.ts'
import { type AskedBy, askedBy } from './asked-by.ts'
import type { ShownPlace } from './place.ts'
import { loginsOf, lostPower } from './power.ts'

/** The same that some subjects lose. */
export interface Loss {
  /** `all`: all that they had. */
  readonly power: Power
  /** What it includes, or is made of. */
  readonly parts: readonly CatalogueId[]
  /** Namespaces, sorted; `''` is the whole cluster. None of `all`, and of a login. */
  readonly scopes: readonly string[]
  /** `subjectKey` of those who lose it. */
  readonly subjects: readonly string[]
  /** Subjects beyond these. */
  readonly more: number
  /** The lines that ask for it. */
  readonly where: readonly ShownPlace[]
}

/** What people lose by a plan: all access first, then admin, then the rest. */
export function lossesOf(plan: Pick<Plan, 'effects' | 'changes'>): readonly Loss[] {
  const asked = askedBy(plan.changes)
  const losing = (plan.effects?.access ?? []).flatMap((effect) => lossesBy(effect, asked))
  const told = new Set(losing.flatMap(({ subjects }) => subjects))
  const logins = loginsOf(plan, 'taken')
    .filter((subject) => !told.has(subject))
    .map(
      (subject): Loss => ({ power: 'login', parts: [], scopes: [], subjects: [subject], more: 0, where: [] }),
    )
  const same = Map.groupBy([...losing, ...logins], ({ power, parts, scopes }) =>
    JSON.stringify([power, parts, scopes]),
  )
  return [...same.values()]
    .flatMap(([first, ...others]): Loss[] => {
      if (first === undefined) return []
      const all = [first, ...others]
      return [
        {
          ...first,
          subjects: all.flatMap(({ subjects }) => subjects),
          where: distinct(all.flatMap(({ where }) => where)),
        },
      ]
    })
    .toSorted(byPower)
}

function lossesBy(effect: Effect, asked: AskedBy): Loss[] {
  const subjects = effect.subjects.map(subjectKey)
  const placesOf = (steps: Effect['losses']): readonly ShownPlace[] =>
    distinct(
      effect.subjects.flatMap(
        (subject) =>
          asked(
            subject,
            steps.flatMap(({ through }) => through),
          ) ?? [],
      ),
    )
  if (effect.losses.length > 0 && effect.losesAll)
    return [{ power: 'all', parts: [], scopes: [], subjects, more: 0, where: placesOf(effect.losses) }]
  return effect.losses.map((step) => {
    const { power, parts } = lostPower(effect, step)
    return {
      power,
      parts: power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule),
      scopes: step.scopes,
      subjects,
      more: 0,
      where: placesOf([step]),
    }
  })
}

function distinct(places: readonly ShownPlace[]): readonly ShownPlace[] {
  const byText = new Map(places.map((place) => [`${place.file}:${place.line}`, place]))
  return [...byText.values()].slice(0, PLACES)
}

/** Nobody follows more links of one line. */
const PLACES = 3

/** The same with so many names each. */
export function withFewNames(losses: readonly Loss[], names: number): readonly Loss[] {
  return losses.map((loss) => {
    if (names === 0) return { ...loss, subjects: [], more: loss.more + loss.subjects.length }
    const { shown, more } = shortened(loss.subjects, names)
    return more === 0 ? loss : { ...loss, subjects: shown, more: loss.more + more }
  })
}
