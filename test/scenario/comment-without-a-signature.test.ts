import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { badGateway } from '../loopback/github-faults.ts'
import { planComment } from './comments.ts'
import { appendPolicy } from './policy.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const ALLOW = 'review:\n  unsigned: allow\n'
const withoutToken = { idToken: false }

test('without an ID token the comment says that merging applies nothing, and nothing is applied', async () => {
  const planned = await world.pushToPullRequest(withoutToken)
  expect(planned).toMatchObject({ code: 0, annotations: [] })
  const { body } = planComment(world.state)
  expect(body).toContain(
    '**Merging** applies nothing, because GitHub did not sign this comment: the job needs `id-token: write`. Or `access.yaml` has `review.unsigned: allow` before this pull request.\\\n',
  )
  expect(body).not.toContain('eks-access:signature')
  await expectNotSigned()
})

test('where the access file before allows it, such a comment counts, and the caution says what that risks', async () => {
  await appendPolicy(world, { before: ALLOW, now: ALLOW })
  await world.pushToPullRequest(withoutToken)
  const { body } = planComment(world.state)
  expect(body).toContain('**Merging** applies these 10 changes to `prod`')
  expect(body).toContain(
    '> - **Not signed by GitHub:** whoever may write to this repository could have changed this comment unseen.',
  )
  expect(await world.merge(withoutToken)).toMatchObject({
    code: 0,
    annotations: [],
    outputs: { applied: 'true' },
  })
})

test('a pull request cannot allow it for itself', async () => {
  await appendPolicy(world, { before: '', now: ALLOW })
  await world.pushToPullRequest(withoutToken)
  const { body } = planComment(world.state)
  expect(body).toContain('**Merging** applies nothing, because GitHub did not sign this comment')
  expect(body).toContain('> - **Loosens the review:** a comment that GitHub did not sign counts')
  await expectNotSigned()
})

test('one that forbids it again is judged by that already', async () => {
  await appendPolicy(world, { before: ALLOW, now: '' })
  await world.pushToPullRequest(withoutToken)
  await expectNotSigned()
})

test('where GitHub fails to sign, a warning says so, and the next plan is signed', async () => {
  world.state.faults.push(badGateway(/^GET \/_services\/request/, Number.POSITIVE_INFINITY))
  const planned = await world.pushToPullRequest()
  expect(planned.code).toBe(0)
  expect(planned.annotations).toMatchObject([
    { level: 'warning', properties: { title: 'GitHub did not sign the comment' } },
  ])
  expect(planComment(world.state).body).toContain('GitHub did not sign this comment')
  world.state.faults.length = 0
  await world.pushToPullRequest()
  expect(await world.merge()).toMatchObject({ code: 0, annotations: [], outputs: { applied: 'true' } })
}, 90_000)

async function expectNotSigned(): Promise<void> {
  const before = await world.cluster()
  const result = await world.merge()
  expect(result).toMatchObject({ code: 1, stderr: '' })
  const titles = result.annotations.map(({ properties }) => properties['title'] ?? '')
  expect(titles.join('\n')).toContain('(review-not-signed)')
  expect(await world.cluster()).toEqual(before)
}
