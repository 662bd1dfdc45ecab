import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openBackup } from '../../src/files/backup-file.ts'
import { readBackup } from '../../src/files/read-backup.ts'
import type { Replaced } from '../../src/live/replaced.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { oddData } from '../aws-auth/arbitrary.ts'
import { awsAuthOf, NODE_ROW, row } from '../plan/live.ts'
import { rounds } from '../rounds.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-backup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rows = (awsAuth: ConfigMap): Replaced => ({ awsAuth, writesAwsAuth: true, entries: {} })

async function read(text: string) {
  await writeFile(join(folder, 'read.yaml'), text)
  return await readBackup({ file: 'read.yaml', folder })
}

describe('a backup', () => {
  test('is no file as long as there is nothing to keep', async () => {
    const backup = openBackup(join(folder, 'none.yaml'))
    expect(backup.path()).toBeUndefined()
    await expect(stat(join(folder, 'none.yaml'))).rejects.toThrow('ENOENT')
  })

  test('has all of them, and each before its cluster is written, where several clusters give theirs at once', async () => {
    const path = join(folder, 'many.yaml')
    const backup = openBackup(path)
    const names = Array.from({ length: 20 }, (_, index) => `cluster-${index}`)
    await Promise.all(
      names.map(async (name, index) => {
        // The first ones are the longest to write.
        await backup.keep(name, rows(awsAuthOf({ mapRoles: NODE_ROW.repeat(200 - index * 10) })))
        expect(await readFile(path, 'utf8')).toContain(`eks-access/cluster: ${name}\n`)
      }),
    )
    const text = await readFile(path, 'utf8')
    expect(names.filter((name) => !text.includes(`eks-access/cluster: ${name}\n`))).toEqual([])
  })

  test('has a manifest for each cluster, without what the server keeps for itself', async () => {
    const path = join(folder, 'two.yaml')
    const backup = openBackup(path)
    const live = awsAuthOf({ mapRoles: NODE_ROW })
    const metadata = { ...live.metadata, uid: 'u-1', resourceVersion: '7', labels: { team: 'platform' } }
    await backup.keep('prod', rows({ ...live, metadata }))
    await backup.keep('lab', rows(awsAuthOf({})))
    expect(backup.path()).toBe(path)
    expect(await readFile(path, 'utf8')).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
  labels:
    team: platform
  annotations:
    eks-access/cluster: prod
data:
  mapRoles: |
    ${NODE_ROW.trimEnd().replaceAll('\n', '\n    ')}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
  annotations:
    eks-access/cluster: lab
data: {}
`)
    // Windows knows of a file's mode only whether it may be written.
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('reads back byte for byte, whatever the text', async () => {
    const path = join(folder, 'odd.yaml')
    await fc.assert(
      fc.asyncProperty(oddData, oddData, async (one, other) => {
        const backup = openBackup(path)
        await backup.keep('prod', rows(awsAuthOf({ old: 'state' })))
        await backup.keep('prod', rows(awsAuthOf(one)))
        await backup.keep('lab/2', rows(awsAuthOf(other)))
        const back = await readBackup({ file: 'odd.yaml', folder })
        expect(back.ok && Object.fromEntries(back.backups.named)).toEqual({
          prod: { awsAuth: one, entries: {} },
          'lab/2': { awsAuth: other, entries: {} },
        })
      }),
      { numRuns: rounds(300) },
    )
  })

  test('may be what kubectl get gives, if it is the only one', async () => {
    const one =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: aws-auth, namespace: kube-system}\ndata: {mapRoles: ""}\n'
    const back = await read(`${one}---\n${one.replace('aws-auth', 'other')}`)
    expect(back.ok && back.backups.unnamed).toEqual({ mapRoles: '' })
    expect(await read(`${one}---\n${one}`)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('several') }],
    })
  })

  test.each([
    ['two of one cluster', 'two of cluster prod'],
    ['no YAML', 'is not YAML'],
    ['no file', 'gone.yaml cannot be read'],
  ])('that cannot be used says why: %s', async (what, message) => {
    const document = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: aws-auth\n  namespace: kube-system\n  annotations: {eks-access/cluster: prod}\ndata:\n  mapRoles: |\n${row('a', ['a']).replaceAll(/^/gm, '    ').trimEnd()}\n`
    const texts = { 'two of one cluster': `${document}---\n${document}`, 'no YAML': 'a: [' }
    const text = texts[what as keyof typeof texts]
    const back = text === undefined ? await readBackup({ file: 'gone.yaml', folder }) : await read(text)
    expect(back).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unreadable', severity: 'error', message: expect.stringContaining(message) }],
    })
  })

  test('that lies outside the workspace is not read', async () => {
    const back = await readBackup({ file: '../x.yaml', folder, within: folder })
    expect(back.ok).toBe(false)
  })
})
