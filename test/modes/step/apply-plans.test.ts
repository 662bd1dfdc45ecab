import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Agreement } from '../../../src/apply/agreement.ts'
import { agreeToShown } from '../../../src/modes/step/agree-to-shown.ts'
import { applyPlans } from '../../../src/modes/step/apply-plans.ts'
import { PARALLELISM } from '../../../src/modes/step/each-cluster.ts'
import { type Planned, planClusters } from '../../../src/modes/step/plan-clusters.ts'
import type { RunInput } from '../../../src/modes/step/run-input.ts'
import type { Outcome } from '../../../src/plan/outcome.ts'
import type { Plan } from '../../../src/plan/plan.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-fleet-'))
})
afterEach(() => rm(folder, { recursive: true }))

const nameOf = (index: number): string => `cluster-${index}`

/** Clusters with an aws-auth each, to which the file adds a row; those of `gone` have no directory. */
async function fleet(count: number, gone: readonly number[] = []): Promise<RunInput> {
  const indices = Array.from({ length: count }, (_, index) => index)
  const clusters = indices.map((index) => `  - { name: ${nameOf(index)}, directory: ${nameOf(index)} }\n`)
  await writeFile(
    join(folder, 'access.yaml'),
    `version: 1\nclusters:\n${clusters.join('')}principals:\n  - { role: "${ROLE}dev", groups: [developers] }\n`,
  )
  for (const index of indices.filter((one) => !gone.includes(one))) {
    await mkdir(join(folder, nameOf(index)))
    await writeFile(
      join(folder, nameOf(index), 'aws-auth.yaml'),
      `apiVersion: v1
kind: ConfigMap
metadata: { name: aws-auth, namespace: kube-system }
data:
  mapRoles: |
    - rolearn: ${ROLE}nodes
      username: system:node:{{EC2PrivateDNSName}}
      groups: [system:bootstrappers, system:nodes]
`,
    )
  }
  return { file: 'access.yaml', folder }
}

/** The clusters that are about to write, each until it is let go. */
function gate() {
  const waiting = new Map<string, () => void>()
  const arrivals: string[] = []
  return {
    arrivals,
    waiting: () => [...waiting.keys()],
    open: (cluster: string) => {
      waiting.get(cluster)?.()
      waiting.delete(cluster)
    },
    onBackup: async (cluster: string): Promise<void> => {
      arrivals.push(cluster)
      await new Promise<void>((open) => waiting.set(cluster, open))
    },
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Long enough for a cluster that may begin to come to its write. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))

const apply = (
  planned: Planned,
  input: RunInput,
  agreed: (plan: Plan) => Agreement = agreeToShown,
): Promise<readonly Outcome[]> => applyPlans(planned, input, { provenance: {}, agreed })

const told = (outcomes: readonly Outcome[]): readonly (readonly [string, string])[] =>
  outcomes.map(({ plan, status }) => [plan.cluster, status] as const)

