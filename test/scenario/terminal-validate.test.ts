import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test('a valid file is said to be valid, without a look at the cluster', async () => {
  await rm(join(terminal.folder, 'cluster'), { recursive: true })
  expect(await terminal.run('validate')).toEqual({
    code: 0,
    stdout: 'access.yaml is valid: prod.\n',
    stderr: '',
  })
})

test('a faulty file is answered with all problems and status 1', async () => {
  await terminal.edit('access.yaml', (text) =>
    text
      .replace('version: 1', 'version: 2')
      .replace('user/alice', 'group/alice')
      .replace('clusterRole: view', 'clusterrole: view'),
  )
  const { code, stdout, stderr } = await terminal.run('validate')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const heads = stderr
    .split('\n')
    .filter((line) => / error /.test(line))
    .map((line) => line.split(':', 3).join(':'))
  expect(heads).toEqual([
    'access.yaml:2:10 error unsupported-version',
    'access.yaml:12:11 error principal-iam-group',
    'access.yaml:18:7 error missing-key',
    'access.yaml:19:7 error unknown-key',
  ])
  expect(stderr).toContain('  fix      ')
  expect(stderr).toContain('docs/problems/unsupported-version.md')
})

test.each([
  ['that is not there', ['--file', 'nowhere.yaml'], 'nowhere.yaml cannot be read: it does not exist.'],
  ['that is a folder', ['--file', 'cluster'], 'cluster cannot be read: it is a folder.'],
])('a file %s is named', async (_words, args, says) => {
  const { code, stderr } = await terminal.run('validate', ...args)
  expect(code).toBe(1)
  expect(stderr).toContain(says)
})
