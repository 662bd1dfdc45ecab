import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openAws } from '../../src/cluster/eks/aws.ts'
import { askIam } from '../../src/cluster/eks/iam.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { readPrincipal } from '../../src/explain/principal.ts'
import type { Discovery } from '../../src/live/facts.ts'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { enterAwsEnvironment } from '../loopback/aws-environment.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'
import { LEAST_PRIVILEGE, TO_EXPLAIN, TO_PLAN, TO_WRITE_ENTRIES } from './documented-actions.ts'

// AWS refuses every action that docs/least-privilege.md does not name.

const IAM = 'arn:aws:iam::111122223333'
const ME = `${IAM}:role/access-plan`
const clusterName = 'prod'
const cluster = { door: 'eks', name: clusterName, region: 'ap-northeast-1' } as const

let aws: LoopbackAws
let api: LoopbackServer
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  api = await startLoopback(answerOfApi)
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close()])
  leaveAwsEnvironment()
})

/** A node that is in no node group, and nothing else. */
function answerOfApi({ method, path }: Asked): Answer {
  const userInfo = { username: 'me', groups: [], extra: { canonicalArn: [ME] } }
  if (method === 'POST') return { status: 201, body: { status: { userInfo } } }
  const node = { metadata: { name: 'a' }, spec: { providerID: 'aws:///ap-northeast-1a/i-0123456789abcdef0' } }
  return { status: 200, body: { metadata: {}, items: path.startsWith('/api/v1/nodes') ? [node] : [] } }
}

/** AWS with something of everything, for an identity that has these actions. */
function allows(onlyActions: readonly string[]): void {
  const profile = `${IAM}:instance-profile/workers`
  const role = { RoleName: 'nodes', Arn: `${IAM}:role/nodes` }
  aws.replace({
    clusters: [
      {
        name: clusterName,
        arn: `arn:aws:eks:ap-northeast-1:111122223333:cluster/${clusterName}`,
        endpoint: api.url,
        certificateAuthority: { data: '' },
        accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      },
    ],
    nodegroups: [{ clusterName, nodegroupName: 'web', nodeRole: role.Arn }],
    fargateProfiles: [{ clusterName, fargateProfileName: 'jobs', podExecutionRoleArn: role.Arn }],
    accessEntries: [ME, OTHER].map((principalArn) => ({
      clusterName,
      principalArn,
      type: 'STANDARD',
      username: principalArn,
    })),
    associatedPolicies: {
      [ME]: [{ policyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminViewPolicy' }],
    },
    instances: [{ InstanceId: 'i-0123456789abcdef0', IamInstanceProfile: { Arn: profile } }],
    instanceProfiles: [{ InstanceProfileName: 'workers', Arn: profile, Roles: [role] }],
    capabilities: [{ clusterName, capabilityName: 'argocd', type: 'ARGOCD', roleArn: role.Arn }],
    simulated: { [ME]: {} },
    onlyActions,
  })
}

const OTHER = `${IAM}:role/teams/other`

/** What stays unknown of all that an answer may need. */
async function unknownOf(): Promise<readonly string[]> {
  const wanted = {
    entries: [OTHER],
    holdersOf: ['AmazonEKSClusterAdminPolicy'],
    principals: [OTHER, `${IAM}:user/alice`],
    policies: true,
    capabilities: true,
  }
  const { facts = {} } = await (await openDoor(cluster, { folder: '.' }).reader()).snapshot(
    'default',
    () => wanted,
  )
  return Object.entries(facts).flatMap(([name, fact]) => {
    const found: readonly Partial<Discovery<unknown>>[] = fact instanceof Map ? [...fact.values()] : [fact]
    return found.some((one) => one.kind === 'unknown') ? [name] : []
  })
}

test('with what the page gives to plan, all that is read of AWS is known', async () => {
  allows(TO_PLAN)
  expect(await unknownOf()).toEqual([])
  expect(aws.actions.filter((action) => !TO_PLAN.includes(action))).toEqual([])
})

const READS = TO_PLAN.filter((action) => action !== 'eks:DescribeCluster')

test.each(READS)('without %s, something of it is not', async (action) => {
  allows(TO_PLAN.filter((one) => one !== action))
  expect((await unknownOf()).length).toBeGreaterThan(0)
})

test('with what the page gives to explain, IAM is checked', async () => {
  allows([...TO_PLAN, ...TO_EXPLAIN])
  const read = readPrincipal(`${IAM}:role/access-plan`, { arns: [], groups: new Set() })
  if (!read.ok || read.principal.kind !== 'iam') throw new Error('it is not of IAM')
  expect(await askIam(await openAws(cluster), read.principal, undefined)).toMatchObject({ kind: 'checked' })
  expect(aws.actions).toContain('iam:GetRole')
})

test('each action that the page gives has its reason there', () => {
  const [iam = ''] = LEAST_PRIVILEGE.split('\n## On GitHub\n')
  const told = [...iam.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.match(/\w+:\w+/g) ?? [])
  expect(told).toEqual(expect.arrayContaining([...TO_PLAN, ...TO_WRITE_ENTRIES, ...TO_EXPLAIN]))
  expect(TO_PLAN.length).toBeGreaterThan(8)
})
