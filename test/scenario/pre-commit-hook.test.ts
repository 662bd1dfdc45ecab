import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { openTerminal, type Terminal } from './run-terminal.ts'

interface Hook {
  readonly language: string
  readonly entry: string
  readonly files: string
}

const [hook] = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly [Hook]
let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test.each([
  ['passes a valid file', (text: string) => text, 0],
  ['fails on a faulty file', (text: string) => text.replace('version: 1', 'version: 2'), 1],
])('the hook %s, without an installation', async (_, change, status) => {
  await terminal.edit('access.yaml', change)
  expect(hook.language).toBe('script')
  const [program = '', ...args] = hook.entry.split(' ')
  // A script is made executable by its first line, as pre-commit does it on every system.
  const command = [resolve(program), ...args]
  expect(readFileSync(resolve(program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(spawnSync(process.execPath, command, { cwd: terminal.folder }).status).toBe(status)
})

test.each([
  ['access.yaml', true],
  ['prod/access.yaml', true],
  ['rbac/team.yaml', true],
  ['src/my-access.yaml', false],
  ['README.md', false],
])('%s starts the hook: %s', (file, starts) => {
  expect(new RegExp(hook.files).test(file)).toBe(starts)
})
