import { describe, expect, test } from '@jest/globals'
import type { Kept } from '../../../src/plan/effect/effect.ts'
import { mostOf, rememberedOf } from '../../../src/plan/effect/most-held.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { EVERYONE } from '../../../src/rbac/everyone.ts'
import type { Grant } from '../../../src/rbac/grant.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'
import { rulesOf } from '../../render/effect.ts'
import { declared, declaredRole } from '../desired.ts'
import { planOf, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { type Bound, bindingOf } from './holding.ts'

function text({ held, scopes }: Kept): string {
  return [held.power, ...scopes.map((scope) => scope || 'everywhere')].join(' ')
}

/** `a: admin everywhere` of all whom the plan tells about. */
function held({ held: all }: Plan): string[] {
  return [...all].map(([arn, kept]) => `${arn.replace(ROLE, '')}: ${text(kept)}`)
}

const live = (mapRoles: string, ...bound: readonly Bound[]) => [
  awsAuthOf({ mapRoles: NODE_ROW + mapRoles }),
  ledgerOf([]),
  ...BOOTSTRAP,
  ...bound.map(bindingOf),
]

describe('the most that is held', () => {
  test.each<[string, string, readonly Bound[], readonly string[]]>([
    ['of an unmanaged row', row('a', ['dev']), [['view', 'shop']], ['a: read shop']],
    ['the highest of several', row('a', ['dev']), [['view'], ['edit', 'shop']], ['a: write shop']],
    ['by system:masters', row('a', ['system:masters']), [], ['a: admin everywhere']],
    ['a login alone', row('a', ['nobody-binds-this']), [], ['a: login']],
    ['of each row', row('a', ['dev']) + row('b', []), [['view']], ['a: read everywhere', 'b: login']],
    // aws-auth knows no path: nobody can log in by such a row.
    ['nothing of who cannot log in', row('team/a', ['dev']), [['view']], []],
    ['nothing of nodes', '', [['view']], []],
  ])('%s', (_, rows, bound, expected) => {
    expect(held(planOf({ live: live(rows, ...bound) }))).toEqual(expected)
  })

  test('is that before the plan, which tells apart what it changes', () => {
    const gives = { objects: [declared(bindingOf(['cluster-admin']))] }
    expect(held(planOf({ live: live(row('a', ['dev']), ['view', 'shop']), desired: gives }))).toEqual([
      'a: read shop',
    ])
    const takes = [
      awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }),
      ledgerOf([]),
      ...BOOTSTRAP,
      markOwned(bindingOf(['cluster-admin']), 'default'),
    ]
    expect(held(planOf({ live: takes, guards: { maxRemovalPercent: 100 } }))).toEqual(['a: admin everywhere'])
  })

  test('is known of a row that becomes managed, and not of one that is', () => {
    const desired = { principals: [declaredRole('a', ['dev'])] }
    expect(held(planOf({ live: live(row('a', ['dev']), ['edit']), desired }))).toEqual([
      'a: way-to-admin everywhere',
    ])
    const managed = [awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }), ledgerOf([`${ROLE}a`])]
    expect(held(planOf({ live: managed, desired }))).toEqual([])
  })
})

describe('of some grants', () => {
  const grant = (role: string): Grant => ({
    scope: { kind: 'cluster' },
    rules: rulesOf(role),
    via: { kind: 'binding', subject: { kind: 'Group', name: 'dev' }, binding: 'any', role },
  })

  test('what everybody with a login has is nothing', () => {
    expect(mostOf([])).toBeUndefined()
    expect(mostOf([EVERYONE])).toBeUndefined()
    expect(mostOf([EVERYONE, grant('view')])).toMatchObject({ held: { power: 'read' } })
  })

  test('is worked out once for equal sets, and equal answers of other sets are one object', () => {
    const asked: (readonly Grant[])[] = []
    const most = rememberedOf((grants) => {
      asked.push(grants)
      return mostOf(grants)
    })
    const [view, again, edit] = [grant('view'), grant('view'), grant('edit')]
    expect(most([view])).toBe(most([view]))
    expect(most([again])).toBe(most([view]))
    expect(most([edit])).toMatchObject({ held: { power: 'way-to-admin' } })
    expect(most([])).toBeUndefined()
    expect(asked).toEqual([[view], [again], [edit], []])
  })
})
