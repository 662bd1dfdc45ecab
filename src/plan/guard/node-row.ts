import type { Desired } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import { type KindedRow, letsNodeWork, rowKind } from '../../aws-auth/row-kind.ts'
import type { NodeTouch } from '../../login/mapping/mapping.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted, plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import type { NodeRole, NodeRoles } from './node-roles.ts'

/**
 * Why nodes need a row, or may: something of the cluster uses its role, it is a node row, or a node could work by it
 * and nobody knows whether one does. `undefined`: they do not.
 */
export function whyNodes(row: KindedRow, nodes: NodeRoles): string | undefined {
  const role = nodes.roles.get(principalKey(row.arn))
  if (role !== undefined) return usesOf(role)
  if (rowKind(row) === 'node row') return `its username ${row.username} is the username of nodes`
  if (nodes.areKnown || !letsNodeWork(row)) return undefined
  return `its username ${row.username} and its group system:nodes allow a node to join, and it is not known which roles nodes use`
}

/** Whether a plan leaves the row to nodes. */
export function isOfNodes(row: KindedRow, nodes: NodeRoles): boolean {
  return whyNodes(row, nodes) !== undefined
}

/** Whether it is known that nodes use the role, and the row gives no more than what they need. */
export function isOfKnownNodes(row: KindedRow, nodes: NodeRoles): boolean {
  return nodes.roles.has(principalKey(row.arn)) && rowKind(row) === 'node row'
}

/** `node groups cpu and gpu use this role (12 nodes of 2 groups)`, `Fargate profile web uses this role (3 nodes)` */
export function usesOf(role: NodeRole): string {
  const { nodeGroups, fargateProfiles, groupNodes, fargateNodes, selfManagedNodes, hybridEntry, named } = role
  const groups = nodeGroups.length
  const uses = [
    ...(groups > 0
      ? [
          `${plural(groups, 'node group')} ${listed(nodeGroups)} ${groups === 1 ? 'uses' : 'use'} this role${
            groupNodes === 0
              ? ''
              : ` (${counted(groupNodes, 'node')}${groups === 1 ? '' : ` of ${groups} groups`})`
          }`,
        ]
      : []),
    ...(fargateProfiles.length > 0
      ? [
          `${plural(fargateProfiles.length, 'Fargate profile')} ${listed(fargateProfiles)} ${fargateProfiles.length === 1 ? 'uses' : 'use'} this role${fargateNodes === 0 ? '' : ` (${counted(fargateNodes, 'node')})`}`,
        ]
      : []),
    ...(selfManagedNodes > 0
      ? [
          `${counted(selfManagedNodes, 'self-managed node')} ${selfManagedNodes === 1 ? 'uses' : 'use'} this role`,
        ]
      : []),
    ...(hybridEntry ? ['its access entry is for hybrid nodes'] : []),
  ]
  return uses.length === 0 && named ? 'guards.nodeRoles names this role' : uses.join(', ')
}

/**
 * A node row is never touched: without it the nodes of a cluster cannot reach it, and all work stops. A warning where
 * the file says that no node uses the role any more, see `mayTouchNodes`.
 *
 * @param why nodes need it, see `whyNodes`
 */
export function nodeRowProblem(desired: Desired, { action, row, where }: NodeTouch, why: string): Problem {
  const { arn, username, groups } = row
  const allowed = mayTouchNodes(desired, arn)
  const cluster = desired.cluster.name
  const what =
    action === 'add' ? `add a row for ${arn} that is not a node row` : `${action} the node row of ${arn}`
  return {
    code: 'node-row',
    severity: allowed ? 'warning' : 'error',
    where: where ?? { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${cluster} would ${what} (username ${username}, ${groups.length === 0 ? 'no groups' : `groups ${groups.join(', ')}`}): ${why}.`,
    found: arn,
    allowed: 'changes of rows of people and programs only',
    fix: allowed
      ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses this role any more.'
      : `${action === 'remove' && where !== undefined ? NAMED : FIXES[action]} If no node uses the role any more, add it to \`guards.allowNodeRowChanges\`.`,
  }
}

const FIXES = {
  add: 'Remove this principal from the file, and give people and programs a role that no node uses.',
  change: 'Remove this principal from the file, and give people and programs a role that no node uses.',
  remove:
    'If the set owns this principal by mistake, name it under `removed` with `destroy: false`: then the row stays.',
}

/** A removal has a line where `removed` asks for it. */
const NAMED =
  'Delete this entry; if the set owns the principal by mistake, give it `destroy: false`: then the row stays.'

/** Whether `guards.allowNodeRowChanges` names the role. */
export function mayTouchNodes(desired: Desired, arn: string): boolean {
  return desired.guards.allowNodeRowChanges.some((allowed) => principalKey(allowed) === principalKey(arn))
}
