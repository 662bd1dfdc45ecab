import { describe, expect, test } from '@jest/globals'
import { undeclaredCluster } from '../../src/access/undeclared.ts'
import type { WayIn } from '../../src/inventory/inventory.ts'
import { inventoryOf } from '../../src/inventory/inventory-of.ts'
import { selected } from '../../src/inventory/select.ts'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import {
  goneWords,
  inventoryLimitWords,
  ownerPhrase,
  powersPhrase,
  wayPhrase,
  wayPowersPhrase,
} from '../../src/render/inventory/words.ts'
import { phraseText } from '../../src/words/phrase.ts'
import { ACCOUNT, desiredOf, FILE, type Live, snapshotOf } from '../explain/closed-loop.ts'
import { OWNED, OWNED_FACTS, PEOPLE } from '../login/owner/cluster.ts'
import { denied, factsOf, known } from '../plan/guard/cluster.ts'
import { row } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, role, user } from '../rbac/rbac-objects.ts'

function list(live: Live, more: Partial<Snapshot> = {}, file = FILE) {
  const [desired] = desiredOf(file)
  if (desired === undefined) throw new Error('the file has no cluster')
  return inventoryOf(desired, { ...snapshotOf(live), ...more })
}

const short = ({ principal }: WayIn): string => principal.replace(/^.*:/, '')

/** Each line as `principal: power`. */
function powers(live: Live, more: Partial<Snapshot> = {}): string[] {
  return list(live, more).ways.map((way) => `${short(way)}: ${phraseText(wayPowersPhrase(way))}`)
}

function owners(live: Live, more: Partial<Snapshot> = {}, file = FILE): Record<string, string> {
  return Object.fromEntries(
    list(live, more, file).ways.map((way) => [short(way), phraseText(ownerPhrase(way.owner))]),
  )
}

function ledger(set: string, ...principals: readonly string[]): ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `eks-access-${set}`,
      namespace: 'kube-system',
      labels: { 'app.kubernetes.io/managed-by': 'eks-access', 'eks-access/set': set },
    },
    data: { principals: principals.map((one) => `${one}\n`).join('') },
  }
}

/** An entry of a person, and what it gives. */
function entry(name: string, details?: object) {
  const given = { type: 'STANDARD', username: name, groups: [], policies: [], ...details }
  return { principalArn: `${ACCOUNT}:role/team/${name}`, ...(details && { details: given }) }
}

const BOUND = {
  clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  roleBindings: [bindInNamespace('shop/editors', 'ClusterRole/edit', group('editors'))],
}

