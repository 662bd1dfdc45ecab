import { describe, expect, test } from '@jest/globals'
import type { DangerException, DangerHolder } from '../../src/danger/exception.ts'
import { dangersGained } from '../../src/danger/judge.ts'
import { dangerProblems } from '../../src/danger/problems.ts'
import type { DangerReport, HolderDangers } from '../../src/danger/report.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { type Given, grants, rule } from './holder.ts'

const escalate: Given = { rules: [rule('escalate', 'rbac.authorization.k8s.io', 'clusterroles')] }
const secrets: Given = { rules: [rule('list', '', 'secrets')], namespaces: ['shop'] }

function principal(name: string, groups: readonly string[] = ['dev']): DangerHolder {
  const subject = { kind: 'principal', name: `arn:aws:iam::111122223333:role/${name}` } as const
  return { subject, username: `user-${name}`, groups }
}

function dangersOf(who: DangerHolder, given: readonly Given[]): HolderDangers {
  return { holder: who, dangers: dangersGained([], grants(given, [], [...who.groups])) }
}

function exception(parts: Partial<DangerException>): DangerException {
  return {
    rule: 'escalate',
    subject: 'dev',
    reason: 'the platform team writes roles',
    until: '2027-01-31',
    where: { file: 'access.yaml', line: 20, column: 5 },
    ...parts,
  }
}

function problems(parts: Partial<DangerReport>): readonly Problem[] {
  const none = { holders: [], objects: [] }
  return dangerProblems({
    cluster: 'prod',
    home: '111122223333',
    gained: none,
    held: none,
    exceptions: [],
    today: '2026-11-22',
    places: new Map(),
    ...parts,
  })
}

function gaining(...holders: HolderDangers[]): Pick<DangerReport, 'gained' | 'held'> {
  const dangers = { holders, objects: [] }
  return { gained: dangers, held: dangers }
}

function holding(...holders: HolderDangers[]): Pick<DangerReport, 'held'> {
  return { held: { holders, objects: [] } }
}

test('a danger says who, what, where, by which way, why, and what instead', () => {
  expect(problems(gaining(dangersOf(principal('ci'), [escalate])))).toEqual([
    {
      code: 'danger',
      severity: 'warning',
      brought: 'plan',
      where: { cluster: 'prod', object: 'ClusterRoleBinding/dev-own-0' },
      message:
        'role/ci would be able to add any permission to roles in the whole cluster of prod (escalate, critical; through group dev → ClusterRoleBinding/dev-own-0 → ClusterRole/own-0). The verb escalate turns off the check that nobody can grant more than they hold.',
      found: 'escalate clusterroles.rbac.authorization.k8s.io',
      danger: {
        rule: 'escalate',
        claim: 'role/ci would be able to add any permission to roles in the whole cluster',
        why: 'The verb escalate turns off the check that nobody can grant more than they hold.',
      },
      fix: 'Grant the permissions that the roles need: then the check passes without escalate. If it is needed, accept it under "dangers" with `rule: escalate`, a reason and a last day.',
    },
  ])
})

test('a well-known role says all that it includes in one line', () => {
  const [problem, ...others] = problems(
    gaining(dangersOf(principal('ci'), [{ clusterRole: 'edit', namespaces: ['shop'] }])),
  )
  expect(others).toEqual([])
  expect(problem).toMatchObject({ severity: 'notice', found: 'edit' })
  expect(problem?.message).toMatch(
    /^role\/ci would gain the ClusterRole edit in shop of prod, which includes permission to impersonate any service account, .*read Secrets, .* and redirect the traffic of other services \(edit, medium; through /,
  )
})

test('medium and low are notices, and come last', () => {
  const found = problems(gaining(dangersOf(principal('ci'), [secrets, escalate])))
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'notice'])
  expect(found[1]?.fix).not.toContain('"dangers"')
})

test('the line that asks for the binding is where the problem is', () => {
  const where = { file: 'access.yaml', line: 9, column: 7 }
  const places = new Map([['ClusterRoleBinding/dev-own-0', where]])
  const [problem] = problems({ ...gaining(dangersOf(principal('ci'), [escalate])), places })
  expect(problem?.where).toEqual(where)
})

test('the same danger of 40 principals is one problem', () => {
  const all = Array.from({ length: 40 }, (_, index) => dangersOf(principal(`ci-${index}`), [escalate]))
  const found = problems(gaining(...all))
  expect(found).toHaveLength(1)
  expect(found[0]?.message).toMatch(/^role\/ci-0, role\/ci-1, role\/ci-2 and 37 more would be able to /)
})

test('principals of two accounts are named by their whole ARNs', () => {
  const subject = { kind: 'principal', name: 'arn:aws:iam::444455556666:role/ci' } as const
  const other = { ...principal('ci'), subject }
  const [problem] = problems(gaining(dangersOf(principal('ci'), [escalate]), dangersOf(other, [escalate])))
  expect(problem?.message).toMatch(/^role\/ci and arn:aws:iam::444455556666:role\/ci would be able to /)
})

