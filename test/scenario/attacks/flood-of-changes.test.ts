import { afterEach, expect, test } from '@jest/globals'
import { otherEvent } from '../event.ts'
import { access, all, bind, block, clusterRole, row } from './edits.ts'
import { cautionOf, expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

afterEach(() => repository.close())

const LOOSE = block('guards', 'maxRemovalPercent: 100')
const long = (index: number): string => `team-of-a-very-long-name-${'x'.repeat(20)}-${index}`

/** Rows of roles with long names that do nothing. */
const crowd =
  (count: number) =>
  (text: string): string =>
    all(...Array.from({ length: count }, (_, index) => row(long(index), [`nobody-${index}`])))(text)
const withoutCrowd = (text: string): string =>
  text.replace(/^ {2}- role: \S+team-of-a-very-long-name\S+\n {4}groups: .*\n/gm, '')

const grant = all(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

test('a binding of cluster-admin among 110 removals of long names stands first, or is not applied', async () => {
  repository = await openRepository(access(crowd(110), LOOSE))
  await repository.propose(8, access(withoutCrowd, grant))
  await expectShownOrBlocked()
}, 120_000)

test.each([500, 1_500])(
  'and so among %i rows that are added',
  async (count) => {
    repository = await openRepository()
    await repository.propose(8, access(crowd(count), grant))
    await expectShownOrBlocked()
  },
  240_000,
)

test('and so in the summary that whoever releases a plan of 3,000 changes reads', async () => {
  repository = await openRepository()
  repository.push(8, access(crowd(3_000), grant))
  const { summary } = await repository.run(repository.mergeOnly(8), { inputs: { mode: 'plan' } })
  expectTold(summary, /role\/mallory/, /admin/)
}, 240_000)

test('forty subjects with three hundred grave gains are each named before the list of changes', async () => {
  const namespaces = Array.from({ length: 8 }, (_, index) => `space-${index}`)
  const people = Array.from({ length: 40 }, (_, index) => `person-${index}`)
  repository = await openRepository(
    clusterRole('intruder', {
      apiGroups: 'rbac.authorization.k8s.io',
      resources: 'rolebindings',
      verbs: 'create',
    }),
  )
  await repository.propose(
    8,
    access(...people.map((name) => row(name, ['intruders'])), bind(['intruders'], 'intruder', namespaces)),
  )
  const lines = cautionOf(repository.comment(8).body).join('\n')
  expect(people.filter((name) => !new RegExp(`role/${name}\\b`).test(lines))).toEqual([])
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
}, 120_000)

test('more grave gains than a comment can name are refused, and the refusal names both ways on', async () => {
  const people = Array.from({ length: 3_000 }, (_, index) => `${long(index)}-person`)
  const groups = Array.from({ length: 3 }, (_, index) => `friends-${index}`)
  repository = await openRepository()
  const many = people.map((name, index) => row(name, [groups[index % 3] ?? '']))
  await repository.propose(8, access(...many, bind(groups, 'cluster-admin')))
  const { body } = repository.comment(8)
  expect(body).toMatch(/applies nothing/)
  const before = await repository.world.cluster()
  const merged = await repository.merge(8)
  await expectBlocked(repository.world, merged, before)
  expect(merged.annotations.map(({ message }) => message).join('\n')).toMatch(
    /split[\s\S]*digest|digest[\s\S]*split/i,
  )
}, 240_000)

test('medium gains are told by subject or counted by power, however many changes stand beside them', async () => {
  repository = await openRepository(
    clusterRole('starter', { apiGroups: 'apps', resources: 'deployments', verbs: 'create, patch' }),
  )
  await repository.propose(
    8,
    access(crowd(500), row('mallory', ['starters']), bind(['starters'], 'starter', ['team-a'])),
  )
  const before = await repository.world.cluster()
  const { body } = repository.comment(8)
  const merged = await repository.merge(8)
  if (merged.code === 1) await expectBlocked(repository.world, merged, before)
  else
    expect(body.replace(/<!--[\s\S]*?-->/g, '')).toMatch(
      /role\/mallory[^\n]*(workloads|write|deployments)|(write|deployments)[^\n]*1 subject|write to 1/,
    )
}, 240_000)

test('a run by hand shows the same as the summary of a push', async () => {
  repository = await openRepository()
  repository.push(8, access(crowd(200), grant))
  const { sha } = repository.mergeOnly(8)
  const event = { ...otherEvent(repository.world.state, 'workflow_dispatch'), sha }
  expectTold((await repository.run(event)).summary, /role\/mallory/, /admin/)
}, 120_000)

async function expectShownOrBlocked(): Promise<void> {
  const before = await repository.world.cluster()
  const { body } = repository.comment(8)
  const merged = await repository.merge(8)
  if (merged.code === 1) await expectBlocked(repository.world, merged, before)
  else expectTold(body, /role\/mallory/, /admin/)
}
