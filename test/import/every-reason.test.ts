import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { generatedCluster } from './generated-cluster.ts'
import type { Fate } from './unit.ts'

/** `not-used` needs an API server that contradicts what is listed: test/import/not-used.test.ts. */
const FATES: readonly Fate[] = [
  'declared',
  'nodes',
  'aws',
  'tool',
  'other-set',
  'untouchable',
  'copy',
  'dead-row',
  'unread',
  'not-read',
  'beneath',
  'differs-from-row',
  'without-username',
  'random',
  'gone',
  'entry-unread',
  'unlisted',
  'without-role',
  'reaches-nobody',
  'service-accounts',
  'unbound',
  'refused',
  'changed',
]

test('each reason to leave something out occurs in the generated clusters', () => {
  const sample = fc.sample(generatedCluster, { numRuns: 500, seed: 1 })
  const met = new Set(sample.flatMap(({ fates }) => [...fates.values()]))
  expect(FATES.filter((fate) => !met.has(fate))).toEqual([])
})

test('in each mode there are clusters of which something is declared', () => {
  const sample = fc.sample(generatedCluster, { numRuns: 500, seed: 1 })
  const modes = new Set(sample.flatMap(({ mode, declared }) => (declared.length > 2 ? [mode] : [])))
  expect([...modes].toSorted()).toEqual(['API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP', 'none'])
})
