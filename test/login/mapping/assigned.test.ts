import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { AccessEntry, AuthenticationMode, ClusterFacts } from '../../../src/live/facts.ts'
import { assigned } from '../../../src/login/mapping/assigned.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../../plan/desired.ts'
import { entry, mappedTo, mixed } from '../../plan/entries.ts'
import { denied, factsOf, known, ROLE } from '../../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../../plan/live.ts'

const dev: Partial<Desired> = {
  principals: [{ ...declaredRole('dev', ['x']), arn: `${ROLE}team/dev` }],
  cluster: { door: 'eks', name: 'prod', region: 'x' },
}
const byRows = { ...dev, cluster: mappedTo('aws-auth') }
const byEntries = { ...dev, cluster: mappedTo('access-entries') }
const ROW = row('dev', ['x'])
const ENTRY = [entry('team/dev')]

function byOf(desired: Partial<Desired>, facts: ClusterFacts | undefined, mapRoles = ''): string {
  const snapshot = snapshotOf([awsAuthOf({ mapRoles: NODE_ROW + mapRoles })], 'default')
  const state = facts === undefined ? snapshot : { ...snapshot, facts }
  return assigned(desiredState(desired), state).principals[0]?.by ?? 'row, as the only way'
}

const inMode = (authenticationMode: AuthenticationMode, entries: readonly AccessEntry[] = []) =>
  factsOf({ authenticationMode, accessEntries: known(entries) })
const { authenticationMode: _, ...modeless } = factsOf({ accessEntries: known(ENTRY) })
const ofNodes = entry('team/dev', { type: 'EC2_LINUX' })
const ofService = entry('aws-service-role/batch.amazonaws.com/dev')

describe('a principal gets in', () => {
  test.each<[string, string, Partial<Desired>, ClusterFacts | undefined, string?]>([
    ['by a row in mode CONFIG_MAP', 'row, as the only way', dev, inMode('CONFIG_MAP')],
    ['by a row where the mode is not known', 'row, as the only way', dev, modeless],
    ['by a row where nothing is known but objects', 'row, as the only way', dev, undefined],
    [
      'by a row through a context',
      'row, as the only way',
      { ...dev, cluster: { door: 'context', name: 'prod', context: 'prod' } },
      modeless,
    ],
    ['by an entry in mode API', 'entry', dev, inMode('API')],
    ['by an entry in mode API, whatever rows are left', 'entry', dev, inMode('API'), ROW],
    ['by an entry in mode API, whatever the file says', 'entry', byRows, inMode('API')],

    ['by a row where the file says so', 'row', byRows, mixed([])],
    ['by a row where the file says so, also over an entry', 'row', byRows, mixed(ENTRY)],
    ['by an entry where the file says so', 'entry', byEntries, mixed([])],
    ['by an entry over its row where the file says so', 'entry-over-row', byEntries, mixed([]), ROW],
    ['by an entry where the file says so and no mode is known', 'entry', byEntries, modeless],

    ['by the entry that it has', 'entry', dev, mixed(ENTRY)],
    ['by the entry that it has under another path', 'entry', dev, mixed([entry('ops/dev')])],
    ['by the entry that it has over its row', 'entry-over-row', dev, mixed(ENTRY), ROW],
    ['by the entry that nobody looked at', 'entry', dev, mixed([{ principalArn: `${ROLE}team/dev` }])],
    ['by the row that it has', 'row', dev, mixed([]), ROW],
    [
      'by the row that it has, written with its path too',
      'row',
      dev,
      mixed([]),
      row('dev', []) + row('team/dev', []),
    ],
    ['by its row, not by an entry that nodes use', 'row', dev, mixed([ofNodes]), ROW],
    ['by its row, not by an entry of a service', 'row', dev, mixed([ofService]), ROW],
    [
      'by an entry that nodes use where it has nothing else, which is refused',
      'entry',
      dev,
      mixed([ofNodes]),
    ],
    ['by nothing that the file or the cluster says', 'undecided', dev, mixed([])],
    ['by nothing that is said, where a row matches nobody', 'undecided', dev, mixed([]), row('team/dev', [])],
    [
      'by a row where entries are not known',
      'row',
      dev,
      mixed([], { accessEntries: denied('eks:ListAccessEntries') }),
    ],
    ['by a row where aws-auth cannot be read', 'row', dev, mixed([]), '- {'],
  ])('%s', (_title, expected, desired, facts, mapRoles = '') => {
    expect(byOf(desired, facts, mapRoles)).toBe(expected)
  })

  test('as was found for the same file and cluster', () => {
    const desired = desiredState(dev)
    const snapshot = { ...snapshotOf([], 'default'), facts: mixed(ENTRY) }
    expect(assigned(desired, snapshot)).toBe(assigned(desired, snapshot))
    expect(assigned(assigned(desired, snapshot), snapshot)).toEqual(assigned(desired, snapshot))
  })
})
