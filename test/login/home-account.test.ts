import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import { accountOf, homeAccount } from '../../src/login/home-account.ts'
import { declaredRole, desiredState } from '../plan/desired.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'

const [HOME, OTHER, THIRD] = ['111122223333', '444455556666', '777788889999']

const nodes = (account: string): string =>
  `- rolearn: arn:aws:iam::${account}:role/nodes\n  username: system:node:{{EC2PrivateDNSName}}\n  groups: [system:bootstrappers, system:nodes]\n`
const person = (account: string, name = 'a'): string =>
  `- rolearn: arn:aws:iam::${account}:role/${name}\n  username: ${name}\n  groups: [dev]\n`
const caller = (account: string): Partial<ClusterFacts> => ({
  identity: { username: 'ci', groups: [], canonicalArn: `arn:aws:iam::${account}:role/ci` },
})
const eks: Desired['cluster'] = { door: 'eks', name: 'prod', region: 'eu-central-1' }

interface Known {
  readonly rows?: string
  readonly facts?: ClusterFacts
  readonly desired?: Partial<Desired>
}

function homeOf({ rows = '', facts, desired }: Known): string | undefined {
  return homeAccount({ desired: desiredState(desired), facts, awsAuth: decodeAwsAuth({ mapRoles: rows }) })
}

describe('the account that a cluster is in is', () => {
  const others = `${nodes(OTHER)}${person(OTHER, 'b')}`
  test.each<[string, Known, string | undefined]>([
    [
      "that of the cluster's ARN, whatever else is there",
      {
        rows: others,
        facts: { ...factsOf(caller(OTHER)), arn: `arn:aws:eks:eu-central-1:${HOME}:cluster/prod` },
      },
      HOME,
    ],
    ['that which the file asks for', { rows: others, desired: { cluster: { ...eks, account: HOME } } }, HOME],
    [
      'that of its nodes, whoever asks',
      { rows: nodes(HOME) + person(OTHER), facts: factsOf(caller(THIRD)) },
      HOME,
    ],
    [
      'that of its node groups',
      {
        rows: person(OTHER),
        facts: factsOf({
          ...caller(THIRD),
          nodeGroups: known([{ name: 'a', os: 'linux', roleArn: `arn:aws:iam::${HOME}:role/x/nodes` }]),
        }),
      },
      HOME,
    ],
    ['that of the caller, where no node tells', { rows: person(OTHER), facts: factsOf(caller(HOME)) }, HOME],
    [
      'that of the caller, where nodes disagree',
      { rows: nodes(HOME) + nodes(OTHER), facts: factsOf(caller(HOME)) },
      HOME,
    ],
    [
      'that of three of four',
      { rows: ['a', 'b', 'c'].map((name) => person(HOME, name)).join('') + person(OTHER, 'd') },
      HOME,
    ],
    [
      'not known where two of three are of one',
      { rows: ['a', 'b'].map((name) => person(HOME, name)).join('') + person(OTHER, 'd') },
      undefined,
    ],
    ['not known where there is nobody', {}, undefined],
    [
      'that of those who are there, not of those who are to come',
      {
        rows: person(HOME),
        desired: {
          principals: [OTHER, OTHER, OTHER, OTHER].map((account, index) => ({
            ...declaredRole(`${index}`, []),
            arn: `arn:aws:iam::${account}:role/r${index}`,
          })),
        },
      },
      HOME,
    ],
    [
      'that of those who are to come, where nobody is there',
      { desired: { principals: [declaredRole('a', [])] } },
      HOME,
    ],
  ])('%s', (_words, given, expected) => {
    expect(homeOf(given)).toBe(expected)
  })
})

test.each([
  ['arn:aws:iam::111122223333:role/x/a', HOME],
  ['ARN:aws:iam::111122223333:ROLE/a', HOME],
  ['arn:aws:sts::111122223333:assumed-role/a/b', HOME],
  ['444455556666', OTHER],
  ['arn:aws:iam::1:role/a', undefined],
  ['arn:aws:iam::*:role/a', undefined],
  ['alice', undefined],
])('%s is of account %s', (principal, expected) => {
  expect(accountOf(principal)).toBe(expected)
})
