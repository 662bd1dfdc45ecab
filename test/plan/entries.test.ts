import { describe, expect, test } from '@jest/globals'
import type { Desired, DesiredRemoval } from '../../src/access/desired.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts, IamRecord } from '../../src/live/facts.ts'
import { SET_TAG } from '../../src/login/mapping/access-entries/tag.ts'
import { assigned } from '../../src/login/mapping/assigned.ts'
import { AWS_AUTH } from '../../src/login/mapping/aws-auth/mapping.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { countChanges, type Plan } from '../../src/plan/plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { held } from '../rbac/held-policy.ts'
import { declaredRole, desiredState } from './desired.ts'
import { effectText } from './effect-text.ts'
import { entry, ledgerWith, mappedTo, mixed, TAGGED, withPolicies } from './entries.ts'
import { denied, factsOf, known, planOf, ROLE, severities, theProblem } from './guard/cluster.ts'
import { awsAuthOf, clusterRole, NODE_ROW, roleBinding, row } from './live.ts'

const DEV = `${ROLE}team/dev`
/** Declared with its path, and a username of its own. */
const dev = (groups: readonly string[] = ['a']) => ({ ...declaredRole('dev', groups), arn: DEV })
const VIEW = held('AmazonEKSViewPolicy')
const VIEWS = roleBinding('shop', 'views', ['a'], { kind: 'ClusterRole', name: 'view' })
const eks = { door: 'eks', name: 'prod', region: 'eu-central-1' } as const

interface About {
  readonly principals?: Desired['principals']
  readonly cluster?: Desired['cluster']
  readonly removed?: readonly DesiredRemoval[]
  readonly mapRoles?: string
  readonly entries?: readonly AccessEntry[]
  readonly facts?: Partial<ClusterFacts>
  readonly owns?: readonly string[]
  readonly ownsRows?: readonly string[]
}

function planned(about: About): Plan {
  const { principals = [], cluster = mappedTo('access-entries'), removed = [], mapRoles = '' } = about
  return planOf({
    desired: { principals, cluster, removed },
    guards: { maxRemovalPercent: 100, allowSystemMasters: true, minAdmins: 0 },
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + mapRoles }),
      ledgerWith(about.owns ?? [], about.ownsRows ?? []),
      clusterRole('view'),
      VIEWS,
    ],
    facts: mixed(about.entries ?? [], about.facts),
  })
}

/** `add entry role/team/dev from-row (adopted)` */
function inShort({ changes, problems }: Plan): readonly string[] {
  return [
    ...changes.map((change) => {
      const of = change.kind === 'ownership' ? change.principal : 'arn' in change ? (change.arn ?? '') : ''
      const more =
        change.kind === 'entry'
          ? `${change.move === undefined ? '' : ` ${change.move}`}${change.adopted ? ' adopted' : ''}${change.bridge === undefined ? '' : ' bridged'}`
          : change.kind === 'ownership' && change.stays
            ? ' stays'
            : ''
      return `${change.action} ${change.kind} ${of.replace(/.*?:role\//, '')}${more}`
    }),
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, where }) => `error ${code} ${where.line ?? '-'}`),
  ]
}

const ours = (details: Parameters<typeof entry>[1] = {}) =>
  entry(DEV, { ...TAGGED, groups: ['a'], ...details })
const removed = (destroy: boolean): readonly DesiredRemoval[] => [
  { kind: 'principal', arn: DEV, destroy, where: { file: 'access.yaml', line: 12, column: 5 } },
]
const asked = (record: IamRecord) => ({ iamPrincipals: new Map([[principalKey(DEV), known(record)]]) })
const exists = (arn: string, createdAt = '2026-06-01T00:00:00.000Z') =>
  asked({ kind: 'exists', arn, createdAt })
const OLD = { createdAt: '2026-03-01T00:00:00.000Z' }

