import fc from 'fast-check'
import type { AccessSubject } from '../../src/rbac/access-subject.ts'
import type { KubernetesIdentity, RbacObjects } from '../../src/rbac/grant.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  objectId,
  type PolicyRule,
  RBAC_GROUP,
  type RbacObject,
  type Role,
  type RoleBinding,
  type Subject,
} from '../../src/rbac/object.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import { resourceRule, rule, selector } from './arbitrary.ts'

// Few words, so that bindings, roles, labels and identities meet often.
const namespace = fc.constantFrom('shop', 'ops')
const roleName = fc.constantFrom('a', 'b', 'c')
const apiVersion = `${RBAC_GROUP}/v1` as const

export function rbacObjectsOf({
  urlRule,
  plainRule,
}: {
  /** Of ClusterRoles. */
  readonly urlRule: fc.Arbitrary<PolicyRule>
  readonly plainRule: fc.Arbitrary<PolicyRule>
}): fc.Arbitrary<RbacObjects> {
  const rules = fc.option(fc.array(plainRule, { minLength: 1, maxLength: 2 }), { nil: null })
  const role: fc.Arbitrary<Role> = fc.record({
    apiVersion: fc.constant(apiVersion),
    kind: fc.constant('Role'),
    metadata: fc.record({ name: roleName, namespace }),
    rules,
  })
  return fc.record({
    roles: distinct(role, 4),
    clusterRoles: distinct(clusterRoleOf(urlRule), 6),
    roleBindings: distinct(roleBinding, 6),
    clusterRoleBindings: distinct(clusterRoleBinding, 3),
  })
}

function clusterRoleOf(one: fc.Arbitrary<PolicyRule>): fc.Arbitrary<ClusterRole> {
  const metadata = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    labels: fc.dictionary(fc.constantFrom('app', 'example.com/team'), fc.constantFrom('', 'a', 'true'), {
      maxKeys: 2,
    }),
  })
  const rules = fc.option(fc.array(one, { minLength: 1, maxLength: 2 }), { nil: null })
  const plain = {
    apiVersion: fc.constant(apiVersion),
    kind: fc.constant('ClusterRole' as const),
    metadata,
    rules,
  }
  const aggregationRule = fc.record({
    clusterRoleSelectors: fc.array(selector, { minLength: 1, maxLength: 2 }),
  })
  return fc.oneof(
    { weight: 2, arbitrary: fc.record<ClusterRole>(plain) },
    { weight: 1, arbitrary: fc.record<ClusterRole>({ ...plain, aggregationRule }) },
  )
}

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record<Subject>({
    kind: fc.constant('Group'),
    name: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('dev', 'ops', 'system:authenticated') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'oidc:team',
          'system:serviceaccounts',
          'system:serviceaccounts:shop',
          'system:unauthenticated',
        ),
      },
    ),
  }),
  fc.record<Subject>({
    kind: fc.constant('User'),
    name: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('alice', 'ci:bob', 'system:serviceaccount:shop:ci', '') },
      { weight: 1, arbitrary: fc.constantFrom('oidc:mallory', 'system:anonymous') },
    ),
  }),
  fc.record<Subject>({
    kind: fc.constant('ServiceAccount'),
    name: fc.constantFrom('ci', 'shop:ci'),
    namespace: fc.constantFrom('shop', 'ops', ''),
  }),
  fc.record<Subject>({ kind: fc.constant('ServiceAccount'), name: fc.constant('ci') }),
)

const subjects = fc.oneof(
  { weight: 6, arbitrary: fc.array(subject, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom([], null) },
)

const roleBinding: fc.Arbitrary<RoleBinding> = fc.record({
  apiVersion: fc.constant(apiVersion),
  kind: fc.constant('RoleBinding'),
  metadata: fc.record({ name: fc.constantFrom('x', 'y', 'z'), namespace }),
  subjects,
  roleRef: fc.record({
    apiGroup: fc.constant(RBAC_GROUP),
    kind: fc.constantFrom('Role', 'ClusterRole'),
    name: fc.constantFrom('a', 'b', 'c', 'nowhere'),
  }),
})

const clusterRoleBinding: fc.Arbitrary<ClusterRoleBinding> = fc.record({
  apiVersion: fc.constant(apiVersion),
  kind: fc.constant('ClusterRoleBinding'),
  metadata: fc.record({ name: fc.constantFrom('x', 'y', 'z') }),
  subjects,
  roleRef: fc.record({
    apiGroup: fc.constant(RBAC_GROUP),
    kind: fc.constant('ClusterRole'),
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'nowhere'),
  }),
})

