import { beforeAll, expect, test } from '@jest/globals'
import { type Asked, requestsDuring } from './audit.ts'
import { factsOfRun } from './facts.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf } from './live.ts'
import { asPlanner, planner, settle } from './people.ts'
import { folderWith, runProgram } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const folder = folderWith(facts, {
  'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - role: arn:aws:iam::111122223333:role/developer
    groups: [viewers]
`,
})

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning')
})

test('a plan over 1,000 bindings asks as often as one over 10, but for the pages', async () => {
  await makeBindings(0, 10)
  const few = await requestsOfPlan()
  await makeBindings(10, 1_000)
  const many = await requestsOfPlan()

  expect(firstPages(many)).toEqual(firstPages(few))
  const pages = many.filter(isNextPage)
  expect(few.filter(isNextPage)).toEqual([])
  expect(pages.length).toBeLessThanOrEqual(3)
  expect(pages.every(({ uri }) => uri.includes('/rolebindings?'))).toBe(true)
  // Four lists, aws-auth, the ledger and the nodes; more would have to be argued for.
  expect(firstPages(many).filter((asked) => !asked.includes('selfsubjectreviews'))).toHaveLength(7)
})

async function requestsOfPlan(): Promise<Asked[]> {
  return requestsDuring(facts, planner.username, async () => {
    await runProgram({ args: ['plan'], exits: 0, folder, env: asPlanner(facts) })
  })
}

function isNextPage({ uri }: Asked): boolean {
  return uri.includes('continue=')
}

function firstPages(asked: readonly Asked[]): string[] {
  return asked
    .filter((one) => !isNextPage(one))
    .map(({ verb, uri }) => `${verb} ${uri}`)
    .toSorted()
}

/** Makes the bindings `from` to `to`, several at a time. */
async function makeBindings(from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from }, (_, index) => `binding-${from + index}`)
  const makeNext = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await makeBinding(name)
  }
  await Promise.all(Array.from({ length: 16 }, makeNext))
}

async function makeBinding(name: string): Promise<void> {
  const apiGroup = 'rbac.authorization.k8s.io'
  await admin.must('POST', pathOf('RoleBinding', 'team-a'), {
    apiVersion: `${apiGroup}/v1`,
    kind: 'RoleBinding',
    metadata: { name },
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'view' },
    subjects: [{ apiGroup, kind: 'Group', name }],
  })
}
