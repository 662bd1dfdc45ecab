import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { dump, load } from 'js-yaml'
import { dataHash } from '../../../src/live/data-hash.ts'
import { otherEvent } from '../event.ts'
import { oneLine } from '../one-line.ts'
import type { ActionResult } from '../run-action.ts'
import { runProgram } from '../run-terminal.ts'
import { AWS_AUTH } from '../world.ts'
import { access, row } from './edits.ts'
import { cautionOf, expectBlocked } from './judge.ts'
import { LEDGER, openRepository, type Repository } from './repository.ts'

const WIPED = `apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
data:
  mapRoles: "[]"
`
const MALLORY =
  '- {rolearn: "arn:aws:iam::111122223333:role/mallory", username: mallory, groups: ["system:masters"]}\n'
const WORD = 'system:masters'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
  // Its apply saves an aws-auth that has a row with system:masters.
  await repository.propose(8, access(row('old', ['developers'])))
  expect((await repository.merge(8)).code).toBe(0)
})
afterEach(() => repository.close())

/** Somebody who may edit ConfigMaps changes what the ledger remembers, and empties aws-auth. */
async function poisoned(change: (data: Record<string, string>) => void): Promise<void> {
  await repository.world.edit(`cluster/${LEDGER}`, (text) => {
    const ledger = load(text) as { data: Record<string, string> }
    change(ledger.data)
    return dump(ledger)
  })
  await repository.world.edit(AWS_AUTH, () => WIPED)
}

function withMallory(data: Record<string, string>): void {
  const previous = JSON.parse(data['previous-aws-auth'] ?? '') as { mapRoles: string }
  data['previous-aws-auth'] = JSON.stringify({ ...previous, mapRoles: previous.mapRoles + MALLORY })
}

/** Both runs of a restore: the second one confirms the digest that the first one showed. */
async function restore(
  about: { readonly inputs?: Record<string, string>; readonly typed?: Record<string, string> } = {},
): Promise<ActionResult> {
  const event = otherEvent(repository.world.state, 'workflow_dispatch', about.typed)
  const inputs = { mode: 'restore', ...about.inputs }
  const shown = await repository.run(event, { inputs })
  const digest = shown.outputs['plan-digest'] ?? ''
  return await repository.run(event, { inputs: { ...inputs, 'confirm-digest': digest } })
}

const awsAuth = async () => (await repository.world.cluster())[AWS_AUTH.slice('cluster/'.length)] ?? ''

describe('an admin that somebody writes into the ledger', () => {
  test('does not come back, and nobody says that it stood there before', async () => {
    await poisoned(withMallory)
    const before = await repository.world.cluster()
    const result = await restore()
    await expectBlocked(repository.world, result, before, /system-masters/)
    expect(oneLine(result.stdout)).toContain('in the ledger of run')
    expect(result.stdout + result.summary).not.toMatch(/is known to have saved/)
  }, 120_000)

  test('nor by a word that stands in the workflow and nobody typed', async () => {
    await poisoned(withMallory)
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await restore({ inputs: { 'restore-masters': WORD } }), before)
  }, 120_000)

  test('nor where the ledger names another apply, and a stranger says so in a comment', async () => {
    const { state } = repository.world
    let forged = ''
    await poisoned((data) => {
      withMallory(data)
      forged = dataHash(JSON.parse(data['previous-aws-auth'] ?? ''))
      data['previous-run'] = 'https://github.com/octo-org/octo-repo/actions/runs/1'
    })
    const genuine = state.comments.find(({ body }) => body.includes('eks-access:result'))
    if (genuine === undefined) throw new Error('there is no result')
    const body = genuine.body.replace(/[0-9a-f]{64}/, forged)
    expect(body).not.toBe(genuine.body)
    state.comments.push({ ...genuine, id: genuine.id + 1_000, author: 'mallory', body })
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await restore(), before, /system-masters/)
  }, 120_000)

  test('nor where the file allows system:masters', async () => {
    repository.direct(
      'allows',
      access((text) => `${text}guards:\n  allowSystemMasters: true\n`),
    )
    await poisoned(withMallory)
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await restore(), before, /system-masters/)
  }, 120_000)

  test('comes back where that was typed in this very run, as what it is', async () => {
    await poisoned(withMallory)
    const result = await restore({
      inputs: { 'restore-masters': WORD },
      typed: { masters: WORD },
    })
    expect(result.outputs).toMatchObject({ applied: 'true' })
    expect(oneLine(result.stdout)).toMatch(/not known whether an apply saved it/)
    expect(await awsAuth()).toContain('role/mallory')
  }, 120_000)
})

