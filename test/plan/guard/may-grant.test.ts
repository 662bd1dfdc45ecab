import { describe, expect, test } from '@jest/globals'
import type { HeldPolicy } from '../../../src/rbac/grant.ts'
import type { PolicyRule, RbacObject } from '../../../src/rbac/object.ts'
import { held } from '../../rbac/held-policy.ts'
import { bindInNamespace, clusterRole, group, may, role } from '../../rbac/rbac-objects.ts'
import { declared } from '../desired.ts'
import { EVERYTHING, factsOf, grantedTo, known, planOf, ROLE, severities, theProblem } from './cluster.ts'

const VIEW = clusterRole('view', [may('get,list,watch', 'pods,configmaps')])
const BINDING = bindInNamespace('shop/x', 'ClusterRole/view', group('dev'))
const WRITER = may('create,update', 'rbac.authorization.k8s.io:roles,rolebindings')
const ADMIN = 'AmazonEKSAdminPolicy'

interface Case {
  readonly policies?: readonly HeldPolicy[]
  /** What RBAC gives it. */
  readonly rules?: readonly PolicyRule[]
  readonly groups?: readonly string[]
  readonly desired?: readonly RbacObject[]
}

/** A plan that runs as a role with an access entry. */
function planAs({ policies = [], rules = [], groups = [], desired = [BINDING] }: Case) {
  const own = rules.length === 0 ? [] : grantedTo('appliers', 'applier', rules)
  return planOf({
    live: [VIEW, ...own],
    desired: { objects: desired.map((object) => declared(object)) },
    facts: factsOf({
      authenticationMode: 'API',
      identity: { username: 'ci', groups: ['appliers', ...groups], canonicalArn: `${ROLE}ci` },
      accessEntries: known([
        {
          principalArn: `${ROLE}ci`,
          details: { type: 'STANDARD', username: 'ci', groups: ['appliers', ...groups], policies },
        },
      ]),
    }),
  })
}

const WARNED = ['warning may-not-grant']

describe('an identity that applies and may write a binding', () => {
  test.each<[string, Case, readonly string[]]>([
    ['by AmazonEKSAdminPolicy alone may not grant its role', { policies: [held(ADMIN)] }, WARNED],
    ['in that namespace alone: the same', { policies: [held(ADMIN, 'sho*')] }, WARNED],
    [
      'by AmazonEKSClusterAdminPolicy may: it has the verb bind',
      { policies: [held('AmazonEKSClusterAdminPolicy')] },
      [],
    ],
    [
      'by RBAC, and has what it grants by a policy alone',
      { policies: [held(ADMIN)], rules: [WRITER] },
      WARNED,
    ],
    ['by RBAC, and has what it grants by RBAC too', { rules: [WRITER, ...(VIEW.rules ?? [])] }, []],
    ['by a policy, and has what it grants by RBAC', { policies: [held(ADMIN)], rules: VIEW.rules ?? [] }, []],
    [
      'and has part of what it grants by RBAC',
      { policies: [held(ADMIN)], rules: [may('get,list,watch', 'pods')] },
      WARNED,
    ],
    [
      'and may bind the role',
      { policies: [held(ADMIN)], rules: [may('bind', 'rbac.authorization.k8s.io:clusterroles', ['view'])] },
      [],
    ],
    [
      'and may bind another role',
      { policies: [held(ADMIN)], rules: [may('bind', 'rbac.authorization.k8s.io:clusterroles', ['edit'])] },
      WARNED,
    ],
    ['and is system:masters', { policies: [held(ADMIN)], groups: ['system:masters'] }, []],
    ['and has everything by RBAC', { rules: EVERYTHING }, []],
  ])('%s', (_, about, expected) => {
    expect(severities(planAs(about), 'may-not-grant')).toEqual(expected)
  })

  test('is told of one that it may not write, and of nothing where it may write nothing of an apply', () => {
    const elsewhere = planAs({ policies: [held(ADMIN, 'blog')] })
    expect(theProblem(elsewhere, 'may-not-grant').message).toBe(
      'If the identity of this run applies this plan, the API server of prod refuses it: it may not create or change RoleBinding/shop/x.',
    )
    const reading = [may('get,list,watch', '*:*')]
    expect(severities(planAs({}), 'may-not-grant')).toEqual([])
    expect(severities(planAs({ rules: reading }), 'may-not-grant')).toEqual([])
    expect(severities(planAs({ policies: [held('AmazonEKSAdminViewPolicy')] }), 'may-not-grant')).toEqual([])
  })

  test('in the whole cluster by AmazonEKSAdminPolicy: that policy writes no ClusterRoleBindings', () => {
    const wide = { ...BINDING, kind: 'ClusterRoleBinding', metadata: { name: 'x' } } as RbacObject
    expect(severities(planAs({ policies: [held(ADMIN)], desired: [wide] }), 'may-not-grant')).toEqual(WARNED)
  })
})

describe('an identity that may write a role', () => {
  const reader = role('shop', 'reader', [may('get', 'secrets')])

  test.each<[string, Case, readonly string[]]>([
    ['may not put into it what it has by a policy', { policies: [held(ADMIN)] }, WARNED],
    [
      'may with the verb escalate',
      { rules: [WRITER, may('escalate', 'rbac.authorization.k8s.io:roles')] },
      [],
    ],
    ['may where RBAC gives it the same', { rules: [WRITER, may('get', 'secrets')] }, []],
    [
      'may not where RBAC gives it the same for one name',
      { rules: [WRITER, may('get', 'secrets', ['db'])] },
      WARNED,
    ],
  ])('%s', (_, about, expected) => {
    expect(severities(planAs({ ...about, desired: [reader] }), 'may-not-grant')).toEqual(expected)
  })

  test('that aggregates needs everything, whatever it holds now', () => {
    const aggregating = clusterRole('all', [], { aggregationRule: { clusterRoleSelectors: [] } })
    const rules = [may('create', 'rbac.authorization.k8s.io:clusterroles')]
    expect(severities(planAs({ rules, desired: [aggregating] }), 'may-not-grant')).toEqual(WARNED)
  })
})

test('the warning names what is refused, and the policies that do not count', () => {
  expect(theProblem(planAs({ policies: [held(ADMIN)] }), 'may-not-grant').message).toBe(
    'If the identity of this run applies this plan, the API server of prod refuses it: RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for RoleBinding/shop/x. Its access policies (AmazonEKSAdminPolicy) do not count for what it may grant.',
  )
})
