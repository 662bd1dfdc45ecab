import { describe, expect, test } from '@jest/globals'
import { stillInWords } from '../../../src/apply/rollback/still-in.ts'
import type { AccessEntry, ClusterFacts } from '../../../src/live/facts.ts'
import { factsOf, known, ROLE } from '../../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../../plan/live.ts'

const CREATOR =
  'the role or user that created the cluster, which is an admin that aws-auth does not show, unless the cluster was created without that'

function words(mapRoles: string, facts?: Partial<ClusterFacts>): string {
  const awsAuth = awsAuthOf({ mapRoles })
  return stillInWords(
    { before: awsAuth, after: awsAuth, alone: true },
    facts === undefined ? undefined : factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', ...facts }),
  )
}

describe('whoever is locked out is sent only to those who get in', () => {
  const admins = NODE_ROW + row('ops', ['system:masters']) + row('dev', ['developers'])
  const entries = (...names: readonly string[]): Partial<ClusterFacts> => ({
    accessEntries: known(names.map((name): AccessEntry => ({ principalArn: `${ROLE}${name}` }))),
  })

  test.each([
    ['an admin by a row', admins, undefined, `a cluster admin in aws-auth (${ROLE}ops); or ${CREATOR}`],
    [
      'nobody by a row with a path, which never matches',
      row('team/ops', ['system:masters']),
      undefined,
      CREATOR,
    ],
    [
      'not by a row that a later one beats',
      row('ops', ['system:masters']) + row('OPS', ['developers']),
      undefined,
      CREATOR,
    ],
    [
      'by the entry and not by the row where there are both',
      admins,
      entries('team/ops'),
      `a principal with an access entry (${ROLE}team/ops); or ${CREATOR}`,
    ],
    ['by no row where EKS reads no aws-auth', admins, { authenticationMode: 'API' as const }, CREATOR],
    [
      'not to itself',
      admins + row('second', ['system:masters']),
      {
        identity: { username: 'ops', groups: ['system:masters'], canonicalArn: `${ROLE}ops` },
      },
      `a cluster admin in aws-auth (${ROLE}second); or ${CREATOR}`,
    ],
    [
      'two of many, and how many more',
      ['a', 'b', 'c', 'd'].map((name) => row(name, ['system:masters'])).join(''),
      undefined,
      `a cluster admin in aws-auth (${ROLE}a, ${ROLE}b and 2 more); or ${CREATOR}`,
    ],
  ])('%s', (_, mapRoles, facts, expected) => {
    expect(words(mapRoles, facts)).toBe(expected)
  })
})
