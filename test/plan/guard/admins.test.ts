import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { AccessEntry, ClusterFacts, Discovery, IamRecord, Identity } from '../../../src/live/facts.ts'
import type { HeldPolicy } from '../../../src/rbac/grant.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { held } from '../../rbac/held-policy.ts'
import { declared, declaredRole } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'
import { ownProblems } from '../own-problems.ts'
import {
  denied,
  EVERYTHING,
  factsOf,
  grantedTo,
  known,
  planOf,
  ROLE,
  severities,
  theProblem,
} from './cluster.ts'

const [adminRole, adminBinding] = grantedTo('admins', 'cluster-admin', EVERYTHING)

/** A cluster whose rows are those of `live`, all owned, and whose file declares `desired`: groups by names. */
function planFrom(about: {
  readonly live: Readonly<Record<string, readonly string[]>>
  readonly desired: Readonly<Record<string, readonly string[]>>
  readonly objects?: readonly Writable[]
  readonly declares?: Desired['objects']
  readonly guards?: Partial<Desired['guards']>
  readonly facts?: ClusterFacts
  readonly cluster?: Desired['cluster']
}) {
  const names = Object.keys(about.live)
  return planOf({
    desired: {
      principals: Object.entries(about.desired).map(([name, groups]) => declaredRole(name, groups)),
      objects: about.declares ?? [],
      ...(about.cluster && { cluster: about.cluster }),
    },
    guards: { maxRemovalPercent: 100, allowSystemMasters: true, ...about.guards },
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + names.map((name) => row(name, about.live[name] ?? [])).join('') }),
      ledgerOf(names.map((name) => ROLE + name)),
      ...(about.objects ?? [adminRole, adminBinding]),
    ],
    facts: about.facts,
  })
}

const CAPABILITIES: ClusterFacts['capabilities'] = known([
  { name: 'argocd', type: 'ARGOCD', roleArn: `${ROLE}argocd` },
])

const MADE = '2026-03-01T00:00:00.000Z'

/** The details of an entry of `MADE` with the access policy. */
function entryWith(policy: string): NonNullable<AccessEntry['details']> {
  return { type: 'STANDARD', username: 'z', groups: [], policies: [held(policy)], createdAt: MADE }
}

const codes = ['too-few-admins', 'required-admin-missing'] as const

