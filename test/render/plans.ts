import { checkProblem } from '../../src/apply/check/check-problem.ts'
import { changedPlan, notReviewed, superseded } from '../../src/apply/problems.ts'
import { stillInWords } from '../../src/apply/rollback/still-in.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { ClusterError } from '../../src/cluster/door.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { RowChange } from '../../src/login/mapping/aws-auth/change.ts'
import { atomsOf } from '../../src/plan/atom/atom.ts'
import { differences } from '../../src/plan/atom/difference.ts'
import type { Change, ObjectChange } from '../../src/plan/change/change.ts'
import { NO_DRIFT } from '../../src/plan/drift/drift.ts'
import type { Kept } from '../../src/plan/effect/effect.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type HeadAbout, headOf } from '../../src/plan/shown/head.ts'
import { shownPlans, unreviewed } from '../../src/plan/shown/shown-plan.ts'
import { NOTHING_UNMANAGED } from '../../src/plan/undeclared/unmanaged.ts'
import type { Problem } from '../../src/problem/problem.ts'
import type { ClusterRole, RbacObject, RoleBinding, Subject } from '../../src/rbac/object.ts'
import { unpainted } from '../../src/render/colour.ts'
import { planBody, shortenedNotice, VISIBLE } from '../../src/render/comment.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { COMMENT_LIMIT, type Limit } from '../../src/render/limits.ts'
import type { MarkdownOptions } from '../../src/render/options.ts'
import { fitted, type Part } from '../../src/render/plan/fit.ts'
import { recordParts } from '../../src/render/record/record.ts'
import type { TerminalOptions } from '../../src/render/screen/options.ts'
import { planSummary } from '../../src/render/summary.ts'
import { noPullRequest } from '../../src/review/review-problem.ts'
import { WIDTH } from '../../src/words/wrap.ts'

const ACCOUNT = 'arn:aws:iam::111122223333:'

export const OPTIONS: MarkdownOptions = {
  file: 'access.yaml',
  pageOf: ({ code, danger }) => `https://example.com/eks-access/problems/${danger?.rule ?? code}`,
  head: '4f1d2c3b5a69788796a5b4c3d2e1f00112233445',
  runUrl: 'https://github.com/example/access/actions/runs/1234567890',
}

/** The text of a comment as it is where GitHub signs it, in so much room. */
export function commentOf(
  plans: readonly Plan[],
  options: MarkdownOptions,
  { size, measure }: Limit = COMMENT_LIMIT,
): string {
  const head = headOf(plans, ABOUT)
  const top = headMarkdown(head)
  const body = planBody(head, plans, options, { size: size - measure(top) - 2, measure })
  return `${top}\n\n${body}`
}

/** The text of the comment that an apply leaves. */
export function recordOf(outcomes: readonly Outcome[], options: MarkdownOptions): string {
  return partsText(recordParts(outcomes, options), options)
}

/** As much of the parts as there is room for. */
export function partsText(
  parts: readonly Part[],
  options: MarkdownOptions,
  limit: Limit = COMMENT_LIMIT,
): string {
  return fitted(parts, { ...limit, visible: VISIBLE }, shortenedNotice(options))
}

/** The job's summary of them. */
export function summaryOf(plans: readonly Plan[]): string {
  return planSummary(headOf(plans, ABOUT), plans, OPTIONS)
}

/** What the top of a comment says beside the plans. */
export const ABOUT: HeadAbout = {
  file: 'access.yaml',
  docs: 'https://example.com/eks-access',
  merging: { kind: 'applies', signed: true },
}

export const PLAIN: TerminalOptions = {
  file: 'access.yaml',
  pageOf: ({ code, danger }) => `docs/problems/${danger?.rule ?? code}.md`,
  paint: unpainted,
  width: WIDTH,
}

export function plan(changes: readonly Change[], more: Partial<Plan> = {}): Plan {
  return {
    cluster: 'prod',
    homeAccount: '111122223333',
    target: { cluster: 'prod', door: 'eks', region: 'eu-central-1' },
    set: 'default',
    changes,
    problems: [],
    digest: '9f3a1c5d'.repeat(8),
    policy: [],
    gains: [],
    lastApplied: {},
    kept: { rows: 0, nodes: 0, unmanaged: 0 },
    held: new Map(),
    unmanaged: NOTHING_UNMANAGED,
    drift: NO_DRIFT,
    ...more,
  }
}

