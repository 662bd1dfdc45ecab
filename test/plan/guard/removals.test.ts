import { describe, expect, test } from '@jest/globals'
import type { Guards } from '../../../src/access/guard/settings.ts'
import { SET_TAG } from '../../../src/login/mapping/access-entries/tag.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { declared, declaredRole } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { factsOf, grantedTo, known, planOf, ROLE, severities, theProblem } from './cluster.ts'

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
        '3 of 8 managed rows of prod would be removed at once (37.5 %), but the limit is 25 %: role/r00, role/r01 and role/r02.',
      found: '37.5 %',
      allowed: 'at most 25 %',
      fix: 'Check whether a block of the file was lost by mistake. If all of them must be removed, do it in several steps, or set `guards.maxRemovalPercent: 38` for this change.',
    })
  })

  test('pass with a warning up to the limit that the file sets', () => {
    const severity = (limit: number): string[] =>
      severities(removing(3, 8, { maxRemovalPercent: limit }), 'too-many-removals')
    expect(severity(37)).toEqual(['error too-many-removals'])
    expect(severity(38)).toEqual(['warning too-many-removals'])
    expect(severity(100)).toEqual(['warning too-many-removals'])
  })

  test('are not told as a fault below the limit: what is told is the setting that lets them pass', () => {
    expect(theProblem(removing(3, 8, { maxRemovalPercent: 38 }), 'too-many-removals')).toEqual({
      code: 'too-many-removals',
      severity: 'warning',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      message:
        'guards.maxRemovalPercent: 38 allows 3 of 8 managed rows of prod to be removed at once (37.5 %); the default of 25 % refuses it: role/r00, role/r01 and role/r02.',
      found: '37.5 %',
      allowed: 'at most 38 % in this file, 25 % by default',
      fix: 'Make sure that all of them are intended, and remove the setting afterwards.',
    })
  })

  test.each([
    { limit: 100, going: 2, managed: 8 },
    { limit: 26, going: 1, managed: 4 },
    { limit: 20, going: 1, managed: 5 },
    { limit: 0, going: 0, managed: 8 },
  ])(
    'are not told at all up to $limit % and the default: $going of $managed',
    ({ limit, going, managed }) => {
      expect(severities(removing(going, managed, { maxRemovalPercent: limit }), 'too-many-removals')).toEqual(
        [],
      )
    },
  )

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
      '2 of 4 managed rows of prod would be removed at once (50 %)',
    )
  })
})

const viewers = grantedTo('viewers', 'viewer', [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }])

/** Roles of the group `viewers`, of which the first get `group` in its place. */
function regrouped(about: {
  readonly changed: number
  readonly managed: number
  readonly group: string
  readonly username?: string
  readonly guards?: Partial<Guards>
}) {
  const { changed, managed, group, guards = {} } = about
  const all = names(managed)
  return planOf({
    desired: {
      principals: all.map((name, index) =>
        index < changed ? declaredRole(name, [group], about.username) : declaredRole(name, ['viewers']),
      ),
    },
    guards,
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + all.map((name) => row(name, ['viewers'])).join('') }),
      ledgerOf(all.map((name) => `${ROLE}${name}`)),
      ...viewers,
    ],
  })
}

