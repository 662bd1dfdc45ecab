import { deadRows } from '../../aws-auth/lookup.ts'
import type { AwsAuth, DeadReason, Row } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { homePartition, isElsewhere } from '../home-partition.ts'

/**
 * The rows that give nobody anything, and why: by their text, and by the cluster that they are in.
 *
 * @param about.live what is in force, where `awsAuth` is not
 */
export function deadRowsIn(about: {
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly live?: AwsAuth
}): ReadonlyMap<Row, DeadReason> {
  const { awsAuth, facts, live = awsAuth } = about
  const dead = new Map(deadRows(awsAuth))
  const home = homePartition({ facts, awsAuth: live })
  for (const row of awsAuth.rows)
    if (!dead.has(row) && isElsewhere(home, row.arn)) dead.set(row, 'other-partition')
  return dead
}
