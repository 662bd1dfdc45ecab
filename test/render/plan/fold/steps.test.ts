import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../../src/plan/change/change.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import type { Merging } from '../../../../src/plan/shown/head.ts'
import { markdown } from '../../../../src/render/document/markdown.ts'
import { stepsBlocks, watchesNodes } from '../../../../src/render/plan/fold/steps.ts'
import { MASTERS, NO_CHANGES, plan, REPLACE, row } from '../../plans.ts'

const APPLIES: Merging = { kind: 'applies', signed: true }
const after = { username: 'a', groups: ['dev'] }
const role = plan([row('role/a', { action: 'add', after })])
const user = plan([row('user/a', { action: 'add', after })])
const account: Change = { kind: 'account', action: 'add', account: '444455556666', reason: 'declared' }
const inFiles = (of: Plan): Plan => ({
  ...of,
  target: { cluster: 'prod', door: 'directory', directory: 'x' },
})

const text = (plans: readonly Plan[], merging: Merging = APPLIES, seconds = 60): string =>
  markdown(stepsBlocks(plans, merging, { nodeSeconds: seconds }))

describe('what merging does', () => {
  test('is told of a merge that is applied', () => {
    expect(text([role])).toContain('<summary>What merging does, step by step</summary>')
    expect(text([role])).toContain(
      'a new token must be accepted, and the nodes must stay Ready for 60 seconds;',
    )
  })

  test.each<Merging>([
    { kind: 'gate' },
    { kind: 'unsigned' },
    { kind: 'other-branch', base: 'next', applied: 'main' },
    { kind: 'other-workflow', workflow: 'a.yml', brought: 'added', applied: 'main' },
    { kind: 'too-long', grave: 3 },
    { kind: 'no-pull-request' },
    { kind: 'restore' },
  ])('is nothing where a merge applies nothing: $kind', (merging) => {
    expect(text([role], merging)).toBe('')
  })

  test.each([
    ['changes nothing', NO_CHANGES],
    ['has errors', MASTERS],
  ])('is nothing of a plan that %s', (_, of) => {
    expect(text([of])).toBe('')
    expect(text([of, role])).toBe(text([role]))
  })

  test('names no check that there is not', () => {
    expect(text([REPLACE])).toContain('aws-auth is not written.')
    expect(text([REPLACE])).not.toContain('token')
    expect(text([role], APPLIES, 0)).not.toContain('Ready')
    expect(text([user])).toContain('a new token must be accepted; otherwise')
    expect(text([inFiles(role)])).not.toMatch(/token|Ready|not written/)
  })

  test('says of several clusters that each is applied by itself', () => {
    expect(text([role, user])).toContain('Each cluster is applied by itself')
    expect(text([role])).not.toContain('Each cluster')
  })
})

test.each<[boolean, string, Plan, number]>([
  [true, 'a row of a role changes', role, 60],
  [false, 'nodes are not waited for', role, 0],
  [false, 'a row of a user changes', user, 60],
  [false, 'an account is added', plan([account]), 60],
  [false, 'the cluster is a directory', inFiles(role), 60],
])('nodes are watched: %s where %s', (expected, _, of, seconds) => {
  expect(watchesNodes(of, seconds)).toBe(expected)
})