describe('the number of cluster admins', () => {
  test('does not fall to zero', () => {
    const plan = planFrom({
      live: { ops: ['system:masters'], root: ['admins'], dev: ['x'] },
      desired: { dev: ['x'] },
    })
    expect(theProblem(plan, 'too-few-admins')).toEqual({
      code: 'too-few-admins',
      severity: 'error',
      where: { cluster: 'prod' },
      message:
        'prod would have 0 cluster admins after this plan, and has 2 (role/ops and role/root) now. At least 1 must remain. No longer admin: role/ops and role/root.',
      found: '0',
      allowed: '1 IAM principal or more with system:masters, or with every verb on every resource',
      fix: 'Keep another admin in the file, or lower `guards.minAdmins` to 0.',
    })
  })

  const two = { ops: ['system:masters'], root: ['admins'] }

  test.each([
    { title: 'one of two stays', live: two, desired: { ops: ['system:masters'] }, expected: [] },
    { title: 'the other of two stays', live: two, desired: { root: ['admins'] }, expected: [] },
    { title: 'a new one takes over', live: two, desired: { next: ['admins'] }, expected: [] },
    { title: 'there was none before', live: { dev: ['x'] }, desired: { dev: ['y'] }, expected: [] },
    {
      title: 'the last becomes something else',
      live: { ops: ['system:masters'] },
      desired: { ops: ['x'] },
      expected: ['error too-few-admins'],
    },
  ])('where $title: $expected', ({ live, desired, expected }) => {
    expect(severities(planFrom({ live, desired }), ...codes)).toEqual(expected)
  })

  test('falls by RBAC too: by a binding that goes, and by a role that is narrowed', () => {
    const about = { live: { root: ['admins'] }, desired: { root: ['admins'] } }
    const gone = planFrom({ ...about, objects: [adminRole, markOwned(adminBinding, 'default')] })
    expect(theProblem(gone, 'too-few-admins').message).toContain(
      '0 cluster admins after this plan, and has 1 (role/root)',
    )
    const narrow = declared({ ...adminRole, rules: [{ apiGroups: [''], resources: ['*'], verbs: ['*'] }] })
    const narrowed = planFrom({
      ...about,
      objects: [markOwned(adminRole, 'default'), adminBinding],
      declares: [narrow],
    })
    expect(severities(narrowed, ...codes)).toEqual(['error too-few-admins'])
  })

  test('counts no admin of a single namespace, and no name that only some logins get', () => {
    const inShop = roleBinding('shop', 'admins', ['shop-admins'], {
      kind: 'ClusterRole',
      name: 'cluster-admin',
    })
    const some = { ...adminBinding, subjects: [{ kind: 'Group', name: 'team:ops' }] as const }
    const plan = planFrom({
      live: { ops: ['system:masters'], shop: ['shop-admins'], some: ['"team:{{SessionName}}"'] },
      desired: { shop: ['shop-admins'], some: ['team:{{SessionName}}'] },
      objects: [adminRole, inShop, some],
    })
    expect(severities(plan, ...codes)).toEqual(['error too-few-admins'])
  })

  test('counts no node, and no row in whose place an access entry stands', () => {
    const about = { live: { ops: ['admins'], root: ['admins'] }, desired: { root: ['admins'] } }
    expect(severities(planFrom({ ...about, facts: factsOf() }), ...codes)).toEqual([])
    const nodes = factsOf({ nodeGroups: known([{ name: 'cpu', roleArn: `${ROLE}root`, os: 'linux' }]) })
    expect(severities(planFrom({ ...about, facts: nodes }), ...codes)).toEqual(['error too-few-admins'])
    const entries = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}root` }]),
    })
    expect(theProblem(planFrom({ ...about, facts: entries }), 'too-few-admins').message).toMatch(
      /prod would have 0 cluster admins after this plan, and has 1 \(role\/ops\) now\. At least 1 must remain\. No longer admin: role\/ops\. 1 access entry was not read and is not counted\.$/,
    )
  })

  test('names policies that count for nothing, because nobody published what they give', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}z`, details: entryWith('AmazonEKSEventPolicy') }]),
    })
    const plan = planFrom({ live: { ops: ['admins'] }, desired: {}, facts })
    expect(theProblem(plan, 'too-few-admins').message).toMatch(
      / Not counted, because AWS does not publish their rules: the access policies AmazonEKSEventPolicy\.$/,
    )
  })

  test.each<[string, string, HeldPolicy, ClusterFacts['capabilities']?]>([
    ['role of the ARGOCD capability argocd', 'argocd', held('AmazonEKSArgoCDClusterPolicy')],
    ['cluster IAM role', 'cluster', held('AmazonEKSComputePolicy')],
    [
      'most likely the role of a capability, ACK',
      'ack',
      held('AmazonEKSACKPolicy'),
      denied('eks:ListCapabilities'),
    ],
    [
      'service-linked role of AWS Batch',
      'aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch',
      held('AWSBatchClusterPolicy'),
    ],
  ])('counts no entry of AWS: %s', (words, name, policy, capabilities = CAPABILITIES) => {
    const details = {
      type: 'STANDARD',
      username: 'x',
      groups: [],
      policies: [policy, held('AmazonEKSClusterAdminPolicy')],
    }
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      clusterRole: `${ROLE}cluster`,
      accessEntries: known([{ principalArn: ROLE + name, details }]),
      capabilities,
    })
    const about = { live: { ops: ['admins'] }, desired: {}, facts }
    const plan = planFrom({ ...about, guards: { requiredAdmins: [ROLE + name] } })
    expect(severities(plan, ...codes)).toEqual(['error too-few-admins', 'error required-admin-missing'])
    expect(theProblem(plan, 'too-few-admins').message).toBe(
      `prod would have 0 cluster admins after this plan, and has 1 (role/ops) now. At least 1 must remain. No longer admin: role/ops. Not counted, because no person uses it: role/${name} (${words}).`,
    )
    expect(theProblem(plan, 'required-admin-missing').message).toMatch(
      `; no person uses it (${words}), so it cannot repair the cluster.`,
    )
  })

  test('does not say of entries that nobody looked at, and that are of AWS, that they are not counted', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([
        { principalArn: `${ROLE}aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS` },
        { principalArn: `${ROLE}nodes` },
      ]),
      nodeGroups: known([{ name: 'web', roleArn: `${ROLE}nodes`, os: 'linux' }]),
    })
    expect(
      theProblem(planFrom({ live: { ops: ['admins'] }, desired: {}, facts }), 'too-few-admins').message,
    ).toMatch(/No longer admin: role\/ops\.$/)
  })

  test('says that access entries could not be read', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: denied('eks:ListAccessEntries'),
    })
    const plan = planFrom({ live: { ops: ['admins'] }, desired: {}, facts })
    expect(theProblem(plan, 'too-few-admins').message).toMatch(
      / Access entries could not be read and are not counted\.$/,
    )
  })

  test('is not looked at by a plan that changes nobody’s access', () => {
    const plan = planFrom({ live: { dev: ['x'] }, desired: { dev: ['x'] }, guards: { minAdmins: 3 } })
    expect(ownProblems(plan)).toEqual([])
  })
})

