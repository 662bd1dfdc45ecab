import { describe, expect, test } from '@jest/globals'
import { wantedForWhoCan } from '../../src/explain/wanted.ts'
import type { AccessEntry } from '../../src/live/facts.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { ACCOUNT, requestOf, snapshotOf } from './closed-loop.ts'

describe('IAM is asked about', () => {
  test.each<[string, { readonly groups: string[]; readonly row: string }, readonly string[]]>([
    ['whoever may by its entry', { groups: ['viewers'], row: 'others' }, ['role/teams/dev']],
    ['whoever might by the row beneath', { groups: [], row: 'viewers' }, ['role/teams/dev']],
    ['nobody who may by neither', { groups: [], row: 'others' }, []],
  ])('%s', (_, given, expected) => {
    const snapshot = snapshotOf({
      mapRoles: row('dev', [given.row]),
      clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
      facts: factsOf({
        arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
        authenticationMode: 'API_AND_CONFIG_MAP',
        accessEntries: known([entryOf(given.groups)]),
      }),
    })
    const { principals = [] } = wantedForWhoCan(requestOf('list pods'))(snapshot)
    expect(principals.map((arn) => arn.replace(/^.*:/, ''))).toEqual(expected)
  })
})

function entryOf(groups: readonly string[]): AccessEntry {
  const details = { type: 'STANDARD', username: 'dev', groups, policies: [] }
  return { principalArn: `${ACCOUNT}:role/teams/dev`, details }
}
