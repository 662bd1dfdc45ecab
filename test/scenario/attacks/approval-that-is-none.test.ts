import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pushTo } from '../../loopback/github-people.ts'
import { addReview, editComment } from '../../loopback/github-state.ts'
import { access, block, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

const REQUIRED = block('review', 'approval: required')

beforeEach(async () => {
  repository = await openRepository(access(REQUIRED))
})
afterEach(() => repository.close())

const harmless = access(row('bob', ['developers']))
const approve = (author: string, about: Partial<Parameters<typeof addReview>[1]> = {}) =>
  addReview(repository.world.state, { pullRequest: 8, author, state: 'APPROVED', ...about })

test('an approval after the plan, by somebody with write permission who wrote nothing of it, counts', async () => {
  await repository.propose(8, harmless)
  pushed('alice')
  approve('bob')
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

/** Approvals of people who may not, or whose own work it is. */
const none: readonly { readonly name: string; readonly does: () => void }[] = [
  {
    name: 'by an outside collaborator who may only read',
    does: () => {
      repository.world.state.roles['carol'] = 'read'
      approve('carol', { association: 'COLLABORATOR' })
    },
  },
  {
    name: 'by a member of the organization who may only triage',
    does: () => {
      repository.world.state.roles['carol'] = 'triage'
      approve('carol', { association: 'MEMBER' })
    },
  },
  {
    name: 'by an account that is gone',
    does: () => {
      repository.world.state.roles['carol'] = 'gone'
      approve('carol', { association: 'MEMBER' })
    },
  },
  {
    name: 'by whoever pushed last',
    does: () => {
      pushed('bob')
      approve('bob')
    },
  },
  {
    name: 'by the author of a commit in it',
    does: () => {
      repository.world.state.people[repository.pull(8).headSha] = { author: 'bob', committer: 'alice' }
      approve('bob')
    },
  },
  {
    name: 'by the committer of a commit in it, which another one wrote',
    does: () => {
      repository.world.state.people[repository.pull(8).headSha] = { author: 'alice', committer: 'bob' }
      approve('bob')
    },
  },
  {
    name: 'by the author of a commit that a later one hides',
    does: () => {
      const [first = ''] = repository.pull(8).commits
      repository.world.state.people[first] = { author: 'bob', committer: 'bob' }
      approve('bob')
    },
  },
  {
    name: 'by its author, whose login is written in capitals',
    does: () => {
      repository.world.state.roles['ALICE'] = 'write'
      approve('ALICE')
    },
  },
  {
    name: 'by the token of a workflow',
    does: () => {
      repository.world.state.roles['github-actions[bot]'] = 'write'
      approve('github-actions[bot]', { association: 'NONE' })
    },
  },
]

describe.each(none)('an approval $name', ({ does }) => {
  test.each(['merge', 'squash', 'rebase'] as const)('is none (%s)', async (style) => {
    await repository.propose(8, harmless)
    does()
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8, { style }), before)
  })
})

test('an approval of the plan before this one is none: it was put back after the approval', async () => {
  await repository.propose(8, harmless)
  const older = repository.comment(8).body
  await repository.propose(9, access(row('carol', ['developers'])))
  await repository.plan(8)
  pushed('alice')
  approve('bob')
  editComment(repository.world.state, repository.comment(8), { editor: 'github-actions[bot]', body: older })
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a pull request that no longer demands an approval needs one itself, and says what it loosens', async () => {
  await repository.propose(
    8,
    access((text) => text.replace('approval: required', 'approval: none')),
  )
  expectTold(repository.comment(8).body, /review|approval/i)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('nor does one before it, whose run never came, take the demand away', async () => {
  await repository.propose(
    9,
    access((text) => text.replace('approval: required', 'approval: none')),
  )
  await repository.propose(8, harmless)
  repository.mergeOnly(9)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a pull request that begins to demand an approval needs one itself', async () => {
  await repository.close()
  repository = await openRepository()
  await repository.propose(8, access(REQUIRED, row('bob', ['developers'])))
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

function pushed(by: string): void {
  const { headRef, headSha } = repository.pull(8)
  pushTo(repository.world.state, { branch: headRef, by, tip: headSha })
}
