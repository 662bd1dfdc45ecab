import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPlan } from '../../src/apply/apply.ts'
import { ClusterError } from '../../src/cluster/door.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { ChangeOutcome, Outcome } from '../../src/plan/outcome.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { outcomeWords } from '../../src/render/record/results.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from '../plan/live.ts'
import { rounds } from '../rounds.ts'
import { testPace } from './pace.ts'

const [VIEW, EDIT] = [
  { kind: 'ClusterRole', name: 'view' },
  { kind: 'ClusterRole', name: 'edit' },
] as const

/** A row and three bindings: one that is new, one that gives and takes, and one that gets another role. */
const desired = desiredState({
  principals: [declaredRole('dev', ['devs', 'ops'])],
  objects: [
    declared(roleBinding('shop', 'added', ['devs'], VIEW)),
    declared(roleBinding('shop', 'moved', ['ops'], VIEW)),
    declared(roleBinding('shop', 'replaced', ['devs'], EDIT)),
  ],
})

function cluster(): MemoryCluster {
  return memoryCluster('prod', [
    awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['devs']) }),
    ledgerOf(['arn:aws:iam::111122223333:role/dev']),
    clusterRole('view'),
    clusterRole('edit'),
    markOwned(roleBinding('shop', 'moved', ['devs'], VIEW), 'default'),
    markOwned(roleBinding('shop', 'replaced', ['devs'], VIEW), 'default'),
  ])
}

/** What lets people in and what they may do, without versions. */
function accessOf(one: MemoryCluster): unknown {
  const { awsAuth, roleBindings } = one.now('default')
  return {
    rows: awsAuth?.data,
    bindings: roleBindings
      .map(({ metadata: { name }, roleRef, subjects }) => ({ name, roleRef, subjects }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

/** An apply in which one write is refused, by its number among those that are begun; its dry run is not. */
async function apply(refused: number): Promise<{ readonly there: MemoryCluster; readonly outcome: Outcome }> {
  const there = cluster()
  const shown = makePlan(desired, there.now('default'))
  let count = 0
  there.beforeWrite = (operation, mode) => {
    if (mode === 'write' && count++ >= refused)
      throw new ClusterError(
        { kind: 'forbidden', cluster: 'prod', operation, fix: 'Grant it.' },
        'The server said no.',
      )
  }
  const outcome = await applyPlan({
    door: there,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    waitForNodes: 0,
    pace: testPace(),
  })
  return { there, outcome }
}

/** The writes of the whole apply. */
const WRITES = 10

test('without a refusal there are so many writes, and all is done', async () => {
  const { there, outcome } = await apply(Infinity)
  expect(outcome.status).toBe('applied')
  expect(there.writes).toHaveLength(WRITES)
})

test('whichever write is refused first: `nothing has changed` is said where it is so, and nowhere else', async () => {
  const before = accessOf(cluster())
  const seen = new Set<ChangeOutcome['result']>()
  await fc.assert(
    fc.asyncProperty(fc.nat(WRITES - 1), async (refused) => {
      const { there, outcome } = await apply(refused)
      const isSame = JSON.stringify(accessOf(there)) === JSON.stringify(before)
      expect(outcome.status).toBe(isSame ? 'failed' : 'partly')
      expect(outcomeWords(outcome) === 'failed, nothing has changed').toBe(isSame)
      for (const { change, result } of outcome.changes) {
        seen.add(result)
        if (change.kind === 'object' && result !== 'applied' && result !== 'partly')
          expect(objectOf(there, change.id)).toEqual(objectOf(cluster(), change.id))
      }
    }),
    { numRuns: rounds(30), examples: Array.from({ length: WRITES }, (_, at) => [at]) },
  )
  expect([...seen].toSorted()).toEqual(['applied', 'failed', 'not-tried', 'partly'])
})

function objectOf(one: MemoryCluster, id: string): unknown {
  const found = one.now('default').roleBindings.find(({ metadata }) => id.endsWith(`/${metadata.name}`))
  return found && { roleRef: found.roleRef, subjects: found.subjects }
}
