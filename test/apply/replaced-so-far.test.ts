import { describe, expect, test } from '@jest/globals'
import { replacedSoFar } from '../../src/apply/replaced-so-far.ts'
import { WrittenAwsAuth } from '../../src/apply/send/written-aws-auth.ts'
import { WrittenEntries } from '../../src/apply/send/written-entries.ts'
import type { EntryDetails } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { EntryChange } from '../../src/login/mapping/access-entries/change.ts'
import type { RowChange } from '../../src/login/mapping/aws-auth/change.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { awsAuthOf, row } from '../plan/live.ts'

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

describe('what a backup file has', () => {
  const nothing = () => ({ awsAuth: new WrittenAwsAuth(), entries: new WrittenEntries(), start: live() })

  test('is nothing where nothing of it is written, or nothing was there', () => {
    expect(replacedSoFar(nothing(), { plan: planOf(), snapshot: live() })).toBeUndefined()
    const bare = { ...live(), awsAuth: undefined }
    expect(replacedSoFar(nothing(), { plan: planOf(rowChange), snapshot: bare })).toBeUndefined()
  })

  test('is what the plan replaces, as long as nothing is written', () => {
    const plan = planOf(entryChange('change', 'teams/ops'))
    expect(replacedSoFar(nothing(), { plan, snapshot: live(['meanwhile']) })).toMatchObject({
      writesAwsAuth: false,
      awsAuth: { data: DATA },
      entries: { [arn('teams/ops')]: was(['meanwhile']) },
    })
  })

  test('is what this apply has replaced already, although the plan has no more of it, or something else', () => {
    const work = nothing()
    work.entries.done(arn('teams/ops'), entry(['ops']), entry(['half']))
    work.entries.lost(arn('dev'), undefined)
    const found = replacedSoFar(work, {
      plan: planOf(rowChange, entryChange('change', 'teams/ops')),
      snapshot: live(['half']),
    })
    expect(found).toMatchObject({ writesAwsAuth: true })
    expect(found?.entries).toEqual({
      [arn('teams/ops')]: was(['ops']),
      [arn('dev')]: { over: { username: 'dev', groups: ['devs'] } },
    })
  })
})
