import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TO_EXPLAIN, TO_PLAN } from '../cluster/documented-actions.ts'
import { type EksCluster, startEksCluster } from '../loopback/eks-cluster.ts'
import { accessFile, ENTRIES_CLUSTER, HAS_ENTRY, ROLE } from './entries-world.ts'
import { oneLine } from './one-line.ts'
import type { Ended } from './run-node.ts'
import { openTerminal, runProgram, type Terminal } from './run-terminal.ts'

let terminal: Terminal
let cluster: EksCluster

beforeEach(async () => {
  ;[terminal, cluster] = await Promise.all([openTerminal(), startEksCluster(ENTRIES_CLUSTER)])
})
afterEach(() => Promise.all([terminal.close(), cluster.close()]))

const BINDS = `rbac:
  bindings:
    - groups: [developers]
      clusterRole: deploy
      namespaces: [shop-web]
`
const ONE_MORE_ROW = `  - role: ${ROLE}newcomer\n    groups: [developers]\n`

/** What it prints in one line, and how often each action of AWS was asked. */
async function run(args: readonly string[], file = accessFile()): Promise<Ended & Asked> {
  await writeFile(join(terminal.folder, 'access.yaml'), file)
  const before = cluster.aws.actions.length
  const ended = await runProgram(args, terminal.folder, { env: cluster.env })
  const asked = Object.groupBy(cluster.aws.actions.slice(before), (action) => action)
  return {
    ...ended,
    stdout: oneLine(ended.stdout),
    stderr: oneLine(ended.stderr),
    times: (action) => asked[action]?.length ?? 0,
    actions: Object.keys(asked),
  }
}

interface Asked {
  readonly times: (action: string) => number
  readonly actions: readonly string[]
}

const ENTRIES = Object.keys(HAS_ENTRY).length

const plan = (more?: string): Promise<Ended & Asked> => run(['plan'], accessFile(more))

describe('a plan', () => {
  test('that changes nothing looks at each entry of so few, to compare it, and asks IAM nothing', async () => {
    const { code, stdout, times, actions } = await plan()
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('No changes. prod already has what access.yaml says.'),
    })
    expect(times('eks:DescribeAccessEntry')).toBe(ENTRIES)
    expect(times('eks:ListAssociatedAccessPolicies')).toBe(ENTRIES)
    expect(actions.filter((action) => action.startsWith('iam:'))).toEqual([])
    expect(times('eks:ListCapabilities')).toBe(0)
  })

  test('that adds the row of somebody without an entry looks at none twice', async () => {
    const { stdout, times } = await plan(ONE_MORE_ROW)
    expect(stdout).toContain('+ add row role/newcomer: group developers')
    expect(times('eks:DescribeAccessEntry')).toBe(ENTRIES)
  })

  test('that binds a group names those who have it by an entry', async () => {
    const { stdout, times } = await plan(BINDS)
    expect(stdout).toContain('role/ci, role/dev gain write')
    expect(stdout).toContain('in shop-web: group developers → ClusterRole deploy')
    expect(times('eks:DescribeAccessEntry')).toBe(Object.keys(HAS_ENTRY).length)
  })

  test('of the row beneath an entry gives nothing, and says so', async () => {
    const { stdout } = await plan(`  - role: ${HAS_ENTRY.overridden}\n    groups: [developers]\n`)
    expect(stdout).toContain('Grants nothing to anybody')
    expect(stdout).toContain('warning row-without-effect')
    expect(stdout).toContain(
      `${HAS_ENTRY.overridden} has an access entry in prod, which completely overrides its row: the row has no effect.`,
    )
  })

  test('that binds everybody says of principals of AWS and of nodes what they are', async () => {
    const { stdout } = await plan(BINDS.replace('developers', 'system:authenticated'))
    expect(stdout).toContain('role/capabilities/ack (role of the ACK capability ack)')
    expect(stdout).toContain('role/nodes (node role of node group web)')
  })

  test('counts the admin by policy, and not the one whom IAM has no more', async () => {
    const guarded = (least: number): string => `${ONE_MORE_ROW}guards:\n  minAdmins: ${least}\n`
    expect(await plan(guarded(1))).toMatchObject({ code: 0 })
    const two = await plan(guarded(2))
    expect(two.code).toBe(1)
    expect(two.stdout).toContain(
      'prod would have 1 cluster admin (role/ops) after this plan, and has 1 (role/ops) now. At least 2 must remain. Not counted, because nobody can log in as they did: role/left (IAM has no such role).',
    )
  })

  test('with the actions of docs/least-privilege.md and no others has no warning', async () => {
    cluster.replace({ ...ENTRIES_CLUSTER.aws, onlyActions: TO_PLAN })
    const { code, stdout, stderr, actions } = await plan(BINDS)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('role/ci, role/dev gain write')
    expect(stdout).not.toMatch(/warning|discovery-incomplete|were not read/)
    expect(actions.filter((action) => !TO_PLAN.includes(action))).toEqual([])
  })

  test('without one of them says which', async () => {
    const lacks = 'eks:DescribeAccessEntry'
    cluster.replace({ ...ENTRIES_CLUSTER.aws, onlyActions: TO_PLAN.filter((action) => action !== lacks) })
    const { code, stdout } = await plan(BINDS)
    expect(code).toBe(0)
    expect(stdout).toContain('warning discovery-incomplete')
    expect(stdout).toContain(lacks)
  })
})

