import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_GUARDS } from '../../../src/access/guard/settings.ts'
import { judgeGain } from '../../../src/danger/judge.ts'
import { CATALOGUE_RULES } from '../../../src/danger/rule/rules.ts'
import { type Gain, type GainLevel, type ToldOfGain, uncovered } from '../../../src/plan/shown/gain.ts'
import type { Grant } from '../../../src/rbac/grant.ts'
import type { PolicyRule, RbacObject } from '../../../src/rbac/object.ts'
import { resourceRule } from '../../rbac/arbitrary.ts'
import { rounds } from '../../rounds.ts'
import { declared, declaredRole, declaredUser } from '../desired.ts'
import { roleBinding, row } from '../live.ts'
import { type About, ACCOUNT, everywhere, GROUP, planOf, reader, told } from './cluster.ts'

const gain = (parts: Partial<Gain> = {}): Gain => ({
  subject: 'principal alice',
  rule: 'secrets-read',
  level: 'medium',
  scope: 'shop',
  names: [],
  told: { base: 'none', through: [] },
  ...parts,
})
/** Told in another way, which counts for nothing. */
const by = (...roles: readonly string[]): ToldOfGain => ({
  base: 'read',
  through: roles.map((role) => ({ role, group: 'ops' })),
  where: { file: 'access.yaml', line: 7 },
})
const isCovered = (now: Partial<Gain>, ...reviewed: readonly Partial<Gain>[]): boolean =>
  uncovered([gain(now)], reviewed.map(gain)).length === 0

describe('who saw a gain saw', () => {
  test.each<[string, Partial<Gain>, Partial<Gain>]>([
    ['itself', {}, {}],
    ['it in one namespace, when it was the whole cluster', { scope: '' }, {}],
    ['it in kube-system, when it was the whole cluster', { scope: '' }, { scope: 'kube-system' }],
    ['it by another role', { told: by('ClusterRole/edit') }, { told: by('Role/own') }],
    ['it when it was graver', { level: 'high' }, {}],
    ['it for some names, when it was all', {}, { names: ['a'] }],
    ['it for fewer names', { names: ['a', 'b'] }, { names: ['b'] }],
    ['every permission, when it was everything', { rule: 'everything', level: 'high' }, {}],
    [
      'any write, when it was everything',
      { rule: 'everything', scope: '', level: 'critical' },
      { rule: 'write', scope: '', level: 'high' },
    ],
    [
      'everything, when it was system:masters',
      { rule: 'masters', scope: '', level: 'critical' },
      { rule: 'everything', level: 'high' },
    ],
  ])('%s', (_, reviewed, now) => {
    expect(isCovered(now, reviewed)).toBe(true)
  })
})

describe('who saw a gain did not see', () => {
  test.each<[string, Partial<Gain>, Partial<Gain>]>([
    ['that of somebody else', { subject: 'principal bob' }, {}],
    ['that of the holders of a group', { subject: 'group ops' }, {}],
    ['another rule', { rule: 'exec' }, {}],
    ['it in another namespace', { scope: 'blog' }, {}],
    ['it in the whole cluster, when it was a namespace', {}, { scope: '' }],
    [
      'it in the whole cluster, when it was kube-system',
      { scope: 'kube-system', level: 'critical' },
      { scope: '' },
    ],
    ['it when it was less grave', {}, { level: 'high' }],
    ['it for all names, when it was some', { names: ['a'] }, {}],
    ['it for another name', { names: ['a'] }, { names: ['b'] }],
    ['it for one name more', { names: ['a'] }, { names: ['a', 'b'] }],
    [
      'any write, when it was a rule about some writes',
      { rule: 'workloads', scope: '', level: 'high' },
      { rule: 'write', scope: '', level: 'high' },
    ],
    [
      'a rule about some writes, when it was any write',
      { rule: 'write', scope: '', level: 'high' },
      { rule: 'workloads', scope: '', level: 'high' },
    ],
    ['what is part of everything elsewhere', { rule: 'everything', level: 'high', scope: 'blog' }, {}],
    [
      'system:masters, when it was everything',
      { rule: 'everything', scope: '', level: 'critical' },
      { rule: 'masters', scope: '', level: 'critical' },
    ],
    [
      'that somebody is of another account, when it was everything',
      { rule: 'everything', scope: '', level: 'critical' },
      { rule: 'foreign-account', scope: '' },
    ],
    [
      'access for another account, when it was a login',
      { rule: 'foreign-account', scope: '' },
      { rule: 'foreign-account' },
    ],
    [
      'what an object does for others, when it was everything',
      { rule: 'everything', scope: '', level: 'critical' },
      { rule: 'aggregation', scope: '' },
    ],
  ])('%s', (_, reviewed, now) => {
    expect(isCovered(now, reviewed)).toBe(false)
  })
})

