import type { Desired } from '../access/desired.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { rowsOf } from '../login/login.ts'
import { loginsOf } from '../login/logins.ts'
import { rolesWithoutWayIn } from '../plan/guard/missing-node-rows.ts'
import { nodeRowMeaning } from '../plan/guard/needed-node-row.ts'
import { rowsAreMissed } from '../plan/guard/node-role-without-row.ts'
import { nodeRolesOf } from '../plan/guard/node-roles.ts'
import { usesOf } from '../plan/guard/node-row.ts'
import { nodeRowDifference, nodeRowItem } from '../plan/guard/node-row-differs.ts'
import type { ExplainedPrincipal } from './principal.ts'
import type { State } from './state.ts'

/** What nodes use a role for, and whether it has the row for it. */
export interface NodeRoleFound {
  /** `node group gpu uses this role (4 nodes)` */
  readonly uses: string
  /** What is wrong with the row that it has. */
  readonly faults: readonly string[]
  /** The item of mapRoles that its nodes need, where it has none or another. */
  readonly needed?: string
}

/** `undefined` where it is not known that nodes use it. */
export function nodeRoleOf(about: {
  readonly principal: ExplainedPrincipal
  readonly state: State
  readonly live: Snapshot
  readonly desired: Desired
}): NodeRoleFound | undefined {
  const { principal, state, live, desired } = about
  if (principal.kind !== 'iam') return undefined
  const { awsAuth, snapshot } = state
  const { facts } = snapshot
  const nodes = nodeRolesOf(desired.guards, facts, decodeAwsAuth(live.awsAuth?.data))
  const role = nodes.roles.get(principalKey(principal.arn))
  if (role === undefined) return undefined
  const uses = usesOf(role)
  if (rowsAreMissed(facts) && rolesWithoutWayIn({ nodes, awsAuth, facts }).includes(role))
    return { uses, faults: [], needed: nodeRowItem(role.arn, nodeRowMeaning(role)) }
  const found = rowsOf(loginsOf({ awsAuth, facts }).of(role.arn)?.way).flatMap(
    (row) => nodeRowDifference(role, row) ?? [],
  )
  const [difference] = found
  if (difference === undefined) return { uses, faults: [] }
  return { uses, faults: difference.faults, needed: nodeRowItem(difference.row.arn, difference.needed) }
}
