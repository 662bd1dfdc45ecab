import type { BranchRules } from '../../plan/shown/branch-rules.ts'
import type { Problem } from '../../problem/problem.ts'

/**
 * The warning where the access file demands an approval and the branch does not: its rule stops the merge, and the file
 * only the apply after it. Nothing where the rules are not known.
 */
export function approvalNotDemanded(branch: string, rules: BranchRules | undefined): readonly Problem[] {
  if (rules === undefined || (rules.approvals > 0 && rules.notByLastPusher)) return []
  const fault =
    rules.approvals === 0
      ? 'without an approval'
      : 'with an approval that is older than the last push, or by who pushed last'
  return [
    {
      code: 'approval-not-demanded',
      severity: 'warning',
      where: {},
      message: `The access file says review.approval: required, and the rulesets of ${branch} let a pull request be merged ${fault}: then only the apply refuses it.`,
      fix: `Make a ruleset for ${branch} that requires an approval of the most recent push. Where classic branch protection does, which cannot be read here, nothing is wrong.`,
    },
  ]
}
