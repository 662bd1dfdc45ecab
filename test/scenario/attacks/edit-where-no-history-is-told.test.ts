import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { editComment } from '../../loopback/github-state.ts'
import { BOT, hide, putTogether, takeApart } from './attacker.ts'
import { access, bind, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

test.each([
  ['mallory', 'refuses'],
  ['mallory', 'no-edits'],
  ['mallory', 'absent'],
  [BOT, 'absent'],
] as const)('a text that %s edited is no review where GitHub %s to tell edits', async (editor, graphql) => {
  repository.world.state.graphql = graphql
  await repository.propose(8, grant)
  const comment = repository.comment(8)
  const parts = takeApart(comment.body)
  hide(parts)
  editComment(repository.world.state, comment, { editor, body: putTogether(parts) })
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('nor is one that was edited and taken back there', async () => {
  repository.world.state.graphql = 'absent'
  await repository.propose(8, grant)
  const comment = repository.comment(8)
  const { body } = comment
  editComment(repository.world.state, comment, { editor: 'mallory', body: '' })
  editComment(repository.world.state, comment, { editor: 'mallory', body })
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a comment that nobody edited is one there too', async () => {
  repository.world.state.graphql = 'absent'
  await repository.propose(8, grant)
  expectTold(repository.comment(8).body, /role\/mallory/, /admin/)
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})
