import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { access, block, row, withStage } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

afterEach(() => repository.close())

const mallory = access(row('mallory', ['system:masters']))
const allowed = access(block('guards', 'allowSystemMasters: true'))

test.each([
  ['after the guard is loosened', [9, 8]],
  ['before the guard is loosened', [8, 9]],
] as const)(
  'a plan that said it would not be applied is no review of what it showed: merged %s',
  async (_words, [first, last]) => {
    repository = await openRepository()
    await repository.propose(8, mallory)
    await repository.propose(9, allowed)
    await repository.merge(first)
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(last), before)
    expect(JSON.stringify(before)).not.toContain('role/mallory')
  },
)

test('a third pull request shows what is pending, names it first, and applies it', async () => {
  repository = await openRepository()
  await repository.propose(8, mallory)
  await repository.propose(9, allowed)
  await repository.merge(8)
  expect((await repository.merge(9)).code).toBe(1)
  await repository.propose(
    10,
    access((text) => `${text}# once more\n`),
  )
  expectTold(repository.comment(10).body, /role\/mallory/, /system:masters|admin/)
  expect(await repository.merge(10)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

test('the re-run of a refused run after the guard is loosened finds no review in the old plan', async () => {
  repository = await openRepository()
  await repository.propose(8, mallory)
  expect((await repository.merge(8)).code).toBe(1)
  await repository.propose(9, allowed)
  repository.mergeOnly(9)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('an error in one cluster counts for that cluster, and not for the one beside it', async () => {
  repository = await openRepository(access(withStage), ['stage'])
  const mastersOfStage = access((text) =>
    row('mallory', ['system:masters'])(row('bob', ['developers'])(text)).replace(
      /(role\/mallory\n)/,
      '$1    clusters: [stage]\n',
    ),
  )
  await repository.propose(8, mastersOfStage)
  await repository.propose(9, allowed)
  await repository.merge(8)
  await repository.merge(9)
  const rows = async (cluster: string): Promise<string> =>
    await readFile(join(repository.world.folder, cluster, 'configmaps/kube-system/aws-auth.yaml'), 'utf8')
  expect(await rows('cluster')).toContain('role/bob')
  expect(await rows('stage')).not.toContain('role/mallory')
})
