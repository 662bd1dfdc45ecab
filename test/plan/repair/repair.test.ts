import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../../src/access/guard/settings.ts'
import { applyPlan } from '../../../src/apply/apply.ts'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../../src/aws-auth/lookup.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ConfigMap, Snapshot } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { hasErrors } from '../../../src/problem/problem.ts'
import { agreedByLooking } from '../../agreed.ts'
import { testPace } from '../../apply/pace.ts'
import { breaks, brokenList } from '../../aws-auth/broken-list.ts'
import { memoryCluster, snapshotOf } from '../../loopback/memory-cluster.ts'
import { rounds } from '../../rounds.ts'
import { declaredRole, declaredUser, desiredState } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

const ARN = 'arn:aws:iam::111122223333:role/'

function ledgerWith(principals: readonly string[], previous: Readonly<Record<string, string>>): ConfigMap {
  const ledger = ledgerOf(principals.map((name) => ARN + name))
  return { ...ledger, data: { ...ledger.data, 'previous-aws-auth': JSON.stringify(previous) } }
}

function planOf(wanted: Desired, ...objects: readonly Writable[]) {
  return makePlan(wanted, snapshotOf(objects, 'default'), { repair: true })
}

/** `+ dev repaired`, `~ u declared` */
function words({ changes }: ReturnType<typeof planOf>): string[] {
  return changes.map((change) =>
    change.kind === 'row'
      ? `${change.action} ${change.arn.split('/')[1]} ${change.reason}`
      : change.kind === 'account'
        ? `${change.action} ${change.account} ${change.reason}`
        : change.kind === 'ownership'
          ? `${change.action} ${change.principal.split('/')[1]}`
          : change.kind === 'entry'
            ? change.arn
            : change.id,
  )
}

function messages({ problems }: ReturnType<typeof planOf>, code: string): string[] {
  return problems.filter((problem) => problem.code === code).map(({ message }) => message)
}

