import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { resultComment } from './comments.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('what somebody did by hand just as reviewed is left out, and the rest is applied', async () => {
  await world.pushToPullRequest()
  // Half of what was reviewed for alice, and the removal of old-ci.
  await world.edit(AWS_AUTH, (text) =>
    text
      .replace('groups: [testers] # until her trial ends', 'groups: [developers]')
      .replace(/ {4}- rolearn: \S+role\/old-ci.*\n.*\n.*\n.*\n/, ''),
  )
  const result = await world.merge()

  expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })
  expect(result.outputs).toMatchObject({ mode: 'apply', applied: 'true', 'to-remove': '0', 'to-change': '0' })
  expect(resultComment(world.state).body).toContain(
    '### EKS access · prod: applied, 8 added, 1 in the ledger only',
  )
  const after = await world.cluster()
  expect(after['configmaps/kube-system/aws-auth.yaml']).toContain('groups: [developers]')
  expect(after['configmaps/kube-system/aws-auth.yaml']).not.toContain('old-ci')
  const ledger = after['configmaps/kube-system/eks-access-default.yaml']
  expect(ledger).toContain('role/deployer')
  expect(ledger).not.toMatch(/principals: [^:]*old-ci/)
})

test('a merge of which everything is done already only writes the ledger', async () => {
  await world.pushToPullRequest()
  const ledger = 'cluster/configmaps/kube-system/eks-access-default.yaml'
  const before = await readFile(join(world.folder, ledger), 'utf8')
  const elsewhere = await openWorld()
  try {
    await elsewhere.pushToPullRequest()
    await elsewhere.merge()
    await cp(join(elsewhere.folder, 'cluster'), join(world.folder, 'cluster'), { recursive: true })
  } finally {
    await elsewhere.close()
  }
  await world.edit(ledger, () => before)
  const done = await world.cluster()
  const result = await world.merge()

  expect(result).toMatchObject({ code: 0, annotations: [] })
  expect(result.outputs).toMatchObject({ applied: 'true', 'to-add': '0', 'to-change': '0', 'to-remove': '0' })
  const after = await world.cluster()
  expect(Object.keys(after).filter((path) => after[path] !== done[path])).toEqual([
    'configmaps/kube-system/eks-access-default.yaml',
  ])
  expect(after['configmaps/kube-system/eks-access-default.yaml']).toContain(world.state.branches['main'])
})
