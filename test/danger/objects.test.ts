import { describe, expect, test } from '@jest/globals'
import { heldObjectDangers, objectDangers, type Reach } from '../../src/danger/objects.ts'
import type { RbacObjects } from '../../src/rbac/grant.ts'
import type { ClusterRole, Subject } from '../../src/rbac/object.ts'
import { BOOTSTRAP, cluster } from './holder.ts'

const reach: Reach = { groups: new Set(['dev']), accounts: [] }
const nothing = cluster([])

function binding(subject: Subject, role = 'view', name = 'guests'): RbacObjects {
  return {
    ...nothing,
    clusterRoleBindings: [
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata: { name },
        subjects: [subject],
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      },
    ],
  }
}

function labelled(labels: Readonly<Record<string, string>>, name = 'widgets'): RbacObjects {
  const role: ClusterRole = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name, labels },
    rules: [],
  }
  return { ...nothing, clusterRoles: [...BOOTSTRAP, role] }
}

const inShort = (objects: RbacObjects, about: Reach = reach): string[] =>
  objectDangers(nothing, objects, about).map(({ rule, severity, object, gives }) =>
    [rule, severity, object, gives].join(' | '),
  )

describe('a binding that an apply makes', () => {
  test.each<[string, RbacObjects, string[]]>([
    [
      'for requests without a login is critical',
      binding({ kind: 'Group', name: 'system:unauthenticated' }),
      ['anonymous | critical | ClusterRoleBinding/guests | ClusterRole/view to system:unauthenticated'],
    ],
    [
      'for the user of such requests as well',
      binding({ kind: 'User', name: 'system:anonymous' }),
      ['anonymous | critical | ClusterRoleBinding/guests | ClusterRole/view to system:anonymous'],
    ],
    [
      'to the public information is none',
      binding({ kind: 'Group', name: 'system:unauthenticated' }, 'system:public-info-viewer'),
      [],
    ],
    [
      'for everyone with a login is high',
      binding({ kind: 'Group', name: 'system:authenticated' }),
      ['everyone | high | ClusterRoleBinding/guests | ClusterRole/view to system:authenticated'],
    ],
    [
      'for every service account is high',
      binding({ kind: 'Group', name: 'system:serviceaccounts' }),
      ['everyone | high | ClusterRoleBinding/guests | ClusterRole/view to system:serviceaccounts'],
    ],
    [
      'to what everyone has by default is none',
      binding({ kind: 'Group', name: 'system:authenticated' }, 'system:discovery'),
      [],
    ],
    [
      'for a name of Kubernetes is high',
      binding({ kind: 'User', name: 'system:kube-controller-manager' }),
      [
        'reserved-name | high | ClusterRoleBinding/guests | ClusterRole/view to system:kube-controller-manager',
      ],
    ],
    [
      'for a name of EKS is high',
      binding({ kind: 'Group', name: 'eks:addon-manager' }),
      ['reserved-name | high | ClusterRoleBinding/guests | ClusterRole/view to eks:addon-manager'],
    ],
    [
      'for the service accounts of one namespace is none',
      binding({ kind: 'Group', name: 'system:serviceaccounts:ci' }),
      [],
    ],
    [
      'for a service account by its username is none',
      binding({ kind: 'User', name: 'system:serviceaccount:ci:bot' }),
      [],
    ],
    [
      'of Kubernetes itself is none',
      binding({ kind: 'Group', name: 'system:masters' }, 'view', 'system:own'),
      [],
    ],
    [
      'for a group that no row has grants nothing yet',
      binding({ kind: 'Group', name: 'devs' }),
      [
        'dangling | low | ClusterRoleBinding/guests | ClusterRole/view to group devs, which no known principal has',
      ],
    ],
    ['for a group of a row is none', binding({ kind: 'Group', name: 'dev' }), []],
    [
      'for a user or a service account is none',
      binding({ kind: 'ServiceAccount', name: 'bot', namespace: 'ci' }),
      [],
    ],
  ])('%s', (_, objects, expected) => {
    expect(inShort(objects)).toEqual(expected)
  })

  test('for everyone names the accounts whose principals all log in', () => {
    const accounts = ['111122223333', '444455556666']
    const [danger] = inShort(binding({ kind: 'Group', name: 'system:authenticated' }), { ...reach, accounts })
    expect(danger).toContain('every principal of accounts 111122223333, 444455556666 (mapAccounts)')
  })

  test('is said once, and not as long as it stays', () => {
    const guests = binding({ kind: 'Group', name: 'system:unauthenticated' })
    expect(objectDangers(guests, guests, reach)).toEqual([])
    expect(
      objectDangers(guests, binding({ kind: 'Group', name: 'system:unauthenticated' }, 'edit'), reach),
    ).toHaveLength(1)
  })
})

describe('a ClusterRole that becomes part of others', () => {
  test('is high, and names those whose holders gain', () => {
    expect(
      inShort(
        labelled({
          'rbac.authorization.k8s.io/aggregate-to-view': 'true',
          'rbac.authorization.k8s.io/aggregate-to-edit': 'true',
        }),
      ),
    ).toEqual([
      'aggregation | high | ClusterRole/widgets | its permissions to every holder of ClusterRole/view, ClusterRole/edit',
    ])
  })

  test.each<[string, RbacObjects]>([
    ['without such a label', labelled({ app: 'widgets' })],
    [
      'with the label of a role that the cluster does not have',
      labelled({ 'rbac.authorization.k8s.io/aggregate-to-cluster-reader': 'true' }),
    ],
    ['with the label switched off', labelled({ 'rbac.authorization.k8s.io/aggregate-to-view': 'false' })],
    ['of Kubernetes', labelled({ 'rbac.authorization.k8s.io/aggregate-to-view': 'true' }, 'system:widgets')],
  ])('%s is none', (_, objects) => {
    expect(inShort(objects)).toEqual([])
  })
})

test('bindings to roles that do not exist are found among all that is held', () => {
  const objects = binding({ kind: 'Group', name: 'dev' }, 'viewer')
  expect(heldObjectDangers(objects, reach)).toEqual([
    {
      rule: 'dangling',
      severity: 'low',
      object: 'ClusterRoleBinding/guests',
      subject: 'dev',
      gives: 'ClusterRole/viewer, which does not exist',
    },
  ])
  expect(heldObjectDangers(binding({ kind: 'Group', name: 'dev' }), reach)).toEqual([])
})
