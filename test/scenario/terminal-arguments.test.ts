import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTerminal, type Terminal } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test.each([[['--help']], [['-h']], [['help']], [[]], [['plan', '--help']]])(
  '%j prints the help',
  async (args) => {
    const { code, stdout, stderr } = await terminal.run(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Usage: eks-access COMMAND [options]')
  },
)

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(await terminal.run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  {
    args: ['destroy'],
    says: 'Unknown command "destroy"; there are validate, plan, apply, restore, explain, who-can, snapshot.',
  },
  { args: ['plan', '--force'], says: "Unknown option '--force'" },
  { args: ['plan', '--yes'], says: 'plan has no option --yes' },
  { args: ['apply', '--format', 'json'], says: 'apply has no option --format' },
  { args: ['validate', 'other.yaml'], says: 'validate takes no argument "other.yaml".' },
  { args: ['plan', '--format', 'yaml'], says: '--format is "yaml"; it can be text or json.' },
  {
    args: ['apply', '--wait-for-nodes', '1m'],
    says: '--wait-for-nodes is "1m"; it can be 0 to 3600 seconds.',
  },
  { args: ['plan', '--wait-for-nodes', '5'], says: 'plan has no option --wait-for-nodes' },
  { args: ['plan', '--file'], says: "'--file <value>' argument missing" },
  { args: ['snapshot', '--cluster', 'prod'], says: 'snapshot needs one --cluster NAME and --output DIR.' },
  {
    args: ['snapshot', '--cluster', 'a', '--cluster', 'b', '--output', 'c'],
    says: 'snapshot needs one --cluster',
  },
  { args: ['\u001b[31mred'], says: 'Unknown command "\\u005cu001b[31mred"' },
])('$args is status 1 and says what there is', async ({ args, says }) => {
  const { code, stdout, stderr } = await terminal.run(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr).toContain('Run eks-access --help to see what there is.')
})

test.each(['validate', 'plan'])(
  '%s takes --verbose, and tells nothing where nothing is sent',
  async (command) => {
    const plain = await terminal.run(command)
    expect(await terminal.run(command, '--verbose')).toEqual(plain)
  },
)
