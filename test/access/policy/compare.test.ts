import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import type { AccessContent } from '../../../src/access/form/schema.ts'
import { comparePolicy } from '../../../src/access/policy/compare.ts'
import type { PolicyDifference } from '../../../src/access/policy/difference.ts'
import { DEFAULT_POLICY, policyOfText } from '../../../src/access/policy/policy.ts'
import { policyDifference } from '../../../src/access/policy/schema.ts'
import { validAccess } from '../arbitrary.ts'

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const START = 'version: 1\nclusters: [{name: prod, region: eu-central-1}]\n'

/** What is told of a change of the file, without lines. */
function differences(base: string | undefined, head: string, cluster = 'prod'): object[] {
  return comparePolicy({ text: base }, policyOfText(head), cluster).map(({ line: _, ...rest }) => rest)
}

function between(base: string, head: string): object[] {
  return differences(START + base, START + head)
}

interface Case {
  readonly words: string
  readonly base: string
  readonly head: string
  readonly expected: object
}

const value = (key: string, before: unknown, after: unknown) => ({ kind: 'value', key, before, after })
const list = (key: string, change: string, ...names: string[]) => ({
  kind: 'list',
  key,
  change,
  names,
  more: 0,
})

const looser: readonly Case[] = [
  ...(['allowSystemMasters', 'allowEmpty', 'allowNewAwsAuth', 'allowOwnAccessChange'] as const).map(
    (guard): Case => ({
      words: `${guard} is set`,
      base: '',
      head: `guards: {${guard}: true}`,
      expected: value(`guards.${guard}`, false, true),
    }),
  ),
  {
    words: 'more may be removed at once',
    base: '',
    head: 'guards: {maxRemovalPercent: 100}',
    expected: value('guards.maxRemovalPercent', 25, 100),
  },
  {
    words: 'fewer admins are needed',
    base: 'guards: {minAdmins: 2}',
    head: 'guards: {minAdmins: 1}',
    expected: value('guards.minAdmins', 2, 1),
  },
  {
    words: 'one admin is no longer needed where there is none now',
    base: 'guards: {minAdmins: 1}',
    head: '',
    expected: value('guards.minAdmins', 1, 'not set'),
  },
  {
    words: 'no admin is needed at all',
    base: '',
    head: 'guards: {minAdmins: 0}',
    expected: value('guards.minAdmins', 'not set', 0),
  },
  {
    words: 'node rows of more roles may be changed',
    base: `guards: {allowNodeRowChanges: ['${role('a')}']}`,
    head: `guards: {allowNodeRowChanges: ['${role('A')}', '${role('b')}', '${role('c')}']}`,
    expected: list('guards.allowNodeRowChanges', 'added', role('b'), role('c')),
  },
  {
    words: 'an admin is no longer required',
    base: `guards: {requiredAdmins: ['${role('x/a')}', '${role('b')}']}`,
    head: `guards: {requiredAdmins: ['${role('b')}']}`,
    expected: list('guards.requiredAdmins', 'removed', role('a')),
  },
  {
    words: 'a list of roles of nodes has one fewer',
    base: `guards: {nodeRoles: ['${role('a')}', '${role('b')}']}`,
    head: `guards: {nodeRoles: ['${role('b')}']}`,
    expected: list('guards.nodeRoles', 'removed', role('a')),
  },
  {
    words: 'the principals of one more account are known',
    base: 'knownAccounts: ["444455556666"]',
    head: 'knownAccounts: ["444455556666", "999988887777"]',
    expected: list('knownAccounts', 'added', '999988887777'),
  },
  {
    words: 'rows that nobody declared are removed',
    base: '',
    head: 'unmanaged: remove',
    expected: value('unmanaged', 'keep', 'remove'),
  },
  {
    words: 'rows that give nobody anything are removed',
    base: 'unmanaged: keep',
    head: 'unmanaged: tidy',
    expected: value('unmanaged', 'keep', 'tidy'),
  },
  {
    words: 'rows are removed that nobody declared and that give something',
    base: 'unmanaged: tidy',
    head: 'unmanaged: remove',
    expected: value('unmanaged', 'tidy', 'remove'),
  },
  {
    words: 'an approval is no longer required',
    base: 'review: {approval: required}',
    head: '',
    expected: value('review.approval', 'required', 'none'),
  },
  {
    words: 'a confirmed digest is no longer required',
    base: 'review: {gate: required}',
    head: 'review: {gate: optional}',
    expected: value('review.gate', 'required', 'optional'),
  },
  {
    words: 'an unsigned comment counts',
    base: '',
    head: 'review: {unsigned: allow}',
    expected: value('review.unsigned', 'refuse', 'allow'),
  },
  {
    words: 'a danger is accepted',
    base: '',
    head: "dangers: [{rule: cluster-admin, subject: ops, reason: migration, until: '2027-06-30'}]",
    expected: {
      kind: 'exception',
      rule: 'cluster-admin',
      subject: 'ops',
      before: null,
      after: '2027-06-30',
      reason: 'migration',
    },
  },
  {
    words: 'a danger is accepted longer',
    base: "dangers: [{rule: escalate, subject: ops, reason: old, until: '2027-06-30'}]",
    head: "dangers: [{rule: escalate, subject: ops, reason: new, until: '2028-06-30'}]",
    expected: { kind: 'exception', before: '2027-06-30', after: '2028-06-30', reason: 'new' },
  },
]

