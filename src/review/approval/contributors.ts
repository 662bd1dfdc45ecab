import type { BranchPush, GitHub, MergedPullRequest, PullCommit } from '../../github/port.ts'
import { sameLogin } from '../own-comments.ts'

/** Who made what a pull request brought, as far as GitHub says. */
export interface Contributors {
  readonly pull: number
  readonly people: readonly Contributor[]
  /** Why there may be others, and nobody can say who. */
  readonly unknown?: string
}

export interface Contributor {
  readonly login: string
  /** Continues "bob …": `opened it`. */
  readonly did: string
}

/**
 * Who opened a pull request, who wrote and committed each of its commits but merges of the base, and who pushed to its
 * branch. Author and committer of a commit are what its maker typed; who pushed is what GitHub saw.
 *
 * Where GitHub does not say who pushed, as for forks, the rest counts: then it takes a forged address to hide, and the
 * rule of the branch "not by the last pusher" stops that at the merge.
 *
 * @throws GitHubError
 */
export async function contributorsOf(github: GitHub, pull: MergedPullRequest): Promise<Contributors> {
  const { number, headRef } = pull
  const [viewer, commits, pushes = []] = await Promise.all([
    github.viewer(),
    github.commitsOf(number),
    github.pushes(headRef),
  ])
  if (commits === undefined)
    return { pull: number, people: opener(pull), unknown: 'it has more commits than GitHub lists' }
  const people = [...opener(pull), ...writers(commits), ...pushers(pull, commits, pushes)]
  const unknown =
    unknownOpener(pull) ?? unlisted(pull, commits) ?? unknownWriter(commits) ?? workflowAmong(people, viewer)
  return { pull: number, people, ...(unknown === undefined ? {} : { unknown }) }
}

function opener({ author }: MergedPullRequest): Contributor[] {
  return author === '' ? [] : [{ login: author, did: 'opened it' }]
}

function unknownOpener({ author }: MergedPullRequest): string | undefined {
  return author === '' ? 'the account that opened it was deleted' : undefined
}

function unlisted({ headSha }: MergedPullRequest, commits: readonly PullCommit[]): string | undefined {
  const isListed = commits.some(({ sha }) => sha === headSha)
  return isListed ? undefined : `GitHub does not list its commit ${short(headSha)}`
}

function writers(commits: readonly PullCommit[]): Contributor[] {
  return written(commits).flatMap(({ sha, author, committer }) => [
    ...(author === undefined ? [] : [{ login: author, did: `wrote its commit ${short(sha)}` }]),
    ...(committer === undefined ? [] : [{ login: committer, did: `committed ${short(sha)} to it` }]),
  ])
}

function unknownWriter(commits: readonly PullCommit[]): string | undefined {
  const one = written(commits).find(({ author, committer }) => !author || !committer)
  if (one === undefined) return undefined
  const role = one.author === undefined ? 'author' : 'committer'
  return `the email address of the ${role} of commit ${short(one.sha)} belongs to no account`
}

/**
 * Who pushed last, whatever that was, and who pushed before, where that was more than a merge of the base. A push of
 * something that is no part of the pull request any more brought nothing.
 */
function pushers(
  { headSha }: MergedPullRequest,
  commits: readonly PullCommit[],
  pushes: readonly BranchPush[],
): Contributor[] {
  return pushes.flatMap(({ pusher, tip, from }) => {
    const commit = commits.find(({ sha }) => sha === tip)
    if (commit === undefined || pusher === undefined) return []
    const onlyBase = mergesBase(commit, commits) && commit.parents[0] === from
    return onlyBase && tip !== headSha ? [] : [{ login: pusher, did: `pushed ${short(tip)} to its branch` }]
  })
}

/** Whoever may write to the repository can start a workflow on a branch, and it writes as this run does. */
function workflowAmong(people: readonly Contributor[], viewer: string): string | undefined {
  const one = people.find(
    ({ login }) => login === WORKFLOW || (viewer.endsWith('[bot]') && sameLogin(viewer, login)),
  )
  return one === undefined
    ? undefined
    : `${one.login} ${one.did}, and it is not known who started that workflow`
}

const WORKFLOW = 'github-actions[bot]'

function written(commits: readonly PullCommit[]): readonly PullCommit[] {
  return commits.filter((commit) => !mergesBase(commit, commits))
}

/**
 * A merge of the base into the branch: GitHub lists what the base does not have, so a parent that is not listed is part
 * of the base.
 */
function mergesBase({ parents }: PullCommit, commits: readonly PullCommit[]): boolean {
  const isListed = (parent: string): boolean => commits.some(({ sha }) => sha === parent)
  const [first, ...merged] = parents
  return first !== undefined && isListed(first) && merged.length > 0 && !merged.some(isListed)
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