test('a danger that only some logins have says so', () => {
  const templated = principal('ci', ['d{{SessionName}}'])
  const [problem] = problems(gaining(dangersOf(templated, [escalate])))
  expect(problem?.message).toContain('in the whole cluster of prod with some session names (escalate')
})

test('what names limit already is not told to be limited', () => {
  const some: Given = { rules: [rule('get', '', 'secrets', 'db', 'api')] }
  const [problem] = problems(gaining(dangersOf(principal('ci'), [some])))
  expect(problem?.message).toContain('would be able to read Secrets (only api and db) in the whole cluster')
  expect(problem?.fix).toBe('Make sure that exactly these names are needed.')
})

test('system:masters is left to its guard', () => {
  expect(problems(gaining(dangersOf(principal('ci', ['system:masters']), [])))).toEqual([])
})

describe('an exception', () => {
  const ci = dangersOf(principal('ci'), [escalate])

  test.each<[string, string]>([
    ['the ARN', 'arn:aws:iam::111122223333:role/ci'],
    ['the ARN in another case', 'arn:aws:iam::111122223333:ROLE/CI'],
    ['the username', 'user-ci'],
    ['the group by which it comes', 'dev'],
  ])('for %s accepts the danger', (_, subject) => {
    expect(problems({ ...gaining(ci), exceptions: [exception({ subject })] })).toEqual([])
  })

  test('for another rule or subject accepts nothing, and is of no use', () => {
    for (const parts of [{ subject: 'ops' }, { rule: 'bind' }] as const) {
      const found = problems({ ...gaining(ci), exceptions: [exception(parts)] })
      expect(found.map(({ code }) => code)).toEqual(['danger', 'danger-exception-unused'])
    }
  })

  test('for one of two groups leaves what comes by the other', () => {
    const both = dangersOf(principal('ci', ['dev', 'ops']), [escalate, { ...escalate, group: 'ops' }])
    const [one, other] = [exception({}), exception({ subject: 'ops' })]
    expect(problems({ ...gaining(both), exceptions: [one] }).map(({ code }) => code)).toEqual(['danger'])
    expect(problems({ ...gaining(both), exceptions: [one, other] })).toEqual([])
  })

  test('counts on its last day, and not on the day after', () => {
    const exceptions = [exception({ until: '2026-11-22' })]
    expect(problems({ ...gaining(ci), exceptions })).toEqual([])
    expect(problems({ ...gaining(ci), exceptions, today: '2026-11-23' })).toMatchObject([
      {
        severity: 'warning',
        where: { file: 'access.yaml', line: 20 },
        message: expect.stringMatching(
          /It was accepted until 2026-11-22 \("the platform team writes roles"\)\.$/,
        ),
        fix: expect.stringContaining('give the exception a later date'),
      },
    ])
  })

  test('that has ended brings back what is held, without any change', () => {
    const found = problems({ ...holding(ci), exceptions: [exception({ until: '2026-01-01' })] })
    expect(found.map(({ code, message }) => [code, message.split(' add ')[0]])).toEqual([
      ['danger', 'role/ci can'],
    ])
  })

  test('of what is held and not gained says nothing while it counts', () => {
    expect(problems({ ...holding(ci), exceptions: [exception({})] })).toEqual([])
  })

  test('what is held without an exception is no problem of the plan', () => {
    expect(problems(holding(ci))).toEqual([])
  })

  test('that nobody needs any more is a notice, ended or not', () => {
    const exceptions = [exception({ subject: 'ops' }), exception({ subject: 'qa', until: '2026-01-01' })]
    expect(problems({ exceptions }).map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'danger-exception-unused',
        'notice',
        'An exception accepts the danger "escalate" of ops until 2027-01-31, but ops does not have it in prod.',
      ],
      [
        'danger-exception-unused',
        'notice',
        'An exception accepts the danger "escalate" of qa, but qa does not have it in prod.',
      ],
    ])
  })
})

describe('a danger of an object', () => {
  const guests = {
    rule: 'anonymous',
    severity: 'critical',
    object: 'ClusterRoleBinding/guests',
    subject: 'system:unauthenticated',
    gives: 'ClusterRole/view to system:unauthenticated',
  } as const
  const gained = { holders: [], objects: [guests] }

  test('says what the object would give', () => {
    expect(problems({ gained })).toMatchObject([
      {
        code: 'danger',
        severity: 'warning',
        where: { cluster: 'prod', object: 'ClusterRoleBinding/guests' },
        message: expect.stringMatching(
          /^ClusterRoleBinding\/guests would grant ClusterRole\/view to system:unauthenticated in prod \(anonymous, critical\)\. /,
        ),
      },
    ])
  })

  test('is accepted by an exception for its subject', () => {
    const exceptions = [exception({ rule: 'anonymous', subject: 'system:unauthenticated' })]
    expect(problems({ gained, exceptions })).toEqual([])
    expect(problems({ held: gained, exceptions })).toEqual([])
    expect(problems({ held: gained, exceptions, today: '2028-01-01' })).toMatchObject([
      { message: expect.stringMatching(/^ClusterRoleBinding\/guests grants /) },
    ])
  })
})
