import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GuardComparison } from '../../src/access/guard/comparison.ts'
import { LIST_GUARDS, type Loosening, VALUE_GUARDS } from '../../src/access/guard/loosened.ts'
import { readBody, writeBody } from '../../src/github/body.ts'
import { fitShown } from '../../src/github/fit-shown.ts'
import {
  guardsLength,
  INFLATED_LIMIT,
  RECORD_LIMIT,
  type ReviewRecord,
  readRecord,
  recordLength,
  type ShownCluster,
  textHash,
  writeRecord,
} from '../../src/github/record.ts'
import { planAdding } from './shown.ts'

const record: ReviewRecord = {
  head: 'a'.repeat(40),
  run: '12.1',
  since: '2030-01-01T00:00:00.000Z',
  plan: textHash('the plan'),
  body: textHash('the plan'),
  state: textHash('the state'),
  version: '1.2.3',
  guards: {
    kind: 'compared',
    with: 'part',
    loosened: [
      { kind: 'value', guard: 'minAdmins', from: 2, to: 'not set' },
      {
        kind: 'no-longer-names',
        guard: 'requiredAdmins',
        arns: ['arn:aws:iam::111122223333:role/a'],
        more: 3,
      },
    ],
  },
  clusters: [
    {
      cluster: 'prod',
      shown: {
        kind: 'atoms',
        digest: 'd'.repeat(64),
        atoms: [{ subject: 'row/a', fact: 'group/b', before: null, after: 'yes' }],
      },
    },
    { cluster: 'stage', shown: { kind: 'hashes', digest: 'e'.repeat(64), hashes: ['abcdefghijkl'] } },
    { cluster: 'test', shown: { kind: 'digest', digest: 'f'.repeat(64) } },
  ],
}

const hostile = [
  '-->',
  '--!>',
  '<!-- eks-access:record AAAA -->',
  '\n<!-- eks-access:record AAAA -->\n',
  '<script>alert(1)</script>',
  '\u2028\u2029\u0085\u202e',
  '\0\u0007\u001b[31m',
  '@your-org/admins',
  '\ud800',
  '__proto__',
  'x'.repeat(5_000),
]

describe('the record', () => {
  test('is read as it was written', () => {
    expect(readRecord(writeRecord(record))).toEqual(record)
  })

  test.each(hostile)('holds %j as every name, and no name ends it', (name) => {
    expectToHold({
      ...record,
      clusters: [
        {
          cluster: name,
          shown: {
            kind: 'atoms',
            digest: name,
            atoms: [{ subject: name, fact: name, before: name, after: null }],
          },
        },
      ],
    })
  })

  test('holds anything', () => {
    fc.assert(fc.property(anyRecord(), expectToHold))
  })

  test('of an older version, which knew nothing of guards, is read', () => {
    const { guards: _, ...older } = record
    expect(readRecord(block(JSON.stringify({ ...flat(), guards: undefined })))).toEqual({
      ...older,
      clusters: [],
    })
  })

  test('is never longer than was said of its clusters and guards', () => {
    fc.assert(
      fc.property(anyRecord(), hash, hash, hash, ({ clusters, ...rest }, plan, body, state) => {
        const about = { head: 'a'.repeat(40), run: '99999999999.99', version: '10.20.30' }
        const written = writeRecord({ ...rest, ...about, plan, body, state, clusters })
        expect(written.length).toBeLessThanOrEqual(recordLength(clusters) + guardsLength(rest.guards))
      }),
    )
  })

  test.each([
    ['a block of another tool', writeRecord(record).replace('eks-access', 'other')],
    ['what is cut', writeRecord(record).slice(0, -10)],
    ['what is not deflated', '<!-- eks-access:record AAAABBBB -->'],
    ['what is not JSON', block('{')],
    ['null', block('null')],
    ['another version', block(JSON.stringify({ ...flat(), v: 2 }))],
    ['a time that is none', block(JSON.stringify({ ...flat(), since: 'yesterday' }))],
    ['atoms of another shape', block(JSON.stringify({ ...flat(), clusters: [['a', 'b', 'atoms', [[1]]]] }))],
    ['a rung that is not known', block(JSON.stringify({ ...flat(), clusters: [['a', 'b', 'all', []]] }))],
    [
      'a guard that is none',
      block(
        JSON.stringify({
          ...flat(),
          guards: {
            kind: 'compared',
            with: 'file',
            loosened: [{ kind: 'value', guard: '__proto__', from: 1, to: 2 }],
          },
        }),
      ),
    ],
    ['clusters by name', block(JSON.stringify({ ...flat(), clusters: {} }))],
    ['more than the limit', `<!-- eks-access:record ${'A'.repeat(RECORD_LIMIT)} -->`],
  ])('does not read %s', (_words, text) => {
    expect(readRecord(text)).toBeUndefined()
  })

  test('reads a block that such a test makes', () => {
    expect(readRecord(block(JSON.stringify(flat())))).toMatchObject({ head: record.head, clusters: [] })
  })

  test('does not inflate what grows beyond all measure', () => {
    const bomb = block(JSON.stringify({ ...flat(), head: 'x'.repeat(INFLATED_LIMIT) }))
    expect(bomb.length).toBeLessThan(RECORD_LIMIT)
    expect(readRecord(bomb)).toBeUndefined()
  })
})