export function row(name: string, change: Partial<RowChange>): RowChange {
  return {
    kind: 'row',
    action: 'change',
    key: name.startsWith('role/') ? 'mapRoles' : 'mapUsers',
    arn: ACCOUNT + name,
    reason: 'declared',
    ...change,
  }
}

export function session(role: string, account = '111122223333'): string {
  return `arn:aws:sts::${account}:assumed-role/${role}/{{SessionName}}`
}

export function group(name: string): Subject {
  return { kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name }
}

export function binding(path: string, role: string, subjects: readonly Subject[]): RoleBinding {
  const [namespace = '', name = ''] = path.split('/')
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
    subjects,
  }
}

export function marked<T extends RbacObject>(object: T): T {
  const { name, namespace } = object.metadata
  const id = namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`
  return {
    ...object,
    metadata: {
      ...object.metadata,
      labels: {
        ...object.metadata.labels,
        'eks-access/set': 'default',
      },
      annotations: { ...object.metadata.annotations, 'eks-access/id': id },
    },
  }
}

const HELM = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'shop' }

export function object(action: ObjectChange['action'], change: Partial<ObjectChange>): ObjectChange {
  const some = change.after ?? change.before
  const path = [some?.kind, some?.metadata.namespace, some?.metadata.name].filter(
    (part) => part !== undefined,
  )
  return { kind: 'object', action, id: path.join('/'), adopted: false, ...change }
}

export function problem(about: Partial<Problem>): Problem {
  return {
    code: 'group-without-principal',
    severity: 'notice',
    where: { file: 'access.yaml', line: 12, column: 5 },
    message: 'Something is to be known.',
    fix: 'Nothing needs to be done.',
    ...about,
  }
}

const viewer = (rules: ClusterRole['rules']): ClusterRole =>
  marked({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'log-reader' },
    rules: rules ?? [],
  })

/** The plan of a first pull request. */
export const QUICKSTART = plan(
  [
    row('role/console', {
      action: 'add',
      after: { username: session('console'), groups: ['eks-console-dashboard-full-access-group'] },
      strippedPath: 'my-team/',
    }),
    row('role/old-ci', {
      action: 'remove',
      before: { username: 'ci', groups: ['deployers'] },
      reason: 'no-longer-declared',
    }),
    row('user/alice', {
      before: { username: `${ACCOUNT}user/alice`, groups: ['testers', 'everyone'] },
      after: { username: `${ACCOUNT}user/alice`, groups: ['everyone', 'developers'] },
    }),
    object('add', {
      after: viewer([
        { apiGroups: [''], resources: ['pods', 'services', 'pods/log'], verbs: ['get', 'list'] },
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] },
        { apiGroups: [''], resources: ['configmaps'], resourceNames: ['settings'], verbs: ['get'] },
      ]),
    }),
    object('add', {
      after: marked(binding('team-a/eks-access:developers:view', 'view', [group('developers')])),
    }),
  ],
  { kept: { rows: 4, nodes: 3, unmanaged: 1 } },
)

/** Nothing to do, and others have made things beside the file. */
export const UNMANAGED = plan([], {
  held: new Map<string, Kept>([
    [`${ACCOUNT}role/ops`, { scopes: [''], held: { power: 'admin', parts: [] } }],
    ['444455556666', { scopes: [], held: { power: 'login', parts: [] } }],
  ]),
  kept: { rows: 3, nodes: 1, unmanaged: 1 },
  unmanaged: {
    rows: decodeAwsAuth({
      mapRoles:
        '- {rolearn: "arn:aws:iam::111122223333:role/ops", username: ops, groups: ["system:masters"]}\n',
    }).rows,
    accounts: ['444455556666'],
    returned: [],
    returnedAdmins: [],
    bindings: [
      {
        id: 'ClusterRoleBinding/hand-made',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'hand-made' },
          subjects: [{ kind: 'Group', name: 'viewers', apiGroup: 'rbac.authorization.k8s.io' }],
          roleRef: { kind: 'ClusterRole', name: 'cluster-admin', apiGroup: 'rbac.authorization.k8s.io' },
        },
        reaches: ['viewers'],
        danger: { rule: 'cluster-admin', severity: 'critical' },
      },
    ],
  },
  problems: [
    {
      code: 'group-without-row',
      severity: 'notice',
      brought: 'before',
      where: { cluster: 'prod', object: 'RoleBinding/shop/old' },
      message: 'No row of aws-auth in prod has the group "old".',
      fix: 'Take it out of the binding.',
    },
  ],
})

export const NO_CHANGES = plan([], { kept: { rows: 6, nodes: 3, unmanaged: 1 } })

export const MASTERS = plan(
  [row('role/admin', { action: 'add', after: { username: session('admin'), groups: ['system:masters'] } })],
  {
    problems: [
      problem({
        code: 'system-masters',
        severity: 'error',
        message: `${ACCOUNT}role/admin would gain system:masters in prod: it could then do everything. RBAC cannot limit this group, and no binding shows it.`,
        found: 'system:masters',
        allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
        fix: 'Bind a group to a ClusterRole under rbac.bindings. If it must be system:masters, set `guards.allowSystemMasters: true`.',
      }),
    ],
  },
)

export const ADOPTION = plan(
  [
    object('change', {
      adopted: true,
      before: {
        ...binding('shop/editors', 'edit', [group('editors'), group('interns')]),
        metadata: {
          name: 'editors',
          namespace: 'shop',
          labels: { 'app.kubernetes.io/managed-by': 'Helm', team: 'shop' },
          annotations: HELM,
          uid: '0c6b2b5e-0000-4000-8000-000000000000',
          resourceVersion: '4711',
        },
      },
      after: marked({
        ...binding('shop/editors', 'edit', [group('editors'), { kind: 'User', name: 'bob' }]),
        metadata: {
          name: 'editors',
          namespace: 'shop',
          labels: { 'app.kubernetes.io/managed-by': 'Helm', team: 'shop' },
          annotations: HELM,
        },
      }),
      tool: { tool: 'Helm', name: 'shop/shop' },
    }),
    ...['blog', 'shop'].map((namespace) => {
      const there = binding(`${namespace}/viewers`, 'view', [group('viewers')])
      return object('change', { adopted: true, before: there, after: marked(there) })
    }),
    { kind: 'ownership', action: 'adopt', principal: `${ACCOUNT}role/platform` },
    { kind: 'ownership', action: 'adopt', principal: `${ACCOUNT}user/carol` },
  ],
  {
    held: new Map<string, Kept>([
      [`${ACCOUNT}role/platform`, { scopes: [''], held: { power: 'admin', parts: [] } }],
      [`${ACCOUNT}user/carol`, { scopes: ['shop'], held: { power: 'read', parts: [] } }],
    ]),
  },
)

export const REPLACE = plan([
  object('replace', {
    before: marked(binding('shop/readers', 'edit', [group('readers')])),
    after: marked(binding('shop/readers', 'view', [group('readers')])),
  }),
  object('change', {
    before: viewer([
      { apiGroups: [''], resources: ['pods', 'secrets'], verbs: ['get', 'list'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'watch'] },
    ]),
    after: viewer([
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'watch'] },
      { nonResourceURLs: ['/healthz'], verbs: ['get'] },
    ]),
  }),
])

export const MANY_CLUSTERS: readonly Plan[] = [
  { ...QUICKSTART, cluster: 'prod-eu' },
  {
    ...NO_CHANGES,
    cluster: 'prod-us',
    digest: '00112233'.repeat(8),
    kept: { rows: 0, nodes: 0, unmanaged: 0 },
  },
  plan(
    [
      { kind: 'account', action: 'add', account: '444455556666', reason: 'declared' },
      {
        ...row('role/partner', { action: 'add', after: { username: 'partner', groups: [] } }),
        arn: 'arn:aws:iam::444455556666:role/partner',
      },
      row('role/nightly', {
        action: 'remove',
        before: { username: session('nightly'), groups: [] },
        reason: 'unmanaged',
      }),
    ].toReversed() as Change[],
    { cluster: 'staging', digest: '8899aabb'.repeat(8), kept: { rows: 1, nodes: 1, unmanaged: 0 } },
  ),
  plan([], {
    cluster: 'lab',
    problems: [
      problem({
        code: 'ledger-unreadable',
        severity: 'error',
        where: { cluster: 'lab', object: 'ConfigMap/kube-system/eks-access-default' },
        message: 'The ledger of lab is not JSON.',
        fix: 'Put its previous text back.',
      }),
    ],
  }),
]

/** 3,000 changes, among them one loss. */
export function huge(count = 3_000): Plan {
  const bindings = Array.from({ length: count - 1 }, (_, index) =>
    object('add', {
      after: marked(binding(`team-${index}/eks-access:developers:view`, 'view', [group('developers')])),
    }),
  )
  const lost = row('role/old-ci', {
    action: 'remove',
    before: { username: 'ci', groups: ['deployers'] },
    reason: 'no-longer-declared',
  })
  return plan([lost, ...bindings])
}

export const HOSTILE_TEXTS: readonly string[] = [
  '-->\n<script>alert(1)</script>',
  '`` ``` | \\| a|b \\',
  '@example/everyone',
  '::set-output name=x::y',
  '##[error]no',
  'a\u202eb\u2066c\u200bd',
  '\u001b[31mred\u001b[0m\r\n# heading',
  '[link](https://example.com) www.example.com #1 :tada: $x$',
  '<!-- eks-access -->',
  'x'.repeat(500),
  '',
]

