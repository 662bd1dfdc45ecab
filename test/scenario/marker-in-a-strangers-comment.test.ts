import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { addComment } from '../loopback/github-state.ts'
import { resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['mallory', 'github-actions', 'renovate[bot]'])(
  'a copy of the comment by %s reviews nothing',
  async (author) => {
    await world.pushToPullRequest()
    const body = world.state.comments[0]?.body ?? ''
    world.state.comments.length = 0
    addComment(world.state, { pullRequest: 7, author, body })
    const before = await world.cluster()
    const result = await world.merge()
    expect(result.code).toBe(1)
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
      'Pull request #7 has no comment with a plan of access.yaml',
    )
    expect(await world.cluster()).toEqual(before)
    // The stranger's comment stays as it is; what became of the plan is in a comment of our own.
    expect(world.state.comments.map(({ author: by }) => by)).toEqual([author, 'github-actions[bot]'])
    expect(world.state.comments[0]).toMatchObject({ body, edits: [] })
  },
)

test('beside our own comment it changes nothing', async () => {
  await world.pushToPullRequest()
  const body = (world.state.comments[0]?.body ?? '').replace('8 to add', '0 to add')
  addComment(world.state, { pullRequest: 7, author: 'mallory', body })
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(resultComment(world.state).body).toContain('prod: applied')
  expect(world.state.comments[1]).toMatchObject({ body, edits: [] })
})
