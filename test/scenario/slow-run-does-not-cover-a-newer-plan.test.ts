import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a run of an older commit that ends last leaves the comment of the newer one', async () => {
  const old = pullRequestEvent(world.state, world.pull)
  await world.pushToPullRequest({ run: { id: '2002', attempt: '1' } })
  const [comment] = world.state.comments
  const before = comment?.body
  expect(before).toContain('### EKS access plan')

  const late = await world.run(old, { run: { id: '2001', attempt: '1' } })
  expect(late.code).toBe(0)
  expect(world.state.comments).toHaveLength(1)
  expect(comment?.body).toBe(before)
})

test('a re-run of the same commit writes again, whatever its number', async () => {
  await world.pushToPullRequest({ run: { id: '2002', attempt: '1' } })
  const [comment] = world.state.comments
  const before = comment?.body
  const again = await world.run(pullRequestEvent(world.state, world.pull), {
    run: { id: '2001', attempt: '2' },
  })
  expect(again.code).toBe(0)
  expect(comment?.body).not.toBe(before)
})