const CASES: readonly (readonly [string, About, readonly string[]])[] = [
  ['a principal that has nothing gets an entry', { principals: [dev()] }, ['add entry team/dev']],
  [
    'one that has an entry of nobody keeps it, and it becomes ours',
    { principals: [dev()], entries: [entry(DEV, { groups: ['a'] })] },
    ['change entry team/dev adopted'],
  ],
  [
    'an entry of nobody that differs becomes ours and changes',
    { principals: [dev()], entries: [entry(DEV, { groups: ['b'] })] },
    ['change entry team/dev adopted'],
  ],
  [
    'an entry with our tag that the ledger does not know is adopted',
    { principals: [dev()], entries: [ours()] },
    ['change entry team/dev adopted'],
  ],
  [
    'an entry that the ledger knows and that lost its tag is adopted again',
    { principals: [dev()], entries: [entry(DEV, { groups: ['a'] })], owns: [DEV] },
    ['change entry team/dev adopted'],
  ],
  ['our entry as it is declared stays', { principals: [dev()], entries: [ours()], owns: [DEV] }, []],
  [
    'groups in another order, and a group twice, are the same',
    { principals: [dev(['b', 'a', 'b'])], entries: [ours({ groups: ['a', 'b'] })], owns: [DEV] },
    [],
  ],
  [
    'our entry that somebody changed is changed back',
    { principals: [dev()], entries: [ours({ groups: ['a', 'admins'] })], owns: [DEV] },
    ['change entry team/dev'],
  ],
  [
    'our entry keeps the path that EKS knows, whatever the file has',
    { principals: [{ ...dev(['b']), arn: `${ROLE}dev` }], entries: [ours()], owns: [DEV] },
    ['change entry team/dev'],
  ],
  [
    'a policy more is a change',
    { principals: [withPolicies(dev(), VIEW)], entries: [ours()], owns: [DEV] },
    ['change entry team/dev'],
  ],
  [
    'namespaces in another order are the same',
    {
      principals: [withPolicies(dev(), held('AmazonEKSViewPolicy', 'x', 'shop'))],
      entries: [ours({ policies: [held('AmazonEKSViewPolicy', 'shop', 'x')] })],
      owns: [DEV],
    },
    [],
  ],
  [
    'a username that the file leaves out is the one that EKS fills in',
    {
      principals: [{ kind: 'role', arn: DEV, groups: ['a'], where: {} }],
      entries: [ours({ username: 'arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}' })],
      owns: [DEV],
    },
    [],
  ],
  [
    'a row moves to an entry that gives the same, and stays beneath',
    { principals: [dev()], mapRoles: row('dev', ['a']), ownsRows: [`${ROLE}dev`] },
    ['add entry team/dev from-row'],
  ],
  [
    'a row of nobody moves to an entry, and becomes ours beneath it',
    { principals: [dev()], mapRoles: row('dev', ['a']) },
    ['add entry team/dev from-row', 'adopt ownership dev'],
  ],
  [
    'a row moves to an entry with other groups, which carries the old ones, and says the same beneath',
    { principals: [dev(['b'])], mapRoles: row('dev', ['a']), ownsRows: [`${ROLE}dev`] },
    ['change row dev', 'add entry team/dev from-row bridged'],
  ],
  [
    'a row moves to policies, and its groups are carried',
    { principals: [withPolicies(dev([]), VIEW)], mapRoles: row('dev', ['a']), ownsRows: [`${ROLE}dev`] },
    ['change row dev', 'add entry team/dev from-row bridged'],
  ],
  [
    'a row with groups that no entry can have cannot move to policies',
    { principals: [withPolicies(dev([]), VIEW)], mapRoles: row('dev', ['system:monitoring']) },
    ['change row dev', 'error entry-cannot-take-over 5'],
  ],
  [
    'an entry of ours moves to a row, which is there before the entry goes',
    { principals: [dev()], cluster: mappedTo('aws-auth'), entries: [ours()], owns: [DEV] },
    ['add row dev', 'remove entry team/dev to-row'],
  ],
  [
    'an entry of nobody stays over the row that the file wants',
    { principals: [dev()], cluster: mappedTo('aws-auth'), entries: [entry(DEV)] },
    ['add row dev'],
  ],
  [
    'our entry goes where the file no longer declares it',
    { entries: [ours()], owns: [DEV] },
    ['remove entry team/dev'],
  ],
  [
    'the row beneath it goes too where it is ours',
    { entries: [ours()], owns: [DEV], mapRoles: row('dev', ['a']), ownsRows: [`${ROLE}dev`] },
    ['remove row dev', 'remove entry team/dev'],
  ],
  [
    'a row of somebody else beneath it stays',
    { entries: [ours()], owns: [DEV], mapRoles: row('dev', ['system:masters']) },
    ['remove entry team/dev'],
  ],
  ['an entry of nobody that the file does not declare stays', { entries: [entry(DEV)] }, []],
  ['an entry with our tag that the ledger does not know stays', { entries: [ours()] }, []],
  [
    'an entry that somebody made anew leaves the ledger and stays',
    { entries: [entry(DEV)], owns: [DEV] },
    ['release ownership team/dev stays'],
  ],
  ['an entry that is gone leaves the ledger', { owns: [DEV] }, ['release ownership team/dev']],
  [
    'removed takes an entry of nobody',
    { removed: removed(true), entries: [entry(DEV)] },
    ['remove entry team/dev'],
  ],
  [
    'removed with destroy: false gives up what is ours',
    { removed: removed(false), entries: [ours()], owns: [DEV] },
    ['release entry team/dev'],
  ],
  [
    'removed with destroy: false leaves an entry of nobody',
    { removed: removed(false), entries: [entry(DEV)] },
    [],
  ],
  [
    'a dead entry of ours is made anew',
    { principals: [dev()], entries: [ours(OLD)], owns: [DEV], facts: exists(DEV) },
    ['replace entry team/dev'],
  ],
  [
    'a dead entry of nobody is made anew, and becomes ours',
    { principals: [dev()], entries: [entry(DEV, OLD)], facts: exists(DEV) },
    ['replace entry team/dev adopted'],
  ],
  [
    'a dead entry under another path needs the path of today in the file',
    { principals: [dev()], entries: [ours(OLD)], owns: [DEV], facts: exists(`${ROLE}ops/dev`) },
    ['error entry-without-principal 5'],
  ],
  [
    'a dead entry under an old path is made anew under the path of today',
    {
      principals: [{ ...dev(), arn: `${ROLE}ops/dev` }],
      entries: [ours(OLD)],
      owns: [DEV],
      facts: exists(`${ROLE}ops/dev`),
    },
    ['replace entry ops/dev'],
  ],
  [
    'an entry of a principal that IAM has no more is changed as any other',
    { principals: [dev(['b'])], entries: [ours(OLD)], owns: [DEV], facts: asked({ kind: 'none' }) },
    ['change entry team/dev'],
  ],
  [
    'no entry is made for a principal that IAM does not have',
    { principals: [dev()], facts: asked({ kind: 'none' }) },
    ['error entry-without-principal 5'],
  ],
  [
    'an entry needs the path that IAM has',
    { principals: [dev()], facts: exists(`${ROLE}ops/dev`) },
    ['error entry-without-principal 5'],
  ],
  [
    'an entry of nodes is refused',
    { principals: [dev()], entries: [entry(DEV, { type: 'EC2_LINUX' })] },
    ['error entry-of-aws 5'],
  ],
  [
    'a role of nodes without an entry is refused',
    {
      principals: [{ ...dev(), arn: `${ROLE}nodes` }],
    },
    ['error entry-of-aws 5', 'error node-row 5'],
  ],
  [
    'an entry of another set is refused',
    { principals: [dev()], entries: [entry(DEV, { tags: { [SET_TAG]: 'theirs' } })] },
    ['error entry-of-another-set 5'],
  ],
  [
    'an entry that nobody looked at yet is waited for',
    { principals: [dev()], entries: [{ principalArn: DEV }] },
    [],
  ],
  [
    'an entry that may not be looked at is refused',
    {
      principals: [dev()],
      entries: [{ principalArn: DEV }],
      facts: { entriesUnread: denied('eks:DescribeAccessEntry') },
    },
    ['error entries-unknown 5'],
  ],
  [
    'where entries cannot be listed, nothing of them is planned',
    { principals: [dev()], owns: [DEV], facts: { accessEntries: denied('eks:ListAccessEntries') } },
    ['error entries-unknown -'],
  ],
  [
    'where neither file nor cluster says how, it is asked for once',
    { principals: [dev(), { ...declaredRole('ops', []) }], cluster: eks },
    ['error mapping-not-said 5'],
  ],
  [
    'an entry of ours whose principal has no decided way any more stays',
    { principals: [dev()], cluster: eks, owns: [DEV] },
    ['release ownership team/dev', 'error mapping-not-said 5'],
  ],
  [
    'entries in mode CONFIG_MAP are refused',
    { principals: [dev()], facts: { authenticationMode: 'CONFIG_MAP' } },
    ['add row dev', 'error mapping-against-mode 2'],
  ],
  [
    'rows in mode API are refused',
    { principals: [dev()], cluster: mappedTo('aws-auth'), facts: { authenticationMode: 'API' } },
    ['add entry team/dev', 'error mapping-against-mode 2'],
  ],
  [
    'policies of a principal that keeps its row are refused',
    { principals: [withPolicies(dev(), VIEW)], cluster: eks, mapRoles: row('dev', ['a']) },
    ['adopt ownership dev', 'error access-policy-without-entry 7'],
  ],
]

