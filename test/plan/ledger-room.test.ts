import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { readLedger } from '../../src/live/ledger.ts'
import { memoryKey } from '../../src/live/memory.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { agreedByLooking } from '../agreed.ts'
import { testPace } from '../apply/pace.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from './desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from './live.ts'

/** A name that nothing compresses well. */
function noise(length: number, seed: number): string {
  return Array.from({ length: Math.ceil(length / 16) }, (_, part) => memoryKey(seed, part)).join('')
}

const desired = desiredState({ principals: [declaredRole('dev', ['devs'])] })

/** So many bytes of rows that hardly compress, and so many principals that the set owns and that are gone. */
function crowded(rows: number, owned: number): MemoryCluster {
  const some = Array.from({ length: rows }, (_, index) => row(`r${index}`, [noise(3_000, index)]))
  const principals = Array.from(
    { length: owned },
    (_, index) => `arn:aws:iam::111122223333:role/${'path/'.repeat(90)}gone-${index}`,
  )
  return memoryCluster('prod', [awsAuthOf({ mapRoles: NODE_ROW + some.join('') }), ledgerOf(principals)])
}

async function applied(cluster: MemoryCluster, state: Desired = desired) {
  const shown = makePlan(state, cluster.now('default'))
  const outcome = await applyPlan({
    door: cluster,
    desired: state,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    waitForNodes: 0,
    pace: testPace(),
  })
  return { shown, outcome, ledger: readLedger(cluster.now('default').ledger, 'prod').ledger }
}

describe('what the ledger has no room for', () => {
  test('is nothing where compression is enough, and aws-auth of before is in it byte for byte', async () => {
    const cluster = crowded(300, 600)
    const before = cluster.now('default').awsAuth?.data
    const first: string[][] = []
    cluster.afterWrite = () => {
      first.push(Object.keys(cluster.now('default').ledger?.data ?? {}))
    }
    const { shown, outcome, ledger } = await applied(cluster)
    expect(shown.problems.map(({ code }) => code)).not.toContain('ledger-full')
    expect(outcome.status).toBe('applied')
    expect(ledger.previousAwsAuth).toEqual(before)
    expect(first[0]).toContain('previous-aws-auth-gz')
  })

  test('is named in the plan and in the result', async () => {
    const cluster = crowded(300, 900)
    const { shown, outcome } = await applied(cluster)
    const named = expect.objectContaining({
      code: 'ledger-full',
      severity: 'warning',
      message:
        'The ledger of prod has no room for aws-auth as it is before this apply. `restore` needs a backup file.',
    })
    expect(shown.problems).toContainEqual(named)
    expect(outcome.status).toBe('applied')
    expect(outcome.problems).toContainEqual(named)
  })
})