describe('an apply to several clusters', () => {
  test('has at most so many under way, begins the next when one ends, and tells all in the order of the file', async () => {
    const input = { ...(await fleet(5)), parallelism: 2 }
    const doors = gate()
    const applied = apply(await planClusters(input), { ...input, onBackup: doors.onBackup })
    await until(() => doors.waiting().length === 2)
    await aWhile()
    expect(doors.waiting().toSorted()).toEqual(['cluster-0', 'cluster-1'])
    // The second one ends first.
    doors.open('cluster-1')
    await until(() => doors.waiting().length === 2)
    expect(doors.waiting()).toEqual(expect.arrayContaining(['cluster-0', 'cluster-2']))
    while (doors.arrivals.length < 5 || doors.waiting().length > 0) {
      expect(doors.waiting().length).toBeLessThanOrEqual(2)
      const last = doors.waiting().at(-1)
      if (last !== undefined) doors.open(last)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(told(await applied)).toEqual(Array.from({ length: 5 }, (_, index) => [nameOf(index), 'applied']))
  })

  test('has so many under way as is usual, where nobody says', async () => {
    const input = await fleet(PARALLELISM + 2)
    const doors = gate()
    const applied = apply(await planClusters(input), { ...input, onBackup: doors.onBackup })
    await until(() => doors.waiting().length === PARALLELISM)
    await aWhile()
    expect(doors.waiting()).toHaveLength(PARALLELISM)
    while (doors.arrivals.length < PARALLELISM + 2 || doors.waiting().length > 0) {
      for (const name of doors.waiting()) doors.open(name)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect((await applied).every(({ status }) => status === 'applied')).toBe(true)
  }, 60_000)

  test('goes on with the others where one cannot be read, or nobody agreed to one', async () => {
    const input = { ...(await fleet(4, [1])), parallelism: 2 }
    const outcomes = await apply(await planClusters(input), input, (plan) =>
      plan.cluster === nameOf(2) ? { kind: 'superseded' } : agreeToShown(plan),
    )
    expect(told(outcomes)).toEqual([
      [nameOf(0), 'applied'],
      [nameOf(1), 'refused'],
      [nameOf(2), 'superseded'],
      [nameOf(3), 'applied'],
    ])
  })

  test('begins no further cluster once it is cancelled, and says of each what became of it', async () => {
    const input = { ...(await fleet(5)), parallelism: 2 }
    const doors = gate()
    const controller = new AbortController()
    const about = { ...input, onBackup: doors.onBackup, cancelled: controller.signal }
    const applied = apply(await planClusters(input), about)
    await until(() => doors.waiting().length === 2)
    doors.open('cluster-0')
    await until(() => doors.waiting().includes('cluster-2'))
    controller.abort()
    for (const name of doors.waiting()) doors.open(name)
    const outcomes = await applied
    expect(doors.arrivals.toSorted()).toEqual(['cluster-0', 'cluster-1', 'cluster-2'])
    expect(told(outcomes)[0]).toEqual(['cluster-0', 'applied'])
    for (const { changes, problems } of outcomes.slice(1)) {
      expect(problems.map(({ code }) => code)).toContain('run-cancelled')
      expect(changes.every(({ result }) => result === 'not-tried')).toBe(true)
    }
  })

  test('that fails unexpectedly in one ends only when those under way have ended, and begins no other', async () => {
    const input = { ...(await fleet(4)), parallelism: 2 }
    const doors = gate()
    const applied = apply(await planClusters(input), {
      ...input,
      onBackup: async (cluster) => {
        const waited = doors.onBackup(cluster)
        if (cluster !== 'cluster-0') return await waited
        throw new Error('no room on the disk')
      },
    })
    const ended = applied.then(
      () => 'applied',
      (error: Error) => error.message,
    )
    await until(() => doors.arrivals.length === 2)
    await aWhile()
    expect(await Promise.race([ended, Promise.resolve('still under way')])).toBe('still under way')
    doors.open('cluster-1')
    expect(await ended).toBe('no room on the disk')
    expect(doors.arrivals.toSorted()).toEqual(['cluster-0', 'cluster-1'])
    const again = await planClusters(input)
    expect(again.plans.map(({ changes }) => changes.length > 0)).toEqual([true, false, true, true])
  })
})

describe('a plan of several clusters', () => {
  test('begins no more than so many at once, and has their plans in the order of the file', async () => {
    const input = { ...(await fleet(7, [3])), parallelism: 3 }
    const told: string[] = []
    const { plans } = await planClusters({ ...input, onProgress: (text) => told.push(text) })
    expect(plans.map(({ cluster }) => cluster)).toEqual(
      Array.from({ length: 7 }, (_, index) => nameOf(index)),
    )
    expect(plans.map(({ unread }) => unread === true)).toEqual(plans.map((_, index) => index === 3))
    expect(told).toEqual(plans.map(({ cluster }) => `${cluster}: reading`))
  })

  test('begins no cluster once the time for reading is over, and says so of each', async () => {
    const input = await fleet(4)
    let begun = 0
    const deadline = {
      seconds: 7,
      passed: () => begun >= 2,
      within: <T>(reading: Promise<T>) => reading,
      watch: () => {},
      abandon: () => {},
      endOfReading: () => {},
      close: () => {},
    }
    const { plans } = await planClusters({
      ...input,
      parallelism: 1,
      deadline,
      onProgress: () => begun++,
    })
    expect(
      plans.map(({ problems }) =>
        problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ),
    ).toEqual([[], [], ['cluster-timeout'], ['cluster-timeout']])
    expect(plans[3]?.problems[0]?.message).toBe(
      'cluster-3 was not read: the limit of 7 seconds from the start of the run was reached while other clusters were read, before this one was begun.',
    )
  })
})