describe('principals that lose all access at once', () => {
  test('by a slip in the name of a group are counted like rows', () => {
    expect(
      theProblem(regrouped({ changed: 20, managed: 20, group: 'viewesr' }), 'too-many-removals'),
    ).toEqual({
      code: 'too-many-removals',
      severity: 'error',
      where: { cluster: 'prod' },
      message:
        '20 of 20 principals that this set manages in prod would lose all access at once (100 %), but the limit is 25 %: role/r00, role/r01, role/r02 and 17 more.',
      found: '100 %',
      allowed: 'at most 25 %',
      fix: 'Check whether a group, a binding or a block of the file was lost by mistake. If all of them must lose their access, do it in several steps, or set `guards.maxRemovalPercent: 100` for this change.',
    })
  })

  test.each([
    { changed: 1, managed: 3, expected: [] },
    { changed: 1, managed: 4, expected: [] },
    { changed: 2, managed: 8, expected: [] },
    { changed: 3, managed: 8, expected: ['error too-many-removals'] },
  ])('$changed of $managed: $expected', ({ changed, managed, expected }) => {
    expect(severities(regrouped({ changed, managed, group: 'typo' }), 'too-many-removals')).toEqual(expected)
  })

  test('pass by the setting, which is told', () => {
    const plan = regrouped({ changed: 3, managed: 8, group: 'typo', guards: { maxRemovalPercent: 40 } })
    expect(theProblem(plan, 'too-many-removals')).toMatchObject({
      severity: 'warning',
      message:
        'guards.maxRemovalPercent: 40 allows 3 of 8 principals that this set manages in prod to lose all access at once (37.5 %); the default of 25 % refuses it: role/r00, role/r01 and role/r02.',
    })
  })

  const everybody = (count: number) => ({
    principals: names(count).map((name) => declaredRole(name, ['viewers'])),
    live: [
      awsAuthOf({
        mapRoles:
          NODE_ROW +
          names(count)
            .map((name) => row(name, ['viewers']))
            .join(''),
      }),
      ledgerOf(names(count).map((name) => `${ROLE}${name}`)),
    ],
  })
  const [viewer, binding] = viewers

  test('by a binding that leaves the file', () => {
    const { principals, live } = everybody(8)
    const plan = planOf({ desired: { principals }, live: [...live, viewer, markOwned(binding, 'default')] })
    expect(theProblem(plan, 'too-many-removals').message).toContain('8 of 8 principals that this set manages')
  })

  test('by a role that has no rules left', () => {
    const { principals, live } = everybody(8)
    const objects = [declared({ ...viewer, rules: [] })]
    const plan = planOf({
      desired: { principals, objects },
      live: [...live, markOwned(viewer, 'default'), binding],
    })
    expect(theProblem(plan, 'too-many-removals').message).toContain('8 of 8 principals that this set manages')
  })

  test('by usernames that no binding names any more', () => {
    const named = {
      ...binding,
      subjects: names(5).map((name) => ({
        kind: 'User' as const,
        name,
        apiGroup: 'rbac.authorization.k8s.io' as const,
      })),
    }
    const plan = planOf({
      desired: { principals: names(5).map((name) => declaredRole(name, [], 'somebody')) },
      live: [
        awsAuthOf({
          mapRoles:
            NODE_ROW +
            names(5)
              .map((name) => row(name, []))
              .join(''),
        }),
        ledgerOf(names(5).map((name) => `${ROLE}${name}`)),
        viewer,
        named,
      ],
    })
    expect(theProblem(plan, 'too-many-removals').message).toContain('5 of 5 principals that this set manages')
  })

  test('who come in by access entries, and whose binding is of this set', () => {
    const entries = names(5).map((name) => ({
      principalArn: `${ROLE}${name}`,
      details: { type: 'STANDARD', username: name, groups: ['viewers'], policies: [] },
    }))
    const facts = factsOf({ authenticationMode: 'API', accessEntries: known(entries) })
    const plan = planOf({ live: [viewer, markOwned(binding, 'default')], facts })
    expect(theProblem(plan, 'too-many-removals').message).toContain('5 of 5 principals that this set manages')
  })

  test('are a share of all who have access by this set, also by rows that it does not own', () => {
    const second = {
      ...binding,
      metadata: { name: 'others' },
      subjects: [{ kind: 'Group' as const, name: 'others', apiGroup: 'rbac.authorization.k8s.io' as const }],
    }
    const rows = [
      ...names(2).map((name) => row(name, ['viewers'])),
      ...names(8)
        .slice(2)
        .map((name) => row(name, ['others'])),
    ]
    const plan = planOf({
      desired: { objects: [declared(second)] },
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + rows.join('') }),
        viewer,
        markOwned(binding, 'default'),
        markOwned(second, 'default'),
      ],
    })
    expect(severities(plan, 'too-many-removals')).toEqual([])
  })
})

