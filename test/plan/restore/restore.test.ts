import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../../src/access/desired.ts'
import { applyPlan } from '../../../src/apply/apply.ts'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../../src/aws-auth/lookup.ts'
import { rowKind } from '../../../src/aws-auth/row-kind.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import { dataHash } from '../../../src/live/data-hash.ts'
import { readLedger } from '../../../src/live/ledger.ts'
import type { ConfigMap } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Backup } from '../../../src/plan/restore/backup.ts'
import { planRestore } from '../../../src/plan/restore/restore.ts'
import { hasErrors } from '../../../src/problem/problem.ts'
import { agreedByLooking } from '../../agreed.ts'
import { testPace } from '../../apply/pace.ts'
import { oddData } from '../../aws-auth/arbitrary.ts'
import { memoryCluster, snapshotOf } from '../../loopback/memory-cluster.ts'
import { rounds } from '../../rounds.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { ownProblems } from '../own-problems.ts'

const ARN = 'arn:aws:iam::111122223333:role/'
const LEDGER: Backup = { kind: 'ledger' }
const desired = desiredState({ principals: [declaredRole('dev', ['dev'])] })

function fileWith(data: Readonly<Record<string, string>>): Backup {
  return { kind: 'file', file: 'backup.yaml', data }
}

function ledgerWith(previous: Readonly<Record<string, string>>): ConfigMap {
  const ledger = ledgerOf([`${ARN}dev`])
  return { ...ledger, data: { ...ledger.data, 'previous-aws-auth': JSON.stringify(previous) } }
}

function planOf(objects: readonly Writable[], backup: Backup, wanted: Desired = desired) {
  return planRestore(wanted, snapshotOf(objects, 'default'), backup)
}

async function restored(objects: readonly Writable[], backup: Backup, wanted: Desired = desired) {
  const cluster = memoryCluster('prod', objects)
  const planner = (what: Desired, snapshot: Parameters<typeof planRestore>[1]) =>
    planRestore(what, snapshot, backup)
  const shown = planner(wanted, cluster.now('default'))
  const backups: ConfigMap[] = []
  const outcome = await applyPlan({
    door: cluster,
    desired: wanted,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    planner,
    waitForNodes: 0,
    pace: testPace(),
    onBackup: async ({ awsAuth }) => {
      if (awsAuth !== undefined) backups.push(awsAuth)
    },
  })
  return { cluster, outcome, backups, after: cluster.now('default').awsAuth?.data }
}

const PREVIOUS = { mapRoles: `# ours\n${NODE_ROW}${row('ops', ['ops'])}`, mapAccounts: '- "111122223333"\n' }

