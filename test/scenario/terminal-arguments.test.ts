import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test.each([[['--help']], [['-h']], [['help']], [[]]])('%j prints which commands there are', async (args) => {
  const { code, stdout, stderr } = await terminal.run(...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('\nUsage: eks-access COMMAND [options]\n')
})

test.each([[['help', 'explain']], [['explain', '--help']], [['explain', '-h']]])(
  '%j prints the help of explain',
  async (args) => {
    const { code, stdout, stderr } = await terminal.run(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: eks-access explain \[PRINCIPAL\] \[options\]\n/)
  },
)

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(await terminal.run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  {
    args: ['delete'],
    says: 'There is no command "delete". Commands: validate, plan, apply, restore, explain, who-can, list, import, snapshot. Run eks-access help for more.',
  },
  { args: ['aply'], says: 'There is no command "aply". Did you mean "apply"?' },
  { args: ['help', 'aply'], says: 'There is no command "aply". Did you mean "apply"?' },
  { args: ['plan', '--force'], says: 'plan has no option --force. Options: --file, --cluster, --format,' },
  { args: ['plan', '--clutser=prod'], says: 'plan has no option --clutser. Did you mean "--cluster"?' },
  { args: ['--verison'], says: 'eks-access has no option --verison. Did you mean "--version"?' },
  { args: ['plan', '--yes'], says: 'plan has no option --yes. It is an option of apply, restore.' },
  { args: ['apply', '--format', 'json'], says: 'apply has no option --format' },
  { args: ['validate', 'other.yaml'], says: 'validate takes no argument "other.yaml".' },
  { args: ['plan', '--format', 'yaml'], says: '--format cannot be "yaml". Allowed: text or json.' },
  { args: ['plan', '--format', 'jsno'], says: '--format cannot be "jsno". Did you mean "json"?' },
  { args: ['restore', '--masters', 'yes'], says: '--masters cannot be "yes". Allowed: system:masters.' },
  {
    args: ['apply', '--wait-for-nodes', '1m'],
    says: '--wait-for-nodes cannot be "1m". Allowed: 0 to 3600.',
  },
  { args: ['plan', '--wait-for-nodes', '5'], says: 'plan has no option --wait-for-nodes' },
  { args: ['plan', '--file'], says: '--file needs a value.' },
  { args: ['plan', '--file', '--repair'], says: '--file needs a value.' },
  { args: ['plan', '--repair=no'], says: '--repair takes no value.' },
  { args: ['snapshot', '--cluster', 'prod'], says: 'snapshot needs --output DIR.' },
  {
    args: ['snapshot', '--cluster', 'a', '--cluster', 'b', '--output', 'c'],
    says: 'snapshot needs one --cluster',
  },
  { args: ['\u001b[31mred'], says: 'There is no command "\\u005cu001b[31mred"' },
])('$args is status 1 and says what there is', async ({ args, says }) => {
  const { code, stdout, stderr } = await terminal.run(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(oneLine(stderr)).toContain(says)
  expect(oneLine(stderr)).toMatch(/ Run eks-access help( [a-z-]+)? for more\. $/)
})

test.each([
  [['plan', '--cluster', 'prdo']],
  [['explain', 'user/alice', '--cluster', 'prdo']],
  [['snapshot', '--cluster', 'prdo', '--output', 'copy']],
])('%j is status 1 and names the cluster that was likely meant', async (args) => {
  const { code, stdout, stderr } = await terminal.run(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(oneLine(stderr)).toContain(
    'error cluster-unknown, access.yaml access.yaml has no cluster named prdo. Did you mean "prod"?',
  )
})

test('a ClusterRole that does not exist is told with the one that was likely meant', async () => {
  await terminal.edit('access.yaml', (text) => text.replace('clusterRole: view', 'clusterRole: veiw'))
  const { code, stdout } = await terminal.run('plan')
  expect(code).toBe(1)
  expect(oneLine(stdout)).toContain(
    'refers to ClusterRole/veiw, which is neither in prod nor in the file. Did you mean "view"?',
  )
})

test.each(['validate', 'plan'])(
  '%s takes --verbose, and tells nothing where nothing is sent',
  async (command) => {
    const plain = await terminal.run(command)
    expect(await terminal.run(command, '--verbose')).toEqual(plain)
  },
)
