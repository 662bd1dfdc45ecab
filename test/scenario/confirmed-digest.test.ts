import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { planComment } from './comments.ts'
import { otherEvent, pushDirectly, pushEvent, type ScenarioEvent } from './event.ts'
import { releaseRuns } from './gate.ts'
import { appendPolicy } from './policy.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  // Who starts a run by hand, and who releases that of a push.
  world.state.roles['alice'] = 'write'
  releaseRuns(world, 'bob', '12')
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

test.each(events)(
  'on %s an empty digest is refused before a cluster is opened: it did not arrive',
  async (_, made) => {
    const event = made()
    await rm(join(world.folder, 'cluster'), { recursive: true })
    const inputs = { 'confirm-digest': '', mode: 'apply' }
    const result = await world.run(event, { inputs })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(result.outputs).toMatchObject({ changes: '', applied: 'false', 'failure-reason': 'plan-refused' })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining('confirm-digest is empty, so nobody confirmed a plan'),
      properties: { title: expect.stringContaining('gate-digest-empty') },
    })
    expect(result.summary).toContain('### EKS access · refused: nothing was applied')
    expect(world.github.requests).toEqual([])
  },
)

test('by hand an empty digest without a mode plans: it is what the next run confirms', async () => {
  const event = otherEvent(world.state, 'workflow_dispatch')
  const planned = await world.run(event, { inputs: { 'confirm-digest': '' } })
  expect(planned).toMatchObject({ code: 0, annotations: [] })
  expect(planned.outputs).toMatchObject({ mode: 'plan', changes: '10', applied: 'false' })
})

test('a merged pull request does not make up for a digest that did not arrive', async () => {
  await world.pushToPullRequest()
  const before = await world.cluster()
  const result = await world.merge({ inputs: { 'confirm-digest': '' } })
  expect(result.code).toBe(1)
  expect(result.annotations[0]?.properties['title']).toContain('gate-digest-empty')
  expect(await world.cluster()).toEqual(before)
})

test('where the access file requires the gate, a merge is applied by its digest alone', async () => {
  const gate = 'review:\n  gate: required\n'
  await appendPolicy(world, { before: gate, now: gate })
  const planned = await world.pushToPullRequest()
  expect(planComment(world.state).body).toContain(
    '**Merging** applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan.\\\n',
  )
  const before = await world.cluster()
  const refused = await world.merge()
  expect(refused.code).toBe(1)
  expect(refused.annotations[0]?.properties['title']).toContain('gate-required')
  expect(await world.cluster()).toEqual(before)
  const digest = (await world.merge({ inputs: { mode: 'plan' } })).outputs['plan-digest'] ?? ''
  expect(digest).toBe(planned.outputs['plan-digest'])
  const result = await world.merge({ inputs: { 'confirm-digest': digest } })
  expect(result.outputs['applied']).toBe('true')
}, 60_000)

test.each([
  ['nobody released it', (run: World) => (run.state.releases['12'] = []), 'Nobody released this run'],
  [
    'the author of the pull request released it',
    (run: World) => {
      run.state.releases['12'] = []
      releaseRuns(run, 'alice', '12')
    },
    'This run was released only by contributors to what it applies: alice',
  ],
  [
    'the job may not read who released it',
    (run: World) => (run.state.identities[RUN_TOKEN] = workflowRun),
    'GitHub does not say who released this run',
  ],
])('a digest is refused before a cluster is opened where %s', async (_, change, why) => {
  const planned = await world.merge({ inputs: { mode: 'plan' } })
  change(world)
  await rm(join(world.folder, 'cluster'), { recursive: true })
  const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
  const result = await world.merge({ inputs })
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.annotations[0]).toMatchObject({
    message: expect.stringContaining(why),
    properties: { title: expect.stringContaining('gate-not-released') },
  })
  expect(result.summary).toContain('### EKS access · refused: nothing was applied')
})

test('a pull request that lifts that demand is still bound by it', async () => {
  await appendPolicy(world, { before: 'review:\n  gate: required\n', now: '' })
  await world.pushToPullRequest()
  expect(planComment(world.state).body).toContain(
    '> - **Loosens the review:** a confirmed digest is no longer required',
  )
  const before = await world.cluster()
  const refused = await world.merge()
  expect(refused.code).toBe(1)
  expect(refused.annotations.map(({ properties }) => properties['title']).join('\n')).toContain(
    'gate-required',
  )
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