describe('the way back', () => {
  test('is what the ledger remembers, byte for byte', async () => {
    const live = [awsAuthOf({ mapRoles: `${NODE_ROW}${row('dev', ['dev'])}` }), ledgerWith(PREVIOUS)]
    const { after, outcome, cluster } = await restored(live, LEDGER)
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
    expect(after).toEqual(PREVIOUS)
    // The ledger first: who comes back is remembered, also where the run is killed then.
    expect(cluster.writes).toEqual([
      'update ConfigMap/kube-system/eks-access-default',
      'update ConfigMap/kube-system/aws-auth',
    ])
    expect(readLedger(cluster.now('default').ledger, 'prod').ledger).toMatchObject({
      principals: [`${ARN}dev`],
      previousAwsAuth: PREVIOUS,
      returned: ['111122223333', `${ARN}ops`],
    })
  })

  test('shows each principal that gets or loses something, with what it replaces', () => {
    const live = [
      awsAuthOf({ mapRoles: `${NODE_ROW}${row('dev', ['dev'])}${row('ops', ['none'])}` }),
      ledgerWith(PREVIOUS),
    ]
    const { changes, restores } = planOf(live, LEDGER)
    expect(restores).toMatchObject({ kind: 'ledger', trust: 'unknown' })
    expect(changes).toMatchObject([
      { action: 'remove', arn: `${ARN}dev`, before: { groups: ['dev'] }, reason: 'restored' },
      { action: 'change', arn: `${ARN}ops`, before: { groups: ['none'] }, after: { groups: ['ops'] } },
      { kind: 'account', action: 'add', account: '111122223333', reason: 'restored' },
    ])
  })

  test('says that the file does not go back', () => {
    const { problems } = planOf([awsAuthOf({}), ledgerWith(PREVIOUS)], LEDGER)
    expect(problems.map(({ code }) => code)).toContain('restore-file-differs')
  })

  test('of a map that is gone makes it anew', async () => {
    const { after, outcome, backups } = await restored([ledgerWith(PREVIOUS)], LEDGER)
    expect(outcome.status).toBe('applied')
    expect(after).toEqual(PREVIOUS)
    expect(backups).toEqual([])
  })

  test('from a key that cannot be read is open', async () => {
    const live = [awsAuthOf({ mapRoles: `${row('dev', ['@dev'])}` }), ledgerWith(PREVIOUS)]
    expect((await restored(live, LEDGER)).after).toEqual(PREVIOUS)
  })

  test('keeps what was there in a backup of its own', async () => {
    const data = { mapRoles: row('dev', ['dev']) }
    const { backups } = await restored([awsAuthOf(data), ledgerWith(PREVIOUS)], LEDGER)
    expect(backups).toMatchObject([{ data }])
  })

  test('takes no row of a node, and changes none', async () => {
    const fresh = NODE_ROW.replace('role/nodes', 'role/new-nodes')
    const backup = { mapRoles: `${row('ops', ['ops'])}${row('nodes', ['old'])}` }
    const { after } = await restored([awsAuthOf({ mapRoles: NODE_ROW + fresh })], fileWith(backup))
    const awsAuth = decodeAwsAuth(after)
    for (const name of ['nodes', 'new-nodes'])
      expect(effectiveRow(awsAuth, ARN + name)).toMatchObject({
        kind: 'row',
        row: { groups: ['system:bootstrappers', 'system:nodes'] },
      })
    expect(after?.['mapRoles']).toContain(row('ops', ['ops']))
  })

  describe('with a row of system:masters', () => {
    const masters = { mapRoles: row('sre', ['system:masters']) }
    const saved = new Set([dataHash(masters)])
    const of = (backup: Backup, live = '') =>
      planOf([awsAuthOf({ mapRoles: live }), ledgerWith(masters)], backup).problems.filter(
        ({ code }) => code === 'system-masters',
      )

    test.each<[string, Backup, string, RegExp]>([
      ['a file', fileWith(masters), 'error', /^The row is in the file backup\.yaml\. It is not known/],
      [
        'a ledger',
        LEDGER,
        'error',
        /^The row is in the ledger, which does not say which run .* --masters system:masters/,
      ],
      ['other data than was saved', { ...LEDGER, saved: new Set(['a'.repeat(64)]) }, 'error', /not known/],
      [
        'data that an apply saved',
        { ...LEDGER, saved },
        'warning',
        /an apply is known to have saved this aws-auth/,
      ],
      [
        'a file, by a word',
        { ...fileWith(masters), allowMasters: true },
        'warning',
        /started this run allows/,
      ],
      ['a ledger, by a word', { ...LEDGER, allowMasters: true }, 'warning', /started this run allows/],
    ])('from %s', (_, backup, severity, fix) => {
      expect(of(backup)).toEqual([expect.objectContaining({ severity, fix: expect.stringMatching(fix) })])
      // What is live now makes no new admin.
      expect(of(backup, masters.mapRoles)).toEqual([])
    })

    test('the file of the set is no word', () => {
      const guards = { ...desired.guards, allowSystemMasters: true }
      const { problems } = planOf([awsAuthOf({})], fileWith(masters), { ...desired, guards })
      expect(hasErrors(problems)).toBe(true)
    })
  })

  test('is no change where everybody has what the backup gives, whatever the text', () => {
    const live = awsAuthOf({ mapRoles: `# new comment\n${row('ops', ['ops'])}` })
    const plan = planOf([live], fileWith({ mapRoles: row('ops', ['ops']) }))
    expect(plan).toMatchObject({ changes: [] })
    expect(ownProblems(plan)).toEqual([])
    expect(plan.base).toBeUndefined()
  })

  test('does not ask the ledger when it follows a file', () => {
    const broken: ConfigMap = { ...ledgerOf([]), data: {} }
    const { problems } = planOf([awsAuthOf({}), broken], fileWith(PREVIOUS))
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'ledger-unreadable', severity: 'warning' }),
    )
    expect(hasErrors(problems)).toBe(false)
  })
})

