/**
 * Commits a dist/ that a run without rights built for an update of Dependabot, and starts CI on it
 * (.github/workflows/dist-commit.yml). What was built is data here: nothing of it, and nothing of node_modules, is
 * run beside the token that may write. CI then proves that the sources of the branch build exactly these bytes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type BuiltFile, distChanges, type TreeEntry } from './dist-changes.ts'

const env = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. This runs in .github/workflows/dist-commit.yml.`)
  return value
}
const repository = env('GITHUB_REPOSITORY')
const branch = env('HEAD_BRANCH')
const head = env('HEAD_SHA')

await demandPullRequest()
const commit = await github<{ tree: { sha: string } }>('GET', `git/commits/${head}`)
const listing = await github<{ truncated: boolean; tree: TreeEntry[] }>(
  'GET',
  `git/trees/${commit.tree.sha}?recursive=1`,
)
if (listing.truncated) throw new Error(`GitHub lists only a part of the tree of ${head}.`)
const changes = distChanges(readBuilt(env('DIST')), listing.tree)
if (changes.length === 0) console.log('dist/ is what the sources build: nothing to commit.')
else await commitChanges()

/** A branch of this name can be made by everyone who may write; its pull request must be Dependabot's, as it was built. */
async function demandPullRequest(): Promise<void> {
  const [owner] = repository.split('/')
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}` })
  const pulls = await github<
    { user: { login: string; type: string }; head: { sha: string; repo: { full_name: string } | null } }[]
  >('GET', `pulls?${query}`)
  const [pull] = pulls
  if (pull === undefined || pulls.length > 1)
    throw new Error(`${branch} has ${pulls.length} open pull requests, expected one.`)
  if (pull.user.login !== 'dependabot[bot]' || pull.user.type !== 'Bot')
    throw new Error(`The pull request of ${branch} is by ${pull.user.login}, not by Dependabot.`)
  if (pull.head.repo?.full_name !== repository) throw new Error(`${branch} is not a branch of ${repository}.`)
  if (pull.head.sha !== head)
    throw new Error(`${branch} is at ${pull.head.sha} by now; what was built for ${head} is not committed.`)
}

function readBuilt(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile()) throw new Error(`${path} is not a regular file.`)
      return { path: `dist/${relative(folder, path).split(sep).join('/')}`, content: readFileSync(path) }
    })
}

async function commitChanges(): Promise<void> {
  const entries = []
  for (const { path, mode, content } of changes) {
    const blob = content && { content: content.toString('base64'), encoding: 'base64' }
    const { sha } =
      blob === undefined ? { sha: null } : await github<{ sha: string }>('POST', 'git/blobs', blob)
    entries.push({ path, mode, type: 'blob', sha })
  }
  const tree = await github<{ sha: string }>('POST', 'git/trees', {
    base_tree: commit.tree.sha,
    tree: entries,
  })
  const made = await github<{ sha: string }>('POST', 'git/commits', {
    // With these words Dependabot goes on rebasing its branch; without them it leaves a branch with foreign commits.
    message: 'build: dist\n\n[dependabot skip]',
    tree: tree.sha,
    parents: [head],
  })
  const ref = branch.split('/').map(encodeURIComponent).join('/')
  // Not forced: a branch that has moved meanwhile refuses a commit whose parent is its old head.
  await github('PATCH', `git/refs/heads/${ref}`, { sha: made.sha, force: false })
  console.log(`${branch}: ${changes.length} files of dist/ in ${made.sha}`)
  // What a GITHUB_TOKEN pushes starts no workflow, but it may start one by name.
  await github('POST', 'actions/workflows/ci.yml/dispatches', { ref: branch })
}

async function github<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${env('GITHUB_API_URL')}/repos/${repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
  return (text === '' ? undefined : JSON.parse(text)) as T
}
