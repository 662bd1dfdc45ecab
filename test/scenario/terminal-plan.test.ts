import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal, UNCHANGED } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test('a plan with changes is status 0, and 2 with --detailed-exitcode', async () => {
  const plain = await terminal.run('plan')
  const detailed = await terminal.run('plan', '--detailed-exitcode')
  expect([plain.code, detailed.code]).toEqual([0, 2])
  expect(detailed.stdout).toBe(plain.stdout)
  expect(plain.stderr).toBe('')
  expect(plain.stdout).toMatch(/^ {2}Applying {2}makes these 10 changes to prod/)
  expect(plain.stdout).toContain('\n  + add row role/console: ')
  expect(plain.stdout).toContain('\n  ~ change row user/alice: groups testers → developers (access.yaml:')
  expect(plain.stdout).toContain('\n  role/console gains read including Secrets in the whole cluster: ')
  expect(plain.stdout).toMatch(/\n\nPlan: 8 to add, 1 to change, 1 to remove\.\n$/)
})

test('a plan without changes is status 0 either way', async () => {
  await terminal.run('apply', '--yes')
  const stdout = UNCHANGED
  expect(await terminal.run('plan')).toEqual({ code: 0, stdout, stderr: '' })
  expect(await terminal.run('plan', '--detailed-exitcode')).toEqual({ code: 0, stdout, stderr: '' })
})

test('a plan without changes is status 2 with --detailed-exitcode where somebody added an admin by hand, until it is applied', async () => {
  await terminal.run('apply', '--yes')
  await terminal.edit('cluster/configmaps/kube-system/aws-auth.yaml', (text) =>
    text.replace(
      /^( *)mapRoles: \|\n/m,
      '$&$1  - rolearn: arn:aws:iam::111122223333:role/by-hand\n$1    username: by-hand\n$1    groups: ["system:masters"]\n',
    ),
  )
  const { code, stdout } = await terminal.run('plan', '--detailed-exitcode')
  expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('No changes.') })
  expect(stdout).toContain(
    'CAUTION\n  New admin since the last apply, not in access.yaml: role/by-hand, row with',
  )
  expect((await terminal.run('plan')).code).toBe(0)
  expect((await terminal.run('apply', '--yes')).code).toBe(0)
  const after = await terminal.run('plan', '--detailed-exitcode')
  expect(after).toMatchObject({ code: 0, stdout: expect.stringContaining('role/by-hand, admin') })
})

test('a plan with an error is status 1, and shows the plan and the error', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('[developers]', '[system:masters]'))
  const { code, stdout } = await terminal.run('plan', '--detailed-exitcode')
  expect(code).toBe(1)
  expect(stdout).toContain('+ add row role/console')
  expect(stdout).toContain('\nerror system-masters, access.yaml:12:5\n')
  expect(stdout).toContain('It cannot be applied: 1 error.')
})

test('a faulty file is status 1 and no plan', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('version: 1', 'version: 2'))
  const { code, stdout, stderr } = await terminal.run('plan', '--detailed-exitcode')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('unsupported-version')
})
