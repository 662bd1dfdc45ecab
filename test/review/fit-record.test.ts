import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf } from '../../src/plan/shown/head.ts'
import type { ShownPlan } from '../../src/plan/shown/shown-plan.ts'
import { HEAD_FORMAT } from '../../src/render/head/head.ts'
import { fitRecord } from '../../src/review/fit-record.ts'
import { type ReviewRecord, readRecord, recordLength, writeRecord } from '../../src/review/record.ts'
import { ABOUT } from '../render/plans.ts'
import { planAdding } from './shown.ts'

/** About what a comment has room for. */
const ROOM = 58_000

describe('a plan is remembered', () => {
  // Four atoms for each principal, and some of the cluster.
  test.each([
    [1, alike(1), 'atoms'],
    [750, alike(750), 'atoms'],
    [250, oddNames('prod', 250), 'atoms'],
    [750, oddNames('prod', 750), 'hashes'],
    [2_500, oddNames('prod', 2_500), 'digest'],
  ] as const)('with %i principals as exactly as there is room', (_count, names, kind) => {
    const record = fitted([planAdding('prod', names)])
    expect(kinds(record)).toEqual([kind])
    expect(recordLength(record)).toBeLessThanOrEqual(ROOM)
  })

  test('in ten clusters of 250 changes by its atoms in each, with much room left', () => {
    const plans = Array.from({ length: 10 }, (_, index) => planAdding(`cluster-${index}`, alike(250)))
    const record = fitted(plans)
    expect(kinds(record)).toEqual(plans.map(() => 'atoms'))
    expect(recordLength(record)).toBeLessThan(24_000)
  })

  test('in clusters of different names alike: by hashes in all, before one has its digest alone', () => {
    const plans = Array.from({ length: 4 }, (_, index) => planAdding(`c-${index}`, oddNames(`${index}`, 180)))
    expect(kinds(fitted(plans))).toEqual(plans.map(() => 'hashes'))
  })

  test('in a long cluster by its digest, and in the short ones exactly', () => {
    const plans = Array.from({ length: 30 }, (_, index) =>
      planAdding(`cluster-${index}`, index === 7 ? oddNames('long', 5_000) : ['console', 'deployer']),
    )
    const record = fitted(plans)
    expect(kinds(record)).toEqual(
      plans.map((_, index) => (index === 7 ? 'digest' : expect.not.stringMatching('digest'))),
    )
  })

  test('in hundreds of clusters by as few digests as will do, and is read again', () => {
    const plans = Array.from({ length: 300 }, (_, index) => planAdding(`c-${index}`, oddNames(`${index}`, 1)))
    const record = fitted(plans)
    expect(recordLength(record)).toBeLessThanOrEqual(ROOM)
    expect(readRecord(writeRecord(record).block)?.record).toEqual(record)
  })

  test('not at all where not even digests fit', () => {
    expect(fitRecord(draft([planAdding('prod', ['a'])]), [planAdding('prod', ['a'])], 100)).toBeUndefined()
  })
})

function fitted(plans: readonly Plan[]): ReviewRecord {
  const record = fitRecord(draft(plans), plans, ROOM)
  if (record === undefined) throw new Error('it does not fit')
  return record
}

function draft(plans: readonly Plan[]): Omit<ReviewRecord, 'shown' | 'drift'> {
  return { format: HEAD_FORMAT, commit: 'a', run: '1.1', version: '1', head: headOf(plans, ABOUT) }
}

function kinds({ shown }: ReviewRecord): ShownPlan['kind'][] {
  return shown.map(({ kind }) => kind)
}

function alike(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `team-${index}-deployer`)
}

/** Names that nothing makes shorter, the same in every run. */
function oddNames(cluster: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    createHash('sha512').update(`${cluster}/${index}`).digest('base64url').slice(0, 60),
  )
}
