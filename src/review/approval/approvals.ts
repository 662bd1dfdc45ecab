import type { Approval, GitHub, MergedPullRequest } from '../../github/port.ts'
import { sameLogin } from '../own-comments.ts'
import { type Contributors, contributorsOf } from './contributors.ts'
import { whyMayNotWrite } from './may-write.ts'

export interface JudgedApprovals {
  /** The logins of those whose approval counts. */
  readonly counted: readonly string[]
  /** `why` continues "bob …". */
  readonly refused: readonly { readonly login: string; readonly why: string }[]
}

/** What an approval is held against. */
interface Approved {
  readonly pull: MergedPullRequest
  /** When the plan that counts appeared. */
  readonly since: string
}

/**
 * Which of the approvals in force count: for the commit that was merged, given after the plan appeared and before the
 * merge, by somebody who may write to the repository and made nothing of the pull request. What is not known does not
 * count.
 *
 * @throws GitHubError
 */
export async function judgeApprovals(github: GitHub, about: Approved): Promise<JudgedApprovals> {
  const counted: string[] = []
  const refused: { login: string; why: string }[] = []
  let known: Contributors | undefined
  for (const approval of await github.approvals(about.pull.number)) {
    let why = whyUntimely(approval, about)
    if (why === undefined) {
      known ??= await contributorsOf(github, about.pull)
      why = whyInvolved(approval.author, known) ?? (await whyMayNotWrite(github, approval.author))
    }
    if (why === undefined) counted.push(approval.author)
    else refused.push({ login: approval.author, why })
  }
  return { counted, refused }
}

/**
 * The times are GitHub's, in whole seconds: an approval in the second of the plan may have been there first, so it does
 * not count. One in the second of the merge does: GitHub merges by itself as soon as the last approval is there.
 */
function whyUntimely({ commit, submittedAt }: Approval, { pull, since }: Approved): string | undefined {
  if (commit !== pull.headSha)
    return `approved ${commit.slice(0, 7)}, and ${pull.headSha.slice(0, 7)} was merged`
  if (!(Date.parse(submittedAt) > Date.parse(since))) return 'approved before the plan appeared'
  if (!(Date.parse(submittedAt) <= Date.parse(pull.mergedAt))) return 'approved after the merge'
  return undefined
}

function whyInvolved(login: string, { people, unknown }: Contributors): string | undefined {
  const part = people.find((one) => sameLogin(one.login, login))
  if (part !== undefined) return part.did
  return unknown === undefined ? undefined : `may have contributed to it: ${unknown}`
}
