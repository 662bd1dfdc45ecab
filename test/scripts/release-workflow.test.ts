import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { readonly name?: string; readonly run?: string; readonly uses?: string }[]
}

const workflow = load(readFileSync('.github/workflows/release.yml', 'utf8')) as {
  readonly permissions: object
  readonly jobs: Readonly<Record<'check' | 'attest' | 'publish' | 'major-tag' | 'npm', Job>>
}
const { jobs } = workflow
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eks-access-release-'))
  mkdirSync(join(folder, 'release'))
  writeFileSync(join(folder, 'release', 'eks-access-1.2.3.tgz'), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a job that may write or sign does not check the repository out, so it runs nothing of it', () => {
  expect(workflow.permissions).toEqual({})
  for (const { permissions, steps } of Object.values(jobs)) {
    const mayWrite = Object.values(permissions).includes('write')
    const names = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses.split('@')[0]]))
    if (mayWrite) expect(names).not.toContain('actions/checkout')
  }
})

describe('the steps that ask gh', () => {
  const publish = script('publish', 'Draft, then publish')
  const move = script('major-tag', 'v1.2.3 is v1 too')

  test('a new release is a draft, takes its package, and is published', () => {
    expect(run(publish, 'case "$*" in *"release view"*) exit 1;; esac')).toEqual([
      'release view v1.2.3 --json isDraft --jq .isDraft',
      'release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file release/notes.md',
      'release upload v1.2.3 release/eks-access-1.2.3.tgz --clobber',
      'release edit v1.2.3 --draft=false --latest',
    ])
  })

  test('a draft that is there is gone on with', () => {
    const calls = run(publish, 'case "$*" in *"release view"*) echo true;; esac')
    expect(calls.map((call) => call.split(' ')[1])).toEqual(['view', 'upload', 'edit'])
  })

  test('a published release is left alone', () => {
    expect(run(publish, 'case "$*" in *"release view"*) echo false;; esac')).toHaveLength(1)
  })

  test('the first major tag is made', () => {
    expect(run(move, 'case "$*" in *"git/ref/tags/v1 "*) exit 1;; esac').at(-1)).toBe(
      'api --method POST repos/acme/eks-access/git/refs --field ref=refs/tags/v1 --field sha=abc',
    )
  })

  test.each([
    ['ahead', true],
    ['behind', false],
    ['diverged', false],
    ['identical', false],
  ])('a commit that is %s moves the major tag: %s', (status, moves) => {
    const calls = run(move, `case "$*" in *compare*) echo ${status};; esac`)
    expect(calls[1]).toBe('api repos/acme/eks-access/compare/v1...abc --jq .status')
    expect(calls.slice(2)).toEqual(
      moves
        ? ['api --method PATCH repos/acme/eks-access/git/refs/tags/v1 --field sha=abc --field force=true']
        : [],
    )
  })
})

function script(job: keyof typeof jobs, name: string): string {
  const found = jobs[job].steps.find((step) => step.name === name)?.run
  if (found === undefined) throw new Error(`release.yml has no step ${name}`)
  return found
}

/** Runs a step as the runner does, with a gh that answers by `answers`; gives what it was asked. */
function run(step: string, answers: string): string[] {
  const gh = join(folder, 'gh')
  writeFileSync(gh, `#!/bin/bash\necho "$*" >> "${folder}/calls"\n${answers}\n`)
  chmodSync(gh, 0o755)
  const env = {
    PATH: [folder, process.env['PATH']].join(delimiter),
    GH_REPO: 'acme/eks-access',
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_SHA: 'abc',
  }
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', step], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
}
