import { RunInstancesCommand } from '@aws-sdk/client-ec2'
import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
} from '@aws-sdk/client-eks'
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
} from '@aws-sdk/client-iam'
import { type Clients, clientsOf } from './clients.ts'
import {
  CLUSTER,
  IAM,
  type Made,
  nameOf,
  POLICY,
  pathOf,
  scopeOf,
  type World,
  type WorldEntry,
} from './world.ts'

/** Makes a world as anybody would, by the calls that make each thing. @throws what a call is refused with */
export async function makeByCalls(url: string, world: World): Promise<Made> {
  const clients = clientsOf(url)
  const { iam, ec2 } = clients
  for (const arn of world.roles ?? [])
    await iam.send(
      new CreateRoleCommand({ RoleName: nameOf(arn), Path: pathOf(arn), AssumeRolePolicyDocument: '{}' }),
    )
  for (const arn of world.users ?? [])
    await iam.send(new CreateUserCommand({ UserName: nameOf(arn), Path: pathOf(arn) }))
  for (const { name, role } of world.instanceProfiles ?? []) {
    const InstanceProfileName = name
    await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }))
    await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName: nameOf(role) }))
  }
  await makeCluster(clients, world)
  const instanceIds: string[] = []
  for (const profile of world.instances ?? []) {
    const { Instances } = await ec2.send(
      new RunInstancesCommand({
        ImageId: 'ami-12c6146b',
        MinCount: 1,
        MaxCount: 1,
        IamInstanceProfile: { Name: profile },
      }),
    )
    instanceIds.push(...(Instances ?? []).map(({ InstanceId = '' }) => InstanceId))
  }
  return { instanceIds }
}

async function makeCluster({ eks }: Clients, world: World): Promise<void> {
  const { mode } = world
  await eks.send(
    new CreateClusterCommand({
      name: CLUSTER,
      roleArn: `${IAM}:role/cluster`,
      resourcesVpcConfig: { subnetIds: SUBNETS },
      ...(mode && {
        accessConfig: { authenticationMode: mode, bootstrapClusterCreatorAdminPermissions: false },
      }),
    }),
  )
  for (const { name, role, amiType } of world.nodegroups ?? [])
    await eks.send(
      new CreateNodegroupCommand({
        clusterName: CLUSTER,
        nodegroupName: name,
        nodeRole: role,
        subnets: SUBNETS,
        ...(amiType && { amiType }),
      }),
    )
  for (const { name, role } of world.fargateProfiles ?? [])
    await eks.send(
      new CreateFargateProfileCommand({
        clusterName: CLUSTER,
        fargateProfileName: name,
        podExecutionRoleArn: role,
        selectors: [{ namespace: 'jobs' }],
      }),
    )
  for (const entry of world.entries ?? []) await makeEntry({ eks }, entry)
}

async function makeEntry({ eks }: Pick<Clients, 'eks'>, entry: WorldEntry): Promise<void> {
  const { principal: principalArn, username, groups = [], tags, policies = [] } = entry
  await eks.send(
    new CreateAccessEntryCommand({
      clusterName: CLUSTER,
      principalArn,
      username,
      kubernetesGroups: [...groups],
      ...(tags && { tags }),
    }),
  )
  for (const { name, namespaces } of policies)
    await eks.send(
      new AssociateAccessPolicyCommand({
        clusterName: CLUSTER,
        principalArn,
        policyArn: `${POLICY}/${name}`,
        accessScope: scopeOf(namespaces),
      }),
    )
}

const SUBNETS = ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1']
