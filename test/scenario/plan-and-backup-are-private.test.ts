import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('what a run leaves for later steps can be read by the user of the runner only', async () => {
  expect((await world.pushToPullRequest()).modes).toEqual({ planFile: '600' })
  expect((await world.merge()).modes).toEqual({ planFile: '600', backupFile: '600' })
}, 60_000)
