import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createGitHub } from '../../../src/github/client.ts'
import { idTokenRequest } from '../../../src/github/id-token-request.ts'
import { type GitHub, GitHubError } from '../../../src/github/port.ts'
import { audienceOf } from '../../../src/review/signature/audience.ts'
import { readSignature } from '../../../src/review/signature/line.ts'
import { type Signing, signReview } from '../../../src/review/signature/sign.ts'
import { type Signed, type Signer, verifySignature } from '../../../src/review/signature/verify.ts'
import { type WitnessedPull, witness } from '../../../src/review/signature/witness.ts'
import { type LoopbackGitHub, startGitHub } from '../../loopback/github.ts'
import { badGateway } from '../../loopback/github-faults.ts'
import { type PullRequestState, pullRequest, RUN_TOKEN, sha, WORKFLOW } from '../../loopback/github-state.ts'
import { mergePullRequest, pullRequestEvent, type ScenarioEvent } from '../../scenario/event.ts'
import { idTokenEnv } from '../../scenario/id-token.ts'

const record = '{"v":2,"head":"abc","clusters":[]}'
const text = '### EKS access plan\n\n- `role/ci` gains “édit”\n'

let loopback: LoopbackGitHub
let github: GitHub
let pull: PullRequestState
let jwt: string
let line: string
let about: Signer & Signed
let merged: Omit<WitnessedPull, 'workflow'>

beforeAll(async () => {
  loopback = await startGitHub()
  pull = pullRequest({ number: 9 })
  loopback.state.pullRequests.push(pull)
  github = connect()
  const signing = await signedIn(pullRequestEvent(loopback.state, pull))
  if (signing.kind !== 'signed') throw new Error(`the loopback signs: ${signing.kind}`)
  jwt = signing.jwt
  line = signing.line
  const tip = mergePullRequest(loopback.state, pull)
  about = {
    record,
    text,
    serverUrl: loopback.url,
    repository: 'your-org/cluster-access',
    repositoryId: String(loopback.state.repositoryId),
    workflow: WORKFLOW,
    pull: 9,
    defaultBranch: 'main',
  }
  merged = { headSha: pull.headSha, mergedAt: pull.mergedAt ?? '', branchTip: tip }
})
afterAll(() => loopback.close())

describe('a signed review', () => {
  test('is genuine after the merge, from the line of the comment', async () => {
    const judged = await verifySignature(github, readSignature(line) ?? '', about)
    expect(judged).toMatchObject({
      kind: 'genuine',
      run: { runId: '12', runAttempt: '1', jobWorkflow: { kind: 'own' } },
    })
    if (judged.kind === 'genuine')
      expect(await witness(github, judged.run, { ...merged, workflow: WORKFLOW })).toEqual(judged)
  })

  test('is not with any one character of token, record or text changed, taken out or put in', async () => {
    const whole = { jwt, record, text }
    const change = fc.record({
      which: fc.constantFrom('jwt', 'record', 'text'),
      at: fc.nat(),
      how: fc.constantFrom('replace', 'insert', 'remove'),
      unit: fc.oneof(
        fc.constantFrom(...'ABab01-_+/. ={}"\r\n'),
        fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
      ),
    } as const)
    await fc.assert(
      fc.asyncProperty(change, async ({ which, at, how, unit }) => {
        const original = whole[which]
        const place = at % original.length
        const rest = original.slice(how === 'insert' ? place : place + 1)
        const changed = `${original.slice(0, place)}${how === 'remove' ? '' : unit}${rest}`
        fc.pre(changed !== original)
        const { jwt: token, ...shown } = { ...whole, [which]: changed }
        const judged = await verifySignature(github, token, { ...about, ...shown })
        expect(judged).toMatchObject({ kind: 'not-genuine' })
      }),
    )
  })

  test('is not with any bit of the last character of its signature changed', async () => {
    // Two of its six bits, or four, are beyond the last byte, and a lenient reader drops them.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = alphabet.indexOf(jwt.at(-1) ?? '')
    for (let bit = 1; bit < 64; bit *= 2) {
      const other = `${jwt.slice(0, -1)}${alphabet[last ^ bit]}`
      expect(await verifySignature(github, other, about)).toMatchObject({ kind: 'not-genuine' })
    }
  })

  test.each([
    ['another pull request', { pull: 10 }, 'not for refs/pull/10/merge'],
    ['another repository', { repositoryId: '5' }, 'not 5'],
    ['another default branch', { defaultBranch: 'trunk' }, 'not to trunk'],
    [
      'another workflow',
      { workflow: '.github/workflows/b.yml' },
      'not for your-org/cluster-access/.github/workflows/b.yml@',
    ],
    [
      'another GitHub',
      { serverUrl: 'https://github.com' },
      'not by https://token.actions.githubusercontent.com',
    ],
    ['a server that does not tell the repository', { repositoryId: undefined }, 'does not return the ID'],
    ['a run of no workflow of this repository', { workflow: undefined }, 'is not in .github/workflows'],
    ['a record of two lines', { record: `${record}\n` }, 'more than one line'],
  ])('is not genuine for %s', async (_words, changes, why) => {
    const judged = await verifySignature(github, jwt, { ...about, ...changes })
    expect(judged).toEqual({ kind: 'not-genuine', why: expect.stringContaining(why) })
  })

  test.each(['', 'x', 'a.b.c'])('is not the token %j', async (token) => {
    const judged = await verifySignature(github, token, about)
    expect(judged).toEqual({ kind: 'not-genuine', why: 'it is not a JSON Web Token, or has no issuer' })
  })

  test('asks nobody for keys but the issuer of this GitHub', async () => {
    const claims = Buffer.from(JSON.stringify({ iss: 'http://127.0.0.1:1' })).toString('base64url')
    const judged = await verifySignature(github, `e30.${claims}.AA`, about)
    expect(judged).toMatchObject({ kind: 'not-genuine', why: expect.stringContaining('it was issued by') })
  })

  test('is no longer, once its key is published no more', async () => {
    loopback.state.faults.push({ on: /jwks/, times: 1, status: 200, body: { keys: [] } })
    expect(await verifySignature(connect(), jwt, about)).toMatchObject({
      why: expect.stringContaining('is not, or no longer, a key of'),
    })
  })

  test('is neither genuine nor not where the issuer cannot be asked', async () => {
    loopback.state.faults.push(badGateway(/jwks/, 4))
    await expect(verifySignature(connect(), jwt, about)).rejects.toBeInstanceOf(GitHubError)
  })
})

