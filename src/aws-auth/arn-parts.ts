/** `111122223333` of the ARN of anything of AWS; `undefined` without an ARN. */
export function accountInArn(arn: string | null | undefined): string | undefined {
  return arn?.split(':')[4]
}

/** `aws-cn` of the ARN of anything of AWS; `aws` without an ARN. */
export function partitionInArn(arn: string | undefined): string {
  return arn?.split(':')[1] ?? 'aws'
}