/** Every text from outside is hostile. */
export const HOSTILE = plan(
  HOSTILE_TEXTS.flatMap((text): Change[] => [
    row(`role/${text}`, {
      action: 'change',
      before: { username: text, groups: ['a', text] },
      after: { username: `${text}!`, groups: [`${text}?`] },
      strippedPath: text,
    }),
    object('change', {
      before: binding(`ns/${text}`, text, [{ kind: 'User', name: text }]),
      after: {
        ...binding(`ns/${text}`, `${text}.`, [group(text)]),
        metadata: { name: text, namespace: 'ns', labels: { [text]: text } },
      },
    }),
  ]),
  {
    cluster: '@prod |`<b>`',
    problems: HOSTILE_TEXTS.map((text, index) =>
      problem({
        severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
        message: `Found "${text}" here.`,
        fix: `Take ${text} out.`,
        found: text,
        where: { file: text, line: 1 },
      }),
    ),
    unmanaged: {
      rows: HOSTILE_TEXTS.flatMap(
        (text) =>
          decodeAwsAuth({ mapRoles: JSON.stringify([{ rolearn: text, username: text, groups: [text] }]) })
            .rows,
      ),
      accounts: HOSTILE_TEXTS,
      returned: HOSTILE_TEXTS,
      returnedAdmins: HOSTILE_TEXTS,
      bindings: HOSTILE_TEXTS.map((text) => ({
        id: `RoleBinding/ns/${text}`,
        object: binding(`ns/${text}`, text, [group(text)]),
        reaches: [text],
      })),
    },
  },
)

