import type { BranchRules } from '../../plan/shown/branch-rules.ts'
import type { At } from '../repository.ts'

/**
 * What all rulesets together demand of a merge into a branch: where several speak of it, the strictest counts.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export async function readBranchRules({ octokit, repository }: At, branch: string): Promise<BranchRules> {
  const parameters = { ...repository, branch, per_page: 100 }
  const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, parameters)
  const pulls = rules.flatMap((rule) =>
    rule.type === 'pull_request' && rule.parameters !== undefined ? [rule.parameters] : [],
  )
  return {
    approvals: Math.max(0, ...pulls.map((rule) => rule.required_approving_review_count)),
    notByLastPusher: pulls.some((rule) => rule.require_last_push_approval),
    staleDismissed: pulls.some((rule) => rule.dismiss_stale_reviews_on_push),
    byCodeOwners: pulls.some((rule) => rule.require_code_owner_review),
  }
}
