import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal } from './run-terminal.ts'
import { AWS_AUTH, openWorld } from './world.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

const awsAuth = () => readFile(join(terminal.folder, AWS_AUTH), 'utf8')

/** What somebody does to mapRoles with kubectl edit. */
function breakRoles(text: string): string {
  return text.replace('username: old-ci', 'username: {{SessionName}}')
}

/** And to mapUsers. */
function breakUsers(text: string): string {
  return text.replace('groups: [testers]', 'groups: [testers')
}

test.each([
  ['mapRoles', breakRoles, 'username: {{SessionName}}'],
  ['mapUsers', breakUsers, 'groups: [testers #'],
])(
  'a broken %s is refused, rebuilt with --repair, and then nothing is left to do',
  async (key, damage, broken) => {
    await terminal.edit(AWS_AUTH, damage)
    const refused = await terminal.run('plan')
    expect(refused.code).toBe(1)
    expect(oneLine(refused.stdout)).toContain(`The authenticator cannot read ${key}`)
    expect(oneLine(refused.stdout)).toContain('repair: true')

    const planned = await terminal.run('plan', '--repair')
    expect(planned.code).toBe(0)
    expect(oneLine(planned.stdout)).toContain(
      `notice repair, prod ConfigMap/kube-system/aws-auth ${key} of aws-auth is rebuilt`,
    )

    const applied = await terminal.run('apply', '--repair', '--yes', '--backup', 'backup.yaml')
    expect(applied.code).toBe(0)

    expect(await readFile(join(terminal.folder, 'backup.yaml'), 'utf8')).toContain(broken)
    expect(await awsAuth()).toContain('# Break glass: ask the on-call engineer before you use it.')
    expect(await terminal.run('plan')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\n\nNo changes\. prod already has what access\.yaml says\.\n$/),
      stderr: '',
    })
  },
)

test('a row that nothing is known of is left out, and the plan says so', async () => {
  await terminal.edit(AWS_AUTH, (text) => text.replace('username: break-glass', 'username: @break-glass'))
  const { stdout } = await terminal.run('plan', '--repair')
  expect(oneLine(stdout)).toContain('warning repair-left-out')
  expect(oneLine(stdout)).toContain('arn:aws:iam::111122223333:role/break-glass stays without access')
})

test('a node row that cannot be brought back stops the repair', async () => {
  await terminal.edit(AWS_AUTH, (text) => text.replace('username: system:node', 'username: @system:node'))
  const before = await awsAuth()
  const { code, stdout } = await terminal.run('apply', '--repair', '--yes')
  expect(code).toBe(1)
  expect(oneLine(stdout)).toContain('without the node row of arn:aws:iam::111122223333:role/prod-node-group')
  expect(await awsAuth()).toBe(before)
})

test('the action repairs what a pull request showed', async () => {
  const world = await openWorld()
  try {
    await world.edit(AWS_AUTH, breakRoles)
    const without = await world.pushToPullRequest()
    expect(without.code).toBe(1)
    const inputs = { repair: 'true' }
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned.code).toBe(0)
    const applied = await world.merge({ inputs })
    expect(applied.outputs).toMatchObject({ applied: 'true' })
    expect(applied.backupFile).toContain('username: {{SessionName}}')
    const after = await world.pushToPullRequest({ pull: world.open(8) })
    expect(after.outputs).toMatchObject({ changes: '0', 'failure-reason': '' })
  } finally {
    await world.close()
  }
}, 60_000)
