import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type EksClusters, startEksClusters } from '../loopback/eks-cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../plan/live.ts'
import { clusterRole, may } from '../rbac/rbac-objects.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const NAMES = Array.from({ length: 7 }, (_, index) => `cluster-${index}`)
/** Its aws-auth cannot be read. */
const BROKEN = 'cluster-2'

let terminal: Terminal
let clusters: EksClusters

beforeEach(async () => {
  terminal = await openTerminal()
  clusters = await startEksClusters(
    NAMES.map((name) => ({
      name,
      mode: 'CONFIG_MAP',
      caller: `${ROLE}access-apply`,
      objects: [
        awsAuthOf({
          mapRoles: name === BROKEN ? '- rolearn: [' : NODE_ROW + row('access-apply', ['system:masters']),
        }),
        clusterRole('view', [may('get,list,watch', 'pods')]),
      ],
      nodes: [{ name: 'web-1', ready: true, leaving: false, os: 'linux', nodeGroup: 'web' }],
    })),
    {
      nodegroups: NAMES.map((clusterName) => ({
        clusterName,
        nodegroupName: 'web',
        nodeRole: `${ROLE}nodes`,
        amiType: 'AL2023_x86_64_STANDARD',
      })),
    },
  )
  await writeFile(
    join(terminal.folder, 'access.yaml'),
    `version: 1
clusters:
${NAMES.map((name) => `  - { name: ${name}, region: ap-northeast-1 }\n`).join('')}principals:
  - { role: "${ROLE}newcomer", username: newcomer, groups: [newcomers] }
rbac:
  bindings:
    - { groups: [newcomers], clusterRole: view, namespaces: [shop] }
`,
  )
})
afterEach(() => Promise.all([terminal.close(), clusters.close()]))

test('an apply to several clusters has an outcome for each, in the order of the file, and a backup of each', async () => {
  const { code, stdout, stderr } = await runProgram(
    ['apply', '--yes', '--parallelism', '3', '--wait-for-nodes', '1', '--backup', 'backup.yaml'],
    terminal.folder,
    { env: clusters.env },
  )
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout.match(/^cluster-\d: \w+/gm)).toEqual(
    NAMES.map((name) => `${name}: ${name === BROKEN ? 'refused' : 'applied'}`),
  )
  const hasRow = (name: string): boolean =>
    clusters.now(name).awsAuth?.data?.['mapRoles']?.includes('role/newcomer') === true
  expect(NAMES.filter((name) => !hasRow(name))).toEqual([BROKEN])
  const backup = await readFile(join(terminal.folder, 'backup.yaml'), 'utf8')
  expect(backup.match(/eks-access\/cluster: cluster-\d/g)?.toSorted()).toEqual(
    NAMES.filter((name) => name !== BROKEN).map((name) => `eks-access/cluster: ${name}`),
  )

  const again = await runProgram(['plan', '--parallelism', '1'], terminal.folder, { env: clusters.env })
  expect(again.stdout).toContain(BROKEN)
  expect(again.stdout).not.toContain('add row')
}, 120_000)

test('a number of clusters that is none is refused before anything is read', async () => {
  const { code, stdout, stderr } = await runProgram(['plan', '--parallelism', '0'], terminal.folder, {
    env: clusters.env,
  })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('--parallelism cannot be "0". Allowed: 1 to 1000.')
  expect(clusters.aws.actions).toEqual([])
})
