import type { Desired } from '../../../src/access/desired.ts'
import { DEFAULT_GUARDS, type Guards } from '../../../src/access/guard/settings.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts, Discovery, LiveNode } from '../../../src/live/facts.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { ProblemCode } from '../../../src/problem/catalog.ts'
import type { Problem } from '../../../src/problem/problem.ts'
import type { ClusterRole, ClusterRoleBinding, PolicyRule } from '../../../src/rbac/object.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { desiredState } from '../desired.ts'

export const ROLE = 'arn:aws:iam::111122223333:role/'

export function known<T>(value: T): Discovery<T> {
  return { kind: 'known', value }
}

export function denied(action: string): Extract<Discovery<never>, { kind: 'unknown' }> {
  return { kind: 'unknown', action, denied: true, message: 'not authorized to perform it' }
}

/** All that can be known of an EKS cluster without nodes in mode CONFIG_MAP, to be varied. */
export function factsOf(parts: Partial<ClusterFacts> = {}): ClusterFacts {
  return {
    authenticationMode: 'CONFIG_MAP',
    nodeGroups: known([]),
    fargateProfiles: known([]),
    accessEntries: known([]),
    nodes: known([]),
    instanceRoles: known(new Map()),
    ...parts,
  }
}

export function liveNode(name: string, parts: Partial<LiveNode> = {}): LiveNode {
  return { name, ready: true, leaving: false, os: 'linux', ...parts }
}

/** The plan of an EKS cluster `prod`. */
export function planOf(about: {
  readonly desired?: Partial<Desired>
  readonly guards?: Partial<Guards>
  readonly live?: readonly Writable[]
  readonly facts?: ClusterFacts | undefined
}): Plan {
  const desired = desiredState({
    cluster: { door: 'eks', name: 'prod', region: 'eu-central-1' },
    ...about.desired,
    guards: { ...DEFAULT_GUARDS, ...about.guards },
  })
  const snapshot = snapshotOf(about.live ?? [], desired.set)
  return makePlan(desired, about.facts === undefined ? snapshot : { ...snapshot, facts: about.facts })
}

/** The problems of these codes, `error node-row`. */
export function severities({ problems }: Plan, ...codes: readonly ProblemCode[]): string[] {
  return problems
    .filter(({ code }) => codes.includes(code))
    .map(({ severity, code }) => `${severity} ${code}`)
}

/** The one problem of the code, without who brought it. */
export function theProblem({ problems }: Pick<Plan, 'problems'>, code: ProblemCode): Problem {
  const [problem, ...more] = problems.filter((one) => one.code === code)
  if (problem === undefined || more.length > 0)
    throw new Error(
      `${code}: ${more.length + (problem === undefined ? 0 : 1)} of ${JSON.stringify(problems)}`,
    )
  const { brought: _, ...rest } = problem
  return rest
}

/** Rows that the plan changes, `remove role/dev`. */
export function rowChanges({ changes }: Plan): string[] {
  return changes.flatMap((change) =>
    change.kind === 'row' ? [`${change.action} ${change.arn.replace(/.*:/, '')}`] : [],
  )
}

/** A ClusterRole with these rules, bound to a group in the whole cluster. */
export function grantedTo(
  group: string,
  name: string,
  rules: readonly PolicyRule[],
): [ClusterRole, ClusterRoleBinding] {
  const apiVersion = 'rbac.authorization.k8s.io/v1'
  return [
    { apiVersion, kind: 'ClusterRole', metadata: { name }, rules },
    {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata: { name: `${name}s` },
      subjects: [{ kind: 'Group', name: group, apiGroup: 'rbac.authorization.k8s.io' }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    },
  ]
}

export const EVERYTHING: readonly PolicyRule[] = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]
