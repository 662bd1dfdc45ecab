import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withDefaults } from '../../src/rbac/defaults.ts'
import { type ClusterRole, RBAC_GROUP, type RoleBinding } from '../../src/rbac/object.ts'
import { rbacObject } from './arbitrary.ts'

const binding: RoleBinding = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'a', namespace: 'shop' },
  subjects: [
    { kind: 'User', name: 'alice' },
    { kind: 'Group', name: 'dev', apiGroup: '' },
    { kind: 'ServiceAccount', name: 'ci' },
  ],
  roleRef: { apiGroup: '', kind: 'Role', name: 'view' },
}

describe('withDefaults', () => {
  test('users, groups and roleRefs get the group of RBAC, ServiceAccounts get nothing', () => {
    expect(withDefaults(binding)).toEqual({
      ...binding,
      subjects: [
        { kind: 'User', name: 'alice', apiGroup: RBAC_GROUP },
        { kind: 'Group', name: 'dev', apiGroup: RBAC_GROUP },
        { kind: 'ServiceAccount', name: 'ci' },
      ],
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: 'view' },
    })
  })

  test.each([null, undefined])('rules and subjects of %p are empty lists', (nothing) => {
    const { rules, subjects } = { rules: nothing, subjects: nothing }
    const role: ClusterRole = { apiVersion: binding.apiVersion, kind: 'ClusterRole', metadata: { name: 'a' } }
    expect(withDefaults({ ...role, ...(rules === undefined ? {} : { rules }) })).toHaveProperty('rules', [])
    const { subjects: _, ...nobody } = binding
    expect(withDefaults({ ...nobody, ...(subjects === undefined ? {} : { subjects }) })).toHaveProperty(
      'subjects',
      [],
    )
  })

  test('the rules of an aggregated ClusterRole stay absent', () => {
    const role: ClusterRole = {
      apiVersion: binding.apiVersion,
      kind: 'ClusterRole',
      metadata: { name: 'a' },
      aggregationRule: { clusterRoleSelectors: [{}] },
    }
    expect(withDefaults(role)).toEqual(role)
  })

  test('filling in twice is filling in once', () => {
    fc.assert(
      fc.property(rbacObject, (object) => {
        const once = withDefaults(object)
        expect(withDefaults(once)).toEqual(once)
      }),
    )
  })
})
