import { describe, expect, test } from '@jest/globals'
import { aggregate } from '../../src/rbac/aggregate.ts'
import type { ClusterRole, LabelSelector, PolicyRule } from '../../src/rbac/object.ts'
import { clusterRole, may, mayVisit, rbac } from './rbac-objects.ts'

describe('aggregated ClusterRoles', () => {
  const labels = { 'example.com/team': 'shop', app: '' }
  test.each<[string, LabelSelector, boolean]>([
    ['an empty selector matches all', {}, true],
    ['a label', { matchLabels: { app: '' } }, true],
    ['another value', { matchLabels: { app: 'x' } }, false],
    ['two labels, one wrong', { matchLabels: { app: '', 'example.com/team': 'ops' } }, false],
    ['a label that is not there', { matchLabels: { tier: '' } }, false],
    ['a label that every object inherits', { matchLabels: { constructor: '' } }, false],
    ['In', { matchExpressions: [{ key: 'app', operator: 'In', values: ['x', ''] }] }, true],
    ['In, other values', { matchExpressions: [{ key: 'app', operator: 'In', values: ['x'] }] }, false],
    ['In, no such label', { matchExpressions: [{ key: 'tier', operator: 'In', values: [''] }] }, false],
    ['NotIn', { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['x'] }] }, true],
    [
      'NotIn, that value',
      { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['x', ''] }] },
      false,
    ],
    ['NotIn, no such label', { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['x'] }] }, true],
    ['Exists', { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
    ['Exists, no such label', { matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, false],
    ['DoesNotExist', { matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, true],
    ['DoesNotExist, it does', { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
    ['an operator that no server accepts', { matchExpressions: [{ key: 'app', operator: 'Gt' }] }, false],
    [
      'labels and expressions, both',
      { matchLabels: { app: '' }, matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] },
      false,
    ],
  ])('%s', (_, selector, matches) => {
    const rules = [may('get', 'pods')]
    const found = rulesOf(
      [clusterRole('all', [], aggregating(selector)), clusterRole('part', rules, { labels })],
      'all',
    )
    expect(found).toEqual(matches ? rules : [])
  })

  test('take each rule once, selector by selector, by the name of the role', () => {
    const roles = [
      clusterRole(
        'all',
        null,
        aggregating({ matchLabels: { to: 'second' } }, { matchLabels: { to: 'first' } }),
      ),
      clusterRole('c', [may('get', 'pods')], { labels: { to: 'first' } }),
      clusterRole('b', [may('get', 'secrets'), mayVisit('get', '/metrics')], { labels: { to: 'second' } }),
      clusterRole('a', [{ ...may('get', 'pods'), resourceNames: [] }], { labels: { to: 'second' } }),
    ]
    expect(rulesOf(roles, 'all')).toEqual([
      { ...may('get', 'pods'), resourceNames: [] },
      may('get', 'secrets'),
      mayVisit('get', '/metrics'),
    ])
  })

  test('take from aggregated roles too, whatever the order of the names', () => {
    const roles = [
      clusterRole('a', [], aggregating({ matchLabels: { to: 'a' } })),
      clusterRole('b', [], { ...aggregating({ matchLabels: { to: 'b' } }), labels: { to: 'a' } }),
      clusterRole('c', [], { ...aggregating({ matchLabels: { to: 'c' } }), labels: { to: 'b' } }),
      clusterRole('d', [may('get', 'pods')], { labels: { to: 'c' } }),
    ]
    for (const order of [roles, roles.toReversed()]) expect(rulesOf(order, 'a')).toEqual([may('get', 'pods')])
  })

  test('do not keep rules that only they have', () => {
    const roles = [clusterRole('all', [may('get', 'pods')], aggregating({ matchLabels: { to: 'all' } }))]
    expect(rulesOf(roles, 'all')).toEqual([])
  })

  test('that take from each other hold what comes from outside of the circle, and nothing else', () => {
    const circle = { ...aggregating({ matchLabels: { round: '' } }), labels: { round: '' } }
    const roles = [
      clusterRole('a', [may('delete', 'pods')], circle),
      clusterRole('b', [], circle),
      clusterRole('part', [may('get', 'pods')], { labels: { round: '' } }),
    ]
    expect(rulesOf(roles, 'a')).toEqual([may('get', 'pods')])
    expect(rulesOf(roles, 'b')).toEqual([may('get', 'pods')])
  })

  test('change nothing else', () => {
    const plain = rbac({ clusterRoles: [clusterRole('view', [may('get', 'pods')])] })
    expect(aggregate(plain)).toBe(plain)
    const part = clusterRole('part', [may('get', 'pods')])
    const all = clusterRole('all', [], aggregating({}))
    const aggregated = aggregate(rbac({ clusterRoles: [part, all] }))
    expect(aggregated.clusterRoles[0]).toBe(part)
    expect(aggregated.clusterRoles[1]).toEqual({ ...all, rules: part.rules })
  })
})

function aggregating(...clusterRoleSelectors: readonly LabelSelector[]): {
  aggregationRule: { clusterRoleSelectors: readonly LabelSelector[] }
} {
  return { aggregationRule: { clusterRoleSelectors } }
}

function rulesOf(
  clusterRoles: readonly ClusterRole[],
  name: string,
): readonly PolicyRule[] | null | undefined {
  return aggregate(rbac({ clusterRoles })).clusterRoles.find(({ metadata }) => metadata.name === name)?.rules
}