describe('a key that cannot be read', () => {
  const live = awsAuthOf({ mapRoles: `${NODE_ROW}${row('a', ['a'])}${row('dev', ['@dev'])}` })

  test('is an error without a repair, which says who is without access', () => {
    const plan = makePlan(desiredState(), snapshotOf([live], 'default'))
    const [problem] = plan.problems
    expect(problem).toMatchObject({ code: 'aws-auth-broken-key', severity: 'error' })
    expect(problem?.message).toContain('3 principals are in its text, including 1 node role')
    expect(problem?.message).toContain(`(${ARN}nodes)`)
    expect(problem?.fix).toContain('repair: true')
    expect(plan.changes).toEqual([])
  })

  test('is rebuilt, and each row that comes into force is a change', () => {
    const plan = planOf(desiredState(), live, ledgerWith([], { mapRoles: row('dev', ['old']) }))
    expect(words(plan)).toEqual(['add a repaired', 'add dev repaired', 'add nodes repaired'])
    expect(messages(plan, 'repair')).toEqual([
      'mapRoles of aws-auth is rebuilt: 2 rows kept, 1 from the backup, 0 from the file, 0 left out. The backup keeps the current text.',
    ])
    expect(hasErrors(plan.problems)).toBe(false)
  })

  test('takes from the file what neither text nor backup has', () => {
    const plan = planOf(desiredState({ principals: [declaredRole('dev', ['dev'])] }), live)
    expect(words(plan)).toEqual(['add a repaired', 'add dev declared', 'add nodes repaired'])
    expect(messages(plan, 'repair')[0]).toContain('1 from the file')
  })

  test('leaves out what nothing is known of, and shows it', () => {
    const plan = planOf(desiredState(), live)
    expect(words(plan)).toEqual(['add a repaired', 'add nodes repaired'])
    expect(messages(plan, 'repair-left-out')[0]).toContain(`Line 10 of mapRoles`)
    expect(messages(plan, 'repair-left-out')[0]).toContain(
      `${ARN}dev stays without access: - rolearn: arn:aws:iam::111122223333:role/dev ⏎ username: dev ⏎ groups: ⏎ - @dev`,
    )
  })

  test('has the declared rows planned on top: one change for each principal', () => {
    const plan = planOf(desiredState({ principals: [declaredRole('a', ['more'])] }), live)
    expect(words(plan)).toEqual(['add a declared', 'add nodes repaired'])
    expect(plan.changes[0]).toMatchObject({ after: { groups: ['more'] } })
    expect(plan.changes[0]).not.toHaveProperty('before')
  })

  test('brings no row back that has left the file', () => {
    const plan = planOf(desiredState(), live, ledgerOf([`${ARN}a`]))
    expect(words(plan)).toEqual(['add nodes repaired', 'release a'])
    expect(plan.base?.['mapRoles']).not.toContain('role/a')
  })

  test('leaves other keys alone, and what they give', () => {
    const mapUsers = '- userarn: arn:aws:iam::111122223333:user/alice\n  username: alice # she\n'
    const plan = planOf(desiredState(), awsAuthOf({ ...live.data, mapUsers, other: 'x' }))
    expect(plan.base).toMatchObject({ mapUsers, other: 'x' })
    expect(words(plan)).not.toContain('add alice repaired')
  })

  test('may be mapAccounts', () => {
    const data = { mapAccounts: '- "111122223333"\n- @444455556666\n' }
    const plan = planOf(desiredState({ accounts: [{ account: '444455556666', where: {} }] }), awsAuthOf(data))
    expect(words(plan)).toEqual(['add 111122223333 repaired', 'add 444455556666 declared'])
  })

  test('stays an error where nothing comes of a repair', () => {
    const plan = planOf(desiredState(), awsAuthOf({ mapRoles: NODE_ROW, mapUsers: '{{\n' }))
    expect(messages(plan, 'aws-auth-broken-key')).toHaveLength(1)
    expect(plan.changes).toEqual([])
  })

  test('with a row of system:masters is repaired with a warning', () => {
    const text = `${NODE_ROW}${row('sre', ['system:masters'])}- @\n`
    const { problems } = planOf(desiredState(), awsAuthOf({ mapRoles: text }))
    expect(problems).toContainEqual(expect.objectContaining({ code: 'system-masters', severity: 'warning' }))
    expect(hasErrors(problems)).toBe(false)
  })
})

describe('nodes', () => {
  const text = `${row('a', ['a'])}${NODE_ROW.replace('username: ', 'username: @')}`

  test('are not left out: a mapRoles without a row that nodes had is refused', () => {
    const { problems } = planOf(desiredState(), awsAuthOf({ mapRoles: text }))
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'node-row',
        severity: 'error',
        message: expect.stringContaining(`without the node row of ${ARN}nodes, which is on line 5`),
      }),
    )
  })

  test('come from the backup', () => {
    const plan = planOf(desiredState(), awsAuthOf({ mapRoles: text }), ledgerWith([], { mapRoles: NODE_ROW }))
    expect(words(plan)).toEqual(['add a repaired', 'add nodes repaired'])
    expect(hasErrors(plan.problems)).toBe(false)
  })

  test('get their row anew where the file names their role', () => {
    const guards = { ...DEFAULT_GUARDS, nodeRoles: [`${ARN}nodes`] }
    const plan = planOf(desiredState({ guards }), awsAuthOf({ mapRoles: text }))
    expect(words(plan)).toEqual(['add a repaired', 'add nodes nodes'])
    expect(hasErrors(plan.problems)).toBe(false)
  })

  test('may be given up by the file', () => {
    const guards = { ...DEFAULT_GUARDS, allowNodeRowChanges: [`${ARN}nodes`] }
    const { problems } = planOf(desiredState({ guards }), awsAuthOf({ mapRoles: text }))
    expect(problems).toContainEqual(expect.objectContaining({ code: 'node-row', severity: 'warning' }))
    expect(hasErrors(problems)).toBe(false)
  })
})