test('names may have been seen one here and one there, each as grave', () => {
  expect(isCovered({ names: ['a', 'b'] }, { names: ['a'] }, { names: ['b', 'c'] })).toBe(true)
  expect(
    isCovered({ names: ['a', 'b'], level: 'high' }, { names: ['a'], level: 'high' }, { names: ['b'] }),
  ).toBe(false)
  expect(isCovered({}, { names: ['a'] }, { names: ['b'] })).toBe(false)
})

const anyGain: fc.Arbitrary<Gain> = fc.record({
  subject: fc.constantFrom('principal alice', 'group ops'),
  rule: fc.constantFrom<Gain['rule']>(
    'masters',
    'everything',
    'write',
    'exec',
    'aggregation',
    'foreign-account',
  ),
  level: fc.constantFrom<GainLevel>('critical', 'high', 'medium'),
  scope: fc.constantFrom('', 'shop', 'kube-system'),
  names: fc.subarray(['a', 'b', 'c']),
  told: fc.subarray(['ClusterRole/edit']).map((roles) => by(...roles)),
})
const gains = fc.array(anyGain, { maxLength: 6 })

describe('of any gains', () => {
  const law = (title: string, holds: (...all: readonly (readonly Gain[])[]) => void): void =>
    test(title, () => {
      fc.assert(
        fc.property(gains, gains, gains, (...all) => holds(...all)),
        { numRuns: rounds(500) },
      )
    })

  law('who saw them saw them', (one = []) => {
    expect(uncovered(one, one)).toEqual([])
  })

  law('nobody saw anything who saw nothing', (one = []) => {
    expect(uncovered(one, [])).toEqual(one)
  })

  law('who saw more saw no less', (now = [], one = [], other = []) => {
    const open = uncovered(now, one)
    for (const left of uncovered(now, [...one, ...other])) expect(open).toContain(left)
  })

  law('each is judged by itself', (now = [], reviewed = []) => {
    expect(now.flatMap((one) => uncovered([one], reviewed))).toEqual(uncovered(now, reviewed))
  })

  law('who saw what includes them saw them', (now = [], between = [], reviewed = []) => {
    const seen = now.filter((one) => uncovered([one], between).length === 0)
    if (uncovered(between, reviewed).length === 0) expect(uncovered(seen, reviewed)).toEqual([])
  })
})

const grant = fc
  .record({
    rules: fc.array(resourceRule, { minLength: 1, maxLength: 2 }),
    scope: fc.constantFrom('', 'shop', 'kube-system'),
    role: fc.constantFrom('ClusterRole/one', 'ClusterRole/two'),
  })
  .map(
    ({ rules, scope, role }): Grant => ({
      rules,
      scope: scope === '' ? { kind: 'cluster' } : { kind: 'namespace', namespace: scope },
      via: { kind: 'binding', subject: { kind: 'Group', name: 'ops' }, binding: 'any', role },
    }),
  )
const grants = fc.array(grant, { maxLength: 3 })
const PAIRS = CATALOGUE_RULES.filter((rule) => rule.with !== undefined).map(({ id }) => id)

/** Without what is dangerous only beside something else. */
function gained(before: readonly Grant[], after: readonly Grant[]): Gain[] {
  return judgeGain(before, after)
    .scopes.flat()
    .filter(({ rule }) => !PAIRS.includes(rule))
    .flatMap(({ rule, severity, scope, names }) =>
      severity === 'low'
        ? []
        : [gain({ rule, level: severity, scope: scope.kind === 'cluster' ? '' : scope.namespace, names })],
    )
}

test('who has more already gains nothing by the same that was not seen', () => {
  fc.assert(
    fc.property(grants, grants, grants, (before, meanwhile, given) => {
      const reviewed = gained(before, [...before, ...given])
      const now = gained([...before, ...meanwhile], [...before, ...meanwhile, ...given])
      expect(uncovered(now, reviewed)).toEqual([])
    }),
    { numRuns: rounds(500) },
  )
})

