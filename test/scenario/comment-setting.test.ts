import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { badGateway } from '../loopback/github-faults.ts'
import { sha } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { pullRequestEvent } from './event.ts'
import { releaseRuns } from './gate.ts'
import { appendPolicy } from './policy.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const GATE = 'review:\n  gate: required\n'

describe('comment: changes', () => {
  const inputs = { comment: 'changes' }

  /** Lets another pull request bring the cluster to what the file says. */
  async function applyAll(): Promise<void> {
    const pull = world.open(6)
    await world.pushToPullRequest({ pull })
    await world.merge({ pull, run: { id: '11', attempt: '1' } })
  }

  const commentsOn = (pull: number) => world.state.comments.filter(({ pullRequest }) => pullRequest === pull)

  test('a plan with nothing to review makes no comment, and its merge makes none', async () => {
    await applyAll()
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned).toMatchObject({ code: 0, annotations: [] })
    expect(planned.outputs).toMatchObject({ changes: '0', 'comment-url': '' })
    expect(planned.summary).toContain('### EKS access plan · prod: no changes')
    const merged = await world.merge({ inputs })
    expect(merged).toMatchObject({ code: 0, annotations: [] })
    expect(merged.outputs).toMatchObject({ applied: 'true', 'comment-url': '' })
    expect(merged.summary).toContain('prod: nothing to do')
    expect(commentsOn(7)).toEqual([])
  }, 60_000)

  test('a plan with changes makes one, which is brought up to date when nothing is left to review', async () => {
    await world.pushToPullRequest({ inputs })
    expect(planComment(world.state).body).toContain('prod: 8 to add, 1 to change, 1 to remove')
    await applyAll()
    const planned = await world.pushToPullRequest({ inputs, run: { id: '13', attempt: '1' } })
    expect(commentsOn(7)).toHaveLength(1)
    expect(planComment(world.state).body).toContain('### EKS access plan · prod: no changes')
    expect(planned.outputs['comment-url']).not.toBe('')
    // Whoever read that plan learns what became of it.
    await world.merge({ inputs, run: { id: '14', attempt: '1' } })
    expect(resultComment(world.state).body).toContain('prod: nothing to do')
  }, 60_000)

  test.each([
    ['a guard is loosened', '', 'guards:\n  maxRemovalPercent: 60\n', '**Loosens a guard:**'],
    ['a guard is made stricter', 'guards:\n  maxRemovalPercent: 60\n', '', 'prod: no changes'],
  ])(
    'a plan without a change makes one where %s',
    async (_, before, now, said) => {
      await applyAll()
      await appendPolicy(world, { before, now })
      const planned = await world.pushToPullRequest({ inputs })
      expect(planned.outputs).toMatchObject({ changes: '0' })
      expect(planComment(world.state).body).toContain(said)
    },
    60_000,
  )

  test('a plan without a change makes one where the file has a warning', async () => {
    await world.edit('access.yaml', (text) => text.replace('username: deployer', 'username: aws:deployer'))
    await applyAll()
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned.outputs).toMatchObject({ changes: '0' })
    expect(planComment(world.state).body).toContain('access entries reject them')
  }, 60_000)

  test('a file with errors makes one', async () => {
    await applyAll()
    await world.edit('access.yaml', (text) => `${text}surprise: true\n`)
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned.code).toBe(1)
    expect(planComment(world.state).body).toContain('unknown-key')
  }, 60_000)

  test('a cluster without a plan makes one', async () => {
    await rm(join(world.folder, 'cluster'), { recursive: true })
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned.code).toBe(1)
    expect(planComment(world.state).body).toContain('> [!CAUTION]')
  })

  test('a slow run of an older commit makes none that nothing would bring up to date', async () => {
    const old = pullRequestEvent(world.state, world.pull)
    world.pull.headSha = sha('a newer commit, whose run had nothing to show')
    world.pull.commits.push(world.pull.headSha)
    const late = await world.run(old, { inputs })
    expect(late.code).toBe(0)
    expect(late.summary).toContain('prod: 8 to add')
    expect(world.state.comments).toEqual([])
  })
})

