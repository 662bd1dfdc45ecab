import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { otherEvent, pushEvent } from '../event.ts'
import { access, bind, block, clusterRoleText, EVERYTHING, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

describe('an input that a workflow sets in the pull request that it is to help', () => {
  test.each([
    ['unreviewed', 'allow'],
    ['require-approval-after-plan', 'false'],
  ])('%s: %s lets nothing pass', async (name, value) => {
    await repository.close()
    repository = await openRepository(access(block('review', 'approval: required')))
    repository.push(8, grant)
    const before = await repository.world.cluster()
    // An input that action.yml does not have is set all the same, with a warning.
    const env = { [`INPUT_${name.toUpperCase()}`]: value }
    await expectBlocked(repository.world, await repository.merge(8, { env }), before)
  })

  test('repair is told first, in the comment and in the summary', async () => {
    const planned = await repository.propose(8, access(row('bob', ['developers'])), {
      inputs: { repair: 'true' },
    })
    expectTold(repository.comment(8).body, /repair/)
    expectTold(planned.summary, /repair/)
  })

  test('wait-for-nodes: 0 is told first', async () => {
    await repository.propose(8, access(row('bob', ['developers'])), { inputs: { 'wait-for-nodes': '0' } })
    expectTold(repository.comment(8).body, /wait-for-nodes/)
  })
})

describe('behind a gate', () => {
  const GATE = block('review', 'gate: required')

  beforeEach(async () => {
    await repository.close()
    repository = await openRepository(access(GATE))
  })

  test('an empty digest does not make the comment count', async () => {
    await repository.propose(8, access(row('bob', ['developers'])))
    const before = await repository.world.cluster()
    await expectBlocked(
      repository.world,
      await repository.merge(8, { inputs: { 'confirm-digest': '' } }),
      before,
    )
  })

  test('it is decided before a cluster is opened', async () => {
    await repository.propose(8, access(row('bob', ['developers'])))
    const event = repository.mergeOnly(8)
    const merged = await repository.run(event, { inputs: { 'confirm-digest': '' } })
    expect(merged.code).toBe(1)
    expect(merged.outputs['changes']).not.toBe('1')
  })

  test('a pull request that takes the gate away is behind it', async () => {
    await repository.propose(
      8,
      access((text) => text.replace('gate: required', 'gate: optional')),
    )
    expectTold(repository.comment(8).body, /gate|review/i)
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8), before)
  })

  test('the digest of the plan that a pull request showed is none of another plan', async () => {
    const planned = await repository.propose(8, grant)
    await repository.propose(9, access(row('carol', ['friends'])))
    repository.mergeOnly(9)
    const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8, { inputs }), before)
  })

  test('the digest of a plan is none of the same changes that give more', async () => {
    const { folder } = repository.world
    await writeRole(folder, 'get')
    const planned = await repository.propose(
      8,
      access(row('mallory', ['friends']), bind(['friends'], 'support')),
    )
    await writeRole(folder, '*')
    const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8, { inputs }), before)
  })
})

test('a push whose commits no pull request brought is refused before a cluster is opened', async () => {
  const commit = repository.direct('nobody knows', grant)
  const event = pushEvent(repository.world.state, commit)
  const before = await repository.world.cluster()
  const result = await repository.run(event)
  await expectBlocked(repository.world, result, before)
})

test('a confirmed digest on a branch applies nothing', async () => {
  const { state } = repository.world
  repository.branch('mine', grant)
  const event = {
    ...otherEvent(state, 'workflow_dispatch'),
    ref: 'refs/heads/mine',
    sha: state.branches['mine'] ?? '',
  }
  const planned = await repository.run(event)
  const before = await repository.world.cluster()
  const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
  await repository.run(event, { inputs })
  expect(await repository.world.cluster()).toEqual(before)
})

async function writeRole(folder: string, verbs: string): Promise<void> {
  const rule = verbs === '*' ? EVERYTHING : { resources: 'pods', verbs }
  await writeFile(join(folder, 'cluster/clusterroles/support.yaml'), clusterRoleText('support', rule))
}
