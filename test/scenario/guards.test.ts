import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

const AWS_AUTH = 'cluster/configmaps/kube-system/aws-auth.yaml'
const LEDGER = 'cluster/configmaps/kube-system/eks-access-default.yaml'
const ROLE = 'arn:aws:iam::111122223333:role/'

const awsAuth = (): Promise<string> => readFile(join(terminal.folder, AWS_AUTH), 'utf8')

const guards = (lines: string): Promise<void> =>
  terminal.edit('access.yaml', (text) => `${text}guards:\n${lines.replaceAll(/^/gm, '  ')}\n`)

/** Gives the set more principals, which the file does not have: rows that go. */
async function owns(...names: readonly string[]): Promise<void> {
  await terminal.edit(LEDGER, (text) => text + names.map((name) => `    ${ROLE}${name}\n`).join(''))
}

/** More rows of people in the cluster. */
async function lives(...names: readonly string[]): Promise<void> {
  const rows = names.map(
    (name) => `    - rolearn: ${ROLE}${name}\n      username: ${name}\n      groups: [x]\n`,
  )
  await terminal.edit(AWS_AUTH, (text) => text.replace('  mapUsers:', `${rows.join('')}  mapUsers:`))
}

async function refused(message: string): Promise<void> {
  const before = await awsAuth()
  const { code, stdout } = await terminal.run('apply', '--yes')
  expect(oneLine(stdout)).toContain(message)
  expect(stdout).toMatch(/prod: refused, nothing has changed\.\n$/)
  expect(code).toBe(1)
  expect(await awsAuth()).toBe(before)
}

/** @param warning what is still said where a setting lets it pass */
async function applied(warning?: string): Promise<void> {
  const { code, stdout } = await terminal.run('apply', '--yes')
  if (warning !== undefined) expect(oneLine(stdout)).toContain(warning)
  expect(stdout).toContain('prod: applied')
  expect(code).toBe(0)
}

describe('a row that gains system:masters', () => {
  const message = `${ROLE}deployer would gain system:masters in prod`
  const masters = (): Promise<void> =>
    terminal.edit('access.yaml', (text) => text.replace('[deployers]', '[system:masters]'))

  test('is refused', async () => {
    await masters()
    await refused(message)
  })

  test('passes where it has the group already', async () => {
    await masters()
    await terminal.edit(AWS_AUTH, (text) => text.replaceAll(/break-glass$/gm, 'deployer'))
    await applied()
  })

  test('passes where the file allows it', async () => {
    await masters()
    await guards('allowSystemMasters: true')
    await applied(message)
  })
})

describe('a node row', () => {
  const message = `prod would change the node row of ${ROLE}prod-node-group`
  const declares = (name: string): Promise<void> =>
    terminal.edit('access.yaml', (text) => text.replace('role/deployer', `role/${name}`))

  test('is not changed', async () => {
    await declares('prod-node-group')
    await refused(message)
  })

  test('stays where a role of nearly the same name is declared', async () => {
    await declares('prod-node-group-admin')
    await applied()
    expect(await awsAuth()).toContain('username: system:node:{{EC2PrivateDNSName}}\n')
  })

  test('stays where it has no groups of nodes, but the file says that nodes use its role', async () => {
    await guards(`nodeRoles: [${ROLE}old-ci]`)
    await refused(
      `prod would remove the node row of ${ROLE}old-ci (username old-ci, groups deployers): guards.nodeRoles names this role.`,
    )
  })

  test('is changed where the file says that no node uses its role any more', async () => {
    await declares('prod-node-group')
    await guards(`allowNodeRowChanges: [${ROLE}prod-node-group]`)
    await applied(message)
  })
})

describe('rows that go at once', () => {
  test('are not more than a quarter', async () => {
    await lives('a', 'b')
    await owns('a', 'b')
    await terminal.edit('access.yaml', (text) => text.replace('role/deployer', 'role/a'))
    await refused(
      '2 of 4 managed rows of prod would be removed at once (50 %), but the limit is 25 %: role/b and role/old-ci.',
    )
  })

  test('may be a quarter', async () => {
    await lives('deployer', 'a')
    await owns('deployer', 'a')
    await terminal.edit('access.yaml', (text) =>
      text.replace('rbac:', `  - role: ${ROLE}a\n    groups: [x]\nrbac:`),
    )
    await applied()
    expect(await awsAuth()).not.toContain('old-ci')
  })

  test('may be more where the file says so', async () => {
    await lives('a', 'b')
    await owns('a', 'b')
    await terminal.edit('access.yaml', (text) => text.replace('role/deployer', 'role/a'))
    await guards('maxRemovalPercent: 50')
    await applied(
      'guards.maxRemovalPercent: 50 allows 2 of 4 managed rows of prod to be removed at once (50 %); the default of 25 % refuses it',
    )
  })
})

describe('the last cluster admin', () => {
  const message = 'prod would have 0 cluster admins after this plan, and has 1 (role/break-glass) now.'

  test('does not go', async () => {
    await owns('break-glass')
    await refused(`${message} At least 1 must remain.`)
  })

  test('goes where another takes its place', async () => {
    await owns('break-glass')
    await terminal.edit('access.yaml', (text) => text.replace('[deployers]', '[system:masters]'))
    await guards('allowSystemMasters: true')
    await applied()
    expect(await awsAuth()).not.toContain('break-glass')
  })

  test('goes where the file allows it', async () => {
    await owns('break-glass')
    await guards('minAdmins: 0')
    await applied(message)
  })
})

describe('a required admin', () => {
  test('must be one', async () => {
    await guards(`requiredAdmins: [${ROLE}deployer]`)
    await refused(
      `${ROLE}deployer must be a cluster admin of prod (guards.requiredAdmins), but would not be one after this plan`,
    )
  })

  test('is no matter where it is one', async () => {
    await guards(`requiredAdmins: [${ROLE}break-glass]`)
    await applied()
  })
})

describe('a file that declares nothing', () => {
  const empty = (): Promise<void> =>
    terminal.edit('access.yaml', (text) => text.slice(0, text.indexOf('principals:')))

  test('takes nothing away', async () => {
    await empty()
    const { code, stderr } = await terminal.run('apply', '--yes')
    expect({ code, refused: stderr.includes('empty-file') }).toEqual({ code: 1, refused: true })
    expect(await awsAuth()).toContain('old-ci')
  })

  test('takes what the set owns where it says so', async () => {
    await empty()
    await guards('allowEmpty: true')
    await applied()
    expect(await awsAuth()).not.toContain('old-ci')
    expect(await awsAuth()).toContain('break-glass')
  })
})

describe('an aws-auth without a role', () => {
  const message = 'prod has no ConfigMap kube-system/aws-auth'
  const gone = (): Promise<void> =>
    terminal.edit(AWS_AUTH, (text) => text.replace('name: aws-auth', 'name: aws-auth-backup'))

  test('is not made from people alone', async () => {
    await gone()
    await refused(`${message}, and one that is created now would have no row for its nodes.`)
  })
})
