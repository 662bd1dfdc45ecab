import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts, Identity } from '../../../src/live/facts.ts'
import type { PolicyRule } from '../../../src/rbac/object.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { held } from '../../rbac/held-policy.ts'
import { declared, declaredRole } from '../desired.ts'
import { withPolicies } from '../entries.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, row } from '../live.ts'
import { factsOf, grantedTo, known, planOf, ROLE, rowChanges, severities, theProblem } from './cluster.ts'

/** What docs/least-privilege.md gives the role that applies. */
const applierRules: readonly PolicyRule[] = [
  {
    apiGroups: ['rbac.authorization.k8s.io'],
    resources: ['roles', 'rolebindings', 'clusterroles', 'clusterrolebindings'],
    verbs: ['list', 'create', 'update', 'delete'],
  },
  {
    apiGroups: [''],
    resources: ['configmaps'],
    resourceNames: ['aws-auth', 'eks-access-default'],
    verbs: ['get', 'update'],
  },
]

const applier = grantedTo('appliers', 'applier', applierRules)

const CI: Identity = {
  username: 'ci:run-7',
  groups: ['appliers', 'system:authenticated'],
  canonicalArn: `${ROLE}ci`,
  sessionName: 'run-7',
}

const ciRow = row('ci', ['appliers'], '"ci:{{SessionName}}"')
const desiredCi = declaredRole('ci', ['appliers'], 'ci:{{SessionName}}')

/** A plan of somebody who comes in as `identity`. */
function planAs(about: {
  readonly identity?: Identity
  readonly principals?: Desired['principals']
  readonly objects?: Desired['objects']
  readonly live?: readonly Writable[]
  readonly mapRoles?: string
  readonly mapAccounts?: string
  readonly facts?: Partial<ClusterFacts>
  readonly guards?: Partial<Desired['guards']>
}) {
  const {
    identity = CI,
    principals = [],
    objects = [],
    live = applier,
    mapRoles = ciRow,
    mapAccounts,
  } = about
  return planOf({
    desired: { principals, objects },
    guards: about.guards ?? {},
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + mapRoles, ...(mapAccounts === undefined ? {} : { mapAccounts }) }),
      ledgerOf(['ci', 'other'].filter((name) => mapRoles.includes(`/${name}\n`)).map((name) => ROLE + name)),
      ...live,
    ],
    facts: factsOf({ identity, ...about.facts }),
  })
}

const own = ['own-access-lost', 'own-access-elsewhere'] as const

