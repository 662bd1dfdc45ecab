import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { licensesText } from '../../scripts/licenses.ts'
import { THIRD_PARTY } from '../../scripts/third-party.ts'

const ports = THIRD_PARTY.filter(({ by }) => by === 'port').map(({ name }) => name)

describe('sources', () => {
  test('each has its notice, and each notice its source', () => {
    expect(readdirSync('notices').toSorted()).toEqual(THIRD_PARTY.map(({ name }) => `${name}.txt`).toSorted())
  })

  test('a file that says whose work it is a port of has a notice, and each ported source its files', () => {
    expect([...new Set(portedFiles().map(({ source }) => source))].toSorted()).toEqual(ports.toSorted())
  })

  test('the port of go-yaml says so in each of its files', () => {
    const said = portedFiles().filter(({ file }) => file.startsWith('aws-auth/go-yaml/'))
    expect(said.map(({ file }) => file).toSorted()).toEqual(
      readdirSync('src/aws-auth/go-yaml')
        .map((file) => `aws-auth/go-yaml/${file}`)
        .toSorted(),
    )
  })

  test('the notice of go-yaml has all three of its texts', () => {
    const text = readFileSync('notices/go-yaml.txt', 'utf8')
    expect(text).toContain('Copyright 2011-2016 Canonical Ltd.')
    expect(text).toContain('Copyright (c) 2006 Kirill Simonov')
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
  })
})

describe('dist/licenses.txt', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8')

  test.each(THIRD_PARTY)('has the notice of $name', ({ name, title, licence, by }) => {
    expect(text).toContain(`${title}\n${licence}\n${readFileSync(`notices/${name}.txt`, 'utf8').trim()}\n`)
    if (by !== 'port') expect(text).toMatch(new RegExp(`^${by.package}\n`, 'm'))
  })

  test('has a text for every package', () => {
    const lines = text.split('\n')
    const bare = lines.filter(
      (name, line) => isPackage(name, lines[line + 1]) && (lines[line + 2] ?? '').trim() === '',
    )
    expect(bare).toEqual([])
    expect(lines.filter((name, line) => isPackage(name, lines[line + 1])).length).toBeGreaterThan(50)
  })
})

describe('licensesText', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'eks-access-licenses-'))
    mkdirSync(join(root, 'notices'))
    for (const { name } of THIRD_PARTY) writeFileSync(join(root, 'notices', `${name}.txt`), `text of ${name}`)
    install('full', { license: 'MIT', repository: { url: 'git+one' } })
    install('bare', { license: 'MIT', repository: { url: 'git+one' } })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('takes the text of a package from the same repository', () => {
    expect(licensesText('bare\nMIT\n\nfull\nMIT\nPermission\n', root)).toMatch(
      /^bare\nMIT\nPermission\n\nfull\nMIT\nPermission\n\n/,
    )
  })

  test('takes the text of UNLICENSE', () => {
    writeFileSync(join(root, 'node_modules/bare/UNLICENSE'), 'public domain\n')
    expect(licensesText('bare\nMIT\n\nfull\nMIT\nPermission\n', root)).toMatch(
      /^bare\nMIT\npublic domain\n\n/,
    )
  })

  test('stops at a package without any text', () => {
    install('bare', { license: 'MIT', repository: 'elsewhere' })
    expect(() => licensesText('bare\nMIT\n\nfull\nMIT\nPermission\n', root)).toThrow(
      'bare is in the bundle, and no text of its licence MIT was found',
    )
  })

  test('stops at a list that it cannot read', () => {
    expect(() => licensesText('# Licences\n', root)).toThrow('a form that is not known')
  })

  test.each(THIRD_PARTY)('stops without the notice of $name', ({ name }) => {
    rmSync(join(root, 'notices', `${name}.txt`))
    expect(() => licensesText('full\nMIT\nPermission\n', root)).toThrow(`${name}.txt`)
  })

  function install(name: string, about: object): void {
    mkdirSync(join(root, 'node_modules', name), { recursive: true })
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify(about))
  }
})

function portedFiles(): { readonly file: string; readonly source: string }[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8')
    return [...text.matchAll(/\bport of ([\w-]+)/gi)].map(([, source = '']) => ({ file, source }))
  })
}

function isPackage(name: string, licence: string | undefined): boolean {
  if (!/^(@[\w.-]+\/)?[\w.-]+$/.test(name)) return false
  try {
    const { license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
    return license === licence
  } catch {
    return false
  }
}
