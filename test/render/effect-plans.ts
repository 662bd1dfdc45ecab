import { readFileSync } from 'node:fs'
import { judgeGain } from '../../src/danger/judge.ts'
import type { Effect, Effects } from '../../src/plan/effect/effect.ts'
import type { Held } from '../../src/plan/effect/held.ts'
import { type Step, stepsOf } from '../../src/plan/effect/step.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type CompactAccess, compactAccess } from '../../src/rbac/compact.ts'
import type { Grant, GrantPath, Scope } from '../../src/rbac/grant.ts'
import type { ClusterRole, PolicyRule } from '../../src/rbac/object.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import { breakdown } from '../../src/rbac/rules.ts'
import {
  ADOPTION,
  binding,
  group,
  HOSTILE,
  HOSTILE_TEXTS,
  marked,
  object,
  plan,
  QUICKSTART,
  row,
  session,
} from './plans.ts'

const CLUSTER: Scope = { kind: 'cluster' }

/** What these rules give in the whole cluster, or in each of these namespaces. */
export function access(
  rules: readonly PolicyRule[],
  ...namespaces: readonly string[]
): readonly CompactAccess[] {
  const scopes: readonly Scope[] =
    namespaces.length === 0 ? [CLUSTER] : namespaces.map((namespace) => ({ kind: 'namespace', namespace }))
  return compactAccess(
    scopes.flatMap((scope) =>
      rules
        .flatMap(breakdown)
        .map((atom) => ({ kind: 'rule', scope, atom, via: { kind: 'masters' } }) as const),
    ),
  )
}

export function through(groupName: string, bindingId: string, role: string): GrantPath {
  return { kind: 'binding', subject: { kind: 'Group', name: groupName }, binding: bindingId, role }
}

/** What is gained and lost, and how people are told of it. */
export function effect(parts: Partial<Effect>): Effect {
  const { gained = [], lost = [], gainedThrough = [], lostThrough = [] } = parts
  return {
    subjects: [],
    gained,
    lost,
    gainedThrough,
    lostThrough,
    gains: steps(gained, gainedThrough),
    losses: steps(lost, lostThrough),
    losesAll: false,
    keepsAdmin: false,
    someLogins: false,
    ...parts,
  }
}

/** As the program makes them of grants. */
function steps(all: readonly CompactAccess[], ways: readonly GrantPath[]): readonly Step[] {
  return stepsOf(all, judgeGain([], all.map(grantOf)), ways)
}

function grantOf(access: CompactAccess): Grant {
  if (access.kind === 'everything') return { scope: CLUSTER, rules: [], via: { kind: 'masters' } }
  const verbs = [...access.verbs.words.flatMap((word) => VERBS[word]), ...access.verbs.others]
  const via = through('', '', '')
  if (access.kind === 'urls') return { scope: CLUSTER, rules: [{ verbs, nonResourceURLs: access.urls }], via }
  const { scope, resources, names } = access
  const rules = resources.map(({ group: apiGroup, resource }) => ({
    verbs,
    apiGroups: [apiGroup],
    resources: [resource],
    ...(names === undefined ? {} : { resourceNames: names }),
  }))
  return { scope, rules, via }
}

