import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { otherEvent } from '../scenario/event.ts'
import { releaseRuns } from '../scenario/gate.ts'
import { type ActRun, type ActWorld, openActWorld } from './act.ts'

let world: ActWorld

afterEach(() => world.close())

const accessFile = readFileSync('examples/quickstart/access.yaml', 'utf8')
const changed = accessFile.replace(
  'user/alice\n    groups: [developers]',
  'user/alice\n    groups: [on-call, developers]',
)

describe('the workflow of the README', () => {
  test('plans a pull request and applies its merge', async () => {
    world = await openActWorld('access.yml')
    const before = awsAuth()

    const planned = await world.pushToPullRequest(changed)
    expect(failures(planned)).toEqual([])
    expect(planned.log).toContain('signed in as arn:aws:iam::111122223333:role/access-plan\n')
    expect(output(planned, 'mode')).toEqual(['plan'])
    expect(awsAuth()).toBe(before)
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toContain('### EKS access plan · prod: 8 to add, 1 to change, 1 to remove')
    expect(comments()[0]).toContain('groups `testers` → `developers`, `on-call`')

    const applied = await world.merge()
    expect(failures(applied)).toEqual([])
    expect(applied.log).toContain('signed in as arn:aws:iam::111122223333:role/access-apply\n')
    expect(output(applied, 'applied')).toEqual(['true'])
    expect(output(applied, 'plan-digest')).toEqual(output(planned, 'plan-digest'))
    expect(awsAuth()).not.toContain('role/old-ci')
    expect(awsAuth()).toContain('on-call')
    expect(comments()).toHaveLength(2)
    expect(comments()[0]).toContain('### EKS access plan · prod')
    expect(comments()[1]).toContain('### EKS access · prod: applied')
    expect(read('eks-access-default.yaml')).toContain(world.pull.commits.at(-1))
  })
})

describe('the workflow with a gate', () => {
  test('applies the plan whose digest was released', async () => {
    world = await openActWorld('access-gated.yml')
    // In each run of act the run's number is 1.
    releaseRuns(world.github, 'bob', '1')
    const planned = await world.pushToPullRequest(changed)
    expect(failures(planned)).toEqual([])
    expect(planned.log).not.toContain('role/access-apply')
    expect(comments()[0]).toContain('### EKS access plan · prod')

    const released = await world.merge()
    expect(failures(released)).toEqual([])
    expect(output(released, 'mode')).toEqual(['plan', 'apply'])
    const [digest, appliedDigest] = output(released, 'plan-digest')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(appliedDigest).toBe(digest)
    expect(output(released, 'applied')).toEqual(['false', 'true'])
    expect(awsAuth()).toContain('on-call')
    expect(comments()).toHaveLength(2)
    expect(comments()[0]).toContain('### EKS access plan · prod')
    expect(comments()[1]).toContain('### EKS access · prod: applied')
  })

  test('asks for no release when there is nothing to do', async () => {
    world = await openActWorld('access-gated.yml')
    // In each run of act the run's number is 1.
    releaseRuns(world.github, 'bob', '1')
    await world.pushToPullRequest(changed)
    const released = await world.merge()
    expect(failures(released)).toEqual([])
    const again = await world.merge()
    expect(failures(again)).toEqual([])
    expect(again.log).not.toContain('role/access-apply')
  })

  test('refuses when the cluster changed while the release was waited for', async () => {
    world = await openActWorld('access-gated.yml')
    // In each run of act the run's number is 1.
    releaseRuns(world.github, 'bob', '1')
    await world.pushToPullRequest(changed)
    const before = awsAuth()
    const refused = await world.merge({
      whenApplySignsIn: `sed -i 's/groups: \\[testers\\]/groups: [testers, auditors]/' ${pathOf('aws-auth.yaml')}`,
    })
    expect(refused.code).toBe(1)
    expect(output(refused, 'mode')).toEqual(['plan', 'apply'])
    expect(output(refused, 'applied')).toEqual(['false', 'false'])
    expect(output(refused, 'failure-reason')).toEqual(['', 'plan-refused'])
    expect(refused.log).toContain('digest-not-confirmed')
    expect(refused.log).toContain(`${output(refused, 'plan-digest')[0]} was confirmed`)
    expect(awsAuth()).toBe(before.replace('[testers]', '[testers, auditors]'))
  })
})

describe('the workflow on a schedule', () => {
  test('fails while a cluster is not as the file says', async () => {
    world = await openActWorld('access-drift.yml')
    world.github.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'none', issues: 'write' }
    const drifted = await world.run(otherEvent(world.github.state, 'schedule'))
    expect(drifted.code).toBe(1)
    expect(output(drifted, 'changes')).toEqual(['10'])
    expect(output(drifted, 'failure-reason')).toEqual(['drift'])
    expect(world.github.state.issues).toMatchObject([{ state: 'open' }])
  })
})

function awsAuth(): string {
  return read('aws-auth.yaml')
}

function read(file: string): string {
  return readFileSync(pathOf(file), 'utf8')
}

function pathOf(file: string): string {
  return join(world.cluster, 'configmaps', 'kube-system', file)
}

function comments(): string[] {
  return world.github.state.comments.map(({ body }) => body)
}

/** The values that steps gave to an output, in order. */
function output({ log }: ActRun, name: string): string[] {
  return [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, 'gm'))].map(([, value = '']) => value)
}

/** What went wrong, with the log where something did. */
function failures({ code, log }: ActRun): string[] {
  // What the example is told in every run: its dangers, and the group that these tests add without a binding.
  const told = log.replaceAll(/::warning title=.* \((danger|group-bound-to-nothing)\)/g, '')
  return code === 0 && !/::(warning|error)/.test(told) ? [] : [`exit ${code}`, log]
}
