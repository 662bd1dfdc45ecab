import { describe, expect, test } from '@jest/globals'
import type { AccessEntry } from '../../../../src/live/facts.ts'
import type { EntryChange } from '../../../../src/login/mapping/access-entries/change.ts'
import { ACCESS_ENTRIES } from '../../../../src/login/mapping/access-entries/mapping.ts'
import { factsWith } from '../../../../src/login/mapping/access-entries/project.ts'
import { snapshotOf } from '../../../loopback/memory-cluster.ts'
import { entry, mixed, TAGGED } from '../../../plan/entries.ts'
import { denied, factsOf, ROLE } from '../../../plan/guard/cluster.ts'

const LIVE = entry('team/dev', { ...TAGGED, groups: ['a'], createdAt: '2026-01-01T00:00:00.000Z' })
const OTHER = entry('other')
const meaning = { username: 'dev', groups: ['b'], policies: [] }
const change = (one: Partial<EntryChange> & Pick<EntryChange, 'action'>): EntryChange => ({
  kind: 'entry',
  arn: `${ROLE}team/dev`,
  adopted: false,
  reason: 'declared',
  ...one,
})

function entriesAfter(one: EntryChange, live: readonly AccessEntry[]): readonly AccessEntry[] {
  const { accessEntries } = factsWith([one], mixed(live))
  return accessEntries.kind === 'known' ? accessEntries.value : []
}

describe('the entries as they will be', () => {
  test('have a new one, of type STANDARD', () => {
    expect(entriesAfter(change({ action: 'add', after: meaning }), [OTHER])).toEqual([
      OTHER,
      { principalArn: `${ROLE}team/dev`, details: { type: 'STANDARD', ...meaning } },
    ])
  })

  test('have one that changes with what is no part of the change', () => {
    expect(entriesAfter(change({ action: 'change', after: meaning }), [LIVE, OTHER])).toEqual([
      { ...LIVE, details: { ...LIVE.details, ...meaning } },
      OTHER,
    ])
  })

  test('have a dead one anew, under the path of today and as young as can be', () => {
    const replace = change({ action: 'replace', arn: `${ROLE}ops/dev`, after: meaning })
    expect(entriesAfter(replace, [LIVE])).toEqual([
      { principalArn: `${ROLE}ops/dev`, details: { type: 'STANDARD', ...meaning } },
    ])
  })

  test('have none that is removed, whatever its path, and one that is given up as it is', () => {
    expect(entriesAfter(change({ action: 'remove', arn: `${ROLE}dev` }), [LIVE, OTHER])).toEqual([OTHER])
    expect(entriesAfter(change({ action: 'release' }), [LIVE])).toEqual([LIVE])
  })

  test('are the same facts where nothing changes, or where they are not known', () => {
    const [facts, unknown] = [mixed([LIVE]), factsOf({ accessEntries: denied('eks:ListAccessEntries') })]
    const changes = [change({ action: 'remove' })]
    expect(factsWith([], facts)).toBe(facts)
    expect(factsWith(changes, unknown)).toBe(unknown)
    expect(factsWith(changes, facts)).toBe(factsWith(changes, facts))
    const snapshot = snapshotOf([], 'default')
    expect(ACCESS_ENTRIES.project({ snapshot, changes })).toBe(snapshot)
  })
})
