import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { awsAccounts } from '../cluster/eks/accounts.ts'
import { type RunContext, readContext } from '../github/context.ts'
import { readEvent } from '../github/event.ts'
import { clustersRefused } from '../modes/clusters-refused.ts'
import { beginDeadline, stuckSentence } from '../modes/deadline/deadline.ts'
import { decideMode } from '../modes/decide-mode.ts'
import { annotationText } from '../words/encode.ts'
import { stop } from './job/finish.ts'
import { type Inputs, readInputs } from './job/inputs.ts'
import type { ActionRun, Job } from './job/job.ts'
import { RUNS } from './runs.ts'

/** Gives the sentence that the run fails with, or nothing when it succeeds. Outputs are set either way. */
export async function runAction(run: ActionRun): Promise<string | undefined> {
  const { env, core, onRequest } = run
  const context = readContext(env)
  const read = readInputs(env)
  if (!read.ok) return stop(run, context, { problems: read.problems, failureReason: 'input-invalid' })
  const { inputs } = read
  core.setSecret(inputs.token)
  const event = readEvent(env, await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  const decision = decideMode(event, inputs.mode, isConfirmed(inputs))
  if ('refused' in decision)
    return stop(run, context, { problems: [decision.refused], failureReason: 'event-refused' })

  const { mode, notice } = decision
  const narrowed = clustersRefused(event, mode, inputs)
  if (narrowed !== undefined)
    return stop(run, context, { problems: [narrowed], failureReason: 'input-invalid' })
  if (notice !== undefined) core.notice(annotationText(notice), { title: 'EKS access' })
  const { timeout: seconds } = inputs
  const text = `::error title=EKS access::${stuckSentence(seconds)}\n`
  const deadline = beginDeadline({ seconds, stuck: { text, to: 1 } })
  const input = {
    file: inputs.file,
    folder: context.workspace,
    within: context.workspace,
    ...setFileOf(context, inputs.file),
    ...(inputs.clusters.length === 0 ? {} : { clusters: inputs.clusters }),
    waitForNodes: inputs.waitForNodes,
    waitForEntries: inputs.waitForEntries,
    parallelism: inputs.parallelism,
    repair: inputs.repair,
    deadline,
    accounts: awsAccounts(),
    onProgress: (text: string) => core.info(annotationText(text)),
    ...(onRequest && { onRequest }),
  }
  const job: Job = { ...run, context, event, inputs, input }
  const start = await RUNS[mode]()
  try {
    return await start(job)
  } finally {
    deadline.close()
  }
}

/** A file that lies outside the workspace is not read anyway. */
function setFileOf(
  { owner, repo, repositoryId, workspace }: RunContext,
  file: string,
): Pick<Job['input'], 'setFile'> {
  const path = relative(workspace, resolve(workspace, file)).split(sep).join('/')
  const repository = `${owner}/${repo}`
  return { setFile: { ...(repositoryId === undefined ? {} : { repositoryId }), repository, path } }
}

/** An empty digest confirms nothing; where the workflow asks for an apply all the same, the apply says so. */
function isConfirmed({ mode, confirmDigest }: Inputs): boolean {
  return mode === 'apply' ? confirmDigest !== undefined : Boolean(confirmDigest)
}
