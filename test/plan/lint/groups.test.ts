import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { AccessEntry, ClusterFacts } from '../../../src/live/facts.ts'
import { lookOver } from '../../../src/plan/look-over.ts'
import type { Problem } from '../../../src/problem/problem.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { OWNED_FACTS } from '../../login/owner/cluster.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../desired.ts'
import { mappedTo, mixed } from '../entries.ts'
import { denied, factsOf, known, planOf, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'

const VIEW = { kind: 'ClusterRole', name: 'view' } as const
const view = clusterRole('view')

function bound(group: string, namespace = 'shop') {
  return roleBinding(namespace, `b-${group}`, [group], VIEW)
}

function lint(about: {
  readonly mapRoles?: string
  readonly data?: Record<string, string>
  readonly live?: readonly Writable[]
  readonly desired?: Partial<Desired>
  readonly owned?: readonly string[]
  readonly facts?: ClusterFacts
}): Problem[] {
  const { mapRoles = '', data = {}, live = [], desired = {}, owned = [], facts = factsOf() } = about
  const { problems } = planOf({
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + mapRoles, ...data }),
      ledgerOf(owned.map((name) => ROLE + name)),
      view,
      ...live,
    ],
    desired,
    facts,
    guards: { maxRemovalPercent: 100, allowSystemMasters: true },
  })
  return problems.filter(({ code }) => ['group-bound-to-nothing', 'group-without-row'].includes(code))
}

function inShort(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, message, where }) =>
      `${severity} ${where.line ?? where.object?.replace(/^.*\//, '')}: ${message}`,
  )
}

const declaredBinding = (group: string): Desired['objects'][number] => ({
  ...declared(bound(group)),
  origin: 'binding',
})

describe('a group of a row that no binding names', () => {
  test('is a notice where it was so, with who has it and what else is meant', () => {
    expect(
      lint({ mapRoles: row('a', ['developrs']) + row('b', ['developers']), live: [bound('developers')] }),
    ).toEqual([
      {
        code: 'group-bound-to-nothing',
        severity: 'notice',
        brought: 'before',
        where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
        message: 'No binding of prod names the group "developrs", which role/a has: the group has no effect.',
        found: 'developrs',
        allowed: 'a group that a RoleBinding or ClusterRoleBinding names',
        fix: 'If you mean "developers", write that. Bind the group to a role under rbac.bindings, or remove it from the row.',
      },
    ])
  })

  test('is a warning at its line where the plan makes it so', () => {
    expect(inShort(lint({ desired: { principals: [declaredRole('a', ['x'])] } }))).toEqual([
      'warning 5: No binding of prod names the group "x", which role/a would have: the group has no effect.',
    ])
  })

  test('is a warning where the plan takes its last binding', () => {
    expect(
      inShort(lint({ mapRoles: row('a', ['dev']), live: [markOwned(bound('dev'), 'default')] })),
    ).toEqual([
      'warning aws-auth: No binding of prod names the group "dev", which role/a would have: the group has no effect.',
    ])
  })

  test('is silent where the plan binds it, or takes it away', () => {
    expect(lint({ mapRoles: row('a', ['dev']), desired: { objects: [declared(bound('dev'))] } })).toEqual([])
    expect(lint({ mapRoles: row('a', ['x']), owned: ['a'] })).toEqual([])
  })

  test('is one notice for many', () => {
    const mapRoles = ['v', 'w', 'x', 'u', 'z'].map((group) => row(group, [group, 'dev'])).join('')
    expect(inShort(lint({ mapRoles, live: [bound('dev')] }))).toEqual([
      'notice aws-auth: No binding of prod names groups "u", "v", "w" and 2 more, which rows of aws-auth have: these groups have no effect.',
    ])
  })

  test('is not said to be misspelt where many are alike by custom', () => {
    const mapRoles = Array.from({ length: 9 }, (_, index) => row(`r${index}`, [`team-${index}`])).join('')
    const found = lint({ mapRoles, live: [bound('team-0')] })
    expect(found).toHaveLength(1)
    expect(found[0]?.fix).not.toContain('is meant')
  })

  test.each([
    ['of nodes and of EKS', row('a', ['system:masters', 'eks:kube-proxy-windows'])],
    ['of a row that has no effect', row('path/a', ['x'])],
    ['made of a template', row('a', ['"team-{{SessionName}}"'])],
    ['that the authenticator does not read', row('a', ['yes'])],
  ])('is silent %s', (_, mapRoles) => {
    expect(lint({ mapRoles })).toEqual([])
  })
})

