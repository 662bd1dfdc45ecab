import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { resultComment } from './comments.ts'
import type { pushEvent } from './event.ts'
import { releaseRuns } from './gate.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Applies pull request 7, then main is forced to another history without it, with pull request 8 on top. */
async function forcePush(): Promise<ReturnType<typeof pushEvent>> {
  await world.pushToPullRequest()
  const root = world.state.branches['main'] ?? ''
  expect((await world.merge()).code).toBe(0)
  const other = world.open(8)
  await world.edit('access.yaml', (text) => text.replace('[team-a, team-b]', '[team-a]'))
  await world.pushToPullRequest({ pull: other })
  world.state.branches['main'] = root
  return world.mergeOnly(other)
}

test('what was applied last is not in the history of a forced push: refused, with both commits', async () => {
  const event = await forcePush()
  const before = await world.cluster()
  const result = await world.run(event)
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
  expect(result.annotations[0]).toMatchObject({
    message: expect.stringMatching(/applied to prod last, is not part of the history of commit/),
    properties: { title: expect.stringContaining('history-diverged') },
  })
  const comment = resultComment(world.state, 8)
  expect(comment.body).toContain('### EKS access · prod: refused, nothing has changed')
  expect(comment.body).toContain('confirm-digest')
  expect(await world.cluster()).toEqual(before)

  // As the message says.
  const inputs = { 'confirm-digest': result.outputs['plan-digest'] ?? '' }
  releaseRuns(world, 'bob', '13')
  const confirmed = await world.run(event, { inputs, run: { id: '13', attempt: '1' } })
  expect(confirmed).toMatchObject({ code: 0, annotations: [] })
  expect(confirmed.outputs['applied']).toBe('true')
})

test('so it is where GitHub knows that commit no more', async () => {
  const event = await forcePush()
  const applied = world.state.pullRequests[0]?.commits.at(-1) ?? ''
  delete world.state.commits[applied]
  const before = await world.cluster()
  const result = await world.run(event)
  expect(result.code).toBe(1)
  expect(result.annotations[0]?.message).toContain('is not known to GitHub')
  expect(await world.cluster()).toEqual(before)
})