describe('a body', () => {
  const marker = { file: 'access.yaml', head: 'a', run: '1.1', done: false }

  test.each([
    ['with a record', record],
    ['without one', undefined],
  ])('%s is taken apart into what it was made of', (_words, review) => {
    const body = writeBody({ marker, text: '### Plan\n\nmore\n', review })
    expect(readBody(body)).toEqual({ marker, text: '### Plan\n\nmore', review })
  })

  test('is read as GitHub’s editor saves it', () => {
    const body = writeBody({ marker, text: '### Plan\n\nmore', review: record }).replaceAll('\n', '\r\n')
    const parts = readBody(body)
    expect(parts?.review).toEqual(record)
    expect(textHash(parts?.text ?? '')).toBe(textHash('### Plan\n\nmore'))
  })

  test('has the record at its end only', () => {
    const inside = writeBody({ marker, text: `${writeRecord(record)}\nmore`, review: undefined })
    expect(readBody(inside)?.review).toBeUndefined()
    const other = { ...record, head: 'b' }
    const two = writeBody({ marker, text: `x\n${writeRecord(other)}`, review: record })
    expect(readBody(two)).toMatchObject({ review: { head: record.head } })
    expect(readBody(two)?.text).toContain(writeRecord(other))
  })

  test('without a marker is none of ours', () => {
    expect(readBody(`hello\n${writeRecord(record)}`)).toBeUndefined()
  })
})

describe('what fits', () => {
  // Four atoms for each principal.
  test.each([
    [1, 'alike', 'atoms'],
    [750, 'alike', 'atoms'],
    [100, 'random', 'atoms'],
    [350, 'random', 'hashes'],
    [750, 'random', 'digest'],
  ] as const)('of %i principals with names that are %s is remembered as %s', (count, how, kind) => {
    const names =
      how === 'random'
        ? oddNames('prod', count)
        : Array.from({ length: count }, (_, index) => `team-${index}-deployer`)
    const [shown] = fitShown([planAdding('prod', names)])
    expect(shown?.shown.kind).toBe(kind)
    expect(recordLength(shown ? [shown] : [])).toBeLessThanOrEqual(RECORD_LIMIT)
  })

  test('of two clusters only the longer one is remembered less exactly', () => {
    const long = planAdding('long', oddNames('long', 350))
    const short = planAdding('short', ['dev'])
    expect(fitShown([short, long]).map(({ cluster, shown }) => [cluster, shown.kind])).toEqual([
      ['short', 'atoms'],
      ['long', 'hashes'],
    ])
  })

  test('of thirty clusters, one of them long, is exact for the others', () => {
    const plans = Array.from({ length: 30 }, (_, index) =>
      planAdding(`cluster-${index}`, index === 7 ? oddNames('long', 900) : ['console', 'deployer']),
    )
    const kinds = fitShown(plans).map(({ shown }) => shown.kind)
    expect(kinds).toEqual(plans.map((_, index) => (index === 7 ? 'digest' : 'atoms')))
  })

  test('of the same plan in twenty clusters is said once, and all is remembered', () => {
    const names = oddNames('all', 20)
    const plans = Array.from({ length: 20 }, (_, index) => planAdding(`cluster-${index}`, names))
    expect(fitShown(plans).map(({ shown }) => shown.kind)).toEqual(plans.map(() => 'atoms'))
  })

  test('of hundreds of clusters is as many digests as there is room for', () => {
    const plans = Array.from({ length: 600 }, (_, index) =>
      planAdding(`cluster-${index}`, oddNames(`${index}`, 1)),
    )
    const shown = fitShown(plans)
    expect(shown.length).toBeGreaterThan(300)
    expect(recordLength(shown)).toBeLessThanOrEqual(RECORD_LIMIT)
    expect(readRecord(writeRecord({ ...record, clusters: shown }))?.clusters).toEqual(shown)
  })

  test('beside a long list of guards is shortened, and all can be read again', () => {
    const arns = Array.from(
      { length: 6 },
      (_, index) => `arn:aws:iam::111122223333:user/${oddNames(`${index}`, 10)}/${index}`,
    )
    const guards: GuardComparison = {
      kind: 'compared',
      with: 'file',
      loosened: LIST_GUARDS.map((guard) => ({ kind: 'names', guard, arns, more: 1_000 })),
    }
    const plans = [planAdding('prod', oddNames('prod', 100)), planAdding('test', oddNames('test', 100))]
    const shown = fitShown(plans, RECORD_LIMIT - guardsLength(guards))
    expect(shown.map(({ cluster }) => cluster)).toEqual(['prod', 'test'])
    expect(readRecord(writeRecord({ ...record, guards, clusters: shown }))).toMatchObject({ guards })
  })

  test('is never more than can be read again', () => {
    const [shown] = fitShown([planAdding('prod', ['x'.repeat(INFLATED_LIMIT)])])
    expect(shown?.shown.kind).toBe('hashes')
  })
})

