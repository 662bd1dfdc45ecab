import { expect, test } from '@jest/globals'
import { codeOfLines } from '../../bench/profile/code-at.ts'
import { type CpuProfile, LOADING, NODE, partsOf, WAITING } from '../../bench/profile/parts.ts'

/** Nodes in one line from the root, each the caller of the next; one sample of a millisecond in the last. */
function sampleIn(...frames: readonly (readonly [functionName: string, url: string])[]): CpuProfile {
  const all = [['(root)', ''] as const, ...frames]
  return {
    nodes: all.map(([functionName, url], index) => ({
      id: index + 1,
      callFrame: { functionName, url, lineNumber: 7 },
      ...(index + 1 < all.length ? { children: [index + 2] } : {}),
    })),
    samples: [all.length],
    timeDeltas: [1_000],
  }
}

const codeAt = (url: string, line: number): string => `${url} ${line}`
const partOf = (...frames: readonly (readonly [string, string])[]): string[] => [
  ...partsOf(sampleIn(...frames), codeAt).keys(),
]

test.each([
  ['code of a file is of its file', [['plan', 'file:a.js']], 'file:a.js 7'],
  [
    'what is built in is of who called it',
    [
      ['plan', 'file:a.js'],
      ['parse', ''],
    ],
    'file:a.js 7',
  ],
  [
    'what Node does for a file is of Node',
    [
      ['plan', 'file:a.js'],
      ['write', 'node:net'],
      ['writev', ''],
    ],
    NODE,
  ],
  ['what Node does by itself is of Node', [['onread', 'node:net']], NODE],
  [
    'what loads modules is of no module',
    [
      ['plan', 'file:a.js'],
      ['load', 'node:internal/modules/esm/loader'],
      ['readFile', 'node:fs'],
      ['read', ''],
    ],
    LOADING,
  ],
  [
    'a module that runs while it is loaded is of its file',
    [
      ['run', 'node:internal/modules/esm/module_job'],
      ['', 'file:a.js'],
    ],
    'file:a.js 7',
  ],
  ['a process that waits is told as such', [['(idle)', '']], WAITING],
] as const)('%s', (_, frames, part) => {
  expect(partOf(...frames)).toEqual([part])
})

test('the parts add up to the profile', () => {
  const { nodes } = sampleIn(['plan', 'file:a.js'], ['(idle)', ''])
  const parts = partsOf({ nodes, samples: [2, 3, 2, 1], timeDeltas: [1_000, 2_000, 4_000, 500] }, codeAt)
  expect(Object.fromEntries(parts)).toMatchObject({ 'file:a.js 7': 5, [WAITING]: 2 })
  expect([...parts.values()].reduce((sum, time) => sum + time, 0)).toBe(7.5)
})

test('lines of a bundle are called after the folder or the package that the bundler names', () => {
  const lines = [
    'export const modules = {',
    '/***/ 12:',
    'numbered()',
    '/***/ }),',
    '/***/ 13:',
    'unknown()',
    ';// CONCATENATED MODULE: ./lib/plan/atom/atoms.js',
    'ours()',
    ';// CONCATENATED MODULE: ./node_modules/@scope/one/index.js',
    'theirs()',
    '/***/ })',
    'webpack()',
  ]
  const names = codeOfLines(lines, 'dist/core.js', new Map([['12', 'lib/aws-auth/arn.js']]))
  const nameOf = (line: string): string | undefined => names[lines.indexOf(line)]
  expect(['numbered()', 'unknown()', 'ours()', 'theirs()', 'webpack()'].map(nameOf)).toEqual([
    'src/aws-auth',
    'dist/core.js',
    'src/plan',
    '@scope/one',
    'dist/core.js',
  ])
})
