import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AccessDifference, accessDifference, type ScopedAtom } from '../../src/rbac/gained.ts'
import type { Grant, KubernetesIdentity, RbacObjects } from '../../src/rbac/grant.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import type { PolicyRule, RoleBinding, Subject } from '../../src/rbac/object.ts'
import { permits } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { requestOfSomeApi } from './arbitrary.ts'
import { changedObjects, identity, inSomeNamespace, rbacObjects } from './objects-arbitrary.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  mayVisit,
  rbac,
  user,
} from './rbac-objects.ts'

describe('accessDifference', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['nothing changes', ['get pods'], ['get pods'], [], []],
    ['another verb', ['get pods'], ['get,list pods'], ['list pods'], []],
    ['a verb less', ['get,list pods'], ['get pods'], [], ['list pods']],
    ['instead', ['get pods'], ['get secrets'], ['get secrets'], ['get pods']],
    ['a namespace more', ['shop: get pods'], ['shop: get pods', 'ops: get pods'], ['ops: get pods'], []],
    ['from a namespace to all', ['shop: get pods'], ['get pods'], ['get pods'], []],
    ['from all to a namespace', ['get pods'], ['shop: get pods'], [], ['get pods']],
    ['what everybody has already', ['get pods'], ['get pods', 'shop: get pods'], [], []],
    ['split differently', ['get,list pods,secrets'], ['get pods,secrets', 'list pods,secrets'], [], []],
    ['a wildcard stays one', ['get pods'], ['* pods'], ['* pods'], []],
    ['from a wildcard', ['* pods'], ['get pods'], [], ['* pods']],
    ['a name more', ['get pods a'], ['get pods a', 'get pods b'], ['get pods b'], []],
    ['from a name to all', ['get pods a'], ['get pods'], ['get pods'], []],
    ['a URL', ['get /metrics'], ['get /metrics', 'get /api*'], ['get /api*'], []],
    [
      'nodes in a namespace, which are in none',
      [],
      ['shop: get,list nodes', 'shop: get nodes/proxy'],
      [],
      [],
    ],
    ['nodes of the cluster', [], ['get nodes'], ['get nodes'], []],
    ['a custom verb on nodes', [], ['shop: use nodes'], ['shop: use nodes'], []],
    [
      'bind in a namespace',
      [],
      ['shop: bind rbac.authorization.k8s.io:clusterroles'],
      ['shop: bind clusterroles'],
      [],
    ],
    ['the namespace itself', [], ['shop: get,list namespaces'], ['shop: get namespaces'], []],
    [
      'users in a namespace',
      [],
      ['shop: impersonate users,serviceaccounts'],
      ['shop: impersonate serviceaccounts'],
      [],
    ],
    ['URLs in a namespace', [], ['shop: get /metrics'], [], []],
  ])('%s', (_, before, after, gained, lost) => {
    const difference = accessDifference(grantsOfLines(before), grantsOfLines(after))
    expect(difference.gained.map(textOf)).toEqual(gained)
    expect(difference.lost.map(textOf)).toEqual(lost)
  })

  const masters: Grant = { scope: { kind: 'cluster' }, rules: [], via: { kind: 'masters' } }

  test('system:masters is everything, and suppresses the rest', () => {
    const plain = grantsOfLines(['get pods'])
    const everything = [{ kind: 'everything', via: { kind: 'masters' } }]
    expect(accessDifference(plain, [masters])).toEqual({ gained: everything, lost: [] })
    expect(accessDifference([masters, ...plain], [masters])).toEqual({ gained: [], lost: [] })
    expect(accessDifference([masters], [masters, ...plain])).toEqual({ gained: [], lost: [] })
    expect(accessDifference([masters, ...plain], plain)).toEqual({ gained: [], lost: everything })
  })

  test('each atom says by which grant it comes, on the side where it is', () => {
    const of = (...bindings: readonly RoleBinding[]): readonly Grant[] =>
      grants({ username: 'x', groups: ['dev', 'ops'] }, ...bindings)
    const dev = bindInNamespace('shop/dev', 'ClusterRole/view', group('dev'))
    const ops = bindInNamespace('shop/ops', 'ClusterRole/view', group('ops'))
    const { gained, lost } = accessDifference(of(), of(dev, ops))
    expect(gained).toMatchObject([{ via: { binding: 'RoleBinding/shop/dev' } }])
    expect(lost).toEqual([])
    expect(accessDifference(of(ops), of()).lost).toMatchObject([{ via: { binding: 'RoleBinding/shop/ops' } }])
    expect(accessDifference(of(dev), of(ops))).toEqual({ gained: [], lost: [] })
  })

  test.each<[string, readonly Subject[], readonly Subject[], number, number]>([
    ['one login more', [user('ci:alice')], [user('ci:alice'), user('ci:bob')], 1, 0],
    ['another login', [user('ci:alice')], [user('ci:bob')], 1, 1],
    ['all logins, not only one', [user('ci:alice')], [group('dev')], 1, 0],
    ['one login, not all', [group('dev')], [user('ci:alice')], 0, 1],
    ['one login that has it as all have', [group('dev')], [group('dev'), user('ci:alice')], 0, 0],
    ['the same login', [user('ci:alice')], [user('ci:alice')], 0, 0],
  ])('of a username with a template: %s', (_, before, after, gained, lost) => {
    const asks = { username: 'ci:{{SessionName}}', groups: ['dev'] }
    const of = (subjects: readonly Subject[]): readonly Grant[] =>
      grants(asks, bindInNamespace('shop/x', 'ClusterRole/view', ...subjects))
    const difference = accessDifference(of(before), of(after))
    expect([difference.gained.length, difference.lost.length]).toEqual([gained, lost])
  })

  test('perhaps everything is less than everything', () => {
    const perhaps: Grant = { ...masters, via: { kind: 'masters', symbolic: true } }
    expect(accessDifference([perhaps], [perhaps])).toEqual({ gained: [], lost: [] })
    expect(accessDifference([perhaps], [masters]).gained).toMatchObject([{ kind: 'everything' }])
    expect(accessDifference([masters], [perhaps]).lost).toMatchObject([{ kind: 'everything' }])
    expect(accessDifference([perhaps], [perhaps, ...grantsOfLines(['get pods'])]).gained.map(textOf)).toEqual(
      ['get pods'],
    )
  })
})

