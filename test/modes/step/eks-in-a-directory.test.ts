import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { readRequest } from '../../../src/explain/request.ts'
import { loadAccess } from '../../../src/files/load-access.ts'
import { writeSnapshot } from '../../../src/files/write-snapshot.ts'
import { loginsOf } from '../../../src/login/logins.ts'
import { wantedOfAll } from '../../../src/login/wanted-of-all.ts'
import { explainPrincipal } from '../../../src/modes/step/explain-principal.ts'
import { readCluster } from '../../../src/modes/step/read-cluster.ts'
import { snapshotGaps } from '../../../src/modes/step/snapshot-gaps.ts'
import { whoMay } from '../../../src/modes/step/who-may.ts'

const IAM = 'arn:aws:iam::111122223333'

/** The demonstration cluster, and what is read of it saved by `snapshot` as another one. */
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-in-a-directory-'))
  await cp('test/fixtures/eks-directory', join(folder, 'prod'), { recursive: true })
  await mkdir(join(folder, 'saved'))
  await writeFile(
    join(folder, 'access.yaml'),
    'version: 1\nclusters:\n  - {name: prod, directory: prod}\n  - {name: saved, directory: saved}\nprincipals:\n  - {role: "arn:aws:iam::111122223333:role/planner", groups: [planners]}\n',
  )
  const { snapshot } = await live()
  await writeSnapshot(snapshot, { cluster: 'prod', folder: join(folder, 'saved') })
})
afterAll(() => rm(folder, { recursive: true }))

const input = (cluster: string) => ({ file: 'access.yaml', folder, clusters: [cluster] })

async function live() {
  const { desired } = await loadAccess(input('prod'))
  const [prod] = desired
  if (prod === undefined) throw new Error('the file has the cluster')
  const read = await readCluster(prod, input('prod'), wantedOfAll)
  if ('problem' in read) throw new Error(read.problem.message)
  return read
}

function requestOf(text: string) {
  const read = readRequest(text)
  if (!read.ok) throw new Error(read.message)
  return read.request
}

async function able(text: string, cluster = 'prod'): Promise<readonly string[]> {
  const { answers, problems } = await whoMay(input(cluster), requestOf(text))
  expect(problems).toEqual([])
  return answers.flatMap(({ principals }) => principals.map(({ arn }) => arn.slice(IAM.length + 1)))
}

describe('questions about a cluster of EKS in a directory', () => {
  test.each([
    ['list pods -n shop', ['role/shop-operators', 'role/teams/developers', 'user/alice']],
    ['delete deployments.apps -n shop-eu', ['role/shop-operators', 'user/alice']],
    ['delete deployments.apps -n other', ['user/alice']],
    ['get configmaps -n argocd', ['role/prod-argocd', 'role/teams/developers', 'user/alice']],
    ['create roles.iam.services.k8s.aws -n ack', ['role/prod-ack', 'user/alice']],
  ])('who can %s', async (request, expected) => {
    const found = await able(request)
    for (const arn of expected) expect(found).toContain(arn)
    const people = [
      'role/shop-operators',
      'role/teams/developers',
      'user/alice',
      'role/prod-ack',
      'role/prod-argocd',
    ]
    expect(people.filter((arn) => found.includes(arn)).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    ['role/former-admin', 'gone'],
    ['role/ci/release-bot', 'made-anew'],
    ['role/prod-nodes', undefined],
    ['role/teams/developers', undefined],
    ['user/alice', undefined],
  ])('%s is dead: %s', async (name, kind) => {
    const { facts, awsAuth } = (await live()).snapshot
    const logins = loginsOf({ awsAuth: decodeAwsAuth(awsAuth?.data), facts })
    expect(logins.of(`${IAM}:${name}`)?.dead?.kind).toBe(kind)
  })

  test('the row beneath an entry has no effect', async () => {
    const { facts, awsAuth } = (await live()).snapshot
    const logins = loginsOf({ awsAuth: decodeAwsAuth(awsAuth?.data), facts })
    const principal = `${IAM}:role/teams/developers`
    expect(logins.of(principal)?.identities).toMatchObject([{ groups: ['developers'] }])
    expect(logins.beneath(principal)?.identities).toMatchObject([{ groups: ['developers', 'deployers'] }])
  })

  test('of the saved cluster have the same answers', async () => {
    for (const request of [
      'list pods -n shop',
      'delete deployments.apps -n shop-eu',
      'get secrets',
      'get configmaps -n argocd',
    ])
      expect(await able(request, 'saved')).toEqual(await able(request))
    for (const name of [
      'user/alice',
      'role/teams/developers',
      'role/former-admin',
      'role/ci/release-bot',
      'role/prod-nodes',
      'role/prod-ack',
    ]) {
      const about = { principal: `${IAM}:${name}`, asOf: 'live' } as const
      const [before, after] = await Promise.all([
        explainPrincipal(input('prod'), about),
        explainPrincipal(input('saved'), about),
      ])
      expect(JSON.parse(JSON.stringify(after).replaceAll('"saved"', '"prod"'))).toEqual(
        JSON.parse(JSON.stringify(before)),
      )
    }
  })
})

describe('what a saved cluster lacks', () => {
  test('is nothing where all is known', async () => {
    const { snapshot } = await live()
    expect(snapshotGaps('prod', snapshot.facts)).toEqual([])
  })

  test('is told with its number, the action and why', async () => {
    const { facts } = (await live()).snapshot
    if (facts === undefined) throw new Error('the folder has facts')
    const unread = [{ principalArn: `${IAM}:role/a` }, { principalArn: `${IAM}:role/b` }]
    const gaps = snapshotGaps('prod', {
      ...facts,
      accessEntries: { kind: 'known', value: unread },
      entriesUnread: {
        kind: 'unknown',
        action: 'eks:DescribeAccessEntry',
        denied: true,
        message: 'not authorized.',
      },
      nodeGroups: { kind: 'unknown', action: 'eks:ListNodegroups', denied: false, message: 'no answer' },
    })
    expect(gaps.map(({ code, severity, found }) => [severity, code, found])).toEqual([
      ['warning', 'discovery-incomplete', 'eks:ListNodegroups'],
      ['warning', 'discovery-incomplete', 'eks:DescribeAccessEntry'],
    ])
    expect(gaps[1]?.message).toBe(
      '2 access entries of prod are saved without what they give, because eks:DescribeAccessEntry is denied: not authorized.',
    )
  })
})
