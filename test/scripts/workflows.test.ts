import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

const OURS = '.github/workflows'
const FILES = [OURS, 'examples/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
)

test.each(FILES)('%s pins each action to a commit, and says which version that is', (file) => {
  const used = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:-\s+)?uses:/.test(line))
    .map((line) => line.replace(/^\s*(?:-\s+)?uses:\s*/, ''))
  expect(used).not.toEqual([])
  const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
  // Which of our own versions an example names is for a release to say.
  const us = /^your-org\/eks-access@/
  expect(used.filter((use) => !pinned.test(use) && !us.test(use))).toEqual([])
})

describe('the two halves of a dist/ for an update', () => {
  const build = read('dist-build.yml')
  const commit = read('dist-commit.yml')

  test('the second follows the first, by its name', () => {
    expect(commit.on['workflow_run']).toMatchObject({ workflows: [build.name] })
  })

  test('the second starts a workflow that can be started', () => {
    const script = readFileSync('scripts/commit-dist.ts', 'utf8')
    const [, started] = /actions\/workflows\/([\w-]+\.yml)\/dispatches/.exec(script) ?? []
    expect(Object.keys(read(started ?? '').on)).toContain('workflow_dispatch')
  })

  test('the first, which runs the code of the pull request, can only read', () => {
    expect(build.permissions).toEqual({})
    expect(Object.values(build.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }])
  })

  test('the second, whose token can write, checks out nothing of the pull request and installs nothing', () => {
    const steps = Object.values(commit.jobs).flatMap((job) => job.steps)
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }])
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['node scripts/commit-dist.ts'])
    const script = readFileSync('scripts/commit-dist.ts', 'utf8')
    const imports = [...script.matchAll(/from '([^']+)'/g)].map(([, name]) => name)
    expect(imports.filter((name) => !/^node:|^\.\//.test(name ?? ''))).toEqual([])
  })
})

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: object
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: object
        readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[]
      }
    >
  >
}

function read(name: string): Workflow {
  return load(readFileSync(`${OURS}/${name}`, 'utf8')) as Workflow
}
