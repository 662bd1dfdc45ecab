import { afterEach, beforeEach, describe, test } from '@jest/globals'
import { tick } from '../../loopback/github-state.ts'
import { BOT, cross, forge, hide, type Parts, putTogether, replace, takeApart, without } from './attacker.ts'
import { access, all, bind, row, withStage } from './edits.ts'
import { expectBlocked, expectTold, headOf } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository(access(withStage), ['stage'])
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))
const harmless = access(row('bob', ['developers']))

/** What somebody who may start a workflow on a branch of theirs can make of a plan's comment. */
const forgeries: readonly { readonly name: string; readonly change: (parts: Parts, other: Parts) => void }[] =
  [
    { name: 'the text only', change: (parts) => hide(parts) },
    {
      name: 'the text, with another format in the record',
      change: (parts) => {
        hide(parts)
        parts.record[0] = 99
      },
    },
    {
      name: 'the text, with another version in the record',
      change: (parts) => {
        hide(parts)
        parts.record[3] = '0.0.9'
      },
    },
    {
      name: 'the text, with another run in the record',
      change: (parts) => {
        hide(parts)
        parts.record[2] = '9007199254740990.1'
      },
    },
    { name: 'the text and the top of a harmless plan', change: cross },
    {
      name: 'the text and the top of a harmless plan, without a signature',
      change: (parts, other) => {
        cross(parts, other)
        parts.signature = undefined
      },
    },
    {
      name: 'the text and the top of a harmless plan, with the signature of that one',
      change: (parts, other) => {
        cross(parts, other)
        parts.signature = other.signature
      },
    },
    {
      name: 'the text and the record, without one of its clusters',
      change: (parts) => {
        hide(parts)
        parts.record[5] = parts.record[5].slice(0, 1)
        parts.record[6] = parts.record[6].slice(0, 1)
      },
    },
    {
      name: 'a harmless plan, with the record of the dangerous one behind its end',
      change: (parts, other) => {
        const dangerous = putTogether(parts)
        Object.assign(parts, {
          text: `${other.text}\n${dangerous.slice(dangerous.indexOf('\n') + 1).trimEnd()}`,
        })
      },
    },
    {
      name: 'the text, by blanks where the changes begin',
      change: (parts) => {
        const visible = headOf(parts.text)
        const top = without(visible, /mallory|friends|cluster-admin/)
        parts.text = `${top}${'\n&nbsp;'.repeat(400)}\n${parts.text.slice(visible.length)}`
      },
    },
    {
      name: 'the text, by a comment of HTML that hides its top',
      change: (parts) => {
        parts.text = `### EKS access plan · no changes\n<!--\n${parts.text}\n-->`
      },
    },
  ]

describe.each(forgeries)('written with a workflow’s token over $name', ({ change }) => {
  test('a plan that was edited before the merge is no review', async () => {
    await repository.propose(7, harmless)
    await repository.propose(8, grant)
    const other = takeApart(repository.comment(7).body)
    forge(repository.world.state, repository.comment(8), (parts) => change(parts, other))
    await expectRefused()
  })

  test('nor is one that was deleted and made again', async () => {
    await repository.propose(7, harmless)
    await repository.propose(8, grant)
    const other = takeApart(repository.comment(7).body)
    replace(repository.world.state, repository.comment(8), (parts) => change(parts, other))
    await expectRefused()
  })
})

test('a comment that was made from nothing, for a pull request without a run, is no review', async () => {
  await repository.propose(8, grant)
  const parts = takeApart(repository.comment(8).body)
  hide(parts)
  repository.world.state.comments.length = 0
  const now = tick(repository.world.state)
  repository.world.state.comments.push({
    id: 5_001,
    pullRequest: 8,
    author: BOT,
    authorType: 'Bot',
    body: putTogether(parts),
    createdAt: now,
    updatedAt: now,
    edits: [],
  })
  await expectRefused()
})

test('of a forged text that was taken back before the merge the genuine one counts, or none', async () => {
  await repository.propose(8, grant)
  const { body } = repository.comment(8)
  forge(repository.world.state, repository.comment(8), (parts) => {
    hide(parts)
  })
  const comment = repository.comment(8)
  comment.edits.push({ editor: BOT, editedAt: tick(repository.world.state), before: comment.body })
  comment.body = body
  comment.updatedAt = tick(repository.world.state)
  const before = await repository.world.cluster()
  const merged = await repository.merge(8)
  if (merged.code === 1) await expectBlocked(repository.world, merged, before)
  else expectTold(body, /role\/mallory/, /admin/)
})

test('a genuine plan of fewer changes, copied from another pull request, reviews only what it shows', async () => {
  await repository.propose(7, access(row('bob', ['developers'])))
  await repository.propose(
    8,
    access(
      all(row('bob', ['developers'])),
      (text) => text,
      row('mallory', ['friends']),
      bind(['friends'], 'cluster-admin'),
    ),
  )
  const genuine = takeApart(repository.comment(7).body)
  replace(repository.world.state, repository.comment(8), (parts) => {
    Object.assign(parts, { text: genuine.text, marker: genuine.marker })
    parts.record = [genuine.record[0], parts.record[1], ...genuine.record.slice(2)] as Parts['record']
  })
  await expectRefused()
})

async function expectRefused(): Promise<void> {
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
}
