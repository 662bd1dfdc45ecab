import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { RbacObject } from '../../src/rbac/object.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import { putInto } from '../explain/closed-loop.ts'
import { expectGoldenFile } from '../golden.ts'
import type { Simulated } from '../loopback/aws-state.ts'
import { startGitHub } from '../loopback/github.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { otherEvent } from '../scenario/event.ts'
import { runAction } from '../scenario/run-action.ts'
import { requestsDuring } from './audit.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { type ClusterState, readState, restoreState } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { context } from './kubeconfig.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { asPlanner, creator, planner, settle } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const iam = 'arn:aws:iam::111122223333'
const accessYaml = `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - { user: "${iam}:user/somebody-else", groups: [others] }
`
let state: ClusterState

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  state = await readState(admin)
})
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
const bound = [
  bindEverywhere('viewers', 'ClusterRole/view', group('viewers')),
  ...presetObjects('console-restricted-access', ['default']),
]

const TROUBLES: readonly Trouble[] = [
  {
    trouble: 'a mapping without RBAC',
    principal: `${iam}:role/my-team/console`,
    rows: row('role/console', 'console-users'),
    before: 403,
    says: [
      '✓ IAM      allows all that the console asks for',
      '✓ mapping  row 5 of mapRoles lets it in as somebody, group console-users',
      '✗ RBAC     lets it list none of the workloads that the console shows',
      'no binding has the group console-users',
    ],
  },
  {
    trouble: 'RBAC without a mapping',
    principal: `${iam}:role/newcomer`,
    before: 401,
    says: [`✗ mapping  no row of aws-auth lets ${iam}:role/newcomer in\n  · RBAC     not reached`],
  },
  {
    trouble: 'a path in the ARN',
    principal: `${iam}:role/my-team/developer`,
    rows: row('role/my-team/developer', 'viewers'),
    before: 401,
    says: ['AWS reports a role without its path, so that such a row never matches (group viewers)'],
  },
  {
    trouble: 'the ARN of a user typed for a role',
    principal: `${iam}:role/auditor`,
    rows: row('user/auditor', 'viewers'),
    before: 401,
    says: [
      `row 7 of mapRoles is of ${iam}:user/auditor: a role and a user of the same name are not the same`,
    ],
  },
  {
    trouble: 'a duplicate that shadows',
    principal: `${iam}:role/operator`,
    rows: row('role/operator', 'viewers') + row('role/operator', 'testers'),
    before: 403,
    says: [
      'row 8 of mapRoles has the same ARN and group viewers; it gives nothing, because row 9 of mapRoles comes later',
    ],
  },
  {
    trouble: 'a group name off by one letter',
    principal: `${iam}:role/support`,
    rows: row('role/support', 'viewer'),
    before: 403,
    says: ['no binding has the group viewer; there are bindings for viewers'],
  },
  {
    trouble: 'the restricted group of the console outside of its namespace',
    principal: `${iam}:role/guest`,
    rows: row('role/guest', restricted),
    can: 'list pods -n team-a',
    lists: '/api/v1/namespaces/team-a/pods',
    before: 403,
    says: [
      'it may in the namespace default, by RoleBinding/default/eks-console-dashboard-restricted-access-',
    ],
  },
]

describe('the trouble is named, and the lines that are printed end it', () => {
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const everyPod = '/api/v1/pods'

  beforeAll(async () => {
    await getsInto({ rows: TROUBLES.map(({ rows = '' }) => rows).join(''), bound })
    await awsHas(facts, {
      simulated: Object.fromEntries(TROUBLES.map(({ principal }) => [principal, {}])),
    })
    for (const { principal, lists = everyPod, before } of TROUBLES) await isAnswered(principal, lists, before)
  })

  test.each(TROUBLES)('$trouble', async ({ principal, can, says }) => {
    const args = ['explain', principal, ...(can === undefined ? [] : ['--can', can])]
    const { stdout } = await runProgram({ args, exits: 2, folder, env: asPlanner(facts) })
    for (const words of says) expect(stdout).toContain(words)
    edit(folder, (text) => putInto(text, block(stdout, 'Put these lines into access.yaml:')))
  })

  test('all of them list pods when all those lines are applied', async () => {
    await runProgram({ args: ['apply', '--yes'], exits: 0, folder, env: actingAs(creator.arn, facts) })
    for (const { principal, lists = everyPod } of TROUBLES) await isAnswered(principal, lists, 200)
    // One is not let in by what another one needed.
    await isAnswered(`${iam}:role/guest`, everyPod, 403)
  })
})

