import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type EksClusterAbout, type EksClusters, startEksClusters } from '../loopback/eks-cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../plan/live.ts'
import { clusterRole, may } from '../rbac/rbac-objects.ts'
import { oneLine } from './one-line.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const caller = `${ROLE}access-apply`

/** By name, in the order in which EKS lets a cluster have them. */
const CLUSTERS = {
  rows: 'CONFIG_MAP',
  both: 'API_AND_CONFIG_MAP',
  entries: 'API',
} as const
type Name = keyof typeof CLUSTERS
const NAMES = Object.keys(CLUSTERS) as readonly Name[]

const PEOPLE = ['developer', 'viewer', 'shopkeeper', 'admin'] as const

/** The same people everywhere: by groups where rows count alone, by policies where there are entries. */
const FILE = `version: 1
clusters:
  - { name: rows, region: ap-northeast-1 }
  - { name: both, region: ap-northeast-1, mapping: access-entries }
  - { name: entries, region: ap-northeast-1 }
principals:
  - { role: "${ROLE}teams/developer", groups: [developers] }
  - { role: "${ROLE}viewer", groups: [viewers], clusters: [rows] }
  - { role: "${ROLE}viewer", policies: [AmazonEKSViewPolicy], clusters: [both, entries] }
  - { role: "${ROLE}shopkeeper", groups: [shopkeepers], clusters: [rows] }
  - role: ${ROLE}shopkeeper
    policies: [{ policy: AmazonEKSEditPolicy, namespaces: ["shop-*"] }]
    clusters: [both, entries]
  - { role: "${ROLE}admin", groups: ["system:masters"], clusters: [rows] }
  - { role: "${ROLE}admin", policies: [AmazonEKSClusterAdminPolicy], clusters: [both, entries] }
rbac:
  bindings:
    - { groups: [developers], clusterRole: edit, namespaces: [team-a] }
    - { groups: [viewers], clusterRole: view, clusters: [rows] }
    - { groups: [shopkeepers], clusterRole: edit, namespaces: [shop-eu], clusters: [rows] }
guards:
  allowSystemMasters: true
`

let terminal: Terminal
let clusters: EksClusters

beforeAll(async () => {
  terminal = await openTerminal()
  await writeFile(join(terminal.folder, 'access.yaml'), FILE)
  const own = { principalArn: caller, type: 'STANDARD', username: 'access-apply' }
  const adminPolicy = {
    policyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
    accessScope: { type: 'cluster' as const },
  }
  const arns = [caller, ...PEOPLE.map((name) => `${ROLE}${name === 'developer' ? 'teams/' : ''}${name}`)]
  clusters = await startEksClusters(NAMES.map(aboutOf), {
    accessEntries: (['both', 'entries'] as const).map((clusterName) => ({ ...own, clusterName })),
    associatedPolicies: { [caller]: [adminPolicy] },
    roles: arns.map((Arn) => ({ Arn, RoleName: Arn.slice(Arn.lastIndexOf('/') + 1) })),
  })
})
afterAll(() => Promise.all([terminal.close(), clusters.close()]))

/** Somebody is in aws-auth already; where entries count alone nobody reads it. */
function aboutOf(name: Name): Omit<EksClusterAbout, 'aws'> {
  const live = row('access-apply', ['system:masters']) + row('admin', ['system:masters'])
  return {
    name,
    mode: CLUSTERS[name],
    caller,
    objects: [
      awsAuthOf({ mapRoles: NODE_ROW + live }),
      ledgerOf([]),
      clusterRole('view', [may('get,list,watch', 'pods,services')]),
      clusterRole('edit', [may('get,list,watch,create,update', 'pods,services')]),
      clusterRole('cluster-admin', [may('*', '*:*')]),
    ],
  }
}

async function run(...args: readonly string[]) {
  const { code, stdout, stderr } = await runProgram(args, terminal.folder, { env: clusters.env })
  return { code, stdout: oneLine(stdout), stderr: oneLine(stderr) }
}

test('one file is planned for a cluster of each mode, by what each of them reads', async () => {
  const { code, stdout } = await run('plan', '--detailed-exitcode')
  expect({ code, stdout }).toEqual({ code: 2, stdout: expect.not.stringContaining('error ') })
  expect(stdout).toContain('+ add row role/viewer: group viewers')
  expect(stdout).toContain('~ move access entry role/admin: from its row of aws-auth, which stays beneath')
  expect(stdout.match(/\+ add access entry role\/teams\/developer: group developers/g)).toHaveLength(2)
})

test('it is applied to all three, and each has what it reads', async () => {
  const { code, stdout } = await run('apply', '--yes', '--wait-for-entries', '0', '--wait-for-nodes', '0')
  for (const name of NAMES) expect(stdout).toContain(`${name}: applied`)
  expect(code).toBe(0)

  const rowsOf = (name: Name) => {
    const { mapRoles = '' } = clusters.now(name).awsAuth?.data ?? {}
    return PEOPLE.filter((one) => mapRoles.includes(`${ROLE}${one}\n`))
  }
  expect(rowsOf('rows').toSorted()).toEqual(PEOPLE.toSorted())
  // The row beneath its entry; what nobody reads stays as it is.
  expect([rowsOf('both'), rowsOf('entries')]).toEqual([['admin'], ['admin']])
  expect(clusters.aws.entries('rows')).toEqual({})
  const held = (name: Name) =>
    Object.entries(clusters.aws.entries(name))
      .filter(([arn]) => arn !== caller)
      .map(([arn, { groups, policies }]) => [arn.replace(ROLE, ''), groups, policies])
  for (const name of ['both', 'entries'] as const)
    expect(held(name).toSorted()).toEqual([
      ['admin', [], { AmazonEKSClusterAdminPolicy: 'cluster' }],
      ['shopkeeper', [], { AmazonEKSEditPolicy: ['shop-*'] }],
      ['teams/developer', ['developers'], {}],
      ['viewer', [], { AmazonEKSViewPolicy: 'cluster' }],
    ])
  const temporary = NAMES.flatMap((name) =>
    clusters.now(name).clusterRoleBindings.filter(({ metadata }) => metadata.name.includes('temporary')),
  )
  expect(temporary).toEqual([])
})

test('a second plan is empty for each, and so is what a second apply writes', async () => {
  const { code, stdout } = await run('plan', '--detailed-exitcode')
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('No changes.') })
  const writes = clusters.aws.writes.length
  const again = await run('apply', '--yes')
  expect(again.code).toBe(0)
  expect(clusters.aws.writes).toHaveLength(writes)
})
