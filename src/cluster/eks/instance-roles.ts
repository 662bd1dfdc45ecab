import type { Instance } from '@aws-sdk/client-ec2'
import { type Aws, askAws } from './aws.ts'
import { clientConfig } from './client-config.ts'
import { allPages, each, PAGE } from './many.ts'

/**
 * The ARN of the role of each instance, through its instance profile. Instances that are gone, or have no profile
 * or a profile without a role, are left out.
 *
 * The client of EC2 takes long to load, so it is loaded here: most clusters have no such nodes.
 *
 * @throws ClusterError
 */
export async function rolesOfInstances(
  aws: Aws,
  instanceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const profiles = await profilesOf(aws, instanceIds)
  const roles = await rolesOf(aws, [...new Set(profiles.values())])
  const byInstance = [...profiles].flatMap(([id, profile]) => {
    const role = roles.get(profile)
    return role === undefined ? [] : [[id, role] as const]
  })
  return new Map(byInstance)
}

/** ARNs of instance profiles by instance id. */
async function profilesOf(aws: Aws, instanceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { DescribeInstancesCommand, EC2Client } = await import('@aws-sdk/client-ec2')
  // As for IAM, a private network often has no way to EC2.
  const client = new EC2Client({
    ...clientConfig(aws, 3_000),
    credentials: aws.shared.credentials,
    retryStrategy: aws.shared.retryStrategy('ec2'),
  })
  const batches = Array.from({ length: Math.ceil(instanceIds.length / PAGE) }, (_, index) =>
    instanceIds.slice(index * PAGE, (index + 1) * PAGE),
  )
  const found = await each(batches, (batch) =>
    allPages<Instance>(async (token) => {
      const { Reservations = [], NextToken } = await askAws(aws, 'ec2:DescribeInstances', () =>
        client.send(
          new DescribeInstancesCommand({
            // Not `InstanceIds`: with them one instance that is gone fails the whole request.
            Filters: [{ Name: 'instance-id', Values: [...batch] }],
            MaxResults: PAGE,
            NextToken: token,
          }),
        ),
      )
      return { items: Reservations.flatMap(({ Instances = [] }) => Instances), next: NextToken }
    }),
  ).finally(() => client.destroy())
  return new Map(
    found.flat().flatMap(({ InstanceId: id, IamInstanceProfile: profile }) => {
      return id === undefined || profile?.Arn === undefined ? [] : [[id, profile.Arn] as const]
    }),
  )
}

/** ARNs of roles by ARN of the instance profile. */
async function rolesOf(aws: Aws, profileArns: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (profileArns.length === 0) return new Map()
  const { GetInstanceProfileCommand } = await import('@aws-sdk/client-iam')
  const client = await aws.iam()
  const found = await each(profileArns, async (arn) => {
    const { InstanceProfile } = await askAws(aws, 'iam:GetInstanceProfile', () =>
      client.send(
        new GetInstanceProfileCommand({ InstanceProfileName: arn.slice(arn.lastIndexOf('/') + 1) }),
      ),
    )
    // A profile has one role at most.
    const role = InstanceProfile?.Roles?.[0]?.Arn
    return role === undefined ? [] : [[arn, role] as const]
  })
  return new Map(found.flat())
}
