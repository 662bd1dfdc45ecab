import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'
import { runNode } from '../scenario/run-node.ts'

const HEAD = 'a'.repeat(40)
const BRANCH = 'dependabot/npm_and_yarn/zod-5.0.0'
const blobSha = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')

let pull: object
let github: LoopbackServer
let dist: string

beforeEach(async () => {
  pull = pullBy('dependabot[bot]')
  github = await startLoopback(({ method, path }) => answerOf(method, path.replace('/repos/o/r/', '')))
  dist = await mkdtemp(join(tmpdir(), 'eks-access-dist-'))
  await writeFile(join(dist, 'index.js'), 'new')
  await writeFile(join(dist, 'package.json'), '{}')
})
afterEach(() => Promise.all([github.close(), rm(dist, { recursive: true })]))

test('what differs in dist/ becomes one commit on the head that was built, and CI starts on it', async () => {
  await mkdir(join(dist, 'deep'))
  await writeFile(join(dist, 'deep', 'added.js'), 'added')
  expect(await commitDist()).toMatchObject({ code: 0, stderr: '' })
  expect(writes()).toEqual([
    ['POST', 'git/blobs', { content: Buffer.from('new').toString('base64'), encoding: 'base64' }],
    ['POST', 'git/blobs', { content: Buffer.from('added').toString('base64'), encoding: 'base64' }],
    [
      'POST',
      'git/trees',
      {
        base_tree: 'tree-of-head',
        tree: [
          // Git says that it may be executed, and an artifact does not.
          { path: 'dist/index.js', mode: '100755', type: 'blob', sha: 'made' },
          { path: 'dist/deep/added.js', mode: '100644', type: 'blob', sha: 'made' },
          { path: 'dist/gone.js', mode: '100644', type: 'blob', sha: null },
        ],
      },
    ],
    ['POST', 'git/commits', { message: 'build: dist\n\n[dependabot skip]', tree: 'made', parents: [HEAD] }],
    ['PATCH', `git/refs/heads/${BRANCH}`, { sha: 'made', force: false }],
    ['POST', 'actions/workflows/ci.yml/dispatches', { ref: BRANCH }],
  ])
})

test('a dist/ that is the same makes no commit', async () => {
  await writeFile(join(dist, 'index.js'), 'old')
  await writeFile(join(dist, 'gone.js'), 'gone')
  expect(await commitDist()).toMatchObject({
    code: 0,
    stdout: 'dist/ is what the sources build: nothing to commit.\n',
  })
  expect(writes()).toEqual([])
})

test.each<[string, () => object, string]>([
  ['by somebody else', () => pullBy('alice', 'User'), 'is by alice, not by Dependabot'],
  ['by a person of that name', () => pullBy('dependabot[bot]', 'User'), 'not by Dependabot'],
  [
    'from a fork',
    () => pullBy('dependabot[bot]', 'Bot', { full_name: 'mallory/r' }),
    'is not a branch of o/r',
  ],
  ['whose fork is gone', () => pullBy('dependabot[bot]', 'Bot', null), 'is not a branch of o/r'],
  ['that has moved', () => pullBy('dependabot[bot]', 'Bot', { full_name: 'o/r' }, 'b'.repeat(40)), 'by now'],
])('a pull request %s gets no commit', async (_, pullRequest, reason) => {
  pull = pullRequest()
  const { code, stderr } = await commitDist()
  expect(code).toBe(1)
  expect(stderr).toContain(reason)
  expect(writes()).toEqual([])
})

test('what is no regular file is not read, and nothing is committed', async () => {
  await symlink('/etc/hostname', join(dist, 'link.js'))
  const { code, stderr } = await commitDist()
  expect(code).toBe(1)
  expect(stderr).toContain('link.js is not a regular file')
  expect(writes()).toEqual([])
})

test('a branch that moves between the look and the commit refuses it, and CI is not started', async () => {
  await github.close()
  github = await startLoopback(({ method, path }) =>
    method === 'PATCH'
      ? { status: 422, body: { message: 'Update is not a fast forward' } }
      : answerOf(method, path.replace('/repos/o/r/', '')),
  )
  const { code, stderr } = await commitDist()
  expect(code).toBe(1)
  expect(stderr).toContain('Update is not a fast forward')
  expect(github.asked.filter(({ path }) => path.includes('dispatches'))).toEqual([])
})

function pullBy(login: string, type = 'Bot', repo: object | null = { full_name: 'o/r' }, sha = HEAD) {
  return { user: { login, type }, head: { sha, repo } }
}

function answerOf(method: string, path: string) {
  if (path === `pulls?state=open&head=${encodeURIComponent(`o:${BRANCH}`)}`)
    return { status: 200, body: [pull] }
  if (path === `git/commits/${HEAD}`) return { status: 200, body: { tree: { sha: 'tree-of-head' } } }
  if (path === 'git/trees/tree-of-head?recursive=1')
    return {
      status: 200,
      body: {
        truncated: false,
        tree: [
          { path: 'dist', mode: '040000', type: 'tree', sha: 'x' },
          { path: 'dist/index.js', mode: '100755', type: 'blob', sha: blobSha('old') },
          { path: 'dist/package.json', mode: '100644', type: 'blob', sha: blobSha('{}') },
          { path: 'dist/gone.js', mode: '100644', type: 'blob', sha: blobSha('gone') },
          { path: 'src/index.ts', mode: '100644', type: 'blob', sha: blobSha('source') },
        ],
      },
    }
  if (path.endsWith('/dispatches')) return { status: 204, body: '' }
  if (method === 'GET') return { status: 404, body: { message: `no answer for ${path}` } }
  return { status: method === 'PATCH' ? 200 : 201, body: { sha: 'made' } }
}

function writes(): [string, string, unknown][] {
  const written = github.asked.filter(({ method }) => method !== 'GET')
  return written.map(({ method, path, body }: Asked) => [
    method,
    path.replace('/repos/o/r/', ''),
    JSON.parse(body),
  ])
}

function commitDist() {
  const env = {
    PATH: process.env['PATH'],
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_TOKEN: 't',
    HEAD_BRANCH: BRANCH,
    HEAD_SHA: HEAD,
    DIST: dist,
  }
  return runNode(['scripts/commit-dist.ts'], { env })
}