describe('a run is less strict when', () => {
  test.each(looser)('$words', ({ base, head, expected }) => {
    expect(between(base, head)).toMatchObject([{ ...expected, loosens: true }])
  })
})

describe('it is another difference, which nobody is told, the other way round:', () => {
  test.each(looser)('$words', ({ base, head }) => {
    const back = between(head, base)
    expect(back).toHaveLength(1)
    expect(back).toMatchObject([{ loosens: false }])
  })
})

test('a list of roles of nodes in the place of none, or of another role, is looser whichever way it is looked at', () => {
  const nodes = (name: string): string => `guards: {nodeRoles: ['${role(name)}']}`
  expect(between('', nodes('a'))).toMatchObject([{ change: 'added', names: [role('a')], loosens: true }])
  expect(between(nodes('a'), '')).toMatchObject([{ change: 'removed', names: [role('a')], loosens: true }])
  expect(between(nodes('a'), nodes('b'))).toMatchObject([
    { change: 'removed', names: [role('a')], loosens: true },
    { change: 'added', names: [role('b')], loosens: false },
  ])
})

test('another set is told, whichever it is: what the old one has stays', () => {
  expect(between('name: a', 'name: b')).toMatchObject([
    { key: 'name', before: 'a', after: 'b', loosens: true },
  ])
})

test('a set that is taken over is told, and the line that did it may leave without a word', () => {
  const moved = 'moved-from: octocat/access/access.yaml'
  expect(between('', moved)).toMatchObject([
    { key: 'moved-from', before: 'not set', after: 'octocat/access/access.yaml', loosens: true },
  ])
  expect(between(moved, '')).toMatchObject([{ key: 'moved-from', loosens: false }])
  expect(between(moved, 'moved-from: octocat/other/access.yaml')).toMatchObject([{ loosens: true }])
})

test('another subject of an exception is a new one, and the old one is gone', () => {
  const ops = (subject: string): string =>
    `dangers: [{rule: escalate, subject: '${subject}', reason: x, until: '2027-06-30'}]`
  expect(between(ops('ops'), ops('dev'))).toMatchObject([
    { subject: 'dev', before: null, after: '2027-06-30', loosens: true },
    { subject: 'ops', before: '2027-06-30', after: null, loosens: false },
  ])
  expect(between(ops(role('team/Ci')), ops(role('ci')))).toEqual([])
})

test('an exception counts for the clusters that it selects', () => {
  const two = START.replace('}]', '}, {name: stage-1, context: s}]')
  const only =
    "dangers: [{rule: escalate, subject: ops, reason: x, until: '2027-06-30', clusters: ['stage-*']}]"
  expect(differences(two, two + only, 'prod')).toEqual([])
  expect(differences(two, two + only, 'stage-1')).toHaveLength(1)
  expect(differences(two + only, two + only.replace(", clusters: ['stage-*']", ''), 'prod')).toHaveLength(1)
})

describe('of many names', () => {
  const named = (count: number, last = 'z'): string[] => [
    ...Array.from({ length: count - 1 }, (_, index) => role(`nodes-${index}`)),
    role(last),
  ]
  const of = (names: readonly string[]): object[] =>
    between('', `guards: {allowNodeRowChanges: ${JSON.stringify(names)}}`)

  test('the first twenty are named, and the others counted', () => {
    expect(of(named(21))).toMatchObject([{ names: named(21), more: 0 }])
    expect(of(named(22))).toMatchObject([{ names: named(22).slice(0, 20), more: 2 }])
    expect(of(named(800))).toMatchObject([{ more: 780 }])
  })

  test('other ones that are not named are another difference', () => {
    expect(of(named(800, 'y'))).not.toEqual(of(named(800, 'z')))
    expect(of([...named(800)].reverse())).toMatchObject([{ all: (of(named(800))[0] as { all: string }).all }])
  })
})

