import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Problem } from '../../problem/problem.ts'
import { rolesWithoutWayIn } from './missing-node-rows.ts'
import { nodeRowMeaning } from './needed-node-row.ts'
import type { NodeRoles } from './node-roles.ts'
import { usesOf } from './node-row.ts'
import { nodeRowItem } from './node-row-differs.ts'

/**
 * Roles of nodes that nothing lets in. It is a finding about the map, and no reason to write into one that has rows:
 * somebody else may be about to.
 *
 * @param about.awsAuth as it would be after the plan
 */
export function nodeRolesWithoutRow(about: {
  readonly cluster: string
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly nodes: NodeRoles
}): Problem[] {
  const { cluster, awsAuth, facts } = about
  if (!rowsAreMissed(facts) || awsAuth.broken.some(({ key }) => key === 'mapRoles')) return []
  return rolesWithoutWayIn(about).map((role) => {
    return {
      code: 'node-role-without-row',
      severity: 'warning',
      where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
      message: `Nodes of ${cluster} cannot join with ${role.arn}: ${usesOf(role)}, but it has neither a row in aws-auth nor an access entry.`,
      found: role.arn,
      allowed: 'a row or an access entry for each node role',
      fix: `Add this item to mapRoles: ${nodeRowItem(role.arn, nodeRowMeaning(role))}`,
    }
  })
}

/** Without the list of entries nobody can say that a role has none. In mode API a row would not help. */
export function rowsAreMissed(facts: ClusterFacts | undefined): boolean {
  if (facts?.authenticationMode === 'API_AND_CONFIG_MAP') return facts.accessEntries.kind === 'known'
  return facts?.authenticationMode === 'CONFIG_MAP'
}
