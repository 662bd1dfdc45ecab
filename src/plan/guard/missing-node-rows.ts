import type { Desired } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { loginsOf } from '../../login/logins.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import { nodeRowMeaning } from './needed-node-row.ts'
import type { NodeRole, NodeRoles } from './node-roles.ts'

/** The roles of nodes that neither an access entry nor a row of aws-auth lets in, in the order of their ARNs. */
export function rolesWithoutWayIn(about: {
  readonly nodes: NodeRoles
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
}): NodeRole[] {
  const { nodes, awsAuth, facts } = about
  const logins = loginsOf({ awsAuth, facts })
  return [...nodes.roles.values()]
    .filter(({ arn }) => {
      const way = logins.of(arn)?.way.kind
      // By an account a node is let in under the name of its role, which is not that of a node.
      return way === undefined || way === 'account' || way === 'hidden'
    })
    .toSorted((one, other) => (one.arn < other.arn ? -1 : 1))
}

/** The rows that let these roles in, without those that the file itself declares. */
export function nodeRows(roles: readonly NodeRole[], desired: Desired): RowChange[] {
  const declared = new Set(desired.principals.map(({ arn }) => principalKey(arn)))
  return roles
    .filter((role) => !declared.has(principalKey(role.arn)))
    .map((role) => ({
      kind: 'row',
      action: 'add',
      key: 'mapRoles',
      arn: role.arn,
      after: nodeRowMeaning(role),
      reason: 'nodes',
    }))
}