describe('an apply that would cut off its own identity', () => {
  test('by removing its row is refused, with what goes and why', () => {
    const plan = planAs({})
    expect(rowChanges(plan)).toEqual(['remove role/ci'])
    expect(theProblem(plan, 'own-access-lost')).toEqual({
      code: 'own-access-lost',
      severity: 'error',
      where: { cluster: 'prod' },
      message: `This runs as ${ROLE}ci, and would remove its own access to prod: it would lose 8 of 8 permissions that it needs to undo this plan: get ConfigMap kube-system/aws-auth, update ConfigMap kube-system/aws-auth, get ConfigMap kube-system/eks-access-default, update ConfigMap kube-system/eks-access-default and 4 more. Cause: its row in aws-auth is removed. It could no longer log in.`,
      found: `${ROLE}ci`,
      allowed: 'a plan after which the applying identity can still undo it',
      fix: 'Keep in the file what gives this identity its access, apply this with another identity, or set `guards.allowOwnAccessChange: true`.',
    })
  })

  const view = grantedTo('viewers', 'viewer', [
    { apiGroups: [''], resources: ['configmaps'], verbs: ['get'] },
    { apiGroups: ['rbac.authorization.k8s.io'], resources: ['*'], verbs: ['list'] },
  ])

  test('by changing the groups of its row is refused for what the new groups do not give', () => {
    const plan = planAs({
      principals: [declaredRole('ci', ['viewers'], 'ci:{{SessionName}}')],
      live: [...applier, ...view],
    })
    const { message } = theProblem(plan, 'own-access-lost')
    expect(message).toContain(
      '2 of 8 permissions that it needs to undo this plan: update ConfigMap kube-system/aws-auth and update ConfigMap kube-system/eks-access-default. Cause: its row in aws-auth loses group appliers.',
    )
    expect(message).not.toContain('log in')
  })

  test('passes where the new groups give the same', () => {
    const same = grantedTo('robots', 'robot', applierRules)
    const plan = planAs({
      principals: [declaredRole('ci', ['robots'], 'ci:{{SessionName}}')],
      live: [...applier, ...same],
    })
    expect(rowChanges(plan)).toEqual(['change role/ci'])
    expect(severities(plan, ...own)).toEqual([])
  })

  test('by another username is refused where a binding names the old one', () => {
    const [boundRole, binding] = applier
    const named = {
      ...binding,
      subjects: [{ kind: 'User', name: 'ci:run-7', apiGroup: 'rbac.authorization.k8s.io' }] as const,
    }
    const about = { live: [boundRole, named] }
    expect(
      theProblem(planAs({ ...about, principals: [declaredRole('ci', ['appliers'])] }), 'own-access-lost')
        .message,
    ).toContain('it would lose 8 of 8 permissions that it needs to undo this plan')
    // The session name is filled in as the authenticator does it, so this is still ci:run-7.
    const same = planAs({ ...about, principals: [declaredRole('ci', ['x'], 'ci:{{SessionNameRaw}}')] })
    expect(severities(same, ...own)).toEqual([])
  })

  test('by removing the binding that it lives by is refused, and the binding is named', () => {
    const [boundRole, binding] = applier
    const plan = planAs({ principals: [desiredCi], live: [boundRole, markOwned(binding, 'default')] })
    expect(plan.changes).toMatchObject([{ kind: 'object', action: 'remove' }])
    expect(theProblem(plan, 'own-access-lost').message).toContain(
      'it would lose 11 of 11 permissions that it needs to undo this plan',
    )
    expect(theProblem(plan, 'own-access-lost').message).toMatch(
      /Cause: ClusterRoleBinding\/appliers is removed\.$/,
    )
  })

  test('by narrowing the role that it lives by is refused', () => {
    const [boundRole, binding] = applier
    const narrow = { ...boundRole, rules: applierRules.slice(0, 1) }
    const plan = planAs({
      principals: [desiredCi],
      objects: [declared(narrow)],
      live: [markOwned(boundRole, 'default'), binding],
    })
    expect(theProblem(plan, 'own-access-lost').message).toContain(
      '4 of 11 permissions that it needs to undo this plan: get ConfigMap kube-system/aws-auth,',
    )
    expect(theProblem(plan, 'own-access-lost').message).toContain('Cause: ClusterRole/applier is changed.')
  })

  test('passes with a warning where the file allows it, and the numbers stay', () => {
    const plan = planAs({ guards: { allowOwnAccessChange: true } })
    expect(theProblem(plan, 'own-access-lost')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('8 of 8 permissions'),
    })
  })

  test('is refused where it would be let in by its account, with no group', () => {
    const plan = planAs({ mapAccounts: '- "111122223333"\n' })
    expect(severities(plan, ...own)).toEqual(['error own-access-lost'])
    expect(theProblem(plan, 'own-access-lost').message).not.toContain('log in')
  })

  test('is refused where a row of the same ARN in another place does not give the same', () => {
    const users = `- userarn: ${ROLE}ci\n  username: x\n  groups: []\n`
    const plan = planOf({
      live: [awsAuthOf({ mapRoles: NODE_ROW + ciRow, mapUsers: users }), ledgerOf([`${ROLE}ci`]), ...applier],
      facts: factsOf({ identity: CI }),
    })
    expect(rowChanges(plan)).toEqual(['remove role/ci'])
    expect(severities(plan, ...own)).toEqual(['error own-access-lost'])
  })

  test('by taking the account that it comes in by out of mapAccounts is refused', () => {
    const alone: Identity = { username: `${ROLE}ci`, groups: [], canonicalArn: `${ROLE}ci` }
    const [boundRole, binding] = applier
    const named = {
      ...binding,
      subjects: [{ kind: 'User', name: `${ROLE}ci`, apiGroup: 'rbac.authorization.k8s.io' }] as const,
    }
    const plan = planOf({
      live: [
        awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "111122223333"\n' }),
        ledgerOf(['111122223333']),
        boundRole,
        named,
      ],
      facts: factsOf({ identity: alone }),
    })
    expect(theProblem(plan, 'own-access-lost').message).toContain(
      'Cause: 111122223333 is removed from mapAccounts. It could no longer log in.',
    )
  })
})

