import { beforeAll, describe, expect, test } from '@jest/globals'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf, emptyCluster, writeAwsAuth } from './live.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const console = 'arn:aws:iam::111122223333:role/my-team/console'
const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }

interface Review {
  readonly status: {
    readonly userInfo: {
      readonly username: string
      readonly groups: readonly string[]
      readonly extra: Readonly<Record<string, readonly string[]>>
    }
  }
}

function ask(token: string): Promise<{ status: number; body: string }> {
  const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews'
  return kubernetes({ ...facts, token }).request('POST', path, review)
}

describe('a token', () => {
  beforeAll(async () => {
    const admin = adminOf(facts)
    await emptyCluster(admin)
    await writeAwsAuth(admin, {
      mapRoles: [
        '- rolearn: arn:aws:iam::111122223333:role/console',
        '  username: console:{{SessionName}}',
        '  groups:',
        '  - viewers',
        '',
      ].join('\n'),
    })
    await until('the row of aws-auth counts', async () => (await ask(tokenOf(console, facts))).status === 201)
  })

  test('signed by a mapped role gives its username, its groups and its canonical ARN', async () => {
    const answer = await ask(tokenOf(console, facts))
    const { userInfo } = (JSON.parse(answer.body) as Review).status
    expect(userInfo.username).toBe('console:session')
    expect(userInfo.groups).toEqual(['viewers', 'system:authenticated'])
    expect(userInfo.extra['canonicalArn']).toEqual(['arn:aws:iam::111122223333:role/console'])
  })

  test('signed by a role without a row opens nothing', async () => {
    const token = tokenOf('arn:aws:iam::111122223333:role/stranger', facts)
    expect((await ask(token)).status).toBe(401)
  })

  test('signed for another cluster opens nothing', async () => {
    expect((await ask(tokenOf(console, { ...facts, name: 'staging' }))).status).toBe(401)
  })
})
