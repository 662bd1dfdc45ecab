import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a faulty file on the default branch applies nothing, is red, and the comment says so', async () => {
  await world.pushToPullRequest()
  const before = await world.cluster()
  await world.edit('access.yaml', (text) => text.replace('groups: [developers]', 'groups: developers'))
  const result = await world.merge()

  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    properties: { file: 'access.yaml', line: '13' },
  })
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    changes: '',
    applied: 'false',
    'failure-reason': 'file-invalid',
    'comment-url': expect.stringContaining('/pull/7#issuecomment-'),
  })
  expect(world.state.comments).toHaveLength(2)
  expect(planComment(world.state).edits).toEqual([])
  expect(resultComment(world.state).body).toContain(
    '### EKS access · access.yaml is not valid: nothing was applied',
  )
  expect(await world.cluster()).toEqual(before)
})
