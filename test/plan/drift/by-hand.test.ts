import { describe, expect, test } from '@jest/globals'
import type { EksCluster } from '../../../src/access/desired.ts'
import type { AccessEntry, EntryDetails } from '../../../src/live/facts.ts'
import { isDrift } from '../../../src/plan/drift/drift.ts'
import { roleBinding, row } from '../live.ts'
import {
  AGGREGATED,
  ARN,
  apply,
  BY_HAND,
  bindingOf,
  clusterRoleOf,
  DESIRED,
  type Drifting,
  drifting,
  ENTRY,
  EVERYTHING,
  editAwsAuth,
  entryOf,
  factsWith,
  LIVE,
  news,
  OTHER_PART,
  PART,
  planNow,
  READS,
  SUPPORT,
} from './cluster.ts'

const DETAILS = ENTRY.details as EntryDetails
const rows = (more: string) => (state: Drifting) =>
  editAwsAuth(state, (data) => ({ ...data, mapRoles: data['mapRoles'] + more }))
const entries =
  (...some: readonly AccessEntry[]) =>
  (state: Drifting) => {
    state.facts = factsWith(some)
  }
const policies = (...some: EntryDetails['policies']): AccessEntry => ({
  ...ENTRY,
  details: { ...DETAILS, policies: some },
})
const put =
  (...objects: Parameters<Drifting['cluster']['put']>) =>
  (state: Drifting) =>
    state.cluster.put(...objects)
const VIEW = { policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'namespace', namespace: 'shop' }] } as const

type ByHand = readonly [what: string, hand: (state: Drifting) => void, told: readonly string[]]

