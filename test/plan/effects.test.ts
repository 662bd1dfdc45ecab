import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Writable } from '../../src/cluster/door.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { canonicalJson } from '../../src/plan/change/canonical-json.ts'
import type { Effect, Effects } from '../../src/plan/effect/effect.ts'
import { effectsOf } from '../../src/plan/effect/effects.ts'
import type { AccessViews } from '../../src/plan/effect/reached.ts'
import { reachedSubjects } from '../../src/plan/effect/reached-subjects.ts'
import { type AccessSubject, subjectKey, userSubject } from '../../src/rbac/access-subject.ts'
import { aggregate } from '../../src/rbac/aggregate.ts'
import { accessDifference, type ScopedAtom } from '../../src/rbac/gained.ts'
import type { Grant, KubernetesIdentity, RbacObjects } from '../../src/rbac/grant.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import { nameTemplate } from '../../src/rbac/name-template.ts'
import type { ClusterRole, ClusterRoleBinding, RoleBinding, Subject } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { permits } from '../../src/rbac/permits.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { requestOfSomeApi } from '../rbac/arbitrary.ts'
import { held } from '../rbac/held-policy.ts'
import { changedObjects, inSomeNamespace, rbacObjects } from '../rbac/objects-arbitrary.ts'
import { rounds } from '../rounds.ts'
import { declared, declaredRole, declaredUser } from './desired.ts'
import { consoleText, effectText } from './effect-text.ts'
import { mappedTo } from './entries.ts'
import { denied, factsOf, known, planOf, ROLE } from './guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from './live.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1' as const
const view = clusterRole('view')
const devsView = roleBinding('shop', 'dev', ['dev'], { kind: 'ClusterRole', name: 'view' })
const BY_DEV = 'dev>RoleBinding/shop/dev>ClusterRole/view'

function bindEverywhere(name: string, role: string, ...subjects: readonly Subject[]): ClusterRoleBinding {
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role } as const
  return { apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, subjects, roleRef }
}

function subject(kind: 'Group' | 'User', name: string): Subject {
  return { kind, name, apiGroup: 'rbac.authorization.k8s.io' }
}

interface Case {
  readonly title: string
  readonly live: readonly Writable[]
  readonly desired: Partial<Desired>
  readonly effects: readonly string[]
}

/** Rows that the set owns, as they are live; the file is empty but for what a case gives. */
function owning(mapRoles: string, ...names: readonly string[]): Writable[] {
  return [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf(names.map((name) => ROLE + name))]
}

const own = <T extends Parameters<typeof markOwned>[0]>(object: T) => markOwned(object, 'default')

