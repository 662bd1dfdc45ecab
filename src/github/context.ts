/** The variables of GitHub Actions that this program reads. `process.env` fits. */
export interface ActionsEnv {
  readonly GITHUB_EVENT_NAME?: string | undefined
  readonly GITHUB_EVENT_PATH?: string | undefined
  readonly GITHUB_REPOSITORY?: string | undefined
  readonly GITHUB_REPOSITORY_ID?: string | undefined
  readonly GITHUB_WORKFLOW_REF?: string | undefined
  readonly GITHUB_WORKFLOW_SHA?: string | undefined
  readonly GITHUB_SHA?: string | undefined
  readonly GITHUB_REF?: string | undefined
  readonly GITHUB_ACTOR?: string | undefined
  readonly GITHUB_RUN_ID?: string | undefined
  readonly GITHUB_RUN_ATTEMPT?: string | undefined
  readonly GITHUB_SERVER_URL?: string | undefined
  readonly GITHUB_API_URL?: string | undefined
  readonly GITHUB_WORKSPACE?: string | undefined
}

/** Where this run stands, whatever event started it. */
export interface RunContext {
  readonly owner: string
  readonly repo: string
  /** The number of the repository, which no renaming changes; `undefined` where the server does not tell it. */
  readonly repositoryId: string | undefined
  /** The path of the workflow's file in this repository; `undefined` for one of another repository. */
  readonly workflow: string | undefined
  /** The commit from which GitHub took the workflow's file; older servers do not tell it, and take it from `sha`. */
  readonly workflowSha: string
  /** The commit that the workflow runs on; for a pull request that is GitHub's own merge commit. */
  readonly sha: string
  readonly runId: string
  readonly runAttempt: string
  /** `https://github.com` */
  readonly serverUrl: string
  /** The page of this very attempt, for people. */
  readonly runUrl: string
  /** Without a trailing slash: `https://api.github.com`, `https://github.example.com/api/v3`. */
  readonly apiUrl: string
  /** Absolute; annotations name files relative to it. */
  readonly workspace: string
}

/** @throws Error when a variable is missing that GitHub always sets: this is not a run of GitHub Actions. */
export function readContext(env: ActionsEnv): RunContext {
  const repository = required(env, 'GITHUB_REPOSITORY')
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0) {
    throw new Error(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}; it must be owner/name`)
  }
  const sha = required(env, 'GITHUB_SHA')
  const runId = required(env, 'GITHUB_RUN_ID')
  const runAttempt = env.GITHUB_RUN_ATTEMPT || '1'
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  return {
    owner,
    repo,
    repositoryId: env.GITHUB_REPOSITORY_ID || undefined,
    workflow: workflowPath(repository, env.GITHUB_WORKFLOW_REF ?? ''),
    workflowSha: env.GITHUB_WORKFLOW_SHA || sha,
    sha,
    runId,
    runAttempt,
    serverUrl,
    runUrl: runUrlOf({ serverUrl, owner, repo }, `${runId}.${runAttempt}`),
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    workspace: required(env, 'GITHUB_WORKSPACE'),
  }
}

/** @param workflowRef `octocat/hello-world/.github/workflows/access.yml@refs/heads/main` */
function workflowPath(repository: string, workflowRef: string): string | undefined {
  const [file = ''] = workflowRef.split('@')
  const path = file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : ''
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : undefined
}

/** The page of a run, named `<run id>.<attempt>`. */
export function runUrlOf(
  { serverUrl, owner, repo }: Pick<RunContext, 'serverUrl' | 'owner' | 'repo'>,
  run: string,
): string {
  const [id = '', attempt = '1'] = run.split('.')
  return `${serverUrl}/${owner}/${repo}/actions/runs/${id}/attempts/${attempt}`
}

function required(env: ActionsEnv, name: keyof ActionsEnv): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set, but GitHub Actions sets it in every run`)
  return value
}
