import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineDiff } from '../../../src/render/change/line-diff.ts'

describe('a diff of lines', () => {
  test.each([
    {
      name: 'a changed line',
      before: ['a', 'b', 'c'],
      after: ['a', 'x', 'c'],
      diff: ['  a', '- b', '+ x', '  c'],
    },
    { name: 'only new lines', before: [], after: ['a', 'b'], diff: ['+ a', '+ b'] },
    { name: 'only old lines', before: ['a', 'b'], after: [], diff: ['- a', '- b'] },
    { name: 'a repeated line', before: ['a', 'a'], after: ['a', 'a', 'a'], diff: ['  a', '  a', '+ a'] },
    {
      name: 'a difference far from both ends',
      before: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      after: ['1', '2', '3', '4', 'x', '6', '7', '8', '9'],
      diff: ['  …', '  2', '  3', '  4', '- 5', '+ x', '  6', '  7', '  8', '  …'],
    },
  ])('shows $name', ({ before, after, diff }) => {
    expect(lineDiff(before, after)).toEqual(diff)
  })

  test('holds every line that goes and every line that comes, in order', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = lineDiff(before, after)
        const gone = diff.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
        const come = diff.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
        expect(before.length - gone.length).toBe(after.length - come.length)
        if (diff.includes('  …')) return
        const side = (mark: string): string[] =>
          diff.filter((line) => line.startsWith('  ') || line.startsWith(mark)).map((line) => line.slice(2))
        expect([side('- '), side('+ ')]).toEqual([before, after])
      }),
    )
  })

  test('finds two differences that are far from each other in a long text', () => {
    const before = Array.from({ length: 5_000 }, (_, index) => `${index}`)
    const after = before.map((line) => (line === '10' || line === '4990' ? `${line} changed` : line))
    const changed = lineDiff(before, after).filter((line) => !line.startsWith('  '))
    expect(changed).toEqual(['- 10', '+ 10 changed', '- 4990', '+ 4990 changed'])
  })

  test('of two long texts without a common line is all of both', () => {
    const before = Array.from({ length: 1_500 }, (_, index) => `a${index}`)
    const after = Array.from({ length: 1_500 }, (_, index) => `b${index}`)
    expect(lineDiff(before, after)).toHaveLength(3_000)
  })
})
