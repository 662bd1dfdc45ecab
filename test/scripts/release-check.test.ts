import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProject } from '../../scripts/project.ts'

const { version } = readProject()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eks-access-release-check-'))
  const needed = [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'README.md',
    'LICENSE',
    'src',
    'scripts',
  ]
  for (const path of [...needed, 'dist', 'access.schema.json', 'plan.schema.json'])
    cpSync(path, join(folder, path), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the checkout as it is could be released', () => {
  expect(check()).toMatchObject({ status: 0, stderr: '' })
})

test('a tag with its section leaves the notes and the package', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), `## Unreleased\n\n## ${version} - 2026-01-31\n\n- One thing.\n`)
  expect(check(`v${version}`, 'a'.repeat(40), 'out')).toMatchObject({ status: 0, stderr: '' })
  const notes = readFileSync(join(folder, 'out/notes.md'), 'utf8')
  expect(notes).toContain(`@${'a'.repeat(40)} # v${version}\n`)
  expect(notes).toContain('- One thing.')
  expect(readFileSync(join(folder, `out/eks-access-${version}.tgz`)).length).toBeGreaterThan(100_000)
})

test('a tag of another version is no release', () => {
  expect(check('v99.0.0')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('the tag without its v is 99.0.0'),
  })
})

test('a tag without a section is no release', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), '## Unreleased\n\n- One thing.\n')
  expect(check(`v${version}`)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`CHANGELOG.md has no section ## ${version} with text in it`),
  })
})

test('a lock file of another version is no release', () => {
  edit('package-lock.json', (text) => text.replace(`"version": "${version}"`, '"version": "99.0.0"'))
  expect(check()).toMatchObject({ status: 1 })
})

test('a version that was not generated is no release', () => {
  edit('src/version.ts', (text) => text.replace(`'${version}'`, "'99.0.0'"))
  expect(check().stderr).toContain('VERSION of src/version.ts is 99.0.0')
})

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  expect(change(before)).not.toBe(before)
  writeFileSync(path, change(before))
}

function check(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const command = ['scripts/release-check.ts', ...args]
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
}
