import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadAccess } from '../../../src/files/load-access.ts'
import { findDrift } from '../../../src/modes/step/find-drift.ts'
import type { ClusterDrift } from '../../../src/plan/drift/findings.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-drift-'))
  await cp('test/fixtures/eks-directory', join(folder, 'prod'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

const IAM = 'arn:aws:iam::111122223333'

async function found(principals: string, clusters = '{name: prod, directory: prod}') {
  await writeFile(
    join(folder, 'access.yaml'),
    `version: 1\nclusters: [${clusters}]\nprincipals:\n  - {role: "${IAM}:role/planner", groups: [planners]}\n${principals}`,
  )
  const input = { file: 'access.yaml', folder }
  return await findDrift(await loadAccess(input), input)
}

function deletedIn({ deleted, findings }: ClusterDrift) {
  return {
    named: findings.flatMap((one) => (one.kind === 'deleted' ? [one.problem.found] : [])),
    others: deleted.map((problem) => problem.found),
  }
}

test('IAM is asked about everybody, also where the plan is about others', async () => {
  const { clusters } = await found('')
  expect(clusters.map(deletedIn)).toEqual([
    { named: [], others: expect.arrayContaining([`${IAM}:role/former-admin`, `${IAM}:role/ci/release-bot`]) },
  ])
})

test('a deleted principal that the file names is a finding', async () => {
  const { clusters } = await found(`  - {role: "${IAM}:role/former-admin", groups: [planners]}\n`)
  expect(clusters.map(deletedIn)).toEqual([
    { named: [`${IAM}:role/former-admin`], others: expect.arrayContaining([`${IAM}:role/ci/release-bot`]) },
  ])
})

test('each access entry is looked at, so that no power is unknown', async () => {
  const { clusters } = await found('')
  const entries = clusters.flatMap(({ plan }) =>
    plan.drift.items.filter(({ what }) => what.kind === 'entry').map(({ power }) => power),
  )
  expect(entries.length).toBeGreaterThan(2)
  expect(entries).not.toContain('unknown')
})

test('a cluster that cannot be read is found, and takes nothing from the others', async () => {
  const { clusters } = await found(
    '',
    '{name: prod, directory: prod, mapping: aws-auth}, {name: gone, directory: gone}',
  )
  const kinds = clusters.map(({ findings }) => [...new Set(findings.map(({ kind }) => kind))])
  expect(kinds[0]).toContain('change')
  expect(kinds[1]).toEqual(['error'])
})
