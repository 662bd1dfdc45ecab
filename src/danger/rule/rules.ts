import type { DangerRule } from './rule.ts'
import { CLUSTER_RULES } from './rules-cluster.ts'
import { IDENTITY_RULES } from './rules-identity.ts'
import { WORKLOAD_RULES } from './rules-workload.ts'

// Source: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ It comes last: it is silent about what all
// others say.
const WILDCARD_RULE = {
  id: 'wildcard',
  what: 'use what does not exist yet, through "*"',
  requests: [],
  isDangerous: ({ verb, group, resource, name }) =>
    name === undefined && ([verb, group, resource].includes('*') || resource.startsWith('*/')),
  severity: { cluster: 'medium', namespace: 'low' },
  why: 'A "*" also grants what is added later: new verbs, resources and API groups that nobody reviewed.',
  instead: 'Name the API groups, resources and verbs that are needed.',
} as const satisfies DangerRule

export const RULES = [...IDENTITY_RULES, ...WORKLOAD_RULES, ...CLUSTER_RULES, WILDCARD_RULE] as const

export type CatalogueId = (typeof RULES)[number]['id']

/** What every permission that somebody gains is asked for. The first rule says all of the others. */
export const CATALOGUE_RULES: readonly (DangerRule & { readonly id: CatalogueId })[] = RULES
