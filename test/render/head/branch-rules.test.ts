import { expect, test } from '@jest/globals'
import type { BranchRules } from '../../../src/plan/shown/branch-rules.ts'
import { branchRulesPhrase } from '../../../src/render/head/branch-rules.ts'
import { phraseText } from '../../../src/words/phrase.ts'

const NONE: BranchRules = { approvals: 0, notByLastPusher: false, staleDismissed: false, byCodeOwners: false }

test.each<[string, BranchRules | undefined]>([
  ['not known, because GitHub does not say', undefined],
  ['no approval', NONE],
  ['code owners', { ...NONE, byCodeOwners: true }],
  [
    '1 approval, not by the last pusher, code owners',
    { approvals: 1, notByLastPusher: true, staleDismissed: false, byCodeOwners: true },
  ],
  ['2 approvals, again after each push', { ...NONE, approvals: 2, staleDismissed: true }],
])('the rules of a branch are told as: %s', (expected, rules) => {
  expect(phraseText(branchRulesPhrase(rules))).toBe(expected)
})