const cases: readonly Case[] = [
  {
    title: 'a row that is added gives what its groups are bound to, and logging in is no word worth',
    live: [
      ...owning(''),
      view,
      devsView,
      bindEverywhere('system:basic-user', 'system:basic-user', subject('Group', 'system:authenticated')),
      {
        apiVersion,
        kind: 'ClusterRole',
        metadata: { name: 'system:basic-user' },
        rules: [
          {
            verbs: ['create'],
            apiGroups: ['authorization.k8s.io'],
            resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
          },
        ],
      },
    ],
    desired: { principals: [declaredRole('a', ['dev'])] },
    effects: [`role/a +get,list pods @shop by ${BY_DEV}`],
  },
  {
    title: 'a row that goes takes it',
    live: [...owning(row('a', ['dev']), 'a'), view, devsView],
    desired: {},
    effects: [`role/a -get,list pods @shop by ${BY_DEV}`],
  },
  {
    title: 'another group in a row takes the one and gives the other',
    live: [
      ...owning(row('a', ['dev']), 'a'),
      view,
      devsView,
      role('ops', 'reader', ['get']),
      roleBinding('ops', 'ops', ['ops'], { kind: 'Role', name: 'reader' }),
    ],
    desired: { principals: [declaredRole('a', ['ops'])] },
    effects: [
      `role/a -get,list pods @shop by ${BY_DEV} +get pods @ops by ops>RoleBinding/ops/ops>Role/ops/reader`,
    ],
  },
  {
    title: 'groups that give the same in the same place are no effect',
    live: [
      ...owning(row('a', ['dev']), 'a'),
      view,
      devsView,
      roleBinding('shop', 'ops', ['ops'], { kind: 'ClusterRole', name: 'view' }),
    ],
    desired: { principals: [declaredRole('a', ['ops'])] },
    effects: [],
  },
  {
    title: 'a rule more in a role reaches everybody who is bound to it, and those without it not',
    live: [
      ...owning(row('a', ['dev']) + row('b', ['dev', 'x']) + row('c', ['x'])),
      own(role('shop', 'reader', ['get'])),
      roleBinding('shop', 'dev', ['dev'], { kind: 'Role', name: 'reader' }),
    ],
    desired: { objects: [declared(role('shop', 'reader', ['get', 'list']))] },
    effects: ['role/a role/b +list pods @shop by dev>RoleBinding/shop/dev>Role/shop/reader'],
  },
  {
    title: 'those who have the same role by names of their own are one effect',
    live: [
      ...owning(row('a', [], 'alice') + row('b', [], 'bob') + row('c', ['dev'])),
      view,
      own(bindEverywhere('all', 'view', subject('User', 'alice'), subject('User', 'bob'))),
      own(bindEverywhere('devs', 'view', subject('Group', 'dev'))),
    ],
    desired: {},
    effects: [
      'role/a role/b role/c -get,list pods by dev>ClusterRoleBinding/devs>ClusterRole/view, alice>ClusterRoleBinding/all>ClusterRole/view, bob>ClusterRoleBinding/all>ClusterRole/view',
    ],
  },
  {
    title: 'a subject less in a binding',
    live: [
      ...owning(row('a', ['dev']) + row('b', ['ops'])),
      view,
      own(roleBinding('shop', 'x', ['dev', 'ops'], { kind: 'ClusterRole', name: 'view' })),
    ],
    desired: {
      objects: [declared(roleBinding('shop', 'x', ['ops'], { kind: 'ClusterRole', name: 'view' }))],
    },
    effects: ['role/a -get,list pods @shop by dev>RoleBinding/shop/x>ClusterRole/view'],
  },
  {
    title: 'system:masters comes first, and is everything',
    live: [...owning(row('b', ['dev']), 'b'), view, devsView],
    desired: { principals: [declaredRole('a', ['system:masters', 'dev'])] },
    effects: ['role/a +everything by masters', `role/b -get,list pods @shop by ${BY_DEV}`],
  },
  {
    title: 'losses come before gains, and more before less',
    live: [
      ...owning(row('lose', ['dev']), 'lose'),
      view,
      devsView,
      bindEverywhere('ops', 'view', subject('Group', 'ops')),
    ],
    desired: { principals: [declaredRole('little', ['dev']), declaredRole('much', ['ops'])] },
    effects: [
      `role/lose -get,list pods @shop by ${BY_DEV}`,
      'role/much +get,list pods by ops>ClusterRoleBinding/ops>ClusterRole/view',
      `role/little +get,list pods @shop by ${BY_DEV}`,
    ],
  },
  {
    title: 'a row with a path gives nothing, and the one that takes its place does',
    live: [...owning(row('team/a', ['dev'])), view, devsView],
    desired: { principals: [declaredRole('a', ['dev'])] },
    effects: [`role/a +get,list pods @shop by ${BY_DEV}`],
  },
  {
    title: 'of a name with templates only some logins gain',
    live: [...owning(row('a', ['x'], '"ci:{{SessionName}}"')), view],
    desired: { objects: [declared(bindEverywhere('ci', 'view', subject('User', 'ci:alice')))] },
    effects: ['role/a +get,list pods by ci:alice>ClusterRoleBinding/ci>ClusterRole/view (some logins)'],
  },
  {
    title: 'of an account everybody gains what everybody with a login has',
    live: [...owning(''), view, bindEverywhere('guests', 'view', subject('Group', 'system:authenticated'))],
    desired: { accounts: [{ account: '444455556666', where: {} }] },
    effects: [
      '444455556666 +get,list pods by system:authenticated>ClusterRoleBinding/guests>ClusterRole/view',
    ],
  },
  {
    title: 'whose row goes is still let in by its account, as somebody without groups',
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']), mapAccounts: '- "111122223333"\n' }),
      ledgerOf([`${ROLE}a`]),
      view,
      devsView,
      bindEverywhere('guests', 'view', subject('Group', 'system:authenticated')),
      role('shop', 'reader', ['get']),
      roleBinding('shop', 'more', ['dev'], { kind: 'Role', name: 'reader' }),
      { ...role('shop', 'pusher', ['create']) },
      roleBinding('shop', 'push', ['dev'], { kind: 'Role', name: 'pusher' }),
    ],
    desired: {},
    effects: ['role/a -create pods @shop by dev>RoleBinding/shop/push>Role/shop/pusher'],
  },
  {
    title: 'a user and a role of one name are two',
    live: [...owning(''), view, devsView],
    desired: { principals: [declaredUser('a', ['dev'])] },
    effects: [`user/a +get,list pods @shop by ${BY_DEV}`],
  },
  {
    title: 'nodes are only named where they gain or lose',
    live: [...owning(''), own(bindEverywhere('n', 'view', subject('Group', 'system:nodes'))), view],
    desired: {},
    effects: ['role/nodes -get,list pods by system:nodes>ClusterRoleBinding/n>ClusterRole/view'],
  },
]

