import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
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
  expect(resultComment(world.state).body).toContain(
    `The plan in the comment on pull request \`#7\` is for commit \`${planned.slice(0, 7)}\`, but \`${world.pull.headSha.slice(0, 7)}\` was merged`,
  )
  expect(await world.cluster()).toEqual(before)
})

test('a plan that was not there before the merge, in whole seconds of GitHub’s clock, is refused', async () => {
  await world.pushToPullRequest()
  const event = world.mergeOnly(world.pull)
  world.pull.mergedAt = planComment(world.state).createdAt
  const before = await world.cluster()
  const result = await world.run(event)
  expect(result.code).toBe(1)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
    'did not exist before the merge, so nobody reviewed it',
  )
  expect(await world.cluster()).toEqual(before)
})

test('a plan run of a pull request that is merged shows its plan in the summary, and makes no review', async () => {
  const late = pullRequestEvent(world.state, world.pull)
  const event = world.mergeOnly(world.pull)
  const planned = await world.run(late)
  expect(planned.code).toBe(0)
  expect(planned.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('this plan is in the summary only') },
  ])
  expect(planned.summary).toContain('### EKS access plan · prod: 8 to add')
  expect(planned.outputs['comment-url']).toBe('')
  expect(world.state.comments).toEqual([])
  const before = await world.cluster()
  const result = await world.run(event)
  expect(result.code).toBe(1)
  expect(result.annotations[1]?.message).toContain(
    'Pull request #7 has no comment with a plan of access.yaml',
  )
  expect(await world.cluster()).toEqual(before)
})

test('nor does it touch the comment that people saw before the merge', async () => {
  await world.pushToPullRequest()
  const late = pullRequestEvent(world.state, world.pull)
  const event = world.mergeOnly(world.pull)
  await world.edit('access.yaml', (text) => text.replace('[team-a, team-b]', '[team-a]'))
  await world.run(late, { run: { id: '13', attempt: '1' } })
  expect(world.state.comments).toMatchObject([{ edits: [] }])
  await world.edit('access.yaml', (text) => text.replace('[team-a]', '[team-a, team-b]'))
  expect((await world.run(event)).outputs['applied']).toBe('true')
})
