import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['refuses', 'no-edits', 'absent'] as const)(
  'a GitHub that does not tell who edits comments (%s): applied, with a warning wherever people look',
  async (graphql) => {
    world.state.graphql = graphql
    await world.pushToPullRequest()
    const result = await world.merge()
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(result.outputs).toMatchObject({ applied: 'true', 'failure-reason': '' })
    expect(result.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('does not tell who edited the comment on pull request #7'),
      },
    ])
    expect(result.stdout).toContain('warning review-edits-unknown')
    for (const text of [world.state.comments[0]?.body, result.summary]) {
      expect(text).toContain('### EKS access · prod: applied')
      expect(text).toContain('This GitHub does not tell who edited the comment')
    }
  },
)

test('an edit of the visible text is found there too', async () => {
  world.state.graphql = 'no-edits'
  await world.pushToPullRequest()
  const [comment] = world.state.comments
  if (comment !== undefined) comment.body = comment.body.replace(/\n\| − \| `role\/old-ci`.*/, '')
  const before = await world.cluster()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
    'is not the text that was written there',
  )
  expect(await world.cluster()).toEqual(before)
})
