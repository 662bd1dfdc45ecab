import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { otherEvent, pullRequestEvent, type ScenarioEvent } from './event.ts'
import type { ActionResult } from './run-action.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  world.state.identities[RUN_TOKEN] = { ...workflowRun, actions: 'read' }
  Object.assign(world.state.roles, { bob: 'write', carol: 'write', dave: 'write' })
  await cp(join(world.folder, 'cluster'), join(world.folder, 'dev'), { recursive: true })
  await world.edit('access.yaml', (text) =>
    text.replace('clusters:\n', 'clusters:\n  - name: dev\n    directory: dev\n'),
  )
})
afterEach(() => world.close())

/** A person releases the run for an environment: each has the name of its cluster. */
function release(run: string, environment: string, user = 'dave'): void {
  const known = world.state.releases[run] ?? []
  world.state.releases[run] = [...known, { user, state: 'approved', environments: [environment] }]
}

interface Step {
  readonly event: ScenarioEvent
  readonly run: string
  readonly clusters: string
}

const plan = ({ event, run, clusters }: Step): Promise<ActionResult> =>
  world.run(event, { inputs: { mode: 'plan', clusters }, run: { id: run, attempt: '1' } })

const apply = ({ event, run, clusters }: Step, digest: string | undefined): Promise<ActionResult> =>
  world.run(event, {
    inputs: { clusters, 'confirm-digest': digest ?? '' },
    run: { id: run, attempt: '1' },
    environment: clusters,
  })

/** One step of a promotion: a plan, its release, and its apply. */
async function promote(step: Step, user?: string): Promise<{ planned: ActionResult; applied: ActionResult }> {
  const planned = await plan(step)
  expect(planned).toMatchObject({ code: 0, outputs: { mode: 'plan' } })
  release(step.run, step.clusters, user)
  return { planned, applied: await apply(step, planned.outputs['plan-digest']) }
}

/** Adds a group to alice, in a pull request that is merged. */
async function mergeGroup(number: number, author: string, group: string): Promise<ScenarioEvent> {
  const pull = world.open(number, { author })
  await world.edit('access.yaml', (text) => {
    const changed = text.replace(/(user\/alice\n {4}groups: \[[^\]]*)\]/, `$1, ${group}]`)
    expect(changed).not.toBe(text)
    return changed
  })
  await world.pushToPullRequest({ pull })
  return world.mergeOnly(pull)
}

/** The folder of each cluster. */
const FOLDERS = { dev: 'dev', prod: 'cluster' } as const

async function textOf(cluster: keyof typeof FOLDERS): Promise<string> {
  const folder = join(world.folder, FOLDERS[cluster])
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  return (await Promise.all(texts)).join('')
}

const results = (pull: number): readonly string[] =>
  world.state.comments
    .filter(({ pullRequest, body }) => pullRequest === pull && body.startsWith('<!-- eks-access:result '))
    .map(({ body }) => body)

const titles = ({ annotations }: ActionResult): string =>
  annotations.map(({ properties }) => properties['title']).join('\n')

