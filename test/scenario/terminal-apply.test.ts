import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal, UNCHANGED } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

const awsAuth = (): Promise<string> =>
  readFile(join(terminal.folder, 'cluster/configmaps/kube-system/aws-auth.yaml'), 'utf8')

test('without --yes and with nobody to ask, the plan is shown and nothing is applied', async () => {
  const before = await awsAuth()
  const { code, stdout, stderr } = await terminal.run('apply')
  expect(code).toBe(1)
  expect(stdout).toContain('Plan: 8 to add, 1 to change, 1 to remove.')
  expect(stderr).toBe('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.\n')
  expect(await awsAuth()).toBe(before)
})

test('with --yes it is applied, and a second apply has nothing to do', async () => {
  const first = await terminal.run('apply', '--yes')
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toMatch(/\nprod: applied, 8 added, 1 changed, 1 removed\.\n$/)
  expect(await awsAuth()).toContain('role/console')

  const after = await awsAuth()
  expect(await terminal.run('apply')).toEqual({
    code: 0,
    stdout: UNCHANGED,
    stderr: '',
  })
  expect(await awsAuth()).toBe(after)
})

test('a plan with an error is not applied', async () => {
  const before = await awsAuth()
  await terminal.edit('access.yaml', (text) => text.replace('[developers]', '[system:masters]'))
  const { code, stdout } = await terminal.run('apply', '--yes')
  expect(code).toBe(1)
  expect(stdout).toMatch(/prod: refused, nothing has changed\.\n$/)
  expect(await awsAuth()).toBe(before)
})

test('a faulty file is not applied', async () => {
  const before = await awsAuth()
  await terminal.edit('access.yaml', (text) => text.replace('version: 1', 'version: 2'))
  const { code, stdout, stderr } = await terminal.run('apply', '--yes')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('unsupported-version')
  expect(await awsAuth()).toBe(before)
})
