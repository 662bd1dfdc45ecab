import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BASES } from '../../../src/plan/effect/held.ts'
import type { Gain, ToldOfGain, Way } from '../../../src/plan/shown/gain.ts'
import { shortArn } from '../../../src/words/short-arn.ts'
import { cautionOf, clusterHead, gain, headWith, principal } from './heads.ts'

function linesOf(...gains: readonly Gain[]): string[] {
  return cautionOf(headWith([clusterHead({ gains })]))
}

function told(about: Partial<ToldOfGain>): Pick<Gain, 'told'> {
  return { told: { base: 'none', through: [], ...about } }
}

test('who gains the same through the same role is one line, by name', () => {
  const subjects = [
    'serviceAccount ci/default',
    principal('b'),
    principal('a'),
    'group ops',
    'user oidc:mallory',
  ]
  const through = [{ role: 'ClusterRole/cluster-admin' }]
  expect(linesOf(...subjects.map((subject) => gain({ subject, ...told({ through }) })))).toEqual([
    'Gains admin in the whole cluster: Group ops (whoever has it), role/a, role/b, ServiceAccount ci/default (used by each pod in ci that names no other), User oidc:mallory, through ClusterRole cluster-admin',
  ])
})

test.each<[string, Partial<Gain>, string]>([
  [
    'system:masters',
    { rule: 'masters' },
    'Gains admin in the whole cluster: role/dev, through group system:masters',
  ],
  ['admin of a namespace', { scope: 'shop', level: 'high' }, 'Gains admin in shop: role/dev'],
  [
    'a way to admin',
    { rule: 'escalate', ...told({ through: [{ role: 'ClusterRole/x', group: 'ops' }] }) },
    'Gains a way to admin in the whole cluster: role/dev, escalate roles, through group ops and ClusterRole x',
  ],
  [
    'a way to admin beside plain access',
    { rule: 'nodes-proxy', ...told({ base: 'read' }) },
    'Gains a way to admin in the whole cluster: role/dev, use the kubelet API through nodes/proxy',
  ],
  [
    'writing with what it includes',
    { rule: 'rbac-write', level: 'high', scope: 'shop', ...told({ base: 'write' }) },
    'Gains write including roles and bindings in shop: role/dev',
  ],
  [
    'writing anywhere',
    { rule: 'write', level: 'high', ...told({ base: 'write' }) },
    'Gains write in the whole cluster: role/dev',
  ],
  [
    'one permission alone',
    { rule: 'secrets-read', level: 'high' },
    'Gains read Secrets in the whole cluster: role/dev',
  ],
  [
    'only some names',
    { rule: 'secrets-read', level: 'high', scope: 'shop', names: ['a', 'b'] },
    'Gains read Secrets in shop: role/dev, Secrets (only a, b)',
  ],
  [
    'a role that nobody has',
    { subject: 'object ClusterRole/ops', rule: 'escalate' },
    'Becomes a way to admin for whoever is bound to it: ClusterRole ops, escalate roles',
  ],
  [
    'a login with the name of somebody else',
    { rule: 'shared-username', level: 'high', names: ['alice'] },
    'Gains a login: role/dev, with username alice, which somebody else has too',
  ],
  [
    'a role for requests without a login',
    { subject: 'group system:unauthenticated', rule: 'anonymous' },
    'Gives a role to requests without a login: Group system:unauthenticated (anybody who reaches the API server, without a login)',
  ],
  [
    'an account, every principal of it',
    { subject: 'principal 444455556666' },
    'Gains admin in the whole cluster: account 444455556666, every principal in it',
  ],
  [
    'a principal of another account',
    { subject: 'principal arn:aws:iam::444455556666:role/x' },
    'Gains admin in the whole cluster: arn:aws:iam::444455556666:role/x (another account)',
  ],
  [
    'where it is asked for',
    told({ where: { file: 'access.yaml', line: 31 } }),
    'Gains admin in the whole cluster: role/dev (access.yaml:31)',
  ],
])('%s is told in fixed words', (_words, about, line) => {
  expect(linesOf(gain(about))).toEqual([line])
})

test('of a plan with errors it is told what would be', () => {
  const error = { code: 'node-row', message: 'A row.', fix: 'Fix it.' } as const
  const head = headWith([
    clusterHead({ errors: [error], gains: [gain({}), gain({ subject: 'object ClusterRole/ops' })] }),
  ])
  expect(cautionOf(head).slice(1)).toEqual([
    'Would become admin for whoever is bound to it: ClusterRole ops',
    'Would gain admin in the whole cluster: role/dev',
  ])
})

test('a line has the places of all that it tells, three at most, each with a link', () => {
  const gains = [1, 2, 3, 4].map((line) =>
    gain({ subject: principal(`r${line}`), ...told({ where: { file: 'access.yaml', line } }) }),
  )
  const repository = { url: 'https://github.com/example/access', commit: 'a'.repeat(40) }
  const [line = ''] = cautionOf(headWith([clusterHead({ gains })], { repository }))
  const link = (at: number) =>
    `[access.yaml:${at}](${repository.url}/blob/${repository.commit}/access.yaml#L${at})`
  expect(line).toBe(
    `Gains admin in the whole cluster: role/r1, role/r2, role/r3, role/r4 (${link(1)}, ${link(2)}, ${link(3)})`,
  )
})