describe('comment: never', () => {
  const inputs = { comment: 'never' }

  const written = (): readonly string[] =>
    world.github.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)

  test.each([
    ['neither file', { before: '', now: '' }, 'access.yaml does not have review.gate: required'],
    [
      'the file of the base branch alone',
      { before: GATE, now: '' },
      'access.yaml does not have review.gate: required',
    ],
    [
      'the file of the pull request alone',
      { before: '', now: GATE },
      'access.yaml of main does not have review.gate: required',
    ],
    [
      'the file of the pull request, which is new,',
      { before: undefined, now: GATE },
      'access.yaml of main does not have',
    ],
  ])('is refused where %s demands the gate, and nothing is written', async (_, policy, why) => {
    await appendPolicy(world, policy)
    await rm(join(world.folder, 'cluster'), { recursive: true })
    const result = await world.pushToPullRequest({ inputs })
    expect(result).toMatchObject({ code: 1, stderr: '', summary: '' })
    expect(result.outputs).toMatchObject({ changes: '', applied: 'false', 'failure-reason': 'input-invalid' })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining(`The input comment is never, but ${why}`),
      properties: { title: expect.stringContaining('input-invalid') },
    })
    expect(result.annotations[0]?.message).toContain('Set comment to always or changes.')
    expect(written()).toEqual([])
  })

  test('is refused where GitHub does not say what the file of the base branch demands', async () => {
    await appendPolicy(world, { before: GATE, now: GATE })
    world.state.faults.push(badGateway(/GET .*contents/, 9))
    const result = await world.pushToPullRequest({ inputs })
    expect(result.code).toBe(1)
    expect(result.annotations[0]?.message).toContain(
      'whether access.yaml of main has review.gate: required is not known: ',
    )
    expect(written()).toEqual([])
  })

  test('knows the base branch as it is now, not as it was when the event was sent', async () => {
    await world.edit('access.yaml', (text) => `${text}${GATE}`)
    const event = pullRequestEvent(world.state, world.pull)
    const tip = sha('the merge that brought the gate')
    world.state.commits[tip] = [world.state.branches['main'] ?? '']
    world.state.files[tip] = { 'access.yaml': `version: 1\n${GATE}` }
    world.state.branches['main'] = tip
    expect((await world.run(event, { inputs })).code).toBe(0)
    expect(world.state.comments).toEqual([])
  })

  test('lets no merge be applied without the gate, before a cluster is opened', async () => {
    await world.pushToPullRequest()
    await rm(join(world.folder, 'cluster'), { recursive: true })
    const result = await world.merge({ inputs })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'input-invalid' })
    expect(world.state.comments).toHaveLength(1)
  })

  test('makes no comment with the gate: the plan is in the summary, and the apply waits for a release', async () => {
    await appendPolicy(world, { before: GATE, now: GATE })
    const planned = await world.pushToPullRequest({ inputs })
    expect(planned).toMatchObject({ code: 0, annotations: [] })
    expect(planned.outputs).toMatchObject({ changes: '10', 'comment-url': '' })
    expect(planned.summary).toContain('### EKS access plan · prod: 8 to add, 1 to change, 1 to remove')
    expect(planned.summary).toContain('**Merging** applies nothing now')

    const before = await world.cluster()
    const refused = await world.merge({ inputs })
    expect(refused.annotations[0]?.properties['title']).toContain('gate-required')
    expect(await world.cluster()).toEqual(before)

    const digest = (await world.merge({ inputs: { ...inputs, mode: 'plan' } })).outputs['plan-digest'] ?? ''
    const waits = await world.merge({ inputs: { ...inputs, 'confirm-digest': digest } })
    expect(waits.annotations[0]?.properties['title']).toContain('gate-not-released')
    releaseRuns(world, 'bob', '12')
    const applied = await world.merge({ inputs: { ...inputs, 'confirm-digest': digest } })
    expect(applied.outputs).toMatchObject({ applied: 'true', 'comment-url': '' })
    expect(applied.summary).toContain('### EKS access · prod: applied')
    expect(world.state.comments).toEqual([])
  }, 60_000)

  test('takes the plan out of a comment from before: it is not left out of date, and does not count', async () => {
    await appendPolicy(world, { before: GATE, now: GATE })
    await world.pushToPullRequest()
    expect(planComment(world.state).body).toContain('### EKS access plan')
    await world.pushToPullRequest({ inputs })
    expect(world.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        /^This comment had a plan, and does not count: the workflow was set to `comment: never`\. \[.*\]\(http.*\)/,
      ),
    ])
    const again = await world.pushToPullRequest({ inputs })
    expect(again.code).toBe(0)
    expect(world.state.comments).toMatchObject([{ edits: [{}] }])
  }, 60_000)

  test('leaves a comment of a pull request that is merged as people saw it', async () => {
    await appendPolicy(world, { before: GATE, now: GATE })
    await world.pushToPullRequest()
    const event = pullRequestEvent(world.state, world.pull)
    world.mergeOnly(world.pull)
    const { body } = planComment(world.state)
    expect((await world.run(event, { inputs })).code).toBe(0)
    expect(planComment(world.state).body).toBe(body)
  }, 60_000)

  test('a file with errors fails the run, and is told in summary and annotations alone', async () => {
    await appendPolicy(world, { before: GATE, now: `${GATE}surprise: true\n` })
    const result = await world.pushToPullRequest({ inputs })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ 'failure-reason': 'file-invalid', 'comment-url': '' })
    expect(result.annotations[0]?.properties['title']).toContain('unknown-key')
    expect(result.summary).toContain('unknown-key')
    expect(world.state.comments).toEqual([])
  })
})
