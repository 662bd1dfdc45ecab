import type { Desired } from '../../access/desired.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts, Discovery } from '../../live/facts.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import { nodeRows, rolesWithoutWayIn } from './missing-node-rows.ts'
import { servesBothWays } from './needed-node-row.ts'
import type { NodeRoles } from './node-roles.ts'
import { unknownWords } from './node-roles-unknown.ts'

/** What a first row of aws-auth is planned from. */
export interface FirstRowsAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly nodes: NodeRoles
  /** The account that the cluster is in, where that is known. */
  readonly home: string | undefined
  /** Absent: there is no such ConfigMap. */
  readonly awsAuth: AwsAuth | undefined
  /** Whether the plan gives anybody a row or an account. */
  readonly writes: boolean
}

const EMPTY: AwsAuth = { rows: [], accounts: [], broken: [], oddities: [] }

/**
 * Where aws-auth is missing, or has no role at all, writing one with people only would leave EKS's nodes without a
 * row: the rows that nodes need are written with it. Where it is not known what nodes need, that is an error.
 */
export function planFirstRows(about: FirstRowsAbout): {
  readonly rows: readonly RowChange[]
  readonly problems: readonly Problem[]
} {
  const { desired, facts, nodes, awsAuth, writes } = about
  // In mode API nobody reads what would be written; that is an error of its own.
  if (!writes || !readsAwsAuth(facts) || !isEmpty(awsAuth)) return { rows: [], problems: [] }
  const roles = rolesWithoutWayIn({ nodes, awsAuth: awsAuth ?? EMPTY, facts })
  const rows = nodeRows(roles, desired)
  // What is there already was made by somebody who knows; only EKS can tell that it is not enough.
  if (awsAuth !== undefined && !asksEks(facts)) return { rows, problems: [] }
  const unknown = nodeGaps(about)
  if (unknown.length > 0) return { rows, problems: [incomplete({ about, unknown, rows })] }
  return { rows, problems: awsAuth === undefined ? [created({ about, rows })] : [] }
}

function isEmpty(awsAuth: AwsAuth | undefined): boolean {
  if (awsAuth === undefined) return true
  const concerns = ({ key }: { readonly key: string }): boolean => key === 'mapRoles'
  return !awsAuth.rows.some(concerns) && !awsAuth.broken.some(concerns)
}

/** Whether EKS could be asked which nodes the cluster has. */
export function asksEks(facts: ClusterFacts | undefined): boolean {
  return facts !== undefined && facts.nodeGroups.kind !== 'not-asked'
}

/** Everything that stands against the certainty that no node is forgotten. */
export function nodeGaps({
  desired,
  facts,
  nodes,
  home,
}: Pick<FirstRowsAbout, 'desired' | 'facts' | 'nodes' | 'home'>): string[] {
  if (facts === undefined || !asksEks(facts))
    return [`which nodes the cluster has (node groups cannot be read with \`${desired.cluster.door}\`)`]
  const named = desired.guards.nodeRoles.length > 0
  const unknown = (what: string, discovery: Discovery<unknown>): string[] =>
    discovery.kind === 'unknown' ? [`${what} (${unknownWords(discovery)})`] : []
  // Without a row of a role, a hybrid node that is ready can only have joined by an entry.
  const unexplained = nodes.unexplained.filter(({ computeType, ready }) => computeType !== 'hybrid' || !ready)
  const selfManaged = named
    ? []
    : [
        ...unknown('its self-managed nodes', facts.nodes),
        ...unknown('the roles of its self-managed nodes', facts.instanceRoles),
        ...(unexplained.length > 0 && facts.instanceRoles.kind !== 'unknown'
          ? [
              `the role of ${counted(unexplained.length, 'node')} (${listed(unexplained.map(({ name }) => name))})`,
            ]
          : []),
      ]
  const found = [
    ...unknown('its node groups', facts.nodeGroups),
    ...unknown('its Fargate profiles', facts.fargateProfiles),
    ...selfManaged,
    ...[...nodes.roles.values()]
      .filter(servesBothWays)
      .map(({ arn }) => `one row for ${shortArn(arn, home)}, whose nodes need different usernames`),
  ]
  if (found.length === 0 && nodes.roles.size === 0 && !joinsByEntries(facts)) return [NO_NODE_ROLE]
  return found
}

/** The gap where all could be asked, and nothing is there that could join. */
export const NO_NODE_ROLE = 'any node role'

/**
 * Nodes of EKS Auto Mode need no role here: that there is none is then no gap. Hybrid nodes that are ready without any
 * row of a role joined by an entry too.
 */
function joinsByEntries({ authenticationMode, nodes }: ClusterFacts): boolean {
  return (
    authenticationMode === 'API_AND_CONFIG_MAP' &&
    nodes.kind === 'known' &&
    nodes.value.some(({ computeType }) => computeType !== undefined)
  )
}

interface Found {
  readonly about: FirstRowsAbout
  readonly rows: readonly RowChange[]
}

function incomplete({ about, unknown, rows }: Found & { readonly unknown: readonly string[] }): Problem {
  const { desired, awsAuth } = about
  const cluster = desired.cluster.name
  const allowed = desired.guards.allowNewAwsAuth
  return {
    ...place(cluster),
    severity: allowed ? 'warning' : 'error',
    message: `${stateOf(cluster, awsAuth)}, and one that is created now would have ${rows.length === 0 ? 'no row' : `only ${counted(rows.length, 'row')}`} for its nodes. Not known: ${unknown.join('; ')}.`,
    allowed: 'an aws-auth with a row for each node role',
    fix: allowed
      ? 'guards.allowNewAwsAuth allows this. Make sure that nodes join with access entries, or that there are no nodes.'
      : 'Allow what could not be read (see the warnings of this plan), name the roles of self-managed nodes under `guards.nodeRoles`, or create aws-auth with the rows of its nodes first. If nodes join with access entries, or there are no nodes, set `guards.allowNewAwsAuth: true`.',
  }
}

function created({ about, rows }: Found): Problem {
  const { desired, awsAuth, nodes } = about
  const cluster = desired.cluster.name
  const how =
    rows.length === 0
      ? `without node rows, because ${nodes.roles.size === 0 ? 'its nodes join' : `its ${counted(nodes.roles.size, 'node role')} ${nodes.roles.size === 1 ? 'joins' : 'join'}`} with access entries`
      : `with ${counted(rows.length, 'node row')}`
  return {
    ...place(cluster),
    severity: 'notice',
    message: `${stateOf(cluster, awsAuth)}; it will be created ${how}.`,
    fix: 'Nothing, if the plan shows a row for each node role without an access entry.',
  }
}

function stateOf(cluster: string, awsAuth: AwsAuth | undefined): string {
  return awsAuth === undefined
    ? `${cluster} has no ConfigMap kube-system/aws-auth`
    : `mapRoles of aws-auth in ${cluster} has no row`
}

function place(cluster: string): Pick<Problem, 'code' | 'where'> {
  return { code: 'aws-auth-missing', where: { cluster, object: 'ConfigMap/kube-system/aws-auth' } }
}
