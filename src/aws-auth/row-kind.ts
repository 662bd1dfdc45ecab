import { parseArn } from './arn.ts'
import { arnKey } from './arn-key.ts'
import type { Row, RowMeaning } from './row.ts'

/**
 * Whose row it is, by what it says:
 * - `node row`: of a role, with the username of a node and no group of people. Nodes join by it.
 * - `mixed`: something of it is a node's, and something is not: it is of a person or a program, or of a role whose
 *   nodes were given more. It is no node's unless something of the cluster says that nodes use the role.
 * - `people`: nothing of it is a node's.
 */
export type RowKind = 'node row' | 'mixed' | 'people'

export type KindedRow = RowMeaning & Pick<Row, 'arn'>

/** The one place that says what a node row is; which roles nodes use is known in `plan/guard/node-roles.ts`. */
export function rowKind(row: KindedRow): RowKind {
  const { arn, username, groups } = row
  const isNamed = isNodeName(username)
  if (!isNamed && !groups.some(isNodeGroup)) return 'people'
  return isNamed && mayBeRole(arn) && groups.every((group) => group === '' || isNodeGroup(group))
    ? 'node row'
    : 'mixed'
}

/**
 * Whether a node could do its work by the row, whatever else the row gives: a role, the username of a node, and
 * `system:nodes`.
 *
 * Source: `NodeIdentity` in `pkg/auth/nodeidentifier/default.go` of kubernetes: the node authorizer knows nodes by
 * both, the prefix of the username and the group.
 */
export function letsNodeWork({ arn, username, groups }: KindedRow): boolean {
  return mayBeRole(arn) && isNodeName(username) && groups.includes('system:nodes')
}

/** `system:node:` and a template, or a name. */
export function isNodeName(username: string): boolean {
  return username.startsWith('system:node:')
}

/** A group that rows of nodes have, of one kind of node or another. */
export function isNodeGroup(group: string): boolean {
  return NODE_GROUPS.has(group)
}

/**
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html
 */
const NODE_GROUPS: ReadonlySet<string> = new Set([
  'system:bootstrappers',
  'system:nodes',
  'system:node-proxier',
  'eks:kube-proxy-windows',
])

/** An instance has a role and never a user. An ARN that cannot be read may be a role's. */
export function mayBeRole(arn: string): boolean {
  const { kind } = parseArn(arnKey(arn))
  return kind === 'invalid' ? !/:user\//i.test(arn) : !NO_ROLES.has(kind)
}

const NO_ROLES: ReadonlySet<string> = new Set(['user', 'root', 'federated-user', 'group'])

/** Whether a username or group has the template that is filled in for sessions of instances only. */
export function asksForInstance(name: string): boolean {
  return name.includes('{{EC2PrivateDNSName}}')
}
