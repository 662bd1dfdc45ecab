import { describe, expect, test } from '@jest/globals'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { type Asked, ask, CONSOLE, FILE } from '../explain/closed-loop.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may } from '../rbac/rbac-objects.ts'

const PLAIN = { file: 'access.yaml', paint: unpainted, width: Infinity }

/** The sentences above what is to be copied. */
function leads(asked: Asked): readonly string[] {
  return explanationsText([ask(asked)], PLAIN)
    .split('\n')
    .filter((line) => /^(Add|Or|Change|Create an)/.test(line))
}

const admins = clusterRole('cluster-admin', [may('*', '*:*')])

test('a role of its own gives exactly the request; what exists says what it gives too', () => {
  const live = {
    mapRoles: row('console', ['ops']),
    roleBindings: [bindInNamespace('shop/editors', 'ClusterRole/edit', group('editors'))],
  }
  expect(leads({ live, can: 'get secrets/db -n shop' })).toEqual([
    'Add these lines to access.yaml. They give exactly that:',
    'Or, with the group editors, which exists, add these lines to access.yaml. They also give write including Secrets and acting as service accounts in shop:',
  ])
})

test('what exists and gives exactly the request says that', () => {
  const live = {
    mapRoles: row('console', ['ops']),
    clusterRoles: [clusterRole('lister', [may('list', 'secrets')])],
    roleBindings: [bindInNamespace('shop/listers', 'ClusterRole/lister', group('listers'))],
  }
  expect(leads({ live, can: 'list secrets -n shop' }).at(1)).toBe(
    'Or, with the group listers, which exists, add these lines to access.yaml. They give exactly that:',
  )
})

test('a request by which its holder can become admin says so, and how', () => {
  const live = { mapRoles: row('console', ['ops']) }
  expect(leads({ live, can: 'patch configmaps/aws-auth -n kube-system' })).toEqual([
    'Add these lines to access.yaml. They give exactly that. With it, the principal can become admin of the cluster (write aws-auth):',
  ])
})

test('where only admins see anything, the lines say that they make an admin', () => {
  const live = {
    mapRoles: row('console', []),
    clusterRoles: [admins],
    clusterRoleBindings: [bindEverywhere('admins', 'ClusterRole/cluster-admin', group('admins'))],
  }
  const [first] = leads({ live, can: '* *' })
  expect(first).toBe(
    'Add these lines to access.yaml. They give exactly that. This makes the principal an admin in the whole cluster:',
  )
})

test('of the console it is said what is given, and only that', () => {
  const live = {
    mapRoles: row('console', []),
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  }
  expect(leads({ live })).toEqual(['Add these lines to access.yaml. They give read in the whole cluster:'])
})

describe('an access entry by which a group comes into force', () => {
  const details = { type: 'STANDARD', username: 'console', groups: [], policies: [] }
  const beneath = { mapRoles: row('console', ['viewers']) }
  const facts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([{ principalArn: CONSOLE, details }]),
  })
  const file = `${FILE}rbac:\n  bindings:\n    - groups: [viewers]\n      clusterRole: view\n`
  const bound = [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))]

  test('needs nothing else where the cluster binds the group', () => {
    expect(leads({ live: { ...beneath, facts, clusterRoleBindings: bound } })).toEqual([
      'Change its access entry: EKS uses it, and not aws-auth. It gives read in the whole cluster:',
    ])
  })

  test('needs the file applied where only that binds it', () => {
    expect(leads({ live: { ...beneath, facts }, file }).at(0)).toContain(
      'It gives read in the whole cluster, once access.yaml is applied:',
    )
  })
})
