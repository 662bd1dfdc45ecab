import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readRequest } from '../../../src/explain/request.ts'
import { explainPrincipal } from '../../../src/modes/step/explain-principal.ts'
import { whoMay } from '../../../src/modes/step/who-may.ts'
import { type LoopbackAws, startLoopbackAws } from '../../loopback/aws.ts'
import { enterAwsEnvironment } from '../../loopback/aws-environment.ts'
import { type AwsState, accessDenied } from '../../loopback/aws-state.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../../loopback/server.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const ME = `${ACCOUNT}:role/access-plan`
const CONSOLE = `${ACCOUNT}:role/my-team/console`

let aws: LoopbackAws
let api: LoopbackServer
let folder: string
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  api = await startLoopback(answerOfApi)
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
  folder = await mkdtemp(join(tmpdir(), 'eks-access-questions-'))
  await writeFile(
    join(folder, 'access.yaml'),
    `version: 1\nclusters:\n  - name: prod\n    region: ap-northeast-1\nprincipals:\n  - role: ${ME}\n    groups: [planners]\n`,
  )
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close(), rm(folder, { recursive: true })])
  leaveAwsEnvironment()
})

const viewers = {
  metadata: { name: 'viewers' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'everything' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'viewers' }],
}
const everything = {
  metadata: { name: 'everything' },
  rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['list'] }],
}

function answerOfApi({ method, path }: Asked): Answer {
  const extra = { canonicalArn: [ME] }
  if (method === 'POST')
    return { status: 201, body: { status: { userInfo: { username: 'me', groups: [], extra } } } }
  if (path.includes('/configmaps/aws-auth')) {
    const data = { mapRoles: `- rolearn: ${ACCOUNT}:role/console\n  groups: [viewers]\n` }
    const metadata = { name: 'aws-auth', namespace: 'kube-system' }
    return { status: 200, body: { apiVersion: 'v1', kind: 'ConfigMap', metadata, data } }
  }
  if (path.includes('/configmaps/'))
    return {
      status: 404,
      body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 },
    }
  const items = path.includes('/clusterrolebindings')
    ? [viewers]
    : path.includes('/clusterroles')
      ? [everything]
      : []
  return { status: 200, body: { metadata: {}, items } }
}

function has({ mode = 'CONFIG_MAP', ...state }: Partial<AwsState> & { readonly mode?: string }): void {
  const cluster = {
    name: 'prod',
    arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
    endpoint: api.url,
    certificateAuthority: { data: '' },
    accessConfig: { authenticationMode: mode as 'CONFIG_MAP' },
  }
  aws.replace({
    clusters: [cluster],
    roles: [{ RoleName: 'console', Arn: CONSOLE }],
    simulated: { [CONSOLE]: {} },
    ...state,
  })
}

const ask = (principal: string) =>
  explainPrincipal({ file: 'access.yaml', folder }, { principal, asOf: 'live' })

test('an EKS cluster is asked in all three layers', async () => {
  has({})
  const { answers, problems } = await ask('role/console')
  expect(problems).toEqual([])
  expect(answers).toMatchObject([
    { answer: { verdict: 'yes' }, iam: { verdict: 'yes', answer: { kind: 'checked', arn: CONSOLE } } },
  ])
})

test('IAM alone can shut the console', async () => {
  has({ simulated: { [CONSOLE]: { 'eks:AccessKubernetesApi': { decision: 'implicitDeny' } } } })
  const { answers } = await ask('role/console')
  expect(answers).toMatchObject([
    {
      answer: { verdict: 'no', stoppedBy: 'iam' },
      missingActions: [{ action: 'eks:AccessKubernetesApi' }],
    },
  ])
})

