import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { otherEvent } from '../event.ts'
import type { ActionResult } from '../run-action.ts'
import { AWS_AUTH } from '../world.ts'
import { access, all, bind, block, row, withStage } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { type Edits, openRepository, type Repository } from './repository.ts'

let repository: Repository

afterEach(() => repository.close())

/** The plan of the gate's first job, on the default branch after the merge, and the release of its digest. */
async function gate(
  number: number,
): Promise<{ readonly planned: ActionResult; release(): Promise<ActionResult> }> {
  const event = repository.mergeOnly(number)
  const planned = await repository.run(event, { inputs: { mode: 'plan' } })
  const inputs = { 'confirm-digest': planned.outputs['plan-digest'] ?? '' }
  return { planned, release: () => repository.run(event, { inputs }) }
}

const BASE = access(
  block('guards', 'minAdmins: 1', `requiredAdmins: ["arn:aws:iam::111122223333:role/break-glass"]`),
)

/** What decides how strict a run is, loosened; the words that one line of the alert must have. */
const loosened: readonly {
  readonly name: string
  readonly edit: (text: string) => string
  readonly told: readonly RegExp[]
}[] = [
  { name: 'minAdmins', edit: (text) => text.replace('minAdmins: 1', 'minAdmins: 0'), told: [/minAdmins/] },
  {
    name: 'a required admin',
    edit: (text) => text.replace(/ {2}requiredAdmins: .*\n/, ''),
    told: [/requiredAdmins/, /break-glass/],
  },
  {
    name: 'an exception of another danger',
    edit: (text) =>
      text.replace(
        /^dangers:\n/m,
        'dangers:\n  - rule: cluster-admin\n    subject: friends\n    reason: They are friends.\n    until: 9999-12-31\n',
      ),
    told: [/cluster-admin/, /friends/, /danger|exception|accept/i],
  },
  {
    name: 'an exception that lasts longer',
    edit: (text) => text.replace('until: 2999-12-31', 'until: 9999-12-31'),
    told: [/9999-12-31/, /danger|exception|accept/i],
  },
  {
    name: 'unmanaged',
    edit: (text) => text.replace('clusters:\n', 'unmanaged: remove\nclusters:\n'),
    told: [/unmanaged/, /remove/],
  },
  {
    name: 'a known account',
    edit: (text) => text.replace('clusters:\n', 'knownAccounts: ["444455556666"]\nclusters:\n'),
    told: [/444455556666/],
  },
]

describe.each(loosened)('$name', ({ edit, told }) => {
  test('is told in the comment of the pull request that loosens it', async () => {
    repository = await openRepository(BASE)
    await repository.propose(8, access(edit))
    expectTold(repository.comment(8).body, ...told)
  })

  test('is told to whoever releases the plan on the default branch', async () => {
    repository = await openRepository(BASE)
    repository.push(8, access(edit, row('bob', ['developers'])))
    const { planned } = await gate(8)
    expectTold(planned.summary, ...told)
  })

  test('is told where a run by hand plans it', async () => {
    repository = await openRepository(BASE)
    repository.push(8, access(edit, row('bob', ['developers'])))
    const { sha } = repository.mergeOnly(8)
    const planned = await repository.run({ ...otherEvent(repository.world.state, 'workflow_dispatch'), sha })
    expectTold(planned.summary, ...told)
  })

  test('is not applied where it came by a push that nobody planned, with a plan of something else', async () => {
    repository = await openRepository(BASE)
    await repository.propose(8, access(row('bob', ['developers'])))
    repository.direct('a direct push', access(edit))
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8), before)
  })
})

test('a danger that the same pull request accepts stays first in the alert', async () => {
  repository = await openRepository()
  const accepting = (text: string): string =>
    text.replace(
      /^dangers:\n/m,
      'dangers:\n  - rule: cluster-admin\n    subject: arn:aws:iam::111122223333:role/mallory\n    reason: It is needed.\n    until: 9999-12-31\n',
    )
  await repository.propose(
    8,
    access(accepting, row('mallory', ['friends']), bind(['friends'], 'cluster-admin')),
  )
  expectTold(repository.comment(8).body, /role\/mallory/, /admin/, /gains/i)
  expectTold(repository.comment(8).body, /accept|exception/i, /cluster-admin/)
})

