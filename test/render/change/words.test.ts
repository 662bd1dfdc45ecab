import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/plan/change/change.ts'
import type { PolicyRule } from '../../../src/rbac/object.ts'
import { toldKind } from '../../../src/render/change/kinds.ts'
import { ruleDifference, ruleWords } from '../../../src/render/change/rules.ts'
import { phraseTerminal } from '../../../src/words/phrase.ts'
import { binding, group, object, row } from '../plans.ts'

const nameOf = (change: Change, home?: string): string => toldKind(change).name(change, home)
const wordsOf = (change: Change): string => phraseTerminal(toldKind(change).words(change, undefined))

const role = (rules: readonly PolicyRule[]) =>
  ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'r', namespace: 'n' },
    rules,
  }) as const

const rule = (verbs: string, resources: string, groups = ''): PolicyRule => ({
  verbs: verbs.split(','),
  resources: resources.split(','),
  apiGroups: groups.split(','),
})

describe('the rules of a role', () => {
  test.each([
    { name: 'of one group', rules: [rule('get,list', 'pods,services')], words: 'get,list on pods, services' },
    {
      name: 'of several groups',
      rules: [rule('get', 'deployments', 'apps,extensions')],
      words: 'get on deployments.apps, deployments.extensions',
    },
    {
      name: 'spread over rules',
      rules: [rule('get', 'pods'), rule('list', 'pods')],
      words: 'get,list on pods',
    },
    { name: 'with a wildcard', rules: [rule('*', '*', '*')], words: '* on *.*' },
    {
      name: 'for one name',
      rules: [{ ...rule('get', 'secrets'), resourceNames: ['a'] }],
      words: 'get on secrets named a',
    },
    {
      name: 'for URLs',
      rules: [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }],
      words: 'get on /metrics',
    },
    {
      name: 'for many resources',
      rules: [rule('get', 'a,b,c,d,e,f,g,h,i')],
      words: 'get on a, b, c, d, e, f and 3 more',
    },
    { name: 'without any', rules: [], words: 'no rules' },
  ])('$name read as $words', ({ rules, words }) => {
    expect(phraseTerminal(ruleWords(role(rules)))).toBe(words)
  })

  test('differ by what is granted, not by how it is written', () => {
    const one = role([rule('get,list', 'pods,services')])
    const other = role([rule('list,get', 'services'), rule('get,list', 'pods')])
    expect(ruleDifference(one, other)).toEqual({ gained: [], lost: [] })
  })

  test('that would break down into millions are compared as they are written', () => {
    const many = Array.from({ length: 300 }, (_, index) => `r${index}`).join(',')
    const { gained, lost } = ruleDifference(role([rule(many, many, many)]), role([rule(many, many, 'apps')]))
    expect([gained.length > 0, lost.length > 0]).toEqual([true, true])
  })
})

describe('a principal', () => {
  test('is shown without the account that most principals share, and with any other', () => {
    const foreign = { ...row('role/a', { action: 'add' }), arn: 'arn:aws:iam::444455556666:role/a' }
    const changes = [foreign, row('role/b', {}), row('user/c', {})] as const
    expect(changes.map((change) => nameOf(change, '111122223333'))).toEqual([
      'arn:aws:iam::444455556666:role/a',
      'role/b',
      'user/c',
    ])
  })

  test('is whole where nobody knows which account is at home', () => {
    expect(nameOf(row('role/b', {}))).toBe('arn:aws:iam::111122223333:role/b')
  })
})

describe('a row in words', () => {
  const alice = { username: 'alice', groups: ['b', 'a'] }

  test.each<[string, Parameters<typeof row>[1]]>([
    ['groups a, b', { action: 'add', after: alice }],
    ['group a', { action: 'remove', before: { ...alice, groups: ['a'] } }],
    [
      'no group; nodes need it to join the cluster',
      { action: 'add', after: { ...alice, groups: [] }, reason: 'nodes' },
    ],
    ['groups a, b → c', { before: alice, after: { ...alice, groups: ['c'] } }],
    ['groups a, b → none', { before: alice, after: { ...alice, groups: [] } }],
    ['username alice → bob', { before: alice, after: { ...alice, username: 'bob' } }],
    ['username alice → bob; groups a, b → c', { before: alice, after: { username: 'bob', groups: ['c'] } }],
    ['group a; as in the backup', { action: 'add', after: { ...alice, groups: ['a'] }, reason: 'restored' }],
    [
      'group a; path team/ is left out, because aws-auth never matches it',
      { action: 'add', after: { ...alice, groups: ['a'] }, strippedPath: 'team/' },
    ],
  ])('%s', (words, change) => {
    expect(wordsOf(row('user/alice', change))).toBe(words)
  })

  test('puts a name that reads like words into quotes', () => {
    const change = row('role/a', {
      before: { username: 'a', groups: [] },
      after: { username: 'a, group system:masters', groups: [] },
    })
    expect(wordsOf(change)).toBe('username a → "a, group system:masters"')
  })
})

describe('an object in words', () => {
  test('of a binding with every kind of subject', () => {
    const subjects = [
      group('a'),
      group('b'),
      { kind: 'User', name: 'c' },
      { kind: 'ServiceAccount', namespace: 'd', name: 'e' },
    ] as const
    expect(wordsOf(object('add', { after: binding('n/x', 'view', subjects) }))).toBe(
      'groups a, b, User c, ServiceAccount d/e → ClusterRole view',
    )
  })

  test('of a binding without subjects', () => {
    expect(wordsOf(object('add', { after: binding('n/x', 'view', []) }))).toBe('nobody → ClusterRole view')
  })

  test('of a binding that changes its subjects and is made again for another role', () => {
    const before = binding('n/x', 'edit', [group('a'), group('b')])
    const after = binding('n/x', 'view', [group('b'), { kind: 'User', name: 'c' }])
    expect(wordsOf(object('replace', { before, after }))).toBe(
      'ClusterRole edit → ClusterRole view; removes group a; adds User c; deleted and created again, without a gap',
    )
  })
})