describe('what an identity does not need, or never could', () => {
  test('is no reason to refuse', () => {
    // By RBAC it may list, and no more; that it keeps.
    const lister = grantedTo('appliers', 'lister', [
      { apiGroups: ['rbac.authorization.k8s.io'], resources: ['*'], verbs: ['list'] },
      { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
    ])
    const [listerRole, binding] = lister
    const narrow = { ...listerRole, rules: (listerRole.rules ?? []).slice(0, 1) }
    const plan = planAs({
      principals: [desiredCi],
      objects: [declared(narrow)],
      live: [markOwned(listerRole, 'default'), binding],
    })
    expect(plan.changes).toHaveLength(1)
    expect(severities(plan, ...own)).toEqual([])
  })

  test('a plan that changes other rows and objects only passes', () => {
    const plan = planAs({
      principals: [desiredCi, declaredRole('dev', ['x'])],
      objects: [declared(clusterRole('pods'))],
      mapRoles: ciRow + row('other', ['x']),
    })
    expect(rowChanges(plan)).toEqual(['add role/dev', 'remove role/other'])
    expect(severities(plan, ...own)).toEqual([])
  })

  test('its account may leave mapAccounts where a row lets it in', () => {
    const plan = planOf({
      desired: { principals: [desiredCi] },
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + ciRow, mapAccounts: '- "111122223333"\n' }),
        ledgerOf([`${ROLE}ci`, '111122223333']),
        ...applier,
      ],
      facts: factsOf({ identity: CI }),
    })
    expect(plan.changes).toHaveLength(1)
    expect(severities(plan, ...own)).toEqual([])
  })

  test('a grant in the namespaces of the plan is enough, and one name at a time too', () => {
    const inShop: readonly PolicyRule[] = [
      ...applierRules.slice(1),
      {
        apiGroups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        resourceNames: ['reader'],
        verbs: ['update', 'delete'],
      },
    ]
    const [boundRole, binding] = grantedTo('appliers', 'applier', applierRules)
    const plan = planAs({
      principals: [desiredCi],
      objects: [declared({ ...boundRole, rules: inShop }), declared(role('shop', 'reader', ['get']))],
      live: [markOwned(boundRole, 'default'), binding],
    })
    const { message } = theProblem(plan, 'own-access-lost')
    // Lists, the writes of ClusterRoles, and the create of Roles go; update and delete of Role shop/reader stay.
    expect(message).toContain('8 of 14 permissions')
  })
})

