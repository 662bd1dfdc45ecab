import { describe, expect, test } from '@jest/globals'
import type { Desired, Undeclared } from '../../src/access/desired.ts'
import { undeclaredCluster } from '../../src/access/undeclared.ts'
import { explain } from '../../src/explain/explain.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { lookOver } from '../../src/plan/look-over.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { ledgerOf, row } from '../plan/live.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { ACCOUNT, CONSOLE, OFFLINE, principalOf, snapshotOf } from './closed-loop.ts'

const CLUSTER = { door: 'directory', name: 'prod', directory: 'cluster' } as const
const WHYS: readonly Undeclared[] = ['no-file', 'faulty-file', 'empty-file']

/** The set `default` owns the only binding that gives anything, and the row of somebody who has its group. */
const OWNED = snapshotOf({
  mapRoles: row('dev', ['viewers']),
  clusterRoleBindings: [
    markOwned(bindEverywhere('viewers', 'ClusterRole/view', group('viewers')), 'default'),
  ],
  ledger: ledgerOf([`${ACCOUNT}:role/dev`]),
})

function explained(desired: Desired, snapshot: Snapshot, principal = CONSOLE): string {
  const about = { principal: principalOf(principal), snapshot, desired, file: [desired], iam: OFFLINE }
  return explanationsText([explain({ ...about, wanted: undefined })], {
    file: 'access.yaml',
    paint: unpainted,
    width: Infinity,
  })
}

describe.each(WHYS)('where it is not known what is declared (%s)', (why) => {
  const desired = undeclaredCluster(CLUSTER, why)

  test('a group that the set has bound is there to be joined', () => {
    expect(explained(desired, OWNED)).toContain('groups: [viewers]')
    // A plan of a file that declares nothing would remove the binding, and with it this way.
    const { undeclared: _, ...empty } = desired
    expect(explained(empty, OWNED)).not.toContain('groups: [viewers]')
  })

  test('the answer is that of a cluster in which no set owns anything', () => {
    const { ledger: _, ...rest } = OWNED
    const free = {
      ...rest,
      ledger: undefined,
      clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
    }
    for (const principal of [CONSOLE, `${ACCOUNT}:role/dev`])
      expect(explained(desired, OWNED, principal)).toBe(explained(desired, free, principal))
  })
})

describe('a look at the cluster', () => {
  const unreadable = { ...ledgerOf([]), data: {} }

  test('without a file says nothing of a set', () => {
    const snapshot = { ...OWNED, ledger: unreadable }
    const ofFile = lookOver(undeclaredCluster(CLUSTER, 'faulty-file'), snapshot)
    expect(ofFile.map(({ code }) => code)).toContain('ledger-unreadable')
    expect(lookOver(undeclaredCluster(CLUSTER, 'no-file'), snapshot)).toEqual(
      lookOver(undeclaredCluster(CLUSTER, 'no-file'), { ...OWNED, ledger: undefined }),
    )
  })

  test.each(WHYS)('never says that something is removed, or is no longer declared (%s)', (why) => {
    const said = lookOver(undeclaredCluster(CLUSTER, why), OWNED).map(
      ({ message, fix }) => `${message} ${fix}`,
    )
    expect(said.join('\n')).not.toMatch(/no longer|removed|declares/)
  })
})
