import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

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
  expect(late.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('A newer run has shown a newer commit') },
  ])
  expect(late.summary).toContain('### EKS access plan')
  expect(world.state.comments).toHaveLength(1)
  expect(comment?.body).toBe(before)
})

test('a re-run of the same commit that finds the same plan leaves the comment, so that approvals of it stay good', async () => {
  const first = await world.pushToPullRequest({ run: { id: '2002', attempt: '1' } })
  const again = await world.run(pullRequestEvent(world.state, world.pull), {
    run: { id: '2002', attempt: '2' },
  })
  expect(again).toMatchObject({ code: 0, annotations: [] })
  expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
  expect(world.state.comments).toMatchObject([{ edits: [] }])
})

test('one that finds another plan writes it, whatever its number', async () => {
  await world.pushToPullRequest({ run: { id: '2002', attempt: '1' } })
  await world.edit(AWS_AUTH, (text) => text.replace('groups: [testers] #', 'groups: [developers] #'))
  const again = await world.run(pullRequestEvent(world.state, world.pull), {
    run: { id: '2001', attempt: '2' },
  })
  expect(again.code).toBe(0)
  expect(planComment(world.state).edits).toHaveLength(1)
  expect(planComment(world.state).body).toContain('### EKS access plan · prod: 8 to add, 1 to remove')
})
