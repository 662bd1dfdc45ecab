import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { arnKey } from '../../src/aws-auth/arn-key.ts'
import { deadItems, rowId } from '../../src/aws-auth/dead-items.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { readRowItems } from '../../src/aws-auth/read-key.ts'
import type { Login } from '../../src/login/login.ts'
import { type Logins, loginsOf } from '../../src/login/logins.ts'
import { awsAuthAfter } from '../../src/login/mapping/aws-auth/edits.ts'
import { planTidy } from '../../src/login/mapping/aws-auth/plan-tidy.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { oddData } from '../aws-auth/arbitrary.ts'
import { clusterState, PRINCIPALS } from '../login/cluster-state.ts'
import { rounds } from '../rounds.ts'
import { declaredRole, desiredState } from './desired.ts'
import { factsOf, known, planOf, ROLE, theProblem } from './guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from './live.ts'
import '../seed.ts'

const TIDY = { unmanaged: 'tidy' } as const

function inShort({ changes }: Plan): string[] {
  return changes.map((change) =>
    change.kind === 'dead-row'
      ? `${change.count} of ${change.key} ${change.arn?.replace(/.*:/, '') ?? change.found}: ${change.why}`
      : `${change.action} ${change.kind}`,
  )
}

const alive = row('dev', ['a'])

const cases: readonly { title: string; data: Record<string, string>; expected: readonly string[] }[] = [
  {
    title: 'of two rows of one role the earlier one goes',
    data: { mapRoles: row('dev', ['old']) + alive },
    expected: ['1 of mapRoles role/dev: shadowed'],
  },
  {
    title: 'of three rows that are the same the first two go',
    data: { mapRoles: alive + alive + alive },
    expected: ['2 of mapRoles role/dev: shadowed'],
  },
  {
    title: 'a row of mapUsers whose ARN mapRoles has goes',
    data: { mapRoles: alive, mapUsers: alive.replace('rolearn', 'userarn') },
    expected: ['1 of mapUsers role/dev: shadowed-by-map-roles'],
  },
  {
    title: 'a row with a path goes',
    data: { mapRoles: alive + row('team/ops', ['a']) },
    expected: ['1 of mapRoles role/team/ops: role-path'],
  },
  {
    title: 'an item without an ARN goes',
    data: { mapRoles: `- username: who\n  groups: [a]\n${alive}` },
    expected: ['1 of mapRoles username: who: dropped'],
  },
  { title: 'a row that counts stays', data: { mapRoles: alive }, expected: [] },
  {
    title: 'of two rows of which one is picked at random both stay',
    data: {
      mapUsers:
        '- userarn: arn:aws:iam::111122223333:user/Bob\n  username: a\n- userarn: arn:aws:iam::111122223333:user/bob\n  username: b\n',
    },
    expected: [],
  },
  { title: 'a second row of nodes stays', data: { mapRoles: NODE_ROW + NODE_ROW }, expected: [] },
  {
    title: 'a row that somebody meant for nodes stays, with a path and without an ARN',
    data: {
      mapRoles: NODE_ROW.replace('role/nodes', 'role/path/nodes') + NODE_ROW.replace('rolearn', 'role'),
    },
    expected: [],
  },
  {
    title: 'nothing goes of a list that cannot be read',
    data: { mapRoles: '- {', mapUsers: alive.replace('rolearn', 'userarn') },
    expected: [],
  },
]

