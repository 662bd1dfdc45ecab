import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import type { Writable } from '../../src/cluster/door.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../src/live/facts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf } from '../../src/plan/shown/head.ts'
import type { ClusterRole, RbacObject, Subject } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { plansText } from '../../src/render/screen/plans.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { bindEverywhere, bindInNamespace, group, may, role, user } from '../rbac/rbac-objects.ts'
import { expectGolden } from '../render/golden.ts'
import { ABOUT, commentOf, OPTIONS, PLAIN } from '../render/plans.ts'
import { declared, declaredRole } from './desired.ts'
import { effectText } from './effect-text.ts'
import { factsOf, known, planOf, ROLE } from './guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, row } from './live.ts'
import { serviceAccount } from './published-rbac.ts'

const own = <T extends Parameters<typeof markOwned>[0]>(object: T) => markOwned(object, 'default')
const view = clusterRole('view')

function live(mapRoles: string, ...objects: readonly Writable[]): Writable[] {
  return [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf([]), ...objects]
}

function desiring(...objects: readonly RbacObject[]): Partial<Desired> {
  return { objects: objects.map((object) => declared(object)) }
}

function effectsOf(plan: Plan): string[] {
  return (plan.effects?.access ?? []).map(effectText)
}

const entries = (details?: EntryDetails): ClusterFacts =>
  factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known([entryOf(details)]) })

function entryOf(details?: EntryDetails): AccessEntry {
  return { principalArn: `${ROLE}teams/entry`, ...(details === undefined ? {} : { details }) }
}

describe('a pull request that binds cluster-admin', () => {
  const facts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([
      entryOf({ type: 'STANDARD', username: 'entry', groups: ['entry-group'], policies: [] }),
    ]),
  })
  const subjects: readonly Subject[] = [
    serviceAccount('ci', 'default'),
    group('system:serviceaccounts:ci'),
    user('oidc:mallory'),
    group('entry-group'),
    group('dev'),
  ]
  const planWith = (known: ClusterFacts): Plan =>
    planOf({
      live: live(row('a', ['dev']), ...BOOTSTRAP),
      desired: desiring(bindEverywhere('admins', 'ClusterRole/cluster-admin', ...subjects)),
      facts: known,
    })

  const SERVICE_ACCOUNTS = 'Group system:serviceaccounts:ci (every service account of that namespace)'
  const OTHERS = [
    'ServiceAccount ci/default (used by each pod in ci that names no other)',
    'User oidc:mallory',
  ]

  test.each<[string, ClusterFacts, readonly string[], string]>([
    [
      'API_AND_CONFIG_MAP',
      facts,
      [SERVICE_ACCOUNTS, 'role/a', 'role/teams/entry', ...OTHERS],
      'groups dev, entry-group',
    ],
    [
      'API',
      { ...facts, authenticationMode: 'API' },
      ['Group dev (whoever has it)', SERVICE_ACCOUNTS, 'role/teams/entry', ...OTHERS],
      'group entry-group',
    ],
    [
      'API_AND_CONFIG_MAP, with an entry that was not looked at',
      entries(),
      ['Group entry-group (whoever has it)', SERVICE_ACCOUNTS, 'role/a', ...OTHERS],
      'group dev',
    ],
  ])('names each of them in caution, effects and dangers: mode %s', (_, known, names, groups) => {
    const plan = planWith(known)
    const lines = headMarkdown(headOf([plan], ABOUT))
      .replaceAll('`', '')
      .split('\n')
    expect(lines.filter((line) => line.includes('Gains'))).toEqual([
      `> - **Gains admin in the whole cluster:** ${names.join(', ')}, through ${groups} and ClusterRole cluster-admin (access.yaml:9)`,
    ])
    const dangers = plan.problems.filter(({ code }) => code === 'danger').map(({ message }) => message)
    for (const name of names)
      expect(dangers).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `${name.replace(/ \(used.*| \(whoever.*/, '').replace(/[()]/g, '\\$&')}.* would gain the ClusterRole cluster-admin`,
          ),
        ),
      )
    for (const text of [commentOf([plan], OPTIONS), plansText([plan], PLAIN)]) {
      expect(text).not.toMatch(/nobody gains/i)
      expect(text).not.toMatch(/nobody gets/i)
    }
  })

  test('as a comment, and in the terminal', () => {
    const plan = planWith(facts)
    expectGolden('subjects.md', commentOf([plan], OPTIONS))
    expectGolden('subjects.txt', plansText([plan], PLAIN))
  })
})

interface Case {
  readonly title: string
  readonly live: readonly Writable[]
  readonly desired: Partial<Desired>
  readonly facts?: ClusterFacts
  readonly effects: readonly string[]
}

const reader = role('shop', 'reader', [may('get', 'pods')])
const wider = role('shop', 'reader', [may('get,list', 'pods')])

