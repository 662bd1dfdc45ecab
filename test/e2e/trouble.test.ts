import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { presetObjects } from '../../src/rbac/presets.ts'
import { printedWays } from '../explain/advice/printed.ts'
import { putInto } from '../explain/closed-loop.ts'
import { oneLine } from '../scenario/one-line.ts'
import { awsHas } from './aws-has.ts'
import { factsOfRun } from './facts.ts'
import { context } from './kubeconfig.ts'
import { adminOf } from './live.ts'
import { asPlanner, creator } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'
import { ACCOUNT, getIntoTrouble, isAnswered, row, somePods, strangersFile, viewers } from './trouble.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const accessYaml = strangersFile(facts)

afterAll(() => awsHas(facts))

/** Somebody to whom the console says no more than that this principal has no access. */
interface Trouble {
  readonly trouble: string
  /** As IAM names it. */
  readonly principal: string
  readonly rows?: string
  readonly can?: string
  /** What is listed in the end, and refused with this status until then. */
  readonly lists?: string
  readonly before: 401 | 403
  readonly says: readonly string[]
}

const restricted = 'eks-console-dashboard-restricted-access-group'
const bound = [viewers, ...presetObjects('console-restricted-access', ['default'])]

const TROUBLES: readonly Trouble[] = [
  {
    trouble: 'a mapping without RBAC',
    principal: `${ACCOUNT}:role/my-team/console`,
    rows: row('role/console', 'console-users'),
    before: 403,
    says: [
      '✓ IAM      allows everything that the console needs',
      '✓ mapping  row 5 of mapRoles maps it as somebody, group console-users',
      '✗ RBAC     does not allow it to list any of the workloads that the console shows',
      'no binding has the group console-users',
    ],
  },
  {
    trouble: 'RBAC without a mapping',
    principal: `${ACCOUNT}:role/newcomer`,
    before: 401,
    says: [`✗ mapping  no row of aws-auth maps ${ACCOUNT}:role/newcomer\n  · RBAC     not checked`],
  },
  {
    trouble: 'a path in the ARN',
    principal: `${ACCOUNT}:role/my-team/developer`,
    rows: row('role/my-team/developer', 'viewers'),
    before: 401,
    says: ['AWS reports a role without its path, so this row never matches (group viewers)'],
  },
  {
    trouble: 'the ARN of a user typed for a role',
    principal: `${ACCOUNT}:role/auditor`,
    rows: row('user/auditor', 'viewers'),
    before: 401,
    says: [
      `row 7 of mapRoles has ${ACCOUNT}:user/auditor: a role and a user of the same name are not the same`,
    ],
  },
  {
    trouble: 'a duplicate that shadows',
    principal: `${ACCOUNT}:role/operator`,
    rows: row('role/operator', 'viewers') + row('role/operator', 'testers'),
    before: 403,
    says: [
      'row 8 of mapRoles has the same ARN and group viewers; it has no effect, because row 9 of mapRoles comes later',
    ],
  },
  {
    trouble: 'a group name off by one letter',
    principal: `${ACCOUNT}:role/support`,
    rows: row('role/support', 'viewer'),
    before: 403,
    says: ['no binding has the group viewer; there are bindings for viewers'],
  },
  {
    trouble: 'the restricted group of the console outside of its namespace',
    principal: `${ACCOUNT}:role/guest`,
    rows: row('role/guest', restricted),
    can: 'list pods -n team-a',
    lists: '/api/v1/namespaces/team-a/pods',
    before: 403,
    says: [
      'it may in the namespace default, through RoleBinding/default/eks-console-dashboard-restricted-access-',
    ],
  },
]

describe('the trouble is named, and the lines that are printed end it', () => {
  const folder = folderWith(facts, { 'access.yaml': accessYaml })

  beforeAll(async () => {
    await getIntoTrouble(admin, { rows: TROUBLES.map(({ rows = '' }) => rows).join(''), bound })
    await awsHas(facts, {
      simulated: Object.fromEntries(TROUBLES.map(({ principal }) => [principal, {}])),
    })
    for (const { principal, lists = somePods, before } of TROUBLES)
      await isAnswered(facts, { arn: principal, path: lists, status: before })
  })

  test.each(TROUBLES)('$trouble', async ({ principal, can, says }) => {
    const args = ['explain', principal, ...(can === undefined ? [] : ['--can', can])]
    const { stdout } = await runProgram({ args, exits: 2, folder, env: asPlanner(facts) })
    for (const words of says) expect(oneLine(stdout)).toContain(oneLine(words))
    const [way] = printedWays(stdout)
    if (way?.lines === undefined) throw new Error(`nothing is set off in\n${stdout}`)
    for (const [path, text] of Object.entries(way.files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    edit(folder, (text) => putInto(text, way.lines ?? ''))
  })

  test('all of them list pods when all those lines are applied', async () => {
    await runProgram({ args: ['apply', '--yes'], exits: 0, folder, env: actingAs(creator.arn, facts) })
    for (const { principal, lists = somePods } of TROUBLES)
      await isAnswered(facts, { arn: principal, path: lists, status: 200 })
    // One is not let in by what another one needed.
    await isAnswered(facts, { arn: `${ACCOUNT}:role/guest`, status: 403 })
  })
})

test('a key that cannot be read is said with its line, and is rebuilt by what is printed', async () => {
  const alice = `${ACCOUNT}:user/alice`
  const mapUsers = `- userarn: ${alice}
  username: alice
  groups: [viewers]
- userarn: ${ACCOUNT}:user/bob
  username: {{SessionName}}
`
  await getIntoTrouble(admin, { mapUsers, bound: [viewers] })
  await isAnswered(facts, { arn: alice, status: 401 })
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const args = ['explain', alice]
  const { stdout } = await runProgram({ args, exits: 2, folder, env: asPlanner(facts) })
  expect(oneLine(stdout)).toContain('the authenticator cannot read mapUsers (line 5: ')
  expect(oneLine(stdout)).toContain('this principal and 1 other principal are in its text')
  expect(oneLine(stdout)).toContain(
    'Apply access.yaml, with --repair in a terminal or "repair: true" in the workflow',
  )

  // Who repairs comes in by another way than the map that cannot be read.
  const byContext = `context: ${context}\n    kubeconfig: ${facts.kubeconfig}`
  edit(folder, (text) => text.replace(`region: ${facts.region}`, byContext))
  await runProgram({ args: ['apply', '--repair', '--yes'], exits: 0, folder })
  await isAnswered(facts, { arn: alice, status: 200 })
})

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, 'access.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
