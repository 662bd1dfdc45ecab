import { describe, expect, test } from '@jest/globals'
import { withoutGains, withShortLosses } from '../../../src/plan/shown/head.ts'
import type { Loss } from '../../../src/plan/shown/loss.ts'
import { cautionOf, clusterHead, headWith, loss, principal } from './heads.ts'

test.each<[string, Partial<Loss>, string]>([
  ['all access', {}, 'Loses all access: role/dev'],
  ['admin', { power: 'admin', scopes: [''] }, 'Loses admin in the whole cluster: role/dev'],
  ['admin in namespaces', { power: 'admin', scopes: ['a', 'b'] }, 'Loses admin in a, b: role/dev'],
  ['writing', { power: 'write', scopes: ['a'] }, 'Loses some access: role/dev, write in a'],
  ['URLs', { power: 'other' }, 'Loses some access: role/dev, some permissions'],
  ['a login', { power: 'login' }, 'Loses a login without permissions: role/dev'],
  [
    'reading in many places',
    { power: 'read', scopes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    'Loses some access: role/dev, read in a, b, c, d, e and 2 more namespaces',
  ],
])('who loses %s is told in fixed words', (_words, about, line) => {
  expect(cautionOf(headWith([clusterHead({ losses: [loss(about)] })]))).toEqual([line])
})

test('the same in several clusters is told once', () => {
  const clusters = ['x', 'y'].map((cluster) => clusterHead({ cluster, losses: [loss({})] }))
  const other = clusterHead({ cluster: 'z', losses: [loss({ subjects: [principal('ops')] })] })
  expect(cautionOf(headWith([...clusters, other]))).toEqual([
    'Loses all access: role/dev. In x, y',
    'Loses all access: role/ops. In z',
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
