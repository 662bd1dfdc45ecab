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
const warning = [{ level: 'warning', properties: { title: 'The comment could not be written' } }]

// One test, because every run tries again for a quarter of a minute before it gives up.
test('with GitHub down a plan is in the summary, a push is applied, and both warn and stay green', async () => {
  const [plan, record] = await Promise.all([planned.pushToPullRequest({ env }), merged.merge({ env })])

  expect(plan).toMatchObject({ code: 0, annotations: warning })
  expect(plan.annotations[0]?.message).toContain("the run's summary")
  expect(plan.summary).toContain('### EKS access plan · prod: 8 to add')
  expect(plan.outputs).toMatchObject({ mode: 'plan', changes: '10', 'comment-url': '', 'failure-reason': '' })

  expect(record).toMatchObject({ code: 0, annotations: warning })
  expect(record.summary).toContain('### EKS access · prod: applied')
  expect(record.outputs).toMatchObject({ mode: 'apply', applied: 'true', 'comment-url': '' })
}, 60_000)
