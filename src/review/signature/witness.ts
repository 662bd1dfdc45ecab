import type { ComparedCommit, GitHub } from '../../github/port.ts'
import { notGenuine, type SignedRun, type Verdict } from './verdict.ts'
import { judgeFile, whyNotGenuine } from './workflow-file.ts'

/** What the run of a genuine token is held against. */
export interface WitnessedPull {
  /** The commit that was merged, or that would be. */
  readonly headSha: string
  /** ISO 8601; absent while the pull request is open. */
  readonly mergedAt?: string | undefined
  /** A commit of the default branch that comes after the run: its tip. */
  readonly branchTip: string
  /** Path of the workflow's file. */
  readonly workflow: string
}

/**
 * Asks GitHub whether the run that a token tells of was one of the default branch's own workflow, on a merge of the
 * default branch with the head that was merged, and before the merge. A pull request runs the workflow's file of its
 * merge commit: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 *
 * @throws GitHubError where GitHub cannot be asked
 */
export async function witness(
  github: Pick<GitHub, 'parents' | 'compare' | 'readFile'>,
  run: SignedRun,
  pull: WitnessedPull,
): Promise<Verdict> {
  // Both are GitHub's own times, in whole seconds.
  if (pull.mergedAt !== undefined && !(run.iat * 1000 < Date.parse(pull.mergedAt)))
    return notGenuine(`it was issued at ${isoTime(run.iat)}, not before the merge at ${pull.mergedAt}`)

  const parents = await github.parents(run.sha)
  if (parents === undefined) return notGenuine(`its commit ${short(run.sha)} is no longer on GitHub`)
  const [base, head, ...others] = parents
  if (base === undefined || head === undefined || others.length > 0)
    return notGenuine(`its commit ${short(run.sha)} is not a merge of two commits`)
  if (head !== pull.headSha)
    return notGenuine(`it is for the head ${short(head)}, not for ${short(pull.headSha)}`)
  const { status, commits } = await github.compare(base, pull.branchTip)
  if (status !== 'identical' && !(status === 'ahead' && wasTip(base, { tip: pull.branchTip, commits })))
    return notGenuine(`its base ${short(base)} was never the tip of the default branch`)

  const changed = await whyChanged(github, run, { workflow: pull.workflow, base })
  return changed === undefined ? { kind: 'genuine', run } : notGenuine(changed)
}

/**
 * Whether the branch was at a commit once, as far as its first parents tell. A merge puts commits into its history that
 * it never was at: their author chose what files they have, and their diff need not show it.
 */
function wasTip(
  commit: string,
  { tip, commits }: { readonly tip: string; readonly commits: readonly ComparedCommit[] },
): boolean {
  const firstParents = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]))
  let at: string | undefined = tip
  while (at !== undefined && at !== commit) at = firstParents.get(at)
  return at === commit
}

/**
 * A run of a pull request to the default branch has the branch's tip of that moment for its base, so the file there is
 * the genuine one, whatever it has become since.
 */
async function whyChanged(
  github: Pick<GitHub, 'parents' | 'readFile'>,
  { jobWorkflow, workflowSha }: SignedRun,
  { base, workflow }: { readonly base: string; readonly workflow: string },
): Promise<string | undefined> {
  const own = await judged(github, { path: workflow, ran: workflowSha, genuine: base })
  if (own.kind === 'not-genuine') return own.why
  switch (jobWorkflow.kind) {
    case 'own':
    case 'default-branch':
      return undefined
    case 'beside': {
      const { path, sha: ran } = jobWorkflow
      const beside = await judged(github, { path, ran, genuine: base })
      return beside.kind === 'not-genuine' ? beside.why : undefined
    }
    case 'elsewhere':
      return names(own.text, jobWorkflow.file)
        ? undefined
        : `its job is defined in ${jobWorkflow.file}, which ${workflow} does not use`
  }
}

async function judged(
  github: Pick<GitHub, 'parents' | 'readFile'>,
  about: { readonly path: string; readonly ran: string; readonly genuine: string },
): Promise<
  { readonly kind: 'genuine'; readonly text: string } | { readonly kind: 'not-genuine'; readonly why: string }
> {
  const not = (why: string) => ({ kind: 'not-genuine', why }) as const
  if ((await github.parents(about.ran)) === undefined)
    return not(`its commit ${short(about.ran)} is no longer on GitHub`)
  const file = await judgeFile(github, about)
  return file.kind === 'genuine' ? file : not(whyNotGenuine(file.kind, about))
}

/** Whether a workflow's text has a job that uses this file, at whatever ref. Names of repositories have no case. */
function names(text: string, file: string): boolean {
  return text.split(/\r?\n/).some((line) => {
    const [, used = ''] = /^\s*uses:\s*["']?([^\s"'@]+)@/.exec(line) ?? []
    return used.toLowerCase() === file.toLowerCase()
  })
}

function isoTime(seconds: number): string {
  // What a Date can hold.
  return seconds < 8.64e12 ? new Date(seconds * 1000).toISOString() : `${seconds}`
}

function short(commit: string): string {
  return commit.slice(0, 7)
}
