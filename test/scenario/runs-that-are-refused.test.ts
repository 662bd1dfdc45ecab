import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { otherEvent, pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['pull_request_target', 'issue_comment', 'workflow_run'])(
  'a run on %s is refused with the reason',
  async (name) => {
    const before = await world.cluster()
    const result = await world.run({ ...pullRequestEvent(world.state, world.pull), name })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({
      mode: '',
      changes: '',
      applied: 'false',
      'failure-reason': 'event-refused',
    })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringMatching(`A run on ${name} is refused: .*(stranger|anybody)`),
    })
    expect(world.github.requests).toEqual([])
    expect(await world.cluster()).toEqual(before)
  },
)

test('a pull request cannot apply, whatever the workflow says', async () => {
  const before = await world.cluster()
  const result = await world.run(pullRequestEvent(world.state, world.pull), { inputs: { mode: 'apply' } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('event-refused')
  expect(await world.cluster()).toEqual(before)
})

test('a payload that is not what GitHub writes is refused', async () => {
  const result = await world.run({
    ...otherEvent(world.state, 'pull_request'),
    payload: { action: 'opened' },
  })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('event-refused')
  expect(result.annotations[0]?.message).toContain('cannot be read')
})

test.each([
  ['mode', 'destroy', 'auto, validate, plan, apply'],
  ['file', '../secrets.yaml', 'inside the workspace'],
  ['file', '/etc/passwd', 'inside the workspace'],
  ['token', ' ', 'a GitHub token'],
])('the input %s %j is refused, and what is allowed is said', async (name, value, allowed) => {
  const result = await world.run(pullRequestEvent(world.state, world.pull), { inputs: { [name]: value } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('input-invalid')
  expect(result.annotations[0]?.message).toContain(allowed)
})
