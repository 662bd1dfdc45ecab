import { describe, expect, test } from '@jest/globals'
import { CATALOGUE_RULES } from '../../../src/danger/rule/rules.ts'
import { type Base, baseOf, byPower, type HeldPart, heldBy, POWERS } from '../../../src/plan/effect/held.ts'
import type { PolicyRule } from '../../../src/rbac/object.ts'
import { access } from '../../render/effect.ts'

const part = (rule: HeldPart['rule'], level: HeldPart['level'], ...names: string[]): HeldPart => ({
  rule,
  level,
  names,
})
const told = (base: Base, scope: string, ...rules: readonly HeldPart[]): string => {
  const { power, parts } = heldBy(base, scope, rules)
  return [power, ...parts.map(({ rule }) => rule)].join(' ')
}

describe('what some access makes of its holder', () => {
  test.each<[string, Base, string, readonly HeldPart[]]>([
    ['admin', 'write', '', [part('everything', 'critical'), part('exec', 'high')]],
    ['admin', 'none', 'shop', [part('everything', 'high')]],
    ['way-to-admin escalate', 'write', '', [part('escalate', 'critical'), part('exec', 'high')]],
    ['way-to-admin bind', 'none', 'shop', [part('bind', 'high')]],
    [
      'way-to-admin impersonate-service-accounts workloads',
      'write',
      '',
      [part('impersonate-service-accounts', 'critical'), part('workloads', 'high')],
    ],
    [
      'write impersonate-service-accounts workloads',
      'write',
      'shop',
      [part('impersonate-service-accounts', 'medium'), part('workloads', 'medium')],
    ],
    ['way-to-admin workloads', 'write', 'kube-system', [part('workloads', 'critical')]],
    ['read secrets-read', 'read', '', [part('secrets-read', 'high')]],
    ['part exec', 'none', 'shop', [part('exec', 'medium')]],
    ['part secrets-read', 'other', '', [part('secrets-read', 'high')]],
    ['write', 'write', '', []],
    ['read', 'read', 'shop', []],
    ['other', 'other', '', []],
    ['write', 'write', '', [part('network', 'medium')]],
    ['other', 'none', '', [part('nodes', 'medium')]],
  ])('%s: %s in [%s] with %j', (expected, base, scope, rules) => {
    expect(told(base, scope, ...rules)).toBe(expected)
  })

  test('for some names only, it is a way to admin where these are as grave as all', () => {
    expect(told('none', '', part('escalate', 'critical', 'ops'))).toBe('way-to-admin escalate')
    expect(told('none', '', part('secrets-write', 'high', 'db'))).toBe('part secrets-write')
    expect(heldBy('none', '', [part('secrets-write', 'high', 'db')]).parts[0]?.names).toEqual(['db'])
  })

  test('each rule of the catalogue makes it something', () => {
    for (const { id } of CATALOGUE_RULES)
      for (const scope of ['', 'shop', 'kube-system'])
        expect(POWERS).toContain(heldBy('none', scope, [part(id, 'critical')]).power)
  })

  test('in kube-system it is as in the whole cluster', () => {
    for (const { id } of CATALOGUE_RULES)
      expect(heldBy('none', 'kube-system', [part(id, 'critical')])).toEqual(
        heldBy('none', '', [part(id, 'critical')]),
      )
  })
})

describe('plain access', () => {
  const rule = (verbs: string, resources: string, group = ''): PolicyRule => ({
    apiGroups: [group],
    resources: resources.split(','),
    verbs: verbs.split(','),
  })

  test.each<[Base, readonly PolicyRule[]]>([
    ['read', [rule('get', 'pods')]],
    ['read', [rule('watch', 'widgets', 'example.com')]],
    ['write', [rule('get', 'pods'), rule('patch', 'services')]],
    ['write', [rule('*', 'pods')]],
    ['write', [rule('deletecollection', 'pods')]],
    ['other', [rule('use', 'podsecuritypolicies', 'policy')]],
    ['other', [{ apiGroups: [], resources: [], nonResourceURLs: ['/metrics'], verbs: ['get'] }]],
    // The catalogue has rules about all of these.
    ['none', [rule('get,list', 'secrets')]],
    ['none', [rule('create', 'pods/exec,pods/attach')]],
    ['none', [rule('impersonate', 'users')]],
    ['none', [rule('escalate,bind', 'clusterroles', 'rbac.authorization.k8s.io')]],
    ['none', [rule('create', 'serviceaccounts/token')]],
    ['none', []],
    // A resource of the same name in another group is another one.
    ['read', [rule('get', 'secrets', 'example.com')]],
    ['read', [rule('get', 'secrets'), rule('get', 'pods')]],
  ])('%s: %j', (expected, rules) => {
    expect(baseOf(access(rules))).toBe(expected)
  })

  test('everything is writing', () => {
    expect(baseOf([{ kind: 'everything' }])).toBe('write')
  })
})

test('the higher power comes first', () => {
  const powers = [...POWERS].map((power) => ({ power }))
  expect(powers.toReversed().toSorted(byPower)).toEqual(powers)
})
