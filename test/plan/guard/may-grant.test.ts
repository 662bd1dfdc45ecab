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

  test('is told of one that it may not write; one that writes nothing of an apply is not the one that applies', () => {
    const elsewhere = planAs({ policies: [held(ADMIN, 'blog')] })
    expect(theProblem(elsewhere, 'may-not-grant').message).toBe(
      'If the identity of this run applies this plan, the API server of prod refuses it: it may not create or change RoleBinding/shop/x; RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for RoleBinding/shop/x. Its access policies (AmazonEKSAdminPolicy) do not count for what it may grant.',
    )
    const reading = [may('get,list,watch', '*:*')]
    for (const about of [{}, { rules: reading }, { policies: [held('AmazonEKSAdminViewPolicy')] }])
      expect(severities(planAs(about), 'may-not-grant')).toEqual(['notice may-not-grant'])
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

describe('on a pull request, which a run plans with an identity that only reads', () => {
  const applier = `${ROLE}apply`
  const reading = grantedTo('readers', 'reader', [may('get,list,watch', '*:*')])

  /** A plan of an identity that reads, in a cluster where the ledger names who applied last. */
  function planAfter(about: {
    readonly by?: string
    readonly rules?: readonly PolicyRule[]
    readonly username?: string
  }) {
    const { by, rules = [], username = 'ci' } = about
    const data = { principals: '', commit: 'c'.repeat(40), ...(by === undefined ? {} : { 'applied-by': by }) }
    const metadata = { name: 'eks-access-default', namespace: 'kube-system' }
    return planOf({
      live: [
        VIEW,
        ...reading,
        ...(rules.length === 0 ? [] : grantedTo('appliers', 'applier', rules)),
        { apiVersion: 'v1', kind: 'ConfigMap', metadata, data },
      ],
      desired: { objects: [declared(BINDING)] },
      facts: factsOf({
        authenticationMode: 'API',
        identity: { username: 'plan', groups: ['readers'], canonicalArn: `${ROLE}plan` },
        accessEntries: known([
          {
            principalArn: `${ROLE}plan`,
            details: { type: 'STANDARD', username: 'plan', groups: ['readers'], policies: [] },
          },
          {
            principalArn: applier,
            details: { type: 'STANDARD', username, groups: ['appliers'], policies: [held(ADMIN)] },
          },
        ]),
      }),
    })
  }

  test('what the identity that applied last may not grant is said with its name and what would allow it', () => {
    const problem = theProblem(planAfter({ by: applier }), 'may-not-grant')
    expect(problem.message).toBe(
      `If ${applier}, which applied the last one, applies this plan, the API server of prod refuses it: RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for RoleBinding/shop/x. Its access policies (AmazonEKSAdminPolicy) do not count for what it may grant.`,
    )
    expect(problem.fix).toContain('let RBAC give it bind on ClusterRole/view')
  })

  test.each<[string, Parameters<typeof planAfter>[0]]>([
    ['nothing where that identity has no login any more', { by: `${ROLE}gone` }],
    [
      'nothing where it may',
      { by: applier, rules: [may('bind', 'rbac.authorization.k8s.io:clusterroles', ['view'])] },
    ],
  ])('%s', (_, about) => {
    expect(severities(planAfter(about), 'may-not-grant')).toEqual([])
  })

  test('where nobody has applied yet, what the identity needs is said, once and as a notice', () => {
    const { severity, message } = theProblem(planAfter({}), 'may-not-grant')
    expect(severity).toBe('notice')
    expect(message).toContain('not known before it has applied once')
    expect(message).toContain(
      'neither the permissions themselves nor the verbs that allow it: bind on ClusterRole/view.',
    )
  })

  test('a binding to a username counts that a session of it may have', () => {
    const binder = clusterRole('binder', [may('bind', 'rbac.authorization.k8s.io:clusterroles', ['view'])])
    const plan = (name: string) =>
      planOf({
        live: [
          VIEW,
          binder,
          bindInNamespace('shop/binders', 'ClusterRole/binder', {
            kind: 'User',
            name,
            apiGroup: 'rbac.authorization.k8s.io',
          }),
          {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: 'eks-access-default', namespace: 'kube-system' },
            data: { principals: '', 'applied-by': applier },
          },
        ],
        desired: { objects: [declared(BINDING)] },
        facts: factsOf({
          authenticationMode: 'API',
          accessEntries: known([
            {
              principalArn: applier,
              details: {
                type: 'STANDARD',
                username: 'apply:{{SessionName}}',
                groups: [],
                policies: [held(ADMIN)],
              },
            },
          ]),
        }),
      })
    expect(severities(plan('apply:main'), 'may-not-grant')).toEqual([])
    expect(severities(plan('other:main'), 'may-not-grant')).toEqual(WARNED)
  })
})

test('the warning names what is refused, and the policies that do not count', () => {
  expect(theProblem(planAs({ policies: [held(ADMIN)] }), 'may-not-grant').message).toBe(
    'If the identity of this run applies this plan, the API server of prod refuses it: RBAC gives it neither the permissions that would be granted, nor the verb bind or escalate, for RoleBinding/shop/x. Its access policies (AmazonEKSAdminPolicy) do not count for what it may grant.',
  )
})
