import { expect, test } from '@jest/globals'
import { selectClusters } from '../../src/access/select.ts'

const names = ['prod', 'prod-eu', 'prod-us', 'test']

test.each([
  ['prod', ['prod']],
  ['prod-*', ['prod-eu', 'prod-us']],
  ['*', names],
  ['**', names],
  ['*-?s', ['prod-us']],
  ['p*o*e*', ['prod-eu']],
  ['????', ['prod', 'test']],
  ['*t', ['test']],
  ['PROD', []],
  ['prod?', []],
  ['pro', []],
  ['', []],
])('%j selects %j', (selector, expected) => {
  expect(selectClusters(selector, names)).toEqual(expected)
})

test('a selector of many stars is answered at once', () => {
  expect(selectClusters(`${'*a'.repeat(50)}b`, ['a'.repeat(100)])).toEqual([])
})