describe('the entries that a file asks for:', () => {
  test.each(CASES)('%s', (_, about, expected) => {
    expect(inShort(planned(about))).toEqual(expected)
  })

  test.each(CASES.filter(([, , expected]) => !expected.some((line) => line.startsWith('error'))))(
    'after that, nothing is left: %s',
    (_, about) => {
      const { principals = [], cluster = mappedTo('access-entries'), removed: gone = [] } = about
      const desired = desiredState({ principals, cluster, removed: gone })
      const live = snapshotOf(
        [
          awsAuthOf({ mapRoles: NODE_ROW + (about.mapRoles ?? '') }),
          ledgerWith(about.owns ?? [], about.ownsRows ?? []),
        ],
        'default',
      )
      const snapshot = { ...live, facts: mixed(about.entries ?? [], about.facts) }
      const after = stateAfter(makePlan(desired, snapshot), snapshot)
      const wanted = assigned(desired, snapshot)
      const declared = wanted.principals.flatMap(({ arn, by }) =>
        by === 'entry' || by === 'entry-over-row' ? [arn] : [],
      )
      const tagged = (one: AccessEntry): AccessEntry =>
        declared.some((arn) => principalKey(arn) === principalKey(one.principalArn)) &&
        one.details !== undefined
          ? { ...one, details: { ...one.details, ...TAGGED, createdAt: '2027-01-01T00:00:00.000Z' } }
          : one
      const { accessEntries } = after.facts ?? factsOf()
      const entries = accessEntries.kind === 'known' ? accessEntries.value.map(tagged) : []
      const next = {
        ...after,
        ledger: ledgerWith(declared, AWS_AUTH.owned(wanted)),
        facts: mixed(
          entries,
          about.facts === undefined ? {} : { ...about.facts, accessEntries: known(entries) },
        ),
      }
      expect(makePlan(desired, next).changes).toEqual([])
    },
  )
})

