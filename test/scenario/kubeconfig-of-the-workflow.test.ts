import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { certificateFor } from '../loopback/certificate.ts'
import type { LoopbackServer } from '../loopback/server.ts'
import { quickstartApi } from '../nodes/session.ts'
import { planComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

const ARN = 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod'
const tls = certificateFor(['localhost'])

let world: World
let api: LoopbackServer
/** Where the program `aws` lies. */
let bin: string
beforeEach(async () => {
  world = await openWorld()
  api = await quickstartApi(tls)
  bin = await mkdtemp(join(tmpdir(), 'eks-access-bin-'))
  // What `aws eks get-token --output json` of the AWS CLI 2 says.
  const credential = {
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { expirationTimestamp: '2999-01-01T00:14:00Z', token: 'k8s-aws-v1.aHR0cHM6Ly9zdHM' },
  }
  const asked = '--region ap-northeast-1 eks get-token --cluster-name prod --output json'
  const script = `#!/bin/sh\n[ "$*" = "${asked}" ] || { echo "aws: $*" >&2; exit 1; }\necho '${JSON.stringify(credential)}'\n`
  await writeFile(join(bin, 'aws'), script, { mode: 0o755 })
})
afterEach(() => Promise.all([world.close(), api.close(), rm(bin, { recursive: true })]))

/** Key by key what `aws eks update-kubeconfig --name prod` of the AWS CLI 2 writes. */
const updated = (): string => `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ${Buffer.from(tls.certificate).toString('base64')}
    server: ${api.url}
  name: ${ARN}
contexts:
- context:
    cluster: ${ARN}
    user: ${ARN}
  name: ${ARN}
current-context: ${ARN}
kind: Config
preferences: {}
users:
- name: ${ARN}
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      args:
      - --region
      - ap-northeast-1
      - eks
      - get-token
      - --cluster-name
      - prod
      - --output
      - json
      command: aws
`

const path = () => ({ PATH: `${bin}${delimiter}${process.env['PATH']}` })

test('a context that aws eks update-kubeconfig wrote is planned and applied, and the comment says whose it is', async () => {
  await world.edit('access.yaml', (text) => text.replace(/directory: cluster.*/, `context: ${ARN}`))
  const about = { kubeconfig: updated(), env: path() }
  const planned = await world.pushToPullRequest(about)
  expect(planned).toMatchObject({ code: 0, outputs: { changes: '10' } })
  const { body } = planComment(world.state)
  expect(body).toContain(`(context \`${ARN}\` of the workflow's kubeconfig)`)
  expect(body).not.toContain('server-not-checked')
  expect(api.asked[0]?.headers.authorization).toBe('Bearer k8s-aws-v1.aHR0cHM6Ly9zdHM')

  const applied = await world.merge(about)
  expect(applied).toMatchObject({ code: 0, outputs: { applied: 'true' } })
}, 120_000)

test('KUBECONFIG may name it, where it is outside the workspace, beside a file that is not there', async () => {
  await world.edit('access.yaml', (text) => text.replace(/directory: cluster.*/, `context: ${ARN}`))
  await writeFile(join(bin, 'config'), updated())
  const KUBECONFIG = [join(bin, 'gone'), join(bin, 'config')].join(delimiter)
  const planned = await world.pushToPullRequest({ env: { ...path(), KUBECONFIG } })
  expect(planned).toMatchObject({ code: 0, outputs: { changes: '10' } })
}, 60_000)

test('a kubeconfig of the repository that does none of what is refused is used, with files beside it', async () => {
  await mkdir(join(world.folder, 'lab'))
  const config = {
    clusters: [{ name: 'c', cluster: { server: api.url, 'certificate-authority': 'ca.pem' } }],
    users: [
      { name: 'u', user: { tokenFile: 'token' } },
      { name: 'other', user: { exec: { command: 'aws' } } },
    ],
    contexts: [{ name: 'lab', context: { cluster: 'c', user: 'u' } }],
  }
  await writeFile(join(world.folder, 'lab', 'real.yaml'), JSON.stringify(config))
  await symlink('real.yaml', join(world.folder, 'lab', 'kubeconfig.yaml'))
  await writeFile(join(world.folder, 'lab', 'ca.pem'), tls.certificate)
  await writeFile(join(world.folder, 'lab', 'token'), 'token-of-the-lab\n')
  await world.edit('access.yaml', (text) =>
    text.replace(/directory: cluster.*/, 'context: lab\n    kubeconfig: lab/kubeconfig.yaml'),
  )
  const planned = await world.pushToPullRequest()
  expect(planned).toMatchObject({ code: 0, outputs: { changes: '10' } })
  expect(planComment(world.state).body).toContain(
    '(context `lab` of `lab/kubeconfig.yaml` in this repository)',
  )
  expect(api.asked[0]?.headers.authorization).toBe('Bearer token-of-the-lab')
}, 60_000)

test('a server whose certificate nobody checks is told in the comment, whosever kubeconfig it is', async () => {
  await world.edit('access.yaml', (text) => text.replace(/directory: cluster.*/, `context: ${ARN}`))
  const kubeconfig = updated().replace(/certificate-authority-data: .*/, 'insecure-skip-tls-verify: true')
  const planned = await world.pushToPullRequest({ kubeconfig, env: path() })
  expect(planned.code).toBe(0)
  expect(planned.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      properties: expect.objectContaining({ file: 'access.yaml', line: '5' }),
      message: expect.stringContaining('insecure-skip-tls-verify'),
    }),
  )
  expect(planComment(world.state).body).toContain('server-not-checked')
}, 60_000)
