import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { addComment } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a comment that somebody deleted reviews nothing any more', async () => {
  await world.pushToPullRequest()
  world.state.comments.length = 0
  const before = await world.cluster()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.annotations[1]?.message).toContain(
    'Pull request #7 has no comment with a plan of access.yaml',
  )
  expect(await world.cluster()).toEqual(before)
  expect(world.state.comments).toHaveLength(1)
  expect(resultComment(world.state).body).toContain('### EKS access · prod: refused, nothing has changed')
})

test('of two comments of our own the newest counts: an older one shows what is no longer the plan', async () => {
  await world.pushToPullRequest()
  const older = world.state.comments[0]
  // Another run could not see the first one, and made a second.
  await world.edit('access.yaml', (text) => text.replace('[team-a, team-b]', '[team-a]'))
  world.state.comments.length = 0
  await world.pushToPullRequest()
  if (older !== undefined) world.state.comments.unshift({ ...older, id: 1 })

  await world.edit('access.yaml', (text) => text.replace('[team-a]', '[team-a, team-b]'))
  const refused = await world.merge()
  expect(refused.code).toBe(1)
  expect(refused.annotations[0]?.message).toMatch(/RoleBinding team-b\/\S+ is added/)
  expect(world.state.comments[0]).toMatchObject({ id: 1, edits: [] })
})

test('the newest of two is applied, and both stay as they are', async () => {
  await world.pushToPullRequest()
  addComment(world.state, {
    pullRequest: 7,
    author: 'github-actions[bot]',
    body: planComment(world.state).body,
  })
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(world.state.comments.map(({ body }) => /^### .*$/m.exec(body)?.[0])).toEqual([
    '### EKS access plan · prod: 8 to add, 1 to change, 1 to remove',
    '### EKS access plan · prod: 8 to add, 1 to change, 1 to remove',
    '### EKS access · prod: applied, 8 added, 1 changed, 1 removed',
  ])
})
