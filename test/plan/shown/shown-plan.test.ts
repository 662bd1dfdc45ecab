import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { type ShownPlan, shownPlans, unreviewed } from '../../../src/plan/shown/shown-plan.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

const ARN = 'arn:aws:iam::111122223333:role/dev'

function planOf(parts: Partial<Desired>, ...live: Writable[]): Plan {
  return makePlan(desiredState(parts), snapshotOf(live, 'default'))
}

const dev = (...groups: string[]): Partial<Desired> => ({ principals: [declaredRole('dev', groups)] })
const liveRow = (...groups: string[]): Writable[] => [
  awsAuthOf({ mapRoles: NODE_ROW + row('dev', groups) }),
  ledgerOf([ARN]),
]

function remembered(plan: Plan, kind: ShownPlan['kind']): ShownPlan {
  const shown = shownPlans(plan).find((one) => one.kind === kind)
  if (shown === undefined) throw new Error(kind)
  return shown
}

describe.each(['atoms', 'hashes'] as const)('a review remembered as %s', (kind) => {
  test('covers the plan that was shown', () => {
    const plan = planOf(dev('a', 'b'), ...liveRow('old'))
    expect(unreviewed(plan, [remembered(plan, kind)])).toEqual([])
  })

  test('covers what is left of it when a part is done', () => {
    const shown = planOf(dev('a', 'b'), ...liveRow('old'))
    const left = planOf(dev('a', 'b'), ...liveRow('a'))
    expect(left.digest).not.toBe(shown.digest)
    expect(unreviewed(left, [remembered(shown, kind)])).toEqual([])
  })

  test('composes with another one that added to the same principal', () => {
    const one = planOf(dev('a'), ...liveRow())
    const other = planOf(dev('b'), ...liveRow())
    const merged = planOf(dev('a', 'b'), ...liveRow())
    expect(unreviewed(merged, [remembered(one, kind)]).map(({ fact }) => fact)).toEqual(['group/b'])
    expect(unreviewed(merged, [remembered(one, kind), remembered(other, kind)])).toEqual([])
  })

  test('does not cover what replaces something else than was shown', () => {
    const shown = planOf(dev('a'), awsAuthOf({ mapRoles: row('dev', ['a'], 'first') }), ledgerOf([ARN]))
    const now = planOf(dev('a'), awsAuthOf({ mapRoles: row('dev', ['a'], 'second') }), ledgerOf([ARN]))
    expect(unreviewed(now, [remembered(shown, kind)]).map(({ before, after }) => [before, after])).toEqual([
      ['second', 'dev'],
    ])
  })
})

describe('a review remembered as its digest only', () => {
  test('covers exactly that plan and no part of it', () => {
    const shown = planOf(dev('a', 'b'), ...liveRow('old'))
    const left = planOf(dev('a', 'b'), ...liveRow('a'))
    expect(unreviewed(shown, [remembered(shown, 'digest')])).toEqual([])
    expect(unreviewed(left, [remembered(shown, 'digest')])).toHaveLength(1)
  })
})

test('nothing reviewed covers nothing but an empty plan', () => {
  expect(unreviewed(planOf(dev('a'), ...liveRow('a')), [])).toEqual([])
  expect(unreviewed(planOf(dev('a'), ...liveRow()), [])).toHaveLength(1)
})