export function outcome(of: Plan, status: Outcome['status'], more: Partial<Outcome> = {}): Outcome {
  const result = status === 'applied' ? 'applied' : 'not-tried'
  return {
    plan: of,
    status,
    changes: of.changes.map((change) => ({ change, result })),
    problems: [],
    ...more,
  }
}

export const APPLIED = outcome(QUICKSTART, 'applied')

const refused = problem({
  code: 'write-failed',
  severity: 'error',
  where: { cluster: 'prod', object: 'RoleBinding/team-a/eks-access:developers:view' },
  message:
    'prod refused to create RoleBinding/team-a/eks-access:developers:view: namespaces "team-a" not found (404).',
  fix: 'Create the namespace, and run this again.',
})

export const PARTLY = outcome(QUICKSTART, 'partly', {
  changes: QUICKSTART.changes.map((change, index) =>
    index === 4
      ? { change, result: 'failed', message: refused.message }
      : { change, result: index < 3 ? 'applied' : 'not-tried' },
  ),
  problems: [refused],
})

export const UNVERIFIED = outcome(QUICKSTART, 'partly', {
  changes: QUICKSTART.changes.map((change) => ({ change, result: 'applied' })),
  problems: [
    problem({
      code: 'verify-failed',
      severity: 'error',
      where: { cluster: 'prod' },
      message: 'After the apply, prod does not match access.yaml: 1 change is left (role/console).',
      fix: 'See who else writes aws-auth, and run this again.',
    }),
  ],
})

export const FAILED = outcome(QUICKSTART, 'failed', {
  problems: [
    problem({
      code: 'write-failed',
      severity: 'error',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      message: 'prod refused to update ConfigMap/kube-system/aws-auth: forbidden (403).',
      fix: 'Give the applying identity permission to update it, and run this again.',
    }),
  ],
})

