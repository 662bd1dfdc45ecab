import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { access, all, block, row } from './edits.ts'
import { expectBlocked } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

const PEOPLE = ['ann', 'bea', 'cem', 'dee', 'eva', 'fay']
const rows = all(...PEOPLE.map((name) => row(name, ['developers'])))

let repository: Repository

beforeEach(async () => {
  repository = await openRepository(access(rows))
})
afterEach(() => repository.close())

/** The group of each of them is misspelt; no row is removed. */
const slip = (text: string): string =>
  PEOPLE.reduce(
    (now, name) => now.replace(new RegExp(`(role/${name}\\n {4}groups: )\\[developers\\]`), '$1[developrs]'),
    text,
  )

test('a slip in the name of a group that takes all access from most people is refused, on the plan and after the merge', async () => {
  expect((await repository.propose(8, access(slip))).code).toBe(1)
  expect(repository.shown(8)).toMatch(
    /6 of \d+ principals that this set manages in prod would lose all access at once/,
  )
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before, /would lose all access at once/)
})

test('and passes where the limit is another one in the file before, with a warning that tells the setting', async () => {
  const loose = block('guards', 'maxRemovalPercent: 90')
  await repository.propose(8, access(loose))
  expect((await repository.merge(8)).code).toBe(0)
  expect((await repository.propose(9, access(slip))).code).toBe(0)
  expect(repository.shown(9)).toMatch(/guards\.maxRemovalPercent`?: 90 allows 6 of \d+ principals/)
})

test('a group for all of them that gives other access is a move, and passes', async () => {
  const moved = access((text) =>
    slip(text).replace(
      /^ {2}bindings:\n/m,
      '  bindings:\n    - groups: [developrs]\n      clusterRole: edit\n      namespaces: [shop]\n',
    ),
  )
  expect((await repository.propose(8, moved)).code).toBe(0)
  expect(repository.shown(8)).not.toContain('too-many-removals')
})
