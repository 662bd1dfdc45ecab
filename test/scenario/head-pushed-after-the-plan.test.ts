import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../loopback/github-state.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a commit that was pushed after the plan and merged before its own plan is refused', async () => {
  await world.pushToPullRequest()
  const planned = world.pull.headSha
  world.pull.headSha = sha('a last commit')
  world.pull.commits.push(world.pull.headSha)
  const before = await world.cluster()
  const result = await world.merge()

  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('plan-refused')
  expect(world.state.comments[0]?.body).toContain(
    `The plan in the comment on pull request \`#7\` is of commit \`${planned.slice(0, 7)}\`, but \`${world.pull.headSha.slice(0, 7)}\` was merged`,
  )
  expect(await world.cluster()).toEqual(before)
})

test('a plan that only appears after the merge is refused', async () => {
  const event = world.mergeOnly(world.pull)
  world.pull.mergedAt = '2026-01-01T00:00:00Z'
  const { headSha } = world.pull
  await world.pushToPullRequest()
  world.pull.headSha = headSha
  const before = await world.cluster()
  const result = await world.run(event)
  expect(result.code).toBe(1)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
    'appeared after the merge, so nobody agreed to it',
  )
  expect(await world.cluster()).toEqual(before)
})
