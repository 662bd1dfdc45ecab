import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type CommentState, editComment } from '../loopback/github-state.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const hidesTheLoss = (body: string): string => body.replace(/\n\| − \| `role\/old-ci`.*/, '')

test.each([
  ['what people read', hidesTheLoss],
  ['the hidden record', (body: string) => body.replace(/(eks-access:record .)./, '$1A')],
  ['a space at its end', (body: string) => `${body} `],
])('an apply is refused when a writer edited %s of the comment, and names them', async (_, change) => {
  await world.pushToPullRequest()
  editComment(world.state, comment(), { editor: 'mallory', body: change(comment().body) })
  await expectRefused(
    /The plan in the comment on pull request #7 was edited by somebody else \(mallory\)|has no comment with a plan/,
  )
})

test('an edit that was taken back is an edit', async () => {
  await world.pushToPullRequest()
  const body = comment().body
  editComment(world.state, comment(), { editor: 'mallory', body: hidesTheLoss(body) })
  editComment(world.state, comment(), { editor: 'mallory', body })
  await expectRefused(/was edited by somebody else \(mallory\)/)
})

test('an edit whose revision was deleted from the history is an edit', async () => {
  await world.pushToPullRequest()
  editComment(world.state, comment(), { editor: 'github-actions[bot]', body: comment().body })
  const edit = comment().edits.at(-1)
  if (edit !== undefined) edit.deleted = { by: 'mallory', at: '2026-01-01T00:00:00Z' }
  await expectRefused(/was edited by somebody else \(mallory\)/)
})

test('a text that was written with the workflow’s own token in place of the plan is found by its hash', async () => {
  await world.pushToPullRequest()
  editComment(world.state, comment(), {
    editor: 'github-actions[bot]',
    body: hidesTheLoss(comment().body),
  })
  await expectRefused(/is not the text that was written there/)
})

test('the next plan in the same comment does not make up for an edit by somebody else', async () => {
  await world.pushToPullRequest()
  editComment(world.state, comment(), { editor: 'mallory', body: hidesTheLoss(comment().body) })
  await world.pushToPullRequest()
  const result = await world.merge()
  expect(result.code).toBe(1)
})

function comment(): CommentState {
  const [only] = world.state.comments
  if (only === undefined) throw new Error('there is no comment')
  return only
}

async function expectRefused(why: RegExp): Promise<void> {
  const before = await world.cluster()
  const result = await world.merge()
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
  expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(why)
  expect(result.summary).toContain('prod: refused, nothing has changed')
  expect(comment().body).toContain('prod: refused, nothing has changed')
  expect(await world.cluster()).toEqual(before)
}
