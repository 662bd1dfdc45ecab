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

test('an unexpected error says where it came from, and how to see all of it', async () => {
  const result = await world.pushToPullRequest({ env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } })
  expect(result.stdout).toMatch(/^ {4}at async runAction \(dist\/action-main\.js:\d+:\d+\)$/m)
  expect(result.stdout).toMatch(/^Run the job again with debug logging for the whole stack\. /m)
  expect(result.stdout).not.toContain('node:internal')
})

test('with debug logging all of it is shown', async () => {
  const env = { GITHUB_EVENT_PATH: '/nowhere/event.json', RUNNER_DEBUG: '1' }
  const result = await world.pushToPullRequest({ env })
  expect(result.stdout).toMatch(/^::debug:: {4}at async open \(node:internal/m)
  expect(result.stdout).toMatch(/^::debug:: {4}at async runAction \(dist\/action-main\.js:\d+:\d+\)$/m)
})
