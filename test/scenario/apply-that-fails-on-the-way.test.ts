import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('an apply that fails on the way is red, and its record shows what is done and what is not', async () => {
  await world.pushToPullRequest()
  // A file stands where a folder is to be made.
  await writeFile(join(world.folder, 'cluster', 'rolebindings'), '')
  const failed = await world.merge()
  expect(failed.code).toBe(1)
  expect(failed.outputs).toMatchObject({ mode: 'apply', applied: 'false', 'failure-reason': 'apply-failed' })
  expect(failed.annotations[0]).toMatchObject({ level: 'error' })
  const body = resultComment(world.state).body
  expect(body).toMatch(/### EKS access · prod: (partly applied|failed)/)
  expect(body).toContain('\n- **failed** add RoleBinding `team-a/deployers`')
  expect(body).toContain('\n- **not applied** add row `role/console`')

  await rm(join(world.folder, 'cluster', 'rolebindings'))
  await mkdir(join(world.folder, 'cluster', 'rolebindings'))
  const again = await world.merge({ run: { id: '12', attempt: '2' } })
  expect(again.code).toBe(0)
  expect(again.outputs['applied']).toBe('true')
  expect(world.state.comments).toHaveLength(2)
  expect(resultComment(world.state).body).toContain('### EKS access · prod: applied')
  expect(planComment(world.state).edits).toEqual([])
})