describe('a cluster', () => {
  const one = (text: string): string => `version: 1\nclusters: [${text}]\n`
  const eks = one("{name: prod, region: eu-central-1, account: '111122223333'}")

  test.each<[string, string, string, readonly object[]]>([
    [
      'in another region',
      eks,
      one("{name: prod, region: us-east-1, account: '111122223333'}"),
      [
        {
          kind: 'target',
          loosens: true,
          facts: [{ fact: 'region', before: 'eu-central-1', after: 'us-east-1' }],
        },
      ],
    ],
    [
      'in another account',
      eks,
      one("{name: prod, region: eu-central-1, account: '444455556666'}"),
      [{ kind: 'target', loosens: true, facts: [{ fact: 'account' }] }],
    ],
    [
      'whose account is no longer checked',
      eks,
      one('{name: prod, region: eu-central-1}'),
      [{ kind: 'target', loosens: true, facts: [{ fact: 'account', after: null }] }],
    ],
    [
      'whose account is checked now',
      one('{name: prod, region: eu-central-1}'),
      eks,
      [{ kind: 'target', loosens: false }],
    ],
    [
      'with another mapping, which the changes of its plan show',
      eks.replace("'}", "', mapping: aws-auth}"),
      eks.replace("'}", "', mapping: access-entries}"),
      [],
    ],
    [
      'reached by another role',
      eks,
      eks.replace("'}", `', assumeRole: '${role('x')}'}`),
      [{ kind: 'target', loosens: true, facts: [{ fact: 'assumeRole', before: null, after: role('x') }] }],
    ],
    [
      'reached by another door',
      eks,
      one('{name: prod, directory: d}'),
      [
        {
          facts: [
            { fact: 'door', before: 'eks', after: 'directory' },
            { fact: 'account' },
            { fact: 'region' },
            { fact: 'directory', before: null, after: 'd' },
          ],
        },
      ],
    ],
    [
      'of another kubeconfig',
      one('{name: prod, context: c, kubeconfig: a}'),
      one('{name: prod, context: c, kubeconfig: b}'),
      [{ facts: [{ fact: 'kubeconfig', before: 'a', after: 'b' }] }],
    ],
    [
      'that is gone from the file is told in the plans of all others',
      one('{name: prod, context: c}, {name: stage, context: s}'),
      one('{name: prod, context: c}'),
      [{ kind: 'dropped', cluster: 'stage', loosens: true }],
    ],
    [
      'of another name is a new one, and the old one is gone',
      one('{name: old, context: c}'),
      one('{name: prod, context: c}'),
      [
        { kind: 'added', cluster: 'prod', loosens: false },
        { kind: 'dropped', cluster: 'old', loosens: true },
      ],
    ],
  ])('%s', (_words, base, head, expected) => {
    expect(differences(base, head)).toMatchObject(expected)
    expect(differences(base, head)).toHaveLength(expected.length)
  })

  test('that is new is told in its own plan only', () => {
    const two = one('{name: prod, context: c}, {name: stage, context: s}')
    expect(differences(one('{name: prod, context: c}'), two, 'prod')).toEqual([])
    expect(differences(one('{name: prod, context: c}'), two, 'stage')).toMatchObject([{ kind: 'added' }])
  })
})

describe('the base is', () => {
  const head = 'guards: {maxRemovalPercent: 50}\n'
  const more = { key: 'guards.maxRemovalPercent', after: 50, loosens: true }
  const required = `guards:\n  maxRemovalPercent: 10\n  requiredAdmins: [${role('x/a')}]\n`
  const lost = { key: 'guards.requiredAdmins', change: 'removed', names: [role('a')] }
  const added = { kind: 'added', cluster: 'prod' }
  const part = { kind: 'base', base: 'part', loosens: true }

  test.each<[string, string | undefined, readonly object[]]>([
    ['its file', START + required, [{ ...more, before: 10 }, lost]],
    ['its file without guards', START, [{ ...more, before: 25 }]],
    [
      'its file, whatever else is wrong in it',
      `${START}${required}principals: x\n`,
      [{ ...more, before: 10 }, lost],
    ],
    [
      'the defaults where there is no file',
      undefined,
      [{ ...more, before: 25 }, added, { kind: 'base', base: 'none', loosens: true }],
    ],
    ['the defaults where the file is empty', '', [{ ...more, before: 25 }, added, part]],
    ['the defaults where it is not YAML', `${START}a: [\n`, [{ ...more, before: 25 }, added, part]],
    [
      'what can be read where a setting has a fault',
      `${START}${required}  minAdmins: two\n`,
      [{ ...more, before: 10 }, lost, part],
    ],
    [
      'what can be read where an ARN has a fault',
      `${START}${required}  nodeRoles: [nodes]\n`,
      [{ ...more, before: 10 }, lost, part],
    ],
    ['the defaults where guards are no mapping', `${START}guards: []\n`, [{ ...more, before: 25 }, part]],
    ['what can be read where the review has a fault', `${START}review: {gate: on}\n`, [more, part]],
  ])('%s', (_words, base, expected) => {
    const found = differences(base, START + head)
    expect(found).toMatchObject(expected)
    expect(found).toHaveLength(expected.length)
  })

  test('not known: that is the one difference, and people are told', () => {
    expect(comparePolicy('unknown', DEFAULT_POLICY, 'prod')).toEqual([
      { kind: 'not-compared', loosens: true },
    ])
  })

  test('not there, and the file loosens nothing: then nobody is told', () => {
    expect(differences(undefined, START).filter((one) => (one as PolicyDifference).loosens)).toEqual([])
  })
})

