import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aimTable } from '../../bench/aim.ts'
import { chaptersOf, pageOf } from '../../bench/page.ts'

const plan = `## Plan

${aimTable([
  { what: 'a plan', measured: 3.004, bound: { atMost: 3 } },
  { what: 'its memory', measured: 249.6, unit: ' MB', bound: { atMost: 250 } },
])}

A table that is none of aims:

| what | ms |
|---|-:|
| a plan | 1 |`

const apply = `## Apply

${aimTable([{ what: 'an apply', measured: undefined, bound: { atLeast: 2 }, note: 'of 100' }])}`

test('the summary has the rows of the tables of aims, in the order of the chapters', () => {
  const page = pageOf(
    new Map([
      ['apply', apply],
      ['plan', plan],
    ]),
    ['plan', 'apply', 'fleet'],
  )
  const summary = page.slice(page.indexOf('## Aims'), page.indexOf('<!-- chapter: plan -->'))
  expect(summary).toBe(`## Aims

| aim | measured | bound | met |
|---|-|-|-|
| a plan | 3× | at most 3× | no |
| its memory | 250 MB | at most 250 MB | yes |
| an apply | not measured | at least 2×: of 100 | |

Not measured: fleet.

`)
})

test('a chapter that is measured again leaves the others as they are', () => {
  const names = ['plan', 'apply']
  const before = new Map([
    ['plan', plan],
    ['apply', apply],
  ])
  const again = chaptersOf(pageOf(new Map([...before, ['apply', '## Apply\n\nNew.']]), names))
  expect(again).toEqual(new Map([...before, ['apply', '## Apply\n\nNew.']]))
})

test('a page without marks has no chapter', () => {
  expect(chaptersOf('# Benchmark\n\n## Plan\n')).toEqual(new Map())
})

test('a page read and written again is the same', () => {
  const line = fc.constantFrom('## Heading', 'words', '| a | b |', '', '<!-- a comment -->')
  const text = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n').trim())
  const names = ['plan', 'apply', 'fleet']
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...names), text), { selector: ([name]) => name }),
      (all) => {
        const page = pageOf(new Map(all), names)
        expect(pageOf(chaptersOf(page), names)).toBe(page)
      },
    ),
  )
})
