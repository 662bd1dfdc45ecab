import { cp, mkdir, readdir, rename, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment } from '../comments.ts'
import type { ActionResult } from '../run-action.ts'
import { type DoorWorld, openDoorWorld } from './doors.ts'

let world: DoorWorld

beforeEach(async () => {
  world = await openDoorWorld()
  await cp(join(world.folder, 'cluster'), join(world.outside, 'cluster'), { recursive: true })
})
afterEach(() => world.close())

function expectRefused(result: ActionResult): void {
  const found = result.annotations.find(({ properties }) =>
    properties['title']?.includes('door-outside-workspace'),
  )
  expect({ code: result.code, annotations: result.annotations, found }).toMatchObject({
    code: 1,
    found: { level: 'error', properties: { file: 'access.yaml', line: '5' } },
  })
}

/** What an apply to the folder outside would leave there. */
const filesOutside = () => readdir(join(world.outside, 'cluster'), { recursive: true })

test.each([
  ['absolute', () => `${world.outside}/cluster`],
  ['relative', () => `../${basename(world.outside)}/cluster`],
  ['relative, from a folder that there is not', () => `nowhere/../../${basename(world.outside)}/cluster`],
])('a directory whose path is %s and leads outside is not read', async (_kind, path) => {
  await world.door(`directory: ${path()}`)
  const result = await world.pushToPullRequest()
  expectRefused(result)
  expect(planComment(world.state).body).not.toContain('system:node')
})

test('nor is it written', async () => {
  await world.pushToPullRequest()
  const event = world.mergeOnly(world.pull)
  const before = await filesOutside()
  await world.door(`directory: ${world.outside}/cluster`)
  expectRefused(await world.run(event))
  expect(await filesOutside()).toEqual(before)
})

test('a directory that is a link is not read where the link leads outside', async () => {
  await symlink(join(world.outside, 'cluster'), join(world.folder, 'lab'))
  await world.door('directory: lab')
  expectRefused(await world.pushToPullRequest())
})

test('a directory below a link is not read either', async () => {
  await symlink(world.outside, join(world.folder, 'lab'))
  await world.door('directory: lab/cluster')
  expectRefused(await world.pushToPullRequest())
})

test('a folder outside is refused whether it is there or not', async () => {
  await world.door(`directory: ${world.outside}/gone`)
  expectRefused(await world.pushToPullRequest())
})

test('a link inside the workspace may be followed inside', async () => {
  await symlink('cluster', join(world.folder, 'lab'))
  await world.door('directory: lab')
  expect((await world.pushToPullRequest()).code).toBe(0)
})

test('nothing is written through a link below the directory', async () => {
  // `roles` is where the role of the file would be written; reading follows no link.
  await mkdir(join(world.outside, 'roles'))
  await rename(join(world.folder, 'cluster', 'roles'), join(world.outside, 'old')).catch(() => undefined)
  await symlink(join(world.outside, 'roles'), join(world.folder, 'cluster', 'roles'))
  await world.pushToPullRequest()
  const result = await world.merge()
  expect(await readdir(join(world.outside, 'roles'), { recursive: true })).toEqual([])
  expect(result.code).toBe(1)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain('symbolic link')
})
