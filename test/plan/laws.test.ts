import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { load } from 'js-yaml'
import type { Desired } from '../../src/access/desired.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { rowId } from '../../src/aws-auth/dead-items.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Row } from '../../src/aws-auth/row.ts'
import { rowKind } from '../../src/aws-auth/row-kind.ts'
import { objectPath } from '../../src/cluster/object-path.ts'
import { snapshotFiles } from '../../src/cluster/snapshot-files.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { liveObjects } from '../../src/plan/object/objects.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { hasErrors } from '../../src/problem/problem.ts'
import { objectId } from '../../src/rbac/object.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { rounds } from '../rounds.ts'
import { type History, history } from './cluster-arbitrary.ts'

/** Applies the second version after the first. `undefined` where a guard stops one of them. */
async function applied({
  first,
  second,
  live,
}: History): Promise<{ cluster: MemoryCluster; before: Snapshot; after: Snapshot; plan: Plan } | undefined> {
  const cluster = memoryCluster('prod', live)
  if ((await apply(cluster, first)) === undefined) return undefined
  const before = cluster.now('default')
  const plan = await apply(cluster, second)
  return plan === undefined ? undefined : { cluster, before, after: cluster.now('default'), plan }
}

async function apply(cluster: MemoryCluster, desired: Desired): Promise<Plan | undefined> {
  const plan = makePlan(desired, cluster.now('default'))
  const outcome = await applyPlan({
    door: cluster,
    desired,
    shown: plan,
    agreement: agreedByLooking(plan),
    provenance: {},
    waitForNodes: 0,
  })
  if (hasErrors(plan.problems)) {
    expect(outcome.status).toBe('refused')
    return undefined
  }
  expect({ status: outcome.status, problems: outcome.problems }).toEqual({
    status: plan.changes.length === 0 ? 'nothing-to-do' : 'applied',
    problems: [],
  })
  return plan
}

function rowTexts(snapshot: Snapshot, wanted: (row: Row) => boolean): string[] {
  const data = snapshot.awsAuth?.data ?? {}
  return decodeAwsAuth(data)
    .rows.filter(wanted)
    .map((row) => data[row.key]?.slice(row.start, row.end) ?? '')
}

/** Histories that a guard stops are left out: fast-check makes others in their place. */
function law(
  title: string,
  holds: (history: History, result: NonNullable<Awaited<ReturnType<typeof applied>>>) => unknown,
) {
  test(title, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (past) => {
        const result = await applied(past)
        fc.pre(result !== undefined)
        await holds(past, result)
      }),
      { numRuns: rounds(50) },
    )
  })
}

describe('over generated clusters and files', () => {
  law('an apply leaves an empty plan', ({ second }, { after }) => {
    expect(makePlan(second, after).changes).toEqual([])
  })

  law('applying twice is applying once', async ({ second }, { cluster, after }) => {
    await apply(cluster, second)
    expect(cluster.now('default')).toEqual(after)
  })

  law(
    'every row that the plan does not touch keeps its bytes, and its place among the others',
    (_, { before, after, plan }) => {
      const touched = new Set(
        plan.changes.map((change) => (change.kind === 'row' ? change.arn.toLowerCase() : '')),
      )
      const untouched = ({ arn }: Row): boolean => arn === '' || !touched.has(arn.toLowerCase())
      const dead = new Map<string, number>(
        plan.changes.flatMap((change) =>
          change.kind === 'dead-row' ? [[change.id, change.count] as const] : [],
        ),
      )
      const stays = (row: Row): boolean => {
        const left = dead.get(rowId(row)) ?? 0
        dead.set(rowId(row), left - 1)
        return left <= 0
      }
      expect(rowTexts(after, untouched)).toEqual(rowTexts(before, (row) => stays(row) && untouched(row)))
    },
  )

  law(
    'what is given up stays byte for byte, and what it grants stays too',
    ({ second }, { before, after }) => {
      const kept = new Set(
        second.removed.flatMap((one) =>
          one.kind === 'principal' && !one.destroy ? [principalKey(one.arn)] : [],
        ),
      )
      const isKept = ({ arn }: Row): boolean => arn !== '' && kept.has(principalKey(arn))
      expect(rowTexts(after, isKept)).toEqual(rowTexts(before, isKept))
      for (const one of second.removed) {
        if (one.kind !== 'object' || one.destroy) continue
        const [was, is] = [before, after].map((state) => liveObjects(state).get(one.id))
        expect(is && { ...is, metadata: undefined }).toEqual(was && { ...was, metadata: undefined })
      }
    },
  )

  law('what is removed is gone, except for rows of nodes', ({ second }, { after }) => {
    for (const one of second.removed) {
      if (!one.destroy) continue
      if (one.kind === 'object') expect(liveObjects(after).has(one.id)).toBe(false)
      else if (one.kind === 'account')
        expect(decodeAwsAuth(after.awsAuth?.data).accounts).not.toContain(one.account)
      else
        expect(
          rowTexts(
            after,
            (row) => principalKey(row.arn) === principalKey(one.arn) && rowKind(row) !== 'node row',
          ),
        ).toEqual([])
    }
  })

  law('no node row is ever lost or changed', ({ live }, { after }) => {
    const awsAuth = live.find(({ metadata }) => metadata.name === 'aws-auth')
    const start = memoryCluster('prod', awsAuth === undefined ? [] : [awsAuth]).now('default')
    const isNodeRow = (row: Row): boolean => rowKind(row) === 'node row'
    expect(rowTexts(after, isNodeRow)).toEqual(rowTexts(start, isNodeRow))
    expect(rowTexts(after, isNodeRow).length).toBeGreaterThan(0)
  })

  law('other keys of aws-auth and other objects keep what they are', (_, { before, after }) => {
    expect(after.awsAuth?.data?.['other']).toBe('key\n')
    const foreign = (snapshot: Snapshot): unknown[] =>
      [...snapshot.roles, ...snapshot.roleBindings].filter(({ metadata }) => metadata.name === 'foreign')
    expect(foreign(after)).toEqual(foreign(before))
  })

  law(
    'a plan for a snapshot and for the cluster that it was taken from are equal',
    ({ first }, { after }) => {
      const bare = (plan: Plan): unknown =>
        JSON.parse(JSON.stringify(plan, (key, value) => (SERVER.has(key) ? undefined : value)))
      const read = readBack(after)
      expect(bare(makePlan(first, read))).toEqual(bare(makePlan(first, after)))
      expect(makePlan(first, read).digest).toBe(makePlan(first, after).digest)
    },
  )
})

const SERVER = new Set(['uid', 'resourceVersion'])

/** A snapshot through the files of `eks-access snapshot` and back. */
function readBack(snapshot: Snapshot): Snapshot {
  const files = new Map(snapshotFiles(snapshot, 'prod').map(({ path, text }) => [path, text]))
  expect(files.size).toBeGreaterThan(0)
  const again = <T extends { kind: string; metadata: { name: string; namespace?: string } }>(
    object: T,
  ): T => {
    const text = [...files].find(([path]) => path === objectPath(object))?.[1]
    if (text === undefined) throw new Error(`no file for ${objectId(object)}`)
    return load(text) as T
  }
  return {
    awsAuth: snapshot.awsAuth && again(snapshot.awsAuth),
    ledger: snapshot.ledger && again(snapshot.ledger),
    roles: snapshot.roles.map(again),
    clusterRoles: snapshot.clusterRoles.map(again),
    roleBindings: snapshot.roleBindings.map(again),
    clusterRoleBindings: snapshot.clusterRoleBindings.map(again),
  }
}
