import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { memoryKey } from '../../src/live/memory.ts'
import type { ShownPlan } from '../../src/plan/shown/shown-plan.ts'
import { HEAD_FORMAT, headMarkdown } from '../../src/render/head/head.ts'
import { readBody, writeBody } from '../../src/review/body.ts'
import type { Marker } from '../../src/review/marker.ts'
import { packedGains, unpackedGains } from '../../src/review/packed-gains.ts'
import {
  INFLATED_LIMIT,
  type ReviewRecord,
  readRecord,
  recordLength,
  writeRecord,
} from '../../src/review/record.ts'
import { clusterHead, gain, headWith } from '../render/head/heads.ts'
import { nodesOf, readMarkdown } from '../render/markdown.ts'
import { rounds } from '../rounds.ts'
import { anyDrift, anyGain, anyHead, anyShown, anyText } from './heads.ts'

const record: ReviewRecord = {
  format: HEAD_FORMAT,
  commit: 'a'.repeat(40),
  run: '12.1',
  version: '0.1.0',
  head: headWith([clusterHead({ gains: [gain({}), gain({ scope: 'shop' })] })]),
  shown: [{ kind: 'digest', digest: 'd' }],
  drift: [{ kind: 'keys', keys: [memoryKey('a')] }],
}

describe('the record', () => {
  test('holds anything, and its top is the same text again', () => {
    const anyRecord = fc.record({
      format: fc.nat(9),
      commit: anyText,
      run: anyText,
      version: anyText,
      head: anyHead,
      shown: fc.array(anyShown, { maxLength: 3 }),
      drift: fc.array(anyDrift, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyRecord, (wanted) => {
        const packed = writeRecord(wanted)
        expect(packed.block).toMatch(/^<!-- eks-access:record [A-Za-z0-9+/=]+ -->$/)
        const read = readRecord(packed.block)
        expect(read?.json).toBe(packed.json)
        expect(inOrder(read?.record)).toEqual(inOrder(wanted))
        expect(read && headMarkdown(read.record.head)).toBe(headMarkdown(wanted.head))
      }),
      { numRuns: rounds(200) },
    )
  })

  test('can hold nothing that hides a part of its top', () => {
    fc.assert(
      fc.property(anyHead, (head) => {
        const nodes = nodesOf(readMarkdown(headMarkdown(head)))
        expect(nodes.filter(({ type }) => ['html', 'image', 'code', 'definition'].includes(type))).toEqual([])
      }),
      { numRuns: rounds(300), endOnFailure: true },
    )
  })

  test('packs gains of subjects that gain the same together, and has every one of them again', () => {
    fc.assert(
      fc.property(fc.array(anyGain), (gains) => {
        const unpacked = unpackedGains.parse(JSON.parse(JSON.stringify(packedGains(gains))))
        expect(sorted(unpacked)).toEqual(sorted(gains))
      }),
    )
    const gains = ['a', 'b'].flatMap((subject) => ['x', 'y'].map((scope) => gain({ subject, scope })))
    expect(packedGains(gains)).toEqual([
      [
        [['everything', 'critical', [], 'none', [], null]],
        [
          ['a', ['x', 'y']],
          ['b', ['x', 'y']],
        ],
      ],
    ])
  })

  const block = (json: string): string =>
    `<!-- eks-access:record ${brotliCompressSync(json).toString('base64')} -->`
  const flat = (): unknown[] => JSON.parse(writeRecord(record).json)
  const withShown = (shown: unknown): string => block(JSON.stringify([...flat().slice(0, -2), shown, []]))
  const withDrift = (drift: unknown): string => block(JSON.stringify([...flat().slice(0, -1), drift]))

  test.each([
    ['a block of another tool', writeRecord(record).block.replace('eks-access', 'other')],
    ['what is cut', `${writeRecord(record).block.slice(0, -30)} -->`],
    ['what is not compressed', '<!-- eks-access:record AAAABBBB -->'],
    ['what is not JSON', block('{')],
    ['null', block('null')],
    ['a record with something missing', block(JSON.stringify(flat().slice(1)))],
    ['a record with something more', block(JSON.stringify([...flat(), 1]))],
    ['atoms of another shape', withShown([['d', 'atoms', [[1]]]])],
    ['hashes that are none', withShown([['d', 'hashes', 'short']])],
    ['a way to remember that is not known', withShown([['d', 'all', []]])],
    ['plans by name', withShown({})],
    ['keys that are none', withDrift(['AAAA'])],
    ['keys in another alphabet', withDrift(['-'])],
    [
      'a record of an older version, without what was beside the changes',
      block(JSON.stringify(flat().slice(0, -1))),
    ],
    ['two lines', `${writeRecord(record).block}\n`],
    ['more than a comment can hold', `<!-- eks-access:record ${'A'.repeat(70_001)} -->`],
  ])('does not read %s', (_words, text) => {
    expect(readRecord(text)).toBeUndefined()
  })

  test('reads a block that such a test makes', () => {
    expect(readRecord(block(JSON.stringify(flat())))?.record).toEqual(record)
  })

  test('does not inflate what grows beyond all measure', () => {
    const shown: ShownPlan[] = [{ kind: 'digest', digest: 'x'.repeat(INFLATED_LIMIT) }]
    const bomb = writeRecord({ ...record, shown })
    expect(bomb.block.length).toBeLessThan(1_000)
    expect(readRecord(bomb.block)).toBeUndefined()
    expect(recordLength(bomb.record)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a body', () => {
  const marker: Marker = { kind: 'plan', file: 'access.yaml', done: false }
  const packed = writeRecord(record)
  const signature = 'eyJ-_.a-b_c.d'

  test.each([
    ['with a record that is signed', { packed, signature }],
    ['with a record', { packed }],
    ['without one', {}],
  ])('%s is taken apart into what it was made of', (_words, parts) => {
    const body = writeBody({ marker, text: '### Plan\n\nmore\n', ...parts })
    expect(readBody(body)).toEqual({ marker, text: '### Plan\n\nmore', ...parts })
    expect(readBody(body.replaceAll('\n', '\r\n'))).toEqual({ marker, text: '### Plan\n\nmore', ...parts })
  })

  test('has the record at its end only', () => {
    const inside = writeBody({ marker, text: `${packed.block}\nmore` })
    expect(readBody(inside)?.packed).toBeUndefined()
    const other = writeRecord({ ...record, commit: 'b' })
    const two = readBody(writeBody({ marker, text: `x\n${other.block}`, packed, signature }))
    expect(two).toMatchObject({ packed: { json: packed.json }, signature })
    expect(two?.text).toContain(other.block)
  })

  test('without a marker is none of ours', () => {
    expect(readBody(`hello\n${packed.block}`)).toBeUndefined()
  })
})

/** Gains of one subject come back side by side. */
function inOrder(of: ReviewRecord | undefined): unknown {
  return (
    of && {
      ...of,
      head: {
        ...of.head,
        clusters: of.head.clusters.map((one) => ({ ...one, gains: sorted(one.gains) })),
      },
      shown: of.shown.map((one) =>
        one.kind === 'atoms' ? { ...one, atoms: one.atoms.toSorted(byText) } : one,
      ),
    }
  )
}

function sorted<T>(all: readonly T[]): T[] {
  return all.toSorted(byText)
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