test('an admin that the apply saved comes back without a word', async () => {
  await poisoned(() => {})
  const result = await restore()
  expect(oneLine(result.stdout)).toContain('an apply is known to have saved this aws-auth')
  expect(result.outputs).toMatchObject({ applied: 'true' })
  expect(await awsAuth()).toContain('system:masters')
}, 120_000)

test('an admin in a file does not come back in a terminal without the word', async () => {
  const { folder } = repository.world
  await writeFile(
    join(folder, 'saved.yaml'),
    WIPED.replace('"[]"', `|\n${MALLORY.replace(/^/gm, '    ').trimEnd()}`),
  )
  const args = ['restore', '--yes', '--cluster', 'prod', '--from', 'saved.yaml']
  const refused = await runProgram(args, folder)
  expect(refused.code).toBe(1)
  expect(oneLine(refused.stdout)).toContain('in the file saved.yaml')
  expect(await awsAuth()).not.toContain('mallory')
  const allowed = await runProgram([...args, '--masters', WORD], folder)
  expect({ code: allowed.code, has: (await awsAuth()).includes('mallory') }).toEqual({ code: 0, has: true })
}, 120_000)

describe('what comes back by a restore and is in no file', () => {
  const OLD_IS_BACK = /`role\/old`, [^;]*, added again by a restore/
  const harmless = (text: string) => `${text}# harmless\n`
  const withoutOld = (text: string) => text.replace(/ {2}- role: \S+role\/old\n.*\n/, '')

  test('is shown in each later plan: a row that a reviewed pull request had removed, and an admin as a caution', async () => {
    await repository.propose(9, access(withoutOld))
    expect((await repository.merge(9)).code).toBe(0)
    await repository.world.edit(AWS_AUTH, () => WIPED)
    expect((await restore()).outputs).toMatchObject({ applied: 'true' })

    for (const number of [10, 11]) {
      await repository.propose(number, access(harmless))
      const { body } = repository.comment(number)
      expect(body).toMatch(OLD_IS_BACK)
      expect(cautionOf(body).join('\n')).toMatch(/Admins that a restore added again:.*role\/break-glass/)
      expect(cautionOf(body).join('\n')).not.toContain('role/old')
      expect((await repository.merge(number)).code).toBe(0)
    }
    const drift = await repository.run(otherEvent(repository.world.state, 'schedule'), {
      inputs: { mode: 'plan' },
    })
    expect(drift.summary).toMatch(/role\/break-glass/)
    expect(drift.summary).toMatch(/added again/)
  }, 240_000)

  test('until it is declared, or is gone', async () => {
    await repository.propose(9, access(withoutOld))
    expect((await repository.merge(9)).code).toBe(0)
    await repository.world.edit(AWS_AUTH, () => WIPED)
    expect((await restore()).outputs).toMatchObject({ applied: 'true' })
    await repository.propose(10, access(row('old', ['developers'])))
    expect(repository.comment(10).body).not.toMatch(OLD_IS_BACK)
    expect((await repository.merge(10)).code).toBe(0)
    const ledger = load((await repository.world.cluster())[LEDGER] ?? '') as { data: Record<string, string> }
    expect(ledger.data['returned']).not.toContain('role/old')
    expect(ledger.data['returned']).toContain('role/break-glass')
    await repository.world.edit(AWS_AUTH, (text) => text.replaceAll('role/break-glass', 'role/other'))
    await repository.propose(11, access(harmless))
    expect(repository.comment(11).body).not.toMatch(/added again/)
  }, 240_000)
})
