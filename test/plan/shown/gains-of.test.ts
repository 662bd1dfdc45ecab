import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SEVERITIES, severityIn } from '../../../src/danger/rule/rule.ts'
import { CATALOGUE_RULES } from '../../../src/danger/rule/rules.ts'
import type { PolicyRule, RbacObject, Subject } from '../../../src/rbac/object.ts'
import { rounds } from '../../rounds.ts'
import { declared, declaredRole } from '../desired.ts'
import { roleBinding, row } from '../live.ts'
import {
  type About,
  ACCOUNT,
  everywhere,
  GROUP,
  planOf,
  reader,
  SERVICE_ACCOUNT,
  told,
  USER,
} from './cluster.ts'

const RBAC = 'rbac.authorization.k8s.io'
const gains = (about: About): string[] => planOf(about).gains.map(told)
const dev = { rows: row('dev', ['devs']), owned: [`${ACCOUNT}:role/dev`] }
const inShop = (role: string): RbacObject =>
  roleBinding('shop', role, ['devs'], { kind: 'ClusterRole', name: role })
const rule = (
  verbs: string,
  resources: string,
  apiGroups = '',
  resourceNames?: readonly string[],
): PolicyRule => ({
  apiGroups: [apiGroups],
  resources: resources.split(','),
  verbs: verbs.split(','),
  ...(resourceNames === undefined ? {} : { resourceNames }),
})

/** What the role `dev` with the group `devs` gains, and whoever else, by these objects of the file. */
const withDev = (...objects: readonly RbacObject[]): About => ({
  ...dev,
  desired: {
    principals: [declaredRole('dev', ['devs'])],
    objects: objects.map((object) => declared(object)),
  },
})
const byRule = (one: PolicyRule, binding: 'shop' | 'everywhere'): string[] =>
  gains(withDev(reader('r', [one]), binding === 'shop' ? inShop('r') : everywhere('r', GROUP('devs'))))

describe('a well-known role is told rule by rule', () => {
  test('edit in a namespace, with exec and Secrets', () => {
    expect(gains(withDev(inShop('edit')))).toEqual([
      'role/dev: aws-roles medium in shop by ClusterRole/edit',
      'role/dev: exec medium in shop by ClusterRole/edit',
      'role/dev: impersonate-service-accounts medium in shop by ClusterRole/edit',
      'role/dev: secrets-read medium in shop by ClusterRole/edit',
      'role/dev: secrets-write medium in shop by ClusterRole/edit',
      'role/dev: service-account-token medium in shop by ClusterRole/edit',
      'role/dev: workloads medium in shop by ClusterRole/edit',
    ])
  })

  test('edit in the whole cluster', () => {
    expect(gains(withDev(everywhere('edit', GROUP('devs'))))).toEqual([
      'role/dev: aws-auth critical everywhere by ClusterRole/edit',
      'role/dev: aws-roles medium everywhere by ClusterRole/edit',
      'role/dev: exec high everywhere by ClusterRole/edit',
      'role/dev: impersonate-service-accounts critical everywhere by ClusterRole/edit',
      'role/dev: network medium everywhere by ClusterRole/edit',
      'role/dev: secrets-read high everywhere by ClusterRole/edit',
      'role/dev: secrets-write critical everywhere by ClusterRole/edit',
      'role/dev: service-account-token critical everywhere by ClusterRole/edit',
      'role/dev: workloads high everywhere by ClusterRole/edit',
      'role/dev: write high everywhere by ClusterRole/edit',
    ])
  })

  test('admin is what edit is, and handing it on', () => {
    const of = (role: string): string[] =>
      gains(withDev(inShop(role))).map((gain) => gain.replace(/ by .*/, ''))
    expect(of('admin').filter((gain) => !of('edit').includes(gain))).toEqual([
      'role/dev: rbac-write high in shop',
    ])
  })

  test('cluster-admin is everything, and nothing else is said of that place', () => {
    expect(gains(withDev(everywhere('cluster-admin', GROUP('devs')), inShop('edit')))).toEqual([
      'role/dev: everything critical everywhere by ClusterRole/cluster-admin',
    ])
    expect(gains(withDev(inShop('cluster-admin'), inShop('edit')))).toEqual([
      'role/dev: everything high in shop by ClusterRole/cluster-admin',
    ])
  })

  test('view is no danger', () => {
    expect(gains(withDev(everywhere('view', GROUP('devs'))))).toEqual([])
  })
})

