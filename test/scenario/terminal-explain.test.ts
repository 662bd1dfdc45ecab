import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

const CONSOLE = 'arn:aws:iam::111122223333:role/console'

describe('explain', () => {
  test('says why a principal has no access, and that the file mends it', async () => {
    const { code, stdout, stderr } = await terminal.run('explain', CONSOLE)
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
    expect(oneLine(stdout)).toContain(
      `${CONSOLE} has no access to the Kubernetes objects of prod: no row or access entry maps it. `,
    )
    expect(stdout).toContain('? IAM      not checked')
    expect(stdout).toContain('✗ mapping  no row of aws-auth maps')
    expect(stdout).toContain('access.yaml declares it already: apply it.')
  })

  test('after the apply it has', async () => {
    expect((await terminal.run('explain', CONSOLE, '--as-of', 'plan')).code).toBe(0)
    await terminal.run('apply', '--yes')
    const { code, stdout } = await terminal.run('explain', 'role/my-team/console')
    expect(code).toBe(0)
    expect(oneLine(stdout)).toContain(
      '✓ RBAC allows it to list everything that the console shows, in all namespaces',
    )
    expect(stdout).toContain('**including Secrets**'.replaceAll('*', ''))
  })

  test('answers one request', async () => {
    await terminal.run('apply', '--yes')
    const yes = await terminal.run('explain', 'user/alice', '--can', 'list pods -n team-a')
    expect(yes.code).toBe(0)
    expect(oneLine(yes.stdout)).toContain('group developers → RoleBinding/team-a/')
    const no = await terminal.run('explain', 'user/alice', '--can', 'list pods -n kube-system')
    expect(no.code).toBe(2)
    expect(no.stdout).toContain('it may in the namespaces team-a, team-b')
    expect(no.stdout).toContain('Add these lines to access.yaml. They give exactly that:')
  })

  test('is JSON on demand', async () => {
    const { code, stdout } = await terminal.run('explain', CONSOLE, '--format', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      clusters: [
        {
          name: 'prod',
          answer: 'no',
          stoppedBy: 'mapping',
          causes: ['declared'],
          mend: 'apply',
          repair: false,
        },
      ],
    })
  })

  test('prints lines that a plan then takes', async () => {
    const stranger = 'arn:aws:iam::111122223333:role/auditor'
    const { stdout } = await terminal.run('explain', stranger)
    const lines =
      /access\.yaml\. They give[^:]*:\n\n((?: {2}.*\n)+)/.exec(stdout)?.[1]?.replaceAll(/^ {2}/gm, '') ?? ''
    const [principals = ''] = lines.split('rbac:')
    await terminal.edit('access.yaml', (text) => text.replace('principals:\n', principals))
    const after = await terminal.run('explain', stranger, '--as-of', 'plan')
    expect(oneLine(after.stdout)).toContain(
      `After the plan, ${stranger} sees some of the Kubernetes objects of prod.`,
    )
  })

  test.each([
    ['role/cosnole', CONSOLE],
    ['console', CONSOLE],
    ['devlopers', 'developers'],
    ['tesers', 'testers'],
  ])('%s, whom nobody knows, is told with who may be meant', async (asked, meant) => {
    const { code, stdout } = await terminal.run('explain', asked)
    expect(code).toBe(2)
    expect(stdout).toContain(`\n\nDid you mean ${meant}?\n\n`)
  })

  test.each([['user/alice'], ['testers'], ['role/deployer']])(
    '%s is known, and nobody else is meant',
    async (asked) => {
      expect((await terminal.run('explain', asked)).stdout).not.toContain('Did you mean')
    },
  )

  test('a question that is none is status 1', async () => {
    const group = await terminal.run('explain', 'arn:aws:iam::111122223333:group/developers')
    expect(group.code).toBe(1)
    expect(oneLine(group.stderr)).toContain('principal-unknown An IAM group is not a principal')
    expect(group.stdout).toBe('')
  })

  test('a cluster that cannot be read is status 1, and the others are answered', async () => {
    await terminal.edit('access.yaml', withBrokenCluster)
    const { code, stdout, stderr } = await terminal.run('explain', CONSOLE)
    expect(code).toBe(1)
    expect(stderr).toContain('cluster-')
    expect(oneLine(stdout)).toContain('objects of prod')
    const one = await terminal.run('explain', CONSOLE, '--cluster', 'prod')
    expect(one.code).toBe(2)
    const none = await terminal.run('explain', CONSOLE, '--cluster', 'production')
    expect(none).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('cluster-unknown') })
  })

  test.each([
    [['explain'], 'explain needs the ARN'],
    [['explain', 'a', 'b'], 'explain takes no argument "b".'],
    [['explain', 'a', '--as-of', 'now'], '--as-of cannot be "now". Allowed: live or plan.'],
    [['explain', 'a', '--can', 'list pdos'], 'Did you mean "pods"?'],
    [['explain', 'a', '--format', 'yaml'], '--format cannot be "yaml"'],
    [['explain', 'a', '--yes'], 'explain has no option --yes'],
    [['plan', '--can', 'list pods'], 'plan has no option --can'],
    [['who-can', 'list'], 'Write a verb, a resource'],
    [['who-can', 'list', 'nodes', '-n', 'shop'], 'nodes are not in a namespace'],
  ])('%j is status 1 and says what there is', async (args, says) => {
    const { code, stdout, stderr } = await terminal.run(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(oneLine(stderr)).toContain(says)
  })
})

describe('who-can', () => {
  test('names the principals, and through what', async () => {
    await terminal.run('apply', '--yes')
    const { code, stdout } = await terminal.run('who-can', 'list', 'pods', '-n', 'team-a')
    expect(code).toBe(0)
    expect(stdout).toContain('prod: 3 principals may "list pods" in the namespace team-a.')
    expect(stdout).toContain('arn:aws:iam::111122223333:user/alice')
    expect(oneLine(stdout)).toContain('group developers → RoleBinding/team-a/')
    expect(stdout).toContain('Not counted or not certain:')
  })

  test('nobody is status 2', async () => {
    await terminal.edit('cluster/configmaps/kube-system/aws-auth.yaml', (text) =>
      text.replace('"system:masters"', '"nobody"'),
    )
    const { code, stdout } = await terminal.run('who-can', 'delete', 'namespaces')
    expect(code).toBe(2)
    expect(stdout).toContain('prod: no known principal may "delete namespaces".')
  })
})
