import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Somebody gives alice one more group, which the merge would take from her again. */
async function editByHand(): Promise<void> {
  await world.edit(AWS_AUTH, (text) =>
    text.replace('groups: [testers]', 'groups: [testers, incident-4711]').replace(
      '  name: aws-auth\n',
      `  name: aws-auth
  managedFields:
    - manager: eksctl
      operation: Update
      time: "2026-01-02T08:00:00Z"
    - manager: kubectl-edit
      operation: Update
      time: "2026-03-04T05:06:07Z"
`,
    ),
  )
}

test('a row that changed since the review is refused, with both sides and who wrote last', async () => {
  await world.pushToPullRequest()
  await editByHand()
  const before = await world.cluster()
  const result = await world.merge()

  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    applied: 'false',
    'failure-reason': 'plan-refused',
    'comment-url': expect.stringMatching(`/pull/7#issuecomment-${resultComment(world.state).id}$`),
  })
  expect(await world.cluster()).toEqual(before)

  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('user/alice loses group incident-4711'),
    properties: { title: expect.stringContaining('plan-changed') },
  })
  expect(result.annotations[0]?.message).toContain('last written by kubectl-edit at 2026-03-04T05:06:07Z')
  expect(result.stdout).toContain('reviewed: gains group developers; loses group testers')
  expect(result.stdout).toMatch(/now: not reviewed: loses group incident-4711; gains group developers/)

  expect(world.state.comments).toHaveLength(2)
  expect(planComment(world.state).edits).toEqual([])
  for (const text of [resultComment(world.state).body, result.summary]) {
    expect(text).toContain('### EKS access · prod: refused, nothing has changed')
    expect(text).toContain(
      [
        '- `user/alice`',
        '  - reviewed: gains group `developers`; loses group `testers`',
        '  - now: **not reviewed:** loses group `incident-4711`; gains group `developers`; loses group `testers`',
        '  - the live object was last written by `kubectl-edit` at `2026-03-04T05:06:07Z`',
      ].join('\n'),
    )
  }
})

test('the same run again is applied once the cluster is changed back', async () => {
  await world.pushToPullRequest()
  await editByHand()
  expect((await world.merge()).code).toBe(1)
  await world.edit(AWS_AUTH, (text) => text.replace(', incident-4711', ''))
  const again = await world.merge({ run: { id: '12', attempt: '2' } })
  expect(again).toMatchObject({ code: 0, annotations: [] })
  expect(world.state.comments).toHaveLength(2)
  expect(resultComment(world.state).body).toContain('### EKS access · prod: applied')
})

test('a new pull request that shows the plan as it is now lets it pass', async () => {
  await world.pushToPullRequest()
  await editByHand()
  expect((await world.merge()).code).toBe(1)

  const next = world.open(8)
  await world.edit('access.yaml', (text) => `${text}# incident-4711 is over\n`)
  const planned = await world.pushToPullRequest({ pull: next })
  expect(planComment(world.state, 8).body).toContain('incident-4711')
  const result = await world.merge({ pull: next })
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs['plan-digest']).toBe(planned.outputs['plan-digest'])
  const { 'configmaps/kube-system/aws-auth.yaml': awsAuth } = await world.cluster()
  expect(awsAuth).not.toContain('incident-4711')
})
