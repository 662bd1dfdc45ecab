import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { forge, type Parts, putTogether, takeApart, without } from './attacker.ts'
import { access, bind, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

const newest = (change: Partial<Record<'head' | 'run' | 'done', unknown>>) => (parts: Parts) => {
  parts.text = without(parts.text, /mallory|friends|cluster-admin/)
  const { head, run, done } = change
  if (head !== undefined) parts.record[1] = head
  if (run !== undefined) parts.record[2] = run
  if (done !== undefined) parts.marker['done'] = done
}

const kept = [
  ['a run that is newer than all others', { head: 'd'.repeat(40), run: '9007199254740990.1' }],
  ['a run that is newer, of the same head', { run: '9007199254740990.1' }],
  ['an apply that is done', { done: true }],
  ['an apply that is done, by a newer run', { done: true, head: 'd'.repeat(40), run: '9007199254740990.1' }],
] as const

test.each(kept)('a forged comment that claims %s is replaced by the next plan', async (_words, change) => {
  await repository.propose(8, grant)
  forge(repository.world.state, repository.comment(8), newest(change))
  const planned = await repository.plan(8)
  const { body, id } = repository.comment(8)
  expectTold(body, /role\/mallory/, /admin/)
  expect(planned.outputs['comment-url']).toContain(`issuecomment-${id}`)
})

test.each(kept)('a forged comment that claims %s is no review where it is merged', async (_words, change) => {
  await repository.propose(8, grant)
  forge(repository.world.state, repository.comment(8), newest(change))
  await repository.plan(8)
  const { body } = repository.comment(8)
  const before = await repository.world.cluster()
  const merged = await repository.merge(8)
  if (merged.code === 0) expectTold(body, /role\/mallory/, /admin/)
  else await expectBlocked(repository.world, merged, before)
})

test('a forged comment beside the genuine one, with a higher id, hides nothing', async () => {
  await repository.propose(8, grant)
  const genuine = repository.comment(8)
  const parts = takeApart(genuine.body)
  newest({ run: '9007199254740990.1', head: 'd'.repeat(40) })(parts)
  repository.world.state.comments.push({ ...genuine, id: genuine.id + 500, body: putTogether(parts) })
  await repository.plan(8)
  const before = await repository.world.cluster()
  const shown = repository.world.state.comments.map(({ body }) => body)
  const merged = await repository.merge(8)
  if (merged.code === 0)
    expect(shown.filter((body) => !/mallory|did not count|does not count/.test(body))).toEqual([])
  else await expectBlocked(repository.world, merged, before)
})

test('a plan that replaces a comment which does not count says so, first', async () => {
  await repository.propose(8, grant)
  forge(
    repository.world.state,
    repository.comment(8),
    newest({ head: 'd'.repeat(40), run: '9007199254740990.1' }),
  )
  await repository.plan(8)
  expectTold(repository.comment(8).body, /replaces a comment that did not count|did not count/i)
})
