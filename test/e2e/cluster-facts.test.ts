import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import { awsHas } from './aws-has.ts'
import { factsOfRun } from './facts.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster } from './live.ts'
import { deleteNodes, makeNode } from './nodes.ts'
import { planner, settle } from './people.ts'
import { actingAs } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const account = 'arn:aws:iam::111122223333'

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  const labels = { 'eks.amazonaws.com/nodegroup': 'web' }
  await makeNode(admin, { name: 'managed', labels, instanceId: instanceOf('managed') })
  await makeNode(admin, { name: 'self-managed', instanceId: instanceOf('self-managed') })
  await awsHas(facts, {
    accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
    nodegroups: [{ clusterName: facts.name, nodegroupName: 'web', nodeRole: `${account}:role/eks/web` }],
    accessEntries: [
      {
        clusterName: facts.name,
        principalArn: planner.arn.replace('role/', 'role/ci/'),
        type: 'STANDARD',
        // What its row gives, too: the entry counts in place of it.
        username: 'access-plan:{{SessionName}}',
        kubernetesGroups: ['eks-access-plan'],
      },
    ],
    instances: [
      {
        InstanceId: instanceOf('self-managed'),
        IamInstanceProfile: { Arn: `${account}:instance-profile/workers` },
      },
    ],
    instanceProfiles: [
      {
        InstanceProfileName: 'workers',
        Arn: `${account}:instance-profile/workers`,
        Roles: [{ RoleName: 'workers', Arn: `${account}:role/workers` }],
      },
    ],
  })
  Object.assign(process.env, actingAs(planner.arn, facts))
})

afterAll(async () => {
  await awsHas(facts)
  await deleteNodes(admin)
})

test('a planner with what docs/least-privilege.md gives knows nodes, groups, its own entry and itself', async () => {
  await grant(admin, '## Planning')
  expect(await factsNow()).toMatchObject({
    authenticationMode: 'API_AND_CONFIG_MAP',
    // The authenticator says who it is without the path that the access entry has.
    identity: { username: planner.username, canonicalArn: expect.stringMatching(/role\/access-plan$/) },
    nodes: {
      kind: 'known',
      value: [
        { name: 'managed', nodeGroup: 'web', instanceId: instanceOf('managed') },
        { name: 'self-managed', ready: false, instanceId: instanceOf('self-managed') },
      ],
    },
    nodeGroups: { kind: 'known', value: [{ name: 'web', roleArn: `${account}:role/eks/web` }] },
    fargateProfiles: { kind: 'known', value: [] },
    accessEntries: {
      kind: 'known',
      value: [
        { details: { username: 'access-plan:{{SessionName}}', groups: ['eks-access-plan'], policies: [] } },
      ],
    },
    instanceRoles: { kind: 'known', value: new Map([['self-managed', `${account}:role/workers`]]) },
  })
})

test('a planner that may not list nodes is told so, and knows the rest', async () => {
  await takeNodesAway()
  expect(await factsNow()).toMatchObject({
    nodes: { kind: 'unknown', action: 'list nodes', denied: true, message: expect.stringContaining('nodes') },
    nodeGroups: { kind: 'known', value: [{ name: 'web' }] },
  })
})

async function factsNow(): Promise<ClusterFacts | undefined> {
  const door = openDoor({ door: 'eks', name: facts.name, region: facts.region }, { folder: facts.folder })
  const reader = await door.reader()
  try {
    return (await reader.snapshot('default')).facts
  } finally {
    await reader.close()
  }
}

async function takeNodesAway(): Promise<void> {
  const path = '/apis/rbac.authorization.k8s.io/v1/clusterroles/eks-access-plan'
  const role = await admin.must<{ rules: { resources: string[] }[] }>('GET', path)
  const rules = role.rules.filter(({ resources }) => !resources.includes('nodes'))
  await admin.must('PUT', path, { ...role, rules })
}

function instanceOf(name: string): string {
  return `i-${Buffer.from(name).toString('hex')}`
}
