import type { AwsState } from './aws-state.ts'

/** Where a loopback AWS is: of the account that asks. */
export interface AwsHome {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** Of the first cluster, whose ARN says it. */
export function homeOf({ clusters }: Pick<AwsState, 'clusters'>): AwsHome {
  const [, partition = 'aws', , region = 'ap-northeast-1', account = '111122223333'] =
    clusters[0]?.arn?.split(':') ?? []
  return { partition, region, account }
}
