import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { ClusterError, type Writable } from '../../src/cluster/door.ts'
import { readLedger } from '../../src/live/ledger.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { objectId } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from '../plan/live.ts'
import { testPace } from './pace.ts'

const ARN = 'arn:aws:iam::111122223333:role/'

/** Everything at once: a role and a binding that come, some that go, a row that comes, one that goes. */
const oldRole = markOwned(role('shop', 'old', ['get']), 'default')
const oldBinding = markOwned(roleBinding('shop', 'old', ['old'], { kind: 'Role', name: 'old' }), 'default')
const desired = desiredState({
  principals: [declaredRole('dev', ['developers'])],
  objects: [
    declared(role('shop', 'reader', ['get', 'list'])),
    declared(roleBinding('shop', 'readers', ['developers'], { kind: 'Role', name: 'reader' })),
  ],
})
const live = (): Writable[] => [
  awsAuthOf({ mapRoles: `${NODE_ROW}${row('old', ['old'])}` }),
  ledgerOf([`${ARN}old`]),
  oldRole,
  oldBinding,
]

async function applyTo(cluster: MemoryCluster, wanted: Desired = desired): Promise<Outcome> {
  const reviewed = makePlan(wanted, cluster.now(wanted.set))
  return await applyPlan({
    door: cluster,
    desired: wanted,
    shown: reviewed,
    agreement: agreedByLooking(reviewed),
    provenance: { commit: 'c0ffee', run: 'https://github.com/o/r/actions/runs/1' },
    waitForNodes: 0,
    pace: testPace(),
  })
}

const results = (outcome: Outcome): string[] => outcome.changes.map(({ result }) => result)