describe('there is no way back', () => {
  test.each([
    ['without a ledger', [], LEDGER, 'restore-no-backup', /has no ledger of the set "default"/],
    ['without a previous state', [ledgerOf([])], LEDGER, 'restore-no-backup', /no apply has changed any yet/],
    [
      'to a file that does not have the cluster',
      [],
      { kind: 'file', file: 'b.yaml', data: undefined },
      'restore-no-backup',
      /b\.yaml has nothing of it/,
    ],
    [
      'to a key that cannot be read',
      [],
      fileWith({ mapRoles: row('dev', ['@dev']) }),
      'restore-broken-backup',
      /line 4 of mapRoles/,
    ],
    [
      'to a ledger that holds a key that cannot be read',
      [ledgerWith({ mapUsers: '{' })],
      LEDGER,
      'restore-broken-backup',
      /in the ledger cannot be read/,
    ],
  ] as const)('%s', async (_, objects, backup, code, message) => {
    const live = [awsAuthOf({ mapRoles: NODE_ROW }), ...objects]
    const { outcome, cluster } = await restored(live, backup)
    expect(outcome.status).toBe('refused')
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code, severity: 'error', message: expect.stringMatching(message) }),
    )
    expect(cluster.writes).toEqual([])
  })
})

describe('two users whose ARNs differ by case, one of whose rows applies at random', () => {
  const user = (name: string, username: string): string =>
    `- userarn: arn:aws:iam::111122223333:user/${name}\n  username: ${username}\n`
  const twins = user('alice', 'one') + user('Alice', 'two')

  test.each<[string, string]>([
    ['nobody', ''],
    ['one of them', user('Alice', 'two')],
    ['the other', user('alice', 'one')],
    ['another pair', user('alice', 'one') + user('Alice', 'three')],
  ])('are restored where there is %s, and then nothing is left to do', async (_, mapUsers) => {
    const objects = [awsAuthOf({ mapRoles: NODE_ROW, mapUsers })]
    const backup = fileWith({ mapRoles: NODE_ROW, mapUsers: twins })
    const [change] = planOf(objects, backup).changes
    expect(change).toMatchObject({ kind: 'row', reason: 'restored' })
    if (change?.kind === 'row' && change.action === 'change') expect(change.before).not.toEqual(change.after)
    const { outcome, cluster, after } = await restored(objects, backup)
    expect(outcome).toMatchObject({ status: 'applied', problems: [] })
    expect(after).toEqual({ mapRoles: NODE_ROW, mapUsers: twins })
    expect(planRestore(desired, cluster.now('default'), backup).changes).toEqual([])
  })
})

describe('from any map to any other', () => {
  test('everybody has what the backup gives, nodes keep what they have, and then nothing is left to do', async () => {
    await fc.assert(
      fc.asyncProperty(oddData, oddData, async (live, backup) => {
        fc.pre(decodeAwsAuth(backup).broken.length === 0)
        const objects = [awsAuthOf({ ...live, mapUsers: '' })]
        const plan = planOf(objects, fileWith(backup))
        fc.pre(!hasErrors(plan.problems))
        const { after, cluster } = await restored(objects, fileWith(backup))
        const [before, then] = [decodeAwsAuth(live), decodeAwsAuth(backup)]
        const now = decodeAwsAuth(after)
        const kept = new Set(
          before.rows.filter((row) => rowKind(row) === 'node row').map(({ arn }) => arn.toLowerCase()),
        )
        for (const { arn } of then.rows) {
          if (arn === '' || kept.has(arn.toLowerCase())) continue
          expect(meanings(effectiveRow(now, arn))).toEqual(meanings(effectiveRow(then, arn)))
        }
        for (const { arn } of before.rows.filter((one) => one.arn !== '')) {
          const found = effectiveRow(before, arn)
          if (found.kind === 'row' && rowKind(found.row) === 'node row')
            expect(meanings(effectiveRow(now, arn))).toEqual(meanings(found))
        }
        expect(planRestore(desired, cluster.now('default'), fileWith(backup)).changes).toEqual([])
      }),
      { numRuns: rounds(100) },
    )
  })
})

