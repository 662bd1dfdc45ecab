import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { pullRequest } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a cluster that matches the file already is said to match, and nothing is written', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const before = await world.cluster()
  const next = pullRequest({ number: 8 })
  world.state.pullRequests.push(next)

  const planned = await world.run(pullRequestEvent(world.state, next))
  expect(planned).toMatchObject({ code: 0, annotations: [] })
  expect(planned.stdout).toContain('No changes. prod already has what access.yaml says.')
  expect(planned.outputs).toMatchObject({ changes: '0', 'to-add': '0', 'failure-reason': '' })
  const { body } = planComment(world.state, 8)
  expect(body).toContain('### EKS access plan · prod: no changes')
  expect(body).toContain(
    '**Merging** changes nothing in `prod` (directory `cluster`), which already has what `access.yaml` says.',
  )
  expect(await world.cluster()).toEqual(before)
})

test('applying it again is a success that does nothing and keeps the record', async () => {
  await world.pushToPullRequest()
  const first = await world.merge()
  const before = await world.cluster()
  const again = await world.merge({ run: { id: '12', attempt: '2' } })
  expect([first.outputs['applied'], again.outputs['applied']]).toEqual(['true', 'true'])
  expect(again).toMatchObject({ code: 0, annotations: [] })
  expect(again.outputs).toMatchObject({ changes: '0', 'comment-url': first.outputs['comment-url'] })
  expect(resultComment(world.state)).toMatchObject({
    body: expect.stringContaining('prod: applied, 8 added'),
    edits: [],
  })
  expect(again.summary).toContain('prod: nothing to do')
  expect(await world.cluster()).toEqual(before)
})
