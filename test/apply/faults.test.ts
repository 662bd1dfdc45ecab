import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { ClusterError, type ClusterErrorKind, type Writable } from '../../src/cluster/door.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, declaredUser, desiredState } from '../plan/desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from '../plan/live.ts'
import { testPace } from './pace.ts'

const ARN = 'arn:aws:iam::111122223333:'
const view = { kind: 'ClusterRole', name: 'view' } as const

/** Everything that an apply can do, at once: 13 writes. */
const desired: Desired = desiredState({
  principals: [
    declaredRole('dev', ['developers']),
    declaredRole('stays', ['staying']),
    declaredRole('changes', ['after']),
    declaredUser('kim', ['developers']),
  ],
  accounts: [{ account: '444455556666', where: { file: 'access.yaml', line: 7, column: 5 } }],
  objects: [
    declared(role('shop', 'reader', ['get', 'list'])),
    declared(role('shop', 'grows', ['get', 'list'])),
    declared(roleBinding('shop', 'readers', ['developers'], { kind: 'Role', name: 'reader' })),
    declared(roleBinding('shop', 'team', ['staying'], { kind: 'ClusterRole', name: 'edit' })),
  ],
})
const live = (): Writable[] => [
  awsAuthOf({
    mapRoles: `# by hand\n${NODE_ROW}${row('other', ['x'])}${row('stays', ['staying'])}${row('changes', ['before'])}${row('old', ['old'])}`,
  }),
  ledgerOf(['old', 'stays', 'changes'].map((name) => `${ARN}role/${name}`)),
  clusterRole('view'),
  clusterRole('edit'),
  markOwned(role('shop', 'grows', ['get']), 'default'),
  markOwned(role('shop', 'old', ['get']), 'default'),
  markOwned(roleBinding('shop', 'old', ['old'], { kind: 'Role', name: 'old' }), 'default'),
  markOwned(roleBinding('shop', 'team', ['staying'], view), 'default'),
]

function apply(cluster: MemoryCluster, shown: Plan): Promise<Outcome> {
  return applyPlan({
    door: cluster,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: { commit: 'c0ffee', run: 'https://github.com/o/r/actions/runs/1' },
    waitForNodes: 0,
    pace: testPace(),
  })
}

/** All that is stored, without versions; the digest is that of the last plan, and a plan after a fault is smaller. */
function stateOf(cluster: MemoryCluster): unknown {
  const snapshot = structuredClone(cluster.now('default')) as unknown as Record<string, unknown>
  const text = JSON.stringify(snapshot, (key, value: unknown) =>
    ['uid', 'resourceVersion', 'digest'].includes(key) ? undefined : value,
  )
  const sorted = JSON.parse(text) as Record<string, unknown>
  for (const list of Object.values(sorted))
    if (Array.isArray(list)) list.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  return sorted
}

/** What somebody who looks all the time would miss. */
function watch(cluster: MemoryCluster): string[] {
  const missing: string[] = []
  const look = (): void => {
    const { awsAuth, roleBindings } = cluster.now('default')
    const text = awsAuth?.data?.['mapRoles'] ?? ''
    const arns = decodeAwsAuth(awsAuth?.data).rows.map(({ arn }) => arn)
    for (const name of ['nodes', 'other', 'stays', 'changes'])
      if (!arns.includes(`${ARN}role/${name}`)) missing.push(`row ${name}`)
    if (!text.startsWith(`# by hand\n${NODE_ROW}`)) missing.push('bytes of the node row')
    const bound = roleBindings.some(({ subjects }) => subjects?.some(({ name }) => name === 'staying'))
    if (!bound) missing.push('binding of staying')
  }
  cluster.afterStore = look
  return missing
}

function error(kind: ClusterErrorKind, about: { readonly operation: string; readonly unsure?: boolean }) {
  return new ClusterError({ kind, cluster: 'prod', fix: 'Try again.', ...about }, `${kind}.`)
}

const whole = memoryCluster('prod', live())
const shown = makePlan(desired, whole.now('default'))
const wholeOutcome = await apply(whole, shown)

test('without a fault it takes 13 writes', () => {
  expect(wholeOutcome).toMatchObject({ status: 'applied', problems: [] })
  expect(whole.writes).toHaveLength(13)
})

