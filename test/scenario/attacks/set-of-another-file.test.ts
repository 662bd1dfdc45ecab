import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { oneLine } from '../one-line.ts'
import { runProgram } from '../run-terminal.ts'
import { access, row } from './edits.ts'
import { cautionOf, expectBlocked } from './judge.ts'
import { type Edits, LEDGER, openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository(access(row('old', ['developers'])))
  await repository.propose(8, access(row('new', ['developers'])))
  expect((await repository.merge(8)).code).toBe(0)
})
afterEach(() => repository.close())

const name = (): string => `${repository.world.state.owner}/${repository.world.state.repo}`
const ledger = (): Promise<string> => readFile(join(repository.world.folder, 'cluster', LEDGER), 'utf8')

/** The first file without the row of a role, under another path and with the same set. */
const second = (...lines: readonly string[]): Edits => {
  const { state } = repository.world
  const first = state.files[state.branches[state.defaultBranch] ?? '']?.['access.yaml'] ?? ''
  const text = `${lines.join('')}${first.replace(/ {2}- role: \S+role\/old\n.*\n/, '')}`
  return { 'second.yaml': () => text }
}
const inputs = { file: 'second.yaml' }

test('an apply writes down of which file the set is', async () => {
  expect(await ledger()).toContain(`  repository: ${name()}\n`)
  expect(await ledger()).toMatch(/ {2}path: access\.yaml\n/)
  expect(await ledger()).toMatch(
    new RegExp(` {2}repository-id: ["']${repository.world.state.repositoryId}["']\n`),
  )
})

describe('a second file with the same name', () => {
  test('is refused in the plan, and removes nothing when it is merged', async () => {
    const planned = await repository.propose(9, second(), { inputs })
    expect(planned.code).toBe(1)
    expect(repository.shown(9)).toContain(`${name()}/second.yaml`)
    const before = await repository.world.cluster()
    const merged = await repository.merge(9, { inputs })
    await expectBlocked(repository.world, merged, before, /belongs to \S+\/access\.yaml/)
  })

  test('takes the set over by a word that is told in the caution, and the first one is refused then', async () => {
    const planned = await repository.propose(9, second(`moved-from: ${name()}/access.yaml\n`), { inputs })
    expect(planned).toMatchObject({ code: 0 })
    expect(cautionOf(repository.shown(9)).join('\n')).toMatch(/Takes over a set.*access\.yaml/)
    expect(await repository.merge(9, { inputs })).toMatchObject({ code: 0 })
    expect(await ledger()).toMatch(/ {2}path: second\.yaml\n/)
    const first = await repository.propose(10, access(row('again', ['developers'])))
    expect(first.code).toBe(1)
    expect(repository.shown(10)).toContain('set-of-another-file')
  })
})

describe('in a terminal', () => {
  const plan = (...args: readonly string[]) => runProgram(['plan', ...args], repository.world.folder)
  const remote = async (url: string): Promise<void> => {
    await mkdir(join(repository.world.folder, '.git'), { recursive: true })
    await writeFile(join(repository.world.folder, '.git/config'), `[remote "origin"]\n\turl = ${url}\n`)
  }

  test('without a remote it is told whose the set is, and not refused', async () => {
    const { code, stdout, stderr } = await plan()
    expect(oneLine(`${stdout}${stderr}`)).toContain(
      `belongs to ${name()}/access.yaml, and it is not known which repository`,
    )
    expect(code).toBe(0)
  })

  test('a clone of the repository is not told anything', async () => {
    await remote(`git@github.com:${name()}.git`)
    const { code, stdout, stderr } = await plan()
    expect(oneLine(`${stdout}${stderr}`)).not.toContain('set "default"')
    expect(code).toBe(0)
  })

  test('a clone of another repository is refused', async () => {
    await remote('https://github.com/octocat/other')
    const before = await repository.world.cluster()
    const { code, stdout, stderr } = await runProgram(['apply', '--yes'], repository.world.folder)
    expect(`${stdout}${stderr}`).toContain('set-of-another-file')
    expect(code).toBe(1)
    expect(await repository.world.cluster()).toEqual(before)
  })
})
