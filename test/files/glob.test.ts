import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expandGlob, openFolders } from '../../src/files/glob.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glob-'))
  const paths = [
    'a.yaml',
    'b.json',
    'rbac/a.yaml',
    'rbac/ab.yaml',
    'rbac/x/y/a.yaml',
    '.git/a.yaml',
    'rbac/.a.yaml',
  ]
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), '')
  }
  await symlink(join(folder, 'rbac'), join(folder, 'linked'))
})

afterAll(async () => await rm(folder, { recursive: true, force: true }))

async function found(glob: string): Promise<string[]> {
  const paths = await expandGlob(
    glob,
    folder,
    openFolders(async () => true),
  )
  return paths.map((path) => relative(folder, path).split(sep).join('/')).toSorted()
}

test.each<[string, string[]]>([
  ['a.yaml', ['a.yaml']],
  ['./rbac/a.yaml', ['rbac/a.yaml']],
  ['rbac/../a.yaml', ['a.yaml']],
  ['*.yaml', ['a.yaml']],
  ['rbac/?.yaml', ['rbac/a.yaml']],
  ['rbac/*b*.yaml', ['rbac/ab.yaml']],
  ['*/a.yaml', ['linked/a.yaml', 'rbac/a.yaml']],
  ['**/a.yaml', ['a.yaml', 'rbac/a.yaml', 'rbac/x/y/a.yaml']],
  ['rbac/**', ['rbac/a.yaml', 'rbac/ab.yaml', 'rbac/x/y/a.yaml']],
  ['rbac/**/y/*', ['rbac/x/y/a.yaml']],
  ['**/**/x/**/a.yaml', ['rbac/x/y/a.yaml']],
  ['.git/*', ['.git/a.yaml']],
  ['rbac/.*', ['rbac/.a.yaml']],
  ['rbac', []],
  ['none/*', []],
])('%s', async (glob, paths) => {
  expect(await found(glob)).toEqual(paths)
})

test('many wildcards take no more time than few', async () => {
  expect(await found(`${'**/a/'.repeat(40)}b`)).toEqual([])
  expect(await found(`rbac/${'*a'.repeat(40)}*b`)).toEqual([])
})

test('a folder that may not be read holds nothing', async () => {
  const folders = openFolders(async (path) => !path.endsWith('rbac'))
  expect(await expandGlob('*/a.yaml', folder, folders)).toEqual([join(folder, 'linked', 'a.yaml')])
})
