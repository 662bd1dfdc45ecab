import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-folders-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('folders of many clusters are read by a process that may have few files open', async () => {
  const clusters = Array.from({ length: 8 }, (_, index) => join(folder, `cluster-${index}`))
  for (const cluster of clusters) {
    await mkdir(cluster)
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => writeFile(join(cluster, `${index}.yaml`), 'kind: Role\n')),
    )
  }
  const script = `
    import { readFolder } from ${JSON.stringify(resolve('src/cluster/directory/folder.ts'))}
    const read = await Promise.all(${JSON.stringify(clusters)}.map((one) => readFolder(one, 'lab')))
    console.log(read.flat().length)
  `
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', 'ulimit -n 128 && exec "$0" --no-warnings --input-type=module -e "$1"', process.execPath, script],
    { env: { PATH: process.env['PATH'] } },
  )
  expect(stdout).toBe('800\n')
}, 30_000)