describe('a repair that is interrupted', () => {
  const broken = { mapRoles: `${NODE_ROW}${row('ops', ['@ops'])}` }
  const good = { mapRoles: `${NODE_ROW}${row('ops', ['ops'])}` }
  const repairing = (what: Desired, snapshot: Snapshot) => makePlan(what, snapshot, { repair: true })

  async function applyTo(cluster: ReturnType<typeof memoryCluster>) {
    const shown = repairing(desiredState(), cluster.now('default'))
    return await applyPlan({
      door: cluster,
      desired: desiredState(),
      shown,
      agreement: agreedByLooking(shown),
      provenance: {},
      planner: repairing,
      waitForNodes: 0,
      pace: testPace(),
    })
  }

  test('by somebody else who edits aws-auth has the same rows in its second try', async () => {
    const cluster = memoryCluster('prod', [awsAuthOf(broken), ledgerWith([], good)])
    let edited = false
    cluster.beforeWrite = (name, mode) => {
      if (edited || mode === 'dry-run' || name !== 'update ConfigMap/kube-system/aws-auth') return
      edited = true
      cluster.put(awsAuthOf({ ...broken, other: 'edited meanwhile' }))
    }
    const outcome = await applyTo(cluster)
    expect(edited).toBe(true)
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
    expect(cluster.now('default').awsAuth?.data).toEqual({ ...good, other: 'edited meanwhile' })
  })

  test('by the end of its process has the same rows in its next run', async () => {
    const cluster = memoryCluster('prod', [awsAuthOf(broken), ledgerWith([], good)])
    cluster.beforeWrite = (name, mode) => {
      if (mode === 'write' && name === 'update ConfigMap/kube-system/aws-auth') throw new Error('killed')
    }
    await expect(applyTo(cluster)).rejects.toThrow('killed')
    cluster.beforeWrite = undefined
    expect(await applyTo(cluster)).toMatchObject({ status: 'applied', problems: [] })
    expect(cluster.now('default').awsAuth?.data).toEqual(good)
  })
})

describe('after a repair is applied', () => {
  test('nothing is left to do, every declared row is in force, and no other row was touched', async () => {
    await fc.assert(
      fc.asyncProperty(brokenList, fc.boolean(), async (damaged, hasBackup) => {
        fc.pre(breaks(damaged))
        const { key, text, whole, others } = damaged
        const wanted = desiredState({
          principals: [
            declaredRole('x-0', ['declared']),
            declaredRole('new', ['declared']),
            declaredUser('x-0', ['declared']),
          ],
          guards: { ...DEFAULT_GUARDS, allowNodeRowChanges: ['x-0', 'y-1', 'z-2'].map((name) => ARN + name) },
        })
        const objects = [
          awsAuthOf({ mapRoles: NODE_ROW, [key]: text }),
          ...(hasBackup ? [ledgerWith([], { [key]: whole })] : []),
        ]
        const cluster = memoryCluster('prod', objects)
        const planner = (what: Desired, snapshot: Snapshot) => makePlan(what, snapshot, { repair: true })
        const shown = planner(wanted, cluster.now('default'))
        fc.pre(!hasErrors(shown.problems))
        const outcome = await applyPlan({
          door: cluster,
          desired: wanted,
          shown,
          agreement: agreedByLooking(shown),
          provenance: {},
          planner,
          waitForNodes: 0,
          pace: testPace(),
        })
        expect(outcome).toMatchObject({ status: 'applied', problems: [] })
        const { data = {} } = cluster.now('default').awsAuth ?? {}
        for (const other of others.filter((one) => !one.includes('/x-0'))) expect(data[key]).toContain(other)
        for (const { arn, groups } of wanted.principals)
          expect(effectiveRow(decodeAwsAuth(data), arn)).toMatchObject({ kind: 'row', row: { groups } })
        const next = makePlan(wanted, cluster.now('default'))
        expect({ changes: next.changes, broken: messages(next, 'aws-auth-broken-key') }).toEqual({
          changes: [],
          broken: [],
        })
      }),
      { numRuns: rounds(100) },
    )
  })
})