/** Goes wrong at the nth write: before anything is stored, or after it was. */
interface Fault {
  readonly name: string
  readonly when: 'before' | 'after'
  /** Whether the same run goes on; else the next one finishes it. */
  readonly survives: boolean
  readonly throws: (operation: string) => Error
}

const FAULTS: readonly Fault[] = [
  { name: 'killed before', when: 'before', survives: false, throws: () => new Error('killed') },
  { name: 'killed after', when: 'after', survives: false, throws: () => new Error('killed') },
  {
    name: 'a conflict',
    when: 'before',
    survives: true,
    throws: (operation) => error('conflict', { operation }),
  },
  {
    name: '500, and it was not done',
    when: 'before',
    survives: true,
    throws: (operation) => error('unexpected', { operation, unsure: true }),
  },
  {
    name: '500, and it was done',
    when: 'after',
    survives: true,
    throws: (operation) => error('unexpected', { operation, unsure: true }),
  },
  {
    name: 'the connection broke, and it was done',
    when: 'after',
    survives: true,
    throws: (operation) => error('unreachable', { operation, unsure: true }),
  },
  {
    name: '503, and it was done',
    when: 'after',
    survives: true,
    throws: (operation) => error('unavailable', { operation, unsure: true }),
  },
  {
    name: '401 for good',
    when: 'before',
    survives: false,
    throws: (operation) => error('unauthorized', { operation }),
  },
  {
    name: '403',
    when: 'before',
    survives: false,
    throws: (operation) => error('forbidden', { operation }),
  },
]

function breakAt(cluster: MemoryCluster, nth: number, { when, throws }: Fault): void {
  let seen = 0
  const strike = (operation: string): void => {
    if (++seen === nth) throw throws(operation)
  }
  if (when === 'after') cluster.afterWrite = strike
  else
    cluster.beforeWrite = (operation, mode) => {
      if (mode === 'write') strike(operation)
    }
}

describe.each(FAULTS)('$name, at each of the 13 writes', (fault) => {
  const places = whole.writes.map((write, index) => ({ write, nth: index + 1 }))

  test.each(places)(
    '$nth $write: the end is the same, and nothing was missing on the way',
    async ({ nth }) => {
      const cluster = memoryCluster('prod', live())
      const missing = watch(cluster)
      breakAt(cluster, nth, fault)
      const first = await apply(cluster, shown).catch((thrown: unknown) => thrown)
      if (fault.survives) {
        expect(first).toMatchObject({ status: 'applied', problems: [] })
        expect((first as Outcome).changes.every(({ result }) => result === 'applied')).toBe(true)
      } else {
        expect((first as Outcome).status).not.toBe('applied')
        cluster.beforeWrite = undefined
        cluster.afterWrite = undefined
        expect(['applied', 'nothing-to-do']).toContain((await apply(cluster, shown)).status)
      }
      expect(stateOf(cluster)).toEqual(stateOf(whole))
      // What was done is never done a second time.
      expect(cluster.writes.toSorted()).toEqual(whole.writes.toSorted())
      expect(missing).toEqual([])
    },
  )
})

test('every answer lost after the write was done: each write is done once, and the apply is done', async () => {
  const cluster = memoryCluster('prod', live())
  cluster.afterWrite = (operation) => {
    throw error('unreachable', { operation, unsure: true })
  }
  expect(await apply(cluster, shown)).toMatchObject({ status: 'applied', problems: [] })
  expect(stateOf(cluster)).toEqual(stateOf(whole))
  expect(cluster.writes.toSorted()).toEqual(whole.writes.toSorted())
})

test('a write that is never done and never answered ends the apply after three times, and says so', async () => {
  const cluster = memoryCluster('prod', live())
  let asked = 0
  cluster.beforeWrite = (operation, mode) => {
    if (mode !== 'write' || operation !== 'create RoleBinding/shop/readers') return
    asked++
    throw error('unexpected', { operation, unsure: true })
  }
  const outcome = await apply(cluster, shown)
  expect(asked).toBe(3)
  expect(outcome.status).toBe('partly')
  expect(outcome.problems).toMatchObject([
    { code: 'answers-lost', message: expect.stringContaining('3 times in a row') },
  ])
  expect(outcome.changes.find(({ result }) => result === 'failed')?.change).toMatchObject({
    id: 'RoleBinding/shop/readers',
  })
})
