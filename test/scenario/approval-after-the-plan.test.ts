import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { addReview } from '../loopback/github-state.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const inputs = { 'require-approval-after-plan': 'true' }
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

test.each(cases)('a pull request $name is refused', async ({ review }) => {
  await world.pushToPullRequest()
  review()
  await expectRefused()
})

test('an approval before the plan appeared does not count', async () => {
  approve('bob', { submittedAt: '2026-01-01T00:00:00Z' })
  await world.pushToPullRequest()
  for (const review of world.state.reviews) review.commit = world.pull.headSha
  await expectRefused()
})

test('an approval of a plan that has changed since does not count', async () => {
  await world.pushToPullRequest()
  await world.edit('access.yaml', (text) => text.replace('[developers]', '[developers, auditors]'))
  approve('bob', { submittedAt: new Date().toISOString() })
  await world.pushToPullRequest()
  for (const review of world.state.reviews) review.commit = world.pull.headSha
  await expectRefused()
})

test('an approval after the plan appeared counts, also when the same plan is shown again after it', async () => {
  await world.pushToPullRequest()
  approve('bob')
  // A commit that changes nothing of the plan: the plan is as old as before, but the approval is of another commit.
  await world.pushToPullRequest()
  for (const review of world.state.reviews) review.commit = world.pull.headSha
  const result = await world.merge({ inputs })
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs['applied']).toBe('true')
})

test('without the input nobody needs to approve', async () => {
  await world.pushToPullRequest()
  expect((await world.merge()).code).toBe(0)
})

async function expectRefused(): Promise<void> {
  const before = await world.cluster()
  const result = await world.merge({ inputs })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('plan-refused')
  expect(world.state.comments[0]?.body).toContain(
    'Nobody but its author approved the last commit of pull request `#7` after its plan appeared',
  )
  expect(await world.cluster()).toEqual(before)
}