describe('laws of accessDifference', () => {
  const pairs = fc.tuple(rbacObjects, rbacObjects, identity).chain(([before, other, asks]) =>
    fc.record({
      before: fc.constant(before),
      after: changedObjects(before, other),
      asks: fc.constant(asks),
    }),
  )
  const request = requestOfSomeApi.chain(inSomeNamespace)

  test('equal access has no difference, however it comes about', () => {
    fc.assert(
      fc.property(rbacObjects, identity, (objects, asks) => {
        const copy = structuredClone(objects)
        expect(difference(objects, copy, asks)).toEqual({ gained: [], lost: [] })
      }),
    )
  })

  test('there and back are each other the other way round', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, asks }) => {
        const there = difference(before, after, asks)
        const back = difference(after, before, asks)
        expect(there).toEqual({ gained: back.lost, lost: back.gained })
      }),
    )
  })

  test('a request that is answered differently is among what is gained, or lost', () => {
    fc.assert(
      fc.property(pairs, fc.array(request, { minLength: 30 }), ({ before, after, asks }, requests) => {
        const { gained, lost } = difference(before, after, asks)
        const [was, is] = [grantsIn(before, asks), grantsIn(after, asks)]
        for (const asked of requests) {
          const [allowed, allows] = [permits(was, asked), permits(is, asked)]
          if (allows && !allowed) expect(permits(gained.map(asGrant), asked)).toBe(true)
          if (allowed && !allows) expect(permits(lost.map(asGrant), asked)).toBe(true)
        }
      }),
    )
  })

  test('what is gained holds after and what is lost held before', () => {
    fc.assert(
      fc.property(pairs, fc.array(request, { minLength: 30 }), ({ before, after, asks }, requests) => {
        const { gained, lost } = difference(before, after, asks)
        for (const asked of requests) {
          if (permits(gained.map(asGrant), asked)) expect(permits(grantsIn(after, asks), asked)).toBe(true)
          if (permits(lost.map(asGrant), asked)) expect(permits(grantsIn(before, asks), asked)).toBe(true)
        }
      }),
    )
  })

  test('what was before and what is gained permit together what is permitted before or after', () => {
    fc.assert(
      fc.property(pairs, request, ({ before, after, asks }, asked) => {
        const { gained } = difference(before, after, asks)
        const [was, is] = [grantsIn(before, asks), grantsIn(after, asks)]
        expect(permits([...was, ...gained.map(asGrant)], asked)).toBe(permits([...was, ...is], asked))
      }),
    )
  })
})

