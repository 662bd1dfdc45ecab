import { readFile } from 'node:fs/promises'
import { failureReason, type Met } from './failure-reason.ts'
import type { LoadedAccess } from './files/load-access.ts'
import { writePlanFile } from './files/plan-file.ts'
import { annotate } from './github/annotate.ts'
import { type RunContext, readContext } from './github/context.ts'
import { type GitHubEvent, readEvent } from './github/event.ts'
import { decideMode, type Mode } from './github/mode.ts'
import { type Outputs, writeOutputs } from './github/outputs.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { countChanges } from './plan/plan.ts'
import { hasErrors, type Problem } from './problem/problem.ts'
import { publishInvalid, publishPlan, publishRecord, type Stage } from './publish.ts'
import { annotationText } from './render/encode.ts'
import type { MarkdownOptions } from './render/options.ts'
import { invalidSummary, planSummary, recordSummary, validationSummary } from './render/summary.ts'
import { outcomesText, plansText, problemsText, type TerminalOptions } from './render/terminal.ts'
import { apply, plan, type RunInput, validate } from './run.ts'

/** The part of `@actions/core` that the action uses. */
export type Core = Pick<
  typeof import('@actions/core'),
  'error' | 'warning' | 'notice' | 'info' | 'setOutput' | 'setSecret' | 'summary'
>

export interface ActionRun {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly core: Core
}

/** What every mode of the action needs to know. */
export interface Job extends ActionRun {
  readonly context: RunContext
  readonly event: GitHubEvent
  readonly inputs: Inputs
  readonly input: RunInput
}

/** Gives the sentence that the run fails with, or nothing when it succeeds. Outputs are set either way. */
export async function runAction(run: ActionRun): Promise<string | undefined> {
  const { env, core } = run
  const context = readContext(env)
  const read = readInputs(env)
  if (!read.ok) return stop(run, context, read.problems, { applied: false, failureReason: 'input-invalid' })
  const { inputs } = read
  core.setSecret(inputs.token)
  const event = readEvent(env, await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  const decision = decideMode(event, inputs.mode)
  if ('refused' in decision)
    return stop(run, context, [decision.refused], { applied: false, failureReason: 'event-refused' })

  const { mode, notice } = decision
  if (notice !== undefined) core.notice(annotationText(notice), { title: 'EKS access' })
  const input: RunInput = {
    file: inputs.file,
    folder: context.workspace,
    within: context.workspace,
    onProgress: (text) => core.info(annotationText(text)),
  }
  const job: Job = { ...run, context, event, inputs, input }
  switch (mode) {
    case 'validate':
      return await runValidate(job)
    case 'plan':
      return await runPlan(job)
    case 'apply':
      return await runApply(job)
  }
}

async function runValidate(job: Job): Promise<string | undefined> {
  const { problems } = await validate(job.input)
  report(job, problems)
  job.core.info(problemsText(problems, log(job)))
  await summarise(job, validationSummary(problems, markdown(job, job.context.sha)))
  return finish(job, 'validate', { file: problems }, {})
}

async function runPlan(job: Job): Promise<string | undefined> {
  const { event } = job
  const { access, plans, problems } = await plan(job.input)
  const planned: Met = { file: access.problems, plans: plans.flatMap((each) => each.problems) }
  report(job, problems)
  const head = event.kind === 'pull-request' ? event.headSha : job.context.sha
  const options = { ...markdown(job, head), inFile: access.problems }
  if (hasErrors(access.problems)) return await invalidFile(job, { stage: 'plan', access, options })
  if (access.problems.length > 0) job.core.info(problemsText(access.problems, log(job)))
  job.core.info(plansText(plans, log(job)))
  await summarise(job, planSummary(plans, options))
  const published = await publishPlan(job, { plans, options })
  return finish(job, 'plan', planned, {
    changes: countChanges(plans),
    planDigest: published.digest,
    planFile: await writePlanFile(job.env, access.set, plans),
    ...(published.url === undefined ? {} : { commentUrl: published.url }),
  })
}

async function runApply(job: Job): Promise<string | undefined> {
  const planned = await plan(job.input)
  const { access, plans } = planned
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await invalidFile(job, { stage: 'apply', access, options: markdown(job, job.context.sha) })
  }
  if (access.problems.length > 0) job.core.info(problemsText(access.problems, log(job)))
  job.core.info(plansText(plans, log(job)))
  const planFile = await writePlanFile(job.env, access.set, plans)
  const { sha: commit, runUrl } = job.context
  const outcomes = await apply(planned, job.input, { commit, run: runUrl })
  const met = outcomes
    .flatMap(({ problems }) => problems)
    .filter((problem) => !planned.problems.includes(problem))
  report(job, [...planned.problems, ...met])
  job.core.info(outcomesText(outcomes, log(job)))
  const options = markdown(job, commit)
  await summarise(job, recordSummary(outcomes, options))
  const published = await publishRecord(job, { outcomes, options })
  const all: Met = { file: access.problems, plans: plans.flatMap((each) => each.problems), apply: met }
  return finish(job, 'apply', all, {
    changes: countChanges(plans),
    planDigest: published.digest,
    planFile,
    ...(published.url === undefined ? {} : { commentUrl: published.url }),
    applied: outcomes.every(({ status }) => status === 'applied' || status === 'nothing-to-do'),
  })
}

