import { expect, test } from '@jest/globals'
import type { BranchRules } from '../../../src/plan/shown/branch-rules.ts'
import { approvalNotDemanded } from '../../../src/review/approval/not-demanded.ts'

const FULL: BranchRules = { approvals: 1, notByLastPusher: true, staleDismissed: false, byCodeOwners: false }

test.each<[string, BranchRules | undefined, string | undefined]>([
  ['demands one by somebody else than the last pusher', FULL, undefined],
  ['cannot be read', undefined, undefined],
  ['demands none', { ...FULL, approvals: 0 }, 'merged without an approval'],
  ['takes one of the last pusher', { ...FULL, notByLastPusher: false }, 'older than the last push'],
])('where the branch %s, a file that demands an approval is judged by it', (_words, rules, expected) => {
  const [problem] = approvalNotDemanded('main', rules)
  if (expected === undefined) expect(problem).toBeUndefined()
  else expect(problem).toMatchObject({ severity: 'warning', message: expect.stringContaining(expected) })
})
