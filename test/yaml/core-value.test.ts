import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coreValue } from '../../src/yaml/core-value.ts'
import { parseYaml } from '../../src/yaml/parse.ts'

function read(text: string): { value: unknown; mistakes: string[] } {
  const parsed = parseYaml(text)
  const root = parsed.ok ? parsed.documents[0] : undefined
  if (root === undefined || root === null) throw new Error(`no document in ${text}`)
  const { value, mistakes } = coreValue(root)
  return { value: JSON.parse(JSON.stringify(value)), mistakes: mistakes.map(({ kind }) => kind) }
}

test.each([
  ['~', null],
  ['null', null],
  ['nULL', 'nULL'],
  ['true', true],
  ['False', false],
  ['yes', 'yes'],
  ['on', 'on'],
  ['y', 'y'],
  ['12', 12],
  ['-0x1', '-0x1'],
  ['0x1F', 31],
  ['0o17', 15],
  ['017', 17],
  ['012345678901', 12345678901],
  ['1_000', '1_000'],
  ['1:30', '1:30'],
  ['1e3', 1000],
  ['.5', 0.5],
  ['1.', 1],
  ['.', '.'],
  ['2026-01-01', '2026-01-01'],
  ['"1"', '1'],
  ["'true'", 'true'],
  ['!!str 1', '1'],
  ['! 1', '1'],
  ['|-\n  1', '1'],
])('%s is %j by the core schema of YAML 1.2', (text, value) => {
  expect(read(text)).toEqual({ value, mistakes: [] })
})

test.each([
  ['{a: 1, a: 2}', { a: 1 }, 'duplicate-key'],
  ['{a: 1, "a": 2}', { a: 1 }, 'duplicate-key'],
  ['!!int 1', 1, 'tag'],
  ['!!map {a: 1}', { a: 1 }, 'tag'],
  ['{[a]: 1, b: 2}', { b: 2 }, 'key'],
  ['{<<: {a: 1}, b: 2}', { b: 2 }, 'merge-key'],
  ['a: {{SessionName}}', { a: '{{SessionName}}' }, 'template'],
])('%s is a mistake and not silently something else', (text, value, mistake) => {
  expect(read(text)).toEqual({ value, mistakes: [mistake] })
})

test('an alias is the value of its anchor', () => {
  expect(read('{a: &x [1], b: *x}')).toEqual({ value: { a: [1], b: [1] }, mistakes: [] })
})

test('JSON reads as itself', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (data) => {
      const text = JSON.stringify(data)
      expect(read(text)).toEqual({ value: JSON.parse(text), mistakes: [] })
    }),
  )
})