function expectToHold(wanted: ReviewRecord): void {
  const written = writeRecord(wanted)
  expect(written).toMatch(/^<!-- eks-access:record [A-Za-z0-9+/=]+ -->$/)
  expect(readRecord(written)).toEqual(wanted)
}

function anyRecord(): fc.Arbitrary<ReviewRecord> {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const maybe = fc.option(text)
  const atom = fc.record({ subject: text, fact: text, before: maybe, after: maybe })
  const shown: fc.Arbitrary<ShownCluster['shown']> = fc.oneof(
    fc.record({ kind: fc.constant('atoms' as const), digest: text, atoms: fc.array(atom) }),
    fc.record({ kind: fc.constant('hashes' as const), digest: text, hashes: fc.array(text) }),
    fc.record({ kind: fc.constant('digest' as const), digest: text }),
  )
  const texts = { head: text, run: text, plan: text, body: text, state: text, version: text }
  const since = fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-01-01') })
    .map((date) => date.toISOString())
  const value = fc.oneof(fc.boolean(), fc.nat(), fc.constant('not set' as const))
  const loosening: fc.Arbitrary<Loosening> = fc.oneof(
    fc.record({
      kind: fc.constant('value' as const),
      guard: fc.constantFrom(...VALUE_GUARDS),
      from: value,
      to: value,
    }),
    fc.record({
      kind: fc.constantFrom('names' as const, 'no-longer-names' as const),
      guard: fc.constantFrom(...LIST_GUARDS),
      arns: fc.array(text),
      more: fc.nat(),
    }),
    fc.record({
      kind: fc.constant('known-accounts' as const),
      accounts: fc.array(text),
      more: fc.nat(),
    }),
  )
  const guards: fc.Arbitrary<GuardComparison> = fc.oneof(
    fc.record({ kind: fc.constant('unknown' as const) }),
    fc.record({
      kind: fc.constant('compared' as const),
      with: fc.constantFrom('file' as const, 'part' as const, 'defaults' as const),
      loosened: fc.array(loosening),
    }),
  )
  return fc.record(
    { ...texts, since, guards, clusters: fc.array(fc.record({ cluster: text, shown })) },
    { noNullPrototype: true, requiredKeys: [...recordKeys] },
  )
}

const recordKeys = ['head', 'run', 'plan', 'body', 'state', 'version', 'since', 'clusters'] as const

function flat(): object {
  return { v: 1, ...record, clusters: [] }
}

function block(json: string): string {
  return `<!-- eks-access:record ${deflateRawSync(json).toString('base64')} -->`
}

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'))

/** Names that nothing makes shorter, the same in every run. */
function oddNames(cluster: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    createHash('sha256').update(`${cluster}/${index}`).digest('hex').slice(0, 60),
  )
}
