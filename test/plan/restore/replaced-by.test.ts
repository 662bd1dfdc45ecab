import { describe, expect, test } from '@jest/globals'
import type { EntryDetails } from '../../../src/live/facts.ts'
import type { Ledger } from '../../../src/live/ledger.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import type { EntryChange } from '../../../src/login/mapping/access-entries/change.ts'
import type { RowChange } from '../../../src/login/mapping/aws-auth/change.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { replacedBy } from '../../../src/plan/restore/replaced-by.ts'
import { savedAwsAuth } from '../../../src/plan/restore/saved-aws-auth.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { factsOf, known } from '../guard/cluster.ts'
import { awsAuthOf, row } from '../live.ts'

const arn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const entry = (groups: readonly string[]): EntryDetails => ({
  type: 'STANDARD',
  username: 'u',
  groups,
  policies: [],
})
const was = (groups: readonly string[]) => ({ username: 'u', groups, policies: [] })

/** `teams/ops` has an entry, `dev` and `ops` have rows. */
const DATA = { mapRoles: row('dev', ['devs']) + row('ops', ['operators']) }
const live = (groups: readonly string[] = ['ops']): Snapshot => ({
  ...snapshotOf([awsAuthOf(DATA)], 'default'),
  facts: factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([{ principalArn: arn('teams/ops'), details: entry(groups) }]),
  }),
})

const entryChange = (action: EntryChange['action'], name: string): EntryChange => ({
  kind: 'entry',
  action,
  arn: arn(name),
  before: was(['ops']),
  after: was(['new']),
  adopted: false,
  reason: 'declared',
})
const rowChange: RowChange = {
  kind: 'row',
  action: 'add',
  key: 'mapRoles',
  arn: arn('ci'),
  after: { username: 'ci', groups: [] },
  reason: 'declared',
}
const planOf = (...changes: Plan['changes']) => ({ changes }) as Plan

describe('what a ledger keeps', () => {
  const earlier = { [arn('old')]: was(['before']) }
  const before = { mapRoles: 'older' }
  const idle: Ledger = { principals: [], previousAwsAuth: before, replacedEntries: earlier }
  const of = (ledger: Ledger, ...changes: Plan['changes']) => {
    const plan = planOf(...changes)
    const { previousAwsAuth } = savedAwsAuth(plan, { ledger, snapshot: live(), provenance: {} })
    return { rows: previousAwsAuth, entries: replacedBy(plan, { ledger, snapshot: live() }) }
  }

  test.each<[string, Plan['changes'], ReturnType<typeof of>]>([
    ['nothing new where neither is written', [], { rows: before, entries: earlier }],
    [
      'entries, and aws-auth of the same moment',
      [entryChange('change', 'teams/ops'), entryChange('add', 'dev'), entryChange('add', 'ci')],
      {
        rows: DATA,
        entries: {
          [arn('teams/ops')]: was(['ops']),
          [arn('dev')]: { over: { username: 'dev', groups: ['devs'] } },
          [arn('ci')]: null,
        },
      },
    ],
    ['aws-auth, and no entries of an earlier moment', [rowChange], { rows: DATA, entries: undefined }],
  ])('%s', (_, changes, expected) => {
    expect(of(idle, ...changes)).toEqual(expected)
  })

  test.each([{ touchesRows: true }, { touchesRows: false, touchesEntries: true }] as const)(
    'what an unfinished apply found stays: %j',
    (unfinished) => {
      const { rows, entries } = of({ ...idle, unfinished }, entryChange('add', 'ci'))
      expect(rows).toEqual(before)
      expect(entries).toEqual({ ...earlier, [arn('ci')]: null })
    },
  )

  test('what an unfinished apply found does not count that wrote neither', () => {
    const { rows, entries } = of(
      { ...idle, unfinished: { touchesRows: false } },
      entryChange('change', 'teams/ops'),
    )
    expect(rows).toEqual(DATA)
    expect(entries).toEqual({ [arn('teams/ops')]: was(['ops']) })
  })
})
