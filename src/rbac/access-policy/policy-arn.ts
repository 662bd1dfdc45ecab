/**
 * The name in the ARN of an access policy, in any partition; anything else as it is.
 *
 * `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy` is `AmazonEKSViewPolicy`.
 */
export function policyName(arn: string): string {
  return /^arn:aws[a-z-]*:eks::aws:cluster-access-policy\/([^/]+)$/.exec(arn)?.[1] ?? arn
}

/**
 * The ARN of an access policy; a name that is an ARN, of a form that `policyName` does not know, as it is.
 *
 * @param partition `aws`, `aws-cn`, `aws-us-gov`, …
 */
export function policyArn(partition: string, name: string): string {
  return name.startsWith('arn:') ? name : `arn:${partition}:eks::aws:cluster-access-policy/${name}`
}