function meanings(found: ReturnType<typeof effectiveRow>) {
  const rows = found.kind === 'row' ? [found.row] : found.kind === 'random' ? found.rows : []
  return rows.map(({ username, groups }) => [username, [...new Set(groups)].sort()])
}

test('the ledger keeps what cannot be read as it was, and beside it what could be', async () => {
  const broken = { mapRoles: `${NODE_ROW}${row('ops', ['@ops'])}` }
  const cluster = memoryCluster('prod', [awsAuthOf(broken), ledgerWith(PREVIOUS)])
  const planner = (what: Desired, snapshot: Parameters<typeof makePlan>[1]) =>
    makePlan(what, snapshot, { repair: true })
  const shown = planner(desired, cluster.now('default'))
  const { status } = await applyPlan({
    door: cluster,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    planner,
    waitForNodes: 0,
    pace: testPace(),
  })
  expect(status).toBe('applied')
  const { ledger } = readLedger(cluster.now('default').ledger, 'prod')
  expect(ledger.previousAwsAuth).toEqual(broken)
  expect(ledger.goodAwsAuth).toEqual(PREVIOUS)
})

describe('what the way back leaves or loses', () => {
  const masters = (name: string) => row(name, ['system:masters'])
  const messages = (plan: ReturnType<typeof planOf>, code: string) =>
    plan.problems.filter((one) => one.code === code).map(({ message, fix }) => `${message} ${fix}`)

  test('an admin of no file who is live and in the backup is named, also where nothing changes', () => {
    const data = { mapRoles: `${NODE_ROW}${masters('mallory')}` }
    const backup = { mapRoles: `${NODE_ROW}${masters('mallory')}${row('ops', ['ops'])}` }
    for (const previous of [data, backup]) {
      const found = messages(planOf([awsAuthOf(data), ledgerWith(previous)], LEDGER), 'restore-admin-stays')
      expect(found).toHaveLength(1)
      expect(found[0]).toContain(`${ARN}mallory has system:masters in prod now and keeps it`)
    }
  })

  test.each([
    ['who is declared', desiredState({ principals: [declaredRole('mallory', ['system:masters'])] }), LEDGER],
    [
      'of data that an apply saved',
      desired,
      { kind: 'ledger', saved: new Set([dataHash({ mapRoles: `${NODE_ROW}${masters('mallory')}` })]) },
    ],
  ] as const)('an admin %s is not', (_, wanted, backup) => {
    const data = { mapRoles: `${NODE_ROW}${masters('mallory')}` }
    const plan = planOf([awsAuthOf(data), ledgerWith(data)], backup, wanted)
    expect(messages(plan, 'restore-admin-stays')).toEqual([])
  })

  test('an admin in the backup only is no one who stays', () => {
    const plan = planOf(
      [awsAuthOf({ mapRoles: NODE_ROW }), ledgerWith({ mapRoles: `${NODE_ROW}${masters('mallory')}` })],
      LEDGER,
    )
    expect(messages(plan, 'restore-admin-stays')).toEqual([])
    expect(messages(plan, 'system-masters')).toHaveLength(1)
  })

  test('a key that cannot be read now is told, with who of its text is not in the backup', () => {
    const broken = `${NODE_ROW}${row('ops', ['ops'])}${row('new', ['new'])}  oops: [\n`
    const plan = planOf([awsAuthOf({ mapRoles: broken }), ledgerWith(PREVIOUS)], LEDGER)
    const [found = ''] = messages(plan, 'aws-auth-broken-key')
    expect(found).toContain('The authenticator cannot read mapRoles of aws-auth')
    expect(found).toContain(`1 principal in its text is not in the backup: ${ARN}new.`)
    expect(hasErrors(plan.problems)).toBe(false)
  })

  test('an account of a key that cannot be read is looked for among the accounts of the backup', () => {
    const live = awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "111122223333"\n- "444455556666"\n- [\n' })
    const [found = ''] = messages(planOf([live, ledgerWith(PREVIOUS)], LEDGER), 'aws-auth-broken-key')
    expect(found).toContain('1 account in its text is not in the backup: 444455556666.')
  })
})
