import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha } from '../../loopback/github-state.ts'
import { access, row } from './edits.ts'
import { expectBlocked } from './judge.ts'
import { LEDGER, openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository(access(row('old', ['developers'])))
})
afterEach(() => repository.close())

const withoutOld = access((text) => text.replace(/ {2}- role: \S+role\/old\n.*\n/, ''))
const lied = (commit: string) =>
  repository.world.edit(`cluster/${LEDGER}`, (text) =>
    text.replace(/^ {2}commit: .*$/m, `  commit: "${commit}"`),
  )

/** A commit that GitHub knows, whose parent is the tip of the default branch after the merge. */
function child(words: string): string {
  const { state } = repository.world
  const commit = sha(words)
  state.commits[commit] = [state.branches['main'] ?? '']
  return commit
}

test('a commit of a fork in the ledger, which comes after the merge, makes the merge no old one', async () => {
  await repository.propose(8, withoutOld)
  const event = repository.mergeOnly(8)
  await lied(child('a commit of a fork'))
  const before = await repository.world.cluster()
  const result = await repository.run(event)
  await expectNotQuiet(result, before)
})

test('nor does one that is written down as begun', async () => {
  await repository.propose(8, withoutOld)
  const event = repository.mergeOnly(8)
  const commit = child('a commit of a fork')
  await repository.world.edit(`cluster/${LEDGER}`, (text) =>
    text.replace(
      /^ {2}commit: .*$/m,
      (line) => `${line}\n  begun: '{"commit":"${commit}","run":"https://example.com"}'`,
    ),
  )
  const before = await repository.world.cluster()
  await expectNotQuiet(await repository.run(event), before)
})

test('nor for a digest that was confirmed', async () => {
  repository.push(8, withoutOld)
  const event = repository.mergeOnly(8)
  const planned = await repository.run(event, { inputs: { mode: 'plan' } })
  await lied(child('a commit of a fork'))
  const before = await repository.world.cluster()
  const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
  await expectNotQuiet(await repository.run(event, { inputs }), before)
})

test('a commit that GitHub does not know in the ledger lets nothing pass unseen', async () => {
  repository.push(8, access(row('mallory', ['friends'])))
  const event = repository.mergeOnly(8)
  await lied('d'.repeat(40))
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.run(event), before)
})

test('a principal that somebody wrote into the ledger is not removed unseen', async () => {
  await repository.propose(8, access(row('bob', ['developers'])))
  await repository.world.edit(`cluster/${LEDGER}`, (text) =>
    text.replace('principals: |\n', 'principals: |\n    arn:aws:iam::111122223333:role/break-glass\n'),
  )
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

/** It is either done, or it fails; never green with the row still there. */
async function expectNotQuiet(
  result: Parameters<typeof expectBlocked>[1],
  before: Parameters<typeof expectBlocked>[2],
): Promise<void> {
  if (result.code !== 0) return await expectBlocked(repository.world, result, before)
  const after = await repository.world.cluster()
  expect(after['configmaps/kube-system/aws-auth.yaml']).not.toContain('role/old\n')
}
