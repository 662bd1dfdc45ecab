import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openAws } from '../../src/cluster/eks/aws.ts'
import { askIam } from '../../src/cluster/eks/iam.ts'
import { CONSOLE_ACTIONS, type IamAnswer, missingActions } from '../../src/explain/iam.ts'
import { readPrincipal } from '../../src/explain/principal.ts'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { enterAwsEnvironment } from '../loopback/aws-environment.ts'
import { type AwsState, accessDenied } from '../loopback/aws-state.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const CONSOLE = `${ACCOUNT}:role/my-team/console`
const CLUSTER = 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod'

let aws: LoopbackAws
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
})
afterEach(async () => {
  await aws.close()
  leaveAwsEnvironment()
})

async function ask(principal: string, state: Partial<AwsState>, caller?: string): Promise<IamAnswer> {
  aws.replace({ clusters: [], ...state })
  const read = readPrincipal(principal, { arns: [], groups: new Set() })
  if (!read.ok || read.principal.kind !== 'iam') throw new Error(`${principal} is not of IAM`)
  return await askIam(
    await openAws({ door: 'eks', name: 'prod', region: 'ap-northeast-1' }),
    read.principal,
    caller,
  )
}

const roles = [{ RoleName: 'console', Arn: CONSOLE }]

describe('a role of this account', () => {
  test('is asked about by its whole ARN, action by action, on this cluster', async () => {
    const answer = await ask(CONSOLE, { simulated: { [CONSOLE]: {} } })
    if (answer.kind !== 'checked') throw new Error(JSON.stringify(answer))
    expect(answer.decisions.map(({ action }) => action)).toEqual(CONSOLE_ACTIONS.map(({ action }) => action))
    expect(answer.decisions.every(({ decision }) => decision === 'allowed')).toBe(true)
    expect(answer.decisions[0]).toMatchObject({ action: 'eks:AccessKubernetesApi', resource: CLUSTER })
    expect(aws.actions).not.toContain('iam:GetRole')
    // Each page has two results.
    expect(aws.actions.length).toBeGreaterThan(4)
  })

  test('that was given without its path is looked up by its name', async () => {
    const answer = await ask(`${ACCOUNT}:role/console`, { roles, simulated: { [CONSOLE]: {} } })
    expect(answer).toMatchObject({ kind: 'checked', arn: CONSOLE })
    expect(aws.actions[0]).toBe('iam:GetRole')
  })

  test('and what decides is named', async () => {
    const simulated = {
      [CONSOLE]: {
        'eks:AccessKubernetesApi': { decision: 'implicitDeny', missingContext: ['aws:SourceIp'] },
        'eks:DescribeCluster': { decision: 'explicitDeny', policies: ['keep-out', 'keep-out'] },
        'eks:ListClusters': { decision: 'implicitDeny', heldBackBy: 'organization' },
        'eks:ListNodegroups': { decision: 'implicitDeny', heldBackBy: 'boundary' },
      },
    } as const
    const answer = await ask(CONSOLE, { simulated })
    if (answer.kind !== 'checked') throw new Error(JSON.stringify(answer))
    const { needed, others } = missingActions(answer.decisions)
    expect(needed).toEqual([
      {
        action: 'eks:AccessKubernetesApi',
        resource: CLUSTER,
        decision: 'not-allowed',
        policies: [],
        missingContext: ['aws:SourceIp'],
      },
      {
        action: 'eks:DescribeCluster',
        resource: CLUSTER,
        decision: 'denied-explicitly',
        policies: ['keep-out'],
        missingContext: [],
      },
      {
        action: 'eks:ListClusters',
        resource: '*',
        decision: 'not-allowed',
        policies: [],
        heldBackBy: 'organization',
        missingContext: [],
      },
    ])
    expect(others).toMatchObject([{ action: 'eks:ListNodegroups', heldBackBy: 'boundary' }])
  })
})

describe('what is not checked says why', () => {
  test.each<[string, string, Partial<AwsState>, object]>([
    [
      'the simulation is not permitted',
      CONSOLE,
      { simulated: { [CONSOLE]: {} }, refusals: [accessDenied('iam:SimulatePrincipalPolicy')] },
      { kind: 'not-permitted', action: 'iam:SimulatePrincipalPolicy' },
    ],
    [
      'the role may not be looked up',
      `${ACCOUNT}:role/console`,
      { roles, refusals: [accessDenied('iam:GetRole')] },
      { kind: 'not-permitted', action: 'iam:GetRole' },
    ],
    ['there is no such role', `${ACCOUNT}:role/gone`, { roles }, { kind: 'no-such-principal' }],
    ['there is no such user', `${ACCOUNT}:user/gone`, { simulated: {} }, { kind: 'no-such-principal' }],
    ['the root of an account has no policies', `${ACCOUNT}:root`, {}, { kind: 'no-role-or-user' }],
    [
      'a role of the same name here is another one',
      'arn:aws:iam::444455556666:role/console',
      { roles },
      { kind: 'other-account', account: '444455556666' },
    ],
  ])('%s', async (_, principal, state, why) => {
    expect(await ask(principal, state)).toEqual({ kind: 'not-checked', why })
  })

  test('once that is known, nothing is asked any more', async () => {
    let asked = 0
    aws.beforeAnswer = () => sleep(asked++ === 0 ? 0 : 100)
    const refusals = [{ ...accessDenied('iam:SimulatePrincipalPolicy'), times: 1 }]
    const answer = await ask(CONSOLE, { simulated: { [CONSOLE]: {} }, refusals })
    expect(answer).toMatchObject({ kind: 'not-checked', why: { kind: 'not-permitted' } })
    const before = aws.actions.length
    await sleep(500)
    expect(aws.actions.length).toBe(before)
  })

  test('another account than the caller’s is not even asked about', async () => {
    const answer = await ask('arn:aws:iam::444455556666:role/console', { roles }, '111122223333')
    expect(answer).toEqual({ kind: 'not-checked', why: { kind: 'other-account', account: '444455556666' } })
    expect(aws.actions).toEqual([])
  })
})
