import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../loopback/github-state.ts'
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
    const commit = 'c'.repeat(40)
    world.state.commits[commit] = [sha('main')]
    const result = await world.run(pushEvent(world.state, commit, { ref, before: sha('main') }))
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ mode: 'plan', changes: '10', applied: 'false', 'comment-url': '' })
    expect(result.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(ref) }])
    expect(result.summary).toContain('### EKS access plan · prod: 8 to add')
    expect(new Set(world.github.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    expect(await world.cluster()).toEqual(before)
  },
)

test('how strict it is, is compared with the default branch, also where the branch is new', async () => {
  const commit = 'c'.repeat(40)
  world.state.commits[commit] = [sha('main')]
  await world.edit('access.yaml', (text) => `${text}guards:\n  maxRemovalPercent: 60\n`)
  const event = pushEvent(world.state, commit, { ref: 'refs/heads/try-this', before: '0'.repeat(40) })
  const { summary } = await world.run(event)
  expect(summary).toContain('> - **Loosens a guard:** `guards.maxRemovalPercent` 25 → 60')
  expect(summary).not.toContain('Compared with the defaults')
})

test('an apply that somebody asks for there is refused', async () => {
  const before = await world.cluster()
  const event = pushEvent(world.state, 'c'.repeat(40), { ref: 'refs/heads/try-this' })
  const result = await world.run(event, { inputs: { mode: 'apply' } })
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ mode: '', applied: 'false', 'failure-reason': 'event-refused' })
  expect(result.annotations[0]?.properties['title']).toContain('apply-refused')
  expect(await world.cluster()).toEqual(before)
})
