import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Users with names that do not compress, each a row of username and group. */
async function declare(count: number): Promise<void> {
  const users = Array.from({ length: count }, (_, index) => {
    const name = Buffer.from(String(Math.imul(index + 1, 2654435761) >>> 0)).toString('base64url')
    return `  - user: arn:aws:iam::111122223333:user/${name}${index}\n    groups: [developers]\n`
  })
  await world.edit('access.yaml', (text) => text.replace('rbac:\n', `${users.join('')}rbac:\n`))
}

const aliceIsDone = (text: string): string => text.replace('groups: [testers] #', 'groups: [developers] #')

test('a plan of 300 rows is applied also where a part of it is done already', async () => {
  await declare(300)
  expect((await world.pushToPullRequest()).code).toBe(0)
  expect(world.state.comments[0]?.body.length).toBeLessThan(65_536)
  await world.edit(AWS_AUTH, aliceIsDone)
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs).toMatchObject({ applied: 'true', 'to-change': '0', 'to-add': '308' })
  expect(resultComment(world.state).body).toMatch(/### EKS access · prod: applied, 308 added/)
}, 60_000)

test('a plan that is too long to be remembered but by its digest is applied exactly', async () => {
  await declare(3_000)
  const planned = await world.pushToPullRequest()
  expect(world.state.comments[0]?.body.length).toBeLessThan(65_536)
  expect(planComment(world.state).body).toContain('**Loses a login without permissions:** `role/old-ci`\n')
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs).toMatchObject({
    applied: 'true',
    'to-add': '3008',
    'plan-digest': planned.outputs['plan-digest'],
  })
}, 60_000)

test('and a part of it is refused, with the reason', async () => {
  await declare(3_000)
  await world.pushToPullRequest()
  await world.edit(AWS_AUTH, aliceIsDone)
  const before = await world.cluster()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.annotations[0]?.message).toContain(
    'too long to be recorded change by change, so only exactly that plan can be applied',
  )
  expect(resultComment(world.state).body.length).toBeLessThan(65_536)
  expect(await world.cluster()).toEqual(before)
}, 60_000)
