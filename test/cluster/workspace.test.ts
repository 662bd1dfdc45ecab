import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isInside, wayTo, workspaceOf } from '../../src/cluster/workspace.ts'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'eks-access-workspace-')))
  await mkdir(join(folder, 'repository', 'access'), { recursive: true })
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere', 'config'), '')
})
afterEach(() => rm(folder, { recursive: true }))

const at = (...names: readonly string[]) => join(folder, ...names)

describe('the way to a path', () => {
  test('leads to the path itself where there is no link, and where nothing is there', async () => {
    expect((await wayTo(at('elsewhere', 'config'))).real).toBe(at('elsewhere', 'config'))
    expect((await wayTo(at('gone', 'deeper', '..', 'config'))).real).toBe(at('gone', 'config'))
  })

  test.each([
    ['a link to a file', 'elsewhere/config', 'kc', 'kc'],
    ['a relative link', '../elsewhere/config', 'repository/kc', 'repository/kc'],
    ['a link to a folder on the way', 'elsewhere', 'd', 'd/config'],
    ['a link that goes up', 'repository/access/../../elsewhere', 'up', 'up/config'],
  ])('follows %s', async (_what, target, link, path) => {
    await symlink(target, at(link))
    const { real, through } = await wayTo(at(path))
    expect(real).toBe(at('elsewhere', 'config'))
    expect(through).toContain(at(link))
  })

  test('goes through each link of a chain', async () => {
    await symlink(at('elsewhere', 'config'), at('repository', 'second'))
    await symlink(at('repository', 'second'), at('first'))
    const { real, through } = await wayTo(at('first'))
    expect(real).toBe(at('elsewhere', 'config'))
    expect(through).toEqual(expect.arrayContaining([at('first'), at('repository', 'second')]))
  })

  test('ends in a circle of links', async () => {
    await symlink('b', at('a'))
    await symlink('a', at('b'))
    expect(isInside(folder, (await wayTo(at('a'))).real)).toBe(true)
  })
})

describe('the workspace', () => {
  test('of the action is the one it is told, and refuses', async () => {
    await symlink('repository', at('link'))
    expect(await workspaceOf({ folder: at('link', 'access'), within: at('link') })).toEqual({
      root: at('repository'),
      refuses: true,
    })
  })

  test('in a terminal is the Git checkout around access.yaml, and tells', async () => {
    await writeFile(at('repository', '.git'), 'gitdir: elsewhere')
    expect(await workspaceOf({ folder: at('repository', 'access') })).toEqual({
      root: at('repository'),
      refuses: false,
    })
  })

  test('in a terminal without Git is the folder of access.yaml', async () => {
    expect((await workspaceOf({ folder: at('repository', 'access') })).root).toBe(at('repository', 'access'))
  })
})

test.each([
  ['/a/b', '/a/b', true],
  ['/a/b', '/a/b/c', true],
  ['/a/b', '/a/b/..c', true],
  ['/a/b', '/a/bc', false],
  ['/a/b', '/a', false],
  ['/a/b', '/c', false],
])('in %s lies %s: %s', (root, path, expected) => {
  expect(isInside(root, path)).toBe(expected)
})
