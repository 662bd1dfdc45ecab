import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { badGateway } from '../loopback/github-faults.ts'
import { resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each([
  ['twice', 'the pull requests of a commit', /^GET .*\/commits\/.*\/pulls$/, 2],
  // Whether it was made all the same is looked up before it is asked for again.
  ['once', 'the comment that is written', /^POST .*\/issues\/7\/comments$/, 1],
])(
  'GitHub answers 502 %s and then well when asked for %s: it is applied and recorded',
  async (_times, _what, on, count) => {
    await world.pushToPullRequest()
    world.state.faults.push(badGateway(on, count))
    const result = await world.merge()
    expect(result).toMatchObject({ code: 0, annotations: [] })
    expect(world.state.faults[0]?.times).toBe(0)
    expect(world.state.comments).toHaveLength(2)
    expect(resultComment(world.state).body).toContain('### EKS access · prod: applied')
  },
  60_000,
)

test('GitHub goes on to answer 502: nothing is written, and a re-run does it', async () => {
  await world.pushToPullRequest()
  const before = await world.cluster()
  world.state.faults.push(badGateway(/^POST \/graphql$/, Number.POSITIVE_INFINITY))
  const result = await world.merge()
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringMatching(/GitHub answered 502[\s\S]*Check githubstatus\.com/),
    properties: { title: expect.stringContaining('review-unavailable') },
  })
  expect(result.summary).toContain('### EKS access · prod: refused, nothing has changed')
  expect(await world.cluster()).toEqual(before)

  world.state.faults.length = 0
  const again = await world.merge({ run: { id: '12', attempt: '2' } })
  expect(again).toMatchObject({ code: 0, annotations: [] })
}, 90_000)

test('a token that may not read pull requests applies nothing, and names the permission', async () => {
  await world.pushToPullRequest()
  const before = await world.cluster()
  for (const [token, identity] of Object.entries(world.state.identities)) {
    world.state.identities[token] = { ...identity, pullRequests: 'none' }
  }
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.annotations[0]?.message).toContain('`pull-requests: read`')
  expect(await world.cluster()).toEqual(before)
})