describe('an apply', () => {
  test('gives before it takes, and writes the ledger first and last', async () => {
    const cluster = memoryCluster('prod', live())
    expect((await applyTo(cluster)).status).toBe('applied')
    expect(cluster.writes).toEqual([
      'update ConfigMap/kube-system/eks-access-default',
      'create Role/shop/reader',
      'create RoleBinding/shop/readers',
      'update ConfigMap/kube-system/aws-auth',
      'update ConfigMap/kube-system/aws-auth',
      'delete RoleBinding/shop/old',
      'delete Role/shop/old',
      'update ConfigMap/kube-system/eks-access-default',
    ])
  })

  test('leaves an empty plan, and doing it again writes nothing', async () => {
    const cluster = memoryCluster('prod', live())
    await applyTo(cluster)
    expect(makePlan(desired, cluster.now('default')).changes).toEqual([])
    const before = cluster.writes.length
    expect((await applyTo(cluster)).status).toBe('nothing-to-do')
    expect(cluster.writes).toHaveLength(before)
  })

  test('remembers what it owns, where it came from, and what aws-auth was before', async () => {
    const cluster = memoryCluster('prod', live())
    const before = cluster.now('default').awsAuth?.data
    const { digest } = makePlan(desired, cluster.now('default'))
    await applyTo(cluster)
    expect(readLedger(cluster.now('default').ledger, 'prod').ledger).toEqual({
      principals: [`${ARN}dev`],
      previousBy: { commit: 'c0ffee', run: 'https://github.com/o/r/actions/runs/1' },
      commit: 'c0ffee',
      run: 'https://github.com/o/r/actions/runs/1',
      digest,
      previousAwsAuth: before,
      // Nothing says that nodes use the row of nodes.
      memory: { kind: 'keys', keys: new Set([expect.stringMatching(/^[0-9a-f]{16}$/)]) },
    })
  })

  test('owns a row before the row exists', async () => {
    const cluster = memoryCluster('prod', live())
    const owned: string[][] = []
    cluster.afterWrite = () => {
      owned.push([...readLedger(cluster.now('default').ledger, 'prod').ledger.principals])
    }
    await applyTo(cluster)
    expect(owned[0]).toEqual([`${ARN}dev`, `${ARN}old`])
    expect(owned.at(-1)).toEqual([`${ARN}dev`])
  })

  test('of a newer commit that changes nothing is written into the ledger, and of the same commit is not', async () => {
    const cluster = memoryCluster('prod', live())
    await applyTo(cluster)
    const reviewed = makePlan(desired, cluster.now('default'))
    const again = async (commit: string): Promise<string[]> => {
      cluster.writes.length = 0
      const shown = { door: cluster, desired, shown: reviewed, agreement: agreedByLooking(reviewed) }
      expect((await applyPlan({ ...shown, provenance: { commit }, waitForNodes: 0 })).status).toBe(
        'nothing-to-do',
      )
      return [...cluster.writes]
    }
    expect(await again('beef')).toEqual(['update ConfigMap/kube-system/eks-access-default'])
    expect(await again('beef')).toEqual([])
    expect(readLedger(cluster.now('default').ledger, 'prod').ledger.commit).toBe('beef')
  })

  test('writes of which file the set is, and takes an older ledger over even where nothing changes', async () => {
    const cluster = memoryCluster('prod', live())
    await applyTo(cluster)
    const file = (): unknown => readLedger(cluster.now('default').ledger, 'prod').ledger.setFile
    expect(file()).toBeUndefined()
    const setFile = { repositoryId: '7', repository: 'octocat/access', path: 'access.yaml' }
    expect((await applyTo(cluster, { ...desired, setFile })).status).toBe('nothing-to-do')
    expect(file()).toEqual(setFile)
    cluster.writes.length = 0
    await applyTo(cluster, { ...desired, setFile })
    expect(cluster.writes).toEqual([])
    // A terminal knows no number, and one without a remote nothing: what is known stays.
    const changed = { ...desired, principals: [declaredRole('dev', ['others'])] }
    await applyTo(cluster, { ...changed, setFile: { repository: 'Octocat/access', path: 'access.yaml' } })
    expect(file()).toEqual({ ...setFile, repository: 'Octocat/access' })
    await applyTo(cluster)
    expect(file()).toMatchObject({ repositoryId: '7', path: 'access.yaml' })
  })

  test('of a second file with the same name is refused, until the file says that the set has moved', async () => {
    const cluster = memoryCluster('prod', live())
    const setFile = { repositoryId: '7', repository: 'octocat/access', path: 'access.yaml' }
    await applyTo(cluster, { ...desired, setFile })
    const second = {
      ...desiredState({ principals: [declaredRole('ops', ['operators'])] }),
      setFile: { ...setFile, path: 'second.yaml' },
    }
    cluster.writes.length = 0
    const refused = await applyTo(cluster, second)
    expect(refused.status).toBe('refused')
    expect(refused.problems.map(({ code }) => code)).toContain('set-of-another-file')
    expect(cluster.writes).toEqual([])
    const moved = { ...second, movedFrom: 'octocat/access/access.yaml' }
    expect((await applyTo(cluster, moved)).status).toBe('applied')
    // From now on the first one is the other one.
    expect((await applyTo(cluster, { ...desired, setFile })).status).toBe('refused')
    expect((await applyTo(cluster, second)).status).toBe('nothing-to-do')
  })

  test('from a terminal, without a commit, keeps the last commit that is known', async () => {
    const cluster = memoryCluster('prod', live())
    await applyTo(cluster)
    const known = readLedger(cluster.now('default').ledger, 'prod').ledger
    expect(known.commit).toBeDefined()
    const wanted = { ...desired, principals: [] }
    const reviewed = makePlan(wanted, cluster.now('default'))
    const agreement = agreedByLooking(reviewed)
    const outcome = await applyPlan({
      door: cluster,
      desired: wanted,
      shown: reviewed,
      agreement,
      provenance: {},
      waitForNodes: 0,
      pace: testPace(),
    })
    expect(outcome.status).toBe('applied')
    const { commit, run, digest } = readLedger(cluster.now('default').ledger, 'prod').ledger
    expect({ commit, run }).toEqual({ commit: known.commit, run: known.run })
    expect(digest).toBe(reviewed.digest)
  })

  test('creates aws-auth and the ledger where there are none', async () => {
    const wanted = desiredState({
      principals: [declaredRole('dev', ['developers'])],
      guards: { ...DEFAULT_GUARDS, allowNewAwsAuth: true },
    })
    const cluster = memoryCluster('prod', [])
    expect((await applyTo(cluster, wanted)).status).toBe('applied')
    expect(cluster.writes).toEqual([
      'create ConfigMap/kube-system/eks-access-default',
      'create ConfigMap/kube-system/aws-auth',
      'update ConfigMap/kube-system/eks-access-default',
    ])
  })

  test('takes over a row without writing aws-auth', async () => {
    const cluster = memoryCluster('prod', [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) })])
    const wanted = desiredState({ principals: [declaredRole('dev', ['developers'])] })
    expect((await applyTo(cluster, wanted)).status).toBe('applied')
    expect(cluster.writes.filter((write) => write.includes('aws-auth'))).toEqual([])
    expect(makePlan(wanted, cluster.now('default')).changes).toEqual([])
  })
})

