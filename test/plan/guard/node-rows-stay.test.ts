import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_GUARDS } from '../../../src/access/guard/settings.ts'
import { principalKey } from '../../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../../src/aws-auth/lookup.ts'
import type { Row } from '../../../src/aws-auth/row.ts'
import { letsNodeWork, mayBeRole, rowKind } from '../../../src/aws-auth/row-kind.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { stateAfter } from '../../../src/plan/state-after.ts'
import { clusterState, PRINCIPALS } from '../../login/cluster-state.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { ledgerOf } from '../live.ts'
import { denied, factsOf, known, ROLE } from './cluster.ts'
import '../../seed.ts'

const NAMES = ['dev', 'ops', 'ci']
const anyOf = fc.subarray(NAMES)

/** A cluster whose nodes have some of the roles, as far as the door, AWS and IAM tell. */
const cluster = fc
  .record({
    state: clusterState,
    used: anyOf,
    owned: anyOf,
    declared: anyOf,
    knows: fc.constantFrom('all', 'not-groups', 'nothing'),
  })
  .map(({ state, used, owned, declared, knows }) => {
    const { facts: _, ...objects } = state
    const groups = used.map((name) => ({ name, roleArn: `${ROLE}team/${name}`, os: 'linux' }) as const)
    const facts: ClusterFacts = factsOf({
      nodeGroups: knows === 'not-groups' ? denied('eks:ListNodegroups') : known(groups),
    })
    const snapshot: Snapshot = {
      ...objects,
      ledger: ledgerOf([
        ...owned.map((name) => ROLE + name),
        ...PRINCIPALS.filter((arn) => arn.includes(':user/')),
      ]),
      ...(knows === 'nothing' ? {} : { facts }),
    }
    return { snapshot, used: knows === 'all' ? used : undefined, declared }
  })

/** The plan of a file that is the whole truth, with every guard that is not about nodes out of the way. */
function planned({
  snapshot,
  declared,
}: {
  readonly snapshot: Snapshot
  readonly declared: readonly string[]
}) {
  const guards = { ...DEFAULT_GUARDS, allowOwnAccessChange: true, minAdmins: 0, maxRemovalPercent: 100 }
  const desired = desiredState({
    unmanaged: 'remove',
    principals: declared.map((name) => declaredRole(name, ['x'])),
    guards,
  })
  const plan = makePlan(desired, snapshot)
  return { plan, after: decodeAwsAuth(stateAfter(plan, snapshot).awsAuth?.data) }
}

function inForce(snapshot: Snapshot): readonly Row[] {
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  return awsAuth.rows.filter((row) => {
    const found = effectiveRow(awsAuth, row.arn)
    return found.kind === 'row' && found.row === row
  })
}

type Case = typeof cluster extends fc.Arbitrary<infer T> ? T : never

/** Rows in force of roles that nodes use, node rows, and rows by which a node could work where nobody knows. */
function ofNodes({ snapshot, used }: Case): readonly Row[] {
  return inForce(snapshot).filter((row) => {
    const isUsed = used?.some((name) => principalKey(row.arn) === principalKey(ROLE + name))
    return isUsed === true || rowKind(row) === 'node row' || (isUsed === undefined && letsNodeWork(row))
  })
}

test('whatever a file says, no row goes or changes by which a node works, or may', () => {
  fc.assert(
    fc.property(cluster, (one) => {
      const rows = ofNodes(one)
      fc.pre(rows.length > 0)
      const { after } = planned(one)
      for (const row of rows) {
        const now = effectiveRow(after, row.arn)
        expect(now.kind === 'row' && [now.row.username, now.row.groups]).toEqual([row.username, row.groups])
      }
    }),
  )
})

test('the clusters that are looked at have rows of each kind that stays', () => {
  const cases = fc.sample(cluster, { numRuns: 500, seed: 1 })
  const kinds = cases.flatMap((one) => ofNodes(one).map(rowKind))
  for (const kind of ['node row', 'mixed', 'people'])
    expect([kind, kinds.includes(kind as never)]).toEqual([kind, true])
})

test('and no row of a user stays because of what it has of a node', () => {
  fc.assert(
    fc.property(cluster, ({ snapshot, declared }) => {
      const { after, plan } = planned({ snapshot, declared })
      expect(
        plan.problems.filter(({ code, found = '' }) => code === 'node-row' && !mayBeRole(found)),
      ).toEqual([])
      expect(after.rows.filter(({ arn }) => !mayBeRole(arn))).toEqual([])
    }),
  )
})
