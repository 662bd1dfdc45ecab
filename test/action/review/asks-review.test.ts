import { expect, test } from '@jest/globals'
import { asksReview } from '../../../src/action/review/asks-review.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { HeadAbout } from '../../../src/plan/shown/head.ts'
import type { Brought, Problem, Severity } from '../../../src/problem/problem.ts'
import { planAdding } from '../../review/shown.ts'

const quiet = planAdding('prod', [])
const about: HeadAbout = { file: 'access.yaml', docs: '', merging: { kind: 'applies', signed: true } }
const stricter = { kind: 'value', key: 'review.gate', before: 'optional', after: 'required', loosens: false }

function problem(severity: Severity, brought?: Brought): Problem {
  return {
    code: 'row-without-username',
    severity,
    where: {},
    message: 'm',
    fix: 'f',
    ...(brought && { brought }),
  }
}

test.each<[string, Partial<Plan>, Partial<HeadAbout>, readonly Problem[]]>([
  ['does something', { changes: planAdding('prod', ['console']).changes }, {}, []],
  ['is made under another policy, also a stricter one', { policy: [stricter] as Plan['policy'] }, {}, []],
  ['has an error', { problems: [problem('error', 'before')] }, {}, []],
  ['brings a problem', { problems: [problem('notice', 'plan')] }, {}, []],
  [
    'has a line of the caution',
    { unmanaged: { ...quiet.unmanaged, returnedAdmins: ['arn:aws:iam::111122223333:role/admin'] } },
    {},
    [],
  ],
  ['is of a workflow that repairs', {}, { repairs: true }, []],
  ['is of a file with a problem', {}, {}, [problem('warning')]],
])('a plan that %s asks for a review', (_, plan, head, ofFile) => {
  expect(asksReview({ plans: [quiet, { ...quiet, ...plan }], about: { ...about, ...head }, ofFile })).toBe(
    true,
  )
})

test.each<[string, Partial<Plan>]>([
  ['changes nothing', {}],
  ['tells what the cluster had before', { problems: [problem('warning', 'before')] }],
])('a plan that %s asks for none', (_, plan) => {
  expect(asksReview({ plans: [{ ...quiet, ...plan }], about, ofFile: [] })).toBe(false)
})
