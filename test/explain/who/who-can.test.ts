import { describe, expect, test } from '@jest/globals'
import { whoCan } from '../../../src/explain/who/who-can.ts'
import type { ClusterFacts, IamRecord } from '../../../src/live/facts.ts'
import { whoCanJson } from '../../../src/render/explain/json.ts'
import { whoCanText } from '../../../src/render/explain/who-can-terminal.ts'
import { row } from '../../plan/live.ts'
import { bindEverywhere, bindInNamespace, group, user } from '../../rbac/rbac-objects.ts'
import { PLAIN } from '../../render/plans.ts'
import { ACCOUNT, type Live, requestOf, snapshotOf } from '../closed-loop.ts'

const robot = { kind: 'ServiceAccount', name: 'robot', namespace: 'ci' } as const

const live: Live = {
  mapRoles: row('console', ['viewers']) + row('admin', ['system:masters']) + row('shop', ['shop']),
  mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n  groups: []\n`,
  mapAccounts: '- "444455556666"\n',
  clusterRoleBindings: [
    bindEverywhere('viewers', 'ClusterRole/view', group('viewers'), group('nobody-here')),
    bindEverywhere('some', 'ClusterRole/view', robot, user('arn:aws:iam::444455556666:user/carol')),
  ],
  roleBindings: [
    bindInNamespace('shop/shop', 'ClusterRole/view', group('shop')),
    bindInNamespace('ops/alice', 'ClusterRole/view', user('alice')),
  ],
}

function who(text: string, about: Live = live) {
  return whoCan({ cluster: 'prod', snapshot: snapshotOf(about), request: requestOf(text) })
}

const names = (text: string, about?: Live): string[] =>
  who(text, about).principals.map(({ arn }) => arn.replace(/^.*:/, ''))

describe('whoCan', () => {
  test.each([
    ['list pods', ['role/console', 'role/admin', 'user/carol']],
    ['list pods -n shop', ['role/console', 'role/admin', 'role/shop', 'user/carol']],
    ['list pods -n ops', ['role/console', 'role/admin', 'user/alice', 'user/carol']],
    ['list nodes', ['role/admin']],
  ])('%s: %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('says through what', () => {
    expect(who('list pods').principals[0]?.ways).toEqual([
      {
        kind: 'binding',
        subject: { kind: 'Group', name: 'viewers' },
        binding: 'ClusterRoleBinding/viewers',
        role: 'ClusterRole/view',
      },
    ])
  })

  test('says what it does not see', () => {
    expect(who('list pods').limits.map(({ kind }) => kind)).toEqual([
      'account',
      'entries-not-asked',
      'creator',
    ])
    const broken = who('list pods', { ...live, mapUsers: '- userarn: {{x}}\n' })
    expect(broken.limits.map(({ kind }) => kind)).toContain('broken-key')
  })

  test('an access entry counts in place of the row, where it is known what it gives', () => {
    const principalArn = `${ACCOUNT}:role/team/console`
    const facts = (details?: object): ClusterFacts => ({
      authenticationMode: 'API_AND_CONFIG_MAP',
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'known', value: [{ principalArn, ...details } as never] },
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
    })
    const unknown = who('list pods', { ...live, facts: facts() })
    expect(unknown.principals.map(({ arn }) => arn)).not.toContain(`${ACCOUNT}:role/console`)
    expect(unknown.limits).toContainEqual({ kind: 'entries-not-counted', count: 1 })
    const details = { type: 'STANDARD', username: 'console', groups: ['viewers'], policies: [] }
    const known = who('list pods', { ...live, facts: facts({ details }) })
    expect(known.principals).toContainEqual(
      expect.objectContaining({ arn: principalArn, by: 'access-entry' }),
    )
    const api = { ...facts({ details }), authenticationMode: 'API' as const }
    expect(who('list pods', { ...live, facts: api }).principals.map(({ arn }) => arn)).toEqual([principalArn])
  })

  test('principals that IAM has no more are told apart, and are nobody who may', () => {
    const record = (value: IamRecord) => ({ kind: 'known', value }) as const
    const facts: ClusterFacts = {
      authenticationMode: 'API_AND_CONFIG_MAP',
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: {
        kind: 'known',
        value: [
          {
            principalArn: `${ACCOUNT}:role/team/console`,
            details: {
              type: 'STANDARD',
              username: 'by-entry',
              groups: ['viewers'],
              policies: [],
              createdAt: '2026-03-01',
            },
          },
        ],
      },
      iamPrincipals: new Map([
        [
          `${ACCOUNT}:role/console`,
          record({ kind: 'exists', arn: `${ACCOUNT}:role/team/console`, createdAt: '2026-06-01' }),
        ],
        [`${ACCOUNT}:role/admin`, record({ kind: 'none' })],
      ]),
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
    }
    const found = who('list pods', { ...live, facts })
    expect(found.principals.map(({ username, by, dead }) => [username, by, dead?.kind])).toEqual([
      ['admin', 'row', 'gone'],
      ['by-entry', 'access-entry', 'made-anew'],
      ['console', 'row', 'made-anew'],
      ['arn:aws:iam::444455556666:user/carol', 'account', undefined],
    ])
    const text = whoCanText([found], { ...PLAIN, width: Infinity })
    expect(text).toMatch(/^prod: 1 principal may /)
    expect(
      text.slice(text.indexOf('Not counted, because they'), text.indexOf('Users, groups')),
    ).toMatchInlineSnapshot(`
"Not counted, because they were deleted in IAM:

  arn:aws:iam::111122223333:role/admin as admin, group system:masters (IAM has no such role)
    group system:masters, which may do everything

  arn:aws:iam::111122223333:role/team/console as by-entry, group viewers (access entry; the role was deleted and created again under the same ARN (2026-06-01), after its access entry was created)
    group viewers → ClusterRoleBinding/viewers → ClusterRole/view

  arn:aws:iam::111122223333:role/team/console as console, group viewers (the role was deleted and created again under the same ARN (2026-06-01), after its access entry was created; EKS does not say whether this counts beneath the entry)
    group viewers → ClusterRoleBinding/viewers → ClusterRole/view

"
`)
    expect(
      JSON.parse(whoCanJson([found])).clusters[0].principals.map((one: { dead?: string }) => one.dead),
    ).toEqual(['gone', 'made-anew', 'made-anew', undefined])
  })

  test("an account's principal that has an access entry comes in by that alone", () => {
    const carol = 'arn:aws:iam::444455556666:user/carol'
    const withEntry = (groups: readonly string[]): Live => ({
      ...live,
      facts: {
        authenticationMode: 'API_AND_CONFIG_MAP',
        nodeGroups: { kind: 'not-asked' },
        fargateProfiles: { kind: 'not-asked' },
        accessEntries: {
          kind: 'known',
          value: [
            { principalArn: carol, details: { type: 'STANDARD', username: 'carol', groups, policies: [] } },
          ],
        },
        nodes: { kind: 'known', value: [] },
        instanceRoles: { kind: 'not-asked' },
      },
    })
    expect(names('list pods', withEntry([]))).not.toContain('user/carol')
    expect(who('list pods', withEntry(['viewers'])).principals).toContainEqual(
      expect.objectContaining({ arn: carol, by: 'access-entry', username: 'carol' }),
    )
  })

  test('the caller whom nothing that can be read lets in is named as that', () => {
    const identity = {
      username: 'kubernetes-admin',
      groups: ['system:masters', 'system:authenticated'],
      canonicalArn: `${ACCOUNT}:role/founder`,
    }
    const facts: ClusterFacts = {
      identity,
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'not-asked' },
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
    }
    const found = who('list nodes', { ...live, facts })
    expect(found.principals).toContainEqual(
      expect.objectContaining({ arn: `${ACCOUNT}:role/founder`, by: 'unlisted' }),
    )
    expect(whoCanText([found], { ...PLAIN, width: Infinity })).toContain(
      '(neither row nor access entry: most likely it created the cluster)',
    )
  })

  test('in words', () => {
    expect(whoCanText([who('list pods -n shop')], PLAIN)).toMatchInlineSnapshot(`
"prod: 4 principals may "list pods" in the namespace shop.

  arn:aws:iam::111122223333:role/console as console, group viewers
    group viewers → ClusterRoleBinding/viewers → ClusterRole/view

  arn:aws:iam::111122223333:role/admin as admin, group system:masters
    group system:masters, which may do everything

  arn:aws:iam::111122223333:role/shop as shop, group shop
    group shop → RoleBinding/shop/shop → ClusterRole/view

  arn:aws:iam::444455556666:user/carol as arn:aws:iam::444455556666:user/carol
      (mapAccounts)
    user arn:aws:iam::444455556666:user/carol → ClusterRoleBinding/some →
      ClusterRole/view

Users, groups and service accounts that may:
  group nobody-here, without a known IAM principal
    ClusterRoleBinding/viewers → ClusterRole/view
  group shop: arn:aws:iam::111122223333:role/shop
    RoleBinding/shop/shop → ClusterRole/view
  group system:masters: arn:aws:iam::111122223333:role/admin
    it may do everything, and RBAC is not asked
  group viewers: arn:aws:iam::111122223333:role/console
    ClusterRoleBinding/viewers → ClusterRole/view
  user arn:aws:iam::444455556666:user/carol:
      arn:aws:iam::444455556666:user/carol
    ClusterRoleBinding/some → ClusterRole/view
  service account ci/robot
    ClusterRoleBinding/some → ClusterRole/view

Not counted or not certain:
  mapAccounts has account 444455556666: any of its principals can log in,
    without groups
  access entries are not known here and are not counted
  the principal that created the cluster may be admin without a row or an access
    entry
"
`)
  })
})
