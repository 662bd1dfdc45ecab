import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAnyYaml } from '../../src/yaml/any-yaml.ts'
import { parsePlainYaml } from '../../src/yaml/plain-yaml.ts'
import { rounds } from '../rounds.ts'
import { nearlyPlain } from './arbitrary.ts'

const FILES = ['test/fixtures', 'examples', '.github'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name)),
)

/** Both readers give the same trees, or the one for plain YAML gives none. True where it gave some. */
function agree(text: string): boolean {
  const documents = parsePlainYaml(text)
  if (documents === undefined) return false
  expect(parseAnyYaml(text)).toStrictEqual({ ok: true, documents })
  return true
}

test.each(FILES)('%s is read as js-yaml reads it, or left to js-yaml', (file) => {
  agree(readFileSync(file, 'utf8'))
})

test('so is any text', () => {
  const texts = FILES.map((file) => readFileSync(file, 'utf8')).filter(({ length }) => length < 3_000)
  let all = 0
  let read = 0
  fc.assert(
    fc.property(nearlyPlain(texts), (text) => {
      all++
      if (agree(text)) read++
    }),
    { numRuns: rounds(5_000) },
  )
  // A reader that leaves everything to js-yaml would agree with it too.
  expect(read / all).toBeGreaterThan(0.2)
})

test('objects have their properties in one order, whoever read them', () => {
  const text = 'a: b\nc: [d]\ne: { f: "g" }\nh:\n  - i\nj:\n'
  expect(JSON.stringify(parsePlainYaml(text))).toBe(JSON.stringify(Object.values(parseAnyYaml(text))[1]))
})

describe('what people and programs write is read without js-yaml', () => {
  const isLeft = (file: string): boolean => parsePlainYaml(readFileSync(file, 'utf8')) === undefined

  test('published manifests, but for those with block scalars', () => {
    expect(FILES.filter((file) => file.includes('published') && isLeft(file))).toEqual([
      'test/fixtures/manifests/published/kubectl-dump.yaml',
      'test/fixtures/manifests/published/tekton-pipelines.yaml',
    ])
  })

  test('the access files and manifests of the quickstart', () => {
    const files = FILES.filter((file) => /examples.quickstart.(?:access|rbac)/.test(file))
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter(isLeft)).toEqual([])
  })

  test.each([
    ['a line break at its end or none', 'a: b'],
    ['nothing', ''],
    ['comments alone', '# a\n  # b\n'],
    ['a marker in front and one behind', '---\na: b\n---\n'],
    ['comments behind values and between lines', 'a: b # c\n# d\n\n  # e\nf: # g\n  - h # i\n'],
    ['lists at the column of their key', 'a:\n- b\n- c: d\n  e: f\ng:\n- [h]\n'],
    ['lists in lists', '- - a\n  - b: c\n- []\n'],
    ['keys without a value', 'a:\nb:\n  c:\n'],
    ['JSON on one line', '{"a":[{"b":"c"},{}],"d":null}\n'],
    ['templates of aws-auth', 'username: system:node:{{EC2PrivateDNSName}}\n'],
    ['words of other languages', "# それ\na: 'é' # ñ\n"],
  ])('%s', (_, text) => {
    expect(agree(text)).toBe(true)
  })
})

test.each([
  ['an anchor', 'a: &b c'],
  ['an alias', 'a: [b]\nc: *a'],
  ['a tag', 'a: !!str 1'],
  ['a block scalar', 'a: |\n  b\n'],
  ['a scalar over two lines', 'a: b\n  c'],
  ['a quoted scalar over two lines', 'a: "b\n  c"'],
  ['an escape', String.raw`a: "\n"`],
  ['a quote in single quotes', "a: 'it''s'"],
  ['a list in brackets over two lines', 'a: [b,\n  c]'],
  ['a tab', 'a:\tb'],
  ['a carriage return', 'a: b\r\n'],
  ['a byte order mark', '\uFEFFa: b'],
  ['a line separator', 'a: b\u2028c: d'],
  ['the end of a document', 'a: b\n...\n'],
  ['a directive', '%YAML 1.2\n---\na: b'],
  ['text behind a marker', '--- a'],
  ['a key with a question mark', '? a\n: b'],
  ['an item on the next line', '-\n  a'],
  ['a root that is no list and no mapping', 'a'],
  ['a root that is indented', '  a: b'],
  ['a line that is indented too far', 'a: b\n  c: d'],
  ['an item where a key belongs', 'a: b\n- c'],
  ['a colon within a plain scalar', 'a: b: c'],
  ['a template without quotes', 'a: {{b}}'],
  ['a bracket that is not closed', 'a: [b'],
  ['a very long key', `${'k'.repeat(1_001)}: a`],
  ['deep nesting', `a: ${'['.repeat(50)}${']'.repeat(50)}`],
])('%s is left to js-yaml', (_, text) => {
  expect(parsePlainYaml(text)).toBeUndefined()
})