describe('explain', () => {
  test.each([
    [
      'a person by policy, where the policy is for',
      [HAS_ENTRY.viewer, '--can', 'list pods -n shop-web'],
      0,
      [
        'may "list pods" in the namespace shop-web of prod',
        'through: access policy AmazonEKSViewPolicy in shop-*',
      ],
    ],
    [
      'and elsewhere',
      [HAS_ENTRY.viewer, '--can', 'list pods -n kube-system'],
      2,
      ['it has the access policy AmazonEKSViewPolicy (shop-*), which does not grant it'],
    ],
    [
      'an admin by policy',
      [HAS_ENTRY.admin, '--can', 'delete nodes'],
      0,
      ['admin in the whole cluster: access policy AmazonEKSClusterAdminPolicy'],
    ],
    [
      'a row beneath an entry',
      [HAS_ENTRY.overridden, '--can', 'get secrets -n shop-web'],
      2,
      ['row 3 of mapRoles has no effect: an access entry completely overrides a row'],
    ],
    [
      'whom IAM has no more',
      [HAS_ENTRY.dead, '--can', 'delete nodes'],
      2,
      ['IAM does not have it any more', 'IAM has no such role, so nobody can log in with this ARN'],
    ],
    [
      'the role of a node group',
      [HAS_ENTRY.nodes, '--can', 'list pods'],
      2,
      ['it is a node role: node group web uses this role (1 node)'],
    ],
    [
      'the role of a capability',
      [HAS_ENTRY.capability, '--can', 'list pods'],
      2,
      ['it is the role of the ACK capability ack', 'Leave its access entry as it is'],
    ],
  ])('%s', async (_, args, exits, says) => {
    const { code, stdout, stderr } = await run(['explain', ...args])
    expect({ code, stderr }).toEqual({ code: exits, stderr: '' })
    for (const sentence of says) expect(stdout).toContain(sentence)
  })

  test('with the actions of docs/least-privilege.md and no others has checked IAM', async () => {
    cluster.replace({ ...ENTRIES_CLUSTER.aws, onlyActions: [...TO_PLAN, ...TO_EXPLAIN] })
    const { code, stdout, stderr } = await run(['explain', HAS_ENTRY.viewer])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('✓ IAM allows everything that the console needs')
    expect(stdout).toContain('allows it to list workloads in the namespace shop-*')
  })
})

describe('who-can', () => {
  test('names those of entries, through what, and apart those whom IAM has no more', async () => {
    const { code, stdout } = await run(['who-can', 'list', 'pods', '-n', 'shop-web'])
    const [able = '', dead = ''] = stdout.split('Not counted, because they were deleted in IAM:')
    expect(code).toBe(0)
    expect(able).toContain('prod: 5 principals may "list pods" in the namespace shop-web.')
    expect(able).toMatch(/role\/teams\/maria .*? access policy AmazonEKSViewPolicy in shop-\*/)
    expect(able).toMatch(
      /role\/dev .*? group developers → ClusterRoleBinding\/developers → ClusterRole\/view/,
    )
    expect(able).not.toContain(HAS_ENTRY.dead)
    expect(dead).toContain(HAS_ENTRY.dead)
    expect(stdout).not.toContain(HAS_ENTRY.nodes)
  })

  test('elsewhere does not name who has a policy for other namespaces', async () => {
    const { stdout } = await run(['who-can', 'list', 'pods', '-n', 'kube-system'])
    expect(stdout).toContain('prod: 4 principals may')
    expect(stdout).not.toContain(HAS_ENTRY.viewer)
  })

  test('of an admin by policy only is not nobody', async () => {
    const { code, stdout } = await run(['who-can', 'delete', 'nodes'])
    expect(code).toBe(0)
    expect(stdout).toContain('prod: 1 principal may "delete nodes".')
    expect(stdout).toContain(HAS_ENTRY.admin)
  })
})

test('validate --live says what a row beneath an entry would give, and looks at no other entry', async () => {
  const { code, stdout, stderr, times } = await run(['validate', '--live'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'access.yaml is valid: prod. ' })
  expect(stderr).toContain('notice row-without-effect')
  expect(stderr).toContain('If the entry is deleted, the row gives admin to role/dev.')
  expect(times('eks:DescribeAccessEntry')).toBe(1)
})
