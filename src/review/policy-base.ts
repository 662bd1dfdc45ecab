import { comparePolicy, type PolicyBase } from '../access/policy/compare.ts'
import type { PolicyDifference } from '../access/policy/difference.ts'
import { type Policy, reviewBefore } from '../access/policy/policy.ts'
import { type ReviewSettings, stricter } from '../access/review/settings.ts'
import { type Comparison, type GitHub, GitHubError } from '../github/port.ts'
import type { Plan } from '../plan/plan.ts'
import { memoised } from './memoised.ts'

/** Where the run stands: what is new is all that the default branch has beyond what was applied last. */
export type Standing =
  /** `base`: the tip of the branch that the pull request is for. Its own commits are beyond it. */
  | { readonly kind: 'pull-request'; readonly base: string }
  /** `before`: where the branch was before the push; all zeros for a new one. */
  | { readonly kind: 'push'; readonly before: string; readonly after: string }
  /** A run by hand, on a schedule or of a merge queue, on this commit. */
  | { readonly kind: 'commit'; readonly commit: string }

export interface PolicyInput {
  readonly github: Pick<GitHub, 'compare' | 'parents' | 'readFile'>
  /** The access file, from the root of the repository. */
  readonly path: string
  /** What the file of the checkout says. */
  readonly policy: Policy
  readonly standing: Standing
  /** Told of each answer that GitHub did not give: what then is not compared says so too. */
  readonly onFailure: (error: GitHubError) => void
}

/** How strict a run is on one cluster, seen from before the changes that are not applied yet. */
export interface ClusterPolicy {
  readonly differences: readonly PolicyDifference[]
  /** The stricter of the one before and the one now: a looser one counts from the next change on. */
  readonly review: ReviewSettings
  /** What `review` was before; as it is now where that is not known. */
  readonly reviewBefore: ReviewSettings
}

export type PolicyFor = (plan: Pick<Plan, 'cluster'>) => ClusterPolicy

/** Compares the access file with the one before, for each cluster by what its ledger knows to be applied. */
export async function policyOf(
  input: PolicyInput,
  plans: readonly Pick<Plan, 'cluster' | 'lastApplied'>[],
): Promise<PolicyFor> {
  const compare = memoised((base: string) => input.github.compare(base, tipOf(input.standing)))
  const baseOf = memoised((applied: string | undefined) => readBase(input, compare, applied))
  const found = new Map<string, ClusterPolicy>()
  // One after the other: what was asked for one cluster is known for the others.
  for (const { cluster, lastApplied } of plans)
    found.set(cluster, clusterPolicy(await baseOf(lastApplied.commit), input.policy, cluster))
  return ({ cluster }) => {
    const known = found.get(cluster)
    if (known === undefined) throw new Error(`the policy of ${cluster} was not compared`)
    return known
  }
}

function clusterPolicy(base: PolicyBase, policy: Policy, cluster: string): ClusterPolicy {
  // What is not compared is refused where it would be applied by a review.
  const before = base === 'unknown' ? policy.review : reviewBefore(base.text)
  return {
    differences: comparePolicy(base, policy, cluster),
    review: stricter(before, policy.review),
    reviewBefore: before,
  }
}

type Compare = (base: string) => Promise<Comparison>

async function readBase(
  { github, path, standing, onFailure }: PolicyInput,
  compare: Compare,
  applied: string | undefined,
): Promise<PolicyBase> {
  try {
    const commit = await baseCommit({ github, standing, compare }, applied)
    return { text: commit === undefined ? undefined : await github.readFile(path, commit) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    onFailure(error)
    return 'unknown'
  }
}

/**
 * The newest commit of the default branch before all that is new: since `applied`, and in a push since the push. The
 * walk goes along first parents, so it never leaves the branch for one that was merged. `undefined`: there is none.
 *
 * `applied` comes from the cluster, where others write too. It counts only where it is in the branch's history, and
 * never hides what this push brings.
 */
export async function baseCommit(
  about: Pick<PolicyInput, 'standing'> & {
    readonly github: Pick<GitHub, 'parents'>
    readonly compare: Compare
  },
  applied: string | undefined,
): Promise<string | undefined> {
  const { standing, compare, github } = about
  const tip = tipOf(standing)
  const since = applied === undefined ? undefined : await compare(applied)
  const parents = new Map<string, readonly string[]>()
  if (since?.status === 'ahead') addTo(parents, since)
  switch (standing.kind) {
    case 'pull-request':
      break
    case 'push': {
      if (/^0*$/.test(standing.before)) {
        if (since?.status !== 'ahead') return undefined
        break
      }
      const pushed = await compare(standing.before)
      // A forced push: what the branch said before is not in its history any more.
      if (pushed.status !== 'ahead' && pushed.status !== 'identical') return standing.before
      addTo(parents, pushed)
      break
    }
    case 'commit':
      if (since?.status !== 'ahead') parents.set(tip, (await github.parents(tip)) ?? [])
  }
  let commit: string | undefined = tip
  while (commit !== undefined && parents.has(commit)) commit = parents.get(commit)?.[0]
  return commit
}

function addTo(parents: Map<string, readonly string[]>, { commits }: Comparison): void {
  for (const { sha, parents: own } of commits) parents.set(sha, own)
}

function tipOf(standing: Standing): string {
  switch (standing.kind) {
    case 'pull-request':
      return standing.base
    case 'push':
      return standing.after
    case 'commit':
      return standing.commit
  }
}
