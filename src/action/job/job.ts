import type { RunContext } from '../../github/context.ts'
import type { GitHubEvent } from '../../github/event.ts'
import type { RunInput } from '../../modes/step/run-input.ts'
import { actionPages, findingPage } from '../../pages.ts'
import type { HeadAbout, Merging } from '../../plan/shown/head.ts'
import { unpainted } from '../../render/colour.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import type { TerminalOptions } from '../../render/screen/options.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { WIDTH } from '../../words/wrap.ts'
import type { Inputs } from './inputs.ts'

/** The part of `@actions/core` that the action uses. */
export type Core = Pick<
  typeof import('@actions/core'),
  | 'error'
  | 'warning'
  | 'notice'
  | 'info'
  | 'debug'
  | 'startGroup'
  | 'endGroup'
  | 'setOutput'
  | 'setSecret'
  | 'summary'
>

export interface ActionRun {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly core: Core
  /** Told of each request to AWS, an API server and GitHub, where somebody debugs. */
  readonly onRequest?: OnRequest
}

/** What every mode of the action needs to know. */
export interface Job extends ActionRun {
  readonly context: RunContext
  readonly event: GitHubEvent
  readonly inputs: Inputs
  readonly input: RunInput & Required<Pick<RunInput, 'setFile'>>
}

/** How the log is written. */
export function logOptions(job: Job): TerminalOptions {
  return { ...markdownOptions(job, job.context.sha), paint: unpainted, width: WIDTH }
}

/** How comment and summary are written. `head` is the commit that they speak of. */
export function markdownOptions(job: Job, head: string): MarkdownOptions {
  const base = docsBase(job)
  return {
    file: job.inputs.file,
    pageOf: (problem) => findingPage(base, problem),
    nodeSeconds: job.inputs.waitForNodes,
    entrySeconds: job.inputs.waitForEntries,
    repository: repositoryUrl(job),
    head,
    runUrl: job.context.runUrl,
  }
}

/** What the top of a plan's text says beside its plans. */
/** @param commit that the text speaks of */
export function headAbout(job: Job, merging: Merging, commit: string): HeadAbout {
  const { file, repair, waitForNodes, waitForEntries } = job.inputs
  return {
    file,
    docs: docsBase(job),
    repository: { url: repositoryUrl(job), commit },
    merging,
    ...(repair ? { repairs: true } : {}),
    ...(waitForNodes === 0 ? { leavesNodes: true } : {}),
    ...(waitForEntries === 0 ? { rushesEntries: true } : {}),
  }
}

function repositoryUrl({ context: { serverUrl, owner, repo } }: Job): string {
  return `${serverUrl}/${owner}/${repo}`
}

/** Where the pages of the problems are, for the very version that runs. */
function docsBase({ context, env }: Job): string {
  return actionPages({
    repository: env['GITHUB_ACTION_REPOSITORY'],
    ref: env['GITHUB_ACTION_REF'],
    serverUrl: context.serverUrl,
  })
}

export async function writeSummary({ core, env }: Job, text: string): Promise<void> {
  // Absent outside GitHub, as in some tools that stand in for it; the plan is in the log all the same.
  if (!env['GITHUB_STEP_SUMMARY']) return
  await core.summary.addRaw(text).write()
}
