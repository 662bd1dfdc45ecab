import { describe, expect, test } from '@jest/globals'
import { declaredRole, declaredUser } from '../desired.ts'
import { entry, ledgerWith, mappedTo, mixed, TAGGED } from '../entries.ts'
import {
  EVERYTHING,
  factsOf,
  grantedTo,
  known,
  planOf,
  ROLE,
  rowChanges,
  severities,
  theProblem,
} from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'
import { ownProblems } from '../own-problems.ts'

describe('a cluster in mode API', () => {
  const facts = factsOf({ authenticationMode: 'API', nodeGroups: known([]) })

  test.each([
    { title: 'with aws-auth', live: [awsAuthOf({ mapRoles: NODE_ROW })], more: ['authentication-mode-api'] },
    { title: 'without aws-auth', live: [], more: [] },
  ])('$title gives principals access entries, and accounts nothing', ({ live, more }) => {
    const where = { file: 'access.yaml', line: 6, column: 5 }
    const desired = {
      principals: [declaredRole('dev', ['x']), declaredUser('alice', ['x'])],
      accounts: [{ account: '444455556666', where }],
    }
    const plan = planOf({ desired, live, facts })
    expect(plan.changes).toMatchObject([
      { kind: 'entry', action: 'add', arn: `${ROLE}dev` },
      { kind: 'entry', action: 'add', arn: 'arn:aws:iam::111122223333:user/alice' },
    ])
    expect(ownProblems(plan).map(({ code }) => code)).toEqual(['entry-of-account', ...more])
    expect(theProblem(plan, 'entry-of-account')).toMatchObject({ severity: 'error', where })
  })

  test('is no matter for a file that declares RBAC only, and leaves its rows as they are', () => {
    expect(planOf({ live: [clusterRole('view')], facts }).problems).toEqual([])
    const live = [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['x']) }), ledgerOf([`${ROLE}dev`])]
    const plan = planOf({ live, facts })
    expect(plan.changes).toEqual([])
    expect(severities(plan, 'authentication-mode-api')).toEqual(['notice authentication-mode-api'])
  })

  test.each([
    { data: { mapRoles: NODE_ROW }, says: 'so its 1 row gives nobody access.' },
    { data: { mapRoles: NODE_ROW + row('a', ['x']) }, says: 'so its 2 rows give nobody access.' },
    { data: { mapAccounts: '- "111122223333"' }, says: 'so its 1 account gives nobody access.' },
    // What nobody reads cannot lock anybody out.
    { data: { mapRoles: `${NODE_ROW}- {`, mapUsers: '' }, says: undefined },
    { data: { mapRoles: NODE_ROW + row('teams/a', ['x']) }, says: 'so its 2 rows give nobody access.' },
    { data: {}, says: undefined },
  ])('says of rows that nobody declared that they give nothing: $data', ({ data, says }) => {
    const { problems } = planOf({ live: [awsAuthOf(data)], facts })
    expect(problems.map(({ message }) => message.split(', ').at(-1))).toEqual(
      says === undefined ? [] : [says],
    )
  })

  test.each(['CONFIG_MAP', 'API_AND_CONFIG_MAP', undefined] as const)('is told from mode %s', (mode) => {
    const { authenticationMode: _, ...other } = factsOf()
    const plan = planOf({
      desired: { cluster: mappedTo('aws-auth'), principals: [declaredRole('dev', ['x'])] },
      live: [awsAuthOf({ mapRoles: NODE_ROW })],
      facts: mode === undefined ? other : { ...other, authenticationMode: mode },
    })
    expect(rowChanges(plan)).toEqual(['add role/dev'])
    expect(ownProblems(plan)).toEqual([])
  })
})

