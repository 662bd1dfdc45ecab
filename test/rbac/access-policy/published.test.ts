import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { publishedRules } from '../../../src/rbac/access-policy/published.ts'
import { aggregate } from '../../../src/rbac/aggregate.ts'
import { covers } from '../../../src/rbac/covers.ts'
import type { PolicyRule } from '../../../src/rbac/object.ts'
import { breakdown, type RuleAtom } from '../../../src/rbac/rules.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'

/** The tables of the page, row by row. */
const TABLES: Readonly<Record<string, readonly PolicyRule[]>> = JSON.parse(
  readFileSync(new URL('../../fixtures/access-policies.json', import.meta.url), 'utf8'),
).rules

/** Of all ClusterRoles of Kubernetes itself, with the rules that the controller gives the aggregated ones. */
const { clusterRoles } = aggregate({
  roles: [],
  clusterRoles: BOOTSTRAP,
  roleBindings: [],
  clusterRoleBindings: [],
})

describe('the rules of access policies', () => {
  test('16 policies have a table', () => {
    expect(Object.keys(TABLES)).toHaveLength(16)
  })

  test.each(Object.entries(TABLES))('%s grants what its table says', (policy, rows) => {
    expect(triplesOf(rulesOf(policy))).toEqual(triplesOf(rows))
  })

  test.each([
    ['AmazonEKSClusterAdminPolicy', 2],
    ['AmazonEKSAdminPolicy', 389],
    ['AmazonEKSEditPolicy', 372],
    ['AmazonEKSViewPolicy', 168],
    ['AmazonEKSSecretReaderPolicy', 3],
  ])('%s grants %d verbs on resources and URLs', (policy, count) => {
    expect(triplesOf(rulesOf(policy))).toHaveLength(count)
  })

  test.each(Object.keys(TABLES))('of %s are the same array at each call', (policy) => {
    expect(publishedRules(policy)).toBe(rulesOf(policy))
  })

  test.each([
    'AmazonEMRJobPolicy',
    'AmazonEKSAutoNodePolicy',
    'amazoneksviewpolicy',
    'constructor',
    '__proto__',
    '',
  ])('of "%s" are not known', (policy) => {
    expect(publishedRules(policy)).toBeUndefined()
  })
})

const LEASES = both('coordination.k8s.io', 'leases')
const EVENTS = 'events.k8s.io events'
const CLAIMS = 'resource.k8s.io resourceclaims'
const TEMPLATES = 'resource.k8s.io resourceclaimtemplates'

/** What somebody loses whose ClusterRole is replaced with the access policy of the same name. */
const ONLY_IN_THE_ROLE = {
  view: [...read(EVENTS), ...read(CLAIMS), ...read(`${CLAIMS}/status`), ...read(TEMPLATES)],
  edit: [
    ...both('events.k8s.io', 'events'),
    ...both('resource.k8s.io', 'resourceclaims'),
    ...both('resource.k8s.io', 'resourceclaimtemplates'),
    ...read(`${CLAIMS}/status`),
    ...LEASES,
    ' pods/eviction create',
    ' serviceaccounts/token create',
  ],
}

describe('an access policy has no more than the ClusterRole of the same name', () => {
  test.each([
    ['cluster-admin', 2, 'AmazonEKSClusterAdminPolicy', []],
    ['view', 180, 'AmazonEKSViewPolicy', ONLY_IN_THE_ROLE.view],
    ['edit', 409, 'AmazonEKSEditPolicy', ONLY_IN_THE_ROLE.edit],
    ['admin', 426, 'AmazonEKSAdminPolicy', ONLY_IN_THE_ROLE.edit],
  ])('%s has %d verbs on resources and URLs; %s lacks those listed', (name, count, policy, missing) => {
    const role = clusterRoles.find(({ metadata }) => metadata.name === name)?.rules ?? []
    const held = triplesOf(rulesOf(policy))
    expect(triplesOf(role)).toHaveLength(count)
    expect(triplesOf(role).filter((triple) => !held.includes(triple))).toEqual(missing.toSorted())
    expect(covers(role, rulesOf(policy)).uncovered).toEqual([])
  })
})

function rulesOf(policy: string): readonly PolicyRule[] {
  const rules = publishedRules(policy)
  if (rules === undefined) throw new Error(`${policy} is not known`)
  return rules
}

/** Group, resource and verb, or URL and verb, each once, in order. */
function triplesOf(rules: readonly PolicyRule[]): string[] {
  return [...new Set(rules.flatMap(breakdown).map(triple))].toSorted()
}

function triple(atom: RuleAtom): string {
  if ('url' in atom) return `${atom.url} ${atom.verb}`
  if (atom.name !== undefined) throw new Error('no table has names of objects')
  return `${atom.group} ${atom.resource} ${atom.verb}`
}

function read(resource: string): string[] {
  return ['get', 'list', 'watch'].map((verb) => `${resource} ${verb}`)
}

function both(group: string, resource: string): string[] {
  const writing = ['create', 'delete', 'deletecollection', 'patch', 'update']
  return [...read(`${group} ${resource}`), ...writing.map((verb) => `${group} ${resource} ${verb}`)]
}
