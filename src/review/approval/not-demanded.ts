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
      : 'with an approval that is older than the last push, or by whoever pushed last'
  return [
    {
      code: 'approval-not-demanded',
      severity: 'warning',
      where: {},
      message: `The access file has review.approval: required, but the rulesets of ${branch} allow a pull request to be merged ${fault}. The apply would refuse it only after the merge.`,
      fix: `Create a ruleset for ${branch} that requires an approval of the most recent push. If classic branch protection, which cannot be read here, requires it, nothing is wrong.`,
    },
  ]
}