describe('a promotion', () => {
  test('applies to dev, then to prod, and each ledger knows its own commit', async () => {
    await world.pushToPullRequest()
    const first = { event: world.mergeOnly(world.pull), run: '12' }
    const dev = await promote({ ...first, clusters: 'dev' })
    expect(dev.planned.outputs['changes']).toBe('10')
    expect(dev.planned.summary).toContain('### EKS access plan · dev')
    expect(dev.planned.summary).toContain('**Not in this run:** `prod` (input clusters).')
    expect(dev.applied.outputs).toMatchObject({ applied: 'true', changes: '10' })
    expect(await textOf('dev')).toContain(first.event.sha)
    expect(await textOf('prod')).not.toContain(first.event.sha)
    const prod = await promote({ ...first, clusters: 'prod' })
    expect(prod.applied.outputs['applied']).toBe('true')
    expect(await textOf('prod')).toContain(first.event.sha)
    // What became of one step stays beside what became of the next.
    expect(results(7)).toEqual([
      expect.stringMatching(
        /### EKS access · dev: applied.*\*\*Not in this run:\*\* `prod` \(input clusters\)\./s,
      ),
      expect.stringMatching(
        /### EKS access · prod: applied.*\*\*Not in this run:\*\* `dev` \(input clusters\)\./s,
      ),
    ])

    // Two commits, of which prod gets none before both are in dev.
    const second = { event: await mergeGroup(8, 'bob', 'auditors'), run: '13' }
    expect((await promote({ ...second, clusters: 'dev' })).applied.outputs['applied']).toBe('true')
    const waiting = await plan({ ...second, clusters: 'prod' })
    release('13', 'prod')
    const third = { event: await mergeGroup(9, 'carol', 'operators'), run: '14' }
    // bob made what is in dev already, and nothing of what comes to it now.
    expect((await promote({ ...third, clusters: 'dev' }, 'bob')).applied.outputs['applied']).toBe('true')
    expect(await textOf('dev')).toContain(third.event.sha)
    expect(await textOf('prod')).not.toContain('auditors')

    // In prod it is pending, so that bob is one of those who made what is applied.
    const refused = await promote({ ...third, clusters: 'prod' }, 'bob')
    expect(refused.applied.outputs['applied']).toBe('false')
    expect(refused.applied.annotations[0]?.message).toContain(
      'released only by contributors to what it applies: bob opened it (pull request #8)',
    )
    const both = await promote({ ...third, clusters: 'prod' }, 'dave')
    expect(both.applied.outputs['applied']).toBe('true')
    const live = await textOf('prod')
    for (const text of ['auditors', 'operators', third.event.sha]) expect(live).toContain(text)

    // The release that waited is older than what prod has.
    const late = await apply({ ...second, clusters: 'prod' }, waiting.outputs['plan-digest'])
    expect(late).toMatchObject({ code: 0 })
    expect(late.summary).toContain('prod: superseded by a newer commit, nothing has changed')
    expect(await textOf('prod')).toBe(live)
  }, 180_000)

  test('counts nobody for prod who released dev', async () => {
    const event = world.mergeOnly(world.pull)
    expect((await promote({ event, run: '12', clusters: 'dev' })).applied.outputs['applied']).toBe('true')
    const step = { event, run: '12', clusters: 'prod' }
    const before = await textOf('prod')
    const result = await apply(step, (await plan(step)).outputs['plan-digest'])
    expect(result.code).toBe(1)
    expect(result.annotations[0]?.message).toContain(
      'Nobody released this run for the environment of this job',
    )
    expect(await textOf('prod')).toBe(before)
  }, 60_000)
})

test('a digest is of the chosen clusters: of others it is refused', async () => {
  const event = world.mergeOnly(world.pull)
  const of = (clusters: string): Step => ({ event, run: '12', clusters })
  for (const environment of ['dev', 'prod', '']) release('12', environment)
  const [dev, whole] = [await plan(of('dev')), await plan(of(''))]
  const before = [await textOf('dev'), await textOf('prod')]
  for (const [clusters, { outputs }] of [
    ['prod', dev],
    ['dev', whole],
  ] as const) {
    const result = await apply(of(clusters), outputs['plan-digest'])
    expect(result.code).toBe(1)
    expect(titles(result)).toContain('digest-not-confirmed')
    expect(result.annotations[0]?.message).toContain('The plan must be made with the same input clusters.')
  }
  expect([await textOf('dev'), await textOf('prod')]).toEqual(before)
}, 60_000)

describe('where all clusters count, a choice is refused before a file is read or GitHub is asked', () => {
  beforeEach(() => rm(join(world.folder, 'access.yaml')))

  test.each([
    ['a pull request', () => pullRequestEvent(world.state, world.pull), 'on a pull request'],
    [
      'a pull request of a fork',
      () => {
        const fork = { ...world.pull, headRepository: 'mallory/cluster-access' }
        return pullRequestEvent(world.state, fork)
      },
      'on a pull request',
    ],
    ['a merge queue', () => otherEvent(world.state, 'merge_group'), 'in a merge queue'],
    ['a merge', () => world.mergeOnly(world.pull), 'for an apply without confirm-digest'],
  ])('%s', async (_, event, where) => {
    const result = await world.run(event(), { inputs: { clusters: 'dev' } })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'input-invalid' })
    expect(result.annotations[0]?.message).toContain(`The input clusters is refused ${where}`)
    expect(titles(result)).toContain('clusters-refused')
    expect(world.github.requests).toEqual([])
  })
})

test.each(['plan', 'validate', 'restore', 'explain'])(
  'in mode %s, what matches no cluster is an error before one is opened, with the nearest name',
  async (mode) => {
    for (const folder of Object.values(FOLDERS)) await rm(join(world.folder, folder), { recursive: true })
    const inputs = { mode, clusters: 'dev, prdo', ...(mode === 'explain' ? { principal: 'alice' } : {}) }
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ 'failure-reason': 'input-invalid' })
    expect(result.annotations[0]?.message).toContain(
      'access.yaml has no cluster named prdo. Did you mean "prod"?',
    )
  },
)

test('a question is answered for the chosen clusters', async () => {
  const inputs = { mode: 'explain', clusters: 'd*', principal: 'user/alice' }
  const { summary } = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs })
  expect(summary).toContain('dev')
  expect(summary).not.toContain('prod')
})
