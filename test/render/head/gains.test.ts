import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Gain } from '../../../src/plan/shown/gain.ts'
import { shortArn } from '../../../src/words/short-arn.ts'
import { cautionOf, clusterHead, gain, headWith, principal } from './heads.ts'

function linesOf(...gains: readonly Gain[]): string[] {
  return cautionOf(headWith([clusterHead({ gains })]))
}

test('who gains the same in the same way is one line, by name', () => {
  const through = ['ClusterRole/cluster-admin']
  const subjects = [
    'serviceAccount ci/default',
    principal('b'),
    principal('a'),
    'group ops',
    'user oidc:mallory',
  ]
  expect(linesOf(...subjects.map((subject) => gain({ subject, through })))).toEqual([
    'Gains admin in the whole cluster: Group ops (whoever has it), role/a, role/b, ServiceAccount ci/default, User oidc:mallory, through ClusterRole cluster-admin',
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
    { rule: 'escalate', through: ['ClusterRole/x'] },
    'Gains a way to admin in the whole cluster: role/dev: add any permission to roles (escalate), through ClusterRole x',
  ],
  [
    'only some names',
    { rule: 'secrets-read', level: 'high', scope: 'shop', names: ['a', 'b'] },
    'Gains dangerous permissions in shop: role/dev: read Secrets (secrets-read, only a, b)',
  ],
  [
    'a role that nobody has',
    { subject: 'object ClusterRole/ops', rule: 'escalate' },
    'Becomes a way to admin for whoever is bound to it: ClusterRole ops: add any permission to roles (escalate)',
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
])('%s is told in fixed words', (_words, about, line) => {
  expect(linesOf(gain(about))).toEqual([line])
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
    'Gains dangerous permissions in the whole cluster',
    'Gains dangerous permissions in shop',
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
    'Gains admin in a, b: role/dev. In x, y',
    'Gains admin in a: role/dev. In z',
  ])
})

test('where the clusters are of several accounts, each principal is told by its whole ARN', () => {
  const clusters = ['111122223333', '444455556666'].map((home, index) =>
    clusterHead({ cluster: `c${index}`, home, gains: [gain({})] }),
  )
  expect(cautionOf(headWith(clusters))).toEqual([
    'Gains admin in the whole cluster: arn:aws:iam::111122223333:role/dev. In c0, c1',
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
      through: fc.uniqueArray(
        word.map((name) => `ClusterRole/role-${name}`),
        { maxLength: 2 },
      ),
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

  function tells(line: string, cluster: string, { subject, rule, scope, names, through }: Gain): boolean {
    const words = [
      cluster,
      shortArn(subject.slice('principal '.length), '111122223333'),
      scope === '' ? 'in the whole cluster' : scope,
      {
        everything: 'Gains admin',
        masters: 'system:masters',
        escalate: '(escalate',
        'secrets-read': '(secrets-read',
      }[rule as 'everything'],
      ...(rule === 'escalate' || rule === 'secrets-read' ? names : []),
      ...through.map((role) => role.replace('/', ' ')),
    ]
    return words.every((word) => line.includes(word))
  }
})
