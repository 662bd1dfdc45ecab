import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { DangerException } from '../../../src/danger/exception.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../desired.ts'
import { denied, EVERYTHING, factsOf, grantedTo, known, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'

const escalate = [
  { apiGroups: ['rbac.authorization.k8s.io'], resources: ['clusterroles'], verbs: ['escalate'] },
]
const [escalator, escalators] = grantedTo('dev', 'escalator', escalate)

const accepted: DangerException = {
  rule: 'escalate',
  subject: 'dev',
  reason: 'they write the roles',
  until: '2027-01-31',
  where: { file: 'access.yaml', line: 20, column: 5 },
}

function planOf(about: {
  readonly desired?: Partial<Desired>
  readonly mapRoles?: string
  readonly live?: readonly Writable[]
  readonly facts?: ClusterFacts
  readonly today?: string
}): Plan {
  const { mapRoles = '', live = [], facts, today } = about
  const snapshot = snapshotOf(
    [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf([]), ...live],
    'default',
  )
  return makePlan(
    desiredState(about.desired ?? {}),
    facts === undefined ? snapshot : { ...snapshot, facts },
    today === undefined ? {} : { today },
  )
}

function dangers({ problems }: Plan): string[] {
  return problems
    .filter(({ code }) => code.startsWith('danger'))
    .map(
      ({ severity, code, where, message }) => `${severity} ${code} ${where.line ?? where.object}: ${message}`,
    )
}

describe('dangers of a plan', () => {
  test('a row that is added is told at its line what it would gain', () => {
    const plan = planOf({
      live: [escalator, escalators],
      desired: { principals: [declaredRole('a', ['dev'])] },
    })
    expect(dangers(plan)).toEqual([
      expect.stringMatching(
        /^warning danger 5: role\/a would be able to add any permission to roles in the whole cluster of prod \(escalate, critical; through group dev → ClusterRoleBinding\/escalators → ClusterRole\/escalator\)/,
      ),
    ])
  })

  test('a binding that is added is told at its line, once for all whom it reaches', () => {
    const names = Array.from({ length: 40 }, (_, index) => `r${index}`)
    const plan = planOf({
      mapRoles: names.map((name) => row(name, ['dev'])).join(''),
      live: [escalator],
      desired: { objects: [declared(escalators)] },
    })
    expect(dangers(plan)).toEqual([
      expect.stringMatching(/^warning danger 9: role\/r0, role\/r1, role\/r2 and 37 more would be able to /),
    ])
  })

  test('a role that grows is told of all its bindings in one line, where there are many', () => {
    const names = Array.from({ length: 6 }, (_, index) => `team-${index}`)
    const harmless = { ...escalator, rules: [] }
    const plan = planOf({
      mapRoles: names.map((name) => row(name, [name])).join(''),
      live: [
        markOwned(harmless, 'default'),
        ...names.map((name) => roleBinding(name, 'x', [name], { kind: 'ClusterRole', name: 'escalator' })),
      ],
      desired: { objects: [declared(grantedTo('x', 'escalator', EVERYTHING)[0])] },
    })
    expect(dangers(plan)).toEqual([
      expect.stringMatching(
        /^warning danger RoleBinding\/team-0\/x: role\/team-0, role\/team-1, role\/team-2 and 3 more would be able to .* in team-0, team-1, team-2 and 3 more \(each in some of these\) of prod \(everything, high; through group team-0 → RoleBinding\/team-0\/x → ClusterRole\/escalator and 5 more\)/,
      ),
    ])
  })

  test('edit in one namespace is one notice', () => {
    const plan = planOf({
      live: BOOTSTRAP,
      desired: {
        principals: [declaredRole('a', ['dev'])],
        objects: [declared(roleBinding('shop', 'dev', ['dev'], { kind: 'ClusterRole', name: 'edit' }))],
      },
    })
    expect(dangers(plan)).toEqual([
      expect.stringMatching(
        /^notice danger 9: role\/a would gain the ClusterRole edit in shop of prod, .* \(edit, medium; /,
      ),
    ])
  })

  test('what was there before is silent', () => {
    expect(dangers(planOf({ mapRoles: row('a', ['dev']), live: [escalator, escalators] }))).toEqual([])
  })

  test('a binding for everybody is told as one', () => {
    const guests = roleBinding('shop', 'guests', ['system:authenticated'], {
      kind: 'ClusterRole',
      name: 'view',
    })
    expect(dangers(planOf({ live: BOOTSTRAP, desired: { objects: [declared(guests)] } }))).toEqual([
      expect.stringMatching(
        /^warning danger 9: RoleBinding\/shop\/guests would grant ClusterRole\/view to system:authenticated/,
      ),
    ])
  })

  test('that nobody has the group of a new binding is left to the lint', () => {
    const desired = {
      objects: [declared(roleBinding('shop', 'x', ['x'], { kind: 'ClusterRole', name: 'view' }))],
    }
    const plan = planOf({ mapRoles: row('a', ['dev']), live: BOOTSTRAP, desired })
    expect(plan.problems.map(({ code }) => code)).toContain('group-without-row')
    expect(dangers(plan)).toEqual([])
  })

  test('a row that an access entry overrides gains nothing', () => {
    const plan = planOf({
      live: [escalator, escalators],
      desired: { principals: [declaredRole('a', ['dev'])] },
      facts: factsOf({ accessEntries: known([{ principalArn: `${ROLE}a` }]) }),
    })
    expect(dangers(plan)).toEqual([])
  })
})

describe('exceptions of the file', () => {
  const about = {
    mapRoles: row('a', ['dev']),
    live: [escalator, escalators],
    desired: { dangers: [accepted] },
  }

  test.each([
    ['before their last day', '2027-01-30', []],
    ['on their last day', '2027-01-31', []],
    ['where nobody says what day it is', undefined, []],
    [
      'after it, also in a plan that changes nothing',
      '2027-02-01',
      [
        expect.stringMatching(
          /^warning danger 20: role\/a can add any permission .* It was accepted until 2027-01-31/,
        ),
      ],
    ],
  ])('%s', (_, today, expected) => {
    const plan = planOf({ ...about, ...(today === undefined ? {} : { today }) })
    expect(plan.changes).toEqual([])
    expect(dangers(plan)).toEqual(expected)
  })

  test('accept what a plan gives', () => {
    const desired = { principals: [declaredRole('a', ['dev'])], dangers: [accepted] }
    expect(dangers(planOf({ live: [escalator, escalators], desired, today: '2026-11-23' }))).toEqual([])
  })

  const unused = [expect.stringMatching(/^notice danger-exception-unused 20: .* dev does not have it/)]

  test.each([
    ['nothing else can hold the danger', factsOf(), unused],
    ['of a directory', undefined, unused],
    ['unless an access entry may', factsOf({ accessEntries: known([{ principalArn: `${ROLE}x` }]) }), []],
    ['unless nobody knows the entries', factsOf({ accessEntries: denied('eks:ListAccessEntries') }), []],
  ])('that are of no use are told: %s', (_, facts, expected) => {
    const plan = planOf({ desired: { dangers: [accepted] }, ...(facts === undefined ? {} : { facts }) })
    expect(dangers(plan).filter((text) => text.includes('unused'))).toEqual(expected)
  })

  test('for the ARN of a principal with an access entry say nothing', () => {
    const desired = { dangers: [{ ...accepted, subject: `${ROLE}a` }] }
    const facts = factsOf({ accessEntries: known([{ principalArn: `${ROLE}teams/a` }]) })
    expect(dangers(planOf({ desired, facts }))).toEqual([])
  })
})