describe('an admin whom IAM has no more', () => {
  const none = known<IamRecord>({ kind: 'none' })
  const anew = known<IamRecord>({
    kind: 'exists',
    arn: `${ROLE}ops`,
    createdAt: '2026-06-01T00:00:00.000Z',
  })
  const asked = (ops: Discovery<IamRecord>, entry?: AccessEntry['details']) =>
    factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(entry === undefined ? [] : [{ principalArn: `${ROLE}ops`, details: entry }]),
      iamPrincipals: new Map([[`${ROLE}ops`, ops]]),
    })
  const about = { live: { ops: ['admins'], root: ['admins'] }, desired: { ops: ['admins'] } }
  const byPolicy = entryWith('AmazonEKSClusterAdminPolicy')

  test.each<[string, ClusterFacts, string | undefined]>([
    ['exists', asked(known({ kind: 'exists', arn: `${ROLE}ops`, createdAt: MADE })), undefined],
    ['is gone', asked(none), 'role/ops (IAM has no such role)'],
    ['is gone with its entry', asked(none, byPolicy), 'role/ops (IAM has no such role)'],
    ['was made anew, which a row does not mind', asked(anew), undefined],
    [
      'was made anew since its entry',
      asked(anew, byPolicy),
      'role/ops (the role was deleted and created again under the same ARN (2026-06-01), after its access entry was created)',
    ],
    ['was not told of', asked(denied('iam:GetRole')), undefined],
  ])('counts where it %s: %#', (_, facts, dead) => {
    const plan = planFrom({ ...about, facts, cluster: mappedTo('aws-auth') })
    const problems = plan.problems.filter(({ code }) => code === 'too-few-admins')
    expect(problems.map(({ severity }) => severity)).toEqual(dead === undefined ? [] : ['error'])
    if (dead !== undefined)
      expect(problems[0]?.message).toContain(` Not counted, because nobody can log in as they did: ${dead}.`)
  })

  test('counts where the plan makes its entry anew', () => {
    const plan = planFrom({ ...about, facts: asked(anew, byPolicy) })
    expect(plan.changes).toMatchObject([{}, { kind: 'entry', action: 'replace' }])
    expect(severities(plan, 'too-few-admins')).toEqual([])
  })

  test('is told where it is required', () => {
    const guards = { requiredAdmins: [`${ROLE}ops`] }
    expect(
      theProblem(planFrom({ ...about, facts: asked(none), guards }), 'required-admin-missing'),
    ).toMatchObject({
      message: expect.stringMatching(/after this plan; IAM has no such role\.$/),
      fix: 'Create the role again, and its access entry if it had one, or remove it from `guards.requiredAdmins`.',
    })
  })

  test('may be among those who are counted, where IAM refuses to say', () => {
    const facts = asked(denied('iam:GetRole'))
    expect(
      theProblem(planFrom({ ...about, facts, guards: { minAdmins: 2 } }), 'too-few-admins').message,
    ).toMatch(/ Whether IAM still has role\/ops was not checked \(iam:GetRole was refused\)\.$/)
  })
})