describe('who gains and loses what', () => {
  test.each(cases)('$title', ({ live, desired, effects }) => {
    const plan = planOf({ live, desired, guards: { maxRemovalPercent: 100, allowSystemMasters: true } })
    expect(plan.effects?.access.map(effectText)).toEqual(effects)
  })

  test('one label that makes a role part of an aggregated one reaches all who hold that', () => {
    const label = 'example.com/aggregate-to-view'
    const aggregated: ClusterRole = {
      ...view,
      metadata: { name: 'viewer' },
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [label]: 'true' } }] },
    }
    const part = (labels: Record<string, string>): ClusterRole => ({
      ...clusterRole('part'),
      metadata: { name: 'part', labels },
    })
    const names = Array.from({ length: 40 }, (_, index) => `team-${String(index).padStart(2, '0')}`)
    const plan = planOf({
      live: [
        ...owning(names.map((name) => row(name, [name])).join('')),
        aggregated,
        own(part({})),
        ...names.map((name) => bindEverywhere(name, 'viewer', subject('Group', name))),
      ],
      desired: { objects: [declared(part({ [label]: 'true' }))] },
    })
    const [effect, ...others] = plan.effects?.access ?? []
    expect(others).toEqual([])
    expect(effect?.subjects.map(({ name }) => name)).toEqual(names.map((name) => ROLE + name))
    expect(effect?.gained).toMatchObject([{ scope: { kind: 'cluster' }, resources: [{ resource: 'pods' }] }])
    expect(effect?.gainedThrough).toHaveLength(40)
    expect(effect?.lost).toEqual([])
  })

  test('a row in whose place an access entry stands gives and takes nothing', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}teams/a` }]),
    })
    const { effects } = planOf({
      live: [...owning(''), view, devsView],
      desired: { cluster: mappedTo('aws-auth'), principals: [declaredRole('a', ['dev'])] },
      facts,
    })
    expect(effects).toMatchObject({ access: [], console: [] })
    // A row means nothing to whoever has an entry.
    expect(effects?.limits.join()).not.toContain('access entry')
  })

  test('of a binding, entries that were not read are a limit', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}teams/a` }]),
    })
    const { effects } = planOf({
      live: [...owning(''), view],
      desired: { objects: [declared(devsView)] },
      facts,
    })
    expect(effects?.limits).toContain(
      '1 access entry was not read: principals that have a group or username through this entry are not named.',
    )
  })

  test('access policies whose rules are not published are a limit, and the published ones count', () => {
    const entry = (name: string, policy: string) => ({
      principalArn: `${ROLE}${name}`,
      details: { type: 'STANDARD', username: name, groups: ['dev'], policies: [held(policy)] },
    })
    const { effects } = planOf({
      live: [...owning(''), view],
      desired: { objects: [declared(devsView)] },
      facts: factsOf({
        authenticationMode: 'API',
        accessEntries: known([
          entry('known', 'AmazonEKSClusterAdminPolicy'),
          entry('unknown', 'AmazonEKSEventPolicy'),
        ]),
      }),
    })
    expect(effects?.access.map(effectText)).toEqual([`role/unknown +get,list pods @shop by ${BY_DEV}`])
    expect(effects?.limits).toContain(
      '1 access entry has access policies whose rules AWS does not publish: what these grant is not counted.',
    )
  })

  test('where aws-auth is not read, nobody gains by a row', () => {
    const { effects } = planOf({
      live: [...owning(row('a', ['dev'])), view],
      desired: { objects: [declared(devsView)] },
      facts: factsOf({ authenticationMode: 'API' }),
    })
    expect(effects?.console).toEqual([])
    expect(effects?.access.map(effectText)).toEqual([`group dev +get,list pods @shop by ${BY_DEV}`])
    expect(effects?.limits.join()).toContain('authentication mode API')
  })

  test('where rows apply at random, not every login has it', () => {
    const users =
      '- userarn: arn:aws:iam::111122223333:user/Bob\n  groups: [dev]\n- userarn: arn:aws:iam::111122223333:user/bob\n  groups: []\n'
    const awsAuth = awsAuthOf({ mapRoles: NODE_ROW, mapUsers: users })
    const { effects } = planOf({
      live: [awsAuth, ledgerOf([]), view],
      desired: { objects: [declared(devsView)] },
    })
    expect(effects?.access.map(effectText)).toEqual([
      `user/Bob +get,list pods @shop by ${BY_DEV} (some logins)`,
    ])
  })

  test('a plan that only changes who owns what has no effects', () => {
    const plan = planOf({
      live: [...owning(row('a', ['dev']))],
      desired: { principals: [declaredRole('a', ['dev'])] },
    })
    expect(plan.changes).toMatchObject([{ kind: 'ownership' }])
    expect(plan.effects).toBeUndefined()
  })

  test('effects are no part of the digest', () => {
    const desired = { principals: [declaredRole('a', ['dev'])] }
    const bare = planOf({ live: owning(''), desired })
    const bound = planOf({ live: [...owning(''), view, devsView], desired })
    expect(bound.effects?.access).not.toEqual(bare.effects?.access)
    expect(bound.digest).toBe(bare.digest)
  })
})