describe('a binding for a group that no row has', () => {
  const dev = row('a', ['dev'])
  const devs = bound('dev')

  test('is a notice where it was so', () => {
    expect(lint({ mapRoles: dev, live: [devs, bound('qa'), bound('qa', 'ops')] })).toEqual([
      {
        code: 'group-without-row',
        severity: 'notice',
        brought: 'before',
        where: { cluster: 'prod', object: 'RoleBinding/ops/b-qa' },
        message:
          'No row of aws-auth in prod has the group "qa", which RoleBinding/ops/b-qa and RoleBinding/shop/b-qa bind to a role: only subjects that have it through another login (OIDC, a client certificate) get the role.',
        found: 'qa',
        allowed: 'a group that a principal has',
        fix: 'Give the group to a principal, or remove it from the binding. If others log in with it, nothing is wrong.',
      },
    ])
  })

  describe('that only a row without effect has', () => {
    const others = 'through another login (OIDC, a client certificate) get the role.'
    const entryOf = (name: string): AccessEntry => ({
      principalArn: `${ROLE}${name}`,
      details: { type: 'STANDARD', username: name, groups: [], policies: [] },
    })
    const facts = factsOf({ accessEntries: known([entryOf('b'), entryOf('c')]) })

    test('names the row and the access entry that overrides it', () => {
      expect(lint({ mapRoles: dev + row('b', ['qa']), live: [devs, bound('qa')], facts })).toMatchObject([
        {
          code: 'group-without-row',
          severity: 'notice',
          message: `In prod, only a row of aws-auth that has no effect has the group "qa": the row of role/b, which its access entry overrides. RoleBinding/shop/b-qa binds the group to a role: only subjects that have it ${others}`,
          fix: 'Give the group to the access entry (aws eks update-access-entry, with its username and all of its groups), or remove it from the binding. If others log in with it, nothing is wrong.',
        },
      ])
    })

    test('names several, and what overrides each', () => {
      const mapRoles = dev + row('b', ['qa']) + row('c', ['qa']) + row('path/d', ['qa'])
      expect(inShort(lint({ mapRoles, live: [devs, bound('qa'), bound('qa', 'ops')], facts }))).toEqual([
        `notice b-qa: In prod, only rows of aws-auth that have no effect have the group "qa": the rows of role/b and role/c, which their access entries override, and the row of role/path/d. RoleBinding/ops/b-qa and RoleBinding/shop/b-qa bind the group to a role: only subjects that have it ${others}`,
      ])
    })

    test.each([
      ['of a role with a path', row('path/d', ['qa']), 'role/path/d'],
      ['that a later row replaces', row('d', ['qa']) + row('d', ['dev']), 'role/d'],
    ])('names the row %s', (_, mapRoles, name) => {
      expect(lint({ mapRoles: dev + mapRoles, live: [devs, bound('qa')] })).toMatchObject([
        {
          message: `In prod, only a row of aws-auth that has no effect has the group "qa": the row of ${name}. RoleBinding/shop/b-qa binds the group to a role: only subjects that have it ${others}`,
          fix: 'Give the group to a principal, or remove it from the binding. If others log in with it, nothing is wrong.',
        },
      ])
    })

    test('says nothing about changing an access entry of AWS', () => {
      const [found] = lint({
        mapRoles: dev + row('ack', ['qa']),
        live: [devs, bound('qa')],
        facts: OWNED_FACTS,
      })
      expect(found?.message).toContain('the row of role/ack, which its access entry overrides')
      expect(found?.fix).toMatch(/^Give the group to a principal, /)
    })

    describe('and the file declares the access entry', () => {
      const cluster = mappedTo('access-entries')
      const fixes = (name: string, groups: readonly string[]): readonly (string | undefined)[] => {
        const desired = desiredState({ cluster, principals: [declaredRole(name, groups)] })
        const rows = NODE_ROW + dev + row('b', ['qa'])
        const live = snapshotOf([awsAuthOf({ mapRoles: rows }), view, devs, bound('qa')], desired.set)
        return lookOver(desired, { ...live, facts: mixed([entryOf('b')]) })
          .filter(({ code }) => code === 'group-without-row')
          .map(({ fix }) => fix)
      }

      test('says to apply the file that gives it the group', () => {
        expect(fixes('b', ['qa'])).toEqual([
          'Apply the file: it gives the group to the access entry of role/b.',
        ])
      })

      test('says to declare the group too', () => {
        expect(fixes('b', ['dev'])).toEqual([
          'Add the group to `groups` of role/b in the file, or remove it from the binding. If others log in with it, nothing is wrong.',
        ])
      })

      test('of another principal, which does not matter', () => {
        expect(fixes('c', ['qa'])).toEqual([expect.stringMatching(/ \(aws eks update-access-entry/)])
      })
    })

    test('is a warning at its line where the plan binds it', () => {
      const [found] = lint({
        mapRoles: dev + row('b', ['qa']),
        live: [devs],
        desired: { objects: [declared(bound('qa'))] },
        facts,
      })
      expect(found).toMatchObject({ severity: 'warning', where: { line: 9 } })
      expect(found?.message).toMatch(
        /^In prod, only a row of aws-auth that has no effect would have the group "qa"/,
      )
    })

    test('is no misspelt name', () => {
      const [found] = lint({
        mapRoles: row('a', ['developer']) + row('b', ['developers']),
        live: [bound('developers'), bound('developer')],
        facts,
      })
      expect(found?.fix).toMatch(/^Give the group to the access entry/)
    })

    test('among many that no row has is not said to have none', () => {
      const live = [devs, bound('qa'), bound('v')]
      expect(inShort(lint({ mapRoles: dev + row('b', ['qa']), live, facts }))).toEqual([
        'notice b-qa: No row of aws-auth and no access entry in prod that has an effect has groups "qa" and "v", which bindings bind to roles: only subjects that have them through another login (OIDC, a client certificate) get these roles.',
      ])
    })
  })

  test('is one notice for many', () => {
    const live = [devs, ...['v', 'w', 'x', 'y', 'z'].map((group) => bound(group))]
    expect(inShort(lint({ mapRoles: dev, live }))).toEqual([
      'notice b-v: No row of aws-auth in prod has groups "v", "w", "x" and 2 more, which bindings bind to roles: only subjects that have them through another login (OIDC, a client certificate) get these roles.',
    ])
  })

  test('is a warning at its line where the plan makes it', () => {
    expect(
      inShort(lint({ mapRoles: dev, live: [devs], desired: { objects: [declared(bound('qa'))] } })),
    ).toEqual([
      'warning 9: No row of aws-auth in prod would have the group "qa", which RoleBinding/shop/b-qa binds to a role: only subjects that have it through another login (OIDC, a client certificate) get the role.',
    ])
  })

  test('is a warning where the plan takes the last row', () => {
    expect(inShort(lint({ mapRoles: dev, live: [devs], owned: ['a'] }))).toEqual([
      'warning b-dev: No row of aws-auth in prod would have the group "dev", which RoleBinding/shop/b-dev binds to a role: only subjects that have it through another login (OIDC, a client certificate) get the role.',
    ])
  })

  test('is silent where the plan gives the group to somebody', () => {
    expect(lint({ live: [devs], desired: { principals: [declaredRole('a', ['dev'])] } })).toEqual([])
  })

  test.each([
    ['where entries are there', factsOf({ accessEntries: known([{ principalArn: `${ROLE}x` }]) })],
    ['where entries may not be read', factsOf({ accessEntries: denied('eks:ListAccessEntries') })],
    ['of a kubeconfig', factsOf({ accessEntries: { kind: 'not-asked' } })],
  ])('is said with a doubt %s', (_, facts) => {
    const live = [devs, bound('v'), bound('w')]
    expect(lint({ mapRoles: dev, live: live.slice(0, 2), facts })[0]?.message).toMatch(
      /through another login \(OIDC, a client certificate, an access entry\) get the role\.$/,
    )
    expect(lint({ mapRoles: dev, live, facts })[0]?.message).toMatch(
      /through another login \(OIDC, a client certificate, an access entry\) get these roles\.$/,
    )
  })

  test.each<[string, Parameters<typeof lint>[0]]>([
    ['of groups of Kubernetes and EKS', { mapRoles: dev, live: [devs, bound('system:x'), bound('eks:y')] }],
    [
      'that Kubernetes or EKS made',
      { mapRoles: dev, live: [devs, roleBinding('shop', 'eks:addon', ['x'], VIEW)] },
    ],
    [
      'of users and service accounts',
      {
        mapRoles: dev,
        live: [
          devs,
          {
            ...bound('x'),
            subjects: [
              { kind: 'ServiceAccount', name: 'x' },
              { kind: 'User', name: 'y' },
            ],
          },
        ],
      },
    ],
    [
      'that a template may become',
      { mapRoles: row('a', ['dev', '"team-{{SessionName}}"']), live: [devs, bound('team-x')] },
    ],
    ['where a key cannot be read', { mapRoles: dev, data: { mapUsers: '- {' }, live: [devs, bound('x')] }],
    [
      'where aws-auth is not read',
      { mapRoles: dev, live: [bound('x')], facts: factsOf({ authenticationMode: 'API' }) },
    ],
    [
      'that the file accepts',
      {
        mapRoles: dev,
        live: [devs, bound('qa')],
        desired: {
          dangers: [{ rule: 'dangling', subject: 'qa', reason: 'next week', until: '2027-01-31', where: {} }],
        },
      },
    ],
  ])('is silent %s', (_, about) => {
    expect(lint(about)).toEqual([])
  })
})

describe('one misspelt name is one problem', () => {
  test('of a row and of a live binding: said of the row', () => {
    expect(lint({ mapRoles: row('a', ['developrs']), live: [bound('developers')] })).toMatchObject([
      {
        code: 'group-bound-to-nothing',
        fix: expect.stringContaining(
          'If you mean "developers", write that. Bind the group to a role under rbac.bindings, or remove it from the row.',
        ),
      },
    ])
  })

  test('of the file alone: said by group-without-principal, when the file is read', () => {
    const desired = {
      principals: [declaredRole('a', ['developrs'])],
      objects: [declaredBinding('developers')],
    }
    expect(lint({ desired })).toEqual([])
  })
})

test('rows that the plan mends are silent', () => {
  const { problems } = planOf({
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + row('path/a', ['dev']) }),
      ledgerOf([`${ROLE}path/a`]),
      view,
      bound('dev'),
    ],
    desired: { principals: [declaredRole('a', ['dev'])] },
    facts: factsOf(),
  })
  expect(problems).toEqual([])
})

test('a group that the file gives to a principal whose errors stop it is not to be given to another one', () => {
  // Neither a row nor an entry, and the file does not say which of the two.
  const plan = planOf({
    desired: { principals: [declaredRole('demo', ['viewers'])], objects: [declared(bound('viewers'))] },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('ops', ['system:masters']) }), view],
    facts: mixed([]),
  })
  expect(plan.problems.map(({ code }) => code)).toContain('mapping-not-said')
  const problem = plan.problems.find(({ code }) => code === 'group-without-row')
  expect(problem?.fix).toBe(
    'Apply the file: it gives the group to role/demo. If there are errors about that principal, correct them first.',
  )
})
