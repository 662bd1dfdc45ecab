import { expect, test } from '@jest/globals'
import { importClusters } from '../../src/import/import-clusters.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { desiredState } from '../plan/desired.ts'
import { factsOf } from '../plan/guard/cluster.ts'
import { awsAuthOf, row } from '../plan/live.ts'

test('a row that the API server shows not to count is left out, and so is whoever gets in by nothing that is listed', () => {
  const facts = factsOf({
    identity: {
      username: 'kubernetes-admin',
      groups: ['system:masters', 'system:authenticated'],
      canonicalArn: 'arn:aws:iam::111122223333:role/dev',
    },
  })
  const snapshot = {
    ...snapshotOf([awsAuthOf({ mapRoles: row('dev', ['dev']) + row('ops', []) })], 'default'),
    facts,
  }
  const { leftOut, file } = importClusters([{ desired: desiredState(), snapshot }])
  expect(file.principals.map(({ arn }) => arn)).toEqual(['arn:aws:iam::111122223333:role/ops'])
  expect(leftOut.map(({ what, reason }) => `${what.kind} ${reason.kind}`)).toEqual([
    'row not-used',
    'unlisted unlisted',
  ])
})
