import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test('a snapshot is a directory cluster with the same plan', async () => {
  const planned = await terminal.run('plan', '--format', 'json')
  const taken = await terminal.run('snapshot', '--cluster', 'prod', '--output', 'saved')
  expect(taken).toEqual({ code: 0, stdout: '3 objects of prod are in saved.\n', stderr: '' })

  await terminal.edit('access.yaml', (text) => text.replace('directory: cluster', 'directory: saved'))
  const again = await terminal.run('plan', '--format', 'json')
  // Which folder it was read from is all that differs, and with it the digest.
  const folderless = (text: string): string =>
    text.replace(/"directory": "\w+"/, '"directory": ""').replace(/"digest": "[0-9a-f]{64}"/, '"digest": ""')
  expect(folderless(again.stdout)).toBe(folderless(planned.stdout))
})

test('nothing but aws-auth, the ledger and RBAC is saved', async () => {
  const configMap =
    'apiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: kube-system}\ndata: {token: eA==}\n'
  await mkdir(join(terminal.folder, 'cluster', 'secrets', 'kube-system'), { recursive: true })
  await writeFile(join(terminal.folder, 'cluster', 'secrets', 'kube-system', 'token.yaml'), configMap)
  expect(await terminal.run('snapshot', '--cluster', 'prod', '--output', 'saved')).toMatchObject({ code: 0 })
  const saved = await readdir(join(terminal.folder, 'saved'), { recursive: true, withFileTypes: true })
  const files = saved.filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual([
    'aws-auth.yaml',
    'eks-access-default.yaml',
    'view.yaml',
  ])
})

test('a folder with something in it is left alone', async () => {
  const before = await readFile(join(terminal.folder, 'rbac', 'deployers.yaml'), 'utf8')
  const { code, stderr } = await terminal.run('snapshot', '--cluster', 'prod', '--output', 'rbac')
  expect(code).toBe(1)
  expect(stderr).toContain('The folder rbac is not empty. Use a new folder, or empty this one first.')
  expect(await readFile(join(terminal.folder, 'rbac', 'deployers.yaml'), 'utf8')).toBe(before)
})

test('a cluster that the file does not have is named', async () => {
  const { code, stderr } = await terminal.run('snapshot', '--cluster', 'lab', '--output', 'saved')
  expect(code).toBe(1)
  expect(stderr).toContain('error cluster-unknown, access.yaml\n  access.yaml has no cluster named lab.')
})

test('a cluster that cannot be read is said why, as a problem with a fix', async () => {
  await terminal.edit('access.yaml', withBrokenCluster)
  const { code, stderr } = await terminal.run('snapshot', '--cluster', 'lab', '--output', 'saved')
  expect(code).toBe(1)
  expect(stderr).toMatch(/^error cluster-misconfigured, lab\n/)
  expect(oneLine(stderr)).toContain(' Correct the directory of this cluster')
})

test('of a faulty file the cluster is enough', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('[developers]', 'developers'))
  const { code, stderr } = await terminal.run('snapshot', '--cluster', 'prod', '--output', 'saved')
  expect(code).toBe(0)
  expect(stderr).toContain('warning file-not-used, ')
})