test('system:masters is a rule of its own, and is all that is said', () => {
  const desired = { principals: [declaredRole('dev', ['devs', 'system:masters'])] }
  expect(gains({ ...dev, desired })).toEqual(['role/dev: masters critical everywhere'])
})

describe('a rule of the catalogue', () => {
  test.each([
    [rule('get', 'secrets'), ['secrets-read high'], 'secrets-read medium'],
    [rule('create', 'pods'), ['workloads high', 'write high'], 'workloads medium'],
    [rule('create', 'pods/exec'), ['exec high', 'write high'], 'exec medium'],
    [rule('escalate', 'roles', RBAC), ['escalate critical'], 'escalate high'],
    [rule('bind', 'clusterroles', RBAC), ['bind critical'], 'bind high'],
    [rule('impersonate', 'users'), ['impersonate critical'], undefined],
    [rule('get', 'nodes/proxy'), ['nodes-proxy critical'], undefined],
    [rule('patch', 'services/status'), ['network medium', 'write high'], undefined],
    [rule('get', 'widgets', '*'), ['wildcard medium'], undefined],
  ])('%j', (one, cluster, namespace) => {
    expect(byRule(one, 'everywhere')).toEqual(
      cluster.map((gain) => `role/dev: ${gain} everywhere by ClusterRole/r`),
    )
    expect(byRule(one, 'shop')).toEqual(
      namespace === undefined ? [] : [`role/dev: ${namespace} in shop by ClusterRole/r`],
    )
  })

  test('is never graver in a namespace than in the whole cluster, so that who saw that saw this', () => {
    for (const one of CATALOGUE_RULES) {
      const [cluster, namespace] = [
        severityIn(one, { kind: 'cluster' }),
        severityIn(one, { kind: 'namespace', namespace: 'shop' }),
      ]
      if (cluster === undefined) throw new Error(`${one.id} is nothing in the whole cluster`)
      const rank = namespace === undefined ? SEVERITIES.length : SEVERITIES.indexOf(namespace)
      expect(rank).toBeGreaterThanOrEqual(SEVERITIES.indexOf(cluster))
    }
  })

  test('in kube-system is as grave as in the whole cluster, and has its own place', () => {
    const kubeSystem = roleBinding('kube-system', 'r', ['devs'], { kind: 'ClusterRole', name: 'r' })
    expect(gains(withDev(reader('r', [rule('update', 'secrets')]), kubeSystem))).toEqual([
      'role/dev: secrets-write critical in kube-system by ClusterRole/r',
    ])
  })

  test('for some names only has the names, in order', () => {
    expect(byRule(rule('get', 'secrets', '', ['b', 'a']), 'everywhere')).toEqual([
      'role/dev: secrets-read medium everywhere only a,b by ClusterRole/r',
    ])
  })

  test('by two roles is told once, with both', () => {
    const [one, two] = [reader('one', [rule('get', 'secrets')]), reader('two', [rule('list', 'secrets')])]
    const bindings = [everywhere('one', GROUP('devs')), everywhere('two', GROUP('devs'))]
    expect(gains(withDev(one, two, ...bindings))).toEqual([
      'role/dev: secrets-read high everywhere by ClusterRole/one,ClusterRole/two',
    ])
  })

  test('is gained with a wildcard that is told beside it', () => {
    expect(byRule(rule('get,list', '*/exec'), 'everywhere')).toEqual([
      'role/dev: exec high everywhere by ClusterRole/r',
      'role/dev: wildcard medium everywhere by ClusterRole/r',
    ])
  })

  test('is no gain of who has it already', () => {
    const live = [declared(everywhere('cluster-admin', GROUP('devs'))).object]
    const about = withDev(reader('r', [rule('get', 'secrets')]), everywhere('r', GROUP('devs')))
    const objects = [...(about.desired?.objects ?? []), ...live.map((object) => declared(object))]
    expect(gains({ ...about, live, desired: { ...about.desired, objects } })).toEqual([])
  })
})

