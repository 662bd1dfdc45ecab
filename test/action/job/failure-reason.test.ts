import { expect, test } from '@jest/globals'
import { failureReason } from '../../../src/action/job/failure-reason.ts'
import type { ProblemCode } from '../../../src/problem/catalog.ts'
import type { Problem, Severity } from '../../../src/problem/problem.ts'

const problem = (code: ProblemCode, severity: Severity = 'error'): Problem => ({
  code,
  severity,
  // A guard points at the line of the file that asks for what it stops.
  where: { file: 'access.yaml', line: 1 },
  message: 'm',
  fix: 'f',
})

test.each([
  { name: 'nothing', met: { file: [] }, reason: undefined },
  { name: 'only warnings', met: { file: [problem('role-not-found', 'warning')] }, reason: undefined },
  { name: 'a faulty file', met: { file: [problem('unknown-key')] }, reason: 'file-invalid' },
  {
    name: 'a selector in the file, whose code begins like those of clusters',
    met: { file: [problem('cluster-not-found')] },
    reason: 'file-invalid',
  },
  { name: 'a guard', met: { file: [], plans: [problem('system-masters')] }, reason: 'plan-refused' },
  {
    name: 'a cluster that cannot be read, beside a guard',
    met: { file: [], plans: [problem('system-masters'), problem('cluster-unreachable')] },
    reason: 'cluster-failed',
  },
  { name: 'drift', met: { file: [], drift: [problem('drift')] }, reason: 'drift' },
  {
    name: 'drift that only warns',
    met: { file: [], drift: [problem('drift', 'warning')] },
    reason: undefined,
  },
  {
    name: 'drift beside a cluster that cannot be read',
    met: { file: [], plans: [problem('cluster-unreachable')], drift: [problem('drift')] },
    reason: 'cluster-failed',
  },
  {
    name: 'a cluster that changed since the plan',
    met: { file: [], apply: [problem('plan-changed')] },
    reason: 'plan-refused',
  },
  {
    name: 'a refused write',
    met: { file: [], apply: [problem('cluster-forbidden')] },
    reason: 'apply-failed',
  },
  {
    name: 'conflicts without end',
    met: { file: [], apply: [problem('too-many-conflicts')] },
    reason: 'apply-failed',
  },
  {
    name: 'answers that are lost',
    met: { file: [], apply: [problem('answers-lost')] },
    reason: 'apply-failed',
  },
  {
    name: 'an identity that shut itself out, by a write that was then refused',
    met: { file: [], apply: [problem('cluster-unauthorized'), problem('locked-out')] },
    reason: 'verify-failed',
  },
  {
    name: 'nodes that dropped',
    met: { file: [], apply: [problem('nodes-not-ready')] },
    reason: 'verify-failed',
  },
  {
    name: 'a cluster that does not match afterwards',
    met: { file: [], plans: [problem('system-masters')], apply: [problem('verify-failed')] },
    reason: 'verify-failed',
  },
])('$name fails with $reason', ({ met, reason }) => {
  expect(failureReason(met)).toBe(reason)
})
