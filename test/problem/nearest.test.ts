import { expect, test } from '@jest/globals'
import { nearest } from '../../src/problem/nearest.ts'

test.each([
  ['clustrs', 'clusters'],
  ['pricnipals', 'principals'],
  ['Groups', 'groups'],
  ['group', 'groups'],
  ['assume-role', 'assumeRole'],
  ['x', undefined],
  ['constructor', undefined],
  ['', undefined],
  ['a'.repeat(10_000), undefined],
])('the nearest to %.20s is %s', (word, expected) => {
  expect(nearest(word, ['clusters', 'principals', 'groups', 'assumeRole'])).toBe(expected)
})

test('the nearer of two is chosen, the first of two that are equally near', () => {
  expect(nearest('role', ['rule', 'roles', 'role'])).toBe('role')
  expect(nearest('rolex', ['roley', 'rolez'])).toBe('roley')
})
