import { OBJECT_RULES, type ObjectRuleId } from './object-rules.ts'
import type { DangerRule } from './rule.ts'
import { CLUSTER_RULES } from './rules-cluster.ts'
import { IDENTITY_RULES } from './rules-identity.ts'
import { WORKLOAD_RULES } from './rules-workload.ts'
import { WELL_KNOWN_ROLES, type WellKnownRole } from './well-known.ts'

// Source: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ It comes last: it is silent about what all
// others say.
const WILDCARD_RULE = {
  id: 'wildcard',
  what: 'what does not exist yet, by "*"',
  requests: [],
  isDangerous: ({ verb, group, resource, name }) =>
    name === undefined && ([verb, group, resource].includes('*') || resource.startsWith('*/')),
  severity: { cluster: 'medium', namespace: 'low' },
  why: 'A "*" grants what is added later too: new verbs, resources and API groups that nobody reviewed.',
  instead: 'Name the API groups, resources and verbs that are needed.',
} as const satisfies DangerRule

const RULES = [...IDENTITY_RULES, ...WORKLOAD_RULES, ...CLUSTER_RULES, WILDCARD_RULE] as const

export type CatalogueId = (typeof RULES)[number]['id']

/** What every permission that somebody gains is asked for. The first rule says all of the others. */
export const CATALOGUE_RULES: readonly (DangerRule & { readonly id: CatalogueId })[] = RULES

/** All that an exception in access.yaml can name. `system:masters` is not here: a guard of its own watches over it. */
export type DangerId = CatalogueId | WellKnownRole['id'] | ObjectRuleId

export const DANGER_IDS: readonly DangerId[] = [
  ...WELL_KNOWN_ROLES.map(({ id }) => id),
  ...RULES.map(({ id }) => id),
  ...OBJECT_RULES.map(({ id }) => id),
]

/** What is said about a danger, whatever kind it is of. */
export function wordsOf(id: DangerId): {
  readonly what: string
  readonly why: string
  readonly instead: string
} {
  const role = WELL_KNOWN_ROLES.find((known) => known.id === id)
  if (role !== undefined) return { what: `the ClusterRole ${role.id}`, why: role.why, instead: role.instead }
  const rule = [...RULES, ...OBJECT_RULES].find((known) => known.id === id)
  if (rule === undefined) throw new Error(`no danger is called ${id}`)
  return rule
}
