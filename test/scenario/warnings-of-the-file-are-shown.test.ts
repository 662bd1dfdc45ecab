import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a warning about the file is on its line, in the log, in the comment and in the summary', async () => {
  await world.edit('access.yaml', (text) => text.replace('username: deployer', 'username: aws:deployer'))
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(0)
  expect(result.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringContaining('access entries reject them'),
      properties: { file: 'access.yaml', line: '10' },
    },
  ])
  expect(result.stdout).toMatch(/warning username-not-portable, access\.yaml:10:\d+\n/)
  for (const text of [world.state.comments[0]?.body, result.summary]) {
    expect(text).toMatch(
      /\n- \*\*warning\*\* \[`username-not-portable`\]\(\S+\): .* \(\[access\.yaml:10\]\(\S+\)\)\n/,
    )
    expect(text).toContain('8 to add, 1 to change, 1 to remove\n')
  }
})
