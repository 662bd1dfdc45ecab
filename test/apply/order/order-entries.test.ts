import { expect, test } from '@jest/globals'
import type { Desired, DesiredPrincipal } from '../../../src/access/desired.ts'
import type { MappingName } from '../../../src/access/mapping.ts'
import { orderWrites } from '../../../src/apply/order/order-writes.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { EntryDetails } from '../../../src/live/facts.ts'
import { bridgeGroup } from '../../../src/login/mapping/access-entries/bridge.ts'
import { SET_TAG } from '../../../src/login/mapping/access-entries/tag.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../../plan/desired.ts'
import { factsOf, known, ROLE } from '../../plan/guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../../plan/live.ts'
import { bindEverywhere, group, user } from '../../rbac/rbac-objects.ts'
import { nameOf, oneByOne, type Single } from '../stages.ts'

const VIEW = { policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' }] } as const
const ADMIN = { policy: 'AmazonEKSClusterAdminPolicy', scopes: [{ kind: 'cluster' }] } as const
const where = { file: 'access.yaml', line: 7, column: 9 }
const AWS_AUTH = 'update ConfigMap/kube-system/aws-auth'
const LEDGER = 'update ConfigMap/kube-system/eks-access-default'
const nonce = '0123456789abcdef'
const TEMPORARY = `ClusterRoleBinding/${bridgeGroup(nonce)}`

interface About {
  readonly mapping: MappingName
  readonly principal: DesiredPrincipal
  readonly row?: string
  readonly entry?: Partial<EntryDetails>
  /** RBAC that the set owns and the file has no longer. */
  readonly others?: readonly Writable[]
  /** What else the ledger has: what an apply began that did not come to its end. */
  readonly begun?: Readonly<Record<string, string>>
}

/** What an apply does with one principal, of which the set owns whatever there is. */
function writesFor({
  mapping,
  principal,
  row: live = '',
  entry,
  begun = {},
  others = [],
}: About): readonly Single[] {
  const desired: Desired = desiredState({
    cluster: { door: 'eks', name: 'prod', region: 'eu-central-1', mapping: { name: mapping, where } },
    principals: [principal],
  })
  const ledger = ledgerOf([principal.arn])
  const entries = entry === undefined ? {} : { entries: `${principal.arn}\n` }
  const objects: readonly Writable[] = [
    awsAuthOf({ mapRoles: `${NODE_ROW}${live}` }),
    { ...ledger, data: { ...ledger.data, ...entries, ...begun } },
    ...others,
  ]
  const details = { type: 'STANDARD', username: 'dev', groups: [], policies: [], ...entry }
  const tagged = { principalArn: principal.arn, details: { ...details, tags: { [SET_TAG]: 'default' } } }
  const facts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known(entry === undefined ? [] : [tagged]),
  })
  const snapshot = { ...snapshotOf(objects, 'default'), facts }
  const plan = makePlan(desired, snapshot)
  const memory = { kind: 'keys', keys: new Set<string>() } as const
  return oneByOne(orderWrites({ plan, desired, snapshot, provenance: {}, memory, nonce }))
}

function namesOf(writes: readonly Single[]): readonly string[] {
  return writes.map((write) => nameOf(write).replace(`AccessEntry/${ROLE}dev`, 'entry'))
}

function groupsOfUpdates(writes: readonly Single[]): readonly (readonly string[])[] {
  return writes.flatMap((write) =>
    'step' in write && write.step.verb === 'update' ? [write.step.groups] : [],
  )
}

const dev = (groups: readonly string[], ...policies: (typeof VIEW | typeof ADMIN)[]): DesiredPrincipal => ({
  ...declaredRole('dev', groups),
  ...(policies.length === 0 ? {} : { policies: policies.map((policy) => ({ ...policy, where })) }),
})

