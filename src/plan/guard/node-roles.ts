import type { Guards } from '../../access/guard/settings.ts'
import { stripRolePath } from '../../aws-auth/arn.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { ClusterFacts, LiveNode } from '../../live/facts.ts'

/** How a node joins: each kind needs another row. */
export type NodeKind = 'linux' | 'windows' | 'fargate'

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
  /** `guards.nodeRoles` names it. */
  readonly named: boolean
}

/** What is known of the roles of a cluster's nodes. */
export interface NodeRoles {
  /** By `principalKey`. */
  readonly roles: ReadonlyMap<string, NodeRole>
  /** Live nodes that join by a role, and nobody knows by which. */
  readonly unexplained: readonly LiveNode[]
}

/** The roles by which nodes join, from all that says so: node groups, Fargate profiles, live nodes, and the file. */
export function nodeRolesOf(guards: Guards, facts: ClusterFacts | undefined): NodeRoles {
  const nodes = valueOr(facts?.nodes, []).filter(({ joinsByEntry }) => !joinsByEntry)
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
    for (const node of live) role.kinds.add(node.os)
  }
  for (const { name, roleArn } of profiles) {
    const role = draft(roleArn)
    role.fargateProfiles.push(name)
    role.kinds.add('fargate')
    role.fargateNodes += nodes.filter(({ fargateProfile }) => fargateProfile === name).length
  }
  const groupNames = new Set(groups.map(({ name }) => name))
  const profileNames = new Set(profiles.map(({ name }) => name))
  const unexplained: LiveNode[] = []
  for (const node of nodes) {
    if (node.nodeGroup !== undefined && groupNames.has(node.nodeGroup)) continue
    if (node.fargateProfile !== undefined && profileNames.has(node.fargateProfile)) continue
    const arn = instances.get(node.name)
    if (arn === undefined) unexplained.push(node)
    else {
      const role = draft(arn)
      role.selfManagedNodes++
      role.kinds.add(node.os)
    }
  }
  for (const arn of guards.nodeRoles) {
    const role = draft(arn)
    role.named = true
    // Nobody knows which nodes use it: it may be all those whose role cannot be found out.
    for (const { os, fargateProfile } of unexplained) if (fargateProfile === undefined) role.kinds.add(os)
    if (role.kinds.size === 0) role.kinds.add('linux')
  }
  return { roles: found, unexplained }
}

interface Draft extends NodeRole {
  readonly kinds: Set<NodeKind>
  readonly nodeGroups: string[]
  readonly fargateProfiles: string[]
  groupNodes: number
  fargateNodes: number
  selfManagedNodes: number
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
    named: false,
  }
}

function valueOr<T>(discovery: { readonly kind: string; readonly value?: T } | undefined, otherwise: T): T {
  return discovery?.value ?? otherwise
}
