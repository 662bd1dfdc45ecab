import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { access, aliceGets, bind, block, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository(access(block('guards', 'minAdmins: 1', 'maxRemovalPercent: 25')))
})
afterEach(() => repository.close())

const loose = (text: string): string =>
  text
    .replace('minAdmins: 1', 'minAdmins: 0')
    .replace('maxRemovalPercent: 25', 'maxRemovalPercent: 100\n  allowSystemMasters: true')
/** What it is on top of `main`: the loose guards and the row. */
const whole = access(loose, row('mallory', ['system:masters']))
/** What it is on top of a branch that has the loose guards already. */
const rest = access(row('mallory', ['system:masters']))

test('a pull request that was planned on a base of its author’s own and then retargeted is no review', async () => {
  repository.branch('mine', access(loose))
  await repository.propose(8, rest, { pull: { baseRef: 'mine' } })
  retarget()
  await expectRefused()
})

test('where the change of the base starts a plan, that one tells what is loosened, and is the review', async () => {
  repository.branch('mine', access(loose))
  await repository.propose(8, rest, { pull: { baseRef: 'mine' } })
  retarget()
  await replanned('edited')
  const { body } = repository.comment(8)
  expectTold(body, /loosens a guard/i, /allowSystemMasters/)
  expectTold(body, /loosens a guard/i, /minAdmins/)
  expectTold(body, /role\/mallory/, /system:masters|admin/)
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

test('retargeted away and back after a plan, it is the plan of the default branch that counts, told as such', async () => {
  await repository.propose(8, access(row('bob', ['developers'])))
  repository.branch('mine', access(loose))
  repository.pull(8).baseRef = 'mine'
  await repository.plan(8, { action: 'edited' })
  repository.pull(8).baseRef = 'main'
  // The run of this last change of the base never came.
  await expectRefused()
})

test('a second pull request from the same branch, onto a base of somebody’s own, reviews nothing of the first', async () => {
  repository.push(8, whole)
  await planOnOwnBase()
  await expectRefused()
})

test('nor where its comment is copied to the first one', async () => {
  await repository.propose(8, access(row('bob', ['developers'])))
  repository.push(8, whole)
  await planOnOwnBase()
  const [of8, of9] = [repository.comment(8), repository.comment(9)]
  of8.edits.push({ editor: 'github-actions[bot]', editedAt: of9.updatedAt, before: of8.body })
  of8.body = of9.body
  await expectRefused()
})

test('merging into a branch of one’s own applies nothing, and its comment says so', async () => {
  repository.branch('mine', access(loose))
  await repository.propose(8, rest, { pull: { baseRef: 'mine' } })
  expect(repository.comment(8).body).toMatch(/only `main` is applied|targets `mine`/)
})

test('a base that moved after the plan hides nothing: what the merge makes is more than the plan said', async () => {
  await repository.propose(8, access(aliceGets('friends')))
  await repository.propose(9, access(bind(['friends'], 'cluster-admin')))
  await repository.merge(9)
  await expectRefused()
})

/** A pull request of the same commits, onto a branch whose guards are loose already. */
async function planOnOwnBase(): Promise<void> {
  repository.branch('mine', access(loose))
  const { headSha, headRef, commits } = repository.pull(8)
  repository.world.open(9, { headSha, headRef, baseRef: 'mine', commits: [...commits] })
  repository.edit(9, rest)
  await repository.plan(9)
}

function retarget(): void {
  repository.pull(8).baseRef = 'main'
  // The branch holds what its own base held.
  repository.edit(8, whole)
}

async function replanned(action: string): Promise<void> {
  await repository.plan(8, { action })
}

async function expectRefused(): Promise<void> {
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
}
