import type { Guards } from '../../access/guard/settings.ts'
import { stripRolePath } from '../../aws-auth/arn.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import { rowKind } from '../../aws-auth/row-kind.ts'
import type { ClusterFacts, LiveNode } from '../../live/facts.ts'

/** How a node joins: each kind needs another row. */
export type NodeKind = 'linux' | 'windows' | 'fargate' | 'hybrid'

/** A role that nodes of the cluster use. */
export interface NodeRole {
  /** Without its path. */
  readonly arn: string
  readonly kinds: ReadonlySet<NodeKind>
  readonly nodeGroups: readonly string[]
  readonly fargateProfiles: readonly string[]
  /** Live nodes of node groups, of Fargate profiles, and of neither. All 0 where nodes cannot be read. */
  readonly groupNodes: number
  readonly fargateNodes: number
  readonly selfManagedNodes: number
  /** How many of them are named by the id of their instance, see `nodeRowsFor`. */
  readonly nodesNamedById: number
  /** Its access entry is of the type of hybrid nodes. */
  readonly hybridEntry: boolean
  /** `guards.nodeRoles` names it. */
  readonly named: boolean
}

/** What is known of the roles of a cluster's nodes. */
export interface NodeRoles {
  /** By `principalKey`. */
  readonly roles: ReadonlyMap<string, NodeRole>
  /** Live nodes that join by a role, and nobody knows by which. */
  readonly unexplained: readonly LiveNode[]
  /** Every role of a node is known, as far as AWS can tell: what is not in `roles` is none. */
  readonly areKnown: boolean
}

/**
 * The roles by which nodes join, from all that says so: node groups, Fargate profiles, live nodes, and the file.
 *
 * @param awsAuth as it is live: a node row may be that of hybrid nodes, whose roles nothing else tells
 */
export function nodeRolesOf(guards: Guards, facts: ClusterFacts | undefined, awsAuth: AwsAuth): NodeRoles {
  const nodes = valueOr(facts?.nodes, []).filter(({ computeType }) => computeType !== 'auto')
  const groups = valueOr(facts?.nodeGroups, [])
  const profiles = valueOr(facts?.fargateProfiles, [])
  const instances = valueOr(facts?.instanceRoles, new Map<string, string>())
  const found = new Map<string, Draft>()
  const draft = (arn: string): Draft => {
    const key = principalKey(arn)
    const role = found.get(key) ?? emptyDraft(stripRolePath(arn))
    found.set(key, role)
    return role
  }

  for (const { name, roleArn, os } of groups) {
    const role = draft(roleArn)
    role.nodeGroups.push(name)
    role.kinds.add(os)
    const live = nodes.filter(({ nodeGroup }) => nodeGroup === name)
    role.groupNodes += live.length
    for (const node of live) addNode(role, node)
  }
  for (const { name, roleArn } of profiles) {
    const role = draft(roleArn)
    role.fargateProfiles.push(name)
    role.kinds.add('fargate')
    role.fargateNodes += nodes.filter(({ fargateProfile }) => fargateProfile === name).length
  }
  for (const { principalArn, details } of valueOr(facts?.accessEntries, [])) {
    if (details?.type !== 'HYBRID_LINUX') continue
    const role = draft(principalArn)
    role.hybridEntry = true
    role.kinds.add('hybrid')
  }
  const hybridIsKnown =
    [...found.values()].some(({ hybridEntry }) => hybridEntry) || hasHybridRow(awsAuth, found)
  const groupNames = new Set(groups.map(({ name }) => name))
  const profileNames = new Set(profiles.map(({ name }) => name))
  const unexplained: LiveNode[] = []
  for (const node of nodes) {
    if (node.nodeGroup !== undefined && groupNames.has(node.nodeGroup)) continue
    if (node.fargateProfile !== undefined && profileNames.has(node.fargateProfile)) continue
    if (node.computeType === 'hybrid' && hybridIsKnown) continue
    const arn = instances.get(node.name)
    if (arn === undefined) unexplained.push(node)
    else {
      const role = draft(arn)
      role.selfManagedNodes++
      addNode(role, node)
    }
  }
  for (const arn of guards.nodeRoles) {
    const role = draft(arn)
    role.named = true
    // Nobody knows which nodes use it: it may be all those whose role cannot be found out.
    for (const { os, fargateProfile, computeType } of unexplained)
      if (fargateProfile === undefined) role.kinds.add(computeType === 'hybrid' ? 'hybrid' : os)
    if (role.kinds.size === 0) role.kinds.add('linux')
  }
  return { roles: found, unexplained, areKnown: areKnown({ guards, facts, unexplained }) }
}

function addNode(role: Draft, { name, os, instanceId }: LiveNode): void {
  role.kinds.add(os)
  if (name === instanceId) role.nodesNamedById++
}

/** A node row with the name of the session that no Fargate profile has is that of hybrid nodes. */
function hasHybridRow({ rows }: AwsAuth, found: ReadonlyMap<string, NodeRole>): boolean {
  return rows.some(
    (row) =>
      rowKind(row) === 'node row' &&
      row.username === 'system:node:{{SessionName}}' &&
      !found.has(principalKey(row.arn)),
  )
}

/** A list in the file stands in for the roles of nodes that are in no group and no profile. */
function areKnown(about: {
  readonly guards: Guards
  readonly facts: ClusterFacts | undefined
  readonly unexplained: readonly LiveNode[]
}): boolean {
  const { guards, facts, unexplained } = about
  if (facts?.nodeGroups.kind !== 'known' || facts.fargateProfiles.kind !== 'known') return false
  if (guards.nodeRoles.length > 0) return true
  return facts.nodes.kind === 'known' && facts.instanceRoles.kind === 'known' && unexplained.length === 0
}

interface Draft extends NodeRole {
  readonly kinds: Set<NodeKind>
  readonly nodeGroups: string[]
  readonly fargateProfiles: string[]
  groupNodes: number
  fargateNodes: number
  selfManagedNodes: number
  nodesNamedById: number
  hybridEntry: boolean
  named: boolean
}

function emptyDraft(arn: string): Draft {
  return {
    arn,
    kinds: new Set(),
    nodeGroups: [],
    fargateProfiles: [],
    groupNodes: 0,
    fargateNodes: 0,
    selfManagedNodes: 0,
    nodesNamedById: 0,
    hybridEntry: false,
    named: false,
  }
}

function valueOr<T>(discovery: { readonly kind: string; readonly value?: T } | undefined, otherwise: T): T {
  return discovery?.value ?? otherwise
}
