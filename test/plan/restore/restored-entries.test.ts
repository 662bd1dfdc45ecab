import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import { dataHash } from '../../../src/live/data-hash.ts'
import type { ClusterFacts, EntryDetails } from '../../../src/live/facts.ts'
import type { NoEntry, ReplacedEntries, ReplacedEntry } from '../../../src/live/replaced-entries.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Backup } from '../../../src/plan/restore/backup.ts'
import { planRestore } from '../../../src/plan/restore/restore.ts'
import { wantedForPlan } from '../../../src/plan/wanted.ts'
import { hasErrors } from '../../../src/problem/problem.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { held } from '../../rbac/held-policy.ts'
import { bindEverywhere, user } from '../../rbac/rbac-objects.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { denied, factsOf, known } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

const arn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const DEV = arn('teams/dev')
const VIEW = held('AmazonEKSViewPolicy')
const ADMIN = held('AmazonEKSClusterAdminPolicy')
/** Somebody is an admin in any case. */
const BASE = NODE_ROW + row('sre', ['system:masters'])
const OURS = { tags: { 'eks-access/set': 'default' } }

const meaning = (...groups: readonly string[]) => ({ username: 'dev', groups, policies: [VIEW] })
const entry = (parts: Partial<EntryDetails> = {}): EntryDetails => ({
  type: 'STANDARD',
  ...meaning('devs'),
  ...OURS,
  ...parts,
})

const desired = desiredState({ cluster: { door: 'eks', name: 'prod', region: 'eu-west-1' } })

interface Live {
  readonly entries?: Readonly<Record<string, EntryDetails | undefined>>
  readonly rows?: string
  /** Whom a binding names. */
  readonly binds?: string
  readonly ledger?: Readonly<Record<string, string>>
  readonly facts?: Partial<ClusterFacts>
}

function live({ entries = {}, rows = '', binds, ledger, facts }: Live = {}): Snapshot {
  const objects: Writable[] = [awsAuthOf({ mapRoles: BASE + rows })]
  if (binds !== undefined) objects.push(bindEverywhere('own', 'ClusterRole/view', user(binds)))
  if (ledger !== undefined) {
    const { data, ...rest } = ledgerOf([])
    objects.push({ ...rest, data: { ...data, ...ledger } })
  }
  return {
    ...snapshotOf(objects, 'default'),
    facts: factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(
        Object.entries(entries).map(([principalArn, details]) => ({
          principalArn,
          ...(details === undefined ? {} : { details }),
        })),
      ),
      ...facts,
    }),
  }
}

function file(entries: ReplacedEntries, rows?: string): Backup {
  const data = rows === undefined ? undefined : { mapRoles: BASE + rows }
  return { kind: 'file', file: 'backup.yaml', data, entries }
}

const ofDev = (was: ReplacedEntry | NoEntry, rows?: string): Backup => file({ [DEV]: was }, rows)

function told(snapshot: Snapshot, backup: Backup, wanted: Desired = desired) {
  const { changes, problems, base } = planRestore(wanted, snapshot, backup)
  return {
    base,
    changes: changes.map((change) => ('arn' in change ? { ...change, arn: change.arn } : change)),
    stays: problems.filter(({ code }) => code === 'restore-entry-stays').map(({ message }) => message),
    errors: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  }
}

