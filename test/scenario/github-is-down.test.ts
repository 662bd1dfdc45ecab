import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let planned: World
let merged: World

beforeEach(async () => {
  planned = await openWorld()
  merged = await openWorld()
})
afterEach(async () => {
  await planned.close()
  await merged.close()
})

/** Nobody answers on this port. */
const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
const policy = {
  level: 'warning',
  properties: { title: 'Settings were not compared with the file before' },
}
const warning = { level: 'warning', properties: { title: 'The comment could not be written' } }

// One test, because every run tries again for a quarter of a minute before it gives up.
test('with GitHub down a plan is in the summary and green, and a push writes nothing and is red', async () => {
  const before = await merged.cluster()
  const [plan, record] = await Promise.all([planned.pushToPullRequest({ env }), merged.merge({ env })])

  expect(plan).toMatchObject({ code: 0, annotations: [policy, warning] })
  expect(plan.annotations[1]?.message).toContain("the run's summary")
  expect(plan.summary).toContain('### EKS access plan · prod: 8 to add')
  expect(plan.outputs).toMatchObject({ mode: 'plan', changes: '10', 'comment-url': '', 'failure-reason': '' })

  expect(record.code).toBe(1)
  expect(record.annotations).toMatchObject([
    {
      level: 'error',
      message: expect.stringContaining('nothing was written'),
      properties: { title: expect.stringContaining('review-unavailable') },
    },
    { level: 'error', message: '1 error in the apply of access.yaml: review-unavailable' },
  ])
  expect(record.annotations[0]?.message).toContain('GitHub could not be reached')
  expect(record.summary).toContain('### EKS access · refused: nothing was applied')
  expect(record.outputs).toMatchObject({ mode: 'apply', applied: 'false', 'comment-url': '' })
  expect(await merged.cluster()).toEqual(before)
}, 90_000)
