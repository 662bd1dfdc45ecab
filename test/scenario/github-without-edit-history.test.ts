import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { editComment } from '../loopback/github-state.ts'
import { planComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe.each(['refuses', 'no-edits', 'absent'] as const)(
  'where GitHub does not tell who edits comments (%s)',
  (graphql) => {
    beforeEach(() => {
      world.state.graphql = graphql
    })

    test('a comment that was never edited counts, without a word', async () => {
      await world.pushToPullRequest()
      const result = await world.merge()
      expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })
      expect(result.outputs).toMatchObject({ applied: 'true', 'failure-reason': '' })
    })

    test('one that was edited does not, whoever did it', async () => {
      await world.pushToPullRequest()
      const comment = planComment(world.state)
      editComment(world.state, comment, { editor: 'github-actions[bot]', body: comment.body })
      const before = await world.cluster()
      const result = await world.merge()
      expect(result).toMatchObject({ code: 1, stderr: '' })
      expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
        'it was edited, and this GitHub server does not say who edited it and what it said before',
      )
      expect(await world.cluster()).toEqual(before)
    })

    test('so each plan is a comment of its own, and the one before points to it', async () => {
      await world.pushToPullRequest()
      const first = planComment(world.state)
      await world.pushToPullRequest()
      const next = planComment(world.state)
      expect(world.state.comments).toHaveLength(2)
      expect(next).toMatchObject({ edits: [] })
      expect(next.body).not.toContain('Replaces a comment')
      expect(first.body).toBe(
        `A newer plan is in [another comment](${world.github.url}/your-org/cluster-access/pull/7#issuecomment-${next.id}).\n`,
      )
      expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
    }, 60_000)
  },
)