test('the gravest are first: everything, then ways to it, then the rest, the whole cluster before namespaces', () => {
  const of = (rule: Gain['rule'], level: Gain['level'], scope: string) =>
    gain({ subject: principal(`${rule}-${scope}`), rule, level, scope })
  expect(
    linesOf(
      of('secrets-read', 'high', 'shop'),
      of('secrets-read', 'high', ''),
      of('escalate', 'critical', 'shop'),
      of('escalate', 'critical', ''),
      of('everything', 'high', 'shop'),
      of('everything', 'critical', ''),
    ).map((line) => line.replace(/:.*/, '')),
  ).toEqual([
    'Gains admin in the whole cluster',
    'Gains admin in shop',
    'Gains a way to admin in the whole cluster',
    'Gains a way to admin in shop',
    'Gains read Secrets in the whole cluster',
    'Gains read Secrets in shop',
  ])
})

test('what is medium is not in the caution', () => {
  expect(linesOf(gain({ rule: 'exec', level: 'medium' }))).toEqual([])
})

test('the same in several namespaces, and in several clusters, is told once', () => {
  const gains = ['a', 'b'].map((scope) => gain({ scope, level: 'high' }))
  const clusters = ['x', 'y'].map((cluster) => clusterHead({ cluster, gains }))
  const other = clusterHead({ cluster: 'z', gains: gains.slice(0, 1) })
  expect(cautionOf(headWith([...clusters, other]))).toEqual([
    'Gains admin in a, b: role/dev, in x, y',
    'Gains admin in a: role/dev, in z',
  ])
})

test('where the clusters are of several accounts, each principal is told by its whole ARN', () => {
  const clusters = ['111122223333', '444455556666'].map((home, index) =>
    clusterHead({ cluster: `c${index}`, home, gains: [gain({})] }),
  )
  expect(cautionOf(headWith(clusters))).toEqual([
    'Gains admin in the whole cluster: arn:aws:iam::111122223333:role/dev, in c0, c1',
  ])
})

describe('nobody is left out', () => {
  test('of 3,000 who gain the same', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `team-${index}`)
    const [line = '', ...more] = linesOf(...names.map((name) => gain({ subject: principal(name) })))
    expect(more).toEqual([])
    const told = line.replace(/^.*?: /, '').split(', ')
    expect(told.toSorted()).toEqual(names.map((name) => `role/${name}`).toSorted())
  })

  test('whatever they gain, and wherever: each subject with each rule, each name and each scope is on one line', () => {
    const word = fc.constantFrom('a', 'b', 'c')
    const one = fc.record({
      subject: word.map((name) => principal(`subject-${name}`)),
      rule: fc.constantFrom<Gain['rule']>('everything', 'escalate', 'secrets-read', 'masters'),
      level: fc.constantFrom<Gain['level']>('critical', 'high', 'medium'),
      scope: fc.oneof(
        fc.constant(''),
        word.map((name) => `scope-${name}`),
      ),
      names: fc.uniqueArray(
        word.map((name) => `name-${name}`),
        { maxLength: 2 },
      ),
      told: fc.record({
        base: fc.constantFrom(...BASES),
        through: fc.uniqueArray(
          word.map((name): Way => ({ role: `ClusterRole/role-${name}` })),
          { maxLength: 2, selector: ({ role }) => role },
        ),
      }),
    })
    const cluster = fc.record({ cluster: word.map((name) => `cluster-${name}`), gains: fc.array(one) })
    fc.assert(
      fc.property(
        fc.uniqueArray(cluster, { selector: (about) => about.cluster, minLength: 2 }),
        (clusters) => {
          const lines = cautionOf(headWith(clusters.map(clusterHead)))
          for (const { cluster: name, gains } of clusters)
            for (const gained of gains.filter(({ level }) => level !== 'medium'))
              expect(lines.filter((line) => tells(line, name, gained))).not.toEqual([])
        },
      ),
    )
  })

  function tells(line: string, cluster: string, gained: Gain): boolean {
    const { subject, rule, scope, names, told } = gained
    const words = [
      cluster,
      shortArn(subject.slice('principal '.length), '111122223333'),
      scope === '' ? 'in the whole cluster' : scope,
      ...(isSaidBy(line, gained) ? [] : [WORDS[rule] ?? rule, ...names]),
      ...(rule === 'masters' ? ['system:masters'] : []),
      ...told.through.map(({ role }) => role.replace('/', ' ')),
    ]
    return words.every((word) => line.includes(word))
  }

  /** Whoever is admin can do all the rest, and so can whoever can become admin. */
  function isSaidBy(line: string, { rule, level, names }: Gain): boolean {
    if (line.startsWith('Gains admin')) return true
    const isWay = rule === 'escalate' && (names.length === 0 || level === 'critical')
    return line.startsWith('Gains a way to admin') && !isWay
  }
})

const WORDS: Readonly<Record<string, string>> = {
  everything: 'Gains admin',
  masters: 'Gains admin',
  escalate: 'escalate roles',
  'secrets-read': 'Secrets',
}
