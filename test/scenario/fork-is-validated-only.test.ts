import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a pull request from a fork is only validated: green, with a notice, without comment or cluster', async () => {
  world.pull.headRepository = 'mallory/cluster-access'
  // Whoever reads the cluster, fails.
  await rm(join(world.folder, 'cluster'), { recursive: true })
  const result = await world.run(pullRequestEvent(world.state, world.pull))

  expect(result).toMatchObject({ code: 0, stderr: '', planFile: undefined })
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('from a fork') },
  ])
  expect(result.outputs).toMatchObject({ mode: 'validate', changes: '', 'failure-reason': '' })
  expect(result.summary).toContain('### EKS access file · `access.yaml`: no problems')
  expect(world.github.requests).toEqual([])
})

test('a faulty file in a fork is red, with its lines, and still without a comment', async () => {
  world.pull.headRepository = 'mallory/cluster-access'
  await world.edit('access.yaml', (text) => text.replace('user: arn', 'usr: arn'))
  const result = await world.run(pullRequestEvent(world.state, world.pull))

  expect(result.code).toBe(1)
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      properties: expect.objectContaining({ file: 'access.yaml', line: '12' }),
    }),
  )
  expect(result.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'file-invalid' })
  expect(world.github.requests).toEqual([])
})

test('a fork whose repository is gone is a fork', async () => {
  const event = pullRequestEvent(world.state, world.pull)
  const payload = JSON.parse(JSON.stringify(event.payload), (key, value) => (key === 'repo' ? null : value))
  const result = await world.run({ ...event, payload })
  expect(result.code).toBe(0)
  expect(result.outputs['mode']).toBe('validate')
  expect(world.github.requests).toEqual([])
})