describe('what they find in the console', () => {
  const restricted = presetObjects('console-restricted-access', ['default', 'shop'])
  const group = 'eks-console-dashboard-restricted-access-group'
  const named =
    (...live: readonly Writable[]) =>
    (desired: Partial<Desired>) =>
      planOf({
        live: [...owning(row('old', ['dev']), 'old'), ...live],
        desired,
        guards: { allowSystemMasters: true },
      }).effects?.console.map(consoleText)

  test('is said of everybody whose row changes, alike together, the worst first', () => {
    const full = presetObjects('console-full-access', [])
    const consoleOf = named(...restricted, ...full)
    expect(
      consoleOf({
        principals: [
          declaredRole('all', ['eks-console-dashboard-full-access-group']),
          declaredRole('masters', ['system:masters']),
          declaredRole('some', [group]),
          declaredRole('none', ['nothing']),
        ],
      }),
    ).toEqual([
      'role/none: in, none',
      'role/some: in, in default,shop',
      'role/all role/masters: in, all',
      'role/old: out, none',
    ])
  })

  test('names what is missing of the list of the console', () => {
    const consoleOf = named(view, devsView, bindEverywhere('ops', 'view', subject('Group', 'ops')))
    expect(consoleOf({ principals: [declaredRole('a', ['dev']), declaredRole('b', ['ops'])] })).toEqual([
      'role/a: in, in shop but nodes,namespaces,deployments,daemonsets,statefulsets,replicasets,jobs',
      'role/b: in, all but nodes,namespaces,deployments,daemonsets,statefulsets,replicasets,jobs',
      'role/old: out, none',
    ])
  })

  test('does not count a namespace in which no workload can be listed', () => {
    const settings = {
      ...role('ops', 'settings', ['list']),
      rules: [{ apiGroups: [''], resources: ['configmaps', 'nodes'], verbs: ['list'] }],
    }
    const consoleOf = named(settings, roleBinding('ops', 'x', ['dev'], { kind: 'Role', name: 'settings' }))
    expect(consoleOf({ principals: [declaredRole('a', ['dev'])] })).toEqual([
      'role/a: in, none',
      'role/old: out, none',
    ])
  })

  test('does not count what only some logins have', () => {
    const consoleOf = named(view, bindEverywhere('ci', 'view', subject('User', 'ci:alice')))
    expect(consoleOf({ principals: [declaredRole('a', [], 'ci:{{SessionName}}')] })).toEqual([
      'role/a: in, none',
      'role/old: out, none',
    ])
  })
})

