import { afterEach, describe, expect, test } from '@jest/globals'
import { access, aliceGets, bind, clusterRole, EVERYTHING, READ_PODS, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { type Edits, openRepository, type Repository } from './repository.ts'

let repository: Repository

afterEach(() => repository.close())

const AGGREGATING = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reporter
aggregationRule:
  clusterRoleSelectors:
    - matchLabels:
        reports: "true"
rules: []
`

/** Each pair gives somebody far more than either of its two comments says. */
const pairs: readonly {
  readonly name: string
  readonly base: Edits
  readonly one: Edits
  readonly other: Edits
}[] = [
  {
    name: 'one binds a group to a role, the other widens that role',
    base: clusterRole('reporter', READ_PODS),
    one: access(aliceGets('reporters'), bind(['reporters'], 'reporter')),
    other: clusterRole('reporter', EVERYTHING),
  },
  {
    name: 'one binds a role that aggregates, the other brings what is aggregated by its label',
    base: { 'rbac/reporter.yaml': () => AGGREGATING },
    one: access(aliceGets('reporters'), bind(['reporters'], 'reporter')),
    other: clusterRole('extra', EVERYTHING, { labels: { reports: 'true' } }),
  },
  {
    name: 'one narrows a role and binds another, the other widens the second',
    base: {
      ...clusterRole('reporter', READ_PODS),
      ...clusterRole('auditor', { resources: 'pods, services', verbs: 'get, list' }),
      'access.yaml': (text) => bind(['auditors'], 'auditor')(aliceGets('reporters', 'auditors')(text)),
    },
    one: { ...clusterRole('auditor', READ_PODS), ...access(bind(['reporters'], 'reporter')) },
    other: clusterRole('reporter', EVERYTHING),
  },
  {
    name: 'one gives a group that nothing binds, the other binds it where nobody has it',
    base: {},
    one: access(aliceGets('reporters')),
    other: access(bind(['reporters'], 'cluster-admin')),
  },
  {
    name: 'one gives a username that nothing names, the other binds that name',
    base: {},
    one: access(row('mallory', ['developers'], 'reporter')),
    other: {
      'rbac/reporter.yaml': () => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: reporter
subjects:
  - {kind: User, name: reporter, apiGroup: rbac.authorization.k8s.io}
roleRef: {kind: ClusterRole, name: cluster-admin, apiGroup: rbac.authorization.k8s.io}
`,
    },
  },
]

describe.each(pairs)('of two pull requests, $name', ({ base, one, other }) => {
  test.each([
    ['first', [8, 9]],
    ['last', [9, 8]],
  ] as const)(
    'and what both make is refused where the binding is merged %s',
    async (_words, [first, last]) => {
      repository = await openRepository(base)
      await repository.propose(8, one)
      await repository.propose(9, other)
      expect(await repository.merge(first)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
      const before = await repository.world.cluster()
      await expectBlocked(repository.world, await repository.merge(last), before)
    },
  )

  test('and it is refused where the first run never came', async () => {
    repository = await openRepository(base)
    await repository.propose(8, one)
    await repository.propose(9, other)
    repository.mergeOnly(8)
    const before = await repository.world.cluster()
    await expectBlocked(repository.world, await repository.merge(9), before)
  })
})

test('a plan that is made again after the first merge names what both make, and is applied', async () => {
  repository = await openRepository(clusterRole('reporter', READ_PODS))
  await repository.propose(8, access(aliceGets('reporters'), bind(['reporters'], 'reporter')))
  await repository.propose(9, clusterRole('reporter', EVERYTHING))
  await repository.merge(8)
  await repository.plan(9)
  expectTold(repository.comment(9).body, /user\/alice/, /admin|everything|every verb/)
  expect(await repository.merge(9)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

test('a new pull request after a refusal names all that is pending, and is applied', async () => {
  repository = await openRepository(clusterRole('reporter', READ_PODS))
  await repository.propose(8, access(aliceGets('reporters'), bind(['reporters'], 'reporter')))
  await repository.propose(9, clusterRole('reporter', EVERYTHING))
  await repository.merge(8)
  expect((await repository.merge(9)).code).toBe(1)
  await repository.propose(
    10,
    access((text) => `${text}# once more\n`),
  )
  expectTold(repository.comment(10).body, /user\/alice/, /admin|everything|every verb/)
  expect(await repository.merge(10)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})