async function invalidFile(
  job: Job,
  about: { readonly stage: Stage; readonly access: LoadedAccess; readonly options: MarkdownOptions },
): Promise<string | undefined> {
  const { stage, options } = about
  const { problems } = about.access
  job.core.info(problemsText(problems, log(job)))
  await summarise(job, invalidSummary(problems, stage, options))
  const commentUrl = await publishInvalid(job, { stage, problems, options })
  return finish(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl })
}

/** Every problem on its line, as far as GitHub shows them; the log has them all. */
function report({ core, context }: Job, problems: readonly Problem[]): void {
  annotate(core, problems, { workspace: context.workspace, cwd: context.workspace })
}

function stop(
  { core }: ActionRun,
  { workspace }: RunContext,
  problems: readonly Problem[],
  outputs: Outputs,
): string {
  annotate(core, problems, { workspace, cwd: workspace })
  writeOutputs(core, outputs)
  return problems.map(({ message, fix }) => `${message} ${fix}`).join('\n')
}

function finish(job: Job, mode: Mode, met: Met, outputs: Partial<Outputs>): string | undefined {
  const reason = failureReason(met)
  writeOutputs(job.core, {
    mode,
    applied: false,
    ...outputs,
    ...(reason === undefined ? {} : { failureReason: reason }),
  })
  const problems = [...met.file, ...(met.plans ?? []), ...(met.apply ?? [])]
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return undefined
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
  const where = reason === 'file-invalid' ? job.inputs.file : `the ${mode} of ${job.inputs.file}`
  return `${count} in ${where}: ${[...new Set(errors.map(({ code }) => code))].join(', ')}`
}

async function summarise({ core, env }: Job, text: string): Promise<void> {
  // Absent outside GitHub, as in some tools that stand in for it; the plan is in the log all the same.
  if (!env['GITHUB_STEP_SUMMARY']) return
  await core.summary.addRaw(text).write()
}

function log(job: Job): TerminalOptions {
  return { ...markdown(job, job.context.sha), colour: false }
}

function markdown({ context, env, inputs }: Job, head: string): MarkdownOptions {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const repository = env['GITHUB_ACTION_REPOSITORY'] || `${context.owner}/${context.repo}`
  const ref = env['GITHUB_ACTION_REPOSITORY'] ? env['GITHUB_ACTION_REF'] || 'main' : context.sha
  return {
    file: inputs.file,
    docsUrl: (code) => `${server}/${repository}/blob/${ref}/docs/problems/${code}.md`,
    head,
    runUrl: context.runUrl,
  }
}
