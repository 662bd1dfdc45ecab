import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTerminal, runProgram, type Terminal } from '../scenario/run-terminal.ts'
import { nodeOf } from './node.ts'

let terminal: Terminal
beforeAll(async () => {
  terminal = await openTerminal()
})
afterAll(() => terminal.close())

const commands = [['validate'], ['plan'], ['apply', '--yes'], ['explain', 'alice'], ['--help']]

test.each(['16.20.2', '18.20.8', '20.20.2', '22.12.0'] as const)(
  'Node %s is refused in one sentence, whatever the command',
  async (version) => {
    const node = nodeOf(version)
    for (const command of commands)
      expect(await runProgram(command, terminal.folder, { node })).toEqual({
        code: 1,
        stdout: '',
        stderr: `eks-access: Node ${version} is not supported: use Node 22.19 or a newer 22, or Node 24 or newer.\n`,
      })
  },
)

test.each(['22.19.0', '24.4.1'] as const)('Node %s is refused where a proxy is set', async (version) => {
  // The address may hold a password, so that it is not repeated.
  const env = { https_proxy: 'http://user:password@127.0.0.1:1' }
  for (const command of commands)
    expect(await runProgram(command, terminal.folder, { node: nodeOf(version), env })).toEqual({
      code: 1,
      stdout: '',
      stderr: `eks-access: Node ${version} ignores https_proxy: where a proxy is set, use Node 22.21 or a newer 22, or Node 24.5 or newer.\n`,
    })
})

test('the action says it as an annotation too, and in its output', async () => {
  const outputs = join(terminal.folder, 'outputs')
  await writeFile(outputs, '')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: outputs, HTTPS_PROXY: 'http://127.0.0.1:1' }
  const sentence =
    'Node 24.4.1 ignores HTTPS_PROXY: where a proxy is set, use Node 22.21 or a newer 22, or Node 24.5 or newer.'
  expect(await runProgram([], terminal.folder, { node: nodeOf('24.4.1'), env })).toEqual({
    code: 1,
    stdout: `::error::${sentence}\n`,
    stderr: `eks-access: ${sentence}\n`,
  })
  expect(await readFile(outputs, 'utf8')).toBe('failure-reason=unexpected\n')
})
