import { describe, expect, test } from '@jest/globals'
import type { Desired, DesiredPrincipal } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { DangerException } from '../../../src/danger/exception.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { ClusterRoleBinding, RoleBinding } from '../../../src/rbac/object.ts'
import { plansText } from '../../../src/render/screen/plans.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { PLAIN } from '../../render/plans.ts'
import { declared, declaredRole, declaredUser, desiredState } from '../desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'

const STRANGER = 'arn:aws:iam::999988887777'

interface About {
  readonly principals?: readonly DesiredPrincipal[]
  readonly desired?: Partial<Desired>
  readonly mapRoles?: string
  readonly nodes?: string
  readonly live?: readonly Writable[]
  readonly owned?: readonly string[]
}

function planOf(about: About): Plan {
  const { principals = [], desired, mapRoles = '', nodes = NODE_ROW, live = [], owned = [] } = about
  const snapshot = snapshotOf(
    [awsAuthOf({ mapRoles: nodes + mapRoles }), ledgerOf(owned), clusterRole('reader'), ...live],
    'default',
  )
  return makePlan(desiredState({ principals, ...desired }), snapshot, { today: '2026-11-22' })
}

const RULES = /\((foreign-account|whole-account|shared-username), /

function told({ problems }: Plan): string[] {
  return problems
    .filter(
      ({ code, message, found }) =>
        code.startsWith('danger') &&
        (RULES.test(message) || code === 'danger-exception-unused' || found === '999988887777'),
    )
    .map(
      ({ severity, where, message }) =>
        `${severity} ${where.line ?? where.cluster}: ${message.replace(/\. .*/s, '')}`,
    )
}

const stranger = (principal: DesiredPrincipal): DesiredPrincipal => ({
  ...principal,
  arn: principal.arn.replace(/^arn:aws:iam::\d+/, STRANGER),
})
const strangerRow = (name: string, groups: readonly string[]): string =>
  row(name, groups).replace('111122223333', '999988887777')

const everywhere: ClusterRoleBinding = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: 'readers' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
  subjects: [{ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'dev' }],
}
const inShop = roleBinding('shop', 'readers', ['dev'], { kind: 'ClusterRole', name: 'reader' })
const userInShop = (name: string): RoleBinding => ({
  ...inShop,
  subjects: [{ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name }],
})
const accepted = (exception: Partial<DangerException>): DangerException => ({
  rule: 'foreign-account',
  subject: `${STRANGER}:role/release`,
  reason: 'a partner',
  until: '2027-01-31',
  where: { file: 'access.yaml', line: 30, column: 5 },
  ...exception,
})