describe('an identity that stays in by something else than the plan takes', () => {
  const masters: Identity = { ...CI, username: 'kubernetes-admin', groups: ['system:masters'] }

  test('is told so, when it made the cluster', () => {
    const plan = planAs({ identity: masters })
    expect(theProblem(plan, 'own-access-elsewhere')).toEqual({
      code: 'own-access-elsewhere',
      severity: 'notice',
      where: { cluster: 'prod' },
      message: `This runs as ${ROLE}ci, and its row in aws-auth is removed in prod, but it keeps its access: it has access without a row or a listed access entry, as the creator of a cluster has, who has system:masters and is in no list.`,
      fix: 'Nothing, if this is intended.',
    })
    expect(severities(plan, ...own)).toEqual(['notice own-access-elsewhere'])
  })

  const entry = (policies: readonly string[]): Partial<ClusterFacts> => ({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([
      {
        principalArn: `${ROLE}teams/ci`,
        details: {
          type: 'STANDARD',
          username: 'ci:{{SessionName}}',
          groups: ['appliers'],
          policies: policies.map((policy) => held(policy)),
        },
      },
    ]),
  })

  test('is told so, when it has an access entry', () => {
    const plan = planAs({ facts: entry(['AmazonEKSClusterAdminPolicy', 'AmazonEKSViewPolicy']) })
    expect(theProblem(plan, 'own-access-elsewhere').message).toBe(
      `This runs as ${ROLE}ci, and its row in aws-auth is removed in prod, but it keeps its access: it has an access entry with AmazonEKSClusterAdminPolicy and AmazonEKSViewPolicy, which no change of aws-auth affects.`,
    )
    expect(severities(plan, ...own)).toEqual(['notice own-access-elsewhere'])
  })

  const [boundRole, binding] = applier
  const binds = { principals: [desiredCi], live: [boundRole, markOwned(binding, 'default')] }

  test.each([
    { policies: ['AmazonEKSClusterAdminPolicy'], expected: 'notice own-access-elsewhere' },
    { policies: ['AmazonEKSViewPolicy'], expected: 'error own-access-lost' },
    { policies: [], expected: 'error own-access-lost' },
  ])('a binding that goes under an entry with $policies: $expected', ({ policies, expected }) => {
    const principals = [withPolicies(desiredCi, ...policies.map((policy) => held(policy)))]
    expect(severities(planAs({ ...binds, principals, facts: entry(policies) }), ...own)).toEqual([expected])
  })

  test('a policy that the file does not give its entry goes', () => {
    const plan = planAs({ ...binds, facts: entry(['AmazonEKSClusterAdminPolicy']) })
    expect(severities(plan, ...own)).toEqual(['error own-access-lost'])
  })

  test('an entry that does not give what the API server says is dead, and the row behind it counts', () => {
    const facts = entry(['AmazonEKSClusterAdminPolicy'])
    const dead = known([
      {
        principalArn: `${ROLE}ci`,
        details: {
          type: 'STANDARD',
          username: 'someone-else',
          groups: [],
          policies: [held('AmazonEKSClusterAdminPolicy')],
        },
      },
    ])
    const plan = planAs({ facts: { ...facts, accessEntries: dead } })
    expect(severities(plan, ...own)).toEqual(['error own-access-lost'])
  })

  test.each([
    { title: 'not by IAM', identity: { username: 'admin', groups: ['system:masters'] } },
    { title: 'as the creator', identity: masters },
  ])('who comes in $title may do everything, and loses nothing by a binding', ({ identity }) => {
    expect(severities(planAs({ ...binds, identity }), ...own)).toEqual([])
  })

  test('who comes in not by IAM can still cut itself off by RBAC', () => {
    const identity = { username: 'admin', groups: ['appliers'] }
    const plan = planAs({ ...binds, identity })
    expect(theProblem(plan, 'own-access-lost').message).toContain(
      'This runs as admin, and would remove its own access',
    )
  })

  test('nothing is said of a directory, where nobody asks who applies, or where nothing changes', () => {
    const { identity: _, ...facts } = factsOf()
    const live = [awsAuthOf({ mapRoles: NODE_ROW + ciRow }), ledgerOf([`${ROLE}ci`]), ...applier]
    expect(severities(planOf({ live, facts }), ...own, 'own-access-unknown')).toEqual([])
    expect(
      planAs({ principals: [desiredCi], mapRoles: ciRow + row('other', ['x']), live: applier }).problems,
    ).toEqual([])
  })
})