describe('a move is no removal', () => {
  test('from an access entry to a row that gives less', () => {
    const all = names(4)
    const ledger = ledgerOf(all.map((name) => `${ROLE}${name}`))
    const entries = all.map((name) => ({
      principalArn: `${ROLE}${name}`,
      details: {
        type: 'STANDARD',
        username: name,
        groups: ['viewers'],
        policies: [{ policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' as const }] }],
        tags: { [SET_TAG]: 'default' },
      },
    }))
    const plan = planOf({
      desired: {
        cluster: {
          door: 'eks',
          name: 'prod',
          region: 'eu-central-1',
          mapping: { name: 'aws-auth', where: { file: 'access.yaml', line: 2, column: 5 } },
        },
        principals: all.map((name) => declaredRole(name, ['viewers'])),
      },
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + all.map((name) => row(name, ['viewers'])).join('') }),
        { ...ledger, data: { ...ledger.data, entries: all.map((name) => `${ROLE}${name}\n`).join('') } },
        ...viewers,
      ],
      facts: factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known(entries) }),
    })
    expect(plan.changes.map(({ kind, action }) => `${action} ${kind}`)).toEqual(all.map(() => 'remove entry'))
    expect(severities(plan, 'too-many-removals')).toEqual([])
  })

  test('to a group that gives something', () => {
    const plan = planOf({
      desired: { principals: names(8).map((name) => declaredRole(name, ['readers'])) },
      live: [
        awsAuthOf({
          mapRoles:
            NODE_ROW +
            names(8)
              .map((name) => row(name, ['viewers']))
              .join(''),
        }),
        ledgerOf(names(8).map((name) => `${ROLE}${name}`)),
        ...viewers,
        ...grantedTo('readers', 'reader', [{ apiGroups: [''], resources: ['services'], verbs: ['get'] }]),
      ],
    })
    expect(severities(plan, 'too-many-removals')).toEqual([])
  })

  const rows = awsAuthOf({
    mapRoles:
      NODE_ROW +
      names(8)
        .map((name) => row(name, ['viewers']))
        .join(''),
  })
  const live = [rows, ledgerOf(names(8).map((name) => `${ROLE}${name}`)), ...viewers]
  const entries = (count: number) =>
    factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(
        names(count).map((name) => ({
          principalArn: `${ROLE}${name}`,
          details: { type: 'STANDARD', username: name, groups: ['viewers'], policies: [] },
        })),
      ),
    })

  test('from rows to access entries', () => {
    expect(severities(planOf({ live, facts: entries(8) }), 'too-many-removals')).toEqual([])
  })

  test('and whoever has no entry yet is removed', () => {
    const plan = planOf({ live, facts: entries(5) })
    expect(theProblem(plan, 'too-many-removals').message).toContain(
      '3 of 8 managed rows of prod would be removed',
    )
  })

  test('and a row whose account lets its role in without a group is a removal', () => {
    const plan = planOf({
      desired: {
        accounts: [{ account: '111122223333', where: { file: 'access.yaml', line: 3, column: 3 } }],
      },
      live: [
        awsAuthOf({
          mapRoles:
            NODE_ROW +
            names(8)
              .map((name) => row(name, ['viewers']))
              .join(''),
          mapAccounts: '- "111122223333"\n',
        }),
        ledgerOf([...names(8).map((name) => `${ROLE}${name}`), '111122223333']),
        ...viewers,
      ],
    })
    expect(theProblem(plan, 'too-many-removals').message).toContain(
      '8 of 9 managed rows of prod would be removed',
    )
  })
})
