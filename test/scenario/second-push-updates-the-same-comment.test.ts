import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a second push to a pull request updates the comment of the first', async () => {
  const first = await world.pushToPullRequest()
  await world.edit('access.yaml', (text) =>
    text.replace('namespaces: [team-a, team-b]', 'namespaces: [team-a]'),
  )
  const second = await world.pushToPullRequest()
  expect([first.code, second.code]).toEqual([0, 0])

  expect(world.state.comments).toHaveLength(1)
  const [comment] = world.state.comments
  expect(comment?.edits).toHaveLength(1)
  expect(comment?.edits[0]?.before).toContain('8 to add')
  expect(comment?.body).toContain('### EKS access plan · prod: 7 to add')
  expect(comment?.body).toContain(`commit \`${world.pull.headSha.slice(0, 7)}\``)
  expect(comment?.body).not.toContain('team-b')
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
  expect(second.outputs['plan-digest']).not.toBe(first.outputs['plan-digest'])
})