const NODE_ROW = `- rolearn: ${ACCOUNT}role/nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups:
    - system:nodes
`
const OLD_CI = `- rolearn: ${ACCOUNT}role/old-ci
  username: ci
  groups:
    - deployers
`
const CONSOLE = `- rolearn: ${ACCOUNT}role/console
  username: console
  groups:
    - eks-console-dashboard-full-access-group
`

/** The check after an apply found that it had shut its own identity out. */
function wayBack(kind: 'restored' | 'not-restored', text = ''): Outcome {
  const finding = {
    kind: 'locked-out',
    error: new ClusterError(
      { kind: 'unauthorized', cluster: 'prod', operation: 'ask who we are', fix: '', status: 401 },
      `Unauthorized${text}`,
    ),
  } as const
  const accepted = kind === 'restored'
  const rows = kind === 'restored' ? { kind, accepted } : { kind, why: 'update: Unauthorized' }
  const stillIn = stillInWords(undefined, undefined)
  const reason = checkProblem(finding, {
    plan: QUICKSTART,
    back: { accepted, rows },
    rbacStays:
      kind === 'restored'
        ? 'Roles and bindings that were written stay. Through them nobody gains or loses anything.'
        : undefined,
    stillIn,
  })
  return outcome(QUICKSTART, 'failed', {
    changes: QUICKSTART.changes.map((change) => ({
      change,
      result: kind === 'restored' && change.kind === 'row' ? 'taken-back' : 'applied',
    })),
    problems: [reason],
    restored: {
      kind,
      reason,
      written: { mapRoles: `${NODE_ROW}${CONSOLE}${text}` },
      previous: { mapRoles: `${NODE_ROW}${OLD_CI}` },
    },
  })
}

export const RESTORED = wayBack('restored')
export const NOT_RESTORED = wayBack('not-restored')
export const RESTORED_HOSTILE = wayBack('restored', HOSTILE_TEXTS.join('\n'))

function refusal(now: Plan, reviewed: readonly Plan[], ...doubts: Problem[]): Outcome {
  const shown = reviewed.flatMap((one) => shownPlans(one).slice(0, 1))
  const extra = unreviewed(now, shown)
  const found = differences({ extra, now: atomsOf(now.changes), reviewed: shown, snapshot: LIVE })
  const refused = reviewed.length === 0 ? notReviewed : changedPlan
  return outcome(now, 'refused', {
    problems: [refused({ cluster: now.cluster, differences: found }), ...doubts],
    differences: found,
  })
}

const alice = (change: Partial<RowChange>): RowChange =>
  row('user/alice', {
    ...change,
    after: { username: `${ACCOUNT}user/alice`, groups: ['everyone', 'developers'] },
  })

/** As QUICKSTART, but somebody gave alice another group by hand. */
const CHANGED: Plan = {
  ...QUICKSTART,
  digest: '51c0ffee'.repeat(8),
  changes: QUICKSTART.changes.map((change) =>
    change.kind === 'row' && change.arn.endsWith('alice')
      ? alice({
          before: { username: `${ACCOUNT}user/alice`, groups: ['testers', 'everyone', 'incident-4711'] },
        })
      : change,
  ),
}

const written = {
  name: 'aws-auth',
  namespace: 'kube-system',
  managedFields: [
    { manager: 'eksctl', operation: 'Update', time: '2026-01-02T08:00:00Z' },
    { manager: 'kubectl-edit', operation: 'Update', time: '2026-03-04T05:06:07Z' },
  ],
}

const LIVE: Snapshot = {
  awsAuth: { apiVersion: 'v1', kind: 'ConfigMap', metadata: written },
  ledger: undefined,
  roles: [],
  clusterRoles: [],
  roleBindings: [],
  clusterRoleBindings: [],
}

/** What an old run says that somebody ran again. */
export const SUPERSEDED = ((): Outcome => {
  const run = 'https://github.com/example/access/actions/runs/1234567999/attempts/1'
  const plan = { ...CHANGED, lastApplied: { commit: 'be5afe0be5afe0be5afe0be5afe0be5afe0be5af', run } }
  return outcome(plan, 'superseded', { problems: [superseded(plan)] })
})()

/** What an apply says of a plan of which only QUICKSTART was reviewed. */
export const REFUSED_CHANGED = refusal(CHANGED, [QUICKSTART])

export const UNREVIEWED = refusal(
  QUICKSTART,
  [],
  noPullRequest({ file: 'access.yaml', after: OPTIONS.head ?? '', branch: 'main' }),
)
