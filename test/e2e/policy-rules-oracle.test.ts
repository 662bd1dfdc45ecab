import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PolicyRule } from '../../src/rbac/object.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import { bindEverywhere, bindInNamespace, clusterRole, rbac, user } from '../rbac/rbac-objects.ts'
import { type Association, allowedBy, PUBLISHED, type Reviewed, type Rule } from './entries/policy-rules.ts'
import { ask, expectEach, expectMixed, sample } from './oracle.ts'

/** What an association gives is what bindings of a role with the same rules would, in those namespaces. */
const SCOPES: readonly [Association['namespaces'], ...string[]][] = [
  ['all'],
  [['shop'], 'shop'],
  [['shop-*'], 'shop-eu'],
  [['shop*'], 'shop', 'shop-eu', 'shopping'],
  [['shop', 'shop-*'], 'shop', 'shop-eu'],
  [['workshop', 'work*'], 'workshop'],
]

const published = Object.keys(PUBLISHED.rules)

test('an access policy is matched as Kubernetes itself would match the same rules', () => {
  const cases = sample(
    fc.constantFrom(...published).chain((policy) =>
      fc.record({
        policy: fc.constant(policy),
        scope: fc.constantFrom(...SCOPES),
        requests: fc.array(aRequest(policy), { minLength: 20, maxLength: 20 }),
      }),
    ),
    3000,
  )
  const theirs = ask<{ allowed: boolean[] }>(
    cases.map(({ policy, scope, requests }) => ({
      op: 'authorize',
      objects: boundAlike(policy, scope),
      identity: { username: 'holder', groups: [] },
      requests,
    })),
  )
  const ours = cases.map(({ policy, scope: [namespaces], requests }) => ({
    allowed: requests.map((one) => allowedBy([{ policy, namespaces }], reviewed(one)) !== undefined),
  }))
  expectEach(cases, { ours, theirs })
  expectMixed(ours.flatMap(({ allowed }) => allowed))
  const allowing = cases.flatMap(({ policy }, index) => (ours[index]?.allowed.includes(true) ? [policy] : []))
  expect(new Set(allowing)).toEqual(new Set(published))
})

test('several policies allow what one of them allows, and one without a table nothing', () => {
  const pods = reviewed({ verb: 'list', group: '', resource: 'pods', namespace: 'shop' })
  const unpublished: Association = { policy: 'AmazonEMRJobPolicy', namespaces: 'all' }
  const view: Association = { policy: 'AmazonEKSViewPolicy', namespaces: ['shop'] }
  expect(published).not.toContain(unpublished.policy)
  expect(allowedBy([unpublished], pods)).toBeUndefined()
  expect(allowedBy([unpublished, view], pods)).toBe(view)
  expect(allowedBy([], pods)).toBeUndefined()
})

function boundAlike(policy: string, [namespaces, ...meant]: (typeof SCOPES)[number]) {
  const rules = (PUBLISHED.rules[policy] ?? []).filter(({ someNamesOnly }) => someNamesOnly !== true)
  // A ClusterRole has both lists or URLs, and the tables have one of them each.
  const role = clusterRole('alike', rules as readonly PolicyRule[] as PolicyRule[])
  return namespaces === 'all'
    ? rbac({
        clusterRoles: [role],
        clusterRoleBindings: [bindEverywhere('alike', 'ClusterRole/alike', user('holder'))],
      })
    : rbac({
        clusterRoles: [role],
        roleBindings: meant.map((name) =>
          bindInNamespace(`${name}/alike`, 'ClusterRole/alike', user('holder')),
        ),
      })
}

/** As the API server asks an authorizer. */
function reviewed(one: ScopedRequest): Reviewed {
  if ('url' in one) return { nonResourceAttributes: { path: one.url, verb: one.verb } }
  return { resourceAttributes: one }
}

/** Of what the policy's table has, of what another's has, and of what none has. */
function aRequest(policy: string): fc.Arbitrary<ScopedRequest> {
  return fc.oneof(
    { arbitrary: aResource(PUBLISHED.rules[policy] ?? []), weight: 6 },
    { arbitrary: aResource(Object.values(PUBLISHED.rules).flat()), weight: 2 },
    { arbitrary: fc.record({ verb: fc.constantFrom('get', 'post'), url: aUrl() }), weight: 1 },
  )
}

function aResource(rules: readonly Rule[]): fc.Arbitrary<ScopedRequest> {
  const words = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...new Set(list))
  const known = fc.constantFrom(...rules.filter(({ resources }) => resources !== undefined))
  return fc
    .record({
      rule: known,
      other: fc.constantFrom('leases', 'widgets', 'nodes', 'pods/eviction', 'serviceaccounts/token'),
      isOther: fc.boolean(),
      at: fc.nat(),
      verb: words([...rules.flatMap(({ verbs }) => verbs), 'escalate', 'use']),
      group: fc.option(words(['', 'apps', 'batch', 'example.com', 'coordination.k8s.io']), {
        nil: undefined,
      }),
      namespace: words(['', 'shop', 'shop-eu', 'shopping', 'workshop', 'eu-shop']),
    })
    .map(({ rule, other, isOther, at, verb, group, namespace }) => {
      const pick = (list: readonly string[] | undefined, wildcard: string): string => {
        const found = list?.[at % list.length] ?? wildcard
        return found === '*' ? wildcard : found
      }
      const [resource = '', subresource] = (isOther ? other : pick(rule.resources, 'pods'))
        .replace('*/', 'deployments/')
        .split('/')
      return {
        verb: verb === '*' ? 'patch' : verb,
        group: group ?? pick(rule.apiGroups, 'apps'),
        resource,
        ...(subresource === undefined ? {} : { subresource }),
        ...(namespace === '' ? {} : { namespace }),
      }
    })
}

function aUrl(): fc.Arbitrary<string> {
  return fc.constantFrom('/api', '/api/v1', '/apis', '/apis/apps', '/apisix', '/metrics', '/')
}