describe('a second pull request from the same branch onto a base of the writer’s own', () => {
  test('signs nothing for the first', async () => {
    const { state } = loopback
    state.commits['evil'] = [sha('main')]
    state.files['evil'] = { [WORKFLOW]: 'evil' }
    state.branches['evil'] = 'evil'
    const own = pullRequest({ number: 11, baseRef: 'evil', headSha: pull.headSha, headRef: pull.headRef })
    const signing = await signedIn(pullRequestEvent(state, own))
    expect(signing).toMatchObject({ kind: 'signed' })
    const token = signing.kind === 'signed' ? signing.jwt : ''
    expect(await verifySignature(github, token, about)).toMatchObject({
      why: expect.stringContaining('it is for "refs/pull/11/merge"'),
    })
    expect(await verifySignature(github, token, { ...about, pull: 11 })).toMatchObject({
      why: expect.stringContaining('it is for a pull request to "evil"'),
    })
    // Retargeted to the default branch while GitHub still has the old merge.
    const late = await signedIn(onto('main', pullRequestEvent(state, own)))
    const lateToken = late.kind === 'signed' ? late.jwt : ''
    const judged = await verifySignature(github, lateToken, { ...about, pull: 11 })
    if (judged.kind !== 'genuine') throw new Error(judged.why)
    const open = { ...merged, mergedAt: undefined, workflow: WORKFLOW }
    expect(await witness(github, judged.run, open)).toMatchObject({
      why: 'its base evil was never the tip of the default branch',
    })
  })

  function onto(ref: string, event: ScenarioEvent): ScenarioEvent {
    const payload = event.payload as { pull_request: { base: object } }
    const base = { ...payload.pull_request.base, ref }
    return { ...event, payload: { ...payload, pull_request: { ...payload.pull_request, base } } }
  }
})

describe('a plan stays unsigned', () => {
  test('where the job may not ask', async () => {
    expect(await signReview(github, { record, text })).toEqual({ kind: 'not-allowed' })
  })

  test('where the service fails, and says why', async () => {
    loopback.state.faults.push(badGateway(/_services.request/, 4))
    const signing = await signedIn(pullRequestEvent(loopback.state, pull))
    expect(signing).toMatchObject({
      kind: 'failed',
      error: { message: 'Could not request an ID token for this run: GitHub answered 502.' },
    })
  })
})

test('the audience keeps record and text apart', () => {
  expect(audienceOf('{}', 'a')).toMatch(/^eks-access:review:sha256:[0-9a-f]{64}$/)
  expect(audienceOf('{}', 'a')).not.toBe(audienceOf('{}', 'a\n'))
  expect(() => audienceOf('{}\n', 'a')).toThrow('one line')
})

async function signedIn(event: ScenarioEvent): Promise<Signing> {
  const env = idTokenEnv(loopback, { event, run: { id: '12', attempt: '1' } })
  return signReview(connect(env), { record, text })
}

function connect(env: Record<string, string> = {}): GitHub {
  return createGitHub({
    token: RUN_TOKEN,
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: loopback.url,
    secondMs: 1,
    idToken: idTokenRequest(env),
  })
}
