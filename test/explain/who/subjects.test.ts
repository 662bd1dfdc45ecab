import { describe, expect, test } from '@jest/globals'
import { requestOf as readWords } from '../../../src/explain/request.ts'
import { whoCan } from '../../../src/explain/who/who-can.ts'
import { whoCanJson } from '../../../src/render/explain/json.ts'
import { whoCanText } from '../../../src/render/explain/who-can-terminal.ts'
import { row } from '../../plan/live.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  mayVisit,
  user,
} from '../../rbac/rbac-objects.ts'
import { PLAIN } from '../../render/plans.ts'
import { ACCOUNT, type Live, snapshotOf } from '../closed-loop.ts'

const robot = { kind: 'ServiceAccount', name: 'robot', namespace: 'ci' } as const
const scheduler = { kind: 'ServiceAccount', name: 'pod-garbage-collector', namespace: 'kube-system' } as const

const live: Live = {
  mapRoles: row('console', ['viewers']) + row('ops', ['viewers', 'ops']) + row('admin', ['system:masters']),
  mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n  groups: []\n`,
  clusterRoles: [
    clusterRole('cluster-admin', [may('*', '*:*'), mayVisit('*', '*')]),
    clusterRole('core', [may('*', '*')]),
    clusterRole('db', [may('get', 'secrets', ['db'])]),
    clusterRole('exec', [may('create', 'pods/exec')]),
    clusterRole('scrape', [mayVisit('get', '/metrics', '/healthz/*')]),
  ],
  clusterRoleBindings: [
    bindEverywhere('viewers', 'ClusterRole/view', group('viewers'), group('nobody-here')),
    bindEverywhere('db', 'ClusterRole/db', robot, user('alice'), user('oidc:mallory')),
    bindEverywhere('scrape', 'ClusterRole/scrape', robot, group('system:serviceaccounts:monitoring')),
    bindEverywhere('root', 'ClusterRole/cluster-admin', group('ops'), user('root')),
    bindEverywhere('core', 'ClusterRole/core', group('core')),
    bindEverywhere('system:controller:pod-garbage-collector', 'ClusterRole/view', scheduler),
    bindEverywhere('system:mallory', 'ClusterRole/view', user('mallory')),
    bindEverywhere('everybody', 'ClusterRole/exec', group('system:authenticated')),
  ],
  roleBindings: [
    bindInNamespace('shop/exec', 'ClusterRole/exec', user('alice')),
    bindInNamespace('shop/admins', 'ClusterRole/cluster-admin', group('shop-admins')),
  ],
}

function who(...words: string[]) {
  const read = readWords(words, { anywhere: true })
  if (!read.ok) throw new Error(read.message)
  return whoCan({ cluster: 'prod', snapshot: snapshotOf(live), request: read.request })
}

const names = (...words: string[]): string[] =>
  who(...words).subjects.map(({ subject }) =>
    subject.kind === 'ServiceAccount'
      ? `sa ${subject.namespace}/${subject.name}`
      : `${subject.kind.toLowerCase()} ${subject.name}`,
  )

describe('subjects that may', () => {
  test.each<[string[], string[]]>([
    [
      ['*', '*'],
      ['group ops', 'group system:masters', 'user root'],
    ],
    [
      ['*', '*', '-n', 'shop'],
      ['group ops', 'group shop-admins', 'group system:masters', 'user root'],
    ],
    [
      ['*', 'pods'],
      ['group core', 'group ops', 'group system:masters', 'user root'],
    ],
    [
      ['get', 'secrets/db'],
      [
        'group core',
        'group ops',
        'group system:masters',
        'user alice',
        'user oidc:mallory',
        'user root',
        'sa ci/robot',
      ],
    ],
    [
      ['get', 'secrets'],
      ['group core', 'group ops', 'group system:masters', 'user root'],
    ],
    [
      ['create', 'pods/exec', '-n', 'shop'],
      [
        'group core',
        'group ops',
        'group shop-admins',
        'group system:authenticated',
        'group system:masters',
        'user alice',
        'user root',
      ],
    ],
    [
      ['get', '/metrics'],
      [
        'group ops',
        'group system:masters',
        'group system:serviceaccounts:monitoring',
        'user root',
        'sa ci/robot',
      ],
    ],
    [
      ['post', '/metrics'],
      ['group ops', 'group system:masters', 'user root'],
    ],
    [
      ['list', 'nodes'],
      ['group core', 'group ops', 'group system:masters', 'user root'],
    ],
  ])('%j', (words, expected) => {
    expect(names(...words)).toEqual(expected)
  })

  test('each with its way, and with the IAM principals that have it', () => {
    const { subjects } = who('list', 'pods')
    const of = (name: string) => subjects.find(({ subject }) => subject.name === name)
    expect(of('viewers')).toMatchObject({
      ways: [{ binding: 'ClusterRoleBinding/viewers', role: 'ClusterRole/view' }],
      principals: [`${ACCOUNT}:role/console`, `${ACCOUNT}:role/ops`],
    })
    expect(of('system:masters')).toMatchObject({ principals: [`${ACCOUNT}:role/admin`] })
    expect(of('nobody-here')).toMatchObject({ principals: [] })
  })

  test('what belongs to Kubernetes is told apart, and nobody hides behind its names', () => {
    const own = who('list', 'pods').subjects.filter(({ isOwn }) => isOwn)
    expect(own.map(({ subject }) => subject)).toEqual([scheduler])
    expect(names('list', 'pods')).toContain('user mallory')
  })

  test('in words', () => {
    const text = whoCanText([who('list', 'pods')], PLAIN)
    expect(text.slice(text.indexOf('Users, groups'), text.indexOf('Not counted'))).toMatchInlineSnapshot(`
"Users, groups and service accounts that may:
  group core, without a known IAM principal
    ClusterRoleBinding/core → ClusterRole/core
  group nobody-here, without a known IAM principal
    ClusterRoleBinding/viewers → ClusterRole/view
  group ops: arn:aws:iam::111122223333:role/ops
    ClusterRoleBinding/root → ClusterRole/cluster-admin
  group system:masters: arn:aws:iam::111122223333:role/admin
    it may do everything, and RBAC is not asked
  group viewers: arn:aws:iam::111122223333:role/console,
      arn:aws:iam::111122223333:role/ops
    ClusterRoleBinding/viewers → ClusterRole/view
  user mallory, without a known IAM principal
    ClusterRoleBinding/system:mallory → ClusterRole/view
  user root, without a known IAM principal
    ClusterRoleBinding/root → ClusterRole/cluster-admin
  1 subject of Kubernetes and EKS: service account
    kube-system/pod-garbage-collector

"
`)
    const exec = whoCanText([who('create', 'pods/exec')], PLAIN)
    expect(exec).toContain('group system:authenticated: everybody with a login, including service accounts')
  })

  test('in JSON', () => {
    const { subjects } = JSON.parse(whoCanJson([who('get', 'secrets/db')])).clusters[0]
    expect(subjects).toContainEqual({
      ...robot,
      ways: [{ kind: 'binding', subject: robot, binding: 'ClusterRoleBinding/db', role: 'ClusterRole/db' }],
      principals: [],
    })
  })
})