describe('what a move means', () => {
  const effects = (about: About) => (planned(about).effects?.access ?? []).map(effectText)

  test('to an entry that gives the same gives and takes nothing, and is counted as a move', () => {
    const plan = planned({ principals: [dev()], mapRoles: row('dev', ['a']), ownsRows: [`${ROLE}dev`] })
    expect(plan.effects?.access).toEqual([])
    expect(countChanges([plan])).toMatchObject({ move: 1, add: 0, change: 0, remove: 0 })
  })

  test('from our entry to a row that gives the same gives and takes nothing', () => {
    const cluster = mappedTo('aws-auth')
    const plan = planned({ principals: [dev()], cluster, entries: [ours()], owns: [DEV] })
    expect(plan.effects?.access).toEqual([])
    expect(countChanges([plan])).toMatchObject({ move: 1, remove: 0 })
  })

  test('an entry that goes from over a row of somebody else gives its principal what the row gives', () => {
    const [effect, ...others] = effects({
      entries: [ours({ groups: [] })],
      owns: [DEV],
      mapRoles: row('dev', ['a']),
    })
    expect(others).toEqual([])
    expect(effect).toMatch(/^role\/dev \+get,list pods @shop/)
  })

  test('an entry that goes with the row beneath it takes what the entry gave', () => {
    const [effect] = effects({
      entries: [ours()],
      owns: [DEV],
      mapRoles: row('dev', ['system:masters']),
      ownsRows: [`${ROLE}dev`],
    })
    expect(effect).toMatch(/ -get,list pods @shop/)
  })

  test('a policy counts', () => {
    expect(effects({ principals: [withPolicies(dev([]), VIEW)] }).join()).toMatch(/\+.*pods/)
  })
})

describe('what is said', () => {
  test('of those whose way nobody says, the first with the number of the others', () => {
    const plan = planned({
      principals: [dev(), declaredRole('ops', []), declaredRole('sre', [])],
      cluster: eks,
    })
    expect(severities(plan, 'mapping-not-said')).toEqual(['error mapping-not-said'])
    expect(theProblem(plan, 'mapping-not-said').message).toMatch(
      /^arn:aws:iam::111122223333:role\/team\/dev has neither a row of aws-auth nor an access entry in prod, and so have 2 other principals of the file, /,
    )
  })

  test('of a username that no entry can have and that a binding names', () => {
    const byName = { ...VIEWS, subjects: [{ kind: 'User' as const, name: 'system:dev' }] }
    const about = {
      desired: { principals: [withPolicies(dev([]), VIEW)], cluster: mappedTo('access-entries') },
      live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', [], '"system:dev"') }), clusterRole('view')],
      facts: mixed([]),
    }
    expect(severities(planOf(about), 'entry-cannot-take-over')).toEqual([])
    expect(
      theProblem(planOf({ ...about, live: [...about.live, byName] }), 'entry-cannot-take-over').found,
    ).toBe('system:dev')
  })
})