describe('what somebody else does meanwhile', () => {
  test('a row added by hand between read and write is kept', async () => {
    const cluster = memoryCluster('prod', live())
    let done = false
    cluster.beforeWrite = (name, mode) => {
      if (done || mode !== 'write' || !name.endsWith('/aws-auth')) return
      done = true
      const data = cluster.now('default').awsAuth?.data?.['mapRoles'] ?? ''
      cluster.put(awsAuthOf({ mapRoles: `${data}${row('by-hand', ['x'])}` }))
    }
    expect((await applyTo(cluster)).status).toBe('applied')
    const text = cluster.now('default').awsAuth?.data?.['mapRoles']
    expect(text).toContain('role/by-hand')
    expect(text).toContain('role/dev')
    expect(text).not.toContain('role/old')
  })

  test('a part that is done already is not done twice', async () => {
    const cluster = memoryCluster('prod', live())
    const reviewed = makePlan(desired, cluster.now('default'))
    cluster.take(objectId(oldBinding))
    cluster.take(objectId(oldRole))
    const outcome = await applyPlan({
      door: cluster,
      desired,
      shown: reviewed,
      agreement: agreedByLooking(reviewed),
      provenance: {},
      waitForNodes: 0,
      pace: testPace(),
    })
    expect(outcome.status).toBe('applied')
    expect(cluster.writes.filter((write) => write.startsWith('delete'))).toEqual([])
  })

  test('a row that somebody wrote by hand just as reviewed is only taken over', async () => {
    const cluster = memoryCluster('prod', live())
    const reviewed = makePlan(desired, cluster.now('default'))
    const by = awsAuthOf({ mapRoles: `${NODE_ROW}${row('dev', ['developers'])}` })
    cluster.put(by)
    const outcome = await applyPlan({
      door: cluster,
      desired,
      shown: reviewed,
      agreement: agreedByLooking(reviewed),
      provenance: {},
      waitForNodes: 0,
      pace: testPace(),
    })
    expect(outcome.status).toBe('applied')
    expect(cluster.now('default').awsAuth?.data).toEqual(by.data)
    expect(makePlan(desired, cluster.now('default')).changes).toEqual([])
  })

  test('a change that nobody was shown is refused, and nothing is written', async () => {
    const cluster = memoryCluster('prod', live())
    const reviewed = makePlan(desired, cluster.now('default'))
    const masters = ['admin', 'dev'].map((name) => row(name, ['system:masters'])).join('')
    cluster.put(awsAuthOf({ mapRoles: NODE_ROW + row('old', ['old']) + masters }))
    const outcome = await applyPlan({
      door: cluster,
      desired,
      shown: reviewed,
      agreement: agreedByLooking(reviewed),
      provenance: {},
      waitForNodes: 0,
      pace: testPace(),
    })
    expect(outcome.status).toBe('refused')
    expect(outcome.problems.map(({ code }) => code)).toEqual(['plan-changed'])
    expect(outcome.problems[0]?.message).toContain('system:masters')
    expect(outcome.differences?.map(({ subject, now }) => [subject, now.length])).toEqual([
      [`row/${ARN}dev`, 2],
    ])
    expect(cluster.writes).toEqual([])
  })

  test('somebody who is faster three times makes the apply stop', async () => {
    const cluster = memoryCluster('prod', live())
    cluster.beforeWrite = (name, mode) => {
      if (mode !== 'write' || !name.endsWith('/aws-auth')) return
      cluster.put(awsAuthOf(cluster.now('default').awsAuth?.data ?? {}))
    }
    const outcome = await applyTo(cluster)
    expect(outcome.problems.map(({ code }) => code)).toEqual(['too-many-conflicts'])
    expect(outcome.status).toBe('partly')
  })

  test('a controller that undoes the apply is noticed', async () => {
    const cluster = memoryCluster('prod', live())
    cluster.afterWrite = (name) => {
      if (name === 'delete Role/shop/old') cluster.put(role('shop', 'reader', ['delete']))
    }
    const outcome = await applyTo(cluster)
    expect(outcome.problems.map(({ code }) => code)).toEqual(['verify-failed'])
  })
})

describe('a refusal', () => {
  const refuse = (cluster: MemoryCluster, at: string, when: 'dry-run' | 'write'): void => {
    cluster.beforeWrite = (name, mode) => {
      if (name !== at || mode !== when) return
      throw new ClusterError(
        { kind: 'forbidden', cluster: 'prod', operation: name, fix: 'Grant it.', status: 403 },
        'is attempting to grant RBAC permissions not currently held',
      )
    }
  }

  test('of a dry run stops before anything is written', async () => {
    const cluster = memoryCluster('prod', live())
    refuse(cluster, 'delete Role/shop/old', 'dry-run')
    const outcome = await applyTo(cluster)
    expect(outcome.status).toBe('failed')
    expect(outcome.problems.map(({ code }) => code)).toEqual(['cluster-forbidden'])
    expect(cluster.writes).toEqual([])
  })

  test('in the middle says what is done, what failed and what was not tried', async () => {
    const cluster = memoryCluster('prod', live())
    refuse(cluster, 'create RoleBinding/shop/readers', 'write')
    const outcome = await applyTo(cluster)
    expect(outcome.status).toBe('partly')
    expect(
      outcome.changes.map(({ change, result }) => [
        change.kind === 'object' ? change.id : change.kind,
        result,
      ]),
    ).toEqual([
      ['row', 'not-tried'],
      ['row', 'not-tried'],
      ['Role/shop/old', 'not-tried'],
      ['Role/shop/reader', 'applied'],
      ['RoleBinding/shop/old', 'not-tried'],
      ['RoleBinding/shop/readers', 'failed'],
    ])
  })
})

