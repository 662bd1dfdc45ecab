import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Ledger, readLedger } from '../../src/live/ledger.ts'
import { MEMORY_BYTES, memoryKey, memoryOf } from '../../src/live/memory.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { LEDGER_BYTES, leftOutOf, writeLedger } from '../../src/live/write-ledger.ts'

const ARN = 'arn:aws:iam::111122223333:role/teams/team-'

function stored(ledger: Ledger): ConfigMap {
  return writeLedger(ledger, 'default', undefined)
}

function readBack(ledger: Ledger): Ledger {
  const { ledger: read, problems } = readLedger(stored(ledger), 'prod')
  expect(problems).toEqual([])
  return read
}

/** As the API server counts it. */
function size({ data = {} }: ConfigMap): number {
  return Object.entries(data).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  )
}

function rows(count: number, group = (index: number): string => `team-${index}`): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `- rolearn: arn:aws:iam::111122223333:role/team-${index}\n  username: a-long-name-of-team-${index}:{{SessionName}}\n  groups:\n    - ${group(index)}\n    # é, number ${index}\n`,
  ).join('')
}

function principals(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${ARN}${String(index).padStart(5, '0')}`)
}

/** 320 characters that nothing compresses well. */
function noise(index: number): string {
  return Array.from({ length: 20 }, (_, part) => memoryKey('noise', part, index)).join('')
}

function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => memoryKey('binding', index))
}

describe('a ledger', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const data = fc.dictionary(fc.constantFrom('mapRoles', 'mapUsers', 'mapAccounts', 'x'), text, {
    maxKeys: 4,
  })
  const arns = fc
    .uniqueArray(fc.nat(99), { maxLength: 5 })
    .map((some) => some.map((one) => `${ARN}${one}`).sort())
  const ledgers = fc.record(
    {
      principals: arns,
      previousAwsAuth: data,
      goodAwsAuth: data,
      memory: fc
        .uniqueArray(fc.nat(), { maxLength: 9 })
        .map((some) => memoryOf(some.map((one) => memoryKey(one)))),
    },
    { requiredKeys: ['principals'] },
  )

  test('is read as it was written', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(readBack(ledger)).toEqual(ledger)
      }),
    )
  })

  test('that fits as it is has copies of aws-auth that a person can read', () => {
    const { data: written } = stored({ principals: [], previousAwsAuth: { mapRoles: 'x' } })
    expect(written?.['previous-aws-auth']).toBe('{"mapRoles":"x"}')
  })

  test('of an older version, without a memory, is read as before', () => {
    const { data: written, ...rest } = stored({ principals: [ARN], previousAwsAuth: { mapRoles: 'x' } })
    expect(Object.keys(written ?? {})).toEqual(['principals', 'previous-aws-auth'])
    expect(readLedger({ ...rest, data: { ...written } }, 'prod').ledger).toEqual({
      principals: [ARN],
      previousAwsAuth: { mapRoles: 'x' },
    })
  })

  test('whose copy of aws-auth is damaged cannot be read, compressed or not', () => {
    for (const key of ['previous-aws-auth', 'previous-aws-auth-gz']) {
      const damaged = { ...stored({ principals: [] }), data: { principals: '', [key]: 'damaged' } }
      expect(readLedger(damaged, 'prod').problems).toMatchObject([
        { code: 'ledger-unreadable', message: expect.stringContaining(`"${key}"`) },
      ])
    }
  })

  test('whose memory is no memory is one that nothing is like', () => {
    const damaged = { ...stored({ principals: [] }), data: { principals: '', memory: 'AAAA' } }
    expect(readLedger(damaged, 'prod').ledger.memory).toEqual({ kind: 'digest', digest: '' })
  })
})

describe('a ledger that is full', () => {
  test('of 5,000 rows compresses the copy of aws-auth, and gives it back byte for byte', () => {
    const previousAwsAuth = { mapRoles: rows(5_000) }
    const ledger = { principals: principals(5_000), previousAwsAuth, memory: memoryOf(keys(1_000)) }
    expect(JSON.stringify(previousAwsAuth).length + principals(5_000).join().length).toBeGreaterThan(
      LEDGER_BYTES,
    )
    expect(leftOutOf(ledger)).toEqual([])
    expect(readBack(ledger)).toEqual(ledger)
    const packed = stored(ledger).data?.['previous-aws-auth-gz'] ?? ''
    expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual(previousAwsAuth)
  })

  test('of 3,000 rows, 3,000 entries and 10,000 bindings has all of it', () => {
    const ledger = {
      principals: principals(3_000),
      previousAwsAuth: { mapRoles: rows(3_000) },
      goodAwsAuth: { mapRoles: rows(3_000, () => 'older') },
      memory: memoryOf(keys(16_000)),
    }
    expect(leftOutOf(ledger)).toEqual([])
    expect(readBack(ledger)).toEqual(ledger)
    expect(size(stored(ledger))).toBeLessThan(500_000)
  })

  test.each<[number, readonly string[]]>([
    [6_000, ['good-aws-auth']],
    [9_000, ['memory', 'good-aws-auth']],
    [15_000, ['good-aws-auth', 'previous-aws-auth']],
    [18_000, ['memory', 'good-aws-auth', 'previous-aws-auth']],
  ])(
    'with %d principals has them, then the way back, its older copy and the memory, as far as there is room',
    (count, out) => {
      const copy = (seed: number) => ({ mapRoles: rows(2_000, (index) => noise(seed + index)) })
      const full = {
        principals: principals(count),
        previousAwsAuth: copy(0),
        goodAwsAuth: copy(2_000),
        memory: memoryOf(keys(18_000)),
      }
      expect(leftOutOf(full)).toEqual(out)
      const read = readBack(full)
      const parts = { 'previous-aws-auth': 'previousAwsAuth', 'good-aws-auth': 'goodAwsAuth' } as const
      for (const [part, key] of Object.entries(parts) as [keyof typeof parts, 'goodAwsAuth'][])
        expect(read[key]).toEqual(out.includes(part) ? undefined : full[key])
      expect(read.principals).toEqual(full.principals)
      expect(read.memory?.kind).toBe(out.includes('memory') ? 'digest' : 'keys')
      expect(size(stored(full))).toBeLessThanOrEqual(LEDGER_BYTES)
    },
  )
})

describe('a memory', () => {
  test('of more keys than there is room for is one digest of all of them, in whatever order', () => {
    const most = MEMORY_BYTES / 8
    expect(memoryOf(keys(most)).kind).toBe('keys')
    const [one, other] = [keys(most + 1), keys(most + 1).toReversed()]
    expect(memoryOf(one)).toEqual(memoryOf(other))
    expect(memoryOf(one).kind).toBe('digest')
    expect(memoryOf(one)).not.toEqual(memoryOf(keys(most + 2)))
  })

  test('has another key for other parts', () => {
    expect(
      new Set([memoryKey('a', 'b'), memoryKey('ab'), memoryKey('a', ['b']), memoryKey('a\n', 'b')]).size,
    ).toBe(4)
  })
})
