import { describe, expect, test } from '@jest/globals'
import type { Guards } from '../../../src/access/guard/settings.ts'
import { declaredRole } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { planOf, ROLE, severities, theProblem } from './cluster.ts'

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `r${String(index).padStart(2, '0')}`)

/** A plan in which `going` of `managed` rows go. */
function removing(
  going: number,
  managed: number,
  guards: Partial<Guards> = {},
  unmanaged: 'keep' | 'remove' = 'keep',
) {
  const all = names(managed)
  return planOf({
    desired: { principals: all.slice(going).map((name) => declaredRole(name, ['x'])), unmanaged },
    guards,
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + all.map((name) => row(name, ['x'])).join('') }),
      ledgerOf(unmanaged === 'remove' ? [] : all.map((name) => `${ROLE}${name}`)),
    ],
  })
}

describe('rows that go at once', () => {
  test.each([
    { going: 1, managed: 1, expected: [] },
    { going: 3, managed: 3, expected: [] },
    { going: 1, managed: 4, expected: [] },
    { going: 2, managed: 4, expected: ['error too-many-removals'] },
    { going: 2, managed: 8, expected: [] },
    { going: 3, managed: 8, expected: ['error too-many-removals'] },
    { going: 25, managed: 100, expected: [] },
    { going: 26, managed: 100, expected: ['error too-many-removals'] },
  ])('$going of $managed: $expected', ({ going, managed, expected }) => {
    expect(severities(removing(going, managed), 'too-many-removals')).toEqual(expected)
    // Under unmanaged: remove all rows of people count, whoever made them.
    expect(severities(removing(going, managed, {}, 'remove'), 'too-many-removals')).toEqual(expected)
  })

  test('are said with their numbers, and with what to do', () => {
    expect(theProblem(removing(3, 8), 'too-many-removals')).toEqual({
      code: 'too-many-removals',
      severity: 'error',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      message:
        '3 of 8 managed rows of prod would go at once (37.5 %), the limit is 25 %: role/r00, role/r01 and role/r02.',
      found: '37.5 %',
      allowed: 'at most 25 %',
      fix: 'See whether a block of the file was lost by mistake. If all of them shall go, remove them in several steps, or set `guards.maxRemovalPercent: 38` for this change.',
    })
  })

  test('pass with a warning up to the limit that the file sets', () => {
    const severity = (limit: number): string[] =>
      severities(removing(3, 8, { maxRemovalPercent: limit }), 'too-many-removals')
    expect(severity(37)).toEqual(['error too-many-removals'])
    expect(severity(38)).toEqual(['warning too-many-removals'])
    expect(severity(100)).toEqual(['warning too-many-removals'])
    expect(theProblem(removing(3, 8, { maxRemovalPercent: 38 }), 'too-many-removals').message).toContain(
      '3 of 8 managed rows of prod would go at once (37.5 %), the limit is 38 %',
    )
  })

  test('are fewer than usual where the file sets a lower limit', () => {
    expect(severities(removing(1, 10, { maxRemovalPercent: 5 }), 'too-many-removals')).toEqual([
      'error too-many-removals',
    ])
  })

  test('do not count what the ledger has and nobody lives by any more', () => {
    const live = [awsAuthOf({ mapRoles: NODE_ROW }), ledgerOf(names(9).map((name) => `${ROLE}${name}`))]
    expect(planOf({ live }).problems).toEqual([])
  })

  test('count accounts', () => {
    const accounts = ['111122223333', '444455556666']
    const live = [
      awsAuthOf({
        mapRoles: NODE_ROW + row('a', []) + row('b', []),
        mapAccounts: accounts.map((account) => `- "${account}"\n`).join(''),
      }),
      ledgerOf([...accounts, `${ROLE}a`, `${ROLE}b`]),
    ]
    const plan = planOf({ desired: { principals: [declaredRole('a', []), declaredRole('b', [])] }, live })
    expect(theProblem(plan, 'too-many-removals').message).toContain(
      '2 of 4 managed rows of prod would go at once (50 %)',
    )
  })
})