describe('the limits of the view', () => {
  test.each([
    [
      'entries that may not be read',
      factsOf({ accessEntries: denied('eks:ListAccessEntries') }),
      'could not be read',
    ],
    ['a kubeconfig', factsOf({ accessEntries: { kind: 'not-asked' } }), 'are not known here'],
  ])('%s', (_, facts, words) => {
    const { effects } = planOf({
      live: owning(''),
      desired: { principals: [declaredRole('a', ['x'])] },
      facts,
    })
    expect(effects?.limits).toHaveLength(2)
    expect(effects?.limits[1]).toContain(words)
  })

  test('a key that cannot be read, and accounts', () => {
    const live = [
      awsAuthOf({ mapRoles: NODE_ROW, mapUsers: '- {', mapAccounts: '- "111122223333"\n' }),
      ledgerOf([]),
    ]
    const { effects } = planOf({
      live,
      desired: { principals: [declaredRole('a', ['x'])] },
      facts: factsOf(),
    })
    expect(effects?.limits.slice(1)).toEqual([
      'mapUsers of aws-auth cannot be read: its principals have no access, and are not listed.',
      'Through mapAccounts, every principal of 1 account can log in; only those that a binding names by their ARN are listed.',
    ])
  })
})

describe('laws of effects', () => {
  const text = fc.constantFrom('dev', 'ops', 'alice', 'ci:{{SessionName}}', 'system:masters')
  const awsAuth = fc
    .array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        groups: fc.array(text, { maxLength: 2 }),
        username: text,
      }),
      {
        maxLength: 4,
      },
    )
    .chain((rows) =>
      fc.constantFrom(undefined, '- "111122223333"\n').map((mapAccounts) =>
        decodeAwsAuth({
          mapRoles: rows
            .map(({ name, groups, username }) =>
              row(
                name,
                groups.map((group) => JSON.stringify(group)),
                JSON.stringify(username),
              ),
            )
            .join(''),
          ...(mapAccounts === undefined ? {} : { mapAccounts }),
        }),
      ),
    )
  const pair = fc
    .record({ objects: rbacObjects, other: rbacObjects, before: awsAuth, after: awsAuth })
    .chain(({ objects, other, before, after }) =>
      changedObjects(objects, other).map((changed) => ({ objects, changed, before, after })),
    )

  test('what a plan gives, its reverse takes', () => {
    fc.assert(
      fc.property(pair, ({ objects, changed, before, after }) => {
        const there = effects({
          awsAuth: { before, after },
          rbac: { before: indexRbac(objects), after: indexRbac(changed) },
        })
        const back = effects({
          awsAuth: { before: after, after: before },
          rbac: { before: indexRbac(changed), after: indexRbac(objects) },
        })
        const turned = there.access.map((effect) => ({
          ...effect,
          gained: effect.lost,
          lost: effect.gained,
          gainedThrough: effect.lostThrough,
          lostThrough: effect.gainedThrough,
          gains: effect.losses,
          losses: effect.gains,
        }))
        // What is left, and how dangerous a gain is, are no halves of a pair; and whose ways are told together depends on them.
        const sorted = (access: readonly Effect[]): string[] =>
          access
            .flatMap(({ subjects, gained, lost, gains, losses, someLogins, keepsAdmin }) =>
              subjects.map((subject) =>
                canonicalJson({
                  ...{ subject, gained, lost, someLogins, keepsAdmin },
                  gains: gains.map(({ through: _, ...step }) => step),
                  losses: losses.map(({ through: _, ...step }) => step),
                }),
              ),
            )
            .toSorted()
        expect(sorted(turned)).toEqual(sorted(back.access))
      }),
    )
  })

  test('where nothing changes nobody is reached, however the objects are made anew', () => {
    fc.assert(
      fc.property(rbacObjects, awsAuth, (objects, same) => {
        const rbac = { before: indexRbac(objects), after: indexRbac(structuredClone(objects)) }
        expect(reachedSubjects({ facts: NO_FACTS, awsAuth: { before: same, after: same }, rbac })).toEqual([])
      }),
    )
  })

  test('whoever is not reached has no difference', () => {
    fc.assert(
      fc.property(pair, ({ objects, changed, before }) => {
        const rbac = { before: indexRbac(objects), after: indexRbac(changed) }
        const felt = effects({ awsAuth: { before, after: before }, rbac }).access
        const different = [...loginsOf({ awsAuth: before, facts: undefined }).all.values()].filter(
          ({ identities }) => {
            const [was, is] = [rbac.before, rbac.after].map((index) =>
              identities.flatMap((identity) => grantsOf(index, identity)),
            )
            const { gained, lost } = accessDifference(was ?? [], is ?? [])
            return gained.length + lost.length > 0
          },
        )
        const principals = felt.flatMap(({ subjects }) => subjects).filter(({ kind }) => kind === 'principal')
        expect(principals.map(({ name }) => name).toSorted()).toEqual(
          different.map(({ principal }) => principal).toSorted(),
        )
      }),
    )
  })

  const requests = fc.array(requestOfSomeApi.chain(inSomeNamespace), { minLength: 30 })

  test('what a request more or less means for a subject of a binding is told of it, or of principals who are it', () => {
    fc.assert(
      fc.property(pair, requests, ({ objects, changed, before, after }, asked) => {
        const reached = reachedSubjects({
          facts: NO_FACTS,
          awsAuth: { before, after },
          rbac: { before: indexRbac(objects), after: indexRbac(changed) },
        })
        for (const held of subjectsOf(objects, changed)) {
          for (const request of asked) {
            const [was, is] = [objects, changed].map((state) => permits(heldBy(state, held), request))
            if (was === is) continue
            const [side, at] = is ? (['gained', 'after'] as const) : (['lost', 'before'] as const)
            const tellers = reached.filter(
              ({ subject, [at]: { identities } }) =>
                subjectKey(subject) === subjectKey(held) ||
                // What everybody has is told of everybody.
                (subject.kind === 'group' && groupsOf(held).includes(subject.name)) ||
                (subject.kind === 'principal' && identities.some((one) => hasName(one, held))),
            )
            const told = tellers.flatMap(({ difference }) => difference[side]).map(asGrant)
            expect({ held, request, side, told: permits(told, request) }).toMatchObject({ told: true })
          }
        }
      }),
      { numRuns: rounds(60) },
    )
  })

  test('a subject whose grants are the same is not told', () => {
    fc.assert(
      fc.property(pair, ({ objects, changed, before, after }) => {
        const { access } = effects({
          awsAuth: { before, after },
          rbac: { before: indexRbac(objects), after: indexRbac(changed) },
        })
        const told = access.flatMap(({ subjects }) => subjects).filter(({ kind }) => kind !== 'principal')
        for (const one of told)
          expect(grantTexts(heldBy(changed, one))).not.toEqual(grantTexts(heldBy(objects, one)))
      }),
    )
  })
})

