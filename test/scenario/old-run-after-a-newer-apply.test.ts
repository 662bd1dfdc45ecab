import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { releaseRuns } from './gate.ts'
import { runProgram } from './run-terminal.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World
let old: string

beforeEach(async () => {
  world = await openWorld()
  await world.edit('access.yaml', (text) => {
    old = text
    return text
  })
})
afterEach(() => world.close())

const withoutConsole = (text: string): string => text.replace(/ {2}- role: \S+console\n.*\n/, '')

/** Alice's rights are given by pull request 7 and taken again by pull request 8. */
async function applyBoth(): Promise<void> {
  await world.pushToPullRequest()
  expect((await world.merge({ run: { id: '70', attempt: '1' } })).code).toBe(0)
  const next = world.open(8)
  await world.edit('access.yaml', withoutConsole)
  await world.pushToPullRequest({ pull: next })
  expect((await world.merge({ pull: next, run: { id: '80', attempt: '1' } })).code).toBe(0)
}

test('an old run that is run again is superseded, green, and brings nothing back', async () => {
  await applyBoth()
  const before = await world.cluster()
  const comments = world.state.comments.map(({ body }) => body)
  await world.edit('access.yaml', () => old)
  const again = await world.merge({ run: { id: '70', attempt: '2' } })

  expect(again).toMatchObject({ code: 0, stderr: '' })
  expect(await world.cluster()).toEqual(before)
  expect(before['configmaps/kube-system/aws-auth.yaml']).not.toContain('role/console')
  expect(again.outputs).toMatchObject({ mode: 'apply', 'failure-reason': '' })
  expect(again.annotations).toMatchObject([
    {
      level: 'notice',
      message: expect.stringMatching(
        /The newer commit [0-9a-f]{7} was already applied to prod, by \S+runs\/80/,
      ),
    },
  ])
  expect(again.summary).toContain('### EKS access · prod: superseded by a newer commit, nothing has changed')
  expect(again.summary).not.toContain('role/console')
  expect(world.state.comments.map(({ body }) => body)).toEqual(comments)
})

test('a failed run that is run again after a newer one did its work says that it is superseded', async () => {
  await world.pushToPullRequest()
  const next = world.open(8)
  world.mergeOnly(world.pull)
  await world.edit('access.yaml', withoutConsole)
  await world.pushToPullRequest({ pull: next })
  expect((await world.merge({ pull: next })).code).toBe(0)
  await world.edit('access.yaml', () => old)
  const again = await world.merge({ run: { id: '70', attempt: '2' } })
  expect(again.code).toBe(0)
  expect(planComment(world.state).edits).toEqual([])
  expect(resultComment(world.state).body).toContain('### EKS access · prod: superseded by a newer commit')
})

test('a newer apply that had nothing to do supersedes too', async () => {
  await world.pushToPullRequest()
  const [given, taken] = [world.open(8), world.open(9)]
  expect((await world.merge()).code).toBe(0)
  // 8 gives a group, somebody takes it by hand, and 9 takes it out of the file: an empty plan.
  await world.edit('access.yaml', (text) => text.replace('[developers]', '[developers, escalation]'))
  const withGroup = await readAccess()
  await world.pushToPullRequest({ pull: given })
  expect((await world.merge({ pull: given, run: { id: '80', attempt: '1' } })).code).toBe(0)
  await world.edit('cluster/configmaps/kube-system/aws-auth.yaml', (text) => text.replace(', escalation', ''))
  await world.edit('access.yaml', () => old)
  await world.pushToPullRequest({ pull: taken })
  const empty = await world.merge({ pull: taken, run: { id: '90', attempt: '1' } })
  expect(empty).toMatchObject({ code: 0, outputs: { changes: '0', applied: 'true' } })

  const before = await world.cluster()
  await world.edit('access.yaml', () => withGroup)
  const again = await world.merge({ pull: given, run: { id: '80', attempt: '2' } })
  expect(again.code).toBe(0)
  expect(again.summary).toContain('superseded')
  expect(await world.cluster()).toEqual(before)
})