describe('the power of each', () => {
  test('comes in the words of the one scale, the highest first', () => {
    const live = {
      ...BOUND,
      mapRoles:
        row('nobody', []) +
        row('reader', ['viewers']) +
        row('both', ['viewers', 'editors']) +
        row('root', ['system:masters']),
      mapAccounts: '- "444455556666"\n',
    }
    expect(powers(live)).toEqual([
      'role/root: admin in the whole cluster',
      'role/both: write including Secrets and acting as service accounts in shop; read in the whole cluster',
      'role/reader: read in the whole cluster',
      '444455556666: a login without permissions',
      'role/nobody: a login without permissions',
      'role/nodes: what the node authorizer gives nodes',
    ])
  })

  test.each([
    ['an entry that was not read', entry('x'), 'unknown power, perhaps admin'],
    [
      'a policy that is not published',
      entry('x', { policies: [held('AWSBatchClusterPolicy')] }),
      'unknown power in the whole cluster, perhaps admin',
    ],
    [
      'one that is not published, in a namespace, beside one that is',
      entry('x', { policies: [held('AWSBatchNamespacePolicy', 'batch'), held('AmazonEKSViewPolicy')] }),
      'unknown power in batch, perhaps admin; at least read in the whole cluster',
    ],
    [
      'one that is not published beside admin',
      entry('x', { policies: [held('AWSBatchClusterPolicy'), held('AmazonEKSClusterAdminPolicy')] }),
      'admin in the whole cluster',
    ],
    [
      'a name that depends on the session',
      entry('x', { groups: ['viewers', 'editors-{{SessionName}}'] }),
      'write including Secrets and acting as service accounts in blog; read in the whole cluster (some logins only)',
    ],
  ])('%s', (_, one, expected) => {
    const facts = factsOf({ authenticationMode: 'API', accessEntries: known([one]) })
    const roleBindings = [bindInNamespace('blog/a', 'ClusterRole/edit', group('editors-ann'))]
    const [way] = list({ ...BOUND, roleBindings, facts }).ways
    expect(way && phraseText(powersPhrase(way.powers))).toBe(expected)
  })

  test('of some names is told with them, and what is alike in several namespaces is told once', () => {
    const live = {
      mapRoles: row('dev', ['dev']),
      roles: ['shop', 'blog'].map((namespace) =>
        role(namespace, 'some', [
          may('get', 'secrets', ['db', 'mail']),
          may('create', 'pods/exec'),
          may('get', namespace === 'shop' ? 'pods' : 'pods,services'),
        ]),
      ),
      roleBindings: ['shop', 'blog'].map((namespace) =>
        bindInNamespace(`${namespace}/some`, 'Role/some', group('dev')),
      ),
    }
    expect(powers(live)[0]).toBe(
      'role/dev: read including exec and Secrets (Secrets only db, mail) in blog, shop',
    )
  })

  test('in a namespace is not told where the whole cluster has the same', () => {
    const roleBindings = [bindInNamespace('shop/viewers', 'ClusterRole/other-view', group('viewers'))]
    const roles = {
      clusterRoles: [clusterRole('other-view', [may('get', 'pods,services,events,endpoints')])],
    }
    expect(powers({ ...BOUND, ...roles, roleBindings, mapRoles: row('reader', ['viewers']) })[0]).toBe(
      'role/reader: read in the whole cluster',
    )
  })

  test('what is not known is never below the power that is asked for', () => {
    const facts = factsOf({
      authenticationMode: 'API',
      accessEntries: known([entry('unread'), entry('reader', { groups: ['viewers'] })]),
    })
    const { ways } = selected(list({ ...BOUND, facts }), { power: 'admin', unmanaged: false })
    expect(ways.map(short)).toEqual(['role/team/unread'])
  })
})