const NO_FACTS = { before: undefined, after: undefined }

function effects(views: Omit<AccessViews, 'facts'>): Effects {
  const all: AccessViews = { facts: NO_FACTS, ...views }
  return effectsOf({ views: all, reached: reachedSubjects(all), changes: [] })
}

/** The subjects of the bindings of both, each once. */
function subjectsOf(...states: readonly RbacObjects[]): readonly AccessSubject[] {
  const all = states.flatMap((state) =>
    bindingsIn(state).flatMap((binding) =>
      (binding.subjects ?? []).flatMap((one) => asSubject(one, binding.metadata.namespace ?? '') ?? []),
    ),
  )
  // The API server refuses an empty name.
  return [...new Map(all.map((one) => [subjectKey(one), one])).values()].filter(({ name }) => name !== '')
}

function bindingsIn(state: RbacObjects): readonly (RoleBinding | ClusterRoleBinding)[] {
  return [...state.roleBindings, ...state.clusterRoleBindings]
}

/** The API server knows a service account by its username, so a User of that name is it. */
function asSubject({ kind, name, namespace }: Subject, own: string): AccessSubject | undefined {
  if (kind === 'Group') return { kind: 'group', name }
  if (kind === 'User') return userSubject(name)
  const place = namespace || own
  return place === '' ? undefined : userSubject(`system:serviceaccount:${place}:${name}`)
}

