import { expect, test } from '@jest/globals'
import { readDocuments } from '../../src/access/form/document.ts'

const SIZE = 200_000

/** That an answer comes at all is the point: before, each of these took minutes, or was the end of the process. */
test.each<[string, string, string[]]>([
  ['a list', `a:\n${'- 1\n'.repeat(SIZE / 2)}`, []],
  ['aliases', `a: &a [1]\nb: [${'*a,'.repeat(SIZE / 3)}]`, []],
  ['a syntax error behind blanks', `a:${' '.repeat(SIZE)}"b" c`, ['yaml-syntax 1:200007']],
  ['nesting in brackets', `a: ${'['.repeat(SIZE)}`, ['yaml-syntax 1:103']],
  ['aliases of a long text', `a: &a ${'x'.repeat(SIZE)}\nb: [${'*a,'.repeat(200)}]`, ['yaml-too-large 1:1']],
])('%s is read, or refused with its place', (_, text, wanted) => {
  const { problems } = readDocuments(text, 'a.yaml')
  expect(problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`)).toEqual(wanted)
})

test('a key that stands there again and again has a problem for each', () => {
  expect(readDocuments('a: 1\n'.repeat(150_000), 'a.yaml').problems).toHaveLength(149_999)
})
