import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CompactAccess, type CompactVerbs, compactAccess } from '../../src/rbac/compact.ts'
import type { ScopedAtom } from '../../src/rbac/gained.ts'
import type { Grant, Scope } from '../../src/rbac/grant.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { permits } from '../../src/rbac/permits.ts'
import { breakdown } from '../../src/rbac/rules.ts'
import { accessRequest, rule } from './arbitrary.ts'
import { inSomeNamespace } from './objects-arbitrary.ts'
import { may, mayVisit } from './rbac-objects.ts'

const EVERYWHERE: Scope = { kind: 'cluster' }
const SHOP: Scope = { kind: 'namespace', namespace: 'shop' }
const via = { kind: 'masters' } as const

describe('compactAccess', () => {
  test.each<[string, readonly (readonly [Scope, PolicyRule])[], readonly string[]]>([
    ['nothing', [], []],
    ['get, list and watch are read', [[SHOP, may('watch,get,list', 'pods')]], ['shop: read pods']],
    ['two of them are not', [[SHOP, may('list,get', 'pods')]], ['shop: get list pods']],
    [
      'all that changes objects is write',
      [[SHOP, may('create,update,patch,delete,deletecollection', 'pods')]],
      ['shop: write pods'],
    ],
    [
      'read, and some of write, and more',
      [[SHOP, may('get,list,watch,patch,use', 'pods')]],
      ['shop: read patch use pods'],
    ],
    [
      'a wildcard is everything, and includes the rest',
      [[SHOP, may('*,get', 'pods')]],
      ['shop: everything pods'],
    ],
    [
      'verbs from several rules come together',
      [
        [SHOP, may('get', 'pods')],
        [SHOP, may('list,watch', 'pods')],
      ],
      ['shop: read pods'],
    ],
    [
      'resources of equal verbs come together, the most first',
      [
        [SHOP, may('get', 'secrets')],
        [SHOP, may('get', 'apps:deployments')],
        [SHOP, may('*', 'pods')],
        [SHOP, may('get', 'configmaps')],
      ],
      ['shop: everything pods', 'shop: get configmaps secrets apps:deployments'],
    ],
    [
      'named resources are apart, with their names together',
      [
        [SHOP, may('get', 'secrets', ['b', 'a'])],
        [SHOP, may('get', 'configmaps')],
      ],
      ['shop: get configmaps', 'shop: get secrets [a b]'],
    ],
    [
      'a name that is included is left out',
      [
        [SHOP, may('get,patch', 'secrets', ['a'])],
        [SHOP, may('get', 'secrets')],
      ],
      ['shop: get secrets', 'shop: patch secrets [a]'],
    ],
    [
      'the whole cluster comes first and includes its namespaces',
      [
        [{ kind: 'namespace', namespace: 'a' }, may('list', 'pods')],
        [SHOP, may('get', 'pods')],
        [EVERYWHERE, may('get', 'pods')],
      ],
      ['*: get pods', 'a: list pods'],
    ],
    [
      'URLs come last',
      [
        [EVERYWHERE, mayVisit('get', '/b', '/a', '/a/*', '/a/b')],
        [EVERYWHERE, may('get', 'pods')],
      ],
      ['*: get pods', 'get /a /a/* /b'],
    ],
    [
      'a URL pattern written twice is one',
      [[EVERYWHERE, mayVisit('get', '/a**', '/a*', '/ab*')]],
      ['get /a**'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(compactAccess(atomsOf(rules)).map(textOf)).toEqual(expected)
  })

  test('system:masters is all there is to say', () => {
    const atoms: ScopedAtom[] = [...atomsOf([[SHOP, may('get', 'pods')]]), { kind: 'everything', via }]
    expect(compactAccess(atoms)).toEqual([{ kind: 'everything' }])
  })

  const some = fc.array(
    fc.tuple(fc.constantFrom<Scope>(EVERYWHERE, SHOP, { kind: 'namespace', namespace: 'ops' }), rule),
    { maxLength: 5 },
  )

  test('what comes out permits what went in, and nothing else', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(accessRequest.chain(inSomeNamespace), { minLength: 20 }),
        (rules, requests) => {
          const compact = compactAccess(atomsOf(rules)).map(asGrant)
          const plain = rules.map(([scope, one]): Grant => ({ scope, rules: [one], via: BINDING }))
          for (const request of requests) expect(permits(compact, request)).toBe(permits(plain, request))
        },
      ),
    )
  })

  test('what was said of the same atoms before, in other places or with others beside them, changes nothing', () => {
    const place = fc.constantFrom<Scope>(EVERYWHERE, SHOP, { kind: 'namespace', namespace: 'ops' })
    const asked = fc.array(fc.array(fc.tuple(place, fc.nat()), { maxLength: 4 }), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), asked, (rules, lists) => {
        const shared = rules.map(breakdown)
        for (const list of lists) {
          const atoms = list.flatMap(([scope, index]) =>
            (shared[index % shared.length] ?? [])
              .filter((atom) => scope.kind === 'cluster' || !('url' in atom))
              .map((atom): ScopedAtom => ({ kind: 'rule', scope, atom, via: BINDING })),
          )
          expect(compactAccess(atoms)).toEqual(compactAccess(structuredClone(atoms)))
        }
      }),
    )
  })

  test('the order of the atoms does not matter', () => {
    fc.assert(
      fc.property(some, (rules) => {
        const atoms = atomsOf(rules).filter(({ kind }) => kind === 'rule')
        const once = compactAccess(atoms)
        expect(textsOf(compactAccess(atoms.toReversed()))).toEqual(textsOf(once))
      }),
    )
  })
})

