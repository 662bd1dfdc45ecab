import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type BindingEntry, bindingObjects } from '../../src/rbac/bindings.ts'
import { objectId } from '../../src/rbac/object.ts'
import { readRbacObject } from '../../src/rbac/read/object.ts'

/** `RoleBinding/shop/… of 0,2: Group/dev User/alice` */
function summary(entries: readonly BindingEntry[], set = 'default'): string[] {
  return bindingObjects(entries, set).map(({ object, entries: from }) => {
    const subjects = (object.subjects ?? []).map(({ kind, name }) => `${kind}/${name}`)
    return `${objectId(object)} of ${from.join()}: ${subjects.join(' ')}`
  })
}

const names = fc.array(fc.constantFrom('dev', 'ops', 'alice'), { maxLength: 3 })
const namespaces = fc.array(fc.constantFrom('shop', 'team-a'), { minLength: 1, maxLength: 3 })
const roleName = fc.constantFrom('view', 'edit', 'system:node-reader', 'role:view')
const entry: fc.Arbitrary<BindingEntry> = fc.oneof(
  fc.record({ groups: names, users: names, clusterRole: roleName }),
  fc.record({ groups: names, users: names, clusterRole: roleName, namespaces }),
  fc.record({ groups: names, users: names, role: roleName, namespaces }),
)

describe('bindingObjects', () => {
  test('without namespaces, the grant is for the cluster', () => {
    const [binding] = bindingObjects([{ groups: ['dev'], clusterRole: 'view' }], 'team')
    expect(binding?.object).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'eks-access:team:cluster-role:view' },
      subjects: [{ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'dev' }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    })
  })

  test('with namespaces, there is one binding in each', () => {
    expect(
      summary([{ groups: ['dev'], users: ['alice'], clusterRole: 'view', namespaces: ['b', 'a', 'b'] }]),
    ).toEqual([
      'RoleBinding/b/eks-access:default:cluster-role:view of 0: Group/dev User/alice',
      'RoleBinding/a/eks-access:default:cluster-role:view of 0: Group/dev User/alice',
    ])
  })

  test('no namespace at all is no binding, and never the whole cluster', () => {
    expect(summary([{ groups: ['dev'], clusterRole: 'view', namespaces: [] }])).toEqual([])
  })

  test('a Role and a ClusterRole of one name are two bindings', () => {
    const entries = [
      { groups: ['dev'], clusterRole: 'view', namespaces: ['a'] },
      { groups: ['dev'], role: 'view', namespaces: ['a'] },
    ]
    expect(summary(entries)).toEqual([
      'RoleBinding/a/eks-access:default:cluster-role:view of 0: Group/dev',
      'RoleBinding/a/eks-access:default:role:view of 1: Group/dev',
    ])
  })

  test('entries for one role in one place share a binding', () => {
    const entries = [
      { groups: ['dev'], clusterRole: 'view', namespaces: ['a', 'b'] },
      { groups: ['dev'], clusterRole: 'edit', namespaces: ['a'] },
      { groups: ['dev', 'ops'], users: ['dev'], clusterRole: 'view', namespaces: ['a'] },
    ]
    expect(summary(entries)).toEqual([
      'RoleBinding/a/eks-access:default:cluster-role:view of 0,2: Group/dev Group/ops User/dev',
      'RoleBinding/b/eks-access:default:cluster-role:view of 0: Group/dev',
      'RoleBinding/a/eks-access:default:cluster-role:edit of 1: Group/dev',
    ])
  })

  test('sets never share a binding', () => {
    const entries = [{ groups: ['dev'], clusterRole: 'view' }]
    expect(summary(entries, 'one')).not.toEqual(summary(entries, 'two'))
  })

  test('what is generated is valid and unique, and grants each entry and nothing else', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const generated = bindingObjects(entries, 'default')
        const ids = generated.map(({ object }) => objectId(object))
        expect(new Set(ids).size).toBe(ids.length)
        const granted = generated.flatMap(({ object }) => {
          expect(readRbacObject(object, () => ({})).problems).toEqual([])
          const where = object.metadata.namespace ?? 'cluster'
          return (object.subjects ?? []).map((who) =>
            [who.kind, who.name, object.roleRef.kind, object.roleRef.name, where].join(),
          )
        })
        expect(granted.toSorted()).toEqual([...new Set(entries.flatMap(asked))].toSorted())
      }),
    )
  })
})

function asked(one: BindingEntry): string[] {
  const who = [
    ...(one.groups ?? []).map((name) => ['Group', name]),
    ...(one.users ?? []).map((name) => ['User', name]),
  ]
  const role = one.role === undefined ? ['ClusterRole', one.clusterRole] : ['Role', one.role]
  return who.flatMap((subject) =>
    (one.namespaces ?? ['cluster']).map((where) => [...subject, ...role, where].join()),
  )
}