export const identity: fc.Arbitrary<KubernetesIdentity> = fc.record({
  username: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('alice', 'ci:bob', 'system:serviceaccount:shop:ci', '') },
    { weight: 1, arbitrary: fc.constantFrom('system:anonymous', 'system:serviceaccount:ops:ci', 'Alice') },
  ),
  groups: fc.oneof(
    { weight: 6, arbitrary: fc.subarray(['dev', 'ops', 'dev:ops']) },
    {
      weight: 1,
      arbitrary: fc.subarray(['dev', 'system:masters', 'system:unauthenticated'], { minLength: 1 }),
    },
  ),
})

/** Whom a binding names, as the API server knows who logs in by it. */
export const otherLogin: fc.Arbitrary<{
  readonly subject: AccessSubject
  readonly identity: KubernetesIdentity
}> = fc.oneof(
  fc
    .record({ namespace: fc.constantFrom('shop', 'ops'), name: fc.constantFrom('ci', 'other') })
    .map(({ namespace, name }) => ({
      subject: { kind: 'serviceAccount', namespace, name } as const,
      identity: {
        username: `system:serviceaccount:${namespace}:${name}`,
        groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
      },
    })),
  fc.constantFrom('oidc:mallory', 'alice', 'ci:bob').map((name) => ({
    subject: { kind: 'user', name } as const,
    identity: { username: name, groups: [] },
  })),
  fc.constantFrom('oidc:team', 'dev', 'system:authenticated').map((name) => ({
    subject: { kind: 'group', name } as const,
    identity: { username: 'nobody-binds-this', groups: [name] },
  })),
  fc.constant({
    subject: { kind: 'user', name: 'system:anonymous' } as const,
    identity: { username: 'system:anonymous', groups: ['system:unauthenticated'] },
  }),
)

/** As the authorizer is asked: one for a URL has no namespace. */
export function inSomeNamespace(request: ScopedRequest): fc.Arbitrary<ScopedRequest> {
  if ('url' in request) return fc.constant(request)
  return fc
    .constantFrom('shop', 'shop', 'ops', 'elsewhere', '')
    .map((own) => ({ ...request, namespace: own }))
}

/** Some other RBAC that shares most of its objects with the first, as before and after a plan. */
export function changedObjects(before: RbacObjects, other: RbacObjects): fc.Arbitrary<RbacObjects> {
  const some = <T extends RbacObject>(live: readonly T[], fresh: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc
      .tuple(
        fc.array(fc.nat(9), { maxLength: 10, minLength: 10 }),
        fc.array(fc.nat(9), { maxLength: 10, minLength: 10 }),
      )
      .map(([kept, added]) => {
        const objects = [
          ...live.filter((_, index) => (kept[index] ?? 0) > 1),
          ...fresh.filter((_, index) => (added[index] ?? 0) > 6),
        ]
        return [...new Map(objects.map((object) => [objectId(object), object])).values()]
      })
  return fc.record({
    roles: some(before.roles, other.roles),
    clusterRoles: some(before.clusterRoles, other.clusterRoles),
    roleBindings: some(before.roleBindings, other.roleBindings),
    clusterRoleBindings: some(before.clusterRoleBindings, other.clusterRoleBindings),
  })
}

function distinct<T extends RbacObject>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(one, { minLength: 1, maxLength, selector: objectId })
}

/** All of the RBAC of one cluster, names unique as in a cluster. */
export const rbacObjects: fc.Arbitrary<RbacObjects> = rbacObjectsOf({
  urlRule: rule,
  plainRule: resourceRule,
})
