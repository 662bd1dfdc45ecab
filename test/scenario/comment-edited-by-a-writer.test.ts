import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { editComment } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const hidesTheLoss = (body: string): string => body.replace(/\n> - \*\*Loses .*/, '')

test.each([
  ['what people read', hidesTheLoss],
  ['the hidden record', (body: string) => body.replace(/(eks-access:record .)./, '$1A')],
  ['the signature', (body: string) => body.replace(/\n<!-- eks-access:signature .*/, '')],
  ['a space at its end', (body: string) => `${body} `],
])('an apply is refused when a writer edited %s of the comment, and names them', async (_, change) => {
  await world.pushToPullRequest()
  edit('mallory', change)
  await expectRefused(
    /The plan in the comment on pull request #7 does not count: it was edited by somebody else \(mallory\)/,
  )
})

test('an edit that was taken back is an edit', async () => {
  await world.pushToPullRequest()
  const { body } = planComment(world.state)
  edit('mallory', hidesTheLoss)
  edit('mallory', () => body)
  await expectRefused(/was edited by somebody else \(mallory\)/)
})

test('whoever deleted a revision from the history of the comment is named', async () => {
  await world.pushToPullRequest()
  edit('github-actions[bot]', (body) => body)
  const revision = planComment(world.state).edits.at(-1)
  if (revision !== undefined) revision.deleted = { by: 'mallory', at: '2026-01-01T00:00:00Z' }
  await expectRefused(/has a history from which somebody deleted a revision \(mallory\)/)
})

test('a text that was written with the workflow’s own token in place of the plan is not the one that GitHub signed', async () => {
  await world.pushToPullRequest()
  const { body } = planComment(world.state)
  const without = body.replace(/\n- \*\*remove\*\* row `role\/old-ci`.*/, '')
  expect(without).not.toBe(body)
  edit('github-actions[bot]', () => without)
  await expectRefused(/has no valid signature of GitHub: it signs another record or another text/)
})

test('nor may the top say less than the record', async () => {
  await world.pushToPullRequest()
  edit('github-actions[bot]', hidesTheLoss)
  await expectRefused(/begins with something other than its record says/)
})

test('a comment that lost its signature was signed, whoever wrote it again', async () => {
  await world.pushToPullRequest()
  edit('github-actions[bot]', (body) => body.replace(/<!-- eks-access:signature .*\n/, ''))
  await expectRefused(/was signed by GitHub first, and then written again without a signature/)
})

test('the next plan is a new comment that names the edited one, which points to it, and it counts', async () => {
  await world.pushToPullRequest()
  const edited = planComment(world.state)
  edit('mallory', hidesTheLoss)
  expect((await world.pushToPullRequest()).code).toBe(0)

  const next = planComment(world.state)
  expect(world.state.comments).toHaveLength(2)
  expect(next.id).not.toBe(edited.id)
  expect(next.body).toContain(
    '> - **Replaces a comment that did not count:** it was edited by somebody else (`mallory`). Read this one as new\n',
  )
  expect(edited.body).toBe(
    `The plan in this comment does not count, because it was edited by somebody else. [A new comment](${world.github.url}/your-org/cluster-access/pull/7#issuecomment-${next.id}) replaces it.\n`,
  )

  // It is said as long as the pull request is open, and a re-run leaves the comment to its approvals.
  await world.run(pullRequestEvent(world.state, world.pull), { run: { id: '12', attempt: '2' } })
  expect(next.edits).toEqual([])
  await world.pushToPullRequest()
  expect(next.edits).toHaveLength(1)
  expect(next.body).toContain('> - **Replaces a comment that did not count:**')
  expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
}, 60_000)

test('the same plan of the same commit is shown anew too, where somebody edited the comment', async () => {
  await world.pushToPullRequest()
  edit('mallory', hidesTheLoss)
  const commit = world.pull.commits.length
  world.pull.commits.length = commit - 1
  await world.pushToPullRequest()
  expect(world.state.comments).toHaveLength(2)
  expect(planComment(world.state).body).toContain('**Replaces a comment that did not count:**')
})

test('what somebody does to the comment after the merge does not matter: people saw what was there before', async () => {
  await world.pushToPullRequest()
  const event = world.mergeOnly(world.pull)
  edit('mallory', hidesTheLoss)
  expect(await world.run(event)).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
})

function edit(editor: string, change: (body: string) => string): void {
  const comment = planComment(world.state)
  editComment(world.state, comment, { editor, body: change(comment.body) })
}

async function expectRefused(why: RegExp): Promise<void> {
  const before = await world.cluster()
  const { body, edits } = planComment(world.state)
  const count = edits.length
  const result = await world.merge()
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
  expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(why)
  expect(result.summary).toContain('prod: refused, nothing has changed')
  expect(resultComment(world.state).body).toContain('prod: refused, nothing has changed')
  // What happened to it can be looked at.
  expect(planComment(world.state).body).toBe(body)
  expect(planComment(world.state).edits).toHaveLength(count)
  expect(await world.cluster()).toEqual(before)
}