describe('an entry that was there', () => {
  test.each<[string, Live, ReplacedEntry, readonly object[]]>([
    ['and is as it was is no change', { entries: { [DEV]: entry() } }, meaning('devs'), []],
    [
      'and differs is changed back',
      { entries: { [DEV]: entry({ groups: ['new'], policies: [] }) } },
      meaning('devs'),
      [
        {
          kind: 'entry',
          action: 'change',
          arn: DEV,
          adopted: false,
          before: { username: 'dev', groups: ['new'], policies: [] },
          after: meaning('devs'),
          reason: 'restored',
        },
      ],
    ],
    [
      'and differs by its policies alone is changed back',
      { entries: { [DEV]: entry({ policies: [held('AmazonEKSViewPolicy', 'shop')] }) } },
      meaning('devs'),
      [expect.objectContaining({ action: 'change', after: meaning('devs') })],
    ],
    [
      'and is gone is added',
      {},
      { ...meaning('devs'), tags: { team: 'eu' } },
      [
        {
          kind: 'entry',
          action: 'add',
          arn: DEV,
          adopted: false,
          after: meaning('devs'),
          reason: 'restored',
        },
      ],
    ],
    [
      'without the temporary group of an apply that died',
      {},
      meaning('devs', 'eks-access:temporary-admins:0123456789abcdef'),
      [expect.objectContaining({ action: 'add', after: meaning('devs') })],
    ],
    [
      'and is gone takes over from the row that is there now, without a gap',
      { rows: row('dev', ['old']) },
      meaning('devs'),
      [
        expect.objectContaining({
          action: 'add',
          move: 'from-row',
          over: { username: 'dev', groups: ['old'] },
          bridge: { username: 'dev', groups: ['devs', 'old'], carriesMasters: false },
        }),
      ],
    ],
    [
      'and is gone carries system:masters of the row that is there now',
      { rows: row('dev', ['system:masters']) },
      { ...meaning(), policies: [VIEW] },
      [expect.objectContaining({ bridge: { username: 'dev', groups: [], carriesMasters: true } })],
    ],
    [
      'and is gone takes over from a row whose username no entry can have, and no binding names',
      { rows: row('dev', ['old'], 'aws:dev'), binds: 'dev' },
      meaning('devs'),
      [expect.objectContaining({ move: 'from-row', bridge: expect.objectContaining({ username: 'dev' }) })],
    ],
    [
      'and is gone takes over from a row whose username a binding names, and the entry can have',
      { rows: row('dev', ['old'], 'old'), binds: 'old' },
      meaning('devs'),
      [expect.objectContaining({ move: 'from-row', bridge: expect.objectContaining({ username: 'old' }) })],
    ],
    [
      'and is gone gives at once what it gives, so that nothing has to be carried over',
      { rows: row('dev', ['old'], 'aws:dev'), binds: 'aws:dev' },
      { ...meaning('devs'), policies: [] },
      [expect.objectContaining({ move: 'from-row' })],
    ],
  ])('%s', (_, there, was, changes) => {
    const found = told(live(there), ofDev(was))
    expect(found).toMatchObject({ stays: [], errors: [], base: undefined })
    expect(found.changes).toEqual(changes)
  })

  test('and is gone counts in place of a row that goes with it', () => {
    const { changes, base } = told(live({ rows: row('dev', ['old']) }), ofDev(meaning('devs'), ''))
    expect(base).toEqual({ mapRoles: BASE })
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'row', action: 'remove', reason: 'restored' }),
      {
        kind: 'entry',
        action: 'add',
        arn: DEV,
        adopted: false,
        after: meaning('devs'),
        bridge: { username: 'dev', groups: ['devs', 'old'], carriesMasters: false },
        reason: 'restored',
      },
    ])
  })
})

describe('an entry that was not there', () => {
  const OLD = { username: 'dev', groups: ['old'] }

  test.each<[string, Live, Backup, readonly object[]]>([
    ['and is not is no change', {}, ofDev(null), []],
    [
      'is removed',
      { entries: { [DEV]: entry() } },
      ofDev(null),
      [
        {
          kind: 'entry',
          action: 'remove',
          arn: DEV,
          adopted: false,
          before: meaning('devs'),
          reason: 'restored',
        },
      ],
    ],
    [
      'gives way to the row that it was made over',
      { entries: { [DEV]: entry() }, rows: row('dev', ['old']) },
      ofDev({ over: OLD }),
      [expect.objectContaining({ action: 'remove', move: 'to-row' })],
    ],
    [
      'gives way to a row that comes back with it',
      { entries: { [DEV]: entry() } },
      ofDev({ over: OLD }, row('dev', ['old'])),
      [
        expect.objectContaining({ kind: 'row', action: 'add', moves: true }),
        expect.objectContaining({ action: 'remove', move: 'to-row' }),
      ],
    ],
  ])('%s', (_, there, backup, changes) => {
    const found = told(live(there), backup)
    expect(found).toMatchObject({ stays: [], errors: [] })
    expect(found.changes).toEqual(changes)
  })
})

