import { dangersGained } from '../../../src/danger/judge.ts'
import { compactAccess } from '../../../src/rbac/compact.ts'
import { accessDifference } from '../../../src/rbac/gained.ts'
import type { RbacObjects } from '../../../src/rbac/grant.ts'
import { grantsOf, grantsOfExact } from '../../../src/rbac/grants.ts'
import type { PolicyRule, Role, RoleBinding } from '../../../src/rbac/object.ts'
import { indexRbac } from '../../../src/rbac/rbac-index.ts'
import { reconcile } from '../../../src/rbac/reconcile.ts'
import type { Hostile } from '../hostile.ts'

const GROUP = 'rbac.authorization.k8s.io'
const words = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`)

function role(name: string, rules: readonly PolicyRule[]): Role {
  return { apiVersion: `${GROUP}/v1`, kind: 'Role', metadata: { name, namespace: 'shop' }, rules }
}

function binding(name: string, roleName: string, group: string): RoleBinding {
  return {
    apiVersion: `${GROUP}/v1`,
    kind: 'RoleBinding',
    metadata: { name, namespace: 'shop' },
    roleRef: { apiGroup: GROUP, kind: 'Role', name: roleName },
    subjects: [{ apiGroup: GROUP, kind: 'Group', name: group }],
  }
}

/** Live roles, each bound to the group that somebody comes into: what they gain, and what of it is dangerous. */
function gained(
  name: string,
  rules: (size: number) => readonly (readonly PolicyRule[])[],
  size: number,
): Hostile {
  return {
    name: `gained: ${name}`,
    size,
    alone: true,
    prepare: (actual) => {
      const roles = rules(actual).map((list, at) => role(`r${at}`, list))
      const objects: RbacObjects = {
        roles,
        clusterRoles: [],
        roleBindings: roles.map((one, at) => binding(`b${at}`, one.metadata.name, 'devs')),
        clusterRoleBindings: [],
      }
      return () => {
        const after = grantsOf(indexRbac(objects), { username: 'a', groups: ['devs'] })
        const dangers = dangersGained([], after)
        const gainedBy = accessDifference([], after)
        const lostBy = accessDifference(after, after.slice(1))
        const lines = compactAccess(gainedBy.gained)
        return `${gainedBy.gained.length} gained, ${lostBy.lost.length} lost, ${lines.length} lines, ${dangers.length} dangers`
      }
    },
  }
}

const square = (count: number): PolicyRule => ({
  verbs: words(count, 'v'),
  apiGroups: words(count, 'g'),
  resources: words(count, 'r'),
  resourceNames: words(count, 'n'),
})

export const RBAC_CASES: readonly Hostile[] = [
  gained('60⁴ combinations in one rule', (n) => [[square(n)]], 3.75),
  gained('combinations in three lists', (n) => [[{ ...square(n), resourceNames: [] }]], 40),
  gained(
    'names in one rule',
    (n) => [[{ verbs: ['get'], apiGroups: [''], resources: ['secrets'], resourceNames: words(n, 'n') }]],
    3_750,
  ),
  gained(
    'names, all verbs',
    (n) => [[{ verbs: ['*'], apiGroups: ['*'], resources: ['*'], resourceNames: words(n, 'n') }]],
    3_750,
  ),
  gained(
    'names, many verbs and resources',
    (n) => [
      [
        {
          verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'],
          apiGroups: [''],
          resources: ['secrets', 'configmaps', 'pods'],
          resourceNames: words(n, 'n'),
        },
      ],
    ],
    3_750,
  ),
  gained(
    'rules',
    (n) => [words(n, 'n').map((name) => ({ verbs: ['get'], apiGroups: [''], resources: [name] }))],
    1_000,
  ),
  gained(
    'rules with names',
    (n) => [
      words(n, 'n').map((name) => ({
        verbs: ['get'],
        apiGroups: [''],
        resources: ['secrets'],
        resourceNames: [name],
      })),
    ],
    1_000,
  ),
  gained(
    'roles',
    (n) => words(n, 'n').map((name) => [{ verbs: ['get'], apiGroups: [''], resources: [name] }]),
    250,
  ),
  gained('large roles', (n) => words(n, 'n').map((name) => [{ ...square(10), resourceNames: [name] }]), 10),
  gained(
    'verbs that impersonate',
    (n) => [[{ verbs: words(n, 'impersonate-on:'), apiGroups: words(100, 'g'), resources: ['a'] }]],
    3_000,
  ),
  gained(
    'long names',
    (n) => [
      [{ verbs: ['get'], apiGroups: [''], resources: ['a'.repeat(n)], resourceNames: ['b'.repeat(n)] }],
    ],
    40_000,
  ),
  {
    name: 'reconciled: 60⁴ combinations',
    size: 3.75,
    prepare: (size) => {
      const [live, desired] = [
        role('a', [square(size)]),
        role('a', [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }]),
      ]
      return () => reconcile(live, desired).action
    },
  },
  {
    name: 'URLs of stars',
    size: 2_500,
    prepare: (size) => {
      const urls = (stars: string): PolicyRule[] => [
        { verbs: ['get'], nonResourceURLs: words(40, `/${'*'.repeat(size)}a`).map((url) => url + stars) },
      ]
      const grant = (rules: readonly PolicyRule[]) =>
        ({
          scope: { kind: 'cluster' },
          rules,
          via: { kind: 'binding', subject: { kind: 'Group', name: 'a' }, binding: 'b', role: 'r' },
        }) as const
      return () => `${accessDifference([grant(urls('*'))], [grant(urls('x'))]).gained.length} gained`
    },
  },
  {
    name: 'a group of templates, and a long name',
    size: 2_500,
    prepare: (size) => {
      const index = indexRbac({
        roles: [role('r', [square(1)])],
        clusterRoles: [],
        roleBindings: [binding('b', 'r', 'a'.repeat(size))],
        clusterRoleBindings: [],
      })
      const identity = { username: 'x', groups: [`${'{{SessionName}}a'.repeat(size / 16)}`] }
      return () => `${grantsOf(index, identity).length} grants`
    },
  },
  {
    name: 'bindings to one group',
    size: 6_250,
    prepare: (size) => {
      const objects: RbacObjects = {
        roles: [role('r', [square(1)])],
        clusterRoles: [],
        roleBindings: words(size, 'b').map((name) => binding(name, 'r', 'devs')),
        clusterRoleBindings: [],
      }
      return () => {
        const after = grantsOfExact(indexRbac(objects), { groups: ['devs'] })
        return `${after.length} grants, ${dangersGained([], after).length} dangers, ${accessDifference([], after).gained.length} gained`
      }
    },
  },
]
