/**
 * The name in the ARN of an access policy, in any partition; anything else as it is.
 *
 * `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy` is `AmazonEKSViewPolicy`.
 */
export function policyName(arn: string): string {
  return /^arn:aws[a-z-]*:eks::aws:cluster-access-policy\/([^/]+)$/.exec(arn)?.[1] ?? arn
}

/** @param partition `aws`, `aws-cn`, `aws-us-gov`, … */
export function policyArn(partition: string, name: string): string {
  return `arn:${partition}:eks::aws:cluster-access-policy/${name}`
}