test('an admin that a restore added is one for a reader whether or not IAM still has it', () => {
  const returned = { ...ledgerOf([]), data: { principals: '', returned: `${ROLE}ops\n` } }
  const plan = planOf({
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('ops', ['system:masters']) }), returned],
    facts: factsOf({ iamPrincipals: new Map([[`${ROLE}ops`, known<IamRecord>({ kind: 'none' })]]) }),
  })
  expect(plan.unmanaged.returnedAdmins).toEqual([`${ROLE}ops`])
})

describe('the applying identity', () => {
  const identity: Identity = {
    username: 'kubernetes-admin',
    groups: ['system:masters'],
    canonicalArn: `${ROLE}creator`,
  }
  const about = { live: { ops: ['admins'] }, desired: {} }

  test('counts as an admin where it made the cluster', () => {
    expect(severities(planFrom({ ...about, facts: factsOf({ identity }) }), ...codes)).toEqual([])
    const nobody = { ...identity, groups: ['x'] }
    expect(severities(planFrom({ ...about, facts: factsOf({ identity: nobody }) }), ...codes)).toEqual([
      'error too-few-admins',
    ])
  })

  test.each([
    { policy: 'AmazonEKSClusterAdminPolicy', expected: [] },
    { policy: 'AmazonEKSAdminPolicy', expected: ['error too-few-admins'] },
  ])('with an access entry and $policy: $expected', ({ policy, expected }) => {
    const facts = factsOf({
      identity: { username: 'ci', groups: [], canonicalArn: `${ROLE}ci` },
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([
        {
          principalArn: `${ROLE}ci`,
          details: { type: 'STANDARD', username: 'ci', groups: [], policies: [held(policy)] },
        },
      ]),
    })
    expect(severities(planFrom({ ...about, facts }), ...codes)).toEqual(expected)
  })

  test('is not counted twice where its own row makes it an admin', () => {
    const ops: Identity = { username: 'ops', groups: ['admins'], canonicalArn: `${ROLE}ops` }
    const plan = planFrom({ ...about, facts: factsOf({ identity: ops }) })
    expect(theProblem(plan, 'too-few-admins').message).toContain(
      'prod would have 0 cluster admins after this plan, and has 1 (role/ops)',
    )
  })
})

describe('guards.minAdmins', () => {
  const about = {
    live: { a: ['admins'], b: ['admins'], c: ['admins'] },
    desired: { a: ['admins'], b: ['admins'] },
  }

  test.each([
    { minAdmins: 1, expected: [] },
    { minAdmins: 2, expected: [] },
    { minAdmins: 3, expected: ['error too-few-admins'] },
  ])('of $minAdmins, with 2 left: $expected', ({ minAdmins, expected }) => {
    expect(severities(planFrom({ ...about, guards: { minAdmins } }), ...codes)).toEqual(expected)
  })

  test('is said with what is and what would be', () => {
    expect(theProblem(planFrom({ ...about, guards: { minAdmins: 3 } }), 'too-few-admins').message).toBe(
      'prod would have 2 cluster admins (role/a and role/b) after this plan, and has 3 (role/a, role/b and role/c) now. At least 3 must remain. No longer admin: role/c.',
    )
  })

  test('of 0 lets the last one go, with a warning', () => {
    const plan = planFrom({ live: { a: ['admins'] }, desired: {}, guards: { minAdmins: 0 } })
    expect(theProblem(plan, 'too-few-admins')).toMatchObject({
      severity: 'warning',
      message:
        'prod would have 0 cluster admins after this plan, and has 1 (role/a) now. guards.minAdmins: 0 allows this; the default refuses it. No longer admin: role/a.',
      fix: 'Make sure that somebody else can repair the cluster: its creator, or a principal with an access entry.',
    })
  })
})

