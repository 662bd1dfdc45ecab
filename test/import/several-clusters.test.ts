import { describe, expect, test } from '@jest/globals'
import type { ClusterEntry } from '../../src/access/desired.ts'
import type { ClusterToImport } from '../../src/import/cluster-found.ts'
import { importClusters } from '../../src/import/import-clusters.ts'
import type { AccessEntry, AuthenticationMode } from '../../src/live/facts.ts'
import type { RbacObject } from '../../src/rbac/object.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { desiredState } from '../plan/desired.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { awsAuthOf, clusterRole, row } from '../plan/live.ts'
import { bindEverywhere, bindInNamespace, group, user } from '../rbac/rbac-objects.ts'

const HERE = 'arn:aws:iam::111122223333'

function cluster(about: {
  readonly name: string
  readonly rows?: string
  readonly entries?: readonly AccessEntry[]
  readonly mode?: AuthenticationMode
  readonly objects?: readonly RbacObject[]
  readonly entry?: ClusterEntry
}): ClusterToImport {
  const { name, rows = '', entries = [], mode = 'CONFIG_MAP', objects = [] } = about
  const entry = about.entry ?? ({ door: 'eks', name, region: 'eu-central-1' } as const)
  const view = {
    ...clusterRole('view'),
    metadata: { name: 'view', labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } },
  }
  return {
    desired: desiredState({ cluster: entry }),
    snapshot: {
      ...snapshotOf([awsAuthOf({ mapRoles: rows }), view, ...objects], 'default'),
      facts: factsOf({
        authenticationMode: mode,
        arn: `arn:aws:eks:eu-central-1:111122223333:cluster/${name}`,
        accessEntries: known(entries),
      }),
    },
  }
}

function entryOf(name: string, groups: readonly string[] = []): AccessEntry {
  const username = `arn:aws:sts::111122223333:assumed-role/${name}/{{SessionName}}`
  return {
    principalArn: `${HERE}:role/teams/${name}`,
    details: { type: 'STANDARD', username, groups, policies: [] },
  }
}

