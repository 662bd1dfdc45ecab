import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const add = (name: string) => (text: string) =>
  text.replace(
    'rbac:\n',
    `  - user: arn:aws:iam::111122223333:user/${name}\n    groups: [developers]\nrbac:\n`,
  )

test.each(['merge', 'squash', 'rebase'] as const)(
  'of three merges GitHub dropped the middle run, and the last one applies what both showed (%s)',
  async (style) => {
    await world.pushToPullRequest()
    expect((await world.merge({ style })).code).toBe(0)

    const [middle, last] = [world.open(8), world.open(9)]
    await world.edit('access.yaml', add('bob'))
    await world.pushToPullRequest({ pull: middle })
    world.mergeOnly(middle, style)
    // Planned after the merge of the other, so that both are in it.
    await world.edit('access.yaml', add('carol'))
    await world.pushToPullRequest({ pull: last })
    const result = await world.merge({ pull: last, style })

    expect(result).toMatchObject({ code: 0, annotations: [] })
    expect(result.outputs).toMatchObject({ applied: 'true', 'to-add': '2' })
    const { 'configmaps/kube-system/aws-auth.yaml': awsAuth } = await world.cluster()
    expect(awsAuth).toContain('user/bob')
    expect(awsAuth).toContain('user/carol')
  },
)

test('planned beside each other, they are applied by the last run all the same', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const [middle, last] = [world.open(8), world.open(9)]
  let base = ''
  await world.edit('access.yaml', (text) => {
    base = text
    return add('bob')(text)
  })
  await world.pushToPullRequest({ pull: middle })
  await world.edit('access.yaml', () => add('carol')(base))
  await world.pushToPullRequest({ pull: last })
  world.mergeOnly(middle)
  await world.edit('access.yaml', () => add('carol')(add('bob')(base)))
  const result = await world.merge({ pull: last })
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs).toMatchObject({ applied: 'true', 'to-add': '2' })
})

test('the dropped one without a plan is refused, and the message names it', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const [middle, last] = [world.open(8), world.open(9)]
  let base = ''
  await world.edit('access.yaml', (text) => {
    base = text
    return add('carol')(text)
  })
  await world.pushToPullRequest({ pull: last })
  world.mergeOnly(middle)
  await world.edit('access.yaml', () => add('carol')(add('bob')(base)))
  const before = await world.cluster()
  const result = await world.merge({ pull: last })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('plan-refused')
  expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(
    /user\/bob is added[\s\S]*Pull request #8 has no comment with a plan of access\.yaml/,
  )
  expect(await world.cluster()).toEqual(before)
})
