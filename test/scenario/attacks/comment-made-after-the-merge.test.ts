import { afterEach, beforeEach, test } from '@jest/globals'
import { type CommentState, tick } from '../../loopback/github-state.ts'
import { putTogether, takeApart } from './attacker.ts'
import { access, bind, row } from './edits.ts'
import { expectBlocked } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

test('a back-dated comment on an unrelated pull request of the range, made after a refusal, reviews nothing', async () => {
  // 9 brings the grant without any plan; 8 is about something else.
  await repository.propose(
    8,
    access((text) => `${text}# harmless\n`),
  )
  await repository.propose(10, grant)
  const plan = takeApart(repository.comment(10).body)
  repository.push(9, grant)
  repository.mergeOnly(9)
  repository.world.state.comments.length = 0
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
  const { headSha } = repository.pull(8)
  plan.record[1] = headSha
  make(8, putTogether(plan))
  await expectBlocked(repository.world, await again(8), before)
})

test('a comment that was deleted and made again after the merge, with the same text, is no review', async () => {
  await repository.propose(8, grant)
  const genuine = repository.comment(8)
  repository.mergeOnly(8)
  repository.world.state.comments.splice(0)
  make(8, genuine.body)
  await expectRefused()
})

test('a comment that was deleted before the merge and made again after it is no review', async () => {
  await repository.propose(8, grant)
  const genuine = repository.comment(8)
  repository.world.state.comments.splice(0)
  repository.mergeOnly(8)
  make(8, genuine.body)
  await expectRefused()
})

test('the plan that appears a second after the merge is no review, although clocks differ', async () => {
  repository.push(8, grant)
  repository.mergeOnly(8)
  await repository.plan(8)
  await expectRefused()
})

test('nor is the one that another plan of the same pull request put in its place after the merge', async () => {
  await repository.propose(8, access(row('mallory', ['friends'])))
  // Pushed and merged at once: the plan of what was merged comes too late.
  repository.push(8, grant)
  repository.mergeOnly(8)
  await repository.plan(8)
  await expectRefused()
})

test('a plan of a closed pull request that is opened again and merged at once is of the old base', async () => {
  await repository.propose(8, access(row('mallory', ['friends'])))
  await repository.propose(9, access(bind(['friends'], 'cluster-admin')))
  await repository.merge(9)
  await expectRefused()
})

function make(pullRequest: number, body: string): CommentState {
  const { comments } = repository.world.state
  const now = tick(repository.world.state)
  const made: CommentState = {
    id: 7_000 + comments.length,
    pullRequest,
    author: 'github-actions[bot]',
    authorType: 'Bot',
    body,
    createdAt: now,
    updatedAt: now,
    edits: [],
  }
  comments.push(made)
  return made
}

const again = (number: number) => repository.merge(number, { run: { id: '12', attempt: '2' } })

async function expectRefused(): Promise<void> {
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
  await expectBlocked(repository.world, await again(8), before)
}