describe('what somebody adds by hand after an apply is named, and is not green', () => {
  test.each<ByHand>([
    [
      'a row in mapRoles',
      rows(row('evil', ['system:masters'])),
      ['role/evil, row with group system:masters: admin'],
    ],
    [
      'a row in mapUsers',
      (state) =>
        editAwsAuth(state, (data) => ({
          ...data,
          mapUsers: `${data['mapUsers']}- userarn: arn:aws:iam::666666666666:user/m\n  username: m\n  groups: [devs]\n`,
        })),
      ['arn:aws:iam::666666666666:user/m (another account), row with group devs: read in shop'],
    ],
    [
      'an account',
      (state) =>
        editAwsAuth(state, (data) => ({ ...data, mapAccounts: `${data['mapAccounts']}- "777788889999"\n` })),
      ['account 777788889999, every principal in it, in mapAccounts: a login without permissions'],
    ],
    [
      'a group in a row',
      (state) =>
        editAwsAuth(state, (data) => ({
          ...data,
          mapRoles: String(data['mapRoles']).replace('- auditors', '- auditors\n    - flux'),
        })),
      ['role/aud, row with groups auditors, flux: admin'],
    ],
    [
      'a group of people in the row of nodes',
      (state) =>
        editAwsAuth(state, (data) => ({
          ...data,
          mapRoles: String(data['mapRoles']).replace(
            '- system:nodes',
            '- system:nodes\n    - system:masters',
          ),
        })),
      ['role/nodes, row with groups system:masters, system:bootstrappers, system:nodes: admin'],
    ],
    [
      'a row beneath an access entry',
      rows(row('entry', ['system:masters'])),
      [
        'role/entry, row with group system:masters; its access entry counts in its place, until that is removed: admin',
      ],
    ],
    [
      'a row of nodes for a role that no node is known to use',
      rows(row('evil', ['system:nodes', 'system:bootstrappers'], 'system:node:{{EC2PrivateDNSName}}')),
      [
        'role/evil, row of nodes that no known node uses with groups system:bootstrappers, system:nodes: a login without permissions',
      ],
    ],
    [
      'an access entry',
      entries(ENTRY, entryOf('evil')),
      ['role/evil, access entry without groups: a login without permissions'],
    ],
    [
      'an access entry that nobody looked at',
      entries(ENTRY, { principalArn: `${ARN}evil` }),
      ['role/evil, access entry, which was not read: unknown power'],
    ],
    [
      'an access entry in place of a declared row',
      entries(ENTRY, entryOf('dev', { groups: ['flux'] })),
      ['role/dev, access entry with group flux: admin'],
    ],
    [
      'another username of an access entry',
      entries({ ...ENTRY, details: { ...DETAILS, username: 'other' } }),
      ['role/entry, access entry with group auditors: read in shop'],
    ],
    [
      'an access policy',
      entries(policies(VIEW, { policy: 'AmazonEKSClusterAdminPolicy', scopes: [{ kind: 'cluster' }] })),
      ['role/entry, access policy AmazonEKSClusterAdminPolicy in the whole cluster: admin'],
    ],
    [
      'an access policy whose rules are not published',
      entries(policies(VIEW, { policy: 'AmazonSomethingPolicy', scopes: [{ kind: 'cluster' }] })),
      ['role/entry, access policy AmazonSomethingPolicy in the whole cluster: unknown power'],
    ],
    [
      'a scope of an access policy',
      entries(policies({ ...VIEW, scopes: [...VIEW.scopes, { kind: 'namespace', namespace: 'bank' }] })),
      ['role/entry, access policy AmazonEKSViewPolicy in bank: read in bank'],
    ],
    [
      'a ClusterRoleBinding',
      put(bindingOf('debug', ['devs'], 'cluster-admin')),
      [
        'Group devs (whoever has it), now role/dev, through ClusterRoleBinding debug and ClusterRole cluster-admin: admin',
      ],
    ],
    [
      'a ClusterRoleBinding with the marks of another set, of Kubernetes and of EKS',
      put({
        ...bindingOf('eks:debug', ['devs'], 'cluster-admin'),
        metadata: {
          name: 'eks:debug',
          labels: {
            'app.kubernetes.io/managed-by': 'eks-access',
            'eks-access/set': 'ghost',
            'kubernetes.io/bootstrapping': 'rbac-defaults',
          },
          annotations: { 'eks-access/id': 'ClusterRoleBinding/eks:debug' },
        },
      }),
      [
        'Group devs (whoever has it), now role/dev, through ClusterRoleBinding eks:debug and ClusterRole cluster-admin: admin',
      ],
    ],
    [
      'a RoleBinding',
      put(roleBinding('bank', 'debug', ['devs'], { kind: 'ClusterRole', name: 'support' })),
      [
        'Group devs (whoever has it), now role/dev, through RoleBinding bank/debug and ClusterRole support: read in bank',
      ],
    ],
    [
      'a subject',
      put({ ...BY_HAND, subjects: [...(BY_HAND.subjects ?? []), { kind: 'ServiceAccount', name: 'ci' }] }),
      ['ServiceAccount shop/ci, through RoleBinding shop/by-hand and ClusterRole support: read in shop'],
    ],
    [
      'a rule of a role that a file only names',
      put({
        ...SUPPORT,
        rules: [...READS, { apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
      }),
      ['ClusterRole support, which now also grants create pods/exec: exec in shop'],
    ],
    [
      'a rule of a part of an aggregated role',
      put({ ...PART, rules: [...READS, { apiGroups: [''], resources: ['secrets'], verbs: ['list'] }] }),
      ['ClusterRole view, which now also grants list secrets: read Secrets in shop'],
    ],
    [
      'an aggregation label',
      put({ ...OTHER_PART, metadata: { name: 'other', labels: { 'to-view': 'true' } } }),
      ['ClusterRole view, which now also grants get secrets: read Secrets in shop'],
    ],
    [
      'a selector of an aggregated role',
      put({ ...AGGREGATED, aggregationRule: { clusterRoleSelectors: [{}] } }),
      ['ClusterRole view, which now also grants * *.*: admin in shop'],
    ],
  ])('%s', async (_, hand, told) => {
    const state = drifting()
    await apply(state)
    expect(isDrift(planNow(state).drift)).toBe(false)
    hand(state)
    const plan = planNow(state)
    expect({ changes: plan.changes, told: news(plan) }).toEqual({ changes: [], told })
    expect(isDrift(plan.drift)).toBe(true)
  })
})

describe('where no mapping is said', () => {
  const { cluster, ...rest } = DESIRED
  const { mapping: _, ...eks } = cluster as EksCluster
  const desired = { ...rest, cluster: eks }

  test('an access entry in place of a declared row is changed to what the file says, and is no drift', async () => {
    const state = drifting()
    await apply(state, { desired })
    state.facts = factsWith([ENTRY, entryOf('dev', { groups: ['flux'] })])
    const plan = planNow(state, desired)
    expect(plan.changes).toMatchObject([{ kind: 'entry', action: 'change', adopted: true }])
    expect(news(plan)).toEqual([])
  })

  test('an entry that the plan removes is no drift, and without that it is', async () => {
    const state = drifting()
    await apply(state, { desired })
    state.facts = factsWith([ENTRY, entryOf('old', { groups: ['auditors'] })])
    const where = { file: 'access.yaml', line: 9 }
    const removed = [{ kind: 'principal', arn: `${ARN}old`, destroy: true, where }] as const
    expect(news(planNow(state, { ...desired, removed }))).toEqual([])
    expect(news(planNow(state, desired))).toHaveLength(1)
  })
})

describe('what somebody changes by hand and gives nobody anything is green', () => {
  const mapRoles = (edit: (text: string) => string) => (state: Drifting) =>
    editAwsAuth(state, (data) => ({ ...data, mapRoles: edit(String(data['mapRoles'])) }))

  test.each<readonly [string, (state: Drifting) => void]>([
    [
      'rows in another order',
      mapRoles(
        (text) => `${text.slice(text.indexOf('- rolearn', 9))}${text.slice(0, text.indexOf('- rolearn', 9))}`,
      ),
    ],
    ['a comment in aws-auth', mapRoles((text) => `# who is this?\n${text}`)],
    ['white space in aws-auth', mapRoles((text) => text.replaceAll('\n- ', '\n\n- '))],
    ['quotes in aws-auth', mapRoles((text) => text.replace('username: ops', 'username: "ops"'))],
    ['a row twice', mapRoles((text) => text + row('ops', ['ops', 'system:masters']))],
    [
      'groups in another order',
      mapRoles((text) => text.replace('- ops\n    - system:masters', '- system:masters\n    - ops')),
    ],
    ['a group twice', mapRoles((text) => text.replace('- auditors', '- auditors\n    - auditors'))],
    ['an ARN in another case', mapRoles((text) => text.replace('role/aud\n', 'role/AUD\n'))],
    ['a row that a later one replaces', mapRoles((text) => row('aud', ['system:masters']) + text)],
    ['a row that goes', mapRoles((text) => text.slice(0, text.indexOf(row('aud', ['auditors']))))],
    ['another key in aws-auth', (state) => editAwsAuth(state, (data) => ({ ...data, mapOthers: 'x' }))],
    [
      'a label of aws-auth',
      (state) => {
        const live = state.cluster.now('default').awsAuth
        if (live !== undefined)
          state.cluster.put({ ...live, metadata: { ...live.metadata, labels: { a: 'b' } } })
      },
    ],
    [
      'a row of a role with a path, which never counts',
      mapRoles((text) => text + row('path/x', ['system:masters'])),
    ],
    [
      'annotations of a binding',
      put({ ...BY_HAND, metadata: { ...BY_HAND.metadata, annotations: { by: 'me' } } }),
    ],
    [
      'a binding under another name',
      (state) => {
        state.cluster.take('RoleBinding/shop/by-hand')
        state.cluster.put({ ...BY_HAND, metadata: { ...BY_HAND.metadata, name: 'other' } })
      },
    ],
    [
      'a subject twice',
      put({ ...BY_HAND, subjects: [...(BY_HAND.subjects ?? []), ...(BY_HAND.subjects ?? [])] }),
    ],
    ['a binding twice', put({ ...BY_HAND, metadata: { ...BY_HAND.metadata, name: 'again' } })],
    ['a binding without subjects', put(bindingOf('empty', [], 'cluster-admin'))],
    ['a binding of a role that does not exist', put(bindingOf('dangling', ['devs'], 'nowhere'))],
    [
      'a binding of what its subjects have in the whole cluster',
      put(roleBinding('shop', 'flux', ['flux'], { kind: 'ClusterRole', name: 'cluster-admin' })),
    ],
    ['a role that nobody has', put(clusterRoleOf('unused', EVERYTHING))],
    ['a rule twice', put({ ...SUPPORT, rules: [...READS, ...READS] })],
    [
      'a rule in two',
      put({
        ...SUPPORT,
        rules: READS.flatMap((rule) => rule.verbs.map((verb) => ({ ...rule, verbs: [verb] }))),
      }),
    ],
    [
      'verbs in another order',
      put({ ...SUPPORT, rules: READS.map((rule) => ({ ...rule, verbs: rule.verbs.toReversed() })) }),
    ],
    [
      'a rule beside one that grants it',
      put({ ...clusterRoleOf('cluster-admin', EVERYTHING), rules: [...EVERYTHING, ...READS] }),
    ],
    ['a rule that grants less', put(clusterRoleOf('cluster-admin', READS))],
    [
      'names in a rule',
      put({ ...SUPPORT, rules: READS.map((rule) => ({ ...rule, resourceNames: ['one'] })) }),
    ],
    ['a rule that goes', put({ ...SUPPORT, rules: [] })],
    ['a label of a role', put({ ...SUPPORT, metadata: { name: 'support', labels: { team: 'x' } } })],
    ['rules that are stored in an aggregated role', put({ ...AGGREGATED, rules: EVERYTHING })],
    [
      'groups of an entry in another order',
      entries({ ...ENTRY, details: { ...DETAILS, groups: ['auditors', 'auditors'] } }),
    ],
    ['tags of an entry', entries({ ...ENTRY, details: { ...DETAILS, tags: { team: 'x' } } })],
    ['a policy that goes', entries(policies())],
    [
      'an entry of nodes',
      entries(ENTRY, entryOf('n', { type: 'EC2_LINUX', username: 'system:node:{{EC2PrivateDNSName}}' })),
    ],
  ])('%s', async (_, hand) => {
    const state = drifting()
    await apply(state)
    hand(state)
    const plan = planNow(state)
    expect({ changes: plan.changes, told: news(plan) }).toEqual({ changes: [], told: [] })
    expect(isDrift(plan.drift)).toBe(false)
  })
})

test('before the first apply nothing counts as new, and what there is has its power', () => {
  const { drift } = planNow(drifting(LIVE))
  expect(drift.compared).toBe('nothing')
  expect(drift.items.length).toBeGreaterThan(5)
  expect(drift.items.some(({ isNew }) => isNew)).toBe(false)
})
