import { describe, expect, test } from '@jest/globals'
import { orderWrites } from '../../../src/apply/order/order-writes.ts'
import type { EntryDetails } from '../../../src/live/facts.ts'
import { memoryOf } from '../../../src/live/memory.ts'
import type { ReplacedEntries } from '../../../src/live/replaced-entries.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { planRestore } from '../../../src/plan/restore/restore.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { desiredState } from '../../plan/desired.ts'
import { factsOf, known } from '../../plan/guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../../plan/live.ts'
import { held } from '../../rbac/held-policy.ts'
import { nameOf, oneByOne } from '../stages.ts'

const arn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const BASE = NODE_ROW + row('sre', ['system:masters'])
const desired = desiredState()
const VIEW = held('AmazonEKSViewPolicy')
const tags = { 'eks-access/set': 'default' }
const entry = (name: string, ...groups: readonly string[]): EntryDetails => ({
  type: 'STANDARD',
  username: name,
  groups,
  policies: [],
  tags,
})
const was = (username: string, ...groups: readonly string[]) => ({ username, groups, policies: [] })

function live(rows: string, entries: Readonly<Record<string, EntryDetails>> = {}): Snapshot {
  return {
    ...snapshotOf([awsAuthOf({ mapRoles: BASE + rows }), ledgerOf([])], 'default'),
    facts: factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(
        Object.entries(entries).map(([principalArn, details]) => ({ principalArn, details })),
      ),
    }),
  }
}

/** What a restore of this backup writes, in its order. */
function writes(snapshot: Snapshot, entries: ReplacedEntries, rows?: string): string[] {
  const data = rows === undefined ? undefined : { mapRoles: BASE + rows }
  const plan = planRestore(desired, snapshot, { kind: 'file', file: 'b.yaml', data, entries })
  const input = { plan, desired, snapshot, provenance: {}, memory: memoryOf([]), nonce: '0'.repeat(16) }
  return oneByOne(orderWrites(input)).map((write) => nameOf(write).replaceAll(/arn:\S*\//g, ''))
}

const AWS_AUTH = 'update ConfigMap/kube-system/aws-auth'
const LEDGER = 'update ConfigMap/kube-system/eks-access-default'
const GROUP = 'ClusterRoleBinding/eks-access:temporary-admins:0000000000000000'

describe('a restore', () => {
  test('of a principal that moved to an entry: the row, until it counts, then the entry', () => {
    const over = { username: 'dev', groups: ['old'] }
    expect(
      writes(
        live('', { [arn('dev')]: entry('dev', 'new') }),
        { [arn('dev')]: { over } },
        row('dev', ['old']),
      ),
    ).toEqual([LEDGER, AWS_AUTH, 'wait for rows', 'delete AccessEntry/dev'])
  })

  test('of a principal that moved to a row: the entry, until it counts, then the row', () => {
    expect(writes(live(row('dev', ['new'])), { [arn('dev')]: was('dev', 'old') }, '')).toEqual([
      'create AccessEntry/dev',
      'wait for entries',
      AWS_AUTH,
      'update AccessEntry/dev',
    ])
  })

  test('of a row beneath an entry that comes back: it never counts alone', () => {
    expect(writes(live(''), { [arn('dev')]: was('dev', 'old') }, row('dev', ['more']))).toEqual([
      LEDGER,
      'create AccessEntry/dev',
      'wait for entries',
      AWS_AUTH,
    ])
  })

  test('of rows and of entries of others: aws-auth does not wait', () => {
    expect(writes(live(row('ci', ['ci'])), { [arn('dev')]: was('dev', 'old') }, '')).toEqual([
      AWS_AUTH,
      'create AccessEntry/dev',
    ])
  })

  test('gives groups before it takes any', () => {
    expect(
      writes(live('', { [arn('dev')]: entry('dev', 'new') }), { [arn('dev')]: was('dev', 'old') }),
    ).toEqual(['update AccessEntry/dev', 'wait for entries', 'update AccessEntry/dev'])
  })

  test('of an entry over a row with system:masters has a temporary group', () => {
    expect(
      writes(live(row('dev', ['system:masters'])), {
        [arn('dev')]: { username: 'dev', groups: [], policies: [VIEW] },
      }),
    ).toEqual([
      `create ${GROUP}`,
      'create AccessEntry/dev',
      'associate AccessEntry/dev',
      'wait for entries',
      'update AccessEntry/dev',
      `delete ${GROUP}`,
    ])
  })
})
