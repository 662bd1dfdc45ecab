import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a run that Dependabot started is only validated, and says why', async () => {
  world.pull.author = 'dependabot[bot]'
  const result = await world.run(pullRequestEvent(world.state, world.pull))
  expect(result.code).toBe(0)
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('Dependabot') },
  ])
  expect(result.outputs).toMatchObject({ mode: 'validate', changes: '' })
  expect(world.github.requests).toEqual([])
})

test('a person who pushes to its branch gets a plan', async () => {
  world.pull.author = 'dependabot[bot]'
  const result = await world.run(pullRequestEvent(world.state, world.pull, { actor: 'alice' }))
  expect(result.code).toBe(0)
  expect(result.outputs['mode']).toBe('plan')
  expect(world.state.comments).toHaveLength(1)
})
