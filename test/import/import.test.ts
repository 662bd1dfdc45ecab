import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { importClusters } from '../../src/import/import-clusters.ts'
import { readFiles } from '../../src/import/read-files.ts'
import { defaultUsername } from '../../src/login/mapping/default-username.ts'
import { kindOf } from '../../src/plan/change/kinds.ts'
import { rounds } from '../rounds.ts'
import { generatedCluster, nameOf } from './generated-cluster.ts'
import { meaningOf } from './people.ts'
import type { Fate } from './unit.ts'

/** What the text of the file declares, read as a run reads it. */
function declaredIn(files: Parameters<typeof readFiles>[0]): readonly string[] {
  const [desired] = readFiles(files).desired
  const principals = desired?.principals ?? []
  const accounts = desired?.accounts ?? []
  return [
    ...principals.map((one) => meaningOf({ ...one, username: one.username ?? defaultUsername(one) })),
    ...accounts.map(({ account }) => meaningOf({ kind: 'account', arn: account, username: '', groups: [] })),
  ].toSorted()
}

test('whoever may be declared is declared, exactly as it is live', () => {
  fc.assert(
    fc.property(generatedCluster, ({ cluster, declared }) => {
      expect(declaredIn(importClusters([cluster]).files)).toEqual(declared)
    }),
    { numRuns: rounds(150) },
  )
})

test('everything else is left out, for the reason for which it was made', () => {
  fc.assert(
    fc.property(generatedCluster, ({ cluster, fates }) => {
      const found = new Map<string, Fate>(
        importClusters([cluster]).leftOut.map(({ what, reason }) => [nameOf(what), reason.kind]),
      )
      const expected = [...fates].filter(([, fate]) => fate !== 'declared')
      expect([...found].toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: rounds(150) },
  )
})

test('the plan of the file makes things managed and changes nothing', () => {
  fc.assert(
    fc.property(generatedCluster, ({ cluster }) => {
      const { plans, unproved } = importClusters([cluster])
      expect(unproved).toEqual({ changes: [], affected: [], problems: [] })
      for (const plan of plans) {
        expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(plan.effects?.access ?? []).toEqual([])
        expect(plan.gains).toEqual([])
        for (const change of plan.changes) expect(kindOf(change).counted(change)).toBe('adopt')
      }
    }),
    { numRuns: rounds(150) },
  )
})

test('one file for two clusters declares in each what a file of its own would', () => {
  fc.assert(
    fc.property(generatedCluster, generatedCluster, (one, { cluster: second, declared }) => {
      const { desired, snapshot } = second
      const other = { ...desired, cluster: { ...desired.cluster, name: 'other' } }
      const { files, unproved } = importClusters([one.cluster, { desired: other, snapshot }])
      expect(unproved).toEqual({ changes: [], affected: [], problems: [] })
      const counts = readFiles(files).desired.map(({ cluster, principals, accounts }) => [
        cluster.name,
        principals.length + accounts.length,
      ])
      const expected = [
        ['prod', one.declared.length],
        ['other', declared.length],
      ]
      expect(counts).toEqual(expected.filter(([name]) => counts.some(([found]) => found === name)))
      // A cluster without principals may have nothing, and is then not in the file.
      expect(
        expected
          .filter(([, count]) => count !== 0)
          .every(([name]) => counts.some(([found]) => found === name)),
      ).toBe(true)
    }),
    { numRuns: rounds(100) },
  )
})
