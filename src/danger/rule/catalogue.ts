import { LOGIN_RULES, type LoginRuleId } from './login-rules.ts'
import { OBJECT_RULES, type ObjectRuleId } from './object-rules.ts'
import { type CatalogueId, RULES } from './rules.ts'
import { WELL_KNOWN_ROLES, type WellKnownRole } from './well-known.ts'

/** All that an exception in access.yaml can name. `system:masters` is not here: a guard of its own watches over it. */
export type DangerId = CatalogueId | WellKnownRole['id'] | ObjectRuleId | LoginRuleId

export const DANGER_IDS: readonly DangerId[] = [
  ...WELL_KNOWN_ROLES.map(({ id }) => id),
  ...RULES.map(({ id }) => id),
  ...OBJECT_RULES.map(({ id }) => id),
  ...LOGIN_RULES.map(({ id }) => id),
]

/** What is said about a danger, whatever kind it is of. */
export function wordsOf(id: DangerId): {
  readonly what: string
  readonly why: string
  readonly instead: string
} {
  const role = WELL_KNOWN_ROLES.find((known) => known.id === id)
  if (role !== undefined) return { what: `the ClusterRole ${role.id}`, why: role.why, instead: role.instead }
  const rule = [...RULES, ...OBJECT_RULES, ...LOGIN_RULES].find((known) => known.id === id)
  if (rule === undefined) throw new Error(`no danger is called ${id}`)
  return rule
}

/** Whether it is one of who somebody is: these are judged by themselves. */
export function isLoginRule(id: DangerId): boolean {
  return LOGIN_RULES.some((rule) => rule.id === id)
}
