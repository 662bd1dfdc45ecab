import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../../src/github/client.ts'
import type { GitHub } from '../../../src/github/port.ts'
import type { SignedRun } from '../../../src/review/signature/verdict.ts'
import { type WitnessedPull, witness } from '../../../src/review/signature/witness.ts'
import { type LoopbackGitHub, startGitHub } from '../../loopback/github.ts'
import { badGateway } from '../../loopback/github-faults.ts'
import { RUN_TOKEN } from '../../loopback/github-state.ts'

const workflow = '.github/workflows/access.yml'
const plan = '.github/workflows/plan.yml'
const text = `jobs:
  plan:
    uses: Your-Org/workflows/.github/workflows/plan.yml@v1 # pinned elsewhere
`

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  // root ← base ← merged (of head) ← tip, and the test merge of base and head.
  loopback = await startGitHub({
    commits: {
      root: [],
      base: ['root'],
      head: ['root'],
      test: ['base', 'head'],
      merged: ['base', 'head'],
      tip: ['merged'],
    },
    files: { root: { [workflow]: text, [plan]: 'a: b' } },
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

const run: SignedRun = {
  sha: 'test',
  iat: Date.parse('2030-01-01T00:00:00Z') / 1000,
  runId: '12',
  runAttempt: '1',
  workflowSha: 'test',
  jobWorkflow: { kind: 'own' },
}

const pull: WitnessedPull = {
  headSha: 'head',
  mergedAt: '2030-01-01T00:00:01Z',
  branchTip: 'tip',
  workflow,
}

describe('the run of a genuine token', () => {
  test('is witnessed by the commits and the files that it was on', async () => {
    expect(await witness(github, run, pull)).toEqual({ kind: 'genuine', run })
  })

  test('is witnessed while the pull request is open', async () => {
    const open = { ...pull, mergedAt: undefined, branchTip: 'base' }
    expect(await witness(github, run, open)).toEqual({ kind: 'genuine', run })
  })

  test('may be on an older commit of the default branch', async () => {
    loopback.state.commits['test'] = ['root', 'head']
    expect(await witness(github, run, pull)).toMatchObject({ kind: 'genuine' })
  })

  test.each([
    ['in the second of the merge', '2030-01-01T00:00:00Z'],
    ['after the merge', '2029-12-31T23:59:59Z'],
    ['at a time that cannot be compared', 'yesterday'],
  ])('does not count when it was %s', async (_words, mergedAt) => {
    expect(await refusal(run, { mergedAt })).toBe(
      `it was issued at 2030-01-01T00:00:00.000Z, not before the merge at ${mergedAt}`,
    )
    expect(loopback.requests).toEqual([])
  })

  test.each([
    ['a commit that is gone', undefined, 'its commit test is no longer on GitHub'],
    ['a commit that is no merge', ['base'], 'its commit test is not a merge of two commits'],
    ['a root', [], 'its commit test is not a merge of two commits'],
    ['a merge of three', ['base', 'head', 'root'], 'its commit test is not a merge of two commits'],
    ['another head', ['base', 'other'], 'it is for the head other, not for head'],
    ['head and base the other way round', ['head', 'base'], 'it is for the head base, not for head'],
    [
      'a base beside the default branch',
      ['evil', 'head'],
      'its base evil was never the tip of the default branch',
    ],
    ['a base that is gone', ['gone', 'head'], 'its base gone was never the tip of the default branch'],
    ['a base after the tip', ['later', 'head'], 'its base later was never the tip of the default branch'],
  ])('does not count on %s', async (_words, parents, why) => {
    Object.assign(loopback.state.commits, { evil: ['root'], other: ['root'], later: ['tip'] })
    if (parents === undefined) delete loopback.state.commits['test']
    else loopback.state.commits['test'] = parents
    expect(await refusal(run)).toBe(why)
  })

  test('does not count where the head brought another workflow', async () => {
    loopback.state.files['head'] = { [workflow]: 'evil' }
    expect(await refusal(run)).toBe(`its run used another ${workflow} than the default branch has at base`)
  })

  test('counts where the default branch got another workflow after the run', async () => {
    loopback.state.files['tip'] = { [workflow]: 'new' }
    expect(await witness(github, run, pull)).toEqual({ kind: 'genuine', run })
  })

  test('does not count where there is no such workflow on the default branch', async () => {
    loopback.state.files['root'] = {}
    loopback.state.files['head'] = { [workflow]: text }
    expect(await refusal(run)).toBe(
      `its run used a ${workflow} that the pull request added: the default branch had none at base`,
    )
    loopback.state.files['head'] = {}
    expect(await refusal(run)).toBe(`its commit test has no ${workflow}`)
  })

  test('does not count on a base that came into the history with another workflow and never was the tip', async () => {
    // A branch changes the workflow in `evil` and changes it back in `back`, and is merged; its diff shows nothing.
    const { commits, files } = loopback.state
    Object.assign(commits, {
      evil: ['base'],
      back: ['evil'],
      merged: ['base', 'back'],
      test: ['evil', 'head'],
    })
    Object.assign(files, { evil: { [workflow]: 'evil' }, back: { [workflow]: text } })
    expect(await refusal(run)).toBe('its base evil was never the tip of the default branch')
  })

  test('does not count where GitHub took the workflow from a commit with another file', async () => {
    loopback.state.commits['evil'] = ['root']
    loopback.state.files['evil'] = { [workflow]: 'evil' }
    expect(await refusal({ ...run, workflowSha: 'evil' })).toContain('than the default branch has')
    expect(await refusal({ ...run, workflowSha: 'gone' })).toBe('its commit gone is no longer on GitHub')
    expect(await witness(github, { ...run, workflowSha: 'base' }, pull)).toMatchObject({ kind: 'genuine' })
  })

  test('says nothing, and does not count as refused, where GitHub cannot be asked', async () => {
    loopback.state.faults.push(badGateway(/contents/, 9))
    await expect(witness(github, run, pull)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

describe('a job that is written elsewhere', () => {
  const beside: SignedRun = { ...run, jobWorkflow: { kind: 'beside', path: plan, sha: 'test' } }
  const elsewhere = (file: string): SignedRun => ({ ...run, jobWorkflow: { kind: 'elsewhere', file } })

  test('in a file beside the workflow counts where that is the default branch’s too', async () => {
    expect(await witness(github, beside, pull)).toMatchObject({ kind: 'genuine' })
    loopback.state.files['head'] = { [plan]: 'evil' }
    expect(await refusal(beside)).toContain(`its run used another ${plan} than`)
  })

  test('in a file of the default branch counts whatever the head brought', async () => {
    loopback.state.files['head'] = { [plan]: 'evil' }
    const judged = await witness(github, { ...run, jobWorkflow: { kind: 'default-branch' } }, pull)
    expect(judged).toMatchObject({ kind: 'genuine' })
  })

  test('in another repository counts where the genuine workflow names it', async () => {
    const file = 'your-org/workflows/.github/workflows/plan.yml'
    expect(await witness(github, elsewhere(file), pull)).toMatchObject({ kind: 'genuine' })
  })

  test.each([
    'your-org/workflows/.github/workflows/plan2.yml',
    'mallory/workflows/.github/workflows/plan.yml',
    'workflows/.github/workflows/plan.yml',
  ])('in %s, which the workflow does not name, does not count', async (file) => {
    expect(await refusal(elsewhere(file))).toBe(
      `its job is defined in ${file}, which ${workflow} does not use`,
    )
  })
})

async function refusal(of: SignedRun, about: Partial<WitnessedPull> = {}): Promise<string> {
  const judged = await witness(github, of, { ...pull, ...about })
  return judged.kind === 'genuine' ? 'genuine' : judged.why
}
