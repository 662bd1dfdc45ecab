import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { identityOf } from '../../src/plan/effect/other-subjects.ts'
import { aggregate } from '../../src/rbac/aggregate.ts'
import { accessDifference } from '../../src/rbac/gained.ts'
import type { KubernetesIdentity, RbacObjects } from '../../src/rbac/grant.ts'
import { grantsOf, grantsOfExact } from '../../src/rbac/grants.ts'
import type { ClusterRole, PolicyRule } from '../../src/rbac/object.ts'
import { permits, type ScopedRequest } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { accessRequest } from '../rbac/arbitrary.ts'
import {
  changedObjects,
  identity,
  inSomeNamespace,
  otherLogin,
  rbacObjects,
  rbacObjectsOf,
} from '../rbac/objects-arbitrary.ts'
import { ask, expectEach, expectMixed, sample } from './oracle.ts'

describe('who may do what, as Kubernetes itself says', () => {
  test('aggregated ClusterRoles get the rules that the controller manager writes', () => {
    const cases = sample(rbacObjects, 6000)
    const theirs = ask<{ clusterRoles: ClusterRole[] }>(
      cases.map((objects) => ({ op: 'aggregate', objects })),
    ).map(({ clusterRoles }) => clusterRoles.map(contentOf))
    const ours = cases.map((objects) =>
      aggregate(objects)
        .clusterRoles.toSorted((one, other) => (one.metadata.name < other.metadata.name ? -1 : 1))
        .map(contentOf),
    )
    expectEach(cases, { ours, theirs })
    expectMixed(cases.map(({ clusterRoles }) => clusterRoles.some(({ aggregationRule }) => aggregationRule)))
  })

  test('permits answers as the authorizers of the API server', () => {
    const requests = fc.array(accessRequest.chain(inSomeNamespace), { minLength: 10, maxLength: 10 })
    const cases = sample(fc.record({ objects: rbacObjects, identity, requests }), 6000)
    const theirs = ask<{ allowed: boolean[] }>(cases.map((one) => ({ op: 'authorize', ...one })))
    const ours = cases.map(({ objects, identity: who, requests: asked }) => {
      const grants = grantsOf(indexRbac(objects), who)
      return { allowed: asked.map((request) => permits(grants, request)) }
    })
    expectEach(cases, { ours, theirs })
    expectMixed(ours.flatMap(({ allowed }) => allowed))
  })

  test('whoever is named as what it is holds what the authorizers of the API server let it do', () => {
    const requests = fc.array(accessRequest.chain(inSomeNamespace), { minLength: 10, maxLength: 10 })
    const cases = sample(fc.record({ objects: rbacObjects, login: otherLogin, requests }), 2000)
    const theirs = ask<{ allowed: boolean[] }>(
      cases.map(({ objects, login, requests: asked }) => ({
        op: 'authorize',
        objects,
        identity: login.identity,
        requests: asked,
      })),
    )
    const ours = cases.map(({ objects, login, requests: asked }) => {
      const grants = grantsOfExact(indexRbac(objects), identityOf(login.subject))
      return { allowed: asked.map((request) => permits(grants, request)) }
    })
    expectEach(cases, { ours, theirs })
    // One subject of several seldom holds what is asked for.
    expect(ours.flatMap(({ allowed }) => allowed).filter(Boolean).length).toBeGreaterThan(200)
  })

  test('a request for one namespace is in that namespace, as the API server reads its path', () => {
    const objects = boundInShop([{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }])
    const who: KubernetesIdentity = { username: 'alice', groups: [] }
    const grants = grantsOf(indexRbac(objects), who)
    const [answer] = ask<{ allowed: boolean[] }>([
      { op: 'authorize', objects, identity: who, requests: ON_NAMESPACES.map(([sent]) => sent) },
    ])
    expect(ON_NAMESPACES.map(([, request]) => permits(grants, request))).toEqual(answer?.allowed)
    expect(answer?.allowed).toEqual(ON_NAMESPACES.map(([, , allowed]) => allowed))
  })

  test('gained and lost are empty exactly when no request of a dense grid is answered differently', () => {
    const pairs = fc
      .tuple(plainObjects, plainObjects)
      .chain(([objects, other]) =>
        fc.record({ objects: fc.constant(objects), after: changedObjects(objects, other) }),
      )
    const cases = sample(fc.tuple(pairs, identity), 4000).map(([pair, who]) => ({ ...pair, identity: who }))
    const theirs = ask<{ gained: boolean; lost: boolean }>(
      cases.map((one) => ({ op: 'difference', grids: GRIDS, ...one })),
    )
    const ours = cases.map(({ objects, after, identity: who }) => {
      const difference = differenceFor({ before: objects, after, who })
      return { gained: difference.gained.length > 0, lost: difference.lost.length > 0 }
    })
    expectEach(cases, { ours, theirs })
    expectMixed(ours.map(({ gained }) => gained))
    expectMixed(ours.map(({ lost }) => lost))
  })
})

function contentOf({ metadata: { name }, rules }: ClusterRole): unknown {
  return {
    name,
    rules: (rules ?? []).map(({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }) => [
      verbs,
      apiGroups ?? [],
      resources ?? [],
      resourceNames ?? [],
      nonResourceURLs ?? [],
    ]),
  }
}

function differenceFor({
  before,
  after,
  who,
}: {
  readonly before: RbacObjects
  readonly after: RbacObjects
  readonly who: KubernetesIdentity
}): ReturnType<typeof accessDifference> {
  return accessDifference(grantsOf(indexRbac(before), who), grantsOf(indexRbac(after), who))
}

