import type { AssociatedAccessPolicy } from '@aws-sdk/client-eks'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AwsChange } from '../loopback/aws.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf, emptyCluster, ensureNamespace, writeAwsAuth } from './live.ts'
import { settle } from './people.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const clusterName = facts.name
const arn = 'arn:aws:iam::111122223333:role/team/ann'
const [created, since] = [new Date('2026-03-01'), new Date('2026-06-01')]

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await ensureNamespace(admin, 'shop')
  const rolearn = 'arn:aws:iam::111122223333:role/ann'
  await writeAwsAuth(admin, { mapRoles: `- { rolearn: "${rolearn}", username: by-row, groups: [] }\n` })
  await isIn('by-row')
})
afterAll(async () => {
  await awsHas(facts)
  await isIn('by-row')
})

describe('the real authenticator, with what the stand-in for EKS writes', () => {
  test('an entry counts in place of the row, until it is gone', async () => {
    await awsHas(facts, inMode('API_AND_CONFIG_MAP'))
    await isIn('by-entry')
    await awsHas(facts, { ...inMode('API_AND_CONFIG_MAP'), accessEntries: [] })
    await isIn('by-row')
  })

  test('an entry gives its name to nobody else: a role made anew has its row', async () => {
    await awsHas(facts, inMode('API_AND_CONFIG_MAP'))
    await isIn('by-entry')
    const roles = [{ Arn: arn, RoleName: 'ann', CreateDate: since }]
    await awsHas(facts, { ...inMode('API_AND_CONFIG_MAP'), roles })
    await isIn('by-row')
  })

  test('an entry without a username has the one that EKS gives, and one of a node lets nobody in', async () => {
    const [entry] = inMode('API').accessEntries ?? []
    await awsHas(facts, { ...inMode('API'), accessEntries: [{ ...entry, username: undefined }] })
    await isIn('arn:aws:sts::111122223333:assumed-role/ann/session')
    await awsHas(facts, { ...inMode('API'), accessEntries: [{ ...entry, type: 'EC2_LINUX' }] })
    await isIn(undefined)
  })

  test('the mode says which of them count', async () => {
    await awsHas(facts, inMode('CONFIG_MAP'))
    await isIn('by-row')
    await awsHas(facts, inMode('API'))
    await isIn('by-entry')
    await awsHas(facts, { ...inMode('API'), accessEntries: [] })
    await isIn(undefined)
  })
})

describe('the authorizer of access policies', () => {
  test('asks who somebody is by the unique id, so that a policy is of the entry and not of the name', async () => {
    const accessScope = { type: 'namespace' as const, namespaces: ['sho*'] }
    const policy: AssociatedAccessPolicy = { policyArn: VIEW, accessScope }
    const withPolicy = { ...inMode('API_AND_CONFIG_MAP'), associatedPolicies: { [arn]: [policy] } }
    await awsHas(facts, withPolicy)
    await isIn('by-entry')
    await until('the policy counts', async () => (await mayList('shop')) === 200)
    expect(await mayList('team-a')).toBe(403)

    // Asked about by its name, as kubectl --as does, it has no policies.
    const byName = await admin.request('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user: 'by-entry', resourceAttributes: { verb: 'list', resource: 'pods', namespace: 'shop' } },
    })
    expect(JSON.parse(byName.body)).toMatchObject({ status: { allowed: false } })

    const roles = [{ Arn: arn, RoleName: 'ann', CreateDate: since }]
    await awsHas(facts, { ...withPolicy, roles })
    await isIn('by-row')
    await until('the policy counts no more', async () => (await mayList('shop')) === 403)
  })
})

const VIEW = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'

function inMode(authenticationMode: 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'): AwsChange {
  const entry = { clusterName, principalArn: arn, type: 'STANDARD', username: 'by-entry', createdAt: created }
  return { accessConfig: { authenticationMode }, accessEntries: [entry] }
}

async function mayList(namespace: string): Promise<number> {
  return (await as().request('GET', pods(namespace))).status
}

function pods(namespace: string): string {
  return `/api/v1/namespaces/${namespace}/pods`
}

function as() {
  return kubernetes({ ...facts, token: tokenOf(arn, facts) })
}

/** Until the role's own token has that username; `undefined`: until it is refused. */
async function isIn(username: string | undefined): Promise<void> {
  await until(`${arn} is ${username ?? 'refused'}`, async () => {
    const answer = await as().request('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'SelfSubjectReview',
    })
    if (answer.status === 401) return username === undefined
    return JSON.parse(answer.body).status.userInfo.username === username
  })
}
