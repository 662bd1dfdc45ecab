import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readRequest } from '../../../src/explain/request.ts'
import { explainMe } from '../../../src/modes/step/explain-me.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { aboutMeJson, aboutMeText } from '../../../src/render/explain/me/answers.ts'
import { type LoopbackAws, startLoopbackAws } from '../../loopback/aws.ts'
import { enterAwsEnvironment } from '../../loopback/aws-environment.ts'
import { type AwsState, accessDenied } from '../../loopback/aws-state.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../../loopback/server.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const ME = `${ACCOUNT}:role/team/dev`
const SESSION = 'arn:aws:sts::111122223333:assumed-role/dev/jane'
const CREATED = '2026-03-01T10:00:00.000Z'

let aws: LoopbackAws
let api: LoopbackServer
let folder: string
let leaveAwsEnvironment: () => void
/** What the API server says to whoever asks. */
let server: (asked: Asked) => Answer

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  server = rejects
  api = await startLoopback((asked) => server(asked))
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM', 'STS']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
  folder = await mkdtemp(join(tmpdir(), 'eks-access-me-'))
  await writeFile(
    join(folder, 'access.yaml'),
    `version: 1\nclusters:\n  - name: prod\n    region: ap-northeast-1\nprincipals:\n  - role: ${ACCOUNT}:role/somebody-else\n    groups: [others]\n`,
  )
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close(), rm(folder, { recursive: true })])
  leaveAwsEnvironment()
})

const rejects = (): Answer => status(401, 'Unauthorized')

function status(code: number, message: string): Answer {
  return { status: code, body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code } }
}

/** Lets everybody in, who may list these resources and read nothing of RBAC. */
function accepts(...listed: readonly string[]) {
  return ({ path, body }: Asked): Answer => {
    if (path.includes('selfsubjectreviews'))
      return {
        status: 201,
        body: { status: { userInfo: { username: 'dev:jane', groups: ['viewers', 'system:authenticated'] } } },
      }
    if (path.includes('selfsubjectaccessreviews')) {
      const { resource, namespace = '' } = JSON.parse(body).spec.resourceAttributes
      return { status: 201, body: { status: { allowed: listed.includes(`${resource}${namespace}`) } } }
    }
    return status(
      403,
      'roles.rbac.authorization.k8s.io is forbidden: User "dev:jane" cannot list resource "roles"',
    )
  }
}

function entry(principalArn: string, more: object = {}) {
  return {
    clusterName: 'prod',
    principalArn,
    type: 'STANDARD',
    username: 'dev:{{SessionName}}',
    kubernetesGroups: ['viewers'],
    createdAt: new Date(CREATED),
    ...more,
  }
}

function has({ mode = 'API', ...state }: Partial<AwsState> & { readonly mode?: string } = {}): void {
  aws.replace({
    clusters: [
      {
        name: 'prod',
        arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
        endpoint: api.url,
        certificateAuthority: { data: '' },
        createdAt: new Date(CREATED),
        accessConfig: { authenticationMode: mode as 'API', bootstrapClusterCreatorAdminPermissions: true },
      },
    ],
    roles: [{ RoleName: 'dev', Arn: ME, CreateDate: new Date('2025-01-01') }],
    simulated: { [ME]: {} },
    caller: SESSION,
    ...state,
  })
}

async function ask(can?: string) {
  const read = can === undefined ? undefined : readRequest(can)
  if (read?.ok === false) throw new Error(read.message)
  const { answers, problems } = await explainMe({ file: 'access.yaml', folder }, read?.request)
  const options = { file: 'access.yaml', paint: unpainted, width: Infinity }
  return {
    answers,
    problems,
    text: aboutMeText(answers, options),
    json: JSON.parse(aboutMeJson(answers, options)).clusters[0],
  }
}

