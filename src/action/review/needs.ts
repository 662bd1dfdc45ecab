import type { ReviewSettings } from '../../access/review/settings.ts'
import { GitHubError } from '../../github/port.ts'
import type { BranchRules } from '../../plan/shown/branch-rules.ts'
import type { Problem } from '../../problem/problem.ts'
import { branchRulesPhrase } from '../../render/head/branch-rules.ts'
import { approvalNotDemanded } from '../../review/approval/not-demanded.ts'
import { code, type Phrase, strong } from '../../words/phrase.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'

/** What a pull request needs beside its plan. */
export interface Needs {
  /** For the end of the comment. */
  readonly needs: readonly Phrase[]
  readonly problems: readonly Problem[]
}

/** What the access file wants of a merge, and what the rules of the branch demand of it. */
export async function needsOf(job: Job, review: ReviewSettings): Promise<Needs> {
  const { event } = job
  if (event.kind !== 'pull-request' || event.baseRef !== event.defaultBranch)
    return { needs: [], problems: [] }
  const { baseRef: branch, headSha } = event
  const rules = await rulesOf(job, branch)
  const demanded: Phrase = [strong(['Rules of ', code(branch), ':']), ' ', ...branchRulesPhrase(rules), '.']
  if (review.approval !== 'required') return { needs: rules === undefined ? [] : [demanded], problems: [] }
  const wanted: Phrase = [
    strong('Needs'),
    ' an approval for commit ',
    code(headSha.slice(0, 7)),
    ', given after this plan appeared, by somebody with write permission who wrote and pushed nothing in this pull request.',
  ]
  return { needs: [wanted, demanded], problems: approvalNotDemanded(branch, rules) }
}

async function rulesOf(job: Job, branch: string): Promise<BranchRules | undefined> {
  try {
    return await (await openGitHub(job)).branchRules(branch)
  } catch (error) {
    // What the rules are stops no plan.
    if (error instanceof GitHubError) return undefined
    throw error
  }
}
