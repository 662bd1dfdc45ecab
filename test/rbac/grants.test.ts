import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Grant, KubernetesIdentity, RbacObjects } from '../../src/rbac/grant.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import type { Subject } from '../../src/rbac/object.ts'
import { permits } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { accessRequest } from './arbitrary.ts'
import { identity, inSomeNamespace, rbacObjects } from './objects-arbitrary.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  mayVisit,
  rbac,
  role,
  user,
} from './rbac-objects.ts'

const view = clusterRole('view', [may('get', 'pods'), mayVisit('get', '/metrics')])

describe('grantsOf', () => {
  test('says for each grant where it holds, what it permits and how its holder comes by it', () => {
    const objects = rbac({
      clusterRoles: [view],
      roles: [role('shop', 'deployer', [may('patch', 'apps:deployments')])],
      clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('dev'))],
      roleBindings: [
        bindInNamespace('shop/viewers', 'ClusterRole/view', user('alice')),
        bindInNamespace('shop/deployers', 'Role/deployer', group('dev'), group('ops')),
      ],
    })
    expect(grants(objects, { username: 'alice', groups: ['dev'] })).toEqual([
      {
        scope: { kind: 'cluster' },
        rules: view.rules,
        via: via('Group/dev', 'ClusterRoleBinding/viewers', 'ClusterRole/view'),
      },
      {
        scope: { kind: 'namespace', namespace: 'shop' },
        rules: [may('patch', 'apps:deployments')],
        via: via('Group/dev', 'RoleBinding/shop/deployers', 'Role/shop/deployer'),
      },
      {
        scope: { kind: 'namespace', namespace: 'shop' },
        rules: [may('get', 'pods')],
        via: via('User/alice', 'RoleBinding/shop/viewers', 'ClusterRole/view'),
      },
    ])
  })

  test('names every subject of one binding that matches', () => {
    const objects = rbac({
      clusterRoles: [view],
      clusterRoleBindings: [
        bindEverywhere(
          'viewers',
          'ClusterRole/view',
          group('dev'),
          group('ops'),
          user('alice'),
          group('dev'),
        ),
      ],
    })
    const found = grants(objects, { username: 'alice', groups: ['dev', 'ops', 'dev'] })
    expect(found.map(subjectOf)).toEqual(['Group/dev', 'Group/ops', 'User/alice'])
  })

  test.each<[string, Subject, KubernetesIdentity, boolean]>([
    ['a user by the exact name', user('alice'), who('alice'), true],
    ['a user in another case', user('Alice'), who('alice'), false],
    ['a group of the same name as the user', group('alice'), who('alice'), false],
    ['everybody who logged in', group('system:authenticated'), who('alice'), true],
    ['who is anonymous', group('system:authenticated'), who('system:anonymous'), false],
    ['who is said not to be', group('system:authenticated'), who('x', 'system:unauthenticated'), false],
    ['a service account', account('shop', 'ci'), who('system:serviceaccount:shop:ci'), true],
    ['one of another namespace', account('ops', 'ci'), who('system:serviceaccount:shop:ci'), false],
    ['a user that has its name', account('shop', 'ci'), who('ci'), false],
    [
      'a service account as user',
      user('system:serviceaccount:shop:ci'),
      who('system:serviceaccount:shop:ci'),
      true,
    ],
    [
      'one without a namespace',
      { kind: 'ServiceAccount', name: 'ci' },
      who('system:serviceaccount:shop:ci'),
      false,
    ],
    ['an unknown kind', { kind: 'Team', name: 'alice' } as unknown as Subject, who('alice'), false],
  ])('of a ClusterRoleBinding, subject and identity: %s', (_, subject, asks, expected) => {
    const clusterRoleBindings = [bindEverywhere('viewers', 'ClusterRole/view', subject)]
    expect(grants(rbac({ clusterRoles: [view], clusterRoleBindings }), asks)).toHaveLength(expected ? 1 : 0)
  })

  test('a ServiceAccount without a namespace is one of the namespace of its RoleBinding', () => {
    const roleBindings = [
      bindInNamespace('shop/ci', 'ClusterRole/view', { kind: 'ServiceAccount', name: 'ci' }),
    ]
    const objects = rbac({ clusterRoles: [view], roleBindings })
    expect(grants(objects, who('system:serviceaccount:shop:ci')).map(({ via: path }) => path)).toMatchObject([
      { subject: { kind: 'ServiceAccount', namespace: 'shop', name: 'ci' } },
    ])
    expect(grants(objects, who('system:serviceaccount:ops:ci'))).toEqual([])
  })

  test.each([
    ['a role that does not exist', bindInNamespace('shop/x', 'Role/nowhere', user('alice'))],
    ['a Role of another namespace', bindInNamespace('ops/x', 'Role/deployer', user('alice'))],
    ['a Role without rules', bindInNamespace('shop/x', 'Role/empty', user('alice'))],
    ['only URLs', bindInNamespace('shop/x', 'ClusterRole/health', user('alice'))],
  ])('a RoleBinding to %s gives nothing', (_, binding) => {
    const objects = rbac({
      clusterRoles: [clusterRole('health', [mayVisit('get', '/healthz')])],
      roles: [role('shop', 'deployer', [may('get', 'pods')]), role('shop', 'empty', null)],
      roleBindings: [binding],
    })
    expect(grants(objects, who('alice'))).toEqual([])
  })

  test('system:masters is one grant of everything, whatever is bound to it', () => {
    const clusterRoleBindings = [bindEverywhere('admins', 'ClusterRole/view', group('system:masters'))]
    const found = grants(rbac({ clusterRoles: [view], clusterRoleBindings }), who('alice', 'system:masters'))
    expect(found.map(({ via: path }) => path)).toMatchObject([{ kind: 'masters' }, { kind: 'binding' }])
  })

  test('a template matches every subject that it can become, and says that it only may', () => {
    const objects = rbac({
      clusterRoles: [view],
      clusterRoleBindings: [
        bindEverywhere(
          'one',
          'ClusterRole/view',
          user('ci:alice'),
          user('ci:bob'),
          user('cj:carol'),
          user('ci'),
        ),
        bindEverywhere('two', 'ClusterRole/view', group('team-blue'), group('ci:alice')),
      ],
    })
    const found = grants(objects, {
      username: 'ci:{{SessionName}}',
      groups: ['team-{{SessionName}}', 'ci:alice'],
    })
    expect(found.map((grant) => [subjectOf(grant), grant.via.symbolic ?? false])).toEqual([
      ['Group/team-blue', true],
      ['Group/ci:alice', false],
      ['User/ci:alice', true],
      ['User/ci:bob', true],
    ])
  })

  test.each([
    ['{{SessionName}}', []],
    ['system:{{SessionName}}', [{ kind: 'masters', symbolic: true }]],
    ['system:masters', [{ kind: 'masters' }]],
  ])('the group %s may be system:masters', (name, expected) => {
    expect(grants(rbac({}), who('alice', name)).map(({ via: path }) => path)).toEqual(expected)
  })

  test('two templates that match one subject give one grant', () => {
    const clusterRoleBindings = [bindEverywhere('one', 'ClusterRole/view', group('a-b'))]
    const asks = who('x', 'a-{{SessionName}}', '{{SessionName}}-b')
    expect(grants(rbac({ clusterRoles: [view], clusterRoleBindings }), asks)).toHaveLength(1)
  })

  test('the same identity is answered from memory', () => {
    const index = indexRbac(rbac({ clusterRoles: [view] }))
    expect(grantsOf(index, who('alice', 'dev'))).toBe(grantsOf(index, who('alice', 'dev')))
  })
})

