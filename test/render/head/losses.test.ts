import { describe, expect, test } from '@jest/globals'
import type { Loss } from '../../../src/plan/shown/loss.ts'
import { withoutGains, withShortLosses } from '../../../src/plan/shown/short-head.ts'
import { cautionOf, clusterHead, headWith, loss, principal } from './heads.ts'

test.each<[string, Partial<Loss>, string]>([
  ['all access', {}, 'Loses all access: role/dev'],
  ['admin', { power: 'admin', scopes: [''] }, 'Loses admin in the whole cluster: role/dev'],
  ['admin in namespaces', { power: 'admin', scopes: ['a', 'b'] }, 'Loses admin in a, b: role/dev'],
  ['writing', { power: 'write', scopes: ['a'] }, 'Loses some access: role/dev, write in a'],
  [
    'writing with what it includes',
    { power: 'write', parts: ['exec', 'secrets-read'], scopes: [''] },
    'Loses some access: role/dev, write including exec and Secrets in the whole cluster',
  ],
  [
    'one permission alone',
    { power: 'part', parts: ['secrets-read'], scopes: ['a'] },
    'Loses some access: role/dev, read Secrets in a',
  ],
  [
    'URLs',
    { power: 'other', scopes: [''] },
    'Loses some access: role/dev, other permissions in the whole cluster',
  ],
  ['a login', { power: 'login' }, 'Loses a login without permissions: role/dev'],
  [
    'reading in many places',
    { power: 'read', scopes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    'Loses some access: role/dev, read in a, b, c, d, e and 2 more',
  ],
])('who loses %s is told in fixed words', (_words, about, line) => {
  expect(cautionOf(headWith([clusterHead({ losses: [loss(about)] })]))).toEqual([line])
})

test('a loss has the lines that ask for it, and of a plan with errors it is told what would be', () => {
  const where = [
    { file: 'access.yaml', line: 14 },
    { file: 'rbac/a b.yaml', line: 2 },
  ]
  const error = { code: 'node-row', message: 'A row.', fix: 'Fix it.' } as const
  const head = headWith([clusterHead({ errors: [error], losses: [loss({ where })] })])
  expect(cautionOf(head).slice(1)).toEqual([
    'Would lose all access: role/dev (access.yaml:14, rbac/a b.yaml:2)',
  ])
})

test('the same in several clusters is told once', () => {
  const clusters = ['x', 'y'].map((cluster) => clusterHead({ cluster, losses: [loss({})] }))
  const other = clusterHead({ cluster: 'z', losses: [loss({ subjects: [principal('ops')] })] })
  expect(cautionOf(headWith([...clusters, other]))).toEqual([
    'Loses all access: role/dev, in x, y',
    'Loses all access: role/ops, in z',
  ])
})

test('the gravest are first, whatever cluster they are of', () => {
  const of = (cluster: string, power: Loss['power']) => clusterHead({ cluster, losses: [loss({ power })] })
  const lines = cautionOf(headWith([of('x', 'read'), of('y', 'login'), of('z', 'all'), of('w', 'admin')]))
  expect(lines.map((line) => line.at(-1))).toEqual(['z', 'w', 'x', 'y'])
})

describe('where there is no room for all names', () => {
  const subjects = Array.from({ length: 25 }, (_, index) => principal(`r${index}`))
  const head = headWith([clusterHead({ losses: [loss({ subjects })] })])

  test('ten are told, and how many more', () => {
    expect(cautionOf(withShortLosses(head))).toEqual([
      'Loses all access: role/r0, role/r1, role/r2, role/r3, role/r4, role/r5, role/r6, role/r7, role/r8, role/r9 and 15 more, below',
    ])
  })

  test('of a plan that is no review none is, but how many there are', () => {
    expect(cautionOf(withoutGains(head))).toEqual(['Loses all access: 25 subjects'])
    expect(cautionOf(withoutGains(withShortLosses(head)))).toEqual(['Loses all access: 25 subjects'])
  })
})
