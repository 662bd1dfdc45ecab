import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { SECRET } from '../loopback/aws-environment.ts'
import { RUN_TOKEN } from '../loopback/github-state.ts'
import { PASSWORD, type PasswordProxy, startPasswordProxy, USER } from '../loopback/password-proxy.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'
import { otherEvent } from './event.ts'
import type { ActionResult } from './run-action.ts'
import { runnerCommands } from './runner-commands.ts'
import { everythingShown } from './shown.ts'
import { openWorld, type World } from './world.ts'

const CLUSTER_TOKEN = 'cluster-token-0123456789'
const SESSION = 'assumed-session-0123456789'
const SECRETS = [
  RUN_TOKEN,
  CLUSTER_TOKEN,
  SECRET,
  SESSION,
  'environment-session-0123456789',
  PASSWORD,
  Buffer.from(`${USER}:${PASSWORD}`).toString('base64'),
  'k8s-aws-v1.',
  'X-Amz-Sig',
  'Signature=',
  'Bearer ',
  'Basic ',
]

let world: World
let api: LoopbackServer
let aws: LoopbackAws
let sts: LoopbackServer
let proxy: PasswordProxy

beforeEach(async () => {
  world = await openWorld()
  api = await startLoopback(answerOfApi)
  sts = await startLoopback(() => ({
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIAASSUMED</AccessKeyId><SecretAccessKey>${SECRET}</SecretAccessKey><SessionToken>${SESSION}</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  }))
  aws = await startLoopbackAws({
    clusters: [
      {
        name: 'eks',
        arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/eks',
        status: 'ACTIVE',
        endpoint: api.url,
        certificateAuthority: { data: '' },
      },
    ],
    refusals: [{ status: 429, type: 'ThrottlingException', message: 'Rate exceeded', times: 1 }],
  })
  proxy = await startPasswordProxy('works', new URL(api.url))
  const more =
    '  - name: eks\n    region: ap-northeast-1\n    assumeRole: arn:aws:iam::111122223333:role/planner\n' +
    '  - name: lab\n    context: lab\n'
  await world.edit('access.yaml', (text) => text.replace('principals:', `${more}principals:`))
})
afterEach(() => Promise.all([world.close(), api.close(), aws.close(), sts.close(), proxy.close()]))

/** The workflow's: one of the repository may not do without TLS. */
const kubeconfig = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
  clusters: [{ name: 'lab', cluster: { server: 'http://lab.test:8080', 'insecure-skip-tls-verify': true } }],
  users: [{ name: 'lab', user: { token: CLUSTER_TOKEN } }],
})

let busy = 0
function answerOfApi({ method, path }: Asked): Answer {
  if (path.startsWith('/apis/rbac.authorization.k8s.io/v1/clusterroles?') && busy++ === 0)
    return { status: 503, body: { kind: 'Status', message: 'busy' } }
  if (method === 'POST')
    return { status: 201, body: { status: { userInfo: { username: 'me', groups: [] } } } }
  if (path.includes('/configmaps/'))
    return { status: 404, body: { kind: 'Status', reason: 'NotFound', message: 'not found' } }
  const instance = {
    metadata: { name: 'n' },
    spec: { providerID: 'aws:///a/i-0123456789abcdef0' },
    status: {},
  }
  return { status: 200, body: { metadata: {}, items: path.startsWith('/api/v1/nodes') ? [instance] : [] } }
}

const env = (): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEEXAMPLE00',
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_SESSION_TOKEN: 'environment-session-0123456789',
  AWS_REGION: 'ap-northeast-1',
  AWS_ENDPOINT_URL_EKS: aws.url,
  AWS_ENDPOINT_URL_EC2: aws.url,
  AWS_ENDPOINT_URL_IAM: aws.url,
  AWS_ENDPOINT_URL_STS: sts.url,
  HTTP_PROXY: `http://${USER}:${PASSWORD}@${proxy.host}`,
})

const explain = {
  mode: 'explain',
  principal: 'arn:aws:iam::111122223333:role/my-team/console',
}

test('with RUNNER_DEBUG=1 each request is one debug line, and no secret is in any', async () => {
  world.state.faults.push({ on: /comments/, times: 1, status: 502, body: {} })
  const debug = { ...env(), RUNNER_DEBUG: '1' }
  const planned = await world.pushToPullRequest({ env: debug, kubeconfig })
  const explained = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
    env: debug,
    kubeconfig,
    inputs: explain,
  })
  const lines = debugLines([planned, explained])

  for (const line of [
    /^eks: STS POST \/ AssumeRole: 200 in \d+ ms, attempt 1$/,
    /^eks: EKS GET \/clusters\/eks: 429 in \d+ ms, attempt 1$/,
    /^eks: EKS GET \/clusters\/eks: 200 in \d+ ms, attempt 2$/,
    /^eks: EC2 POST \/ DescribeInstances: 200 in \d+ ms, attempt 1$/,
    /^eks: IAM POST \/ SimulatePrincipalPolicy: \d+ in \d+ ms, attempt 1$/,
    /^eks: API server GET \/api\/v1\/namespaces\/kube-system\/configmaps\/aws-auth: 404 in \d+ ms, attempt 1$/,
    /API server GET \/apis\/rbac.authorization.k8s.io\/v1\/clusterroles limit=\d+: 503 in \d+ ms, attempt 1/,
    /API server GET \/apis\/rbac.authorization.k8s.io\/v1\/clusterroles limit=\d+: 200 in \d+ ms, attempt 2/,
    new RegExp(
      `^lab: API server POST /apis/authentication.k8s.io/v1/selfsubjectreviews: 201 in \\d+ ms, attempt 1, through the proxy ${proxy.host}$`,
    ),
    /^GitHub: GET \/repos\/[\w-]+\/[\w-]+\/issues\/\d+\/comments: 502 in \d+ ms, attempt 1$/,
    /^GitHub: GET \/repos\/[\w-]+\/[\w-]+\/issues\/\d+\/comments: 200 in \d+ ms, attempt 2$/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(line))
  expect(lines).toHaveLength(requestsAnswered())
  expect(planned.stdout).toMatch(/^::group::Requests: \d+\n(?:.+ \d+ failed, \d+ ms\n)+::endgroup::$/m)
  expectNoSecret([planned, explained])
}, 120_000)

test('without it no request is told', async () => {
  const result = await world.pushToPullRequest({ env: env(), kubeconfig })
  expect(runnerCommands(result.stdout).filter(({ name }) => name === 'debug' || name === 'group')).toEqual([])
  expectNoSecret([result])
}, 120_000)

function debugLines(results: readonly ActionResult[]): readonly string[] {
  return results.flatMap(({ stdout }) =>
    stdout
      .split('\n')
      .flatMap((line) => (line.startsWith('::debug::') ? [line.slice('::debug::'.length)] : [])),
  )
}

/** Every request that a server of this world answered; the proxy passes its own on. */
function requestsAnswered(): number {
  return [api.asked, aws.asked, sts.asked, world.github.requests].reduce((sum, { length }) => sum + length, 0)
}

function expectNoSecret(results: readonly ActionResult[]): void {
  const shown = Object.entries(everythingShown(results, world.state))
  for (const secret of SECRETS)
    expect(
      shown.filter(([, text]) => text.includes(secret)).map(([place]) => `${secret} in ${place}`),
    ).toEqual([])
}
