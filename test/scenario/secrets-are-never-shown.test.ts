import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RUN_TOKEN } from '../loopback/github-state.ts'
import type { ActionResult } from './run-action.ts'
import { everythingShown } from './shown.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const clusterToken = 'cluster-token-0123456789'
const env = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEEXAMPLE00',
  AWS_SECRET_ACCESS_KEY: 'aws-secret-0123456789',
  AWS_SESSION_TOKEN: 'aws-session-0123456789',
  AWS_REGION: 'ap-northeast-1',
}
const secrets = [
  RUN_TOKEN,
  clusterToken,
  env.AWS_SECRET_ACCESS_KEY,
  env.AWS_SESSION_TOKEN,
  'k8s-aws-v1.',
  'X-Amz-Sig',
]

/** Refuses everything, and says back all that it was told. */
let mirror: Server
beforeEach(async () => {
  mirror = createServer((request, response) => {
    const message = `you sent ${JSON.stringify(request.headers)} to ${request.url}`
    const status = {
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      reason: 'Forbidden',
      code: 403,
      message,
    }
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(status))
  })
  await new Promise<void>((listening) => mirror.listen(0, '127.0.0.1', listening))
})
afterEach(() => {
  mirror.closeAllConnections()
  mirror.close()
})

test('a run that succeeds shows no secret', async () => {
  expectNoSecret([await world.pushToPullRequest({ env }), await world.merge({ env })])
})

test('a cluster and an AWS that say the credentials back do not get them shown', async () => {
  const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
  const kubeconfig = {
    apiVersion: 'v1',
    kind: 'Config',
    contexts: [{ name: 'mirror', context: { cluster: 'mirror', user: 'mirror' } }],
    clusters: [{ name: 'mirror', cluster: { server: url, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'mirror', user: { token: clusterToken } }],
  }
  await writeFile(join(world.folder, 'kubeconfig'), JSON.stringify(kubeconfig))
  const more =
    '  - name: mirror\n    context: mirror\n    kubeconfig: kubeconfig\n  - name: eks\n    region: ap-northeast-1\n'
  await world.edit('access.yaml', (text) => text.replace('principals:', `${more}principals:`))
  const result = await world.pushToPullRequest({ env: { ...env, AWS_ENDPOINT_URL_EKS: url } })

  expect(result.code).toBe(1)
  expect(result.stdout).toContain('error cluster-forbidden')
  expectNoSecret([result])
}, 60_000)

test('a GitHub that says the token back does not get it shown', async () => {
  const body = { message: `Bad credentials: ${RUN_TOKEN}` }
  world.state.faults.push({ on: /./, times: 100, status: 401, body })
  const result = await world.pushToPullRequest()
  expect(result.annotations).toMatchObject([{ level: 'warning' }, { level: 'warning' }])
  expectNoSecret([result])
})

function expectNoSecret(results: readonly ActionResult[]): void {
  const shown = Object.entries(everythingShown(results, world.state))
  for (const secret of secrets)
    expect(
      shown.filter(([, text]) => text.includes(secret)).map(([place]) => `${secret} in ${place}`),
    ).toEqual([])
}
