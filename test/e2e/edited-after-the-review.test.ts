import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import type { PullRequestState } from '../loopback/github-state.ts'
import { mergePullRequest, pullRequestEvent, pushEvent } from '../scenario/event.ts'
import { type ActionResult, runAction } from '../scenario/run-action.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { applier, asApplier, asPlanner, planner, settle } from './people.ts'
import { folderWith } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const awsAuth = `${pathOf('ConfigMap', 'kube-system')}/aws-auth`

const folder = folderWith(facts, {
  'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - user: arn:aws:iam::111122223333:user/alice
    groups: [editors]
`,
})
const alice = `- userarn: arn:aws:iam::111122223333:user/alice
  username: arn:aws:iam::111122223333:user/alice
  groups: [testers]
`

let github: LoopbackGitHub
let pull: PullRequestState
let planned: ActionResult

beforeAll(async () => {
  github = await startGitHub()
  const [first] = github.state.pullRequests
  if (first === undefined) throw new Error('there is no pull request')
  pull = first
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  await writeAwsAuth(admin, { ...(await readAwsAuth(admin)), mapUsers: alice })
  for (const { arn } of [planner, applier]) {
    const own = kubernetes({ ...facts, token: tokenOf(arn, facts) })
    await until(`${arn} is let in`, async () => (await own.request('GET', '/version')).status === 200)
  }
  const event = pullRequestEvent(github.state, pull)
  planned = await runAction({ event, github, cwd: folder, env: asPlanner(facts) })
})
afterAll(() => github.close())

test('what somebody edits with kubectl between review and merge is refused, and the comment names the editor', async () => {
  expect(planned).toMatchObject({ code: 0, stderr: '' })
  expect(planned.annotations.filter(({ level }) => level === 'error')).toEqual([])
  const live = await admin.must('GET', awsAuth)
  const mapUsers = live.data?.['mapUsers']?.replace('[testers]', '[testers, incident-4711]')
  // As `kubectl edit` names itself.
  const edited = { ...live, data: { ...live.data, mapUsers } }
  await admin.must('PUT', `${awsAuth}?fieldManager=kubectl-edit`, edited)
  const before = await admin.must('GET', awsAuth)

  const event = pushEvent(github.state, mergePullRequest(github.state, pull))
  const result = await runAction({ event, github, cwd: folder, env: asApplier(facts) })

  expect(result).toMatchObject({ code: 1, stderr: '' })
  expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
  expect(github.state.comments).toHaveLength(2)
  expect(github.state.comments[1]?.body).toContain('### EKS access · prod: refused, nothing has changed')
  expect(github.state.comments[1]?.body).toMatch(
    /\n- `user\/alice`\n {2}- reviewed: gains group `editors`; loses group `testers`\n {2}- now: \*\*not reviewed:\*\* loses group `incident-4711`; gains group `editors`; loses group `testers`\n {2}- the live object was last written by `kubectl-edit` at `20\d\d-\S+Z`\n/,
  )
  const after = await admin.must('GET', awsAuth)
  expect(after.metadata.resourceVersion).toBe(before.metadata.resourceVersion)
  const ledger = await admin.must('GET', `${pathOf('ConfigMap', 'kube-system')}/eks-access-default`)
  expect(ledger.data?.['commit']).toBeUndefined()
})