describe('who else gains and loses', () => {
  test.each<Case>([
    {
      title: 'a service account without a namespace is one of the namespace of the RoleBinding',
      live: live('', view),
      desired: desiring(
        bindInNamespace('shop/x', 'ClusterRole/view', { kind: 'ServiceAccount', name: 'ci' }),
      ),
      effects: ['serviceAccount shop/ci +get,list pods @shop by ci>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'a service account by its username is that service account',
      live: live('', view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', user('system:serviceaccount:ci:bot'))),
      effects: [
        'serviceAccount ci/bot +get,list pods @shop by system:serviceaccount:ci:bot>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
    {
      title: 'what a service account has by its namespace already is no gain',
      live: live('', view, bindEverywhere('ci', 'ClusterRole/view', group('system:serviceaccounts:ci'))),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', serviceAccount('ci', 'bot'))),
      effects: [],
    },
    {
      title: 'a service account that leaves a binding loses',
      live: live(
        '',
        view,
        own(
          bindInNamespace('shop/x', 'ClusterRole/view', serviceAccount('ci', 'a'), serviceAccount('ci', 'b')),
        ),
      ),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', serviceAccount('ci', 'b'))),
      effects: ['serviceAccount ci/a -get,list pods @shop by a>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'a rule more in a role reaches the user of another login who is bound to it',
      live: live('', own(reader), bindInNamespace('shop/x', 'Role/reader', user('oidc:mallory'))),
      desired: desiring(wider),
      effects: ['user oidc:mallory +list pods @shop by oidc:mallory>RoleBinding/shop/x>Role/shop/reader'],
    },
    {
      title: 'a user whom a row names is told as the principal',
      live: live(row('a', [], 'alice'), own(reader), bindInNamespace('shop/x', 'Role/reader', user('alice'))),
      desired: desiring(wider),
      effects: ['role/a +list pods @shop by alice>RoleBinding/shop/x>Role/shop/reader'],
    },
    {
      title: 'a user with a template is one of that very name',
      live: live(row('a', [], 'ci:{{SessionName}}'), view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', user('ci:{{SessionName}}'))),
      effects: [
        'user ci:{{SessionName}} +get,list pods @shop by ci:{{SessionName}}>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
    {
      title: 'a user whom some logins of a row are is told as these logins',
      live: live(row('a', [], 'ci:{{SessionName}}'), view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', user('ci:bob'))),
      effects: ['role/a +get,list pods @shop by ci:bob>RoleBinding/shop/x>ClusterRole/view (some logins)'],
    },
    {
      title: 'a group that a row has is told as the principal, once',
      live: live(row('a', ['dev']), view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('dev'))),
      effects: ['role/a +get,list pods @shop by dev>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'a group whose principals have it all already is told itself: somebody else may have it',
      live: live(row('a', ['dev', 'ops']), view, bindEverywhere('ops', 'ClusterRole/view', group('ops'))),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('dev'))),
      effects: ['group dev +get,list pods @shop by dev>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'a group that loses its row while its binding is widened is told itself',
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }),
        ledgerOf([`${ROLE}a`]),
        own(reader),
        bindInNamespace('shop/x', 'Role/reader', group('dev')),
      ],
      desired: desiring(wider),
      effects: [
        'role/a -get pods @shop by dev>RoleBinding/shop/x>Role/shop/reader',
        'group dev +list pods @shop by dev>RoleBinding/shop/x>Role/shop/reader',
      ],
    },
    {
      title: 'everybody with a login is told as the group, beside the principals who are known',
      live: live(row('a', []), view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('system:authenticated'))),
      effects: [
        'role/a role/nodes +get,list pods @shop by system:authenticated>RoleBinding/shop/x>ClusterRole/view',
        'group system:authenticated +get,list pods @shop by system:authenticated>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
    {
      title: 'whoever has no login gains what their group is bound to',
      live: live('', view),
      desired: desiring(
        bindInNamespace(
          'shop/x',
          'ClusterRole/view',
          group('system:unauthenticated'),
          user('system:anonymous'),
        ),
      ),
      effects: [
        'group system:unauthenticated +get,list pods @shop by system:unauthenticated>RoleBinding/shop/x>ClusterRole/view',
        'user system:anonymous +get,list pods @shop by system:unauthenticated>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
    {
      title: 'a component of Kubernetes is what it is',
      live: live('', view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', user('system:kube-scheduler'))),
      effects: [
        'user system:kube-scheduler +get,list pods @shop by system:kube-scheduler>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
    {
      title: 'nobody gains by a binding for system:masters, who have everything',
      live: live('', view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('system:masters'))),
      effects: [],
    },
    {
      title: 'one label that makes a role part of an aggregated one gives a service account more',
      live: live(
        '',
        aggregatedViewer(),
        own(part({})),
        bindEverywhere('ci', 'ClusterRole/viewer', serviceAccount('ci', 'bot')),
      ),
      desired: desiring(part({ 'example.com/aggregate-to-viewer': 'true' })),
      effects: ['serviceAccount ci/bot +get,list pods by bot>ClusterRoleBinding/ci>ClusterRole/viewer'],
    },
    {
      title: 'a binding for a role that does not exist gives nobody anything, until the role is made',
      live: live('', bindInNamespace('shop/x', 'Role/reader', user('oidc:mallory'))),
      desired: desiring(reader),
      effects: ['user oidc:mallory +get pods @shop by oidc:mallory>RoleBinding/shop/x>Role/shop/reader'],
    },
    {
      title: 'the group of an entry that was looked at is told as its principal',
      live: live('', view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('entry-group'))),
      facts: entries({ type: 'STANDARD', username: 'entry', groups: ['entry-group'], policies: [] }),
      effects: ['role/teams/entry +get,list pods @shop by entry-group>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'the group of an entry that was not looked at is told as the group',
      live: live('', view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('entry-group'))),
      facts: entries(),
      effects: ['group entry-group +get,list pods @shop by entry-group>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'a group of rows that are not read is told as the group',
      live: live(row('a', ['dev']), view),
      desired: desiring(bindInNamespace('shop/x', 'ClusterRole/view', group('dev'))),
      facts: factsOf({ authenticationMode: 'API' }),
      effects: ['group dev +get,list pods @shop by dev>RoleBinding/shop/x>ClusterRole/view'],
    },
    {
      title: 'those of a kind who gain the same by the same role are one effect, and each kind is its own',
      live: live('', view),
      desired: desiring(
        bindInNamespace(
          'shop/x',
          'ClusterRole/view',
          serviceAccount('ci', 'b'),
          serviceAccount('ci', 'a'),
          user('oidc:bob'),
          group('oidc:team'),
        ),
      ),
      effects: [
        'serviceAccount ci/a ci/b'.replace('ci/b', 'serviceAccount ci/b') +
          ' +get,list pods @shop by a>RoleBinding/shop/x>ClusterRole/view, b>RoleBinding/shop/x>ClusterRole/view',
        'group oidc:team +get,list pods @shop by oidc:team>RoleBinding/shop/x>ClusterRole/view',
        'user oidc:bob +get,list pods @shop by oidc:bob>RoleBinding/shop/x>ClusterRole/view',
      ],
    },
  ])('$title', ({ live: objects, desired, facts, effects }) => {
    const plan = planOf({ live: objects, desired, facts, guards: { maxRemovalPercent: 100 } })
    expect(effectsOf(plan)).toEqual(effects)
  })

  test('a row that is added says nothing of others who have its group', () => {
    const plan = planOf({
      live: live('', view, bindInNamespace('shop/x', 'ClusterRole/view', group('dev'))),
      desired: { principals: [declaredRole('a', ['dev'])] },
    })
    expect(effectsOf(plan)).toEqual([
      'role/a +get,list pods @shop by dev>RoleBinding/shop/x>ClusterRole/view',
    ])
  })
})

function aggregatedViewer(): ClusterRole {
  return {
    ...view,
    metadata: { name: 'viewer' },
    aggregationRule: {
      clusterRoleSelectors: [{ matchLabels: { 'example.com/aggregate-to-viewer': 'true' } }],
    },
  }
}

function part(labels: Record<string, string>): ClusterRole {
  return { ...clusterRole('part'), metadata: { name: 'part', labels } }
}

describe('exceptions for what no principal is', () => {
  const exception = (subject: string) => ({
    rule: 'cluster-admin' as const,
    subject,
    reason: 'it reconciles the cluster',
    until: '2027-01-31',
    where: { file: 'access.yaml', line: 20, column: 5 },
  })
  const bound = bindEverywhere(
    'x',
    'ClusterRole/cluster-admin',
    serviceAccount('flux-system', 'default'),
    user('default'),
    group('oidc:ops'),
  )
  const dangersWith = (subject: string, objects: readonly Writable[], desired: Partial<Desired>): string[] =>
    planOf({
      live: live('', ...BOOTSTRAP, ...objects),
      desired: { ...desired, dangers: [exception(subject)] },
      facts: factsOf(),
    })
      .problems.filter(({ code }) => code.startsWith('danger'))
      .map(({ code, message }) => `${code} ${message.split(' would gain')[0]}`)

  test.each([
    ['system:serviceaccount:flux-system:default', ['Group oidc:ops (whoever has it)', 'User default']],
    ['default', ['Group oidc:ops (whoever has it)', 'ServiceAccount flux-system/default']],
    ['oidc:ops', ['User default', 'ServiceAccount flux-system/default']],
  ])('%s accepts the danger of this one only', (subject, left) => {
    expect(dangersWith(subject, [], desiring(bound)).toSorted()).toEqual(
      left.map((name) => `danger ${name}`).toSorted(),
    )
  })

  test.each(['system:serviceaccount:flux-system:default', 'default', 'oidc:ops'])(
    '%s is used where the danger is there already',
    (subject) => {
      expect(dangersWith(subject, [bound], {})).toEqual([])
    },
  )

  test('one for somebody else is not used', () => {
    expect(dangersWith('oidc:nobody', [bound], {})).toEqual([
      expect.stringMatching(/^danger-exception-unused .* oidc:nobody does not have/),
    ])
  })
})
