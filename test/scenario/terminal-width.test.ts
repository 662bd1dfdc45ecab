import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { columnsOf } from '../../src/words/wrap.ts'
import { openTerminal, runProgram, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

/** Lines of more columns than `width` that could have been broken: they are more than an indent and a word. */
function tooWide(text: string, width: number): string[] {
  return text
    .split('\n')
    .filter((line) => columnsOf(line) > width && / /.test(line.trim().replaceAll(/"[^"]*"|`[^`]*`/g, '')))
}

const CASES = [
  {
    says: 'a faulty file',
    args: ['validate'],
    change: (text: string) => text.replace('user/alice', 'group/alice'),
  },
  { says: 'an explanation', args: ['explain', 'role/console'] },
  { says: 'an explanation of one request', args: ['explain', 'user/alice', '--can', 'list pods -n team-a'] },
  { says: 'who can', args: ['who-can', 'list', 'pods', '-n', 'team-a'] },
  { says: 'the findings of a live cluster', args: ['validate', '--live'] },
  { says: 'a cluster that cannot be read', args: ['explain', 'role/console'], change: withBrokenCluster },
  { says: 'a cluster that there is not', args: ['plan', '--cluster', 'production'] },
  {
    says: 'a snapshot',
    args: ['snapshot', '--cluster', 'prod', '--output', 'a-folder-with-quite-a-long-name-that-goes-on'],
  },
  { says: 'an option that there is not', args: ['apply', '--clutser'] },
  { says: 'the help', args: ['help'] },
]

test.each(CASES)('$says: no line is wider than 80 columns', async ({ args, change = (text) => text }) => {
  await terminal.edit('access.yaml', change)
  const { stdout, stderr } = await terminal.run(...args)
  expect(`${stdout}${stderr}`.split('\n').length).toBeGreaterThan(1)
  expect(tooWide(`${stdout}${stderr}`, 80)).toEqual([])
})

test('the findings of a plan are no wider either', async () => {
  const { stdout } = await terminal.run('plan')
  const findings = stdout.slice(stdout.search(/^warning /m))
  expect(findings).toContain('docs/dangers.md#secrets-read')
  expect(tooWide(findings, 80)).toEqual([])
})

test.each([
  [60, 60],
  [300, 100],
  [0, 80],
])('a terminal of %d columns gets lines of at most %d', async (columns, width) => {
  const looks = `data:text/javascript,for (const one of [process.stdout, process.stderr]) Object.assign(one, { isTTY: true, columns: ${columns} })`
  const env = { NO_COLOR: '1', NODE_OPTIONS: `--import ${encodeURI(looks)}` }
  const { stdout } = await runProgram(['explain', 'role/console'], terminal.folder, { env })
  expect(tooWide(stdout, width)).toEqual([])
  expect(tooWide(stdout, width - 20)).not.toEqual([])
})