describe('the owner of each', () => {
  const facts = factsOf({ authenticationMode: 'CONFIG_MAP', accessEntries: known([]) })
  const rows = {
    facts,
    mapRoles: row('ours', []) + row('theirs', []) + row('stray', []),
    mapAccounts: '- "444455556666"\n',
  }

  test('is the set whose ledger has it, the nodes, or nobody', () => {
    const more = {
      ledger: ledger('default', `${ACCOUNT}:role/team/ours`),
      otherLedgers: known([ledger('team-b', `${ACCOUNT}:role/theirs`, '444455556666')]),
    }
    expect(owners(rows, more)).toEqual({
      'role/nodes': 'nodes',
      'role/ours': 'set default',
      'role/theirs': 'another set, team-b',
      'role/stray': 'nobody',
      '444455556666': 'another set, team-b',
    })
  })

  test('is one set like the other where no file asks', () => {
    const snapshot = {
      ...snapshotOf(rows),
      ledger: ledger('default', `${ACCOUNT}:role/team/ours`),
      otherLedgers: known([ledger('team-b', `${ACCOUNT}:role/theirs`)]),
    }
    const desired = undeclaredCluster({ door: 'directory', name: 'prod', directory: 'cluster' }, 'no-file')
    const { ways } = inventoryOf(desired, snapshot)
    expect(Object.fromEntries(ways.map((way) => [short(way), way.owner]))).toMatchObject({
      'role/ours': { kind: 'set', set: 'default' },
      'role/theirs': { kind: 'set', set: 'team-b' },
    })
    const named = ways
      .filter(({ owner }) => owner.kind === 'set')
      .map(({ owner }) => phraseText(ownerPhrase(owner)))
    expect(named.toSorted()).toEqual(['set default', 'set team-b'])
  })

  test('is the set that is about to own what its file declares', () => {
    const file = FILE.replace('user: ', 'role: ').replace('user/somebody-else', 'role/stray')
    expect(owners(rows, {}, file)['role/stray']).toBe('set default, after the next apply')
  })

  test('is the tool that has all of aws-auth, but for sets and nodes', () => {
    const snapshot = snapshotOf(rows)
    const labels = { 'app.kubernetes.io/managed-by': 'Terraform' }
    const awsAuth = { ...(snapshot.awsAuth as ConfigMap), metadata: { name: 'aws-auth', labels } }
    const more = { awsAuth, ledger: ledger('default', `${ACCOUNT}:role/ours`) }
    expect(owners(rows, more)).toMatchObject({
      'role/nodes': 'nodes',
      'role/ours': 'set default',
      'role/stray': 'Terraform',
      '444455556666': 'Terraform',
    })
  })

  test('is nobody where eksctl only wrote rows', () => {
    const snapshot = snapshotOf(rows)
    const metadata = { name: 'aws-auth', managedFields: [{ manager: 'eksctl', operation: 'Update' }] }
    const awsAuth = { ...(snapshot.awsAuth as ConfigMap), metadata }
    expect(owners(rows, { awsAuth })['role/stray']).toBe('nobody')
  })

  test('is what an access entry is for', () => {
    const ways = list({ facts: OWNED_FACTS, mapRoles: '' }).ways
    const of = (arn: string): string | undefined =>
      ways.filter(({ principal }) => principal === arn).map(({ owner }) => phraseText(ownerPhrase(owner)))[0]
    expect(Object.values(OWNED).map(of)).toEqual([
      'node role of node group gpu',
      'Linux nodes, type EC2_LINUX',
      'pod execution role of Fargate profile jobs',
      'nodes of EKS Auto Mode, type EC2',
      'hybrid nodes, type HYBRID_LINUX',
      'service-linked role of Amazon EKS',
      'service-linked role of AWS Batch',
      'service-linked role of Amazon EMR on EKS',
      'role of the ARGOCD capability argocd',
      'role of the ACK capability ack',
      'cluster IAM role',
    ])
    expect(Object.values(PEOPLE).map(of)).toEqual(['the CloudFormation stack Access', 'nobody'])
    const unmanaged = selected(list({ facts: OWNED_FACTS, mapRoles: '' }), { unmanaged: true })
    expect(unmanaged.ways.map(({ principal }) => principal).toSorted()).toEqual(
      Object.values(PEOPLE).toSorted(),
    )
  })

  test('of an entry that was not read is not known, and counts as unmanaged', () => {
    const unread = factsOf({ authenticationMode: 'API', accessEntries: known([entry('x')]) })
    const all = list({ facts: unread, mapRoles: '' })
    expect(all.ways.filter(({ way }) => way === 'access-entry').map(({ owner }) => owner.kind)).toEqual([
      'unknown',
    ])
    expect(selected(all, { unmanaged: true }).ways.map(short)).toContain('role/team/x')
  })

  test('of other sets that may not be asked for is said to be missing', () => {
    const { limits } = list(rows, { otherLedgers: denied('list configmaps in kube-system') })
    expect(limits.map((limit) => phraseText(inventoryLimitWords(limit))).join('\n')).toContain(
      'which rows other sets own is not known',
    )
  })
})

describe('what gives nobody anything', () => {
  const said = (live: Live): string[] =>
    list(live)
      .ways.filter(({ idle, dead }) => idle !== undefined || dead !== undefined)
      .map((way) => `${short(way)}: ${phraseText(goneWords(way))}`)

  test('is named with the reason', () => {
    const twice = row('twice', ['viewers'])
    expect(said({ mapRoles: row('team/pathed', []) + twice + twice })).toEqual([
      'role/team/pathed: AWS reports a role without its path, so an ARN with a path never matches',
      'role/twice: a later row with the same ARN replaces it, both username and groups',
    ])
  })

  test('is all of aws-auth in mode API', () => {
    const facts = factsOf({ authenticationMode: 'API', accessEntries: known([]) })
    const lines = said({ facts, mapRoles: row('stray', []), mapAccounts: '- "444455556666"\n' })
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toContain('EKS does not read aws-auth in authentication mode API')
  })

  test('is what is left of a principal that IAM has no more', () => {
    const facts = factsOf({
      arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
      accessEntries: known([]),
      iamPrincipals: new Map([[`${ACCOUNT}:role/gone`, known({ kind: 'none' } as const)]]),
    })
    expect(said({ facts, mapRoles: row('gone', ['system:masters']) })).toEqual([
      'role/gone: IAM has no such role',
    ])
  })
})