test('an exception for a group hides no user of it', async () => {
  repository = await openRepository(
    access((text) =>
      text.replace(
        /^dangers:\n/m,
        'dangers:\n  - rule: cluster-admin\n    subject: friends\n    reason: They are friends.\n    until: 9999-12-31\n',
      ),
    ),
  )
  await repository.propose(8, access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin')))
  expectTold(repository.comment(8).body, /role\/mallory/, /admin/)
})

test('an exception that was accepted before makes no gain of a second pull request a reviewed one', async () => {
  repository = await openRepository()
  const accepting = access((text) =>
    text.replace(
      /^dangers:\n/m,
      'dangers:\n  - rule: cluster-admin\n    subject: arn:aws:iam::111122223333:role/mallory\n    reason: It is needed.\n    until: 9999-12-31\n',
    ),
  )
  await repository.propose(8, access(row('mallory', ['friends'])))
  await repository.propose(9, { 'access.yaml': all(...Object.values(accepting), bind(['friends'], 'edit')) })
  await repository.merge(8)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(9), before)
})

test('rows that `unmanaged: remove` takes and the guard that it loosens are told in one alert', async () => {
  repository = await openRepository(BASE)
  await repository.propose(
    8,
    access(
      (text) => text.replace('clusters:\n', 'unmanaged: remove\nclusters:\n'),
      (text) => text.replace('minAdmins: 1', 'minAdmins: 0').replace(/ {2}requiredAdmins: .*\n/, ''),
    ),
  )
  const { body } = repository.comment(8)
  expectTold(body, /unmanaged/)
  expectTold(body, /minAdmins/)
  expectTold(body, /break-glass/)
})

describe('a cluster', () => {
  const both = access(withStage)

  test('that the file points elsewhere is told, although that one matches it', async () => {
    repository = await openRepository()
    await cp(join(repository.world.folder, 'cluster'), join(repository.world.folder, 'elsewhere'), {
      recursive: true,
    })
    await repository.propose(
      8,
      access((text) => text.replace('directory: cluster', 'directory: elsewhere')),
    )
    expectTold(repository.comment(8).body, /prod/, /elsewhere/)
  })

  test('that was pointed elsewhere by a push that nobody planned is not written', async () => {
    repository = await openRepository()
    await cp(join(repository.world.folder, 'cluster'), join(repository.world.folder, 'elsewhere'), {
      recursive: true,
    })
    await repository.propose(8, access(row('bob', ['developers'])))
    repository.direct(
      'retargeted',
      access((text) => text.replace('directory: cluster', 'directory: elsewhere')),
    )
    const result = await repository.merge(8)
    expect(result.code).toBe(1)
    expect((await repository.world.cluster())[AWS_AUTH.replace('cluster/', '')]).not.toContain('role/bob')
  })

  test('whose name was given to another one after the plan is not written', async () => {
    repository = await openRepository(both, ['stage'])
    await repository.propose(8, access(row('bob', ['developers'])))
    repository.direct(
      'swapped',
      access((text) =>
        text
          .replace('directory: cluster', 'directory: x')
          .replace('directory: stage', 'directory: cluster')
          .replace('directory: x', 'directory: stage'),
      ),
    )
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8), before)
  })

  test('that leaves the file is told', async () => {
    repository = await openRepository(both, ['stage'])
    await repository.propose(
      8,
      access((text) => text.replace(/ {2}- name: stage\n.*\n/, '')),
    )
    expectTold(repository.comment(8).body, /stage/, /drop|no longer/i)
  })

  test('that left the file by a push that nobody planned is no silent end of its checks', async () => {
    repository = await openRepository(both, ['stage'])
    await repository.propose(8, access(row('bob', ['developers'])))
    repository.direct(
      'dropped',
      access((text) => text.replace(/ {2}- name: stage\n.*\n/, '')),
    )
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(8), before)
  })

  test('whose ledger does not know this file is told', async () => {
    repository = await openRepository()
    await cp(join('examples/quickstart/cluster'), join(repository.world.folder, 'stage'), { recursive: true })
    await repository.propose(8, { ...withSet('other') })
    const before = await repository.world.cluster()
    const { body } = repository.comment(8)
    const merged = await repository.merge(8)
    if (merged.code === 1) await expectBlocked(repository.world, merged, before)
    else expectTold(body, /prod/, /set|ledger|first|not know|name/i)
  })
})

function withSet(name: string): Edits {
  return access((text) => text.replace('version: 1\n', `version: 1\nname: ${name}\n`))
}
