import { expect, test } from '@jest/globals'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { factsOf } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../live.ts'
import { ARN } from './cluster.ts'

/** Principals of rows that a plan calls ways to log in that nobody manages. */
function rowsIn(mapRoles: string, ...declared: readonly string[]): readonly string[] {
  const { drift } = makePlan(
    desiredState({ principals: declared.map((name) => declaredRole(name, ['devs'])) }),
    { ...snapshotOf([awsAuthOf({ mapRoles: NODE_ROW + mapRoles })], 'default'), facts: factsOf({}) },
  )
  return drift.items.flatMap(({ what }) =>
    what.kind === 'row' && !what.isOfNodes ? [what.principal.slice(ARN.length)] : [],
  )
}

// A role is reported without its path, so that the row never matches.
const DEAD = row('teams/a', ['devs'])

test('a row that never counts is no way to log in, whether the plan writes aws-auth or not', () => {
  expect(rowsIn(DEAD + row('b', ['devs']))).toEqual(['b'])
  expect(rowsIn(DEAD + row('b', ['devs']), 'new')).toEqual(['b'])
})

test('a row that counts once the plan removes the one over it is one then', () => {
  expect(rowsIn(row('b', ['devs']) + row('b', ['ops']))).toEqual(['b'])
})
