import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectGoldenFile } from '../golden.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { type PullRequestState, RUN_TOKEN, sha } from '../loopback/github-state.ts'
import { mergePullRequest, pullRequestEvent, pushEvent } from '../scenario/event.ts'
import { type ActionResult, runAction } from '../scenario/run-action.ts'
import { everythingShown } from '../scenario/shown.ts'
import { requestsDuring } from './audit.ts'
import { secretAccessKey, tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { applier, asApplier, asPlanner, nodeRows, planner, settle } from './people.ts'
import { folderWith } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const developer = 'arn:aws:iam::111122223333:role/my-team/developer'
const sessionToken = 'a-session-token-that-opens-nothing'

const firstDraft = `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - role: ${developer}
    groups: [viewers]
  - user: arn:aws:iam::111122223333:user/alice
    groups: [testers]
rbac:
  bindings:
    - groups: [viewers]
      clusterRole: view
      namespaces: [team-a]
`
const secondDraft = firstDraft
  .replace('[testers]', '[editors]')
  .concat('    - groups: [editors]\n      clusterRole: edit\n      namespaces: [team-a]\n')

/** What the set owns already, from an earlier apply. */
const oldCi = `- rolearn: arn:aws:iam::111122223333:role/old-ci
  username: old-ci
  groups: [deployers]
`
const alice = `- userarn: arn:aws:iam::111122223333:user/alice
  username: arn:aws:iam::111122223333:user/alice
  groups: [testers]
`

let github: LoopbackGitHub
let pull: PullRequestState
const results: ActionResult[] = []
const folder = folderWith(facts, { 'access.yaml': firstDraft })

beforeAll(async () => {
  github = await startGitHub()
  const [first] = github.state.pullRequests
  if (first === undefined) throw new Error('there is no pull request')
  pull = first
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  const { mapRoles } = await readAwsAuth(admin)
  await writeAwsAuth(admin, { mapRoles: `${mapRoles}${oldCi}`, mapUsers: alice })
  const ledger = `${pathOf('ConfigMap', 'kube-system')}/eks-access-default`
  const principals = 'arn:aws:iam::111122223333:role/old-ci\narn:aws:iam::111122223333:user/alice\n'
  await admin.must('PUT', ledger, { ...(await admin.must('GET', ledger)), data: { principals } })
  for (const { arn } of [planner, applier])
    await until(`${arn} is let in`, async () => (await statusFor(arn, '/version')) === 200)
})
afterAll(() => github.close())

test('a pull request makes one comment, with an identity that only reads', async () => {
  const asked = await requestsDuring(facts, planner.username, () => pushToPullRequest('first draft'))
  expect(asked.filter(({ verb }) => ['update', 'delete', 'patch'].includes(verb))).toEqual([])
  expect(results.at(-1)).toMatchObject({ code: 0, stderr: '' })
  expect(results.at(-1)?.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  expect(github.state.comments).toHaveLength(1)
  expect(visible()).toContain('### EKS access plan · prod: 2 to add, 1 to remove')
  expect(await statusFor(developer, '/version')).toBe(401)
})

test('a second push updates that same comment', async () => {
  writeFileSync(join(folder, 'access.yaml'), secondDraft)
  await pushToPullRequest('second draft')
  expect(results.at(-1)).toMatchObject({ code: 0, stderr: '' })
  expect(results.at(-1)?.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  expect(github.state.comments).toHaveLength(1)
  expectGoldenFile(golden('plan.md'), visible())
})

test('the push to main applies, and says so in a comment of its own', async () => {
  const shown = visible()
  const event = pushEvent(github.state, mergePullRequest(github.state, pull))
  results.push(await runAction({ event, github, cwd: folder, env: { ...asApplier(facts), ...session } }))
  expect(results.at(-1)).toMatchObject({ code: 0, stderr: '' })
  expect(results.at(-1)?.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  expect(results.at(-1)?.outputs).toMatchObject({ mode: 'apply', applied: 'true', changes: '5' })
  expect(results.at(-1)?.outputs['plan-digest']).toBe(results.at(-2)?.outputs['plan-digest'])
  expect(github.state.comments).toHaveLength(2)
  expect(visible()).toBe(shown)
  expectGoldenFile(golden('record.md'), visible(1))
})

test('the role gets in, and the one that was removed does not', async () => {
  const pods = '/api/v1/namespaces/team-a/pods'
  await until('the role lists pods', async () => (await statusFor(developer, pods)) === 200)
  const gone = 'arn:aws:iam::111122223333:role/old-ci'
  await until('the removed role is refused', async () => (await statusFor(gone, '/version')) === 401)
  expect((await readAwsAuth(admin))['mapRoles']).toContain(nodeRows)
})

test('nothing that was shown holds a secret', () => {
  const secrets = new RegExp(`${RUN_TOKEN}|${secretAccessKey}|${sessionToken}|k8s-aws-v1|X-Amz-|Bearer `, 'i')
  expect(readFileSync(golden('plan.md'), 'utf8')).not.toBe('')
  for (const text of Object.values(everythingShown(results, github.state))) expect(text).not.toMatch(secrets)
})

const session = { AWS_SESSION_TOKEN: sessionToken }

async function pushToPullRequest(words: string): Promise<void> {
  pull.headSha = sha(words)
  pull.commits.push(pull.headSha)
  const event = pullRequestEvent(github.state, pull)
  results.push(await runAction({ event, github, cwd: folder, env: { ...asPlanner(facts), ...session } }))
}

async function statusFor(arn: string, path: string): Promise<number> {
  return (await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', path)).status
}

/** A comment without its hidden lines, as if it were on github.com, of a cluster that is always at the same address. */
function visible(index = 0): string {
  return (github.state.comments[index]?.body ?? '')
    .replace(/^<!--.*-->\n/, '')
    .replace(/(?:\n<!--.*-->)+\n$/, '')
    .replaceAll(github.url, 'https://github.com')
    .replace(/`[0-9a-f]{64}`/g, '`<digest>`')
}

function golden(name: string): string {
  return join(import.meta.dirname, 'golden', name)
}
