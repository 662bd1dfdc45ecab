import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { planComment } from '../comments.ts'
import type { ActionResult } from '../run-action.ts'
import { type DoorWorld, execOf, kubeconfig, openDoorWorld, tracing } from './doors.ts'

let world: DoorWorld

beforeEach(async () => {
  world = await openDoorWorld()
})
afterEach(() => world.close())

/** The line of access.yaml on which `key:` stands. */
const LINE = { kubeconfig: 6, context: 5 }

function expectRefused(result: ActionResult, code: string, line: number, ...words: readonly string[]): void {
  const found = result.annotations.find(({ properties }) => properties['title']?.includes(code))
  expect({ code: result.code, annotations: result.annotations, found: found !== undefined }).toMatchObject({
    code: 1,
    found: true,
  })
  expect(found).toMatchObject({
    level: 'error',
    properties: { file: 'access.yaml', line: String(line) },
  })
  for (const word of words) expect(found?.message).toContain(word)
}

describe('a kubeconfig in the tree of the pull request', () => {
  test('runs no program, and the comment says why', async () => {
    await world.commit('kc', kubeconfig(execOf(tracing(world.trace))))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.pushToPullRequest()
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.kubeconfig, 'exec')
    expect(planComment(world.state).body).toContain('kubeconfig-not-allowed')
  })

  test('runs none on the default branch either, whatever became of the review', async () => {
    await world.pushToPullRequest()
    const event = world.mergeOnly(world.pull)
    await world.commit('kc', kubeconfig(execOf(tracing(world.trace))))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.run(event)
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.kubeconfig, 'exec')
    expect(result.outputs['applied']).toBe('false')
  })

  test('runs none that is called an auth-provider', async () => {
    const exec = execOf(tracing(world.trace))
    await world.commit('kc', kubeconfig({ 'auth-provider': { name: 'exec', config: exec } }))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.pushToPullRequest()
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.kubeconfig, 'auth-provider')
  })

  test('runs none of gcp, whose command stands in its config', async () => {
    const { command, args } = tracing(world.trace)
    await writeFile(join(world.outside, 'program.js'), args[1] ?? '')
    const config = { 'cmd-path': command, 'cmd-args': join(world.outside, 'program.js') }
    await world.commit('kc', kubeconfig({ 'auth-provider': { name: 'gcp', config } }))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.pushToPullRequest()
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.kubeconfig, 'auth-provider')
  })

  test('does not turn the check of certificates off', async () => {
    await world.commit('kc', kubeconfig({ token: 'a-token' }, { 'insecure-skip-tls-verify': true }))
    await world.door('context: lab', 'kubeconfig: kc')
    expectRefused(
      await world.pushToPullRequest(),
      'kubeconfig-not-allowed',
      LINE.kubeconfig,
      'insecure-skip-tls-verify',
    )
  })

  test('leads to no server without TLS, not even on the machine itself', async () => {
    const cluster = { server: 'HTTP://127.0.0.1:1', 'insecure-skip-tls-verify': true }
    await world.commit('kc', kubeconfig({ token: 'a-token' }, cluster))
    await world.door('context: lab', 'kubeconfig: kc')
    expectRefused(await world.pushToPullRequest(), 'kubeconfig-not-allowed', LINE.kubeconfig, 'http')
  })

  test('names no file outside the workspace: each is told at once', async () => {
    for (const file of ['ca', 'cert', 'key', 'token'])
      await writeFile(join(world.outside, file), `secret of ${file}\n`)
    await symlink(join(world.outside, 'key'), join(world.folder, 'key'))
    const user = {
      'client-certificate': join(world.outside, 'cert'),
      'client-key': 'key',
      tokenFile: join(world.outside, 'token'),
    }
    const cluster = { 'certificate-authority': join(world.outside, 'ca') }
    await world.commit('kc', kubeconfig(user, cluster))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.pushToPullRequest()
    expectRefused(
      result,
      'kubeconfig-not-allowed',
      LINE.kubeconfig,
      'certificate-authority',
      'client-certificate',
      'client-key',
      'tokenFile',
    )
  })

  test('is not read where it is a link that leads outside', async () => {
    await writeFile(join(world.outside, 'config'), kubeconfig(execOf(tracing(world.trace))))
    await symlink(join(world.outside, 'config'), join(world.folder, 'kc'))
    await world.door('context: lab', 'kubeconfig: kc')
    const result = await world.pushToPullRequest()
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'door-outside-workspace', LINE.kubeconfig, 'kc')
  })

  test.each(['absolute', 'relative'])('is not read where its path is %s and leads outside', async (kind) => {
    await writeFile(join(world.outside, 'config'), kubeconfig(execOf(tracing(world.trace))))
    const path = kind === 'absolute' ? world.outside : `../${world.outside.split('/').at(-1)}`
    await world.door('context: lab', `kubeconfig: ${path}/config`)
    const result = await world.pushToPullRequest()
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'door-outside-workspace', LINE.kubeconfig, 'config')
  })
})

