import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { certificateFor } from '../loopback/certificate.ts'
import type { LoopbackServer } from '../loopback/server.ts'
import { quickstartApi } from '../nodes/session.ts'
import { planComment } from './comments.ts'
import { oneLine } from './one-line.ts'
import { runProgram } from './run-terminal.ts'
import { openWorld, type World } from './world.ts'

/** Accepts connections, and never says a word. */
let silent: Server
let port: number
let world: World
let api: LoopbackServer
const tls = certificateFor(['localhost'])

beforeEach(async () => {
  world = await openWorld()
  api = await quickstartApi(tls)
  silent = createServer(() => {})
  await new Promise<void>((listens) => silent.listen(0, '127.0.0.1', listens))
  port = (silent.address() as { readonly port: number }).port
})
afterEach(() => Promise.all([world.close(), api.close(), silent.close()]))

const kubeconfigOf = (server: string, user: object, ca?: string): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
    clusters: [
      {
        name: 'lab',
        cluster: { server, ...(ca && { 'certificate-authority-data': Buffer.from(ca).toString('base64') }) },
      },
    ],
    users: [{ name: 'lab', user }],
  })
const second = (text: string): string =>
  text.replace('principals:', '  - name: lab\n    context: lab\nprincipals:')
const only = (text: string): string => text.replace(/directory: cluster.*/, 'context: lab')
const exec = (command: string) => ({
  exec: { apiVersion: 'client.authentication.k8s.io/v1', command, interactiveMode: 'Never' },
})
const message = 'lab was not read within 2 seconds of the start of the run.'

/** A program on the PATH that writes down the number of its process, and answers `answers` times before it hangs. */
async function hangingPlugin(
  answers: number,
): Promise<{ env: Record<string, string>; pids: () => Promise<number[]> }> {
  const pids = join(world.folder, 'pids')
  const credential = {
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1',
    // Over at once, so that it is asked again before each request.
    status: { expirationTimestamp: '2001-01-01T00:00:00Z', token: 'a-token-of-the-plugin' },
  }
  const script = `#!/bin/sh
echo $$ >> '${pids}'
if [ "$(wc -l < '${pids}')" -gt ${answers} ]; then exec sleep 600; fi
echo '${JSON.stringify(credential)}'
`
  await writeFile(join(world.folder, 'waits-for-a-browser'), script, { mode: 0o755 })
  return {
    env: { PATH: `${world.folder}${delimiter}${process.env['PATH']}` },
    pids: async () => (await readFile(pids, 'utf8')).trim().split('\n').map(Number),
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a server that accepts and never answers', () => {
  test('is an error of its cluster after the time of the input, and the other cluster is planned', async () => {
    await world.edit('access.yaml', second)
    const kubeconfig = kubeconfigOf(`https://127.0.0.1:${port}`, { token: 'a-token' })
    const result = await world.pushToPullRequest({ kubeconfig, inputs: { timeout: '2' } })
    expect(result).toMatchObject({ code: 1, outputs: { changes: '10', 'failure-reason': 'cluster-failed' } })
    expect(result.annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining(message) })
    const { body } = planComment(world.state)
    expect(body).toContain('It applies nothing to `lab`, which could not be read.')
    expect(body).toContain('[`cluster-timeout`]')
  }, 60_000)

  test('ends an apply before it has written', async () => {
    await world.edit('access.yaml', only)
    const kubeconfig = kubeconfigOf(`https://127.0.0.1:${port}`, { token: 'a-token' })
    const result = await world.merge({ kubeconfig, inputs: { timeout: '2' } })
    expect(result).toMatchObject({ code: 1, outputs: { 'failure-reason': 'cluster-failed' } })
  }, 60_000)

  test.each([
    [['plan']],
    [['apply', '--yes']],
    [['validate', '--live']],
    [['explain', 'arn:aws:iam::111122223333:user/alice']],
    [['who-can', 'list', 'pods']],
  ])(
    'ends %j in a terminal',
    async (args) => {
      await world.edit('access.yaml', only)
      await writeFile(
        join(world.folder, 'kc'),
        kubeconfigOf(`https://127.0.0.1:${port}`, { token: 'a-token' }),
      )
      const env = { KUBECONFIG: join(world.folder, 'kc') }
      const ended = await runProgram([...args, '--timeout', '2'], world.folder, { env })
      expect(ended.code).toBe(1)
      expect(oneLine(ended.stdout + ended.stderr)).toContain(message.replace('lab', 'prod'))
    },
    60_000,
  )
})

describe('a file with faulty manifests', () => {
  const faulty = (text: string): string => only(text).replace('rbac/*.yaml', 'nowhere/*.yaml')

  test('is told although its cluster never answers', async () => {
    await world.edit('access.yaml', faulty)
    const kubeconfig = kubeconfigOf(`https://127.0.0.1:${port}`, { token: 'a-token' })
    await writeFile(join(world.folder, 'kc'), kubeconfig)
    const env = { KUBECONFIG: join(world.folder, 'kc') }
    for (const args of [['plan'], ['apply', '--yes', '--timeout', '0']]) {
      const ended = await runProgram(args, world.folder, { env })
      expect(ended).toMatchObject({ code: 1, stdout: '' })
      expect(ended.stderr).toContain('glob-matches-nothing')
    }
    const result = await world.pushToPullRequest({ kubeconfig })
    expect(result).toMatchObject({ code: 1, outputs: { 'failure-reason': 'file-invalid' } })
  }, 60_000)
})

describe('a program of the kubeconfig that waits for ever', () => {
  test('is ended after the time of the input, and is an error of its cluster', async () => {
    const { env, pids } = await hangingPlugin(0)
    await world.edit('access.yaml', second)
    const kubeconfig = kubeconfigOf(api.url, exec('waits-for-a-browser'), tls.certificate)
    const result = await world.pushToPullRequest({ kubeconfig, env, inputs: { timeout: '2' } })
    expect(result).toMatchObject({ code: 1, outputs: { changes: '10', 'failure-reason': 'cluster-failed' } })
    expect(planComment(world.state).body).toContain('[`cluster-timeout`]')
    expect((await pids()).filter(isRunning)).toEqual([])
  }, 60_000)

  test.each([12, 20])(
    'is ended in the middle of an apply too, after %i answers',
    async (answers) => {
      const { env, pids } = await hangingPlugin(answers)
      await world.edit('access.yaml', only)
      await writeFile(
        join(world.folder, 'kc'),
        kubeconfigOf(api.url, exec('waits-for-a-browser'), tls.certificate),
      )
      const about = { env: { ...env, KUBECONFIG: join(world.folder, 'kc') } }
      const ended = await runProgram(['apply', '--yes', '--timeout', '4'], world.folder, about)
      expect(ended.code).toBe(1)
      expect(oneLine(ended.stdout + ended.stderr)).toContain(
        'The kubeconfig gives no credentials for context "lab": Its program failed without a message, or was stopped because it ran too long',
      )
      expect((await pids()).filter(isRunning)).toEqual([])
    },
    60_000,
  )
})

test('no limit is none, and a time that is no number of seconds is refused', async () => {
  expect(await world.pushToPullRequest({ inputs: { timeout: '0' } })).toMatchObject({ code: 0 })
  const result = await world.pushToPullRequest({ inputs: { timeout: '5m' } })
  expect(result.annotations[0]?.message).toContain('whole seconds from 0 to 3600')
}, 60_000)
