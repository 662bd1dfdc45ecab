import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import { runProgram } from './run-terminal.ts'

/** Both streams look like a terminal with 256 colours. */
const AT_A_TERMINAL = {
  TERM: 'xterm-256color',
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    import { WriteStream } from 'node:tty'
    const { getColorDepth } = WriteStream.prototype
    for (const stream of [process.stdout, process.stderr]) Object.assign(stream, { isTTY: true, getColorDepth })
  `)}`,
}

test.each([
  ['a terminal', true, AT_A_TERMINAL],
  ['a terminal, with NO_COLOR', false, { ...AT_A_TERMINAL, NO_COLOR: '1' }],
  ['a terminal, with NO_COLOR=0', false, { ...AT_A_TERMINAL, NO_COLOR: '0' }],
  ['a terminal, with an empty NO_COLOR', true, { ...AT_A_TERMINAL, NO_COLOR: '' }],
  ['a terminal, with FORCE_COLOR=0', false, { ...AT_A_TERMINAL, FORCE_COLOR: '0' }],
  ['a terminal, with FORCE_COLOR=false', false, { ...AT_A_TERMINAL, FORCE_COLOR: 'false' }],
  ['a terminal that is dumb', false, { ...AT_A_TERMINAL, TERM: 'dumb' }],
  ['a terminal that is dumb, with FORCE_COLOR', true, { ...AT_A_TERMINAL, TERM: 'dumb', FORCE_COLOR: '1' }],
  ['a pipe', false, {}],
  ['a pipe, with FORCE_COLOR=1', true, { FORCE_COLOR: '1' }],
  ['a pipe, with FORCE_COLOR=yes', true, { FORCE_COLOR: 'yes' }],
  ['a pipe, with an empty FORCE_COLOR', false, { FORCE_COLOR: '' }],
  ['a pipe, with FORCE_COLOR and NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
])('the text for %s has colours: %s', async (_words, coloured, env) => {
  const { stdout, stderr } = await runProgram(['plan'], 'examples/quickstart', { env })
  // Node warns of variables that contradict each other.
  expect(stderr).not.toContain('Warning')
  expect(stripVTControlCharacters(stdout)).toMatch(/^ {2}\+ add row /m)
  expect(stdout.includes('\u001b[1mWho gains and loses what\u001b[22m')).toBe(coloured)
  expect(stdout.includes('\u001b')).toBe(coloured)
})

test('problems have colours too, and JSON never has', async () => {
  const forced = { FORCE_COLOR: '1' }
  const { stderr } = await runProgram(['validate', '--file', 'nowhere.yaml'], 'examples/quickstart', {
    env: forced,
  })
  expect(stderr).toContain('\u001b[31merror\u001b[39m')
  const { stdout } = await runProgram(['plan', '--format', 'json'], 'examples/quickstart', { env: forced })
  expect(stdout).not.toContain('\u001b')
})

test('what has colours says the same without them', async () => {
  for (const command of [['plan'], ['explain', 'role/console'], ['who-can', 'list', 'pods']]) {
    const plain = await runProgram(command, 'examples/quickstart')
    const coloured = await runProgram(command, 'examples/quickstart', { env: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).not.toBe(plain.stdout)
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout)
  }
})