describe('whoever the API server rejects', () => {
  test('gets the answer of AWS, and the command that somebody else can run', async () => {
    has()
    const { text, problems, json } = await ask()
    expect(problems).toEqual([])
    expect(text).toMatchInlineSnapshot(`
"You, arn:aws:iam::111122223333:role/dev, have no access to the Kubernetes objects of prod: the API server rejects the login.

  ✓ IAM      allows everything that the console needs
  ✗ mapping  the API server rejects the login (401 Unauthorized)
             authentication mode API: only an access entry gives access
             there is no access entry for you
  · RBAC     not checked

Somebody who may change the cluster in EKS can create an access entry, which shows you workloads and no Secrets:

  aws eks create-access-entry --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/team/dev
  aws eks associate-access-policy --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/team/dev \\
    --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy \\
    --access-scope type=cluster

Whoever can read the cluster finds out why, and what to change, with:

  eks-access explain arn:aws:iam::111122223333:role/dev

Who created prod is admin of it, unless that was taken away. CloudTrail names them, for 90 days after 2026-03-01T10:00:00.000Z:

  aws cloudtrail lookup-events --region ap-northeast-1 \\
    --lookup-attributes AttributeKey=EventName,AttributeValue=CreateCluster \\
    --start-time 2026-03-01T00:00:00Z \\
    --end-time 2026-03-01T23:59:59Z \\
    --query 'Events[].[EventTime,Username,CloudTrailEvent]' --output text
"
`)
    expect(json).toMatchObject({
      principal: `${ACCOUNT}:role/dev`,
      by: 'aws',
      answer: 'no',
      stoppedBy: 'mapping',
      server: 'rejected',
      authenticationMode: 'API',
      hasEntry: false,
    })
  })

  test('asked for one request, gets an entry that by itself permits nothing', async () => {
    has()
    const { text } = await ask('list pods -n shop')
    expect(text).toContain(
      'you, arn:aws:iam::111122223333:role/dev, may not "list pods"'.replace('you', 'You'),
    )
    expect(text).toContain(`aws eks create-access-entry --cluster-name prod \\\n    --principal-arn ${ME}\n`)
    expect(text).not.toContain('associate-access-policy')
    expect(text).toContain(`eks-access explain ${ACCOUNT}:role/dev --can 'list pods -n shop'`)
    expect(text).not.toContain('IAM ')
    expect(aws.actions).not.toContain('iam:SimulatePrincipalPolicy')
  })

  test('in a cluster without access entries, gets the row', async () => {
    has({ mode: 'CONFIG_MAP' })
    const { text } = await ask()
    expect(text).toContain('authentication mode CONFIG_MAP: only a row of aws-auth gives access')
    expect(text).toContain(`  principals:\n    - role: "${ACCOUNT}:role/dev"`)
    expect(text).not.toContain('create-access-entry')
    expect(text).toContain('a row may be for you and have no effect')
  })

  test.each([
    [
      'eks:ListAccessEntries',
      'whether there is an access entry for you is not known: you are not allowed to call eks:ListAccessEntries',
    ],
    ['iam:GetRole', 'you are not allowed to call iam:GetRole'],
    ['iam:SimulatePrincipalPolicy', 'this identity is not allowed to call iam:SimulatePrincipalPolicy'],
  ])('is told that %s is missing', async (action, says) => {
    has({ refusals: [accessDenied(action)] })
    const { text, problems } = await ask()
    expect(problems).toEqual([])
    expect(text).toContain(says)
    expect(text).toContain('the API server rejects the login')
    expect(text).toContain('create-access-entry')
  })

  test('with an entry of an earlier role of that name, is told so', async () => {
    has({
      accessEntries: [entry(ME)],
      roles: [{ RoleName: 'dev', Arn: ME, CreateDate: new Date('2026-06-01') }],
    })
    const { text } = await ask()
    expect(text).toContain('the role was deleted and created again under the same ARN (2026-06-01)')
    expect(text).toContain(`aws eks delete-access-entry --cluster-name prod`)
    expect(text).toContain(`--username 'dev:{{SessionName}}'`)
  })

  test('learns who created the cluster, by the entry that came with it', async () => {
    const admin = `${ACCOUNT}:role/platform`
    has({
      accessEntries: [entry(admin, { kubernetesGroups: [], createdAt: new Date('2026-03-01T10:09:00Z') })],
      associatedPolicies: {
        [admin]: [
          {
            policyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
            accessScope: { type: 'cluster', namespaces: [] },
          },
        ],
      },
    })
    const { text } = await ask()
    expect(text).toContain(`Cluster admins by their access entry: ${admin}.`)
    expect(text).toContain(`Most likely ${admin} created the cluster`)
    expect(text).not.toContain('cloudtrail')
  })
})