describe('under unmanaged: tidy', () => {
  test.each(cases)('$title', ({ data, expected }) => {
    expect(inShort(planOf({ desired: TIDY, live: [awsAuthOf(data)], facts: factsOf() }))).toEqual(expected)
  })

  test('a row beneath an access entry stays: it counts again once the entry is deleted', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}dev` }]),
    })
    expect(inShort(planOf({ desired: TIDY, live: [awsAuthOf({ mapRoles: alive })], facts }))).toEqual([])
  })

  test('nothing goes where aws-auth is not read', () => {
    const facts = factsOf({ authenticationMode: 'API' })
    const live = [awsAuthOf({ mapRoles: alive + alive })]
    expect(inShort(planOf({ desired: TIDY, live, facts }))).toEqual([])
  })

  test('a row that the plan makes useless goes with it', () => {
    const data = { mapRoles: row('dev', ['old']) + row('dev', ['a']) }
    const plan = planOf({
      desired: { ...TIDY, principals: [declaredRole('dev', ['b'])] },
      live: [awsAuthOf(data), ledgerOf([`${ROLE}dev`])],
      facts: factsOf(),
    })
    expect(inShort(plan)).toEqual(['change row', '1 of mapRoles role/dev: shadowed'])
    const after = awsAuthAfter(
      data,
      plan.changes.filter((change) => change.kind === 'row' || change.kind === 'dead-row'),
    )
    expect(after.ok && after.data['mapRoles']).toBe(row('dev', ['b']))
  })

  test('keep removes none of them', () => {
    expect(inShort(planOf({ live: [awsAuthOf({ mapRoles: alive + alive })], facts: factsOf() }))).toEqual([])
  })

  test('remove removes them too', () => {
    const plan = planOf({
      desired: { unmanaged: 'remove', principals: [declaredRole('dev', ['a'])] },
      live: [awsAuthOf({ mapRoles: row('dev', ['old']) + alive }), ledgerOf([`${ROLE}dev`])],
      facts: factsOf(),
    })
    expect(inShort(plan)).toEqual(['1 of mapRoles role/dev: shadowed'])
  })

  test('a row to which others refer stays, and the plan says so', () => {
    const mapRoles = `- rolearn: ${ROLE}dev\n  username: old\n  groups: &groups [a]\n- rolearn: ${ROLE}dev\n  username: dev\n  groups: *groups\n${row('team/ops', ['a'])}`
    const plan = planOf({ desired: TIDY, live: [awsAuthOf({ mapRoles })], facts: factsOf() })
    expect(inShort(plan)).toEqual(['1 of mapRoles role/team/ops: role-path'])
    expect(theProblem(plan, 'tidy-left')).toMatchObject({
      severity: 'notice',
      message:
        '1 row of aws-auth in prod that gives nobody anything stays, because it cannot be removed without changing another row: role/dev.',
    })
  })

  test('none of them counts among rows that are removed at once', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const plan = planOf({
      desired: { ...TIDY, principals: names.map((name) => declaredRole(name, ['x'])) },
      live: [
        awsAuthOf({ mapRoles: [...names, ...names].map((name) => row(name, ['x'])).join('') }),
        ledgerOf(names.map((name) => ROLE + name)),
      ],
      facts: factsOf(),
    })
    expect(plan.changes).toHaveLength(5)
    expect(plan.problems.map(({ code }) => code)).not.toContain('too-many-removals')
  })
})

/**
 * How everybody logs in, and what is beneath entries. Of rows of which one is picked at random the order says nothing,
 * and neither does the case in which one of them has the ARN.
 */
function asTold(logins: Logins): unknown {
  const arns = [...new Set([...PRINCIPALS, ...PRINCIPALS.map(arnKey)])]
  const told = (login: Login | undefined): unknown =>
    login && {
      ...login,
      principal: arnKey(login.principal),
      way: login.way.kind,
      identities: login.identities.map((one) => JSON.stringify(one)).sort(),
    }
  return {
    all: [...logins.all.keys()].sort(),
    each: arns.map((arn) => [told(logins.of(arn)), told(logins.beneath(arn))]),
    caller: logins
      .callerIdentities()
      .map((one) => JSON.stringify(one))
      .sort(),
  }
}

describe('over generated clusters, a plan that only tidies', () => {
  test('changes no login, and gives and takes nothing from anybody', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const plan = makePlan(desiredState(TIDY), snapshot)
        fc.pre(plan.changes.length > 0)
        expect(new Set(plan.changes.map(({ kind }) => kind))).toEqual(new Set(['dead-row']))
        const [awsAuth, after] = [snapshot, stateAfter(plan, snapshot)].map((state) =>
          decodeAwsAuth(state.awsAuth?.data),
        )
        if (awsAuth === undefined || after === undefined) throw new Error('there are two states')
        const { facts } = snapshot
        expect(asTold(loginsOf({ awsAuth: after, facts, live: awsAuth }))).toEqual(
          asTold(loginsOf({ awsAuth, facts })),
        )
        expect(plan.effects).toMatchObject({ access: [], console: [], logins: { given: [], taken: [] } })
        expect(plan.gains).toEqual([])
        expect(makePlan(desiredState(TIDY), stateAfter(plan, snapshot)).changes).toEqual([])
      }),
      { numRuns: rounds(200) },
    )
  })
})

test('whatever is written, tidying leaves every other item byte for byte, in its order', () => {
  fc.assert(
    fc.property(oddData, (data) => {
      const { changes, left } = planTidy({
        desired: desiredState(TIDY),
        data,
        changes: [],
        nodes: { joinBy: () => false },
      })
      fc.pre(changes.length > 0)
      const edited = awsAuthAfter(data, changes)
      if (!edited.ok) throw new Error('what is planned can be written')
      const gone = new Map(changes.map(({ id, count }) => [id, count]))
      const dead = new Map(deadItems(data).map((item) => [`${item.key} ${item.index}`, item.id]))
      for (const key of ['mapRoles', 'mapUsers'] as const) {
        const texts = (text: string | undefined): string[] =>
          readRowItems(key, text).items.map(({ json }) => JSON.stringify(json))
        const stays = readRowItems(key, data[key]).items.flatMap(({ json }, index) => {
          const id = dead.get(`${key} ${index}`) ?? ''
          const count = gone.get(id) ?? 0
          gone.set(id, count - 1)
          return count > 0 ? [] : [JSON.stringify(json)]
        })
        expect(texts(edited.data[key])).toEqual(stays)
      }
      const kept = deadItems(edited.data).map(({ id }) => id)
      expect(kept.filter((id) => changes.some((change) => change.id === id))).toEqual([])
      expect(left.every(({ id }) => kept.includes(id))).toBe(true)
    }),
    { numRuns: rounds(300) },
  )
})

test('rows of one list are told apart by what they mean, not by how they are written', () => {
  const [one, other, third] = decodeAwsAuth({
    mapRoles: `- rolearn: ${ROLE}dev\n  username: dev\n  groups: [a, b]\n- {groups: [b, a], username: "dev", rolearn: ${ROLE}DEV}\n- rolearn: ${ROLE}dev\n  username: dev\n  groups: [a]\n`,
  }).rows
  if (one === undefined || other === undefined || third === undefined) throw new Error('there are three rows')
  expect(rowId(one)).toBe(rowId(other))
  expect(rowId(one)).not.toBe(rowId(third))
})
