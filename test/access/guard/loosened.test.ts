import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareGuards } from '../../../src/access/guard/comparison.ts'
import { loosened } from '../../../src/access/guard/loosened.ts'
import { DEFAULT_GUARDS, type Guards } from '../../../src/access/guard/settings.ts'
import { parseAccess } from '../../../src/access/parse.ts'
import { validAccess } from '../arbitrary.ts'

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`

interface Case {
  readonly words: string
  readonly base: Partial<Guards>
  readonly head: Partial<Guards>
  readonly expected: object
}

const looser: readonly Case[] = [
  ...(['allowSystemMasters', 'allowEmpty', 'allowNewAwsAuth', 'allowOwnAccessChange'] as const).map(
    (guard): Case => ({
      words: `${guard} is set`,
      base: {},
      head: { [guard]: true },
      expected: { kind: 'value', guard, from: false, to: true },
    }),
  ),
  {
    words: 'more may be removed at once',
    base: {},
    head: { maxRemovalPercent: 100 },
    expected: { kind: 'value', guard: 'maxRemovalPercent', from: 25, to: 100 },
  },
  {
    words: 'fewer admins are needed',
    base: { minAdmins: 2 },
    head: { minAdmins: 1 },
    expected: { kind: 'value', guard: 'minAdmins', from: 2, to: 1 },
  },
  {
    words: 'one admin is no longer needed where there is none now',
    base: { minAdmins: 1 },
    head: {},
    expected: { kind: 'value', guard: 'minAdmins', from: 1, to: 'not set' },
  },
  {
    words: 'no admin is needed at all',
    base: {},
    head: { minAdmins: 0 },
    expected: { kind: 'value', guard: 'minAdmins', from: 'not set', to: 0 },
  },
  {
    words: 'node rows of more roles may be changed',
    base: { allowNodeRowChanges: [role('a')] },
    head: { allowNodeRowChanges: [role('A'), role('b'), role('c')] },
    expected: { kind: 'names', guard: 'allowNodeRowChanges', arns: [role('b'), role('c')], more: 0 },
  },
  {
    words: 'an admin is no longer required',
    base: { requiredAdmins: [role('a'), role('b')] },
    head: { requiredAdmins: [role('b')] },
    expected: { kind: 'no-longer-names', guard: 'requiredAdmins', arns: [role('a')], more: 0 },
  },
  {
    words: 'a role is no longer known to be of nodes',
    base: { nodeRoles: [role('a')] },
    head: { nodeRoles: [role('b')] },
    expected: { kind: 'no-longer-names', guard: 'nodeRoles', arns: [role('a')], more: 0 },
  },
  {
    words: 'a list of roles stands in for what is not known of nodes',
    base: {},
    head: { nodeRoles: [role('a')] },
    expected: { kind: 'names', guard: 'nodeRoles', arns: [role('a')], more: 0 },
  },
  {
    words: 'a list of roles of nodes has one fewer',
    base: { nodeRoles: [role('a'), role('b')] },
    head: { nodeRoles: [role('b')] },
    expected: { kind: 'no-longer-names', guard: 'nodeRoles', arns: [role('a')], more: 0 },
  },
]

describe('a guard is loosened when', () => {
  test.each(looser)('$words', ({ base, head, expected }) => {
    expect(loosened({ ...DEFAULT_GUARDS, ...base }, { ...DEFAULT_GUARDS, ...head })).toEqual([expected])
  })
})

describe('no guard is loosened when it is the other way round:', () => {
  // Another role in a list, or a list in the place of none, is looser whichever way it is looked at.
  const eitherWay = ({ words }: Case): boolean =>
    words.startsWith('a role is no longer') || words.startsWith('a list of roles stands')
  test.each(looser.filter((one) => !eitherWay(one)))('$words', ({ base, head }) => {
    expect(loosened({ ...DEFAULT_GUARDS, ...head }, { ...DEFAULT_GUARDS, ...base })).toEqual([])
  })
})

test('of many ARNs the first five are named, and the others counted', () => {
  const named = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => role(`nodes-${index}`))
  const of = (count: number): object | undefined =>
    loosened(DEFAULT_GUARDS, { ...DEFAULT_GUARDS, allowNodeRowChanges: named(count) })[0]

  expect(of(6)).toMatchObject({ arns: named(6), more: 0 })
  expect(of(7)).toMatchObject({ arns: named(5), more: 2 })
  expect(of(800)).toMatchObject({ arns: named(5), more: 795 })
})

const anyGuards = validAccess().map(({ text }): Guards => {
  const { access } = parseAccess(text, 'access.yaml')
  if (access === undefined) throw new Error('a valid file is not valid')
  return access.guards
})

test('to loosen on the way from one to another and never on the way back is what it means to be looser', () => {
  fc.assert(
    fc.property(anyGuards, anyGuards, (one, other) => {
      const there = loosened(one, other)
      const back = loosened(other, one)
      expect(loosened(one, one)).toEqual([])
      const values = (all: typeof there): string[] =>
        all.flatMap(({ kind, guard }) => (kind === 'value' ? [guard] : []))
      expect(values(there).filter((guard) => values(back).includes(guard))).toEqual([])
      for (const guard of ['allowSystemMasters', 'minAdmins', 'maxRemovalPercent'] as const) {
        const told = values(there).includes(guard) || values(back).includes(guard)
        expect(told).toBe(one[guard] !== other[guard])
      }
    }),
  )
})

describe('the base is', () => {
  const head: Guards = { ...DEFAULT_GUARDS, maxRemovalPercent: 50 }
  const more = { kind: 'value', guard: 'maxRemovalPercent', to: 50 }
  const start = 'version: 1\nclusters: [{name: a, context: a}]\n'
  const required =
    'guards:\n  maxRemovalPercent: 10\n  requiredAdmins: [arn:aws:iam::111122223333:role/x/a]\n'
  const lost = { kind: 'no-longer-names', guard: 'requiredAdmins', arns: [role('a')], more: 0 }

  test.each<[string, string | undefined, object]>([
    ['its file', `${start}${required}`, { with: 'file', loosened: [{ ...more, from: 10 }, lost] }],
    [
      'its file, whatever else is wrong in it',
      required,
      { with: 'file', loosened: [{ ...more, from: 10 }, lost] },
    ],
    ['its file without guards', start, { with: 'file', loosened: [{ ...more, from: 25 }] }],
    [
      'the defaults where there is no file',
      undefined,
      { with: 'defaults', loosened: [{ ...more, from: 25 }] },
    ],
    ['the defaults where the file is empty', '', { with: 'part', loosened: [{ ...more, from: 25 }] }],
    [
      'the defaults where it is not YAML',
      `${start}a: [\n`,
      { with: 'part', loosened: [{ ...more, from: 25 }] },
    ],
    [
      'what can be read where a setting has a fault',
      `${start}${required}  minAdmins: two\n`,
      { with: 'part', loosened: [{ ...more, from: 10 }, lost] },
    ],
    [
      'what can be read where an ARN has a fault',
      `${start}${required}  nodeRoles: [nodes]\n`,
      { with: 'part', loosened: [{ ...more, from: 10 }, lost] },
    ],
    ['the defaults where guards are no mapping', `${start}guards: []\n`, { with: 'part' }],
  ])('%s', (_words, base, expected) => {
    expect(compareGuards(base, { guards: head, knownAccounts: [] })).toMatchObject({
      kind: 'compared',
      ...expected,
    })
  })
})

describe('known accounts', () => {
  const start = 'version: 1\nclusters: [{name: a, context: a}]\nknownAccounts: ["444455556666"]\n'
  const head = (...knownAccounts: string[]) => ({ guards: DEFAULT_GUARDS, knownAccounts })

  test.each<[string, string | undefined, readonly string[], object[]]>([
    ['that are the same loosen nothing', start, ['444455556666'], []],
    ['that are fewer loosen nothing', start, [], []],
    [
      'that are new are named',
      start,
      ['444455556666', '999988887777'],
      [{ kind: 'known-accounts', accounts: ['999988887777'], more: 0 }],
    ],
    [
      'of a first file are named',
      undefined,
      ['999988887777'],
      [{ kind: 'known-accounts', accounts: ['999988887777'], more: 0 }],
    ],
  ])('%s', (_words, base, accounts, expected) => {
    expect(compareGuards(base, head(...accounts))).toMatchObject({ loosened: expected })
  })

  test('of a base where they have a fault are compared as far as they can be read', () => {
    const faulty = start.replace('"]', '", 1]')
    expect(compareGuards(faulty, head('444455556666', '999988887777'))).toMatchObject({
      with: 'part',
      loosened: [{ kind: 'known-accounts', accounts: ['999988887777'], more: 0 }],
    })
  })

  test('of which many are new are named and counted', () => {
    const many = Array.from({ length: 9 }, (_, index) => `00000000000${index}`)
    expect(compareGuards(start, head(...many))).toMatchObject({
      loosened: [{ kind: 'known-accounts', accounts: many.slice(0, 5), more: 4 }],
    })
  })
})
