import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProject } from '../../scripts/project.ts'
import { CATALOG } from '../../src/problem/catalog.ts'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

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
  expect(stderr.split('\n').filter((line) => /^\S/.test(line))).toEqual([
    'error unsupported-version, access.yaml:2:10',
    'error principal-iam-group, access.yaml:12:11',
    'error missing-key, access.yaml:18:7',
    'error unknown-key, access.yaml:19:7',
  ])
  expect(stderr).toContain('\n  allowed  ')
  expect(stderr).toContain('/docs/access-yaml-errors.md#unsupported-version')
})

test('a problem names the address of a page that is in the tag of this version', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('version: 1', 'version: 2'))
  const { stderr } = await terminal.run('validate')
  const [, address = ''] = /^ {2}(https:\S+)$/m.exec(stderr) ?? []
  const { repository, version } = readProject()
  const start = `${repository}/blob/v${version}/`
  expect(address.slice(0, start.length)).toBe(start)
  const [page = '', section] = address.slice(start.length).split('#')
  expect(await readFile(page, 'utf8')).toContain(
    `\n### ${section}\n\n**${CATALOG['unsupported-version']}.**\n`,
  )
})

test.each([
  ['that is not there', ['--file', 'nowhere.yaml'], 'nowhere.yaml cannot be read: it does not exist.'],
  ['that is a folder', ['--file', 'cluster'], 'cluster cannot be read: it is a folder.'],
])('a file %s is named', async (_words, args, says) => {
  const { code, stderr } = await terminal.run('validate', ...args)
  expect(code).toBe(1)
  expect(stderr).toContain(says)
})

const AWS_AUTH = 'cluster/configmaps/kube-system/aws-auth.yaml'

test('--live looks at the clusters too, and what it finds there fails nothing', async () => {
  const { code, stdout, stderr } = await terminal.run('validate', '--live')
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'access.yaml is valid: prod.\n' })
  expect(stderr).toContain(
    'notice group-bound-to-nothing, prod ConfigMap/kube-system/aws-auth\n  No binding of prod',
  )
})

test.each([
  [
    'an aws-auth that cannot be read',
    (text: string) => text.replace('mapRoles: |\n', 'mapRoles: |\n    - {\n'),
    'aws-auth-broken-key',
  ],
  ['a cluster that cannot be read', () => 'data: [', 'cluster-'],
])('--live fails on %s', async (_, change, code) => {
  await terminal.edit(AWS_AUTH, change)
  expect(await terminal.run('validate')).toMatchObject({ code: 0, stderr: '' })
  const result = await terminal.run('validate', '--live')
  expect(result).toMatchObject({ code: 1, stdout: '' })
  expect(result.stderr).toContain(`error ${code}`)
})

test('--live does not look at clusters of a file of another version', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('version: 1', 'version: 2'))
  const { code, stderr } = await terminal.run('validate', '--live')
  expect(code).toBe(1)
  expect(stderr).not.toMatch(/, prod\b/)
})

test('--live looks at the clusters of a faulty file too, and the errors of the file stay errors', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('[developers]', 'developers'))
  const { code, stdout, stderr } = await terminal.run('validate', '--live')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('error wrong-type, access.yaml')
  expect(stderr).toMatch(/, prod\b/)
  expect(stderr).not.toContain('file-not-used')
})

test('--live looks at the clusters that --cluster names', async () => {
  await terminal.edit('access.yaml', withBrokenCluster)
  expect(await terminal.run('validate', '--live')).toMatchObject({ code: 1 })
  const { code, stdout } = await terminal.run('validate', '--live', '--cluster', 'prod')
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'access.yaml is valid: prod.\n' })
})
