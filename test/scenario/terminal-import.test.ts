import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal } from './run-terminal.ts'

const CLUSTER = ['--directory', 'cluster', '--cluster', 'prod'] as const
const LEDGER = 'cluster/configmaps/kube-system/eks-access-default.yaml'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
  // No access file was ever applied to the cluster.
  await rm(join(terminal.folder, LEDGER))
})
afterEach(() => terminal.close())

test('from a cluster to its access.yaml, whose first plan adopts and whose second has no changes', async () => {
  const imported = await terminal.run('import', ...CLUSTER, '--output', 'new')
  expect(imported).toMatchObject({ code: 0, stderr: '' })
  expect(imported.stdout).toContain('prod: 3 principals and 0 RBAC objects are declared.\n')
  const file = ['--file', 'new/access.yaml'] as const
  const planned = await terminal.run('plan', ...file)
  expect(planned).toMatchObject({ code: 0 })
  expect(planned.stdout).toContain('Plan: 3 to adopt as they are.\n')
  expect(await terminal.run('apply', ...file, '--yes')).toMatchObject({ code: 0 })
  expect((await terminal.run('plan', ...file)).stdout).toContain('No changes.')
})

test('no file that is there is changed, and then none is written', async () => {
  const before = await readFile(join(terminal.folder, 'access.yaml'), 'utf8')
  const { code, stdout, stderr } = await terminal.run('import', ...CLUSTER)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('error import-file-exists, access.yaml\n')
  expect(await readFile(join(terminal.folder, 'access.yaml'), 'utf8')).toBe(before)
})

test('printed files are all that is on stdout, and nothing is written', async () => {
  const files = await readdir(terminal.folder, { recursive: true })
  const { code, stdout, stderr } = await terminal.run('import', ...CLUSTER, '--stdout')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# yaml-language-server: .*\nversion: 1\n/)
  expect(stdout).toContain('role/break-glass\n')
  expect(stderr).toMatch(/^prod: 3 principals/)
  expect(await readdir(terminal.folder, { recursive: true })).toEqual(files)
})