const BINDING: Grant['via'] = {
  kind: 'binding',
  subject: { kind: 'User', name: 'x' },
  binding: 'ClusterRoleBinding/x',
  role: 'ClusterRole/x',
}

/** URLs of a rule mean nothing in a namespace. */
function atomsOf(rules: readonly (readonly [Scope, PolicyRule])[]): ScopedAtom[] {
  return rules.flatMap(([scope, one]) =>
    breakdown(one)
      .filter((atom) => scope.kind === 'cluster' || !('url' in atom))
      .map((atom): ScopedAtom => ({ kind: 'rule', scope, atom, via: BINDING })),
  )
}

function asGrant(access: CompactAccess): Grant {
  if (access.kind === 'everything') return { scope: EVERYWHERE, rules: [], via }
  const verbs = [...access.verbs.words.flatMap((word) => VERBS[word]), ...access.verbs.others]
  if (access.kind === 'urls') {
    return { scope: EVERYWHERE, rules: [{ verbs, nonResourceURLs: access.urls }], via: BINDING }
  }
  const { scope, resources, names = [] } = access
  const rules = resources.map(({ group, resource }) => ({
    verbs,
    apiGroups: [group],
    resources: [resource],
    resourceNames: names,
  }))
  return { scope, rules, via: BINDING }
}

const VERBS = {
  everything: ['*'],
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

/** Patterns that mean the same (`/a*`, `/a**`) may take each other's place. */
function textsOf(all: readonly CompactAccess[]): string[] {
  return all.map((access) => textOf(access).replaceAll(/\*+/g, '*'))
}

function textOf(access: CompactAccess): string {
  if (access.kind === 'everything') return access.kind
  if (access.kind === 'urls') return `${verbsOf(access.verbs)} ${access.urls.join(' ')}`
  const { scope, verbs, resources, names } = access
  const things = resources.map(({ group, resource }) => (group === '' ? resource : `${group}:${resource}`))
  return [
    `${scope.kind === 'cluster' ? '*' : scope.namespace}:`,
    verbsOf(verbs),
    ...things,
    ...(names === undefined ? [] : [`[${names.join(' ')}]`]),
  ].join(' ')
}

function verbsOf({ words, others }: CompactVerbs): string {
  return [...words, ...others].join(' ')
}