/** What is sent, the request that a person would ask about, and the answer. */
const ON_NAMESPACES: readonly (readonly [{ method: string; path: string }, ScopedRequest, boolean])[] = [
  [{ method: 'GET', path: '/api/v1/namespaces/shop' }, onNamespaces('get', 'shop'), true],
  [{ method: 'PUT', path: '/api/v1/namespaces/shop' }, onNamespaces('update', 'shop'), true],
  [{ method: 'PATCH', path: '/api/v1/namespaces/shop' }, onNamespaces('patch', 'shop'), true],
  [{ method: 'DELETE', path: '/api/v1/namespaces/shop' }, onNamespaces('delete', 'shop'), true],
  [
    { method: 'PUT', path: '/api/v1/namespaces/shop/finalize' },
    { ...onNamespaces('update', 'shop'), subresource: 'finalize' },
    true,
  ],
  [{ method: 'GET', path: '/api/v1/namespaces/ops' }, onNamespaces('get', 'ops'), false],
  [{ method: 'GET', path: '/api/v1/namespaces' }, onNamespaces('list'), false],
  [{ method: 'GET', path: '/api/v1/namespaces?watch=true' }, onNamespaces('watch'), false],
  [
    { method: 'GET', path: '/api/v1/namespaces?fieldSelector=metadata.name%3Dshop' },
    onNamespaces('list', 'shop'),
    false,
  ],
  [{ method: 'POST', path: '/api/v1/namespaces' }, onNamespaces('create'), false],
  [{ method: 'DELETE', path: '/api/v1/namespaces' }, onNamespaces('deletecollection'), false],
  [
    { method: 'GET', path: '/api/v1/nodes/shop' },
    { verb: 'get', group: '', resource: 'nodes', name: 'shop' },
    false,
  ],
  [{ method: 'GET', path: '/healthz' }, { verb: 'get', url: '/healthz' }, false],
]

function onNamespaces(verb: string, name?: string): ScopedRequest & { readonly resource: string } {
  return { verb, group: '', resource: 'namespaces', ...(name === undefined ? {} : { name }) }
}

function boundInShop(rules: readonly PolicyRule[]): RbacObjects {
  const apiVersion = 'rbac.authorization.k8s.io/v1'
  return {
    roles: [],
    clusterRoles: [{ apiVersion, kind: 'ClusterRole', metadata: { name: 'all' }, rules }],
    roleBindings: [
      {
        apiVersion,
        kind: 'RoleBinding',
        metadata: { name: 'all', namespace: 'shop' },
        subjects: [{ kind: 'User', name: 'alice' }],
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'all' },
      },
    ],
    clusterRoleBindings: [],
  }
}

const someOf = (...words: readonly string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })

const plainRule: fc.Arbitrary<PolicyRule> = fc.record(
  {
    verbs: someOf('get', 'list', '*'),
    apiGroups: someOf('', 'apps', '*'),
    resources: someOf('pods', 'pods', 'secrets', 'pods/exec', '*/exec', '*', 'nodes', 'namespaces'),
    resourceNames: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  },
  { requiredKeys: ['verbs', 'apiGroups', 'resources'] },
)

const plainObjects = rbacObjectsOf({
  plainRule,
  urlRule: fc.oneof(
    { weight: 3, arbitrary: plainRule },
    {
      weight: 1,
      arbitrary: fc.record({
        verbs: someOf('get', '*'),
        nonResourceURLs: someOf('*', '/api', '/api/*', '/api*', '/healthz'),
      }),
    },
  ),
})

/** Each word of the rules above, and `another` wherever there is a wildcard that reaches beyond them. */
const WORDS = {
  verbs: ['get', 'list', 'another'],
  groups: ['', 'apps', 'another'],
  names: ['', 'x', 'y', 'another'],
}

/** No API has pods, Secrets, nodes or Namespaces in the group apps: a gain of them is told as none. */
const OF_CORE = { ...WORDS, groups: ['', 'another'] }

const GRIDS = [
  {
    ...OF_CORE,
    resources: ['pods', 'secrets', 'another'],
    subresources: ['', 'exec', 'another'],
    namespaces: ['', 'shop', 'ops', 'another'],
  },
  {
    ...WORDS,
    groups: ['apps'],
    resources: ['another'],
    subresources: ['', 'exec', 'another'],
    namespaces: ['', 'shop', 'ops', 'another'],
  },
  // Nodes are in no namespace, but for other groups and verbs than Kubernetes' own nobody knows that.
  { ...OF_CORE, resources: ['nodes'], subresources: ['', 'exec'], namespaces: [''] },
  {
    verbs: ['get', 'list'],
    groups: ['another'],
    resources: ['nodes'],
    subresources: [''],
    names: WORDS.names,
    namespaces: ['shop', 'ops'],
  },
  { ...OF_CORE, verbs: ['another'], resources: ['nodes'], subresources: [''], namespaces: ['shop', 'ops'] },
  // A request for one namespace is in it, one for all is in none.
  {
    ...OF_CORE,
    resources: ['namespaces'],
    subresources: ['', 'exec'],
    namespaces: [''],
  },
  {
    ...OF_CORE,
    verbs: ['get', 'another'],
    resources: ['namespaces'],
    subresources: ['', 'exec'],
    namespaces: ['shop', 'ops'],
  },
  {
    ...WORDS,
    verbs: ['list'],
    groups: ['another'],
    resources: ['namespaces'],
    subresources: [''],
    namespaces: ['shop', 'ops'],
  },
  { verbs: WORDS.verbs, urls: ['/api', '/api/', '/api/another', '/apianother', '/healthz', '/another'] },
]
