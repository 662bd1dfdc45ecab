import { expect, test } from '@jest/globals'
import type { AccessEntry } from '../../../src/live/facts.ts'
import { alsoForDrift, MOST_COMPARED } from '../../../src/plan/drift/entries-read.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { factsOf, known, ROLE } from '../guard/cluster.ts'

const entries = (count: number): AccessEntry[] =>
  Array.from({ length: count }, (_, index) => ({ principalArn: `${ROLE}entry-${index}` }))

/** What is wanted of a cluster with so many entries by a plan that wants nothing itself. */
const wanted = (count: number) =>
  alsoForDrift(() => ({}))({
    ...snapshotOf([], 'default'),
    facts: factsOf({ authenticationMode: 'API', accessEntries: known(entries(count)) }),
  })

test('each entry is looked at to say what of it is new, up to a bound', () => {
  expect(wanted(MOST_COMPARED).entries).toHaveLength(MOST_COMPARED)
})

test('beyond it none is, and it is asked who has the admin policy, which is one request for a hundred of them', () => {
  expect(wanted(MOST_COMPARED + 1)).toMatchObject({ entries: [], holdersOf: ['AmazonEKSClusterAdminPolicy'] })
})
