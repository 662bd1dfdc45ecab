import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('whatever is thrown, an Error or not, fails the run', async () => {
  const preload = pathToFileURL(resolve('test/fixtures/action/file-system-throws-text.js'))
  const result = await world.pushToPullRequest({ env: { NODE_OPTIONS: `--import ${preload.href}` } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('unexpected')
  expect(result.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining('not an Error') },
  ])
})

test('so does a run without the file of its event', async () => {
  const result = await world.pushToPullRequest({ env: { GITHUB_EVENT_PATH: resolve('nowhere/event.json') } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('unexpected')
  expect(result.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining(resolve('nowhere/event.json')) },
  ])
})
