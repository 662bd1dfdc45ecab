import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openBackup } from '../../src/files/backup-file.ts'
import { readBackup } from '../../src/files/read-backup.ts'
import type { ReplacedEntries } from '../../src/live/replaced-entries.ts'
import { awsAuthOf, NODE_ROW } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'
import { rounds } from '../rounds.ts'
import { someEntries } from './arbitrary-entries.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-backup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const DEV = 'arn:aws:iam::111122223333:role/teams/dev'
const OPS = 'arn:aws:iam::111122223333:role/ops'
const NEW = 'arn:aws:iam::111122223333:user/new'

const ENTRIES: ReplacedEntries = {
  [OPS]: { over: { username: 'ops', groups: ['operators'] } },
  [NEW]: null,
  [DEV]: {
    username: 'dev:{{SessionName}}',
    groups: ['devs'],
    policies: [held('AmazonEKSViewPolicy'), held('AmazonEKSEditPolicy', 'shop', 'shop-*')],
    tags: { 'eks-access/set': 'default' },
  },
}

async function written(entries: ReplacedEntries, writesAwsAuth = false): Promise<string> {
  const path = join(folder, 'written.yaml')
  await openBackup(path).keep('prod', { awsAuth: awsAuthOf({ mapRoles: NODE_ROW }), writesAwsAuth, entries })
  return await readFile(path, 'utf8')
}

async function read(text: string) {
  await writeFile(join(folder, 'read.yaml'), text)
  return await readBackup({ file: 'read.yaml', folder })
}