describe('laws of grants', () => {
  const request = accessRequest.chain(inSomeNamespace)

  test('another group or another object never takes anything away', () => {
    fc.assert(
      fc.property(rbacObjects, rbacObjects, identity, request, (objects, more, asks, asked) => {
        fc.pre(permits(grants(objects, asks), asked))
        expect(permits(grants(objects, { ...asks, groups: [...asks.groups, 'extra'] }), asked)).toBe(true)
        const roleBindings = [...objects.roleBindings, ...more.roleBindings.map(renamed)]
        const clusterRoleBindings = [...objects.clusterRoleBindings, ...more.clusterRoleBindings.map(renamed)]
        expect(permits(grants({ ...objects, roleBindings, clusterRoleBindings }, asks), asked)).toBe(true)
      }),
    )
  })

  test('a template holds all that any login by it holds', () => {
    const login = fc.constantFrom('bob', 'alice', 'x', '')
    fc.assert(
      fc.property(rbacObjects, login, request, (objects, session, asked) => {
        const groups = ['dev']
        const one = grants(objects, { username: `ci:${session}`, groups })
        const all = grants(objects, { username: 'ci:{{SessionName}}', groups })
        expect(all.map(subjectAndBinding)).toEqual(expect.arrayContaining(one.map(subjectAndBinding)))
        if (permits(one, asked)) expect(permits(all, asked)).toBe(true)
      }),
    )
  })

  test('neither the order of groups nor the order of objects changes what is permitted', () => {
    fc.assert(
      fc.property(rbacObjects, identity, request, (objects, asks, asked) => {
        const reversed = {
          roles: objects.roles.toReversed(),
          clusterRoles: objects.clusterRoles.toReversed(),
          roleBindings: objects.roleBindings.toReversed(),
          clusterRoleBindings: objects.clusterRoleBindings.toReversed(),
        }
        const other = grants(reversed, { ...asks, groups: asks.groups.toReversed() })
        expect(permits(other, asked)).toBe(permits(grants(objects, asks), asked))
      }),
    )
  })
})

function grants(objects: RbacObjects, asks: KubernetesIdentity): readonly Grant[] {
  return grantsOf(indexRbac(objects), asks)
}

function who(username: string, ...groups: readonly string[]): KubernetesIdentity {
  return { username, groups }
}

function account(namespace: string, name: string): Subject {
  return { kind: 'ServiceAccount', name, namespace }
}

function via(subject: string, binding: string, roleId: string): unknown {
  const [kind, name] = subject.split('/')
  return { kind: 'binding', subject: { kind, name }, binding, role: roleId }
}

function subjectOf({ via: path }: Grant): string {
  return path.kind !== 'binding' ? path.kind : `${path.subject.kind}/${path.subject.name}`
}

function subjectAndBinding(grant: Grant): string {
  return grant.via.kind !== 'binding' ? grant.via.kind : `${subjectOf(grant)} ${grant.via.binding}`
}

function renamed<T extends { readonly metadata: { readonly name: string } }>(object: T): T {
  return { ...object, metadata: { ...object.metadata, name: `other-${object.metadata.name}` } }
}
