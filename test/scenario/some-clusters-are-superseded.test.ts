import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  await cp(join(world.folder, 'cluster'), join(world.folder, 'staging'), { recursive: true })
  await world.edit('access.yaml', (text) =>
    text.replace('principals:', '  - name: staging\n    directory: staging\nprincipals:'),
  )
})
afterEach(() => world.close())

test('of two clusters one has the newer commit already: it stays, and the other is applied', async () => {
  let old = ''
  await world.edit('access.yaml', (text) => {
    old = text
    return text
  })
  await world.pushToPullRequest()
  const first = world.mergeOnly(world.pull)
  // Only prod gets the newer commit: staging is gone at that time.
  const next = world.open(8)
  await world.edit('access.yaml', (text) => text.replace(/ {2}- role: \S+console\n.*\n/, ''))
  await world.pushToPullRequest({ pull: next })
  await cp(join(world.folder, 'staging'), join(world.folder, 'saved'), { recursive: true })
  await rm(join(world.folder, 'staging'), { recursive: true })
  const partly = await world.merge({ pull: next })
  expect(partly.code).toBe(1)
  await cp(join(world.folder, 'saved'), join(world.folder, 'staging'), { recursive: true })

  const before = await world.cluster()
  await world.edit('access.yaml', () => old)
  const result = await world.run(first, { run: { id: '12', attempt: '2' } })
  expect(result).toMatchObject({ code: 0, stderr: '' })
  expect(result.outputs['applied']).toBe('true')
  expect(await world.cluster()).toEqual(before)
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('was already applied to prod') },
  ])
  for (const text of [resultComment(world.state).body, result.summary]) {
    expect(text).toContain('### EKS access · 2 clusters: 1 applied, 1 superseded')
    expect(text).toContain('- `prod`: superseded by a newer commit, nothing has changed')
    expect(text).toContain('- `staging`: applied, 8 added, 1 changed, 1 removed')
  }
  await world.edit('staging/configmaps/kube-system/aws-auth.yaml', (text) => {
    expect(text).toContain('role/console')
    return text
  })
})

test('what makes a review not count is said once, however many clusters there are', async () => {
  await world.pushToPullRequest()
  world.state.comments.length = 0
  const result = await world.merge()
  expect(result.code).toBe(1)
  const titles = result.annotations.map(({ properties }) => /\((.+)\)/.exec(properties['title'] ?? '')?.[1])
  expect(titles).toEqual(['plan-unreviewed', 'review-missing', 'plan-unreviewed', undefined])
})
