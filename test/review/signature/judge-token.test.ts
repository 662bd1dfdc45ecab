import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { judgeToken, type TokenExpectation } from '../../../src/review/signature/judge-token.ts'
import { claimsOf, publicKey, signed } from '../../loopback/github-issuer.ts'
import { defaultState, sha } from '../../loopback/github-state.ts'

const workflowRef = 'your-org/cluster-access/.github/workflows/access.yml@refs/pull/7/merge'
const commit = sha('test merge')

const key = publicKey()

const about: TokenExpectation = {
  keys: [{ ...key, kid: 'another' }, key],
  issuer: 'https://github.example.com/_services/token',
  audience: 'eks-access:review:sha256:0123',
  repositoryId: '1296269',
  repository: 'your-org/cluster-access',
  pull: 7,
  defaultBranch: 'main',
  workflow: '.github/workflows/access.yml',
}

const claims = claimsOf(
  defaultState(),
  'https://github.example.com',
  {
    event: 'pull_request',
    sha: commit,
    ref: 'refs/pull/7/merge',
    headRef: 'change-7',
    baseRef: 'main',
    actor: 'alice',
    runId: '12',
    runAttempt: '2',
    workflowRef,
    jobWorkflowRef: workflowRef,
  },
  about.audience,
)

const genuine = signed(claims)

describe('a token', () => {
  test('of the plan run of this pull request, for this audience, is genuine', () => {
    expect(judgeToken(genuine, about)).toEqual({
      kind: 'genuine',
      run: {
        sha: commit,
        iat: claims.iat,
        runId: '12',
        runAttempt: '2',
        workflowSha: commit,
        jobWorkflow: { kind: 'own' },
      },
    })
  })

  test('that has expired says the same', () => {
    const old = { ...claims, iat: 1_500_000_000, nbf: 1_500_000_000, exp: 1_500_000_300 }
    expect(judgeToken(signed(old), about)).toMatchObject({ kind: 'genuine', run: { iat: 1_500_000_000 } })
  })

  test.each([
    ['iss', 'https://github.example.com', 'it was issued by "https://github.example.com", not by'],
    ['iss', `${about.issuer}/`, 'it was issued by'],
    ['aud', 'eks-access:review:sha256:0124', 'it signs another record or another text'],
    ['aud', 'sts.amazonaws.com', 'it signs another record or another text'],
    ['aud', [about.audience, 'sts.amazonaws.com'], 'its claim aud is missing or not valid'],
    ['aud', [about.audience], 'its claim aud is missing or not valid'],
    ['aud', undefined, 'its claim aud is missing or not valid'],
    ['aud', '', 'it signs another record or another text'],
    ['repository_id', '5', 'it is for the repository with the ID 5, not 1296269'],
    ['repository_id', 1296269, 'its claim repository_id is missing or not valid'],
    ['event_name', 'push', 'it is for a run on the event "push", not on pull_request'],
    ['event_name', 'pull_request_target', 'it is for a run on the event "pull_request_target"'],
    ['ref', 'refs/pull/8/merge', 'it is for "refs/pull/8/merge", not for refs/pull/7/merge'],
    ['ref', 'refs/pull/7/head', 'it is for "refs/pull/7/head", not for refs/pull/7/merge'],
    ['ref', 'refs/heads/refs/pull/7/merge', 'it is for "refs/heads/refs/pull/7/merge"'],
    ['base_ref', 'evil', 'it is for a pull request to "evil", not to main'],
    ['base_ref', 'Main', 'it is for a pull request to "Main", not to main'],
    ['base_ref', undefined, 'its claim base_ref is missing or not valid'],
    [
      'workflow_ref',
      workflowRef.replace('access', 'other'),
      'it is for the workflow "your-org/cluster-other/',
    ],
    ['workflow_ref', workflowRef.replace('access.yml', 'evil.yml'), 'it is for the workflow'],
    ['workflow_ref', workflowRef.replace('your-org', 'mallory'), 'it is for the workflow'],
    ['workflow_ref', workflowRef.replace('refs/pull/7/merge', 'refs/heads/evil'), 'it is for the workflow'],
    ['job_workflow_ref', undefined, 'its claim job_workflow_ref is missing or not valid'],
    ['job_workflow_ref', 'your-org', 'its job is defined in "your-org", which a branch can change'],
    [
      'job_workflow_ref',
      'your-org/cluster-access/.github/workflows/plan.yml@refs/heads/evil',
      'its job is defined in "your-org/cluster-access/.github/workflows/plan.yml@refs/heads/evil", which a branch',
    ],
    [
      'job_workflow_ref',
      'Your-Org/Cluster-Access/.github/workflows/plan.yml@refs/tags/v1',
      'which a branch can change',
    ],
    ['sha', 'main', 'its claim sha is missing or not valid'],
    ['sha', `${commit}/../..`, 'its claim sha is missing or not valid'],
    ['workflow_sha', 'main', 'its claim workflow_sha is missing or not valid'],
    ['run_id', 'x', 'its claim run_id is missing or not valid'],
    ['iat', '1', 'its claim iat is missing or not valid'],
    ['iat', 1.5, 'its claim iat is missing or not valid'],
    ['iat', undefined, 'its claim iat is missing or not valid'],
  ])('whose claim %s is %j is not, and it is said why', (claim, value, why) => {
    expect(judgeToken(signed({ ...claims, [claim]: value }), about)).toEqual({
      kind: 'not-genuine',
      why: expect.stringContaining(why),
    })
  })

  test.each([
    ['own', workflowRef, { kind: 'own' }],
    [
      'beside the workflow, in the same commit',
      'your-org/cluster-access/.github/workflows/plan.yml@refs/pull/7/merge',
      { kind: 'beside', path: '.github/workflows/plan.yml', sha: commit },
    ],
    [
      'of the default branch',
      'your-org/cluster-access/.github/workflows/plan.yml@refs/heads/main',
      { kind: 'default-branch' },
    ],
    [
      'of another repository',
      'your-org/workflows/.github/workflows/plan.yml@refs/tags/v1',
      { kind: 'elsewhere', file: 'your-org/workflows/.github/workflows/plan.yml' },
    ],
  ])('says that its job is %s', (_words, ref, jobWorkflow) => {
    const token = signed({ ...claims, job_workflow_ref: ref })
    expect(judgeToken(token, about)).toMatchObject({ kind: 'genuine', run: { jobWorkflow } })
  })

  test('names the commit of the file that ran, where that is another', () => {
    const token = signed({ ...claims, workflow_sha: sha('elsewhere') })
    expect(judgeToken(token, about)).toMatchObject({ run: { sha: commit, workflowSha: sha('elsewhere') } })
    const { workflow_sha: _, job_workflow_sha: __, ...older } = claims
    expect(judgeToken(signed(older), about)).toMatchObject({ run: { workflowSha: commit } })
  })
})

