import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { otherEvent, pushDirectly, pushEvent, type ScenarioEvent } from './event.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const events = [
  ['push', () => pushEvent(world.state, pushDirectly(world.state, ['c'.repeat(40)]))],
  ['workflow_dispatch', () => otherEvent(world.state, 'workflow_dispatch')],
] as const

describe.each(events)('on %s', (_, made: () => ScenarioEvent) => {
  test('the digest of the planning job is applied without a pull request', async () => {
    const event = made()
    const planned = await world.run(event, { inputs: { mode: 'plan' } })
    expect(planned.outputs).toMatchObject({ mode: 'plan', applied: 'false' })
    const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
    const result = await world.run(event, { inputs })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ mode: 'apply', applied: 'true', changes: '10' })
    expect(result.summary).toContain('### EKS access · prod: applied')
  }, 60_000)

  test('another digest is refused, and both are named', async () => {
    const event = made()
    const planned = await world.run(event, { inputs: { mode: 'plan' } })
    const digest = planned.outputs['plan-digest'] ?? ''
    await world.edit(AWS_AUTH, (text) => text.replace('[testers]', '[testers, incident-4711]'))
    const before = await world.cluster()
    const result = await world.run(event, { inputs: { 'confirm-digest': digest } })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
    expect(result.annotations[0]?.properties['title']).toContain('digest-not-confirmed')
    expect(result.annotations[0]?.message).toContain(digest.slice(0, 12))
    expect(result.annotations[0]?.message).toContain(result.outputs['plan-digest']?.slice(0, 12))
    expect(result.summary).toContain('prod: refused, nothing has changed')
    expect(await world.cluster()).toEqual(before)
  }, 60_000)
})

test('a digest lets no other branch apply', async () => {
  const event = { ...otherEvent(world.state, 'workflow_dispatch'), ref: 'refs/heads/try-this' }
  const planned = await world.run(event)
  const before = await world.cluster()
  const result = await world.run(event, {
    inputs: { 'confirm-digest': planned.outputs['plan-digest'] ?? '' },
  })
  expect(result.outputs).toMatchObject({ mode: 'plan', applied: 'false' })
  expect(await world.cluster()).toEqual(before)
})

test.each(['abc', 'g'.repeat(64), `${'a'.repeat(64)}\n`.repeat(2)])(
  'what is no digest is refused before anything is read (%j)',
  async (digest) => {
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
      inputs: { 'confirm-digest': digest },
    })
    expect(result.code).toBe(1)
    expect(result.outputs['failure-reason']).toBe('input-invalid')
    expect(world.github.requests).toEqual([])
  },
)
