import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AwsChange } from '../loopback/aws.ts'
import { accessDenied } from '../loopback/aws-state.ts'
import { oneLine } from '../scenario/one-line.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth } from './live.ts'
import { deleteNodes, makeNode } from './nodes.ts'
import { creator } from './people.ts'
import { actingAs, folderWith, type Printed, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const iam = 'arn:aws:iam::111122223333'
const instances = {
  web: 'i-0123456789abcdef0',
  windows: 'i-0123456789abcdef1',
  workers: 'i-0123456789abcdef2',
}

/** What AWS knows of a cluster with nodes of every kind. */
const everyKind = {
  nodegroups: [
    { clusterName: facts.name, nodegroupName: 'web', nodeRole: `${iam}:role/eks/web` },
    {
      clusterName: facts.name,
      nodegroupName: 'desktop',
      nodeRole: `${iam}:role/desktop`,
      amiType: 'WINDOWS_CORE_2022_x86_64',
    },
  ],
  fargateProfiles: [
    { clusterName: facts.name, fargateProfileName: 'batch', podExecutionRoleArn: `${iam}:role/eks/fargate` },
  ],
  instances: Object.values(instances).map((InstanceId) => ({
    InstanceId,
    PrivateDnsName: nameOf(InstanceId),
    IamInstanceProfile: { Arn: `${iam}:instance-profile/workers` },
  })),
  instanceProfiles: [
    {
      InstanceProfileName: 'workers',
      Arn: `${iam}:instance-profile/workers`,
      Roles: [{ RoleName: 'workers', Arn: `${iam}:role/pool/workers` }],
    },
  ],
} as const satisfies AwsChange

beforeEach(async () => {
  await emptyCluster(admin)
  await deleteNodes(admin)
})
afterAll(async () => {
  await awsHas(facts)
  await deleteNodes(admin)
})

describe('with nodes of every kind', () => {
  beforeEach(async () => {
    const label = 'kubernetes.io/os'
    await makeNode(admin, {
      name: nameOf(instances.web),
      labels: { [label]: 'linux', 'eks.amazonaws.com/nodegroup': 'web' },
      instanceId: instances.web,
    })
    await makeNode(admin, {
      name: nameOf(instances.windows),
      labels: { [label]: 'windows', 'eks.amazonaws.com/nodegroup': 'desktop' },
      instanceId: instances.windows,
    })
    await makeNode(admin, {
      name: fargateNode,
      labels: { [label]: 'linux', 'eks.amazonaws.com/fargate-profile': 'batch' },
    })
    await makeNode(admin, {
      name: nameOf(instances.workers),
      labels: { [label]: 'linux' },
      instanceId: instances.workers,
    })
    await awsHas(facts, everyKind)
  })

  test('a missing aws-auth is made with the rows of all of them, and they are let in', async () => {
    const { stdout } = await applyAsCreator(0)
    expect(oneLine(stdout)).toContain('it will be created with 4 node rows')
    const { mapRoles, mapUsers } = await readAwsAuth(admin)
    expect(mapRoles).toBe(rowsOfEveryKind)
    expect(mapUsers).toBe(rowOfAlice)

    const node = ['system:bootstrappers', 'system:nodes']
    expect(await groupsIn('web', instances.web)).toEqual([`system:node:${nameOf(instances.web)}`, ...node])
    expect(await groupsIn('desktop', instances.windows)).toEqual([
      `system:node:${nameOf(instances.windows)}`,
      ...node,
      'eks:kube-proxy-windows',
    ])
    expect(await groupsIn('workers', instances.workers)).toEqual([
      `system:node:${nameOf(instances.workers)}`,
      ...node,
    ])
    expect(await groupsIn('fargate', fargateNode)).toEqual([
      `system:node:${fargateNode}`,
      ...node,
      'system:node-proxier',
    ])
  })

  describe('of which the role of one may not be asked for', () => {
    beforeEach(() => awsHas(facts, { ...everyKind, refusals: [accessDenied('ec2:DescribeInstances')] }))

    test('it is not made, and the plan says what is not known', async () => {
      const { stdout } = await applyAsCreator(1)
      expect(oneLine(stdout)).toMatch(
        /error aws-auth-missing, .* prod has no ConfigMap kube-system\/aws-auth/,
      )
      expect(oneLine(stdout)).toContain(
        'the roles of its self-managed nodes (ec2:DescribeInstances is denied)',
      )
      await expectNothingThere()
    })

    test('it is made where guards.nodeRoles names that role', async () => {
      await applyAsCreator(0, `guards:\n  nodeRoles: ["${iam}:role/pool/workers"]\n`)
      expect((await readAwsAuth(admin))['mapRoles']).toBe(rowsOfEveryKind)
    })
  })
})

test('without any node a declared principal alone is no reason to make it', async () => {
  await awsHas(facts)
  const { stdout } = await applyAsCreator(1)
  expect(oneLine(stdout)).toContain('error aws-auth-missing')
  expect(oneLine(stdout)).toContain('Not known: any node role.')
  await expectNothingThere()
})

/** Nobody else is let in by a cluster without aws-auth. */
function applyAsCreator(exits: number, guards = ''): Promise<Printed> {
  const folder = folderWith(facts, { 'access.yaml': `${accessYaml}${guards}` })
  return runProgram({ args: ['apply', '--yes'], exits, folder, env: actingAs(creator.arn, facts) })
}

const accessYaml = `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - { user: "${iam}:user/alice", groups: [viewers] }
`

const rowOfAlice = `- userarn: ${iam}:user/alice
  username: ${iam}:user/alice
  groups:
    - viewers
`

const rowsOfEveryKind = `- rolearn: ${iam}:role/desktop
  username: 'system:node:{{EC2PrivateDNSName}}'
  groups:
    - system:bootstrappers
    - system:nodes
    - eks:kube-proxy-windows
- rolearn: ${iam}:role/fargate
  username: 'system:node:{{SessionName}}'
  groups:
    - system:bootstrappers
    - system:nodes
    - system:node-proxier
- rolearn: ${iam}:role/web
  username: 'system:node:{{EC2PrivateDNSName}}'
  groups:
    - system:bootstrappers
    - system:nodes
- rolearn: ${iam}:role/workers
  username: 'system:node:{{EC2PrivateDNSName}}'
  groups:
    - system:bootstrappers
    - system:nodes
`

const fargateNode = 'fargate-ip-10-0-1-7.ap-northeast-1.compute.internal'

/** The private DNS name of an instance. */
function nameOf(instanceId: string): string {
  return `ip-10-0-0-${Number.parseInt(instanceId.slice(-1), 16)}.ap-northeast-1.compute.internal`
}

async function expectNothingThere(): Promise<void> {
  const configMaps = pathOf('ConfigMap', 'kube-system')
  for (const name of ['aws-auth', 'eks-access-default'])
    expect((await admin.request('GET', `${configMaps}/${name}`)).status).toBe(404)
}

/** Username and groups that the authenticator gives to a node of that role. */
async function groupsIn(role: string, session: string): Promise<readonly string[]> {
  const arn = `arn:aws:sts::111122223333:assumed-role/${role}/${session}`
  const ask = () =>
    kubernetes({ ...facts, token: tokenOf(arn, facts) }).request(
      'POST',
      '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    )
  await until(`${arn} is let in`, async () => (await ask()).status === 201)
  const { userInfo } = JSON.parse((await ask()).body).status
  return [userInfo.username, ...userInfo.groups.filter((group: string) => group !== 'system:authenticated')]
}