describe('an identity that cannot be found out', () => {
  const facts = factsOf({
    identityUnread: {
      kind: 'unknown',
      action: 'ask who we are',
      denied: true,
      message: 'selfsubjectreviews is forbidden',
    },
  })
  const [boundRole, binding] = applier
  const live = [awsAuthOf({ mapRoles: NODE_ROW + ciRow }), ledgerOf([`${ROLE}ci`]), ...applier]
  const unknown = (plan: ReturnType<typeof planOf>): string[] =>
    severities(plan, ...own, 'own-access-unknown')

  test('is refused a plan that takes something, and is told why', () => {
    expect(theProblem(planOf({ live, facts }), 'own-access-unknown')).toEqual({
      code: 'own-access-unknown',
      severity: 'error',
      where: { cluster: 'prod' },
      message:
        'The identity of this run in prod is not known, and this plan removes access from role/ci, which may be this identity. SelfSubjectReview failed: selfsubjectreviews is forbidden.',
      found: 'an unknown identity',
      allowed: 'a known identity, or a plan that only grants access',
      fix: 'Allow SelfSubjectReview (ClusterRole system:basic-user, which every login has by default), or set `guards.allowOwnAccessChange: true`.',
    })
  })

  test('passes with a warning where the plan only gives', () => {
    const plan = planOf({
      desired: {
        principals: [desiredCi, declaredRole('dev', ['x'])],
        objects: [declared(clusterRole('pods'))],
      },
      live,
      facts,
    })
    expect(theProblem(plan, 'own-access-unknown')).toMatchObject({
      severity: 'warning',
      message:
        'The identity of this run in prod is not known, so it is not checked whether it keeps its access. This plan only grants access. SelfSubjectReview failed: selfsubjectreviews is forbidden.',
    })
  })

  test('passes with a warning where the file allows it', () => {
    const plan = planOf({ live, facts, guards: { allowOwnAccessChange: true } })
    expect(unknown(plan)).toEqual(['warning own-access-unknown'])
    expect(theProblem(plan, 'own-access-unknown').message).toContain('removes access from role/ci')
  })

  test('is not spoken of where nothing about access changes', () => {
    expect(unknown(planOf({ desired: { principals: [desiredCi] }, live, facts }))).toEqual([])
  })

  test.each<[string, Parameters<typeof planOf>[0]]>([
    [
      'a binding that is removed',
      {
        desired: { principals: [desiredCi] },
        live: [...live.slice(0, 2), boundRole, markOwned(binding, 'default')],
      },
    ],
    [
      'a role that is narrowed',
      {
        desired: {
          principals: [desiredCi],
          objects: [declared({ ...boundRole, rules: applierRules.slice(0, 1) })],
        },
        live: [...live.slice(0, 2), markOwned(boundRole, 'default'), binding],
      },
    ],
    [
      'a group that nobody is known to have',
      {
        desired: { objects: [] },
        live: [awsAuthOf({ mapRoles: NODE_ROW }), boundRole, markOwned(binding, 'default')],
      },
    ],
    [
      'a row without any group',
      { live: [awsAuthOf({ mapRoles: NODE_ROW + row('ci', []) }), ledgerOf([`${ROLE}ci`])] },
    ],
    [
      'an account',
      {
        live: [
          awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "111122223333"\n' }),
          ledgerOf(['111122223333']),
        ],
      },
    ],
    [
      'another username',
      {
        desired: { principals: [declaredRole('ci', [], 'somebody')] },
        live: [
          awsAuthOf({ mapRoles: NODE_ROW + row('ci', []) }),
          ledgerOf([`${ROLE}ci`]),
          boundRole,
          { ...binding, subjects: [{ kind: 'User', name: 'ci', apiGroup: 'rbac.authorization.k8s.io' }] },
        ],
      },
    ],
  ])('may lose by %s', (_, about) => {
    expect(unknown(planOf({ ...about, facts }))).toEqual(['error own-access-unknown'])
  })
})
