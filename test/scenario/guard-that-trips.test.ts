import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const masters = (text: string): string => text.replace('groups: [developers]', 'groups: [system:masters]')

test('a guard that trips makes the run red and the comment say what and why', async () => {
  await world.edit('access.yaml', masters)
  const result = await world.pushToPullRequest()

  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('would gain system:masters'),
    properties: { file: 'access.yaml', line: '12' },
  })
  expect(result.outputs).toMatchObject({ mode: 'plan', changes: '10', 'failure-reason': 'plan-refused' })
  const { body } = planComment(world.state)
  expect(body).toContain(
    '**Do not merge:** nothing is applied to `prod` (directory `cluster`) until the error is fixed, by this merge or a later one.\\\n',
  )
  expect(body).toContain('> [!CAUTION]\n> - **Error** [`system-masters`]')
  expect(body).toContain(
    '> - **Would gain admin in the whole cluster:** `user/alice`, through group `system:masters`',
  )
  expect(body).toContain('set `guards.allowSystemMasters: true`')
})

test('nothing is applied past a guard, and the record says so', async () => {
  await world.edit('access.yaml', masters)
  await world.pushToPullRequest()
  const before = await world.cluster()
  const result = await world.merge()

  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ mode: 'apply', applied: 'false', 'failure-reason': 'plan-refused' })
  expect(resultComment(world.state).body).toContain('### EKS access · prod: refused, nothing has changed')
  expect(await world.cluster()).toEqual(before)
})

test('a guard that the file loosens lets it pass, and the comment still cautions', async () => {
  await world.edit('access.yaml', (text) => `${masters(text)}guards:\n  allowSystemMasters: true\n`)
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(0)
  expect(result.annotations.map(({ properties }) => properties['title'])).toContain(
    'A row would gain system:masters (system-masters)',
  )
  const { body } = planComment(world.state)
  expect(body).toContain(
    '> - **Gains admin in the whole cluster:** `user/alice`, through group `system:masters`',
  )
  expect(body).toContain('> - **Loosens a guard:** `guards.allowSystemMasters` false → true')
  expect(body).toMatch(/\n- \*\*warning\*\* \[`system-masters`\]\(\S+\): .* \(\[access\.yaml:12\]\(\S+\)\)\n/)
  const merged = await world.merge()
  expect(merged).toMatchObject({ code: 0 })
  expect(merged.outputs['applied']).toBe('true')
})
