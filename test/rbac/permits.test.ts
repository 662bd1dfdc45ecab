import { describe, expect, test } from '@jest/globals'
import { grantsOf } from '../../src/rbac/grants.ts'
import { permits, permittedBy, type ScopedRequest } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  mayVisit,
  rbac,
  user,
} from './rbac-objects.ts'

const index = indexRbac(
  rbac({
    clusterRoles: [
      clusterRole('view', [may('get,list', 'pods'), mayVisit('get', '/metrics')]),
      clusterRole('all', [may('*', '*:*'), mayVisit('*', '*')]),
    ],
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('dev'))],
    roleBindings: [
      bindInNamespace('shop/admins', 'ClusterRole/all', user('alice')),
      bindInNamespace('shop/viewers', 'ClusterRole/view', group('dev')),
    ],
  }),
)
const pods = { verb: 'list', group: '', resource: 'pods' }

describe('permits', () => {
  test.each<[string, string, ScopedRequest, boolean]>([
    ['dev', 'in a namespace what is bound everywhere', { ...pods, namespace: 'ops' }, true],
    ['dev', 'in all namespaces what is bound everywhere', pods, true],
    ['dev', 'a URL', { verb: 'get', url: '/metrics' }, true],
    ['dev', 'a verb that is not granted', { ...pods, verb: 'delete', namespace: 'shop' }, false],
    ['alice', 'in the namespace of the binding', { ...pods, namespace: 'shop' }, true],
    ['alice', 'in another namespace', { ...pods, namespace: 'ops' }, false],
    ['alice', 'in all namespaces', pods, false],
    ['alice', 'in all namespaces, written as an empty one', { ...pods, namespace: '' }, false],
    ['alice', 'a URL, which is in no namespace', { verb: 'get', url: '/metrics', namespace: 'shop' }, false],
    ['alice', 'the namespace itself', onNamespaces('get', 'shop'), true],
    ['alice', 'to change the namespace itself', onNamespaces('patch', 'shop'), true],
    ['alice', 'another namespace itself', onNamespaces('get', 'ops'), false],
    ['alice', 'the list of namespaces', onNamespaces('list'), false],
    ['alice', 'the list of namespaces, cut down to this one', onNamespaces('list', 'shop'), false],
    ['alice', 'a kind of that name in another group', { ...onNamespaces('get', 'shop'), group: 'x' }, false],
    ['root', 'anything, as a member of system:masters', { verb: 'x', group: 'y', resource: 'z' }, true],
    ['root', 'any URL, as a member of system:masters', { verb: 'x', url: '/y' }, true],
  ])('%s: %s', (name, _, request, expected) => {
    expect(permits(grantsOf(index, identityOf(name)), request)).toBe(expected)
  })

  test('permittedBy names all grants that each would do', () => {
    const grants = grantsOf(index, { username: 'alice', groups: ['dev'] })
    expect(permittedBy(grants, { ...pods, namespace: 'shop' })).toMatchObject([
      { via: { binding: 'ClusterRoleBinding/viewers' } },
      { via: { binding: 'RoleBinding/shop/viewers' } },
      { via: { binding: 'RoleBinding/shop/admins' } },
    ])
    expect(permittedBy(grants, { ...pods, verb: 'delete' })).toEqual([])
  })
})

function identityOf(name: string): { username: string; groups: string[] } {
  if (name === 'root') return { username: 'root', groups: ['system:masters'] }
  return name === 'alice' ? { username: 'alice', groups: [] } : { username: 'x', groups: [name] }
}

function onNamespaces(verb: string, name?: string): ScopedRequest & { readonly resource: string } {
  return { verb, group: '', resource: 'namespaces', ...(name === undefined ? {} : { name }) }
}
