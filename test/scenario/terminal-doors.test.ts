import { mkdir, mkdtemp, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { LoopbackServer } from '../loopback/server.ts'
import { quickstartApi } from '../nodes/session.ts'
import { execOf, kubeconfig, tracing } from './attacks/doors.ts'
import { oneLine } from './one-line.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'

let terminal: Terminal
let api: LoopbackServer
let outside: string
beforeEach(async () => {
  terminal = await openTerminal()
  api = await quickstartApi()
  outside = await mkdtemp(join(tmpdir(), 'eks-access-outside-'))
})
afterEach(() => Promise.all([terminal.close(), api.close(), rm(outside, { recursive: true })]))

const door = (...keys: readonly string[]) =>
  terminal.edit('access.yaml', (text) => text.replace(/directory: cluster.*/, keys.join('\n    ')))

const plain = () => ({ server: api.url, 'insecure-skip-tls-verify': true })

test('in a terminal a kubeconfig of the repository runs its program, and each plan says what the action refuses', async () => {
  const trace = join(outside, 'trace')
  await writeFile(join(terminal.folder, 'kc'), kubeconfig(execOf(tracing(trace)), plain()))
  await door('context: lab', 'kubeconfig: kc')
  const { code, stdout } = await terminal.run('plan')
  expect(code).toBe(0)
  await stat(trace)
  expect(oneLine(stdout)).toMatch(
    /notice kubeconfig-not-allowed, access\.yaml:6:17 Context "lab" of the kubeconfig kc runs a program \(exec: .*A pull request can change that\. The action refuses that\. /,
  )
  expect(stdout).toMatch(/^warning server-not-checked, access\.yaml:6:17$/m)
})

test('a folder outside the repository is read and written, and told', async () => {
  await rename(join(terminal.folder, 'cluster'), join(outside, 'cluster'))
  await door(`directory: ${outside}/cluster`)
  const { code, stdout } = await terminal.run('apply', '--yes')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^notice door-outside-workspace, access\.yaml:5:16$/m)
  await stat(join(outside, 'cluster', 'roles'))
})

test('the repository is the Git checkout around access.yaml, wherever the program starts', async () => {
  await mkdir(join(outside, '.git'))
  await mkdir(join(outside, 'access'))
  await symlink(join(terminal.folder, 'rbac'), join(outside, 'access', 'rbac'))
  await rename(join(terminal.folder, 'cluster'), join(outside, 'cluster'))
  await door('directory: ../cluster')
  await rename(join(terminal.folder, 'access.yaml'), join(outside, 'access', 'access.yaml'))
  const { stdout } = await runProgram(
    ['plan', '--file', join(outside, 'access', 'access.yaml')],
    terminal.folder,
  )
  expect(stdout).toContain('to add')
  expect(stdout).not.toContain('door-outside-workspace')
})

test('a default kubeconfig of the machine itself is told only where nobody checks the server', async () => {
  const file = join(outside, 'config')
  await writeFile(file, kubeconfig({ token: 'a-token' }, plain()))
  await door('context: lab')
  const { stdout } = await runProgram(['plan'], terminal.folder, { env: { KUBECONFIG: file } })
  expect(stdout).not.toContain('kubeconfig-not-allowed')
  expect(stdout).toContain('warning server-not-checked')
  for (const command of [
    ['validate', '--live'],
    ['explain', 'arn:aws:iam::111122223333:user/alice'],
    ['snapshot', '--cluster', 'prod', '--output', 'copy'],
  ]) {
    const said = await runProgram(command, terminal.folder, { env: { KUBECONFIG: file } })
    expect(`${command[0]}: ${said.stdout}${said.stderr}`).toContain('warning server-not-checked')
  }
}, 60_000)