describe('writing anything in the whole cluster', () => {
  const write = ['role/dev: write high everywhere by ClusterRole/r']

  test.each<[string, PolicyRule]>([
    ['of a resource that no rule of the catalogue is about', rule('update', 'widgets', 'example.com')],
    ['of a resource that nobody installed yet', rule('delete', 'gadgets', 'later.example.com')],
    ['of some names only', rule('patch', 'widgets', 'example.com', ['a'])],
    ['of a status', rule('patch', 'deployments/status', 'apps')],
    ['of a whole collection', rule('deletecollection', 'events')],
  ])('is a grave gain: %s', (_, one) => {
    expect(byRule(one, 'everywhere')).toEqual(write)
  })

  test.each<[string, PolicyRule]>([
    ['reading', rule('get,list,watch', 'widgets', 'example.com')],
    [
      'asking who may do what, which stores nothing',
      rule('create', 'selfsubjectaccessreviews', 'authorization.k8s.io'),
    ],
    ['asking who has a token', rule('create', 'tokenreviews', 'authentication.k8s.io')],
    [
      'posting to a URL that is no resource',
      { apiGroups: [], resources: [], nonResourceURLs: ['/x'], verbs: ['post'] },
    ],
  ])('%s is none', (_, one) => {
    expect(byRule(one, 'everywhere')).toEqual([])
  })

  test('is not told of a namespace', () => {
    expect(byRule(rule('update', 'widgets', 'example.com'), 'shop')).toEqual([])
  })

  test('is no gain of who could write that before', () => {
    const binding = everywhere('r', GROUP('devs'))
    const widgets = reader('r', [rule('update', 'widgets', 'example.com')])
    const about = withDev(widgets, binding)
    expect(gains({ ...about, live: [widgets, binding] })).toEqual([])
  })

  test('is told with each role that gives it', () => {
    const [one, two] = ['one', 'two'].map((name) =>
      reader(name, [rule('update', `${name}s`, 'example.com')]),
    ) as [RbacObject, RbacObject]
    const bindings = ['one', 'two'].map((name) => everywhere(name, GROUP('devs')))
    expect(gains(withDev(one, two, ...bindings))).toEqual([
      'role/dev: write high everywhere by ClusterRole/one,ClusterRole/two',
    ])
  })
})

test('a gain is told with what else is gained there, how it comes, and the line that asks for it', () => {
  const dangerous = reader('r', [rule('get', 'secrets'), rule('list', 'pods')])
  expect(planOf(withDev(dangerous, everywhere('r', GROUP('devs')))).gains).toMatchObject([
    {
      rule: 'secrets-read',
      told: {
        base: 'read',
        through: [{ role: 'ClusterRole/r', group: 'devs' }],
        where: { file: 'access.yaml' },
      },
    },
  ])
})

test('a Role is told without its namespace, and a service account without a group', () => {
  const role = {
    apiVersion: `${RBAC}/v1`,
    kind: 'Role',
    metadata: { name: 'own', namespace: 'shop' },
    rules: [rule('get', 'secrets')],
  } as const
  const binding = roleBinding('shop', 'own', [], { kind: 'Role', name: 'own' })
  const bound = { ...binding, subjects: [SERVICE_ACCOUNT('shop', 'ci')] }
  expect(planOf(withDev(role, bound)).gains.map((gain) => gain.told.through)).toEqual([
    [{ role: 'Role/own' }],
  ])
})

describe('whoever gains it is told', () => {
  const admins = (...subjects: readonly Subject[]): string[] =>
    gains(withDev(everywhere('cluster-admin', ...subjects)))
  const everything = 'everything critical everywhere by ClusterRole/cluster-admin'

  test.each<[string, Subject, string[]]>([
    ['a service account', SERVICE_ACCOUNT('ci', 'default'), [`serviceAccount ci/default: ${everything}`]],
    [
      'the same by its username',
      USER('system:serviceaccount:ci:default'),
      [`serviceAccount ci/default: ${everything}`],
    ],
    [
      'all service accounts of a namespace',
      GROUP('system:serviceaccounts:ci'),
      [`group system:serviceaccounts:ci: ${everything}`],
    ],
    ['a group that nobody is known to have', GROUP('ghosts'), [`group ghosts: ${everything}`]],
    ['a user of another login', USER('oidc:zoe'), [`user oidc:zoe: ${everything}`]],
    ['the holders of a group', GROUP('devs'), [`role/dev: ${everything}`]],
  ])('%s', (_, subject, expected) => {
    expect(admins(subject)).toEqual(expected)
  })

  test('everybody with a login and nobody with one, by the binding', () => {
    const subjects = [GROUP('system:authenticated'), USER('system:anonymous')]
    expect(gains(withDev(everywhere('view', ...subjects)))).toEqual([
      'object ClusterRoleBinding/to-view: anonymous critical everywhere',
      'object ClusterRoleBinding/to-view: everyone high everywhere',
    ])
  })

  test('whoever holds a role that gets more by aggregation', () => {
    const part = reader('part', [rule('get', 'secrets')])
    const labels = { [`${RBAC}/aggregate-to-view`]: 'true' }
    expect(gains(withDev({ ...part, metadata: { name: 'part', labels } }))).toEqual([
      'object ClusterRole/part: aggregation high everywhere',
      'object ClusterRole/part: secrets-read high everywhere by ClusterRole/part',
      'object ClusterRole/view: secrets-read high everywhere by ClusterRole/view',
    ])
  })
})

