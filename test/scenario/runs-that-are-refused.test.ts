import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { otherEvent, pullRequestEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test.each(['pull_request_target', 'issue_comment', 'workflow_run'])(
  'a run on %s is refused with the reason',
  async (name) => {
    const before = await world.cluster()
    const result = await world.run({ ...pullRequestEvent(world.state, world.pull), name })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({
      mode: '',
      changes: '',
      applied: 'false',
      'failure-reason': 'event-refused',
    })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringMatching(`A run on ${name} is refused: .*(stranger|anybody)`),
    })
    expect(world.github.requests).toEqual([])
    expect(await world.cluster()).toEqual(before)
  },
)

test('a pull request cannot apply, whatever the workflow says', async () => {
  const before = await world.cluster()
  const result = await world.run(pullRequestEvent(world.state, world.pull), { inputs: { mode: 'apply' } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('event-refused')
  expect(await world.cluster()).toEqual(before)
})

test('a payload that is not what GitHub writes is refused', async () => {
  const result = await world.run({
    ...otherEvent(world.state, 'pull_request'),
    payload: { action: 'opened' },
  })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('event-refused')
  expect(result.annotations[0]?.message).toContain('cannot be read')
})

test.each([
  ['mode', 'destroy', 'auto, validate, plan, apply'],
  ['file', '../secrets.yaml', 'inside the workspace'],
  ['file', '/etc/passwd', 'inside the workspace'],
  ['token', ' ', 'a GitHub token'],
])('the input %s %j is refused, and what is allowed is said', async (name, value, allowed) => {
  const result = await world.run(pullRequestEvent(world.state, world.pull), { inputs: { [name]: value } })
  expect(result.code).toBe(1)
  expect(result.outputs['failure-reason']).toBe('input-invalid')
  expect(result.annotations[0]?.message).toContain(allowed)
})

test('all inputs that are refused are told in one run, each with what is allowed', async () => {
  const inputs = {
    ...{
      file: '/etc/passwd',
      token: ' ',
      comment: 'change',
      'confirm-digest': 'abc',
      'wait-for-nodes': '60s',
    },
    ...{ timeout: '5m', repair: 'yes', clusters: ',', 'restore-masters': 'system:masters' },
    ...{ mode: 'explain', principal: '', can: 'pods', 'as-of': 'now' },
  }
  const result = await world.run(pullRequestEvent(world.state, world.pull), { inputs })
  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs['failure-reason']).toBe('input-invalid')
  const told = result.annotations.at(-1)?.message.split('\n')
  expect(told).toEqual([
    '"/etc/passwd" is not allowed for the input file. Allowed: a path inside the workspace, such as access.yaml or infra/access.yaml. Correct file under with: in the workflow.',
    '"change" is not allowed for the input comment; did you mean "changes"? Allowed: always, changes, never. Write comment: changes under with: in the workflow.',
    '"abc" is not allowed for the input confirm-digest. Allowed: none, or the output plan-digest of an earlier run, 64 hex digits. Correct confirm-digest under with: in the workflow.',
    '"," is not allowed for the input clusters. Allowed: names or globs, separated by commas, spaces or line breaks. Correct clusters under with: in the workflow.',
    '"60s" is not allowed for the input wait-for-nodes. Allowed: whole seconds from 0 to 3600. Correct wait-for-nodes under with: in the workflow.',
    '"5m" is not allowed for the input timeout. Allowed: whole seconds from 0 to 3600. Correct timeout under with: in the workflow.',
    '"yes" is not allowed for the input repair. Allowed: true, True, TRUE, false, False, FALSE. Correct repair under with: in the workflow.',
    'The input restore-masters is only for mode: restore. Allowed: nothing, unless the workflow has mode: restore. Remove restore-masters from the workflow, or set mode: restore.',
    'The input principal is empty, and mode: explain needs it. Allowed: the ARN of a role or user, or a Kubernetes username. Set principal under with: in the workflow.',
    '"pods" is not allowed for the input can. Write a verb, a resource and optionally -n NAMESPACE, such as "list pods -n shop". Allowed: a request such as "list pods -n shop". Correct can under with: in the workflow.',
    '"now" is not allowed for the input as-of. Allowed: live, plan. Correct as-of under with: in the workflow.',
    'The input token is empty. Allowed: a GitHub token. Leave token out of the workflow, so that it is the run’s own GITHUB_TOKEN, or pass one that is set.',
  ])
  expect(world.github.requests).toEqual([])
})