function access(...clusters: readonly ClusterToImport[]): string {
  const { files, unproved } = importClusters(clusters)
  expect(unproved).toEqual({ changes: [], affected: [], problems: [] })
  return files.access.replace(/^# yaml-language-server.*\n/, '')
}

describe('several clusters', () => {
  test('agree in what is said once, and differ in what is said for some', () => {
    const shared = bindEverywhere('devs', 'ClusterRole/view', group('dev'))
    const one = cluster({
      name: 'one',
      rows: row('dev', ['dev']) + row('ops', ['ops']),
      objects: [shared, bindInNamespace('shop/ops', 'ClusterRole/view', group('ops'))],
    })
    const two = cluster({
      name: 'two',
      rows: row('dev', ['dev']) + row('ops', ['admins']),
      objects: [shared, bindInNamespace('shop/ops', 'ClusterRole/view', user('ops'))],
    })
    expect(access(one, two)).toBe(`version: 1
clusters:
  - name: one
    region: eu-central-1
    account: "111122223333"
  - name: two
    region: eu-central-1
    account: "111122223333"

principals:
  - role: arn:aws:iam::111122223333:role/dev
    username: dev
    groups: [dev]
  - role: arn:aws:iam::111122223333:role/ops
    username: ops
    groups: [ops]
    clusters: [one]
  - role: arn:aws:iam::111122223333:role/ops
    username: ops
    groups: [admins]
    clusters: [two]

rbac:
  manifests:
    - "rbac/*.yaml"
    - { path: "rbac/one/*.yaml", clusters: [one] }
    - { path: "rbac/two/*.yaml", clusters: [two] }

# Not declared here:
#
# Kubernetes or Amazon EKS maintains them, or they must not be changed by any tool
#   - one: 1 object
#   - two: 1 object
`)
  })

  test('of which one has nothing to declare are written without it', () => {
    const imported = importClusters([
      cluster({ name: 'one', rows: row('dev', ['dev']) }),
      cluster({ name: 'two' }),
    ])
    expect(imported.empty).toEqual(['two'])
    expect(imported.files.access).not.toContain('name: two')
  })
})

describe('mapping is said', () => {
  test('where all have rows and the mode allows both', () => {
    const text = access(cluster({ name: 'one', mode: 'API_AND_CONFIG_MAP', rows: row('dev', ['dev']) }))
    expect(text).toContain('    mapping: aws-auth\n')
  })

  test('where all have access entries', () => {
    const text = access(cluster({ name: 'one', mode: 'API_AND_CONFIG_MAP', entries: [entryOf('dev')] }))
    expect(text).toContain('    mapping: access-entries\nprincipals'.replace('principals', '\nprincipals'))
    expect(text).toContain('role/teams/dev\n')
    expect(text).not.toContain('username')
  })

  test('not where some have rows and some have access entries, with a comment', () => {
    const text = access(
      cluster({
        name: 'one',
        mode: 'API_AND_CONFIG_MAP',
        rows: row('ops', ['ops']),
        entries: [entryOf('dev')],
      }),
    )
    expect(text).toContain(
      '    # no `mapping`: some principals have rows of aws-auth and some have access entries',
    )
    expect(text).not.toMatch(/^ {4}mapping:/m)
  })

  test('not where the mode leaves no choice', () => {
    expect(access(cluster({ name: 'one', rows: row('dev', ['dev']) }))).not.toContain('mapping')
    expect(access(cluster({ name: 'one', mode: 'API', entries: [entryOf('dev')] }))).not.toContain('mapping')
  })
})

describe('the short form', () => {
  test('stands for the objects of a preset, as AWS publishes them', () => {
    const [preset] = [presetObjects('console-full-access', [])]
    const rows = row('console', ['eks-console-dashboard-full-access-group'])
    const text = access(cluster({ name: 'one', rows, objects: preset ?? [] }))
    expect(text).toContain('rbac:\n  presets:\n    - console-full-access\n')
    expect(text).not.toContain('manifests')
  })

  test('stands for the restricted preset in the namespaces that have it', () => {
    const rows = row('console', ['eks-console-dashboard-restricted-access-group'])
    const objects = presetObjects('console-restricted-access', ['shop', 'blog'])
    const text = access(cluster({ name: 'one', rows, objects }))
    expect(text).toContain('    - preset: console-restricted-access\n      namespaces: [blog, shop]\n')
  })

  test('does not stand for a preset that somebody changed', () => {
    const rows = row('console', ['eks-console-dashboard-full-access-group'])
    const objects = presetObjects('console-full-access', []).map((object) =>
      object.kind === 'ClusterRole' ? { ...object, rules: (object.rules ?? []).slice(1) } : object,
    )
    const text = access(cluster({ name: 'one', rows, objects }))
    expect(text).not.toContain('presets')
    expect(text).toContain('manifests')
  })

  test('stands for bindings that have the names that it gives', () => {
    const name = 'eks-access:default:cluster-role:view'
    const objects = ['shop', 'blog'].map((namespace) =>
      bindInNamespace(`${namespace}/${name}`, 'ClusterRole/view', group('dev')),
    )
    const text = access(cluster({ name: 'one', rows: row('dev', ['dev']), objects }))
    expect(text).toContain(
      'rbac:\n  bindings:\n    - groups: [dev]\n      clusterRole: view\n      namespaces: [blog, shop]\n',
    )
  })

  test('does not stand for the same binding of another name', () => {
    const objects = [bindInNamespace('shop/viewers', 'ClusterRole/view', group('dev'))]
    expect(access(cluster({ name: 'one', rows: row('dev', ['dev']), objects }))).not.toContain('bindings')
  })
})

test('the way to a cluster is that of the cluster that was read', () => {
  const way = { door: 'context', name: 'one', context: 'kind-one', kubeconfig: '../kube.yaml' } as const
  expect(access(cluster({ name: 'one', rows: row('dev', ['dev']), entry: way }))).toContain(
    '  - name: one\n    context: kind-one\n    kubeconfig: "../kube.yaml"\n',
  )
})
