import type { Desired } from '../../../src/access/desired.ts'
import type { Agreement } from '../../../src/apply/agreement.ts'
import { applyPlan } from '../../../src/apply/apply.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../../src/live/facts.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import type { DriftItem } from '../../../src/plan/drift/drift.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Outcome } from '../../../src/plan/outcome.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { newcomerOf } from '../../../src/plan/shown/newcomer.ts'
import type { ClusterRole, ClusterRoleBinding, RoleBinding } from '../../../src/rbac/object.ts'
import { newcomerWords, powerPhrase } from '../../../src/render/head/newcomers.ts'
import { phraseText } from '../../../src/words/phrase.ts'
import { agreedByLooking } from '../../agreed.ts'
import { testPace } from '../../apply/pace.ts'
import { type MemoryCluster, memoryCluster } from '../../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { factsOf, known } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW, roleBinding, row } from '../live.ts'

export const ARN = 'arn:aws:iam::111122223333:role/'
const RBAC = 'rbac.authorization.k8s.io'

/** A cluster that has more than its file says, and everything that a hand can reach. */
export const DESIRED: Desired = desiredState({
  cluster: mappedTo('aws-auth'),
  principals: [declaredRole('dev', ['devs'])],
  objects: [declared(roleBinding('shop', 'devs', ['devs'], { kind: 'ClusterRole', name: 'view' }))],
})

export function clusterRoleOf(
  name: string,
  rules: ClusterRole['rules'],
  more: Partial<ClusterRole> = {},
): ClusterRole {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    ...more,
    metadata: { name, ...more.metadata },
    ...(rules === undefined ? {} : { rules }),
  }
}

export function bindingOf(name: string, groups: readonly string[], role: string): ClusterRoleBinding {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    subjects: groups.map((group) => ({ kind: 'Group', name: group, apiGroup: RBAC })),
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
  }
}

export const EVERYTHING = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]
export const READS = [
  { apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list', 'watch'] },
]

export const AGGREGATED = clusterRoleOf('view', [], {
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'to-view': 'true' } }] },
})
export const PART = clusterRoleOf('part', READS, {
  metadata: { name: 'part', labels: { 'to-view': 'true' } },
})
export const OTHER_PART = clusterRoleOf('other', [
  { apiGroups: [''], resources: ['secrets'], verbs: ['get'] },
])
export const SUPPORT = clusterRoleOf('support', READS)
export const BY_HAND: RoleBinding = roleBinding('shop', 'by-hand', ['devs'], {
  kind: 'ClusterRole',
  name: 'support',
})

export const ROWS =
  NODE_ROW + row('dev', ['devs']) + row('ops', ['ops', 'system:masters']) + row('aud', ['auditors'])
export const USERS = '- userarn: arn:aws:iam::111122223333:user/eve\n  username: eve\n  groups: [auditors]\n'
export const ACCOUNTS = '- "444455556666"\n'

export const LIVE: readonly Writable[] = [
  awsAuthOf({ mapRoles: ROWS, mapUsers: USERS, mapAccounts: ACCOUNTS }),
  clusterRoleOf('cluster-admin', EVERYTHING),
  AGGREGATED,
  PART,
  OTHER_PART,
  SUPPORT,
  BY_HAND,
  bindingOf('flux', ['flux'], 'cluster-admin'),
]

export function entryOf(name: string, details: Partial<EntryDetails> = {}): AccessEntry {
  return {
    principalArn: `${ARN}${name}`,
    details: { type: 'STANDARD', username: name, groups: [], policies: [], ...details },
  }
}

export const ENTRY = entryOf('entry', {
  groups: ['auditors'],
  policies: [{ policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'namespace', namespace: 'shop' }] }],
})

/** A cluster in memory whose access entries a hand can change too. */
export interface Drifting {
  readonly cluster: MemoryCluster
  facts: ClusterFacts
}

export function drifting(
  live: readonly Writable[] = LIVE,
  entries: readonly AccessEntry[] = [ENTRY],
): Drifting {
  const memory = memoryCluster('prod', live)
  const state: Drifting = { cluster: memory, facts: factsWith(entries) }
  const now = memory.now
  memory.now = (set) => ({ ...now(set), facts: structuredClone(state.facts) })
  return state
}

export function factsWith(entries: readonly AccessEntry[]): ClusterFacts {
  return factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known(entries) })
}

export function planNow({ cluster }: Drifting, desired: Desired = DESIRED): Plan {
  return makePlan(desired, cluster.now(desired.set))
}

export async function apply(
  state: Drifting,
  about: {
    readonly desired?: Desired
    readonly shown?: Plan
    readonly agreement?: Extract<Agreement, { kind: 'reviewed' }>
    readonly commit?: string
  } = {},
): Promise<Outcome> {
  const { desired = DESIRED, commit } = about
  const shown = about.shown ?? planNow(state, desired)
  const outcome = await applyPlan({
    door: state.cluster,
    desired,
    shown,
    agreement: about.agreement ?? agreedByLooking(shown),
    provenance: commit === undefined ? {} : { commit },
    waitForNodes: 0,
    pace: testPace(),
  })
  if (outcome.status !== 'applied' && outcome.status !== 'nothing-to-do')
    throw new Error(JSON.stringify(outcome.problems))
  return outcome
}

/** `role/x, row with group ops: read`, of what is new. */
export function news(plan: Plan): string[] {
  return plan.drift.items.filter(({ isNew }) => isNew).map(words)
}

export function words(one: DriftItem): string {
  const newcomer = newcomerOf(one)
  return phraseText([...newcomerWords(newcomer, '111122223333'), ': ', ...powerPhrase(newcomer)])
}

/** Changes aws-auth as `kubectl edit` does. */
export function editAwsAuth(
  state: Drifting,
  edit: (data: Record<string, string>) => Record<string, string>,
): void {
  const live = state.cluster.now('default').awsAuth as NonNullable<Snapshot['awsAuth']>
  state.cluster.put({ ...live, data: edit({ ...live.data }) })
}