const VERBS = {
  everything: ['*'],
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

export function principals(names: readonly string[]): Effect['subjects'] {
  return names.map((name) => ({ kind: 'principal', name }))
}

export function effects(list: readonly Effect[], more: Partial<Effects> = {}): Effects {
  return { access: list, console: [], logins: { given: [], taken: [] }, limits: [RBAC_ONLY], ...more }
}

const RBAC_ONLY =
  'RBAC and published access policies are counted, not the node authorizer or admission control.'

const ACCOUNT = 'arn:aws:iam::111122223333:'

/** What Kubernetes itself puts into `view`, `edit` and `admin`. */
export const BOOTSTRAP: ReadonlyMap<string, readonly PolicyRule[]> = bootstrapRules()

function bootstrapRules(): ReadonlyMap<string, readonly PolicyRule[]> {
  const file = new URL('../fixtures/rbac/bootstrap-cluster-roles.json', import.meta.url)
  const read: ClusterRole[] | { readonly items: ClusterRole[] } = JSON.parse(readFileSync(file, 'utf8'))
  const roles = Array.isArray(read) ? read : read.items
  const of = (...names: string[]): readonly PolicyRule[] =>
    names.flatMap((name) => roles.find((role) => role.metadata.name === name)?.rules ?? [])
  const [view, edit, admin] = ['view', 'edit', 'admin'].map((name) => `system:aggregate-to-${name}`)
  return new Map([
    ['view', of(view ?? '')],
    ['edit', of(view ?? '', edit ?? '')],
    ['admin', of(view ?? '', edit ?? '', admin ?? '')],
    ['cluster-admin', of('cluster-admin')],
  ])
}

export function rulesOf(name: string): readonly PolicyRule[] {
  const rules = BOOTSTRAP.get(name)
  if (rules === undefined || rules.length === 0) throw new Error(`no rules of ${name}`)
  return rules
}

/** The plan of a first pull request, and what it means. */
export const QUICKSTART_EFFECTS: Plan = {
  ...QUICKSTART,
  gains: [
    {
      subject: `principal ${ACCOUNT}role/console`,
      rule: 'secrets-read',
      level: 'high',
      scope: '',
      names: [],
      told: {
        base: 'read',
        through: [
          {
            role: 'ClusterRole/eks-console-dashboard-full-access-clusterrole',
            group: 'eks-console-dashboard-full-access-group',
          },
        ],
      },
    },
  ],
  effects: effects(
    [
      effect({
        subjects: principals([`${ACCOUNT}role/console`]),
        gained: access(
          presetObjects('console-full-access', []).flatMap((one) =>
            'rules' in one ? (one.rules ?? []) : [],
          ),
        ),
        gainedThrough: [
          through(
            'eks-console-dashboard-full-access-group',
            'ClusterRoleBinding/eks-console-dashboard-full-access-binding',
            'ClusterRole/eks-console-dashboard-full-access-clusterrole',
          ),
        ],
      }),
      effect({
        subjects: principals([`${ACCOUNT}role/old-ci`]),
        lost: access(rulesOf('edit'), 'team-a'),
        lostThrough: [through('deployers', 'RoleBinding/team-a/deployers', 'ClusterRole/edit')],
        losesAll: true,
      }),
      effect({
        subjects: principals([`${ACCOUNT}user/alice`]),
        gained: access(rulesOf('view'), 'team-a'),
        gainedThrough: [
          through('developers', 'RoleBinding/team-a/eks-access:developers:view', 'ClusterRole/view'),
        ],
      }),
    ],
    {
      console: [
        {
          principals: [`${ACCOUNT}role/console`],
          iam: 'not-checked',
          mapping: true,
          rbac: { kind: 'all' },
        },
        { principals: [`${ACCOUNT}role/old-ci`], iam: 'not-checked', mapping: false, rbac: { kind: 'none' } },
        {
          principals: [`${ACCOUNT}user/alice`],
          iam: 'not-checked',
          mapping: true,
          rbac: { kind: 'namespaces', namespaces: ['team-a'], missing: ['nodes', 'namespaces'] },
        },
      ],
    },
  ),
}

/** Objects and rows become managed, and one binding gains a subject. */
export const ADOPTION_EFFECTS: Plan = {
  ...ADOPTION,
  effects: effects([
    effect({
      subjects: [{ kind: 'user', name: 'bob' }],
      gained: access(rulesOf('edit'), 'shop'),
      gainedThrough: [
        {
          kind: 'binding',
          subject: { kind: 'User', name: 'bob' },
          binding: 'RoleBinding/shop/editors',
          role: 'ClusterRole/edit',
        },
      ],
    }),
    effect({
      subjects: [{ kind: 'group', name: 'interns' }],
      lost: access(rulesOf('edit'), 'shop'),
      lostThrough: [through('interns', 'RoleBinding/shop/editors', 'ClusterRole/edit')],
      losesAll: true,
    }),
  ]),
}

const WIDGETS: PolicyRule = {
  apiGroups: ['example.com'],
  resources: ['widgets'],
  verbs: ['get', 'list', 'watch'],
}
const SECRETS: PolicyRule = { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }

function viewPart(rules: readonly PolicyRule[]): ClusterRole {
  return marked({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'more-to-view', labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
    rules,
  })
}

const TEAMS = Array.from({ length: 14 }, (_, index) => `team-${String.fromCharCode(97 + index)}`)
const READERS = Array.from(
  { length: 40 },
  (_, index) => `${ACCOUNT}role/reader-${String(index).padStart(2, '0')}`,
)

/** A change of one role that goes to `view`, which 40 principals hold in 14 namespaces. */
export const AGGREGATED: Plan = plan(
  [object('change', { before: viewPart([WIDGETS]), after: viewPart([SECRETS]) })],
  {
    effects: effects(
      [
        effect({
          subjects: principals(READERS),
          gained: access([SECRETS], ...TEAMS),
          lost: access([WIDGETS], ...TEAMS),
          gainedThrough: TEAMS.map((team) =>
            through('readers', `RoleBinding/${team}/readers`, 'ClusterRole/view'),
          ),
          lostThrough: TEAMS.map((team) =>
            through('readers', `RoleBinding/${team}/readers`, 'ClusterRole/view'),
          ),
        }),
        effect({
          subjects: principals([`${ACCOUNT}role/ops`, `${ACCOUNT}user/carol`]),
          lost: access([WIDGETS]),
          lostThrough: [through('ops', 'ClusterRoleBinding/ops', 'ClusterRole/admin')],
          keeps: { scopes: [''], held: { power: 'write', parts: [] } },
          someLogins: true,
        }),
      ],
      {
        console: [
          {
            principals: READERS,
            iam: 'not-checked',
            mapping: true,
            rbac: { kind: 'namespaces', namespaces: TEAMS, missing: ['nodes'] },
          },
          {
            principals: [`${ACCOUNT}role/ops`, `${ACCOUNT}user/carol`],
            iam: 'not-checked',
            mapping: true,
            rbac: { kind: 'all' },
          },
        ],
      },
    ),
  },
)

const MASTERS: CompactAccess = { kind: 'everything' }

/** Rows and a binding go; somebody loses everything, and somebody nothing. */
export const REMOVAL: Plan = plan(
  [
    row('role/admin', {
      action: 'remove',
      before: { username: session('admin'), groups: ['system:masters'] },
      reason: 'unmanaged',
    }),
    row('role/idle', {
      action: 'remove',
      before: { username: session('idle'), groups: [] },
      reason: 'no-longer-declared',
    }),
    row('user/bob', {
      action: 'remove',
      before: { username: 'bob', groups: ['deployers'] },
      reason: 'no-longer-declared',
    }),
    object('remove', { before: marked(binding('shop/deployers', 'edit', [group('deployers')])) }),
    object('remove', {
      before: marked(
        binding('shop/robots', 'view', [{ kind: 'ServiceAccount', name: 'robot', namespace: 'shop' }]),
      ),
    }),
  ],
  {
    effects: effects(
      [
        effect({
          subjects: principals([`${ACCOUNT}role/admin`]),
          lost: [MASTERS],
          lostThrough: [{ kind: 'masters' }],
          losesAll: true,
        }),
        effect({
          subjects: principals(['arn:aws:iam::444455556666:role/partner', `${ACCOUNT}role/ci`]),
          lost: access(rulesOf('edit'), 'shop'),
          lostThrough: [through('deployers', 'RoleBinding/shop/deployers', 'ClusterRole/edit')],
          keeps: { scopes: ['blog'], held: { power: 'read', parts: [] } },
        }),
        effect({
          subjects: principals([`${ACCOUNT}user/bob`]),
          lost: access(rulesOf('edit'), 'shop'),
          lostThrough: [through('deployers', 'RoleBinding/shop/deployers', 'ClusterRole/edit')],
          losesAll: true,
        }),
        effect({
          subjects: [{ kind: 'serviceAccount', namespace: 'shop', name: 'robot' }],
          lost: access(rulesOf('view'), 'shop'),
          lostThrough: [
            {
              kind: 'binding',
              subject: { kind: 'ServiceAccount', namespace: 'shop', name: 'robot' },
              binding: 'RoleBinding/shop/robots',
              role: 'ClusterRole/view',
            },
          ],
        }),
      ],
      {
        logins: {
          given: [],
          taken: [`${ACCOUNT}role/admin`, `${ACCOUNT}role/idle`, `${ACCOUNT}user/bob`],
        },
        console: [
          {
            principals: [`${ACCOUNT}role/admin`, `${ACCOUNT}role/idle`, `${ACCOUNT}user/bob`],
            iam: 'not-checked',
            mapping: false,
            rbac: { kind: 'none' },
          },
        ],
      },
    ),
  },
)

/** Three clusters: one like the first pull request, one where nobody loses or gains anything, one with a removal. */
export const THREE_CLUSTERS: readonly Plan[] = [
  { ...QUICKSTART_EFFECTS, cluster: 'prod-eu' },
  plan(
    [row('role/new', { action: 'add', after: { username: session('new'), groups: ['nobody-binds-this'] } })],
    {
      cluster: 'prod-us',
      digest: '00112233'.repeat(8),
      effects: effects([], {
        console: [
          { principals: [`${ACCOUNT}role/new`], iam: 'not-checked', mapping: true, rbac: { kind: 'none' } },
        ],
      }),
    },
  ),
  { ...REMOVAL, cluster: 'staging', digest: '8899aabb'.repeat(8) },
]

/** Every name is hostile, those of verbs, resources, groups and namespaces too. */
export const HOSTILE_EFFECTS: Plan = {
  ...HOSTILE,
  effects: effects(
    HOSTILE_TEXTS.map((text) =>
      effect({
        subjects: [
          ...principals(HOSTILE_TEXTS.map((one) => `${ACCOUNT}role/${one}`)),
          ...HOSTILE_TEXTS.flatMap((name): Effect['subjects'] => [
            { kind: 'group', name },
            { kind: 'user', name },
            { kind: 'serviceAccount', namespace: name, name },
          ]),
        ],
        danger: 'critical',
        gained: [
          {
            kind: 'resources',
            scope: { kind: 'namespace', namespace: text },
            verbs: { words: ['read'], others: [text] },
            resources: HOSTILE_TEXTS.map((one) => ({ group: one, resource: text })),
            names: HOSTILE_TEXTS,
          },
        ],
        lost: [
          { kind: 'urls', verbs: { words: [], others: [text] }, urls: HOSTILE_TEXTS },
          {
            kind: 'resources',
            scope: CLUSTER,
            verbs: { words: ['everything'], others: [] },
            resources: [{ group: text, resource: '*' }],
          },
        ],
        gainedThrough: HOSTILE_TEXTS.map((one) =>
          through(one, `RoleBinding/${text}/${one}`, `Role/${text}/${one}`),
        ),
        lostThrough: [
          {
            kind: 'binding',
            subject: { kind: 'User', name: text },
            binding: `ClusterRoleBinding/${text}`,
            role: `ClusterRole/${text}`,
          },
        ],
      }),
    ),
    {
      console: HOSTILE_TEXTS.map((text) => ({
        principals: [text],
        iam: 'not-checked',
        mapping: true,
        rbac: { kind: 'namespaces', namespaces: [text], missing: [text] },
      })),
    },
  ),
}

/** So many principals, each with access of its own. */
export function manyPrincipals(count: number): Plan {
  const names = Array.from({ length: count }, (_, index) => `role/of-a-team-with-a-long-name-${index}`)
  // Judged once: it is the same in each namespace.
  const held = { edit: heldThrough('edit'), view: heldThrough('view') }
  const effectOf = (name: string, index: number): Effect => {
    const role = index % 2 === 0 ? 'edit' : 'view'
    const scopes = [`namespace-${index}`, `other-${index}`]
    const gained = access(rulesOf(role), ...scopes)
    const ways = scopes.map((scope) =>
      through(`${name}-group`, `RoleBinding/${scope}/a`, `ClusterRole/${role}`),
    )
    return effect({
      subjects: principals([ACCOUNT + name]),
      gained,
      gains: [{ scopes, held: held[role], access: gained.slice(0, gained.length / 2), through: ways }],
      gainedThrough: ways,
      lost: index % 3 === 0 ? access([SECRETS], `namespace-${index}`) : [],
    })
  }
  return plan(
    names.map((name) => row(name, { action: 'add', after: { username: name, groups: [`${name}-group`] } })),
    {
      effects: effects(names.map(effectOf), {
        console: names.map((name, index) => ({
          principals: [ACCOUNT + name],
          iam: 'not-checked' as const,
          mapping: true,
          rbac: { kind: 'namespaces' as const, namespaces: [`namespace-${index}`] },
        })),
      }),
    },
  )
}

function heldThrough(role: string): Held {
  const [step] = effect({ gained: access(rulesOf(role), 'any') }).gains
  if (step === undefined) throw new Error(`nothing is held through ${role}`)
  return step.held
}
