import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../../src/github/client.ts'
import type { GitHub } from '../../../src/github/port.ts'
import { broughtWorkflow, type OwnRun } from '../../../src/review/signature/own-workflow.ts'
import { witness } from '../../../src/review/signature/witness.ts'
import { type LoopbackGitHub, startGitHub } from '../../loopback/github.ts'
import { badGateway } from '../../loopback/github-faults.ts'
import { RUN_TOKEN } from '../../loopback/github-state.ts'

const workflow = '.github/workflows/access.yml'
const run: OwnRun = { sha: 'test', workflowSha: 'test', workflow }

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  // root ← base, root ← head, and the test merge of the two.
  loopback = await startGitHub({
    commits: { root: [], base: ['root'], head: ['root'], test: ['base', 'head'] },
    files: { root: { [workflow]: 'on: push' } },
  })
  github = createGitHub({
    token: RUN_TOKEN,
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: loopback.url,
    secondMs: 1,
  })
})
afterEach(() => loopback.close())

const situations: readonly {
  readonly words: string
  readonly prepare: (state: LoopbackGitHub['state']) => void
  readonly brought: string
}[] = [
  { words: 'has the workflow of the default branch', prepare: () => {}, brought: 'nothing' },
  {
    words: 'has an older workflow, which the merge brings up to date',
    prepare: ({ files }) => {
      files['base'] = { [workflow]: 'on: pull_request' }
    },
    brought: 'nothing',
  },
  {
    words: 'changes other files only',
    prepare: ({ files }) => {
      files['head'] = { 'access.yaml': 'new', '.github/workflows/other.yml': 'new' }
    },
    brought: 'nothing',
  },
  {
    words: 'changes the workflow',
    prepare: ({ files }) => {
      files['head'] = { [workflow]: 'on: push ' }
    },
    brought: 'changed',
  },
  {
    words: 'adds the workflow',
    prepare: ({ files }) => {
      files['root'] = {}
      files['head'] = { [workflow]: 'on: push' }
    },
    brought: 'added',
  },
]

describe.each(situations)('a pull request that $words', ({ prepare, brought }) => {
  test(`brings: ${brought}`, async () => {
    prepare(loopback.state)
    expect(await broughtWorkflow(github, run)).toBe(brought)
  })

  test('is judged before the merge as after it', async () => {
    prepare(loopback.state)
    const signed = { ...run, iat: 1, runId: '12', runAttempt: '1', jobWorkflow: { kind: 'own' } } as const
    const after = { headSha: 'head', mergedAt: '2030-01-01T00:00:00Z', branchTip: 'base', workflow }
    const { kind } = await witness(github, signed, after)
    expect(kind === 'genuine').toBe((await broughtWorkflow(github, run)) === 'nothing')
  })
})

describe('it is not known what a pull request brings', () => {
  test.each([
    ['without its merge commit', undefined],
    ['on a commit that is no merge', ['base']],
    ['on a merge of three', ['base', 'head', 'root']],
  ])('%s', async (_words, parents) => {
    if (parents === undefined) delete loopback.state.commits['test']
    else loopback.state.commits['test'] = parents
    expect(await broughtWorkflow(github, run)).toBe('unknown')
  })

  test('where GitHub has no such file at all', async () => {
    loopback.state.files['root'] = {}
    expect(await broughtWorkflow(github, run)).toBe('unknown')
  })

  test('where GitHub cannot be asked, which is an error', async () => {
    loopback.state.faults.push(badGateway(/contents/, 9))
    await expect(broughtWorkflow(github, run)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

test('GitHub is asked for one commit and two files', async () => {
  await broughtWorkflow(github, run)
  expect(loopback.requests.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
    expect.stringMatching(/\/commits\/test$/),
    expect.stringMatching(/\/contents\//),
    expect.stringMatching(/\/contents\//),
  ])
})