describe('guards.requiredAdmins', () => {
  const about = { live: { a: ['admins'], b: ['admins'], dev: ['x'] }, desired: { a: ['admins'], dev: ['x'] } }

  test('must be admins after the plan, whatever the case of their ARN', () => {
    expect(severities(planFrom({ ...about, guards: { requiredAdmins: [`${ROLE}A`] } }), ...codes)).toEqual([])
  })

  test('are named where they would be none', () => {
    expect(
      theProblem(planFrom({ ...about, guards: { requiredAdmins: [`${ROLE}b`] } }), 'required-admin-missing'),
    ).toEqual({
      code: 'required-admin-missing',
      severity: 'error',
      where: { cluster: 'prod' },
      message: `${ROLE}b must be a cluster admin of prod (guards.requiredAdmins), but would not be one after this plan; it is one now.`,
      found: `${ROLE}b`,
      allowed:
        'a row or an access entry with a group that is bound to every verb on every resource, a row with system:masters, or an access entry with AmazonEKSClusterAdminPolicy',
      fix: 'Keep what makes it an admin, or remove it from `guards.requiredAdmins`.',
    })
    const other = planFrom({ ...about, guards: { requiredAdmins: [`${ROLE}dev`] } })
    expect(theProblem(other, 'required-admin-missing').message).toMatch(/; it is not one now either\.$/)
  })

  test.each<[string, AccessEntry['details'], string]>([
    ['that was not read', undefined, 'it has an access entry, which was not read'],
    ['that gives less', entryWith('AmazonEKSViewPolicy'), 'it is not one now either, by its access entry'],
    [
      'with a policy that nobody published',
      entryWith('AmazonEKSEventPolicy'),
      'AWS does not publish the rules of what its access entry has (AmazonEKSEventPolicy), so that is not counted',
    ],
  ])('are none by an access entry %s', (_, details, why) => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}z`, ...(details === undefined ? {} : { details }) }]),
    })
    const plan = planFrom({ ...about, facts, guards: { requiredAdmins: [`${ROLE}z`] } })
    const { message } = theProblem(plan, 'required-admin-missing')
    expect(message.slice(message.indexOf('; '))).toBe(`; ${why}.`)
  })

  test('may be those with the admin policy', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}z`, details: entryWith('AmazonEKSClusterAdminPolicy') }]),
    })
    const plan = planFrom({ ...about, facts, guards: { requiredAdmins: [`${ROLE}z`] } })
    expect(severities(plan, ...codes)).toEqual([])
  })

  test('are no admins by rows where EKS reads no aws-auth', () => {
    const facts = factsOf({ authenticationMode: 'API' })
    const desired = { dev: ['x'] }
    const plan = planFrom({
      ...about,
      desired,
      facts,
      guards: { requiredAdmins: [`${ROLE}a`], minAdmins: 1 },
    })
    expect(severities(plan, ...codes)).toEqual(['error too-few-admins', 'error required-admin-missing'])
    expect(theProblem(plan, 'required-admin-missing').message).toMatch(/; it is not one now either\.$/)
    expect(theProblem(plan, 'too-few-admins').message).toContain('would have 0 cluster admins')
  })

  test('may be those of an account whom a binding makes admins by their ARN', () => {
    const arn = 'arn:aws:iam::444455556666:user/carol'
    const [role, binding] = grantedTo('carol', 'cluster-admin', EVERYTHING)
    const byName = {
      ...binding,
      subjects: [{ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: arn }],
    } as const
    const plan = planOf({
      desired: { principals: [declaredRole('dev', ['x'])] },
      guards: { requiredAdmins: [arn] },
      live: [awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "444455556666"\n' }), role, byName],
    })
    expect(severities(plan, ...codes)).toEqual([])
  })
})
