import type { RowMeaning } from '../../aws-auth/row.ts'
import type { NodeKind, NodeRole } from './node-roles.ts'

/**
 * The rows that nodes of a role need, one for each username: more than one where a role has nodes of kinds that no
 * single row serves. Groups of kinds with the same username add up.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html. Nodes that are named by the id of
 * their instance (`InstanceIdNodeName` of nodeadm, awslabs/amazon-eks-ami#1731) have it as the name of their session.
 */
export function neededRows(role: NodeRole): readonly RowMeaning[] {
  const groups = new Map<string, Set<string>>()
  for (const kind of KINDS.filter((one) => role.kinds.has(one)))
    for (const username of usernamesOf(kind, role))
      groups.set(username, (groups.get(username) ?? new Set()).union(new Set(GROUPS[kind])))
  return [...groups].map(([username, needed]) => ({ username, groups: [...needed] }))
}

/** The row for a role that has none; where no single row serves its nodes, that of one kind of them. */
export function nodeRowMeaning(role: NodeRole): RowMeaning {
  const [row] = neededRows(role)
  if (row === undefined) throw new Error(`${role.arn} has nodes of no kind`)
  return row
}

/** Nodes of the role need different usernames, and a role has one row. */
export function servesBothWays(role: NodeRole): boolean {
  return neededRows(role).length > 1
}

export const BY_DNS_NAME = 'system:node:{{EC2PrivateDNSName}}'
export const BY_SESSION = 'system:node:{{SessionName}}'

const KINDS = ['fargate', 'linux', 'windows', 'hybrid'] as const satisfies readonly NodeKind[]

const OF_ALL = ['system:bootstrappers', 'system:nodes']

const GROUPS: Readonly<Record<NodeKind, readonly string[]>> = {
  linux: OF_ALL,
  windows: [...OF_ALL, 'eks:kube-proxy-windows'],
  fargate: [...OF_ALL, 'system:node-proxier'],
  hybrid: OF_ALL,
}

function usernamesOf(kind: NodeKind, role: NodeRole): readonly string[] {
  if (kind === 'fargate' || kind === 'hybrid') return [BY_SESSION]
  const { groupNodes, selfManagedNodes, nodesNamedById } = role
  const isNamedByDns = nodesNamedById === 0 || nodesNamedById < groupNodes + selfManagedNodes
  return [...(isNamedByDns ? [BY_DNS_NAME] : []), ...(nodesNamedById > 0 ? [BY_SESSION] : [])]
}