describe('what stays as it is, and why', () => {
  const nodes = (): Partial<ClusterFacts> => ({
    nodeGroups: known([{ name: 'workers', roleArn: DEV, os: 'linux' }]),
  })
  const OLD = { username: 'dev', groups: ['old'] }

  test.each<[string, Live, Backup, RegExp]>([
    [
      'the row beneath is another one',
      { entries: { [DEV]: entry() }, rows: row('dev', ['other']) },
      ofDev({ over: OLD }),
      /is not removed, although there was none then: the row of this principal is not the one/,
    ],
    [
      'there is a row beneath, and there was none',
      { entries: { [DEV]: entry() }, rows: row('dev', ['other']) },
      ofDev(null),
      /the row of this principal is not the one/,
    ],
    [
      'the row beneath is gone',
      { entries: { [DEV]: entry() } },
      ofDev({ over: OLD }),
      /the row of this principal is not the one/,
    ],
    [
      'the row beneath does not count any more',
      { entries: { [DEV]: entry() }, rows: row('dev', ['old']), facts: { authenticationMode: 'API' } },
      ofDev({ over: OLD }),
      /the row of this principal is not the one/,
    ],
    [
      'somebody else made the entry',
      { entries: { [DEV]: entry({ tags: {} }) } },
      ofDev(null),
      /does not have the tag of the set "default"/,
    ],
    [
      'another set made it',
      { entries: { [DEV]: entry({ tags: { 'eks-access/set': 'other' } }) } },
      ofDev(null),
      /managed by the set "other"/,
    ],
    [
      'another set manages it',
      { entries: { [DEV]: entry({ groups: ['new'], tags: { 'eks-access/set': 'other' } }) } },
      ofDev(meaning('devs')),
      /is not changed, although the backup has another one: it is managed by the set "other"/,
    ],
    [
      'another set managed it then',
      {},
      ofDev({ ...meaning('devs'), tags: { 'eks-access/set': 'other' } }),
      /is not added, although the backup has one: it is managed by the set "other"/,
    ],
    [
      'nodes join by the entry',
      { entries: { [DEV]: entry({ type: 'EC2_LINUX' }) } },
      ofDev(null),
      /it is not for people/,
    ],
    ['nodes use the role', { facts: nodes() }, ofDev(meaning('devs')), /nodes use this principal now/],
    [
      'IAM does not have the principal any more',
      {
        facts: { iamPrincipals: new Map([['arn:aws:iam::111122223333:role/dev', known({ kind: 'none' })]]) },
      },
      ofDev(meaning('devs')),
      /IAM has no such principal/,
    ],
    [
      'the cluster has no access entries',
      { facts: { authenticationMode: 'CONFIG_MAP' } },
      ofDev(meaning('devs')),
      /the authentication mode is CONFIG_MAP/,
    ],
    [
      'a group of its row cannot be carried over',
      { rows: row('dev', ['system:nodes-of-mine']) },
      ofDev(meaning('devs')),
      /has system:nodes-of-mine, which no access entry can have/,
    ],
    [
      'the username of its row cannot be carried over, and a binding names it',
      { rows: row('dev', ['old'], 'aws:dev'), binds: 'aws:dev' },
      ofDev(meaning('devs')),
      /is not added, .*: the row of this principal has the username aws:dev, which no access entry can have and which a binding names\.$/,
    ],
    [
      'a session name can make the username of its row one that a binding names',
      { rows: row('dev', ['old'], '"dev-{{SessionName}}"'), binds: 'dev-jane' },
      ofDev(meaning('devs')),
      /has the username dev-\{\{SessionName\}\}, which no access entry can have and which a binding names/,
    ],
  ])('%s', (_, there, backup, why) => {
    const { changes, stays, errors } = told(live(there), backup)
    expect(changes.filter(({ kind }) => kind === 'entry')).toEqual([])
    expect(stays).toEqual([expect.stringMatching(why)])
    expect(errors).toEqual([])
  })
})

