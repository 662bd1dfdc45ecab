import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each([
  ['read', 'pull-requests: write'],
  ['none', 'pull-requests: read'],
] as const)(
  'a token that may %s names the permission that is missing, and hides no plan',
  async (pullRequests, line) => {
    world.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests }
    const result = await world.pushToPullRequest()
    expect(result.code).toBe(0)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining(`\`${line}\``) },
    ])
    expect(result.summary).toContain('8 to add')
    expect(result.outputs['comment-url']).toBe('')
  },
)

test('a token that GitHub does not know is said to be wrong', async () => {
  const result = await world.pushToPullRequest({ inputs: { token: 'ghs_expired' } })
  expect(result.code).toBe(0)
  // Neither the file of the base branch nor the comments can be read.
  const warning = { level: 'warning', message: expect.stringContaining('The token is not valid') }
  expect(result.annotations).toMatchObject([warning, warning])
})

test('a locked conversation is said to be locked', async () => {
  world.pull.locked = true
  const result = await world.pushToPullRequest()
  expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('Unlock') }])
})