describe('who somebody is', () => {
  const stranger = { ...declaredRole('x', ['devs']), arn: 'arn:aws:iam::999988887777:role/x' }
  const devs = (binding: RbacObject): About => ({
    live: [declared(binding).object],
    desired: { principals: [declaredRole('dev', ['devs']), stranger], objects: [declared(binding)] },
    ...dev,
  })

  test('of another account: with a login, in a namespace, in the whole cluster', () => {
    const of = (about: About): string[] =>
      gains(about).map((gain) => gain.replace(/^principal \S+ |^\S+ /, ''))
    expect(of({ ...dev, desired: { principals: [declaredRole('dev', ['devs']), stranger] } })).toEqual([
      'foreign-account medium everywhere',
    ])
    expect(of(devs(inShop('view')))).toEqual(['foreign-account medium in shop by ClusterRole/view'])
    expect(of(devs(everywhere('view', GROUP('devs'))))).toEqual([
      'foreign-account high everywhere by ClusterRole/view',
    ])
  })

  test('whether the file accepts it or not', () => {
    const exception = {
      rule: 'foreign-account',
      subject: stranger.arn,
      reason: 'a partner',
      until: '2027-01-31',
      where: { file: 'access.yaml', line: 30, column: 5 },
    } as const
    const about = devs(inShop('view'))
    const accepted = planOf({ ...about, desired: { ...about.desired, dangers: [exception] } })
    expect(accepted.gains).toEqual(planOf(about).gains)
    expect(accepted.problems.some(({ message }) => message.includes('999988887777'))).toBe(false)
  })

  test('by a username that somebody else has', () => {
    const principals = [declaredRole('dev', ['devs']), declaredRole('two', [], 'dev')]
    expect(gains({ ...dev, desired: { principals } })).toEqual([
      'role/two: shared-username high everywhere only dev',
    ])
  })
})

describe('a role that nobody is bound to', () => {
  const all = rule('*', '*', '*')

  test('is a gain of whoever is bound to it later', () => {
    expect(gains(withDev(reader('r', [all])))).toEqual([
      'object ClusterRole/r: everything critical everywhere by ClusterRole/r',
    ])
  })

  test('counts by what it gets more', () => {
    const about = withDev(reader('r', [rule('get', 'secrets'), rule('create', 'pods/exec')]))
    const live = [declared(reader('r', [rule('get', 'secrets')])).object]
    expect(gains({ ...about, live })).toEqual(['object ClusterRole/r: exec high everywhere by ClusterRole/r'])
  })

  test('counts with what it takes of other roles', () => {
    const made = { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: 'yes' } }] } }
    const part = reader('part', [rule('get', 'secrets')])
    const live = [{ ...part, metadata: { name: 'part', labels: { part: 'yes' } } }]
    expect(gains({ ...withDev({ ...reader('r', []), ...made }), live })).toEqual([
      'object ClusterRole/r: secrets-read high everywhere by ClusterRole/r',
    ])
  })

  test('is none of somebody who is bound to it', () => {
    expect(gains(withDev(reader('r', [all]), inShop('r')))).toEqual([
      'role/dev: everything high in shop by ClusterRole/r',
    ])
  })
})

test('a role that somebody rewrites is a gain of its holders', () => {
  const binding = everywhere('r', GROUP('devs'))
  const about = withDev(reader('r', [rule('*', '*', '*')]), binding)
  const live = [reader('r', [rule('get', 'pods')]), binding].map((object) => declared(object).object)
  expect(gains({ ...about, live })).toEqual(['role/dev: everything critical everywhere by ClusterRole/r'])
})

test('the order of the objects is nothing to it, and each gain is there once', () => {
  const objects = [
    ...['edit', 'admin', 'view'].map(inShop),
    everywhere('edit', GROUP('devs'), GROUP('ghosts'), USER('oidc:zoe')),
    reader('r', [rule('get', 'secrets')]),
  ]
  const expected = gains(withDev(...objects))
  expect(new Set(expected).size).toBe(expected.length)
  fc.assert(
    fc.property(fc.shuffledSubarray(objects, { minLength: objects.length }), (shuffled) => {
      expect(gains(withDev(...shuffled))).toEqual(expected)
    }),
    { numRuns: rounds(20) },
  )
})