test('a difference names the line that it is in', () => {
  const base = `${START}guards:\n  minAdmins: 2\n`
  const head = `${START}guards:\n  allowEmpty: true\n  minAdmins: 1\n`
  expect(comparePolicy({ text: base }, policyOfText(head), 'prod')).toMatchObject([{ line: 4 }, { line: 5 }])
})

const POLICY_KEYS = ['name', 'clusters', 'knownAccounts', 'unmanaged', 'guards', 'dangers', 'review'] as const

describe('of any two files', () => {
  const policy = ({ text }: { readonly text: string }) => policyOfText(text)

  test('one is no different from itself, in whatever style it is written', () => {
    fc.assert(
      fc.property(validAccess(), ({ text, content }) => {
        for (const { name } of content.clusters)
          expect(comparePolicy({ text: dump(content) }, policy({ text }), name)).toEqual([])
      }),
    )
  })

  test('each difference there is one back, and it is plain data that the schema takes', () => {
    fc.assert(
      fc.property(validAccess(), validAccess(), (one, other) => {
        const [first] = other.content.clusters
        const there = comparePolicy({ text: one.text }, policy(other), first?.name ?? '')
        const back = comparePolicy({ text: other.text }, policy(one), first?.name ?? '')
        const values = (all: readonly PolicyDifference[]): string[] =>
          all.flatMap((difference) => (difference.kind === 'value' ? [difference.key] : []))
        expect(values(there)).toEqual(values(back))
        for (const difference of there)
          expect(policyDifference.parse(JSON.parse(JSON.stringify(difference)))).toEqual(difference)
      }),
    )
  })

  test('that differ in one key of policy, that key is told in the plan of some cluster', () => {
    fc.assert(
      fc.property(validAccess(), validAccess(), fc.constantFrom(...POLICY_KEYS), (one, other, key) => {
        const { [key]: _, ...rest } = one.content
        const given = other.content[key]
        fc.pre(key !== 'clusters' || given !== undefined)
        const edited = { ...rest, ...(given === undefined ? {} : { [key]: given }) } as AccessContent
        const names = new Set([...one.content.clusters, ...edited.clusters].map(({ name }) => name))
        const told = [...names].flatMap((name) =>
          comparePolicy({ text: one.text }, policyOfText(JSON.stringify(edited)), name),
        )
        expect(told.length > 0).toBe(!isSame(key, one.content, edited))
      }),
    )
  })
})

/** Whether the key means the same in both files, worked out without the program. */
function isSame(key: (typeof POLICY_KEYS)[number], one: AccessContent, other: AccessContent): boolean {
  return JSON.stringify(meaning(key, one)) === JSON.stringify(meaning(key, other))
}

function meaning(key: (typeof POLICY_KEYS)[number], content: AccessContent): unknown {
  switch (key) {
    case 'name':
      return content.name ?? 'default'
    case 'unmanaged':
      return content.unmanaged ?? 'keep'
    case 'knownAccounts':
      return [...(content.knownAccounts ?? [])].sort()
    case 'review':
      return { approval: 'none', gate: 'optional', unsigned: 'refuse', ...sorted(content.review) }
    case 'guards': {
      const defaults = {
        allowEmpty: false,
        allowNewAwsAuth: false,
        allowOwnAccessChange: false,
        allowSystemMasters: false,
        maxRemovalPercent: 25,
      }
      return sorted({ ...defaults, ...content.guards })
    }
    case 'clusters':
      return content.clusters.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    case 'dangers': {
      const names = content.clusters.map(({ name }) => name)
      const until = new Map<string, string>()
      // A plan tells of the clusters that its file has.
      for (const { rule, subject, until: day, clusters } of content.dangers ?? [])
        for (const name of (clusters ?? names).filter((one) => names.includes(one))) {
          const about = JSON.stringify([rule, subject, name])
          if (day > (until.get(about) ?? '')) until.set(about, day)
        }
      return [...until].sort()
    }
  }
}

function sorted(value: object = {}): object {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, Array.isArray(one) ? norm(one) : one])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** ARNs without case and without the path of a role. */
function norm(list: readonly string[]): string[] {
  return [...new Set(list.map((arn) => arn.toLowerCase().replace(/:role\/.*\//, ':role/')))].sort()
}
