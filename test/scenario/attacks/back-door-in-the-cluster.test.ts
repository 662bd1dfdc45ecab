import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../../loopback/github-state.ts'
import { otherEvent } from '../event.ts'
import type { ActionResult } from '../run-action.ts'
import { runProgram } from '../run-terminal.ts'
import { AWS_AUTH } from '../world.ts'
import { access, row } from './edits.ts'
import { expectTold } from './judge.ts'
import { LEDGER, openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
  repository.world.state.identities[RUN_TOKEN] = { ...workflowRun, issues: 'write' }
})
afterEach(() => repository.close())

const EVIL = 'arn:aws:iam::666666666666:role/evil'

async function rowOfEvil(): Promise<void> {
  await repository.world.edit(AWS_AUTH, (text) =>
    text.replace(
      '  mapUsers: |\n',
      `    - rolearn: ${EVIL}\n      username: evil\n      groups: [system:masters]\n  mapUsers: |\n`,
    ),
  )
}

async function bindingOf(kind: string, name: string): Promise<void> {
  const path = join(repository.world.folder, 'cluster/clusterrolebindings/debug.yaml')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(
    path,
    `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: debug}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}
subjects: [{apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: "${name}"}]
`,
  )
}

const unrelated = access(row('carol', ['developers']))

const drift = (): Promise<ActionResult> =>
  repository.run(otherEvent(repository.world.state, 'schedule'), { inputs: { mode: 'drift' } })

/** Each face of a run names all of these, the annotation in red. */
function expectAlarm(found: ActionResult, ...names: readonly string[]): void {
  expect({ code: found.code, outputs: found.outputs }).toMatchObject({
    code: 1,
    outputs: { changes: '0', unmanaged: '2', 'unmanaged-new': '1', 'failure-reason': 'drift' },
  })
  const errors = found.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const [issue] = repository.world.state.issues
  for (const name of names) {
    for (const text of [found.summary, found.stdout, errors.join('\n'), issue?.body]) {
      expect(text).toContain(name)
    }
  }
}

const backDoors: readonly {
  readonly title: string
  readonly open: () => Promise<void>
  readonly names: readonly string[]
}[] = [
  {
    title: "a stranger's row with system:masters",
    open: rowOfEvil,
    names: [EVIL, 'another account', 'system:masters'],
  },
  {
    title: 'a ClusterRoleBinding of a user that no row has',
    open: () => bindingOf('User', 'evil'),
    names: ['evil', 'debug', 'cluster-admin'],
  },
  {
    title: 'a ClusterRoleBinding of a group that no row has',
    open: () => bindingOf('Group', 'oidc:evil'),
    names: ['oidc:evil', 'debug', 'cluster-admin'],
  },
  {
    title: 'a ClusterRoleBinding of a group that the file declares',
    open: () => bindingOf('Group', 'developers'),
    names: ['developers', 'user/alice', 'debug', 'cluster-admin'],
  },
  {
    title: 'a ClusterRoleBinding of everybody with a login',
    open: () => bindingOf('Group', 'system:authenticated'),
    names: ['system:authenticated', 'debug', 'cluster-admin'],
  },
]

describe.each(backDoors)('$title that kubectl adds', ({ open, names }) => {
  test('fails the schedule, which names it, and the plan of an unrelated pull request warns of it', async () => {
    expect(await drift()).toMatchObject({ code: 0, outputs: { unmanaged: '1', 'unmanaged-new': '0' } })
    await open()
    expectAlarm(await drift(), ...names)
    const planned = await repository.propose(8, unrelated)
    const words = [/New admin/, ...names.map((name) => new RegExp(name))]
    for (const text of [repository.shown(8), planned.summary]) expectTold(text, ...words)
  })
})

describe("a stranger's admin row", () => {
  const told = [/New admin/, new RegExp(EVIL), /(?:does|did) not change it/] as const

  test('before an unrelated merge is in its review, in the record of the merge, and in each later run', async () => {
    await rowOfEvil()
    await repository.propose(8, unrelated)
    expectTold(repository.shown(8), ...told)
    const merged = await repository.merge(8)
    expect(merged).toMatchObject({ code: 0, outputs: { applied: 'true' } })
    expectTold(merged.summary, ...told)
    expectTold(repository.shown(8), ...told)
    const later = await drift()
    expect(later).toMatchObject({ code: 0, outputs: { unmanaged: '2', 'unmanaged-new': '0' } })
    expect(later.summary).toMatch(
      /<summary>.*<b>admin<\/b>.*<code>arn:aws:iam::666666666666:role\/evil<\/code>/,
    )
  })

  test('between plan and merge stays new, because nobody was shown it', async () => {
    await repository.propose(8, unrelated)
    expect(repository.shown(8)).not.toContain(EVIL)
    await rowOfEvil()
    const merged = await repository.merge(8)
    expect(merged).toMatchObject({ code: 0, outputs: { applied: 'true' } })
    expectTold(merged.summary, ...told)
    expectTold(repository.shown(8), ...told)
    expectAlarm(await drift(), EVIL)
    await repository.propose(9, access(row('dave', ['developers'])))
    expectTold(repository.shown(9), ...told)
  })

  test('together with a forged memory is no news, and is named as an admin in each run', async () => {
    await rowOfEvil()
    await forgeMemory()
    const found = await drift()
    expect(found).toMatchObject({ code: 0, outputs: { unmanaged: '2', 'unmanaged-new': '0' } })
    await repository.propose(8, unrelated)
    const named = /<summary>.*<b>admin<\/b>.*<code>arn:aws:iam::666666666666:role\/evil<\/code>/
    for (const text of [found.summary, repository.shown(8)]) expect(text).toMatch(named)
  })

  test.each(['""', '"AAAA"', `"sha256:${'0'.repeat(64)}"`, 'not base64'])(
    'together with the memory %s is named, and the schedule fails',
    async (memory) => {
      await rowOfEvil()
      await repository.world.edit(`cluster/${LEDGER}`, (text) =>
        text.replace(/^ {2}memory: .*$/m, `  memory: ${memory}`),
      )
      const found = await drift()
      expect(found.code).toBe(1)
      expect(found.summary).toContain(EVIL)
    },
  )

  test('with the memory removed is named, and the schedule fails', async () => {
    await rowOfEvil()
    await repository.world.edit(`cluster/${LEDGER}`, (text) => text.replace(/^ {2}memory: .*\n/m, ''))
    const found = await drift()
    expect(found).toMatchObject({ code: 1, outputs: { 'unmanaged-new': 'unknown' } })
    expect(found.summary).toContain(EVIL)
  })
})

/** As whoever may write ConfigMaps does it: an apply elsewhere that has seen the row, and its memory copied back. */
async function forgeMemory(): Promise<void> {
  const { folder, edit } = repository.world
  const elsewhere = await mkdtemp(join(tmpdir(), 'eks-access-forged-'))
  try {
    await cp(folder, elsewhere, { recursive: true })
    const ended = await runProgram(['apply', '--yes'], elsewhere)
    if (ended.code !== 0) throw new Error(ended.stderr)
    const [line = ''] =
      /^ {2}memory: .*$/m.exec(await readFile(join(elsewhere, 'cluster', LEDGER), 'utf8')) ?? []
    await edit(`cluster/${LEDGER}`, (text) => {
      const forged = text.replace(/^ {2}memory: .*$/m, line)
      if (forged === text) throw new Error('the memory is as before')
      return forged
    })
  } finally {
    await rm(elsewhere, { recursive: true, force: true })
  }
}