describe('whoever may not even look for the cluster', () => {
  test('is told which action is missing, and nothing that is not known', async () => {
    has({ refusals: [accessDenied('eks:DescribeCluster')] })
    const { text, json } = await ask('list pods')
    expect(text).toContain(
      'the authentication mode is not known: you are not allowed to call eks:DescribeCluster',
    )
    expect(json).toMatchObject({ answer: 'unknown', stoppedBy: 'mapping' })
    expect(text).not.toContain('create-access-entry')
  })
})

describe('whoever is let in and may not read RBAC', () => {
  test('gets the answer of the API server itself', async () => {
    server = accepts('pods', 'deployments')
    has({ accessEntries: [entry(ME)] })
    const { text, json, problems } = await ask()
    expect(problems).toEqual([])
    expect(text).toContain('the API server takes you for dev:jane, group viewers')
    expect(text).toContain('the API server says that you may list pods, deployments in all namespaces')
    expect(json).toMatchObject({
      answer: 'part',
      server: 'accepted',
      identities: [{ username: 'dev:jane' }],
      remedies: [],
    })
  })

  test.each([
    ['list pods -n shop', 'yes'],
    ['list pods', 'no'],
  ])('%s: %s', async (can, answer) => {
    server = accepts('podsshop')
    has({ accessEntries: [entry(ME)] })
    const { json, text } = await ask(can)
    expect(json.answer).toBe(answer)
    if (answer === 'no') expect(text).toContain(`eks-access explain ${ACCOUNT}:role/dev --can 'list pods'`)
    else expect(json.remedies).toEqual([])
  })

  test('with an entry, can be given the policy that shows workloads', async () => {
    server = accepts()
    has({ accessEntries: [entry(ME)] })
    const { text, json } = await ask()
    expect(json.answer).toBe('unknown')
    expect(text).toContain('aws eks associate-access-policy --cluster-name prod')
    expect(text).toContain('AmazonEKSViewPolicy')
    expect(text).not.toContain('create-access-entry')
  })
})

describe('whoever may read the cluster', () => {
  test('gets an explanation like any other', async () => {
    server = ({ path }) =>
      path.includes('/configmaps/')
        ? status(404, 'not found')
        : path.includes('selfsubjectreviews')
          ? { status: 201, body: { status: { userInfo: { username: 'dev', groups: [] } } } }
          : { status: 200, body: { metadata: {}, items: [] } }
    has({ accessEntries: [entry(ME)] })
    const { answers, json } = await ask()
    expect(answers).toMatchObject([
      { by: 'cluster', explanation: { principal: { arn: `${ACCOUNT}:role/dev`, sessionName: 'jane' } } },
    ])
    expect(json).toMatchObject({ principal: `${ACCOUNT}:role/dev`, by: 'cluster', answer: 'no' })
  })
})

test('credentials that STS does not take are an error', async () => {
  has({
    refusals: [
      {
        status: 403,
        type: 'ExpiredToken',
        message: 'expired',
        action: 'sts:GetCallerIdentity',
        times: 'always',
      },
    ],
  })
  const { answers, problems } = await ask()
  expect(answers).toEqual([])
  expect(problems).toMatchObject([{ code: 'cluster-unauthorized' }])
})