describe('a forged token', () => {
  const [header = '', payload = '', signature = ''] = genuine.split('.')
  const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const kid = key.kid
  const pem = createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  const firstBytes = (part: string): string =>
    Buffer.from(part, 'base64url').subarray(0, -3).toString('base64url')
  const byHmac = (secret: string | Buffer, alg = 'HS256'): string => {
    const text = `${encoded({ alg, kid, typ: 'JWT' })}.${payload}`
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  }
  const byKey = (alg = 'RS256', algorithm = 'RSA-SHA256'): string => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const text = `${encoded({ alg, kid })}.${payload}`
    return `${text}.${sign(algorithm, Buffer.from(text), privateKey).toString('base64url')}`
  }

  test.each([
    ['without a signature', `${header}.${payload}.`, 'it is not a JSON Web Token'],
    ['of two parts', `${header}.${payload}`, 'it is not a JSON Web Token'],
    ['of four parts', `${genuine}.${signature}`, 'it is not a JSON Web Token'],
    ['of nothing', '', 'it is not a JSON Web Token'],
    ['that ends within a byte', genuine.slice(0, -1), 'it is not a JSON Web Token'],
    ['that ends early', `${header}.${payload}.${firstBytes(signature)}`, 'it was not signed by GitHub'],
    ['with a space', `${genuine} `, 'it is not a JSON Web Token'],
    ['with padding', `${genuine}==`, 'it is not a JSON Web Token'],
    ['that is no JSON', `${header}.YQ.${signature}`, 'it is not a JSON Web Token'],
    ['with the algorithm none', `${encoded({ alg: 'none', kid })}.${payload}.AA`, 'it is signed with "none"'],
    ['with the algorithm rs256', `${encoded({ alg: 'rs256', kid })}.${payload}.${signature}`, '"rs256"'],
    ['by HS256 and the public key as PEM', byHmac(pem), 'it is signed with "HS256", not with RS256'],
    ['by HS256 and the modulus', byHmac(Buffer.from(key.n, 'base64url')), 'it is signed with "HS256"'],
    ['by HS256 that calls itself RS256', byHmac(pem, 'RS256'), 'it was not signed by GitHub'],
    ['by RS512', byKey('RS512', 'RSA-SHA512'), 'it is signed with "RS512"'],
    ['by another key of the same name', byKey(), 'it was not signed by GitHub, or was changed afterwards'],
    [
      'without the name of a key',
      `${encoded({ alg: 'RS256' })}.${payload}.${signature}`,
      'no algorithm or no key',
    ],
    [
      'with a list of keys',
      `${encoded({ alg: 'RS256', kid: [kid] })}.${payload}.${signature}`,
      'no algorithm or',
    ],
    [
      'by a key that is not published',
      `${encoded({ alg: 'RS256', kid: '<b>' })}.${payload}.${signature}`,
      `its key "<b>" is not, or no longer, a key of ${about.issuer}`,
    ],
    [
      'that brings its own key',
      byKey().replace(/^[^.]+/, encoded({ alg: 'RS256', kid: 'own', jwk: key })),
      'its key "own" is not',
    ],
    [
      'with the claims of another',
      `${header}.${encoded({ ...claims, sha: sha('x') })}.${signature}`,
      'changed afterwards',
    ],
    ['whose claims are a list', signed([claims]), 'its claim'],
  ])('%s is not genuine', (_words, token, why) => {
    expect(judgeToken(token, about)).toEqual({ kind: 'not-genuine', why: expect.stringContaining(why) })
  })

  test('is not told at any length', () => {
    const judged = judgeToken(signed({ ...claims, ref: 'x'.repeat(10_000) }), about)
    expect(judged).toMatchObject({ kind: 'not-genuine' })
    expect(JSON.stringify(judged).length).toBeLessThan(500)
  })
})
