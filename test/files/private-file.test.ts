import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBackup } from '../../src/files/backup-file.ts'
import { writePlanFile } from '../../src/files/plan-file.ts'
import { writePrivateFile } from '../../src/files/private-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-private-'))
})
afterEach(() => rm(folder, { recursive: true }))

const modeOf = async (path: string) => ((await lstat(path)).mode & 0o777).toString(8)
const awsAuth = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'aws-auth' } } as const

describe.each([
  ['a plan', 'eks-access-plan-default.json', () => writePlanFile({ RUNNER_TEMP: folder }, 'default', [])],
  [
    'a backup',
    'backup.yaml',
    () => openBackup(join(folder, 'backup.yaml')).keep('prod', { awsAuth, writesAwsAuth: true, entries: {} }),
  ],
] as const)('%s', (_what, name, write) => {
  test('can be read by its owner only', async () => {
    await write()
    expect(await modeOf(join(folder, name))).toBe('600')
  })

  test('can be so too where a file that everybody can read stood there', async () => {
    await writeFile(join(folder, name), 'old', { mode: 0o644 })
    await write()
    expect(await modeOf(join(folder, name))).toBe('600')
  })

  test('takes the place of a link, and leaves what it leads to', async () => {
    await writeFile(join(folder, 'other'), 'mine')
    await symlink('other', join(folder, name))
    await write()
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe('mine')
    expect(await modeOf(join(folder, name))).toBe('600')
    expect((await readdir(folder)).sort()).toEqual([name, 'other'].sort())
  })
})

test('a device is written to', async () => {
  await writePrivateFile('/dev/null', 'nothing')
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true)
})

test('where the folder is not there, nothing is left behind', async () => {
  await expect(writePrivateFile(join(folder, 'gone', 'file'), '')).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})
