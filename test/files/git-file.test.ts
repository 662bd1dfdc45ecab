import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitFile } from '../../src/files/git-file.ts'

let folder = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'eks-access-git-')))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(path: string, text = ''): Promise<string> {
  const whole = join(folder, path)
  await mkdir(dirname(whole), { recursive: true })
  await writeFile(whole, text)
  return whole
}

const origin = (url: string): string =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +x\n`

describe('a file in a working tree', () => {
  test.each([
    'https://github.com/octocat/access.git',
    'https://github.com/octocat/access',
    'https://github.com/octocat/access/',
    'https://x-access-token:secret@github.com/octocat/access.git',
    'git@github.com:octocat/access.git',
    'work:octocat/access.git',
    'ssh://git@github.com/octocat/access.git',
    'ssh://git@github.com:22/octocat/access.git',
  ])('is of the repository of %s', async (url) => {
    await write('.git/config', origin(url))
    const file = await write('teams/a/access.yaml')
    expect(await gitFile(file)).toEqual({ repository: 'octocat/access', path: 'teams/a/access.yaml' })
  })

  test.each([
    '/srv/git/access.git',
    '../access',
    'file:///srv/octocat/access.git',
    'https://git.example.com/access.git',
    'https://git.example.com/group/sub/access.git',
    '',
  ])('is of no known repository with the remote "%s"', async (url) => {
    await write('.git/config', origin(url))
    expect(await gitFile(await write('access.yaml'))).toBeUndefined()
  })

  test('knows the remote origin only, and the address that is written last', async () => {
    const other = '[remote "upstream"]\n\turl = https://github.com/other/one\n'
    await write('.git/config', other)
    const file = await write('access.yaml')
    expect(await gitFile(file)).toBeUndefined()
    await write(
      '.git/config',
      `${origin('https://github.com/octocat/old')}${origin('https://github.com/octocat/new')}${other}`,
    )
    expect(await gitFile(file)).toEqual({ repository: 'octocat/new', path: 'access.yaml' })
  })

  test('is found by the nearest working tree', async () => {
    await write('.git/config', origin('https://github.com/octocat/outer'))
    await write('inner/.git/config', origin('https://github.com/octocat/inner'))
    expect(await gitFile(await write('inner/access.yaml'))).toEqual({
      repository: 'octocat/inner',
      path: 'access.yaml',
    })
  })

  test('of a worktree is of the repository that all its worktrees share', async () => {
    await write('main/.git/config', origin('https://github.com/octocat/access'))
    await write('main/.git/worktrees/fix/commondir', '../..\n')
    await write('fix/.git', `gitdir: ${join(folder, 'main/.git/worktrees/fix')}\n`)
    expect(await gitFile(await write('fix/access.yaml'))).toEqual({
      repository: 'octocat/access',
      path: 'access.yaml',
    })
  })

  test('of a submodule is of its own repository', async () => {
    await write('.git/config', origin('https://github.com/octocat/outer'))
    await write('.git/modules/sub/config', origin('https://github.com/octocat/sub'))
    await write('sub/.git', 'gitdir: ../.git/modules/sub\n')
    expect(await gitFile(await write('sub/access.yaml'))).toEqual({
      repository: 'octocat/sub',
      path: 'access.yaml',
    })
  })

  test('is known under the name of a link to it', async () => {
    await write('.git/config', origin('https://github.com/octocat/access'))
    const file = await write('prod/access.yaml')
    await symlink(file, join(folder, 'link.yaml'))
    expect(await gitFile(join(folder, 'link.yaml'))).toEqual({
      repository: 'octocat/access',
      path: 'link.yaml',
    })
  })

  test('is of no known repository without a .git', async () => {
    expect(await gitFile(await write('access.yaml'))).toBeUndefined()
  })
})
