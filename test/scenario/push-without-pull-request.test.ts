import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pushEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['refs/heads/try-this', 'refs/tags/v1', 'refs/heads/main/2'])(
  'a push to %s is planned and not applied',
  async (ref) => {
    const before = await world.cluster()
    const result = await world.run(pushEvent(world.state, 'c'.repeat(40), { ref }))
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ mode: 'plan', changes: '10', applied: 'false', 'comment-url': '' })
    expect(result.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(ref) }])
    expect(result.summary).toContain('### EKS access plan · prod: 8 to add')
    expect(world.github.requests).toEqual([])
    expect(await world.cluster()).toEqual(before)
  },
)

test('an apply that somebody asks for there is refused', async () => {
  const before = await world.cluster()
  const event = pushEvent(world.state, 'c'.repeat(40), { ref: 'refs/heads/try-this' })
  const result = await world.run(event, { inputs: { mode: 'apply' } })
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ mode: '', applied: 'false', 'failure-reason': 'event-refused' })
  expect(result.annotations[0]?.properties['title']).toContain('apply-refused')
  expect(await world.cluster()).toEqual(before)
})
