import { describe, expect, test } from '@jest/globals'
import type { RowMeaning } from '../../../../src/aws-auth/row.ts'
import { bridgeGroup, isBridgeGroup, takeOver } from '../../../../src/login/mapping/access-entries/bridge.ts'
import type { Bridge, EntryMeaning } from '../../../../src/login/mapping/access-entries/change.ts'
import { held } from '../../../rbac/held-policy.ts'

const row = (groups: readonly string[], username = 'dev'): RowMeaning => ({ username, groups })
const gives = (groups: readonly string[], ...policies: readonly string[]): EntryMeaning => ({
  username: 'dev',
  groups,
  policies: policies.map((policy) => held(policy)),
})

const bound = (): boolean => true
const unbound = (): boolean => false

describe('an entry that takes over from a row', () => {
  test.each<[string, RowMeaning, EntryMeaning, Bridge | undefined]>([
    ['is made as it is to be, where it gives the same', row(['a']), gives(['a']), undefined],
    ['is made as it is to be, where it gives more', row(['a']), gives(['a', 'b']), undefined],
    [
      'keeps a group until another counts',
      row(['a']),
      gives(['b']),
      { username: 'dev', groups: ['b', 'a'], carriesMasters: false },
    ],
    [
      'keeps a group until policies count',
      row(['a']),
      gives([], 'AmazonEKSViewPolicy'),
      { username: 'dev', groups: ['a'], carriesMasters: false },
    ],
    [
      'keeps the username of the row',
      row(['a'], 'old'),
      gives(['a']),
      { username: 'old', groups: ['a'], carriesMasters: false },
    ],
    [
      'keeps a username with a session name',
      row([], 'x:{{SessionName}}'),
      gives([]),
      { username: 'x:{{SessionName}}', groups: [], carriesMasters: false },
    ],
    [
      'carries system:masters until policies count',
      row(['system:masters']),
      gives([], 'AmazonEKSClusterAdminPolicy'),
      { username: 'dev', groups: [], carriesMasters: true },
    ],
    [
      'does not carry system:masters for groups, which give at once',
      row(['system:masters']),
      gives(['a']),
      undefined,
    ],
    [
      'has the username that it is to have where it cannot have all that the row gives',
      row(['system:masters'], 'old'),
      gives(['a']),
      undefined,
    ],
    [
      'and carries the other groups all the same',
      row(['system:masters', 'b'], 'old'),
      gives(['a']),
      { username: 'dev', groups: ['a', 'b'], carriesMasters: false },
    ],
    [
      'keeps no group that no entry can have',
      row(['system:nodes', 'x-{{SessionName}}']),
      gives(['a']),
      undefined,
    ],
  ])('%s', (_, had, gets, bridge) => {
    expect(takeOver(had, gets, bound)).toEqual({ kind: 'possible', ...(bridge && { bridge }) })
  })

  test.each([
    ['', 'empty'],
    ['system:x', 'reserved'],
    ['eks:x', 'reserved'],
    ['aws:x', 'reserved'],
    ['amazon:x', 'reserved'],
    ['iam:x', 'reserved'],
    ['{{SessionName}}', 'a session name without a colon before it'],
    ['{{SessionName}}:{{SessionName}}', 'a session name without a colon before the first one'],
    ['{{SessionNameRaw}}:x:{{SessionName}}', 'a raw session name without a colon before it'],
    ['x:{{AccountID}}', 'a template that EKS does not document'],
  ])('does not keep the username %j, which is %s', (username) => {
    expect(takeOver(row(['a'], username), gives(['a']), bound)).toEqual({ kind: 'possible' })
    const gets = gives([], 'AmazonEKSViewPolicy')
    expect(takeOver(row([], username), gets, bound)).toEqual({ kind: 'username-missing', username })
    expect(takeOver(row([], username), gets, unbound)).toEqual({ kind: 'possible' })
  })
})

test.each<[string, RowMeaning, EntryMeaning, readonly string[]]>([
  ['groups of people', row(['a']), gives([], 'AmazonEKSViewPolicy'), []],
  [
    'system:masters, which a temporary group stands for',
    row(['system:masters']),
    gives([], 'AmazonEKSViewPolicy'),
    [],
  ],
  ['the group of all', row(['system:authenticated']), gives([], 'AmazonEKSViewPolicy'), []],
  [
    'other groups of the system',
    row(['system:nodes', 'a']),
    gives([], 'AmazonEKSViewPolicy'),
    ['system:nodes'],
  ],
  [
    'a group with a template',
    row(['x-{{SessionName}}']),
    gives([], 'AmazonEKSViewPolicy'),
    ['x-{{SessionName}}'],
  ],
  ['anything where no policy comes later', row(['system:nodes']), gives(['a']), []],
])('of what no entry can carry: %s', (_, had, gets, groups) => {
  expect(takeOver(had, gets, unbound)).toMatchObject(
    groups.length === 0 ? { kind: 'possible' } : { kind: 'groups-missing', groups },
  )
})

test('a temporary group is known by its name, and a name that only looks like it is none', () => {
  const group = bridgeGroup('0123456789abcdef')
  expect(isBridgeGroup(group)).toBe(true)
  for (const other of [`${group}0`, group.slice(0, -1), group.replace('0', 'G'), `x${group}`, 'admins'])
    expect(isBridgeGroup(other)).toBe(false)
})