describe('a run that dies', () => {
  const applied = async (): Promise<{ writes: number; text: string | undefined }> => {
    const cluster = memoryCluster('prod', live())
    await applyTo(cluster)
    return { writes: cluster.writes.length, text: cluster.now('default').awsAuth?.data?.['mapRoles'] }
  }

  test.each(['before', 'after'] as const)(
    'right %s any of its writes is finished by the next one',
    async (when) => {
      const whole = await applied()
      for (let nth = 1; nth <= whole.writes; nth++) {
        const cluster = memoryCluster('prod', live())
        const reviewed = makePlan(desired, cluster.now('default'))
        let seen = 0
        const die = (): void => {
          if (++seen === nth) throw new Error('killed')
        }
        if (when === 'before') {
          cluster.beforeWrite = (_name, mode) => {
            if (mode === 'write') die()
          }
        } else cluster.afterWrite = die
        await expect(
          applyPlan({
            door: cluster,
            desired,
            shown: reviewed,
            agreement: agreedByLooking(reviewed),
            provenance: {},
            waitForNodes: 0,
            pace: testPace(),
          }),
        ).rejects.toThrow('killed')
        cluster.beforeWrite = undefined
        cluster.afterWrite = undefined
        const outcome = await applyPlan({
          door: cluster,
          desired,
          shown: reviewed,
          agreement: agreedByLooking(reviewed),
          provenance: {},
          waitForNodes: 0,
          pace: testPace(),
        })
        expect(['applied', 'nothing-to-do']).toContain(outcome.status)
        expect(cluster.now('default').awsAuth?.data?.['mapRoles']).toBe(whole.text)
        expect(makePlan(desired, cluster.now('default')).changes).toEqual([])
      }
    },
  )
})

describe('the replacement of a binding', () => {
  const before = markOwned(
    roleBinding('shop', 'team', ['team'], { kind: 'ClusterRole', name: 'view' }),
    'default',
  )
  const wanted = desiredState({
    objects: [declared(roleBinding('shop', 'team', ['team'], { kind: 'ClusterRole', name: 'edit' }))],
  })
  const start = (): Writable[] => [before, clusterRole('view'), clusterRole('edit')]
  const bound = (cluster: MemoryCluster): boolean =>
    cluster.now('default').roleBindings.some(({ subjects }) => subjects?.some(({ name }) => name === 'team'))

  test('never leaves its subjects without access', async () => {
    const cluster = memoryCluster('prod', start())
    const gaps: string[] = []
    cluster.afterWrite = (name) => {
      if (!bound(cluster)) gaps.push(name)
    }
    expect(results(await applyTo(cluster, wanted))).toEqual(['applied'])
    expect(gaps).toEqual([])
    expect(
      cluster.now('default').roleBindings.map(({ roleRef, metadata }) => [metadata.name, roleRef.name]),
    ).toEqual([['team', 'edit']])
  })

  test('that dies at any write is finished without a gap and without a rest', async () => {
    const whole = memoryCluster('prod', start())
    await applyTo(whole, wanted)
    for (let nth = 1; nth <= whole.writes.length; nth++) {
      const cluster = memoryCluster('prod', start())
      const reviewed = makePlan(wanted, cluster.now('default'))
      let seen = 0
      cluster.afterWrite = () => {
        expect(bound(cluster)).toBe(true)
        if (++seen === nth) throw new Error('killed')
      }
      await expect(
        applyPlan({
          door: cluster,
          desired: wanted,
          shown: reviewed,
          agreement: agreedByLooking(reviewed),
          provenance: {},
          waitForNodes: 0,
          pace: testPace(),
        }),
      ).rejects.toThrow('killed')
      cluster.afterWrite = () => expect(bound(cluster)).toBe(true)
      await applyPlan({
        door: cluster,
        desired: wanted,
        shown: reviewed,
        agreement: agreedByLooking(reviewed),
        provenance: {},
        waitForNodes: 0,
        pace: testPace(),
      })
      expect(cluster.now('default').roleBindings.map(({ roleRef }) => roleRef.name)).toEqual(['edit'])
      expect(makePlan(wanted, cluster.now('default')).changes).toEqual([])
    }
  })
})