describe('where an entry is not added, and the backup has no row either', () => {
  test.each<[string, Live, ReplacedEntry]>([
    [
      'a username cannot be carried over',
      { rows: row('dev', ['old'], 'aws:dev'), binds: 'aws:dev' },
      meaning('devs'),
    ],
    ['a group cannot be carried over', { rows: row('dev', ['system:x']) }, meaning('devs')],
    [
      'the cluster has no access entries',
      { rows: row('dev', ['old']), facts: { authenticationMode: 'CONFIG_MAP' } },
      meaning('devs'),
    ],
    [
      'another set managed it then',
      { rows: row('dev', ['old']) },
      { ...meaning('devs'), tags: { 'eks-access/set': 'other' } },
    ],
  ])('the row that is there now stays: %s', (_, there, was) => {
    const kept = told(live(there), ofDev(was, ''))
    expect(kept).toMatchObject({ changes: [], stays: [expect.stringMatching(/ is not added, /)] })
    // What else the backup changes is restored around it.
    const { changes, base } = told(
      live({ ...there, rows: `${there.rows}${row('ci', ['ci'])}` }),
      ofDev(was, ''),
    )
    expect(changes).toEqual([expect.objectContaining({ action: 'remove', arn: arn('ci') })])
    expect(base).toEqual({ mapRoles: BASE + there.rows })
  })

  test('a row that nobody reads goes', () => {
    const there = live({
      rows: row('dev', ['old']),
      facts: {
        authenticationMode: 'API',
        iamPrincipals: new Map([[arn('dev'), known({ kind: 'none' })]]),
      },
    })
    expect(told(there, ofDev(meaning('devs'), ''))).toMatchObject({
      base: { mapRoles: BASE },
      stays: [expect.stringMatching(/IAM has no such principal/)],
    })
  })

  test('a row that the backup has is as it was', () => {
    const there = live({ rows: row('dev', ['old'], 'aws:dev'), binds: 'aws:dev' })
    const { changes } = told(there, ofDev(meaning('devs'), row('dev', ['then'])))
    expect(changes).toEqual([expect.objectContaining({ kind: 'row', action: 'change' })])
  })
})

