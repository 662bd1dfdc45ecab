import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { addReview } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { appendPolicy } from './policy.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  world.state.roles['bob'] = 'write'
})
afterEach(() => world.close())

const REQUIRED = 'review:\n  approval: required\n'
const NONE = 'review:\n  approval: none\n'
const approve = (author: string, changes: Partial<Parameters<typeof addReview>[1]> = {}) =>
  addReview(world.state, { pullRequest: 7, author, state: 'APPROVED', ...changes })

const cases: readonly { readonly name: string; readonly review: () => void }[] = [
  { name: 'without an approval', review: () => {} },
  { name: 'approved by its author', review: () => approve('alice') },
  { name: 'approved by a stranger', review: () => approve('eve', { association: 'NONE' }) },
  { name: 'approved at another commit', review: () => approve('bob', { commit: 'd'.repeat(40) }) },
  {
    name: 'with an approval that was dismissed',
    review: () => {
      approve('bob').state = 'DISMISSED'
    },
  },
  {
    name: 'where the one who approved asked for changes later',
    review: () => {
      approve('bob')
      approve('bob', { state: 'CHANGES_REQUESTED' })
    },
  },
]

test.each(cases)(
  'a pull request $name is refused where the access file requires an approval',
  async ({ review }) => {
    await appendPolicy(world, { before: REQUIRED, now: REQUIRED })
    await world.pushToPullRequest()
    expect(planComment(world.state).body).toContain(
      `**Needs** an approval for commit \`${world.pull.headSha.slice(0, 7)}\`, given after this plan appeared`,
    )
    review()
    await expectRefused()
  },
)

test('an approval before the plan appeared does not count', async () => {
  await appendPolicy(world, { before: REQUIRED, now: REQUIRED })
  approve('bob', { submittedAt: '2026-01-01T00:00:00Z' })
  await world.pushToPullRequest()
  for (const review of world.state.reviews) review.commit = world.pull.headSha
  await expectRefused()
})

test('an approval of a plan that has changed since does not count', async () => {
  await appendPolicy(world, { before: REQUIRED, now: REQUIRED })
  await world.pushToPullRequest()
  await world.edit('access.yaml', (text) => text.replace('[developers]', '[developers, auditors]'))
  approve('bob')
  await world.pushToPullRequest()
  for (const review of world.state.reviews) review.commit = world.pull.headSha
  await expectRefused()
})

test('an approval after the plan appeared counts, also when a re-run finds the same plan after it', async () => {
  await appendPolicy(world, { before: REQUIRED, now: REQUIRED })
  await world.pushToPullRequest()
  approve('bob')
  await world.run(pullRequestEvent(world.state, world.pull), { run: { id: '12', attempt: '2' } })
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs['applied']).toBe('true')
})

test('a pull request that lifts the demand is still judged by it, and says so', async () => {
  await appendPolicy(world, { before: REQUIRED, now: NONE })
  await world.pushToPullRequest()
  const { body } = planComment(world.state)
  expect(body).toContain('> - **Loosens the review:** an approval is no longer required')
  expect(body).toContain('**Needs** an approval')
  await expectRefused()
})

test('one that makes the demand is judged by it already', async () => {
  await appendPolicy(world, { before: NONE, now: REQUIRED })
  await world.pushToPullRequest()
  await expectRefused()
})

test('without the demand nobody needs to approve', async () => {
  await world.pushToPullRequest()
  expect(planComment(world.state).body).not.toContain('**Needs**')
  expect((await world.merge()).code).toBe(0)
})

async function expectRefused(): Promise<void> {
  const before = await world.cluster()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('plan-refused')
  expect(resultComment(world.state).body).toContain(
    'Pull request `#7` has no approval of its last commit that counts and was given after its plan appeared',
  )
  expect(await world.cluster()).toEqual(before)
}