test('an apply from a terminal in between does not make the old run new', async () => {
  await applyBoth()
  await world.edit('access.yaml', (text) => text.replace('[developers]', '[developers, escalation]'))
  expect(await runProgram(['apply', '--yes'], world.folder)).toMatchObject({ code: 0 })
  const before = await world.cluster()
  await world.edit('access.yaml', () => old)
  const again = await world.merge({ run: { id: '70', attempt: '2' } })
  expect(again.summary).toContain('superseded')
  expect(await world.cluster()).toEqual(before)
})

test('a digest that was confirmed once does not bring an old commit back', async () => {
  await world.edit('access.yaml', withoutConsole)
  await world.pushToPullRequest()
  expect((await world.merge()).code).toBe(0)
  // Pull request 8 gives, behind a gate that confirms the digest of a planning job; 9 takes it away again.
  const [given, taken] = [world.open(8), world.open(9)]
  await world.edit('access.yaml', () => old)
  releaseRuns(world, 'bob', '12', '80')
  const gate = await world.merge({ pull: given, inputs: { mode: 'plan' } })
  const inputs = { 'confirm-digest': gate.outputs['plan-digest'] ?? '' }
  expect((await world.merge({ pull: given, inputs })).outputs['applied']).toBe('true')
  await world.edit('access.yaml', withoutConsole)
  await world.pushToPullRequest({ pull: taken })
  expect((await world.merge({ pull: taken })).outputs['applied']).toBe('true')

  const before = await world.cluster()
  await world.edit('access.yaml', () => old)
  const again = await world.merge({ pull: given, inputs, run: { id: '80', attempt: '2' } })
  expect(again.outputs['plan-digest']).toBe(inputs['confirm-digest'])
  expect(again.code).toBe(0)
  expect(again.summary).toContain('superseded')
  expect(await world.cluster()).toEqual(before)
})

test('a newer apply that failed half-way supersedes too, and may be run again itself', async () => {
  await world.pushToPullRequest()
  expect((await world.merge({ run: { id: '70', attempt: '1' } })).code).toBe(0)
  const next = world.open(8)
  await world.edit('access.yaml', (text) => withoutConsole(text).replace('team-b]', 'team-b, team-c]'))
  const newer = await readAccess()
  await world.pushToPullRequest({ pull: next })
  // A file stands where a folder is to be made.
  const inTheWay = join(world.folder, 'cluster', 'rolebindings', 'team-c')
  await writeFile(inTheWay, '')
  const failed = await world.merge({ pull: next, run: { id: '80', attempt: '1' } })
  expect(failed).toMatchObject({ code: 1, outputs: { 'failure-reason': 'apply-failed' } })
  await world.edit(AWS_AUTH, (text) => text.replace(/ +- rolearn: \S+console\n(?: {5,}.*\n)+/, ''))

  const before = await world.cluster()
  expect(before[AWS_AUTH.replace('cluster/', '')]).not.toContain('role/console')
  await world.edit('access.yaml', () => old)
  const again = await world.merge({ run: { id: '70', attempt: '2' } })
  expect(again).toMatchObject({ code: 0, outputs: { 'failure-reason': '' } })
  expect(again.annotations[0]?.message).toMatch(
    /The newer commit [0-9a-f]{7} has begun to be applied to prod, by \S+runs\/80/,
  )
  expect(await world.cluster()).toEqual(before)

  await rm(inTheWay)
  await world.edit('access.yaml', () => newer)
  const finished = await world.merge({ pull: next, run: { id: '80', attempt: '2' } })
  expect(finished).toMatchObject({ code: 0, outputs: { applied: 'true' } })
  const ledger = (await world.cluster())['configmaps/kube-system/eks-access-default.yaml']
  expect(ledger).not.toContain('begun')
})

async function readAccess(): Promise<string> {
  let text = ''
  await world.edit('access.yaml', (now) => {
    text = now
    return now
  })
  return text
}