describe('a backup of access entries', () => {
  test('has one manifest for each, and says where there was none', async () => {
    const EKS = 'apiVersion: eks.services.k8s.aws/v1alpha1\nkind: AccessEntry\n'
    const POLICY = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKS'
    expect((await written(ENTRIES)).replaceAll(/-[0-9a-f]{10}"$/gm, '-HASH"')).toBe(`${EKS}metadata:
  name: "111122223333-role-ops-HASH"
  annotations:
    eks-access/cluster: prod
    eks-access/absent: "true"
    eks-access/row: "{\\"username\\":\\"ops\\",\\"groups\\":[\\"operators\\"]}"
spec:
  clusterName: prod
  principalARN: "${OPS}"
---
${EKS}metadata:
  name: "111122223333-role-teams-dev-HASH"
  annotations:
    eks-access/cluster: prod
spec:
  clusterName: prod
  principalARN: "${DEV}"
  type: STANDARD
  username: "dev:{{SessionName}}"
  kubernetesGroups:
  - devs
  accessPolicies:
  - policyARN: "${POLICY}ViewPolicy"
    accessScope:
      type: cluster
  - policyARN: "${POLICY}EditPolicy"
    accessScope:
      type: namespace
      namespaces:
      - shop
      - shop-*
  tags:
    eks-access/set: default
---
${EKS}metadata:
  name: "111122223333-user-new-HASH"
  annotations:
    eks-access/cluster: prod
    eks-access/absent: "true"
spec:
  clusterName: prod
  principalARN: "${NEW}"
`)
  })

  test('has aws-auth only where that is written', async () => {
    expect(await written(ENTRIES)).not.toContain('kind: ConfigMap')
    const back = await read(await written(ENTRIES, true))
    expect(back.ok && back.backups.named.get('prod')).toEqual({
      awsAuth: { mapRoles: NODE_ROW },
      entries: ENTRIES,
    })
  })

  test('reads back as it was, whatever the entries', async () => {
    await fc.assert(
      fc.asyncProperty(someEntries, async (entries) => {
        fc.pre(Object.keys(entries).length > 0)
        const back = await read(await written(entries))
        expect(back.ok && back.backups.named.get('prod')).toEqual({ entries })
      }),
      { numRuns: rounds(100) },
    )
  })
})

describe('a damaged backup is not used, and says where', () => {
  const change = (from: string | RegExp, to: string) => (text: string) => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`there is no ${from} in ${text}`)
    return changed
  }

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'no cluster',
      change('    eks-access/cluster: prod\n', ''),
      /AccessEntry 111122223333-role-ops-\S+ has no eks-access\/cluster/,
    ],
    [
      'no principal',
      change(`  principalARN: "${DEV}"\n`, ''),
      /spec of AccessEntry 111122223333-role-teams-dev-\S+ has no principalARN/,
    ],
    [
      'the ARN of something else',
      change(DEV, 'arn:aws:sts::111122223333:assumed-role/dev/me'),
      /spec\.principalARN of AccessEntry .* is "arn:aws:sts/,
    ],
    [
      'an entry of nodes',
      change('type: STANDARD', 'type: EC2_LINUX'),
      /spec\.type of AccessEntry .* is "EC2_LINUX"/,
    ],
    [
      'a group that no entry can have',
      change('- devs', '- system:masters'),
      /kubernetesGroups\[0\] of AccessEntry .* is "system:masters"/,
    ],
    [
      'a username that no entry can have',
      change('dev:{{SessionName}}', 'system:admin'),
      /spec\.username of AccessEntry .* is "system:admin"/,
    ],
    [
      'a username without a colon before the first session name',
      change('dev:{{SessionName}}', '{{SessionName}}:{{SessionName}}'),
      /spec\.username of AccessEntry .* is "\{\{SessionName\}\}:\{\{SessionName\}\}"/,
    ],
    ['an unknown scope', change('type: cluster', 'type: everywhere'), /accessScope\.type .* is "everywhere"/],
    [
      'an IAM policy',
      change(/arn:aws:eks::aws:cluster-access-policy\/\w+/, 'arn:aws:iam::aws:policy/Admin'),
      /policyARN of AccessEntry .* is "arn:aws:iam/,
    ],
    [
      'another word than true',
      change(/absent: "true"/, 'absent: "yes"'),
      /annotations\["eks-access\/absent"\] of AccessEntry .* is "yes"/,
    ],
    [
      'a row that cannot be read',
      change(/eks-access\/row: .*/, 'eks-access/row: "{}"'),
      /annotations\["eks-access\/row"\] of AccessEntry .* is "\{\}"/,
    ],
    [
      'a row beneath an entry that was there',
      change(/ {4}eks-access\/absent: "true"\n( {4}eks-access\/row)/, '$1'),
      /annotations\["eks-access\/row"\] of AccessEntry/,
    ],
    [
      'an entry that nobody looked at',
      change(/ {4}eks-access\/absent: "true"\n/, '    eks-access/unread: "true"\n'),
      /annotations\["eks-access\/unread"\] of AccessEntry .* is "true"/,
    ],
    [
      'the same entry twice',
      change(OPS, DEV),
      /is the access entry of arn:aws:iam::111122223333:role\/teams\/dev in prod again/,
    ],
    ['an old version', change('v1alpha1', 'v1alpha0'), /has apiVersion eks\.services\.k8s\.aws\/v1alpha0/],
    [
      'a list that is none',
      change('kubernetesGroups:\n  - devs', 'kubernetesGroups: devs'),
      /kubernetesGroups of AccessEntry .* is text/,
    ],
  ])('%s', async (_, damage, message) => {
    const back = await read(damage(await written(ENTRIES)))
    expect(back).toMatchObject({ ok: false })
    const problems = back.ok ? [] : back.problems
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'file-unreadable',
        severity: 'error',
        where: { file: 'read.yaml' },
        message: expect.stringMatching(message),
      }),
    )
    for (const one of problems) expect(one.message).toMatch(/^In read\.yaml, /)
  })

  test('an aws-auth without a cluster beside entries that name theirs', async () => {
    const text = (await written(ENTRIES, true)).replace('  annotations:\n    eks-access/cluster: prod\n', '')
    expect(await read(text)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('beside access entries that do') }],
    })
  })
})
