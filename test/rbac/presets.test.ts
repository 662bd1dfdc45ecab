import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allows } from '../../src/rbac/allows.ts'
import { neverTouch } from '../../src/rbac/never-touch.ts'
import { isBinding, objectId, type PolicyRule, type RbacObject } from '../../src/rbac/object.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import { readRbacObject } from '../../src/rbac/read/object.ts'

const full = presetObjects('console-full-access', [])
const restricted = presetObjects('console-restricted-access', ['shop', 'team-a'])

function rulesOf(objects: readonly RbacObject[]): PolicyRule[] {
  return objects.flatMap((object) => (isBinding(object) ? [] : (object.rules ?? [])))
}

describe('presets', () => {
  test('full access has the names that AWS gave', () => {
    expect(full.map(objectId)).toEqual([
      'ClusterRole/eks-console-dashboard-full-access-clusterrole',
      'ClusterRoleBinding/eks-console-dashboard-full-access-binding',
    ])
  })

  test('restricted access has the names that AWS gave, once for each namespace', () => {
    expect(restricted.map(objectId)).toEqual([
      'ClusterRole/eks-console-dashboard-restricted-access-clusterrole',
      'ClusterRoleBinding/eks-console-dashboard-restricted-access-clusterrole-binding',
      'Role/shop/eks-console-dashboard-restricted-access-role',
      'RoleBinding/shop/eks-console-dashboard-restricted-access-role-binding',
      'Role/team-a/eks-console-dashboard-restricted-access-role',
      'RoleBinding/team-a/eks-console-dashboard-restricted-access-role-binding',
    ])
  })

  test.each([
    ['full', full, 'eks-console-dashboard-full-access-group'],
    ['restricted', restricted, 'eks-console-dashboard-restricted-access-group'],
  ])(
    '%s access is bound to its group, and each binding refers to a role of the preset',
    (_, objects, group) => {
      const roles = objects.filter((object) => !isBinding(object)).map(objectId)
      for (const binding of objects.filter(isBinding)) {
        expect(binding.subjects?.map(({ kind, name }) => `${kind}/${name}`)).toEqual([`Group/${group}`])
        const { kind, name } = binding.roleRef
        const metadata = kind === 'Role' ? { ...binding.metadata, name } : { name }
        expect(roles).toContain(objectId({ kind, metadata }))
      }
    },
  )

  test('full access reads Secrets, restricted access does not', () => {
    const secrets = { verb: 'list', group: '', resource: 'secrets' }
    expect(rulesOf(full).some((rule) => allows(rule, secrets))).toBe(true)
    expect(rulesOf(restricted).some((rule) => allows(rule, secrets))).toBe(false)
  })

  test('nothing is granted but get and list, and no wildcard', () => {
    const rules = [...rulesOf(full), ...rulesOf(restricted)]
    expect(rules).toHaveLength(11 + 1 + 2 * 3)
    expect(rules.every(({ verbs }) => verbs.join() === 'get,list')).toBe(true)
    expect(JSON.stringify(rules)).not.toContain('*')
  })

  test('a namespace that is named twice counts once', () => {
    expect(presetObjects('console-restricted-access', ['shop', 'shop'])).toHaveLength(4)
  })

  test('every object is valid and ours to make', () => {
    const namespaces = fc.array(fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/), { maxLength: 4 })
    fc.assert(
      fc.property(
        fc.constantFrom('console-full-access', 'console-restricted-access'),
        namespaces,
        (name, list) => {
          const objects = presetObjects(name, list)
          for (const object of objects) {
            expect(readRbacObject(object, () => ({})).problems).toEqual([])
            expect(neverTouch(object)).toBeUndefined()
          }
          expect(new Set(objects.map(objectId)).size).toBe(objects.length)
        },
      ),
    )
  })
})