test('a key that cannot be read is said with its line, and is rebuilt by what is printed', async () => {
  const alice = `${iam}:user/alice`
  const mapUsers = `- userarn: ${alice}
  username: alice
  groups: [viewers]
- userarn: ${iam}:user/bob
  username: {{SessionName}}
`
  await getsInto({ mapUsers, bound })
  await isAnswered(alice, '/api/v1/pods', 401)
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const args = ['explain', alice]
  const { stdout } = await runProgram({ args, exits: 2, folder, env: asPlanner(facts) })
  expect(stdout).toContain('the authenticator cannot read mapUsers (line 5: ')
  expect(stdout).toContain('this principal stands in its text, and 1 other principal too')
  expect(stdout).toContain('Apply access.yaml, with --repair in a terminal or "repair: true" in the workflow')

  // Who repairs comes in by another way than the map that cannot be read.
  const byContext = `context: ${context}\n    kubeconfig: ${facts.kubeconfig}`
  edit(folder, (text) => text.replace(`region: ${facts.region}`, byContext))
  await runProgram({ args: ['apply', '--repair', '--yes'], exits: 0, folder })
  await isAnswered(alice, '/api/v1/pods', 200)
})

test('IAM that does not allow the console is said with the statement that does', async () => {
  const arn = `${iam}:role/my-team/console`
  await getsInto({ rows: row('role/console', 'viewers'), bound })
  await isAnswered(arn, '/api/v1/pods', 200)
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const about = { args: ['explain', arn], folder, env: asPlanner(facts) }

  await simulates(arn, [])
  const { stdout } = await runProgram({ ...about, exits: 2 })
  expect(stdout).toContain('✗ IAM      does not allow what the console needs')
  expect(stdout).toContain('eks:AccessKubernetesApi is allowed by no policy')
  expect(stdout).toContain('✓ mapping')
  const policy: Policy = JSON.parse(block(stdout, 'Allow this to the principal in IAM:'))
  const cluster = `arn:aws:eks:${facts.region}:111122223333:cluster/${facts.name}`
  expect(policy.Statement).toEqual([
    { Effect: 'Allow', Action: ['eks:AccessKubernetesApi'], Resource: cluster },
  ])

  await simulates(
    arn,
    policy.Statement.flatMap(({ Action }) => Action),
  )
  const after = await runProgram({ ...about, exits: 0 })
  expect(after.stdout).toContain('✓ IAM      allows all that the console asks for')
})

test('a run by hand says it in its summary, and asks for nothing but to read', async () => {
  const arn = `${iam}:role/my-team/console`
  await getsInto({ rows: row('role/console', 'viewer') + row('role/console', 'console-users'), bound })
  await isAnswered(arn, '/api/v1/pods', 403)
  await simulates(arn, [])
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const github = await startGitHub()
  try {
    const event = otherEvent(github.state, 'workflow_dispatch')
    const inputs = { mode: 'explain', principal: arn }
    const asked = await requestsDuring(facts, planner.username, async () => {
      const run = await runAction({ event, github, cwd: folder, env: asPlanner(facts), inputs })
      expect(run).toMatchObject({ code: 0, stderr: '', annotations: [] })
      expectGoldenFile(join(import.meta.dirname, 'golden', 'explain.md'), run.summary)
    })
    expect(asked.filter(({ verb }) => ['update', 'delete', 'patch'].includes(verb))).toEqual([])
    expect(github.requests).toEqual([])
  } finally {
    await github.close()
  }
})

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[]
}

/** The role may all that the console asks for but the first; and that too if it is among these. */
async function simulates(arn: string, allowed: readonly string[]): Promise<void> {
  const action = 'eks:AccessKubernetesApi'
  const says: Simulated = { decision: allowed.includes(action) ? 'allowed' : 'implicitDeny' }
  await awsHas(facts, { simulated: { [arn]: { [action]: says } } })
}

function row(name: string, ...groups: readonly string[]): string {
  return `- rolearn: ${iam}:${name}\n  username: somebody\n  groups: [${groups}]\n`
}

/** A cluster with nothing in it but what each has, and this. */
async function getsInto(about: {
  readonly rows?: string
  readonly mapUsers?: string
  readonly bound: readonly RbacObject[]
}): Promise<void> {
  const { rows = '', mapUsers, bound: objects } = about
  await restoreState(admin, state)
  const { mapRoles } = await readAwsAuth(admin)
  await writeAwsAuth(admin, { mapRoles: mapRoles + rows, ...(mapUsers === undefined ? {} : { mapUsers }) })
  for (const object of objects)
    await admin.must('POST', pathOf(object.kind, object.metadata.namespace), object)
}

/** The lines that are set off behind that head. */
function block(text: string, head: string): string {
  const [, lines] = text.split(`${head}\n\n`)
  const found = /^(?: {2}.*\n)+/.exec(lines ?? '')?.[0]
  if (found === undefined) throw new Error(`nothing is set off behind "${head}" in\n${text}`)
  return found.replaceAll(/^ {2}/gm, '')
}

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, 'access.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Until it is: what the authenticator is told takes a moment. */
async function isAnswered(arn: string, path: string, wanted: number): Promise<void> {
  await until(`${arn} is answered with ${wanted}`, async () => {
    const { status } = await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', path)
    return status === wanted
  })
}