describe('what is not known', () => {
  test('is asked for, and nothing comes of the plan until then', () => {
    const backup = file({ [DEV]: null, [arn('ops')]: meaning('ops') })
    const snapshot = live({ entries: { [DEV]: undefined, [arn('ops')]: undefined } })
    const wanted = wantedForPlan(desired, (what, now) => planRestore(what, now, backup))(snapshot)
    expect(wanted.entries).toEqual(expect.arrayContaining([DEV, arn('ops')]))
    expect(told(snapshot, backup).errors).toEqual(['entries-unknown', 'entries-unknown'])
  })

  test('IAM is asked for whom an entry is to be made', () => {
    const backup = ofDev(meaning('devs'))
    const wanted = wantedForPlan(desired, (what, now) => planRestore(what, now, backup))(
      live({ facts: { arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod' } }),
    )
    expect(wanted.principals).toContain(DEV)
  })

  test('an entry that may not be read is an error, and no change', () => {
    const snapshot = live({
      entries: { [DEV]: undefined },
      facts: { entriesUnread: denied('eks:DescribeAccessEntry') },
    })
    expect(told(snapshot, ofDev(null))).toMatchObject({ changes: [], errors: ['entries-unknown'] })
  })

  test.each([denied('eks:ListAccessEntries'), { kind: 'not-asked' } as const])(
    'entries that may not be listed are an error: %j',
    (accessEntries) => {
      const snapshot = live({ facts: { accessEntries } })
      const { problems } = planRestore(desired, snapshot, ofDev(null))
      expect(problems).toContainEqual(
        expect.objectContaining({
          code: 'entries-unknown',
          severity: 'error',
          fix: expect.stringContaining('remove the AccessEntry manifests from backup.yaml'),
        }),
      )
      // aws-auth alone is restored without them.
      expect(hasErrors(planRestore(desired, snapshot, file({}, row('ops', ['ops']))).problems)).toBe(false)
    },
  )
})

describe('an entry with the policy of cluster admins', () => {
  const admin = { ...meaning(), policies: [ADMIN] }
  const inLedger = { 'replaced-entries': JSON.stringify({ [DEV]: admin }) }
  const LEDGER: Backup = { kind: 'ledger' }
  const found = (backup: Backup, there: Live = {}) =>
    planRestore(desired, live({ ledger: inLedger, ...there }), backup).problems.filter(
      ({ code }) => code === 'system-masters',
    )

  test.each<[string, Backup, string, RegExp]>([
    ['in a file', ofDev(admin), 'error', /^The access entry is in the file backup\.yaml\. It is not known/],
    ['in a ledger', LEDGER, 'error', /^The access entry is in the ledger/],
    // What an apply saved of aws-auth says nothing of entries.
    [
      'beside an aws-auth that an apply saved',
      {
        ...LEDGER,
        saved: new Set([dataHash({})]),
      },
      'error',
      /not known/,
    ],
    ['in a file, by a word', { ...ofDev(admin), allowMasters: true }, 'warning', /started this run allows/],
    ['in a ledger, by a word', { ...LEDGER, allowMasters: true }, 'warning', /started this run allows/],
  ])('%s', (_, backup, severity, fix) => {
    expect(found(backup)).toEqual([
      expect.objectContaining({ severity, fix: expect.stringMatching(fix), found: ADMIN.policy }),
    ])
  })

  test.each<[string, EntryDetails]>([
    ['has it now', entry({ groups: ['new'], policies: [ADMIN] })],
    ['is as it was', entry(admin)],
  ])('is no new admin where it %s', (_, details) => {
    expect(found(LEDGER, { entries: { [DEV]: details } })).toEqual([])
  })

  test('in some namespaces only makes no admin of all', () => {
    const some = { ...meaning(), policies: [held(ADMIN.policy, 'shop')] }
    expect(found(ofDev(some))).toEqual([])
    expect(found(ofDev(admin), { entries: { [DEV]: entry({ policies: some.policies }) } })).toHaveLength(1)
  })
})

describe('a backup without aws-auth', () => {
  test('changes no row, also where the ledger has one', () => {
    const previous = JSON.stringify({ mapRoles: BASE + row('ops', ['ops']) })
    const there = live({
      entries: { [DEV]: entry() },
      rows: row('ci', ['ci']),
      ledger: { 'previous-aws-auth': previous },
    })
    const { changes, base } = told(there, ofDev(null))
    expect(changes).toEqual([expect.objectContaining({ kind: 'entry', action: 'remove' })])
    expect(base).toBeUndefined()
  })

  test.each<[string, Backup, Live, RegExp]>([
    [
      'entries only',
      ofDev(null),
      { entries: { [DEV]: entry() } },
      /^Only access entries of prod are restored/,
    ],
    ['rows only', file({}, ''), { rows: row('ci', ['ci']) }, /^Only aws-auth of prod is restored/],
    [
      'both',
      ofDev(null, ''),
      { entries: { [DEV]: entry() }, rows: row('ci', ['ci']) },
      /^Only aws-auth and access entries of prod are restored/,
    ],
  ])('what the file says still is told of what is restored: %s', (_, backup, there, message) => {
    expect(planRestore(desired, live(there), backup).problems).toContainEqual(
      expect.objectContaining({ code: 'restore-file-differs', message: expect.stringMatching(message) }),
    )
  })
})

test('the ledger has both, of one moment', () => {
  const there = live({
    entries: { [DEV]: entry() },
    ledger: {
      'previous-aws-auth': JSON.stringify({ mapRoles: BASE + row('dev', ['old']) }),
      'replaced-entries': JSON.stringify({ [DEV]: { over: { username: 'dev', groups: ['old'] } } }),
    },
  })
  expect(told(there, { kind: 'ledger' }).changes).toEqual([
    expect.objectContaining({ kind: 'row', action: 'add', moves: true }),
    expect.objectContaining({ kind: 'entry', action: 'remove', move: 'to-row' }),
  ])
})

test('the file makes again what a restore removes, whether the ledger still lists it or not', () => {
  const wanted = desiredState({
    cluster: {
      door: 'eks',
      name: 'prod',
      region: 'eu-west-1',
      mapping: { name: 'access-entries', where: { file: 'access.yaml', line: 3 } },
    },
    principals: [{ ...declaredRole('teams/dev', ['devs'], 'dev') }],
  })
  for (const entries of [{}, { entries: `${DEV}\n` }]) {
    const { changes } = makePlan(wanted, live({ ledger: entries }))
    expect(changes).toEqual([expect.objectContaining({ kind: 'entry', action: 'add', arn: DEV })])
  }
  // And where the file does not declare it any more, nothing is left but the ledger's own list.
  const { changes } = makePlan({ ...wanted, principals: [] }, live({ ledger: { entries: `${DEV}\n` } }))
  expect(changes).toEqual([expect.objectContaining({ kind: 'ownership', action: 'release' })])
})
