import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../loopback/github-state.ts'
import { pushDirectly, pushEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const commit = 'c'.repeat(40)

test('a direct push is refused: nobody reviewed it, and the summary says what to do', async () => {
  const before = await world.cluster()
  const result = await world.pushDirectly(commit)

  expect(result).toMatchObject({ code: 1, stderr: '', planFile: undefined })
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    changes: '',
    applied: 'false',
    'failure-reason': 'plan-refused',
    'comment-url': '',
  })
  expect(result.annotations).toMatchObject([
    {
      level: 'error',
      message: expect.stringMatching(/No merged pull request brought commit ccccccc to main/),
      properties: { title: expect.stringContaining('no-pull-request') },
    },
    { level: 'error', message: '1 error in the apply of access.yaml: no-pull-request' },
  ])
  expect(result.summary).toContain('### EKS access · refused: nothing was applied')
  expect(result.summary).toContain('Open a new pull request that changes `access.yaml`')
  expect(await world.cluster()).toEqual(before)
  expect(world.state.comments).toEqual([])

  // A pull request that shows the plan applies what the direct push left.
  await world.pushToPullRequest()
  expect((await world.merge()).outputs['applied']).toBe('true')
}, 60_000)

test('it is refused before a cluster is opened: what opens one may run a program', async () => {
  const trace = join(world.folder, 'trace')
  const leaveTrace = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`
  const kubeconfig = {
    apiVersion: 'v1',
    kind: 'Config',
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
    clusters: [{ name: 'lab', cluster: { server: 'https://127.0.0.1:1' } }],
    users: [
      {
        name: 'lab',
        user: {
          exec: {
            apiVersion: 'client.authentication.k8s.io/v1',
            command: process.execPath,
            args: ['--eval', leaveTrace],
            interactiveMode: 'Never',
          },
        },
      },
    ],
  }
  // The workflow's own: one of the pull request runs nothing in any case.
  await world.edit('access.yaml', (text) => text.replace(/directory: cluster/, 'context: lab'))

  const about = { kubeconfig: JSON.stringify(kubeconfig) }
  expect((await world.pushDirectly(commit, about)).code).toBe(1)
  await expect(rm(trace)).rejects.toThrow('ENOENT')
  // A plan runs it.
  await world.pushToPullRequest(about)
  await rm(trace)
}, 60_000)

test('so is one of an unrelated file: without the cluster nobody knows whether there is something to do', async () => {
  await world.pushToPullRequest()
  await world.merge()
  const before = await world.cluster()
  const result = await world.pushDirectly(commit)
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ changes: '', applied: 'false', 'failure-reason': 'plan-refused' })
  expect(await world.cluster()).toEqual(before)
}, 60_000)

test('of a push that brings a direct commit on top of a merged pull request, only what that showed is applied', async () => {
  await world.pushToPullRequest()
  world.mergeOnly(world.pull)
  const tip = pushDirectly(world.state, [commit])
  await world.edit('access.yaml', (text) => text.replace('[developers]', '[developers, escalation]'))
  const before = await world.cluster()
  const result = await world.run(pushEvent(world.state, tip, { before: sha('main') }))
  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({
    message: expect.stringContaining('user/alice gains group escalation'),
    properties: { title: expect.stringContaining('plan-changed') },
  })
  expect(await world.cluster()).toEqual(before)
}, 60_000)
