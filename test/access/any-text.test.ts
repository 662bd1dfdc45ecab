import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readManifests } from '../../src/access/manifest.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { CATALOG } from '../../src/problem/catalog.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { rounds } from '../rounds.ts'
import { validAccess } from './arbitrary.ts'
import { problemsOf } from './fixture.ts'

const keys = [
  ...['version', 'name', 'clusters', 'principals', 'rbac', 'unmanaged', 'guards', 'presets', 'preset', '<<'],
  ...[
    'manifests',
    'bindings',
    'role',
    'user',
    'account',
    'username',
    'groups',
    'region',
    '__proto__',
    'toString',
  ],
  ...[
    'apiVersion',
    'kind',
    'metadata',
    'rules',
    'subjects',
    'roleRef',
    'items',
    'namespace',
    'namespaces',
    'labels',
  ],
]
const scalars = [
  ...[
    1,
    true,
    null,
    '',
    'List',
    'Role',
    'RoleBinding',
    'rbac.authorization.k8s.io/v1',
    '{{SessionName}}',
    '*',
  ],
  ...[
    'console-restricted-access',
    'arn:aws:iam::111122223333:role/a',
    'arn:::::',
    '111122223333',
    111122223333,
  ],
]
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constantFrom(...scalars), fc.string()),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('tree'), { maxKeys: 6 }),
  ),
}))

const corrupted = fc
  .tuple(validAccess(), fc.nat(), fc.nat(20), fc.string({ maxLength: 4 }))
  .map(([{ text }, at, length, inserted]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + inserted + text.slice(start + length)
  })

const yamlCharacters = fc.string({
  unit: fc.constantFrom(...'aA1 \n\t-:?,[]{}#&*!|>\'"%@`~<'.split(''), '\n  ', '- ', ': ', '\r\n', '---\n'),
  maxLength: 60,
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  yamlCharacters,
  tree.map((data) => JSON.stringify(data)),
  tree.map((data) =>
    JSON.stringify({ version: 1, clusters: [{ name: 'prod', context: 'prod' }], rbac: data }),
  ),
  corrupted,
)

function expectPlacedWithin(text: string, problems: readonly Problem[]): void {
  const lines = text.split('\n')
  for (const { code, where } of problems) {
    expect(CATALOG).toHaveProperty([code])
    expect(where.file).toBe('any.yaml')
    const line = lines[(where.line ?? 0) - 1]
    expect(line).toBeDefined()
    expect(where.column).toBeGreaterThanOrEqual(1)
    expect(where.column).toBeLessThanOrEqual((line?.length ?? 0) + 1)
    if (where.endLine !== undefined) expect(where.endColumn).toBeGreaterThanOrEqual(where.column ?? 0)
  }
}

describe('whatever the text is', () => {
  test('reading it as access.yaml gives a file or errors, each with its place and a code of the catalog', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const problems = problemsOf(text, { file: 'any.yaml' })
        const { access } = parseAccess(text, 'any.yaml')
        expectPlacedWithin(text, problems)
        expect(access !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: rounds(500) },
    )
  })

  test('reading it as a manifest gives objects or errors, each with its place and a code of the catalog', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectPlacedWithin(text, readManifests([{ path: 'any.yaml', text }]).problems)
      }),
      { numRuns: rounds(500) },
    )
  })

  test.each(['[', '{a: ', '- ', '{{', '? '])(
    'thousands of %j inside each other are an error, not a crash',
    (part) => {
      const problems = problemsOf(part.repeat(20_000), { file: 'any.yaml' })

      expect(problems.map(({ severity }) => severity)).toContain('error')
    },
  )
})