describe('a principal of another account', () => {
  const release = stranger(declaredRole('release', ['dev']))

  test('that gains access in the whole cluster is a warning at its line', () => {
    expect(told(planOf({ principals: [release], live: [everywhere] }))).toEqual([
      `warning 5: ${STRANGER}:role/release would gain access in the whole cluster of prod; account 999988887777 is not the cluster's own (111122223333) (foreign-account, high)`,
    ])
  })

  test('that is a user and gains access in a namespace is a notice', () => {
    const user = stranger(declaredUser('mallory', ['dev']))
    expect(told(planOf({ principals: [user], live: [inShop] }))).toEqual([
      `notice 5: ${STRANGER}:user/mallory would gain access in shop of prod; account 999988887777 is not the cluster's own (111122223333) (foreign-account, medium)`,
    ])
  })

  test('that gains power in a namespace is a warning', () => {
    const admins = roleBinding('shop', 'admins', ['dev'], { kind: 'ClusterRole', name: 'cluster-admin' })
    expect(told(planOf({ principals: [release], live: [...BOOTSTRAP, admins] }))).toEqual([
      expect.stringMatching(/^warning .* would gain access in shop of prod; .*\(foreign-account, high\)$/),
    ])
  })

  test('that can log in and nothing more is a notice', () => {
    expect(told(planOf({ principals: [release] }))).toEqual([
      expect.stringMatching(/^notice 5: .* would gain a login to prod; .*\(foreign-account, medium\)$/),
    ])
  })

  test('that gains by a binding is told, by its row or its access.yaml', () => {
    const about = { mapRoles: strangerRow('release', ['dev']), desired: { objects: [declared(everywhere)] } }
    expect(told(planOf(about))).toEqual([
      expect.stringMatching(
        /^warning prod: arn:aws:iam::999988887777:role\/release would gain access in the whole cluster/,
      ),
    ])
  })

  test('is told once with the others of its account', () => {
    const many = Array.from({ length: 9 }, (_, index) => stranger(declaredRole(`r${index}`, ['dev'])))
    expect(told(planOf({ principals: many, live: [everywhere] }))).toEqual([
      expect.stringMatching(
        /^warning 5: \S+:role\/r0, \S+:role\/r1, \S+:role\/r2 and 6 more would gain access in the whole cluster of prod; account 999988887777 is not /,
      ),
    ])
  })

  test('that only loses keeps its account in every sentence, and is no danger', () => {
    const plan = planOf({
      mapRoles: strangerRow('release', ['dev']) + row('a', ['dev']),
      owned: [`${STRANGER}:role/release`],
      live: [everywhere],
    })
    expect(told(plan)).toEqual([])
    const text = plansText([plan], PLAIN)
    expect(text).toContain(`${STRANGER}:role/release`)
    expect(text.replaceAll(`${STRANGER}:role/release`, '')).not.toContain('role/release')
  })

  test('keeps its account where nobody else is in the plan', () => {
    const text = plansText([planOf({ principals: [release], live: [everywhere] })], PLAIN)
    expect(text.replaceAll(`${STRANGER}:role/release`, '')).not.toContain('role/release ')
    expect(text).not.toContain('short ARNs begin with')
  })

  test('is none where knownAccounts names it, and keeps its account', () => {
    const plan = planOf({
      principals: [release],
      live: [everywhere],
      desired: { knownAccounts: ['999988887777'] },
    })
    expect(told(plan)).toEqual([])
    expect(plansText([plan], PLAIN)).toContain(`+ add row ${STRANGER}:role/release: group dev`)
  })

  test('is one although knownAccounts names others', () => {
    const desired = { knownAccounts: ['444455556666'] }
    expect(told(planOf({ principals: [release], live: [everywhere], desired }))).toEqual([
      expect.stringContaining("is neither the cluster's own (111122223333) nor in knownAccounts"),
    ])
  })

  test('is nobody where no account is known to be at home, and every ARN is whole', () => {
    const plan = planOf({
      nodes: '',
      mapRoles: row('a', ['dev']) + strangerRow('b', ['dev']),
      principals: [release, declaredRole('c', ['dev'])],
      live: [everywhere],
    })
    expect(told(plan)).toEqual([])
    expect(plansText([plan], PLAIN)).toContain('+ add row arn:aws:iam::111122223333:role/c: group dev')
  })

  test('is judged by knownAccounts alone where no account is known to be at home', () => {
    const plan = planOf({
      nodes: '',
      mapRoles: row('a', ['dev']) + strangerRow('b', ['dev']),
      principals: [release, declaredRole('c', ['dev'])],
      live: [everywhere],
      desired: { knownAccounts: ['111122223333'] },
    })
    expect(told(plan)).toEqual([
      expect.stringMatching(/role\/release would gain .* account 999988887777 is not in knownAccounts/),
    ])
  })

  test.each([
    ['by its ARN', accepted({})],
    ['by its username', accepted({ subject: 'release' })],
    ['by the group that brings it', accepted({ subject: 'dev' })],
  ])('is accepted %s', (_words, exception) => {
    const plan = planOf({ principals: [release], live: [everywhere], desired: { dangers: [exception] } })
    expect(told(plan)).toEqual([])
  })

  test('is told again when the exception is over, although nothing changes', () => {
    const plan = planOf({
      mapRoles: strangerRow('release', ['dev']),
      live: [everywhere],
      desired: { dangers: [accepted({ until: '2026-11-21' })] },
    })
    expect(told(plan)).toEqual([
      expect.stringMatching(/^notice 30: \S+role\/release has a login to prod; account 999988887777 is not /),
    ])
  })

  test('that is not there leaves its exception idle', () => {
    expect(told(planOf({ desired: { dangers: [accepted({})] } }))).toEqual([
      expect.stringContaining('An exception accepts the danger "foreign-account" of'),
    ])
  })
})

