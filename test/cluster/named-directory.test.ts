import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-named-'))
})
afterEach(() => rm(folder, { recursive: true }))

const snapshot = async (named: boolean) => {
  const about = { folder: join(folder, 'here'), ...(named ? { named: true as const } : {}) }
  const entry = { door: 'directory', name: 'prod', directory: '../saved' } as const
  return await (await openDoor(entry, about).reader()).snapshot('default')
}

describe('a directory that a person names', () => {
  test('may be anywhere, and nothing of that is told', async () => {
    await mkdir(join(folder, 'here'))
    await cp('examples/quickstart/cluster', join(folder, 'saved'), { recursive: true })
    expect((await snapshot(false)).told).toMatchObject([{ code: 'door-outside-workspace' }])
    expect((await snapshot(true)).told).toBeUndefined()
  })

  test('is another one than was meant where it has nothing of a cluster: nobody would have access', async () => {
    await mkdir(join(folder, 'saved'))
    await writeFile(join(folder, 'saved', 'notes.txt'), 'not a manifest')
    await expect(snapshot(true)).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringContaining('has no manifest of a cluster'),
    })
  })

  test('that is not there is an error without a word of a file', async () => {
    const error = await snapshot(true).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ kind: 'misconfigured', fix: expect.not.stringContaining('access.yaml') })
  })
})
