import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { otherEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['merge_group', 'schedule', 'workflow_dispatch'])(
  'a run on %s plans into the summary',
  async (name) => {
    const before = await world.cluster()
    const result = await world.run(otherEvent(world.state, name))
    expect(result).toMatchObject({ code: 0, annotations: [] })
    expect(result.outputs).toMatchObject({ mode: 'plan', changes: '10', applied: 'false', 'comment-url': '' })
    expect(result.summary).toContain('### EKS access plan · prod: 8 to add, 1 to change, 1 to remove')
    // The access file of the commit before is read, to compare with it how strict the run is.
    expect(new Set(world.github.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    expect(await world.cluster()).toEqual(before)
  },
)

test('a run on an event without a meaning here is only validated', async () => {
  const result = await world.run(otherEvent(world.state, 'release'))
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ mode: 'validate', changes: '' })
  expect(result.annotations).toMatchObject([{ level: 'notice' }])
})