describe('an account as a whole', () => {
  const account = (id: string): Partial<Desired> => ({
    accounts: [{ account: id, where: { file: 'access.yaml', line: 7, column: 5 } }],
  })

  test("is told as what it is where it is the cluster's own", () => {
    expect(told(planOf({ desired: account('111122223333') }))).toEqual([
      'warning 7: Every role and user of account 111122223333 would be able to log in to prod, with its ARN as the username and without groups (whole-account, high)',
    ])
  })

  test('is told as what it is where it is known', () => {
    const desired = { ...account('444455556666'), knownAccounts: ['444455556666'] }
    expect(told(planOf({ desired }))).toEqual([
      expect.stringMatching(
        /^warning 7: Every role and user of account 444455556666 .*\(whole-account, high\)$/,
      ),
    ])
  })

  test('is a warning where it is of a stranger', () => {
    expect(told(planOf({ desired: account('999988887777') }))).toEqual([
      "warning 7: Every role and user of account 999988887777 would be able to log in to prod, with its ARN as the username and without groups; account 999988887777 is not the cluster's own (111122223333) (foreign-account, high)",
    ])
  })
})

describe('a username that somebody else has', () => {
  test('by a row of the same file is told of both', () => {
    const plan = planOf({ principals: [declaredRole('a', [], 'build'), declaredRole('b', [], 'build')] })
    expect(told(plan)).toEqual([
      'warning 5: role/a would have the username "build" in prod, which role/b has too (shared-username, high)',
      'warning 5: role/b would have the username "build" in prod, which role/a has too (shared-username, high)',
    ])
  })

  test('by a row that nobody declared is told of the new one', () => {
    const plan = planOf({ mapRoles: row('a', [], 'build'), principals: [declaredRole('b', [], 'build')] })
    expect(told(plan)).toEqual([
      'warning 5: role/b would have the username "build" in prod, which role/a has too (shared-username, high)',
    ])
  })

  test('and had it before is no news', () => {
    const plan = planOf({
      mapRoles: row('a', [], 'build') + row('b', [], 'build'),
      principals: [declaredRole('c', [])],
    })
    expect(told(plan)).toEqual([])
  })

  test('and is taken over, because the other one goes, is not shared', () => {
    const plan = planOf({
      mapRoles: row('a', [], 'build'),
      owned: ['arn:aws:iam::111122223333:role/a'],
      principals: [declaredRole('b', [], 'build')],
    })
    expect(told(plan)).toEqual([])
  })

  test('of another user, by ARN, is told', () => {
    const name = 'arn:aws:iam::111122223333:user/alice'
    expect(told(planOf({ principals: [declaredRole('b', [], name)] }))).toEqual([
      `warning 5: role/b would have the username "${name}" in prod, which is the ARN of another principal (shared-username, high)`,
    ])
  })

  test('is its own where it is its own ARN, or that of its session', () => {
    const own = declaredUser('alice', [], 'arn:aws:iam::111122223333:user/alice')
    const session = declaredRole('ci', [], 'arn:aws:sts::111122223333:assumed-role/ci/build')
    expect(told(planOf({ principals: [own, session] }))).toEqual([])
  })

  test('of a service account is told', () => {
    const name = 'system:serviceaccount:flux-system:reconciler'
    expect(told(planOf({ principals: [declaredRole('b', [], name)] }))).toEqual([
      `warning 5: role/b would have the username "${name}" in prod, which is the name of a service account (shared-username, high)`,
    ])
  })

  test('to which a binding of others gives a role is told', () => {
    const plan = planOf({
      principals: [declaredRole('b', [], 'oidc:mallory')],
      live: [userInShop('oidc:mallory')],
    })
    expect(told(plan)).toEqual([
      'warning 5: role/b would have the username "oidc:mallory" in prod, to which RoleBinding/shop/readers grants a role already, outside this file (shared-username, high)',
    ])
  })

  test('to which the file itself gives a role is what it is for', () => {
    const plan = planOf({
      principals: [declaredRole('b', [], 'bob')],
      desired: { objects: [declared(userInShop('bob'))] },
    })
    expect(told(plan)).toEqual([])
  })

  test('with the name of a session in it is not shared, nor is that of nodes', () => {
    const plan = planOf({
      mapRoles: NODE_ROW.replace('role/nodes', 'role/more-nodes'),
      principals: [
        declaredRole('a', [], 'sso:{{SessionName}}'),
        declaredRole('b', [], 'sso:{{SessionName}}'),
      ],
    })
    expect(told(plan)).toEqual([])
  })

  test('is accepted by the username', () => {
    const dangers = [accepted({ rule: 'shared-username', subject: 'build' })]
    const principals = [declaredRole('a', [], 'build'), declaredRole('b', [], 'build')]
    expect(told(planOf({ principals, desired: { dangers } }))).toEqual([])
  })
})
