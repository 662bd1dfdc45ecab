/**
 * How long a plan takes to say who gains and loses what, and what of it is dangerous: a row more, and a rule more in a
 * role that two thirds of all bindings give through an aggregated one. Two subjects of other logins for each principal
 * are bound too: service accounts, users, and groups that no row has. CPU time, the median of nine plans; the row
 * `nothing` is a plan of the same cluster that changes nothing.
 *
 *     node tools/node/run.cjs bench/effects.ts
 */
import type { Desired } from '../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../src/access/guard/settings.ts'
import type { Snapshot } from '../src/live/snapshot.ts'
import { makePlan } from '../src/plan/make-plan.ts'
import { withDefaults } from '../src/rbac/defaults.ts'
import type { ClusterRole, PolicyRule, RoleBinding, Subject } from '../src/rbac/object.ts'
import { markOwned } from '../src/rbac/ownership.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1' as const
const apiGroup = 'rbac.authorization.k8s.io'
const where = { file: 'access.yaml', line: 1, column: 1 }
const PLANS = 9

function measure(principals: number, bindings: number, change: 'nothing' | 'a row' | 'a role'): void {
  const live = snapshotOf(principals, bindings)
  const desired = desiredOf(change)
  let plan = makePlan(desired, structuredClone(live))
  const times = Array.from({ length: PLANS }, () => {
    const snapshot = structuredClone(live)
    const start = process.cpuUsage()
    plan = makePlan(desired, snapshot, { today: '2026-11-23' })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  const median = times.toSorted((one, other) => one - other)[Math.floor(PLANS / 2)] ?? 0
  const access = plan.effects?.access ?? []
  const reached = access.flatMap(({ subjects }) => subjects)
  const others = reached.filter(({ kind }) => kind !== 'principal').length
  console.log(
    `| ${principals} | ${2 * principals} | ${bindings} | ${change} | ${median.toFixed(0)} | ${reached.length - others} | ${others} | ${access.length} |`,
  )
}

function snapshotOf(principals: number, bindings: number): Snapshot {
  const rows = Array.from({ length: principals }, (_, index) => {
    const username = index % 2 ? `team-${index}:{{SessionName}}` : `user-${index}`
    const groups = [index, index * 7, index * 13].map((number) => `group-${number % (principals * 1.5)}`)
    return `- rolearn: arn:aws:iam::111122223333:role/p${index}\n  username: "${username}"\n  groups: [${groups.join(', ')}]\n`
  })
  const metadata = { name: 'aws-auth', namespace: 'kube-system' }
  return {
    awsAuth: { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { mapRoles: rows.join('') } },
    ledger: undefined,
    roles: [],
    clusterRoles: [aggregated, markOwned(withDefaults(part(RULES)), 'default'), ...small],
    roleBindings: Array.from({ length: bindings }, (_, index) => binding(index, principals)),
    clusterRoleBindings: [],
  }
}

function desiredOf(change: 'nothing' | 'a row' | 'a role'): Desired {
  const secrets = { verbs: ['get'], apiGroups: [''], resources: ['secrets'] }
  const rules = change === 'a role' ? [...RULES, secrets] : RULES
  const arn = 'arn:aws:iam::111122223333:role/new'
  return {
    cluster: { door: 'directory', name: 'bench', directory: 'bench' },
    set: 'default',
    principals:
      change === 'a row' ? [{ kind: 'role', arn, username: 'new', groups: ['group-1'], where }] : [],
    accounts: [],
    removed: [],
    objects: [{ object: markOwned(withDefaults(part(rules)), 'default'), where, origin: 'manifest' }],
    knownAccounts: [],
    unmanaged: 'keep',
    guards: DEFAULT_GUARDS,
    dangers: [],
  }
}

function binding(index: number, principals: number): RoleBinding {
  return {
    apiVersion,
    kind: 'RoleBinding',
    metadata: { name: `b${index}`, namespace: `ns-${index % 300}` },
    subjects: [
      { kind: 'Group', apiGroup, name: `group-${index % (principals * 1.5)}` },
      { kind: 'User', apiGroup, name: `team-${index % principals}:bob` },
      other(index % (2 * principals)),
    ],
    roleRef: { apiGroup, kind: 'ClusterRole', name: index % 3 ? 'big' : `small-${index % 200}` },
  }
}

/** Whom no row leads to. */
function other(index: number): Subject {
  const name = `other-${index}`
  if (index % 3 === 0) return { kind: 'ServiceAccount', name, namespace: `ns-${index % 300}` }
  return { kind: index % 3 === 1 ? 'User' : 'Group', apiGroup, name: `oidc:${name}` }
}

/** As large as `edit`: 25 rules, 1,400 atoms. */
const RULES: readonly PolicyRule[] = Array.from({ length: 25 }, (_, index) => ({
  verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'],
  apiGroups: [`group${index % 5}`],
  resources: Array.from({ length: 8 }, (_unused, number) => `resource-${index}-${number}`),
}))

const aggregated: ClusterRole = {
  apiVersion,
  kind: 'ClusterRole',
  metadata: { name: 'big' },
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: 'big' } }] },
}

const small: readonly ClusterRole[] = Array.from({ length: 200 }, (_, index) => ({
  apiVersion,
  kind: 'ClusterRole',
  metadata: { name: `small-${index}` },
  rules: [{ verbs: ['get', 'list'], apiGroups: ['small'], resources: [`thing-${index}`] }],
}))

function part(rules: readonly PolicyRule[]): ClusterRole {
  return { apiVersion, kind: 'ClusterRole', metadata: { name: 'part', labels: { part: 'big' } }, rules }
}

console.log(
  '| principals | other subjects | bindings | plan | ms | principals reached | others reached | effects |\n|-|-|-|-|-|-|-|-|',
)
for (const size of [250, 500, 1000, 2000, 4000]) {
  for (const change of ['nothing', 'a row', 'a role'] as const) measure(size, size * 5, change)
}