test.each(['list pods', 'get secrets/db -n shop', 'get /metrics'])(
  'IAM has no part in %s: nothing is simulated',
  async (text) => {
    has({ simulated: { [CONSOLE]: { 'eks:AccessKubernetesApi': { decision: 'implicitDeny' } } } })
    const read = readRequest(text)
    if (!read.ok) throw new Error(read.message)
    const about = { principal: 'role/console', asOf: 'live', can: read.request } as const
    const { answers } = await explainPrincipal({ file: 'access.yaml', folder }, about)
    expect(answers).toMatchObject([{ iam: { verdict: 'not-asked' }, missingActions: [] }])
    expect(aws.actions).not.toContain('iam:SimulatePrincipalPolicy')
  },
)

test('where the simulation is not permitted, the other layers are answered', async () => {
  has({ refusals: [accessDenied('iam:SimulatePrincipalPolicy')] })
  const { answers, problems } = await ask('role/console')
  expect(problems).toEqual([])
  expect(answers).toMatchObject([
    {
      answer: { verdict: 'yes' },
      iam: {
        verdict: 'unknown',
        answer: { why: { kind: 'not-permitted', action: 'iam:SimulatePrincipalPolicy' } },
      },
    },
  ])
})

test('a principal of another account is not taken for the one of that name here', async () => {
  has({})
  const { answers } = await ask('arn:aws:iam::444455556666:role/console')
  expect(answers).toMatchObject([
    { iam: { answer: { why: { kind: 'other-account', account: '444455556666' } } } },
  ])
  expect(aws.actions).not.toContain('iam:GetRole')
})

test('the access entry of the principal is read, and its path is known by it', async () => {
  const entry = {
    clusterName: 'prod',
    principalArn: CONSOLE,
    type: 'STANDARD',
    username: 'console',
    kubernetesGroups: ['viewers'],
  }
  has({ mode: 'API_AND_CONFIG_MAP', accessEntries: [entry] })
  const { answers } = await ask('role/console')
  expect(answers).toMatchObject([
    {
      answer: { verdict: 'yes' },
      mapping: {
        found: { way: { kind: 'entry' }, identities: [{ username: 'console', groups: ['viewers'] }] },
      },
    },
  ])
  expect(aws.actions).toContain('eks:DescribeAccessEntry')
})

describe('in mode API, where there are no rows', () => {
  const entryOf = (principalArn: string) => ({
    clusterName: 'prod',
    principalArn,
    type: 'STANDARD',
    username: 'dev',
    kubernetesGroups: ['viewers'],
  })
  const dev = 'arn:aws:iam::444455556666:role/team/dev'

  test('a short name is that of the one entry', async () => {
    has({ mode: 'API', accessEntries: [entryOf(dev), entryOf(CONSOLE)] })
    const { answers, problems } = await ask('role/dev')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(answers).toMatchObject([
      { principal: { fullArn: dev }, mapping: { found: { identities: [{ groups: ['viewers'] }] } } },
    ])
  })

  test('several are listed', async () => {
    const other = `${ACCOUNT}:role/dev`
    has({ mode: 'API', accessEntries: [entryOf(dev), entryOf(other)] })
    const { answers, problems } = await ask('role/dev')
    expect(answers).toEqual([])
    expect(problems).toMatchObject([
      {
        code: 'principal-unknown',
        message: `role/dev is the name of several principals: ${other}, ${dev}. Write the whole ARN of one.`,
      },
    ])
  })

  test('of a name that nobody has, the account is that of the cluster', async () => {
    has({ mode: 'API' })
    const { answers } = await ask('role/nobody')
    expect(answers).toMatchObject([
      { principal: { arn: `${ACCOUNT}:role/nobody` }, answer: { verdict: 'no' } },
    ])
  })
})

test('who-can asks IAM whether it still has those who may, and about nobody else', async () => {
  has({})
  const { answers } = await whoMay(
    { file: 'access.yaml', folder },
    { verb: 'list', group: '', resource: 'pods' },
  )
  expect(answers).toMatchObject([{ principals: [{ arn: `${ACCOUNT}:role/console` }] }])
  expect(aws.actions.filter((action) => action.startsWith('iam:'))).toEqual(['iam:GetRole'])
})
