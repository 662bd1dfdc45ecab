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
import {
  ARN,
  apply,
  bindingOf,
  clusterRoleOf,
  drifting,
  EVERYTHING,
  entryOf,
  news,
  planNow,
  READS,
} from './drift/cluster.ts'
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

test('3,000 rows, 3,000 access entries and 10,000 bindings fit: the memory within its bytes, and the way back byte for byte', async () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const mapRoles = NODE_ROW + many(3_000, (index) => row(`person-${index}`, [`g${index}`])).join('')
  const entries = many(3_000, (index) => entryOf(`entry-${index}`, { groups: [`g${index}`] }))
  const bindings = many(10_000, (index) => bindingOf(`by-hand-${index}`, [`g${index}`], 'cluster-admin'))
  const roles = [clusterRoleOf('cluster-admin', EVERYTHING), clusterRoleOf('view', READS)]
  const state = drifting([awsAuthOf({ mapRoles }), ledgerOf([`${ARN}dev`]), ...roles, ...bindings], entries)
  const before = state.cluster.now('default').awsAuth?.data
  const outcome = await apply(state)
  expect(outcome.status).toBe('applied')
  expect(outcome.problems.map(({ code }) => code)).not.toContain('ledger-full')

  const live = state.cluster.now('default').ledger
  const { ledger } = readLedger(live, 'prod')
  expect(ledger.previousAwsAuth).toEqual(before)
  expect(ledger.memory?.kind === 'keys' ? ledger.memory.keys.size : 0).toBeGreaterThan(16_000)
  expect(Buffer.from(live?.data?.['memory'] ?? '', 'base64').length).toBeLessThanOrEqual(150_000)
  expect(Buffer.byteLength(JSON.stringify(live))).toBeLessThan(1_048_576)

  state.cluster.put(bindingOf('one-more', ['devs'], 'cluster-admin'))
  expect(news(planNow(state))).toEqual([
    'Group devs (whoever has it), now role/dev, through ClusterRoleBinding one-more and ClusterRole cluster-admin: admin',
  ])
})