describe('a row in whose place an access entry stands', () => {
  const entries = (...names: readonly string[]) =>
    factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(names.map((name) => ({ principalArn: `arn:aws:iam::111122223333:${name}` }))),
    })

  test('is a warning at the line that declares it', () => {
    const plan = planOf({
      desired: { cluster: mappedTo('aws-auth'), principals: [declaredRole('dev', ['x'])] },
      live: [awsAuthOf({ mapRoles: NODE_ROW })],
      facts: entries('role/teams/DEV'),
    })
    expect(rowChanges(plan)).toEqual(['add role/dev'])
    expect(ownProblems(plan)).toEqual([
      {
        code: 'row-without-effect',
        severity: 'warning',
        where: { file: 'access.yaml', line: 5, column: 5 },
        message: `${ROLE}dev has an access entry in prod, which completely overrides its row: the row has no effect. If the entry is deleted, the row gives the group x (a login without permissions).`,
        found: `${ROLE}dev`,
        allowed: 'a row of a principal that has no access entry',
        fix: 'Write `mapping: access-entries` for the cluster, and the file says what the entry gives. Or delete the entry (aws eks delete-access-entry), if what the row then gives is intended.',
      },
    ])
  })

  test('says what power the row would give, the highest first', () => {
    const [role, binding] = grantedTo('admins', 'cluster-admin', EVERYTHING)
    const viewing = roleBinding('shop', 'view', ['viewers'], { kind: 'ClusterRole', name: 'view' })
    const rows = { a: 'viewers', b: 'system:masters', c: 'admins', d: 'nobody' }
    const live = [
      awsAuthOf({
        mapRoles:
          NODE_ROW +
          Object.entries(rows)
            .map(([name, group]) => row(name, [group]))
            .join(''),
      }),
      ...[role, binding, viewing],
      { ...clusterRole('view'), rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }] },
    ]
    const facts = entries('role/a', 'role/b', 'role/c', 'role/d')
    expect(theProblem(planOf({ live, facts }), 'row-without-effect').message).toMatch(
      /: role\/a, role\/b, role\/c and role\/d\. If an entry is deleted, its row gives admin to role\/b and role\/c; read in shop to role\/a\.$/,
    )
    const desired = { cluster: mappedTo('aws-auth'), principals: [declaredRole('b', ['admins', 'viewers'])] }
    expect(planOf({ desired, live, facts }).problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /: the row has no effect\. If the entry is deleted, the row gives the groups admins and viewers \(admin\)\.$/,
      ),
    )
  })

  test('is a warning when it goes, because its principal loses nothing', () => {
    const plan = planOf({
      live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['x']) }), ledgerOf([`${ROLE}dev`])],
      facts: entries('role/dev'),
    })
    const { message, fix } = theProblem(plan, 'row-without-effect')
    expect(message).toMatch(/: the row gives no access now, so its removal changes nothing\.$/)
    expect(fix).toContain('Else name it under `removed`')
  })

  test('is not said where the entry goes with it', () => {
    const plan = planOf({
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['x']) }),
        ledgerWith([`${ROLE}dev`], [`${ROLE}dev`]),
      ],
      facts: mixed([entry('dev', TAGGED)]),
    })
    expect(plan.changes.map(({ kind, action }) => `${action} ${kind}`)).toEqual([
      'remove row',
      'remove entry',
    ])
    expect(severities(plan, 'row-without-effect')).toEqual([])
  })

  test.each([
    { title: 'the entry that is there is managed', cluster: undefined, entries: [entry('dev')] },
    { title: 'its principal is moved to an entry', cluster: mappedTo('access-entries'), entries: [] },
  ])('is no problem where the file declares the entry: $title', ({ cluster, entries: list }) => {
    const plan = planOf({
      desired: { principals: [declaredRole('dev', ['x'])], ...(cluster && { cluster }) },
      live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['x']) })],
      facts: mixed(list),
    })
    expect(plan.changes.some(({ kind }) => kind === 'entry')).toBe(true)
    expect(ownProblems(plan)).toEqual([])
  })

  test('is one notice for all rows that the file has nothing to do with, and none for nodes', () => {
    const plan = planOf({
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + ['a', 'b', 'c', 'd'].map((name) => row(name, ['x'])).join('') }),
      ],
      facts: entries('role/nodes', 'role/a', 'role/b', 'role/d', 'user/c'),
    })
    expect(ownProblems(plan)).toMatchObject([
      {
        code: 'row-without-effect',
        severity: 'notice',
        message:
          '3 more rows of aws-auth in prod have no effect, because access entries override them: role/a, role/b and role/d.',
      },
    ])
  })

  test('is told from the row of a user with the same name', () => {
    const plan = planOf({
      desired: { cluster: mappedTo('aws-auth'), principals: [declaredUser('dev', ['x'])] },
      live: [awsAuthOf({ mapRoles: NODE_ROW })],
      facts: entries('role/dev'),
    })
    expect(ownProblems(plan)).toEqual([])
  })
})