test('a row beneath an access entry is told with the entry, and only there', () => {
  const facts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([entry('dev', { groups: ['viewers'] })]),
  })
  const live = { ...BOUND, facts, mapRoles: row('dev', ['system:masters']) }
  const ways = list(live).ways.filter((way) => short(way).endsWith('/dev'))
  expect(ways).toHaveLength(1)
  const [way] = ways
  expect(way && phraseText(wayPhrase(way))).toBe('access entry as dev, group viewers')
  expect(way?.beneath && phraseText(powersPhrase(way.beneath.powers))).toBe('admin in the whole cluster')
  // What would be admin is found where admins are asked for.
  const admins = selected(list(live), { power: 'admin', unmanaged: false })
  expect(admins.ways.map(short)).toContain('role/team/dev')
})

describe('other subjects', () => {
  const robot = { kind: 'ServiceAccount', name: 'robot', namespace: 'ci' } as const
  const told = (clusterRoleBindings: Live['clusterRoleBindings'] = [], mapRoles = ''): string[] =>
    list({ clusterRoleBindings, mapRoles }).subjects.map(
      ({ subject, powers: all, bindings }) =>
        `${subject.kind} ${subject.name}: ${phraseText(powersPhrase(all))}: ${bindings.map(({ owner }) => phraseText(ownerPhrase(owner))).join()}`,
    )

  test('are told where they may do more than read, and no principal here has the name', () => {
    const bindings = [
      bindEverywhere('readers', 'ClusterRole/view', robot),
      bindEverywhere('editors', 'ClusterRole/edit', user('oidc:mallory'), group('ops')),
      bindEverywhere('all', 'ClusterRole/edit', group('system:authenticated')),
    ]
    expect(told(bindings, row('ops', ['ops'])).map((line) => line.split(':')[0])).toEqual([
      'group system',
      'user oidc',
    ])
  })

  test('are of the set, of Kubernetes, of a tool or of nobody, by the binding', () => {
    const labels = { 'kubernetes.io/bootstrapping': 'rbac-defaults' }
    const scheduler = bindEverywhere('system:edit', 'ClusterRole/edit', user('system:kube-scheduler'))
    const made = (name: string, metadata: object) => {
      const one = bindEverywhere(name, 'ClusterRole/edit', user(name))
      return { ...one, metadata: { ...one.metadata, ...metadata } }
    }
    const bindings = [
      { ...scheduler, metadata: { ...scheduler.metadata, labels } },
      markOwned(bindEverywhere('ours', 'ClusterRole/edit', user('ours')), 'default'),
      markOwned(bindEverywhere('theirs', 'ClusterRole/edit', user('theirs')), 'team-b'),
      made('chart', { annotations: { 'meta.helm.sh/release-name': 'x' } }),
      made('stray', {}),
    ]
    const owned = Object.fromEntries(
      told(bindings).map((line) => [/^user (.+?): /.exec(line)?.[1], line.split(': ').at(-1)]),
    )
    expect(owned).toEqual({
      'system:kube-scheduler': 'Kubernetes',
      ours: 'set default',
      theirs: 'another set, team-b',
      chart: 'Helm, release x',
      stray: 'nobody',
    })
  })

  test('whom somebody added to a binding of Kubernetes are nobody’s', () => {
    const labels = { 'kubernetes.io/bootstrapping': 'rbac-defaults' }
    const one = bindEverywhere(
      'system:edit',
      'ClusterRole/edit',
      user('system:kube-scheduler'),
      user('mallory'),
    )
    const lines = told([{ ...one, metadata: { ...one.metadata, labels } }])
    expect(lines.find((line) => line.startsWith('user mallory'))).toMatch(/: nobody$/)
    expect(lines.find((line) => line.startsWith('user system:kube'))).toMatch(/: Kubernetes$/)
  })
})