describe('attacks that no single plan shows', () => {
  const get: PolicyRule = { apiGroups: [''], resources: ['pods'], verbs: ['get'] }
  const all: PolicyRule = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }
  const everything = 'user/alice: everything critical everywhere by ClusterRole/reporter'
  const binding = everywhere('reporter', GROUP('reporters'))
  const cluster = (file: readonly RbacObject[], live: readonly RbacObject[]): About => ({
    live: live.map((object) => declared(object).object),
    desired: {
      principals: [declaredUser('alice', ['reporters'])],
      objects: file.map((object) => declared(object)),
    },
  })
  const open = (now: About, ...reviewed: readonly About[]): string[] =>
    uncovered(
      planOf(now).gains,
      reviewed.flatMap((one) => planOf(one).gains),
    ).map(told)

  test('one binds somebody to a role, another one widens it', () => {
    const live = [reader('reporter', [get])]
    const binds = cluster([reader('reporter', [get]), binding], live)
    const widens = cluster([reader('reporter', [all])], live)
    const both = cluster([reader('reporter', [all]), binding], live)
    expect(planOf(binds).gains).toEqual([])
    expect(open(both, binds, widens)).toEqual([everything])
    expect(open(both, both)).toEqual([])
  })

  test('somebody rewrites the role that a reviewed binding is for', () => {
    const file = [binding]
    const reviewed = cluster(file, [])
    const now = { ...reviewed, live: [reader('reporter', [all])] }
    expect(open(now, { ...reviewed, live: [reader('reporter', [get])] })).toEqual([everything])
  })

  test('one gives somebody a group, another one gives the group a role', () => {
    const gives: About = { desired: { principals: [declaredRole('dev', ['ops'])] } }
    const objects = [declared(everywhere('cluster-admin', GROUP('ops')))]
    const binds: About = { desired: { objects } }
    const both: About = { desired: { principals: [declaredRole('dev', ['ops'])], objects } }
    expect(open(both, gives, binds)).toEqual([
      'role/dev: everything critical everywhere by ClusterRole/cluster-admin',
    ])
  })

  test('each of two gives half of what is dangerous together', () => {
    const group = 'certificates.k8s.io'
    const asks = reader('asks', [
      { apiGroups: [group], resources: ['certificatesigningrequests'], verbs: ['create'] },
    ])
    const approves = reader('approves', [
      { apiGroups: [group], resources: ['certificatesigningrequests/approval'], verbs: ['update'] },
    ])
    const ask = [asks, everywhere('asks', GROUP('reporters'))]
    const approve = [approves, everywhere('approves', GROUP('reporters'))]
    expect(open(cluster([...ask, ...approve], []), cluster(ask, []), cluster(approve, []))).toEqual([
      'user/alice: certificates critical everywhere by ClusterRole/approves,ClusterRole/asks',
    ])
  })

  test('a plan that would not be applied shows system:masters, and only another one lifts the guard', () => {
    const principals = [declaredRole('mallory', ['system:masters'])]
    const refused = planOf({ desired: { principals } })
    const loosened = planOf({})
    expect(refused.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toContain(
      'system-masters',
    )
    const guards = { ...DEFAULT_GUARDS, allowSystemMasters: true }
    const now = planOf({ desired: { principals, guards } })
    expect(uncovered(now.gains, loosened.gains).map(told)).toEqual([
      'role/mallory: masters critical everywhere',
    ])
    // That a plan with errors is no review is for whoever reads the review to say: it holds the same.
    expect(refused.gains).toEqual(now.gains)
  })

  test('a principal of another account was shown a login, and is then given a group that reads', () => {
    const stranger = { ...declaredRole('x', ['ops']), arn: 'arn:aws:iam::999988887777:role/x' }
    const home = { rows: row('dev', []), owned: [`${ACCOUNT}:role/dev`] }
    const principals = [declaredRole('dev', []), stranger]
    const objects = [declared(roleBinding('shop', 'view', ['ops'], { kind: 'ClusterRole', name: 'view' }))]
    const logs: About = { ...home, desired: { principals } }
    const binds: About = { ...home, desired: { principals: [declaredRole('dev', [])], objects } }
    expect(open({ ...home, desired: { principals, objects } }, logs, binds)).toEqual([
      'principal arn:aws:iam::999988887777:role/x: foreign-account medium in shop by ClusterRole/view',
    ])
  })
})
