import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SECRET } from '../loopback/aws-environment.ts'
import {
  PASSWORD,
  type PasswordProxy,
  type ProxyBehaviour,
  startPasswordProxy,
  USER,
} from '../loopback/password-proxy.ts'
import { oneLine } from './one-line.ts'
import type { Ended } from './run-node.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'

let terminal: Terminal
let proxy: PasswordProxy | undefined
beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(async () => {
  await Promise.all([terminal.close(), proxy?.close()])
  proxy = undefined
})

const access = (more: string): string =>
  `version: 1\nclusters:\n  - name: prod\n    region: ap-northeast-1\n${more}principals:\n  - user: arn:aws:iam::111122223333:user/alice\n    groups: [developers]\n`

async function plan(behaviour: ProxyBehaviour, more = ''): Promise<Ended & { readonly host: string }> {
  proxy = await startPasswordProxy(behaviour)
  await writeFile(join(terminal.folder, 'access.yaml'), access(more))
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_MAX_ATTEMPTS: '2',
    HTTPS_PROXY: `http://${USER}:wrong-password@${proxy.host}`,
  }
  const result = await runProgram(['plan', '--verbose'], terminal.folder, { env })
  return { ...result, host: proxy.host }
}

test('a proxy that asks for a password is told as that, and each request tells the proxy', async () => {
  const { code, stdout, stderr, host } = await plan('works')
  expect(code).toBe(1)
  expect(oneLine(stdout)).toContain('cluster-proxy-unauthorized')
  expect(oneLine(stdout)).toContain(
    `eks:DescribeCluster: The proxy ${host} (HTTPS_PROXY) lets nothing pass to eks.ap-northeast-1.amazonaws.com`,
  )
  expect(stderr).toMatch(
    new RegExp(
      `^prod: EKS GET /clusters/prod: no answer \\(ERR_PROXY_TUNNEL\\) in \\d+ ms, attempt 1, through the proxy ${host}$`,
      'm',
    ),
  )
  for (const secret of [SECRET, 'wrong-password', PASSWORD]) expect(stdout + stderr).not.toContain(secret)
}, 60_000)

test('the role to assume takes the same proxy', async () => {
  const role = '    assumeRole: arn:aws:iam::111122223333:role/planner\n'
  const { stdout, stderr } = await plan('works', role)
  expect(oneLine(stdout)).toContain('lets nothing pass to sts.ap-northeast-1.amazonaws.com')
  expect(stderr).toContain('prod: STS POST / AssumeRole: no answer (ERR_PROXY_TUNNEL)')
}, 60_000)

test('a proxy that breaks every connection off is named', async () => {
  const { stdout, host } = await plan('drops')
  expect(oneLine(stdout)).toContain('cluster-unreachable')
  expect(oneLine(stdout)).toContain(`${host} (HTTPS_PROXY)`)
}, 60_000)
