/**
 * Why nobody of a partition logs in: continues `it is` or `this principal is`. In the file's errors, lint and explain
 * alike.
 *
 * @param where what says in which partition the cluster is: `the cluster is in aws-cn`
 */
export function otherPartitionWords(partition: string, where: string): string {
  return `of the partition ${partition}, but ${where}, and no principal of another partition can log in`
}

/** The same principal in another partition. */
export function inPartition(arn: string, partition: string): string {
  return arn.replace(/^(arn:)[^:]*/i, `$1${partition}`)
}