/** What the subject holds, read from the objects without an index. */
function heldBy(state: RbacObjects, held: AccessSubject): readonly Grant[] {
  const { clusterRoles, roles } = aggregate(state)
  return bindingsIn(state).flatMap((binding): Grant[] => {
    const { namespace } = binding.metadata
    const holds = (binding.subjects ?? []).some((one) => matches(one, namespace ?? '', held))
    const { kind, name } = binding.roleRef
    const role =
      kind === 'Role'
        ? roles.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
        : clusterRoles.find(({ metadata }) => metadata.name === name)
    if (!holds || role === undefined) return []
    const scope =
      namespace === undefined ? { kind: 'cluster' as const } : { kind: 'namespace' as const, namespace }
    const rules = (role.rules ?? []).filter(({ resources }) => namespace === undefined || resources?.length)
    if (rules.length === 0) return []
    return [{ scope, rules, via: BOUND }]
  })
}

const BOUND: Grant['via'] = {
  kind: 'binding',
  subject: { kind: 'Group', name: 'x' },
  binding: 'ClusterRoleBinding/x',
  role: 'ClusterRole/x',
}

function matches({ kind, name, namespace }: Subject, own: string, held: AccessSubject): boolean {
  if (kind === 'Group') return groupsOf(held).includes(name)
  const username = kind === 'User' ? name : `system:serviceaccount:${namespace || own}:${name}`
  if (kind === 'ServiceAccount' && (namespace || own) === '') return false
  return held.kind !== 'group' && username === usernameOf(held)
}

function usernameOf(held: AccessSubject): string {
  return held.kind === 'serviceAccount' ? `system:serviceaccount:${held.namespace}:${held.name}` : held.name
}

function groupsOf(held: AccessSubject): readonly string[] {
  if (held.kind === 'user' && held.name === 'system:anonymous') return ['system:unauthenticated']
  const others = held.name === 'system:unauthenticated' ? [] : ['system:authenticated']
  if (held.kind === 'group' && held.name.startsWith('system:serviceaccounts:'))
    return [held.name, 'system:serviceaccounts', ...others]
  if (held.kind === 'group') return [held.name, ...others]
  if (held.kind === 'serviceAccount')
    return ['system:serviceaccounts', `system:serviceaccounts:${held.namespace}`, ...others]
  return others
}

function hasName({ username, groups }: KubernetesIdentity, held: AccessSubject): boolean {
  const names = held.kind === 'group' ? groups : [username]
  const wanted = held.kind === 'group' ? held.name : usernameOf(held)
  return names.some((name) => name === wanted || nameTemplate(name)?.canBecome(wanted) === true)
}

function grantTexts(grants: readonly Grant[]): readonly string[] {
  return [...new Set(grants.map(({ scope, rules }) => JSON.stringify([scope, rules])))].toSorted()
}

function asGrant(one: ScopedAtom): Grant {
  if (one.kind === 'everything') return { scope: { kind: 'cluster' }, rules: [], via: one.via }
  const { scope, atom } = one
  if ('url' in atom)
    return { scope, rules: [{ verbs: [atom.verb], nonResourceURLs: [atom.url] }], via: BOUND }
  const names = atom.name === undefined ? {} : { resourceNames: [atom.name] }
  return {
    scope,
    rules: [{ verbs: [atom.verb], apiGroups: [atom.group], resources: [atom.resource], ...names }],
    via: BOUND,
  }
}
