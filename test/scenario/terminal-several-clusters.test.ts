import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

beforeEach(() => terminal.edit('access.yaml', withBrokenCluster))

const roles = (): Promise<string[]> => readdir(join(terminal.folder, 'cluster')).then((names) => names.sort())

test('one cluster that cannot be read does not hide the plan of the other', async () => {
  const { code, stdout } = await terminal.run('plan', '--detailed-exitcode')
  expect(code).toBe(1)
  expect(stdout).toContain('\n  + add row role/console: ')
  expect(stdout).toMatch(/^error cluster-[a-z]+, lab$/m)
  expect(stdout).toMatch(
    /\nPlan: 8 to add, 1 to change, 1 to remove\. 1 of 2 clusters cannot be applied: 1 error\.\n$/,
  )
})

test('one cluster that cannot be read does not stop the apply to the other, and the status tells', async () => {
  const { code, stdout } = await terminal.run('apply', '--yes')
  expect(code).toBe(1)
  expect(stdout).toContain('prod: applied, 8 added, 1 changed, 1 removed.')
  expect(stdout).toContain('lab: refused, nothing has changed.')
  expect(await roles()).toContain('roles')
})

test('--cluster looks at that cluster only', async () => {
  const { code, stdout } = await terminal.run('plan', '--cluster', 'prod', '--detailed-exitcode')
  expect(code).toBe(2)
  expect(stdout).not.toContain('lab')
  expect((await terminal.run('apply', '--cluster', 'prod', '--yes')).code).toBe(0)
  expect((await terminal.run('plan', '--cluster', 'lab')).code).toBe(1)
})

test('--cluster with a name that the file does not have is an error, and nothing is applied', async () => {
  const before = await roles()
  const { code, stdout, stderr } = await terminal.run(
    'apply',
    '--cluster',
    'prod',
    '--cluster',
    'prd',
    '--yes',
  )
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('access.yaml has no cluster named prd.')
  expect(stderr).toMatch(/allowed +prod, lab/)
  expect(await roles()).toEqual(before)
})
