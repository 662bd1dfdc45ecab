import { startLoopbackAws } from '../aws.ts'
import type { AwsState } from '../aws-state.ts'
import {
  ACCOUNT,
  CLUSTER,
  IAM,
  nameOf,
  POLICY,
  REGION,
  type ServerUnderTest,
  scopeOf,
  type World,
  type WorldEntry,
} from './world.ts'

/** The project's own loopback AWS, whose worlds are states. */
export async function startOwnServer(): Promise<ServerUnderTest> {
  const aws = await startLoopbackAws({ clusters: [] })
  return {
    url: aws.url,
    make: async (world) => {
      aws.replace(stateOf(world))
      return { instanceIds: (world.instances ?? []).map(instanceId) }
    },
    close: aws.close,
  }
}

function stateOf(world: World): AwsState {
  const { mode, entries = [], nodegroups = [], fargateProfiles = [], instances = [] } = world
  const instanceProfiles = (world.instanceProfiles ?? []).map(({ name, role }) => ({
    InstanceProfileName: name,
    Arn: `${IAM}:instance-profile/${name}`,
    Roles: [{ RoleName: nameOf(role), Arn: role }],
  }))
  return {
    clusters: [
      {
        name: CLUSTER,
        arn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/${CLUSTER}`,
        status: 'ACTIVE',
        ...(mode && { accessConfig: { authenticationMode: mode } }),
      },
    ],
    nodegroups: nodegroups.map(({ name, role, amiType }) => ({
      clusterName: CLUSTER,
      nodegroupName: name,
      nodeRole: role,
      ...(amiType && { amiType }),
    })),
    fargateProfiles: fargateProfiles.map(({ name, role }) => ({
      clusterName: CLUSTER,
      fargateProfileName: name,
      podExecutionRoleArn: role,
    })),
    accessEntries: entries.map(({ principal, username = '', groups = [], tags = {} }) => ({
      clusterName: CLUSTER,
      principalArn: principal,
      type: 'STANDARD',
      username,
      kubernetesGroups: [...groups],
      tags,
    })),
    associatedPolicies: Object.fromEntries(entries.map((entry) => [entry.principal, associated(entry)])),
    roles: (world.roles ?? []).map((Arn) => ({ Arn, RoleName: nameOf(Arn) })),
    users: (world.users ?? []).map((Arn) => ({ Arn, UserName: nameOf(Arn) })),
    instanceProfiles,
    instances: instances.map((profile, index) => ({
      InstanceId: instanceId(profile, index),
      IamInstanceProfile: { Arn: `${IAM}:instance-profile/${profile}` },
    })),
  }
}

function associated({ policies = [] }: WorldEntry) {
  return policies.map(({ name, namespaces }) => ({
    policyArn: `${POLICY}/${name}`,
    accessScope: scopeOf(namespaces),
  }))
}

/** In the order of the world. */
function instanceId(_profile: string, index: number): string {
  return `i-0123456789abcdef${index}`
}
