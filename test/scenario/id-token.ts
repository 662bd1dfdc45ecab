import type { LoopbackGitHub } from '../loopback/github.ts'
import type { RunState } from '../loopback/github-issuer.ts'
import { WORKFLOW } from '../loopback/github-state.ts'
import type { ScenarioEvent } from './event.ts'

/** Which job of which run it is, as ID tokens tell it. */
export interface JobOfRun {
  readonly event: ScenarioEvent
  readonly run: { readonly id: string; readonly attempt: string }
  /** The path of the workflow's file; that of the repository's own workflow unless said otherwise. */
  readonly workflow?: string | undefined
  /** `OWNER/NAME/PATH@REF` of the reusable workflow that the job comes from, where it does. */
  readonly jobWorkflowRef?: string | undefined
  /** That the job names, where it names one. */
  readonly environment?: string | undefined
}

/** GITHUB_WORKFLOW_REF: `OWNER/NAME/.github/workflows/access.yml@refs/heads/main`. */
export function workflowRef({ state }: LoopbackGitHub, { event, workflow = WORKFLOW }: JobOfRun): string {
  return `${state.owner}/${state.repo}/${workflow}@${event.ref}`
}

/** The run as the service knows it that gives ID tokens. */
export function runOf(github: LoopbackGitHub, job: JobOfRun): RunState {
  const { event, run } = job
  const pull = pullOf(event)
  const ref = workflowRef(github, job)
  return {
    event: event.name,
    sha: event.sha,
    ref: event.ref,
    headRef: pull?.head.ref ?? '',
    baseRef: pull?.base.ref ?? '',
    actor: event.actor,
    runId: run.id,
    runAttempt: run.attempt,
    workflowRef: ref,
    jobWorkflowRef: job.jobWorkflowRef ?? ref,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  }
}

/** What a job with `id-token: write` gets, for this one run. A fork's pull request and Dependabot get nothing. */
export function idTokenEnv(github: LoopbackGitHub, job: JobOfRun): Record<string, string> {
  const pull = pullOf(job.event)
  const own = `${github.state.owner}/${github.state.repo}`
  if (job.event.actor === 'dependabot[bot]' || (pull && pull.head.repo?.full_name !== own)) return {}
  const token = `${REQUEST_TOKEN}-${Object.keys(github.state.runs).length + 1}`
  github.state.runs[token] = runOf(github, job)
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/_services/request?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  }
}

/** How each token begins with which the loopback is asked for an ID token. */
export const REQUEST_TOKEN = 'loopback-request'

interface Pull {
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly ref: string }
}

function pullOf({ payload }: ScenarioEvent): Pull | undefined {
  return (payload as { readonly pull_request?: Pull }).pull_request
}
