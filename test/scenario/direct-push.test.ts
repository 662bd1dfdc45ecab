import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const commit = 'c'.repeat(40)

test('a direct push is refused: nobody reviewed it, nothing is written, and the summary says what to do', async () => {
  const before = await world.cluster()
  const result = await world.pushDirectly(commit)

  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    changes: '10',
    applied: 'false',
    'failure-reason': 'plan-refused',
    'comment-url': '',
  })
  expect(result.annotations.slice(0, 2)).toMatchObject([
    {
      level: 'error',
      message: expect.stringContaining('The plan for prod has 10 changes that nobody reviewed'),
    },
    {
      level: 'error',
      message: expect.stringMatching(/No merged pull request brought commit ccccccc to main/),
    },
  ])
  expect(result.summary).toContain('### EKS access · prod: refused, nothing has changed')
  expect(result.summary).toContain('Open a new pull request that touches `access.yaml`')
  expect(result.summary).not.toContain('What was reviewed')
  expect(await world.cluster()).toEqual(before)
  expect(world.state.comments).toEqual([])

  // A pull request that shows the plan applies what the direct push left.
  await world.pushToPullRequest()
  expect((await world.merge()).outputs['applied']).toBe('true')
}, 60_000)

test('where the workflow allows it, a direct push is applied, with its record in the summary', async () => {
  const result = await world.pushDirectly(commit, { inputs: { unreviewed: 'allow' } })
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ mode: 'apply', applied: 'true', 'comment-url': '' })
  expect(result.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('in the summary only') },
  ])
  expect(result.summary).toContain('prod: applied')
  expect(world.state.comments).toEqual([])
}, 60_000)

test('a direct push of an unrelated file has nothing to do, and is green', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const before = await world.cluster()
  const result = await world.pushDirectly(commit)
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ changes: '0', applied: 'true', 'failure-reason': '' })
  expect(result.summary).toContain('prod: nothing to do')
  expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  const after = await world.cluster()
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'configmaps/kube-system/eks-access-default.yaml',
  ])
}, 60_000)
