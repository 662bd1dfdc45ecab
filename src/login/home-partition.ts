import { PARTITIONS } from '../aws-auth/arn.ts'
import { partitionInArn } from '../aws-auth/arn-parts.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import { rowKind } from '../aws-auth/row-kind.ts'
import type { ClusterFacts } from '../live/facts.ts'

/** The partition that a cluster is in (`aws`, `aws-cn`, …), and what says so. */
export interface HomePartition {
  readonly partition: string
  readonly by: 'cluster' | 'caller' | 'nodes'
}

/**
 * The partition of the cluster's ARN; where EKS is not asked, that of the identity that asks, or of the roles of its
 * nodes. `undefined` where nothing says it. IAM and STS of one partition know nobody of another, so that no principal of
 * another partition can log in.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 *
 * @param awsAuth as it is live
 */
export function homePartition(about: {
  readonly facts: ClusterFacts | undefined
  readonly awsAuth: AwsAuth
}): HomePartition | undefined {
  const { facts, awsAuth } = about
  const { arn, identity } = facts ?? {}
  if (arn !== undefined) return { partition: partitionInArn(arn), by: 'cluster' }
  const { canonicalArn } = identity ?? {}
  if (canonicalArn !== undefined) return { partition: partitionInArn(canonicalArn), by: 'caller' }
  const partitions = new Set(
    awsAuth.rows.filter((row) => rowKind(row) === 'node row').flatMap((row) => partitionOf(row.arn) ?? []),
  )
  const [partition, ...others] = partitions
  return partition === undefined || others.length > 0 ? undefined : { partition, by: 'nodes' }
}

/** The partition of an ARN, however it is written; `undefined` for one that does not exist. */
export function partitionOf(arn: string): string | undefined {
  const partition = partitionInArn(arn).toLowerCase()
  return /^arn:/i.test(arn) && PARTITIONS.includes(partition) ? partition : undefined
}

/** Whether the principal is of a partition from which nobody logs in here. */
export function isElsewhere(home: HomePartition | undefined, arn: string): boolean {
  const partition = partitionOf(arn)
  return home !== undefined && partition !== undefined && partition !== home.partition
}