function difference(before: RbacObjects, after: RbacObjects, asks: KubernetesIdentity): AccessDifference {
  return accessDifference(grantsIn(before, asks), grantsIn(after, asks))
}

function grantsIn(objects: RbacObjects, asks: KubernetesIdentity): readonly Grant[] {
  return grantsOf(indexRbac(objects), asks)
}

function grants(asks: KubernetesIdentity, ...roleBindings: readonly RoleBinding[]): readonly Grant[] {
  return grantsIn(rbac({ clusterRoles: [clusterRole('view', [may('get', 'pods')])], roleBindings }), asks)
}

function asGrant(one: ScopedAtom): Grant {
  if (one.kind === 'everything') return { scope: { kind: 'cluster' }, rules: [], via: one.via }
  const { scope, atom, via } = one
  if ('url' in atom) return { scope, rules: [{ verbs: [atom.verb], nonResourceURLs: [atom.url] }], via }
  const names = atom.name === undefined ? {} : { resourceNames: [atom.name] }
  return {
    scope,
    rules: [{ verbs: [atom.verb], apiGroups: [atom.group], resources: [atom.resource], ...names }],
    via,
  }
}

/** `shop: get,list pods`: each line is a binding to a role with that rule. */
function grantsOfLines(lines: readonly string[]): readonly Grant[] {
  const parsed = lines.map((line, index) => {
    const [place, text] = line.includes(': ') ? line.split(': ') : ['', line]
    return { name: `r${index}`, place, rule: ruleOf(text ?? '') }
  })
  const objects = rbac({
    clusterRoles: parsed.map(({ name, rule }) => clusterRole(name, [rule])),
    clusterRoleBindings: parsed
      .filter(({ place }) => place === '')
      .map(({ name }) => bindEverywhere(name, `ClusterRole/${name}`, user('x'))),
    roleBindings: parsed
      .filter(({ place }) => place !== '')
      .map(({ name, place }) => bindInNamespace(`${place}/${name}`, `ClusterRole/${name}`, user('x'))),
  })
  return grantsIn(objects, { username: 'x', groups: [] })
}

function ruleOf(text: string): PolicyRule {
  const [verbs = '', what = '', name] = text.split(' ')
  if (what.startsWith('/')) return mayVisit(verbs, what)
  return may(verbs, what, name === undefined ? [] : [name])
}

function textOf(one: ScopedAtom): string {
  if (one.kind === 'everything') return one.kind
  const { scope, atom } = one
  const place = scope.kind === 'cluster' ? '' : `${scope.namespace}: `
  if ('url' in atom) return `${place}${atom.verb} ${atom.url}`
  return `${place}${atom.verb} ${atom.resource}${atom.name === undefined ? '' : ` ${atom.name}`}`
}
