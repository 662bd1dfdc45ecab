import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { badGateway } from '../loopback/github-faults.ts'
import { RUN_TOKEN, sha, WORKFLOW, workflowRun } from '../loopback/github-state.ts'
import { planComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const APPLIES = '**Merging** applies these 10 changes to `prod`'

function mainWithoutWorkflow(): void {
  const { [WORKFLOW]: _, ...others } = world.state.files[sha('main')] ?? {}
  world.state.files[sha('main')] = others
}

/** What the next commit of the pull request brings. */
function bring(text: string): void {
  world.state.files[sha(`commit ${world.pull.commits.length} of ${world.pull.number}`)] = { [WORKFLOW]: text }
}

/** A commit of `main` has the workflow, and the pull request is brought up to date with it. */
function mergeTheWorkflowAlone(text: string): void {
  const { state } = world
  const tip = sha('the workflow alone')
  state.commits[tip] = [sha('main')]
  state.files[tip] = { [WORKFLOW]: text }
  state.branches['main'] = tip
}

const bringing = [
  {
    words: 'adds the workflow',
    verb: 'adds',
    prepare: mainWithoutWorkflow,
  },
  { words: 'changes the workflow', verb: 'changes', prepare: () => {} },
] as const

describe.each(bringing)('a pull request that $words', ({ verb, prepare }) => {
  beforeEach(() => {
    prepare()
    bring('on: pull_request\n')
  })

  test('says in comment and summary that merging applies nothing, and what to do', async () => {
    const planned = await world.pushToPullRequest()
    expect(planned).toMatchObject({ code: 0, annotations: [] })
    for (const text of [planComment(world.state).body, planned.summary])
      expect(text).toContain(
        `**Merging** applies nothing: this pull request ${verb} \`${WORKFLOW}\`, and only a plan of the workflow that \`main\` has counts. Merge the workflow first, in a pull request of its own, and update this branch after that.\\\n`,
      )
  })

  test('is refused after the merge for the reason that the comment gave', async () => {
    await world.pushToPullRequest()
    const before = await world.cluster()
    const merged = await world.merge()
    expect(merged).toMatchObject({ code: 1, outputs: { 'failure-reason': 'plan-refused' } })
    const told = merged.annotations.map(({ message }) => message).join('\n')
    expect(told).toContain(
      'said that merging applies nothing, because the pull request adds or changes the workflow',
    )
    expect(told).not.toContain('no valid signature')
    expect(await world.cluster()).toEqual(before)
  })

  test('counts once the workflow was merged alone and the branch is up to date', async () => {
    await world.pushToPullRequest()
    mergeTheWorkflowAlone('on: pull_request\n')
    const planned = await world.pushToPullRequest()
    expect(planned).toMatchObject({ code: 0, annotations: [] })
    expect(planComment(world.state).body).toContain(APPLIES)
    expect(planComment(world.state).body).not.toContain('Replaces a comment')
    expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
  })
})

test('a pull request that leaves the workflow as it is says what merging applies', async () => {
  await world.pushToPullRequest()
  expect(planComment(world.state).body).toContain(APPLIES)
  expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
})

test('the workflow that the branch has from an older main is no change of it', async () => {
  mergeTheWorkflowAlone('on: pull_request\n')
  await world.pushToPullRequest()
  expect(planComment(world.state).body).toContain(APPLIES)
})

test('an unsigned comment counts whatever the workflow is, where the file says so', async () => {
  const unsigned = (text: string) => `${text}review:\n  unsigned: allow\n`
  await world.edit('access.yaml', unsigned)
  const before = world.state.files[sha('main')] ?? {}
  world.state.files[sha('main')] = { ...before, 'access.yaml': unsigned(before['access.yaml'] ?? '') }
  bring('on: pull_request\n')
  await world.pushToPullRequest({ idToken: false })
  expect(planComment(world.state).body).toContain(APPLIES)
  expect((await world.merge()).outputs).toMatchObject({ applied: 'true' })
})

test('a pull request without changes in a cluster says so, whatever it does to the workflow', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const next = world.open(8)
  const commit = sha('commit 1 of 8')
  world.state.files[commit] = { [WORKFLOW]: 'on: pull_request\n' }
  next.headSha = commit
  await world.pushToPullRequest({ pull: next })
  expect(planComment(world.state, 8).body).toContain('**Merging** changes nothing in `prod`')
  expect(await world.merge({ pull: next })).toMatchObject({ code: 0, annotations: [] })
})

describe('where GitHub does not say which workflow main has', () => {
  test.each([
    [
      'because it is down',
      () => world.state.faults.push(badGateway(/GET .*contents.*workflows/, 9)),
      { title: 'The workflow was not compared with the default branch', why: 'GitHub answered 502' },
    ],
    [
      'because the token may not read it',
      () => {
        world.state.identities[RUN_TOKEN] = { ...workflowRun, contents: 'none' }
      },
      { title: 'Settings were not compared with the file before', why: '`contents: read`' },
    ],
  ])('%s, the plan says that it was not compared', async (_words, spoil, { title, why }) => {
    spoil()
    const planned = await world.pushToPullRequest()
    expect(planned.code).toBe(0)
    for (const text of [planComment(world.state).body, planned.summary]) {
      expect(text).toContain(APPLIES)
      expect(text).toContain(
        `> - **Not compared:** whether this pull request adds or changes \`${WORKFLOW}\`. GitHub did not return it as it was before. If it does, merging applies nothing\n`,
      )
    }
    expect(planned.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining(why), properties: { title } },
    ])
  })
})