describe('the default kubeconfig', () => {
  test('inside the workspace is a file of the pull request', async () => {
    await world.commit('kc', kubeconfig(execOf(tracing(world.trace))))
    await world.door('context: lab')
    const result = await world.pushToPullRequest({ env: { KUBECONFIG: join(world.folder, 'kc') } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.context, 'exec', 'KUBECONFIG')
  })

  test('is one too where the home folder is the workspace', async () => {
    await mkdir(join(world.folder, '.kube'))
    await world.commit('.kube/config', kubeconfig(execOf(tracing(world.trace))))
    await world.door('context: lab')
    const result = await world.pushToPullRequest({ env: { HOME: world.folder } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.context, 'exec')
  })

  test('is one too where a link from outside leads to it', async () => {
    await world.commit('kc', kubeconfig(execOf(tracing(world.trace))))
    await symlink(join(world.folder, 'kc'), join(world.outside, 'config'))
    await world.door('context: lab')
    const result = await world.pushToPullRequest({ env: { KUBECONFIG: join(world.outside, 'config') } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.context, 'exec')
  })

  test('that a link of the pull request leads out of the workspace again is not read', async () => {
    await writeFile(join(world.outside, 'other'), kubeconfig(execOf(tracing(world.trace))))
    await symlink(join(world.outside, 'other'), join(world.folder, 'kc'))
    await symlink(join(world.folder, 'kc'), join(world.outside, 'config'))
    await world.door('context: lab')
    const result = await world.pushToPullRequest({ env: { KUBECONFIG: join(world.outside, 'config') } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'door-outside-workspace', LINE.context)
  })

  test('of files inside and outside the workspace does not send the token of one to the server of the other', async () => {
    await writeFile(join(world.outside, 'config'), kubeconfig(execOf(tracing(world.trace))))
    const theirs = {
      apiVersion: 'v1',
      kind: 'Config',
      contexts: [{ name: 'theirs', context: { cluster: 'theirs', user: 'lab' } }],
      clusters: [{ name: 'theirs', cluster: { server: 'https://127.0.0.1:1' } }],
    }
    await world.commit('kc', JSON.stringify(theirs))
    await world.door('context: theirs')
    const KUBECONFIG = `${join(world.outside, 'config')}:kc`
    const result = await world.pushToPullRequest({ env: { KUBECONFIG } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.context, 'KUBECONFIG')
  })

  test('runs no program of the workspace, although its path looks as if it were beside the kubeconfig', async () => {
    const { command, args } = tracing(world.trace)
    await copyFile(command, join(world.folder, 'aws'))
    await writeFile(join(world.outside, 'config'), kubeconfig(execOf({ command: './aws', args })))
    await world.door('context: lab')
    await world.pushToPullRequest({ env: { KUBECONFIG: join(world.outside, 'config') } })
    expect(await world.hasRun()).toBe(false)
  })

  test('runs no program that it names inside the workspace', async () => {
    const { command, args } = tracing(world.trace)
    await copyFile(command, join(world.folder, 'aws'))
    const exec = execOf({ command: join(world.folder, 'aws'), args })
    await writeFile(join(world.outside, 'config'), kubeconfig(exec))
    await world.door('context: lab')
    const result = await world.pushToPullRequest({ env: { KUBECONFIG: join(world.outside, 'config') } })
    expect(await world.hasRun()).toBe(false)
    expectRefused(result, 'kubeconfig-not-allowed', LINE.context, 'exec')
  })
})
