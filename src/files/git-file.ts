import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SetFile } from '../access/set-file.ts'

/**
 * A file as the repository of its working tree knows it, under the name that it is asked for, as in the action: by the remote `origin`, which is read and not asked. Git is
 * not run: the configuration of a working tree can name programs. `undefined` where the file is in no working tree,
 * or where its remote is not OWNER/REPO on some server.
 *
 * @param path absolute
 */
export async function gitFile(path: string): Promise<SetFile | undefined> {
  const tree = await workingTree(dirname(path))
  if (tree === undefined) return undefined
  const repository = repositoryOf(originIn(await textOf(join(tree.settings, 'config'))))
  if (repository === undefined) return undefined
  return { repository, path: relative(tree.root, path).split(sep).join('/') }
}

interface WorkingTree {
  readonly root: string
  /** The folder that has `config`. */
  readonly settings: string
}

/** The nearest folder at or above it that has a `.git`. */
async function workingTree(folder: string): Promise<WorkingTree | undefined> {
  for (let root = folder; ; root = dirname(root)) {
    const git = join(root, '.git')
    const found = await stat(git).catch(() => undefined)
    if (found?.isDirectory()) return { root, settings: git }
    if (found?.isFile()) return await linkedTree(root, git)
    if (dirname(root) === root) return undefined
  }
}

/**
 * A worktree or a submodule: `.git` is a file that says where its folder is, and that of a worktree names the folder
 * which all of them share.
 *
 * Source: https://git-scm.com/docs/gitrepository-layout, `gitdir` and `commondir`
 */
async function linkedTree(root: string, file: string): Promise<WorkingTree | undefined> {
  const [, named] = /^gitdir: (.+)$/m.exec(await textOf(file)) ?? []
  if (named === undefined) return undefined
  const own = resolve(root, named.trim())
  const common = (await textOf(join(own, 'commondir'))).trim()
  return { root, settings: common === '' ? own : resolve(own, common) }
}

/** The address of the remote `origin`, the last one that is written. */
function originIn(config: string): string | undefined {
  let isOrigin = false
  let url: string | undefined
  for (const line of config.split('\n').map((one) => one.trim())) {
    if (line.startsWith('[')) isOrigin = /^\[remote "origin"\]/.test(line)
    else if (isOrigin && /^url\s*=/i.test(line)) url = line.slice(line.indexOf('=') + 1).trim()
  }
  return url
}

/** `octocat/hello-world` of `https://…/octocat/hello-world.git`, `ssh://git@…/…` and `git@…:octocat/hello-world.git`. */
function repositoryOf(url: string | undefined): string | undefined {
  const path =
    /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url ?? '')?.[1] ?? /^[^/:]+:(.+)$/.exec(url ?? '')?.[1]
  const [owner, repo, ...more] = (path ?? '')
    .replace(/^\/|\/$/g, '')
    .replace(/\.git$/, '')
    .split('/')
  return owner && repo && more.length === 0 ? `${owner}/${repo}` : undefined
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '')
}