test('a row that loses its groups to an entry keeps them until the policies of the entry count', () => {
  const writes = writesFor({
    mapping: 'access-entries',
    principal: dev([], VIEW),
    row: row('dev', ['viewers']),
  })
  expect(namesOf(writes)).toEqual([
    LEDGER,
    'create entry',
    'associate entry',
    'wait for entries',
    AWS_AUTH,
    'update entry',
    LEDGER,
  ])
})

test('an entry with policies has the groups of the row before it gives way to it', () => {
  const writes = writesFor({
    mapping: 'aws-auth',
    principal: dev(['viewers']),
    row: row('dev', []),
    entry: { policies: [VIEW] },
  })
  expect(namesOf(writes)).toEqual([
    LEDGER,
    AWS_AUTH,
    'update entry',
    'wait for entries',
    'wait for rows',
    'delete entry',
    LEDGER,
  ])
  expect(groupsOfUpdates(writes)).toEqual([['viewers']])
})

test('an entry without policies gives way to the row at once', () => {
  const writes = writesFor({
    mapping: 'aws-auth',
    principal: dev(['viewers']),
    row: row('dev', ['viewers']),
    entry: { groups: ['viewers'] },
  })
  expect(namesOf(writes)).toEqual([LEDGER, 'delete entry', LEDGER])
})

test('a temporary group stands for system:masters until the entry that gives way to it counts no more', () => {
  const writes = writesFor({
    mapping: 'aws-auth',
    principal: dev(['system:masters']),
    row: row('dev', []),
    entry: { policies: [ADMIN] },
  })
  expect(namesOf(writes)).toEqual([
    LEDGER,
    `create ${TEMPORARY}`,
    AWS_AUTH,
    'update entry',
    'wait for entries',
    'wait for rows',
    'delete entry',
    'wait for entries',
    `delete ${TEMPORARY}`,
    LEDGER,
  ])
  expect(groupsOfUpdates(writes)).toEqual([[bridgeGroup(nonce)]])
})

test('what is bound to the groups of an entry, or to its username, is there until the entry counts no more', () => {
  const old = markOwned(bindEverywhere('old', 'ClusterRole/view', group('old'), user('dev')), 'default')
  const names = ['delete entry', 'wait for entries', 'delete ClusterRoleBinding/old', LEDGER]
  const back = {
    mapping: 'aws-auth',
    principal: dev(['viewers']),
    row: row('dev', ['viewers']),
    entry: { groups: ['old'] },
    others: [old],
  } as const
  expect(namesOf(writesFor(back))).toEqual([LEDGER, ...names])

  const renamed = { mapping: 'access-entries', principal: dev(['viewers']), others: [old] } as const
  expect(namesOf(writesFor({ ...renamed, entry: { username: 'before', groups: ['viewers'] } }))).toEqual([
    LEDGER,
    'update entry',
    ...names.slice(1),
  ])
  // The groups that it keeps count before and after.
  expect(namesOf(writesFor({ ...renamed, entry: { groups: ['old', 'viewers'] } }))).toEqual([
    LEDGER,
    'update entry',
    ...names.slice(2),
  ])
})

test('what an apply gave that did not come to its end is waited for as well', () => {
  const given = {
    mapping: 'access-entries',
    principal: dev([], VIEW),
    row: row('dev', []),
    entry: { groups: ['viewers'], policies: [VIEW] },
  } as const
  expect(namesOf(writesFor(given))).toEqual([LEDGER, 'update entry', LEDGER])
  const begun = { 'begun-run': '', 'begun-aws-auth': 'true' }
  expect(namesOf(writesFor({ ...given, begun }))).toEqual([
    LEDGER,
    'wait for entries',
    'update entry',
    LEDGER,
  ])

  const back = {
    mapping: 'aws-auth',
    principal: dev(['viewers']),
    row: row('dev', ['viewers']),
    entry: { groups: ['viewers'] },
    begun,
  } as const
  expect(namesOf(writesFor(back))).toEqual([
    LEDGER,
    'wait for entries',
    'wait for rows',
    'delete entry',
    LEDGER,
  ])
})
