import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../loopback/github-state.ts'
import { planComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  world.state.branches['release'] = sha('main')
  world.pull.baseRef = 'release'
})
afterEach(() => world.close())

test('a plan for another branch than the default one says that merging applies nothing', async () => {
  const planned = await world.pushToPullRequest()
  expect(planned).toMatchObject({ code: 0, annotations: [] })
  expect(planComment(world.state).body).toContain(
    '**Merging** applies nothing: this pull request targets `release`, and only `main` is applied.\\\n',
  )
})

test('once it is for the default branch, it is planned again, and that plan counts', async () => {
  await world.pushToPullRequest()
  world.pull.baseRef = 'main'
  const planned = await world.run(pullRequestEvent(world.state, world.pull, { action: 'edited' }))
  expect(planned.code).toBe(0)
  expect(planComment(world.state).body).toContain('**Merging** applies these 10 changes to `prod`')
  expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
})

test('a plan of when it was for another branch does not count', async () => {
  await world.pushToPullRequest()
  world.pull.baseRef = 'main'
  const before = await world.cluster()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
    'it is for a pull request to "release", not to main',
  )
  expect(await world.cluster()).toEqual(before)
})
