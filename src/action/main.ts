import { ClusterError } from '../cluster/door.ts'
import { withoutCredentials } from '../cluster/kube/redact.ts'
import { GitHubError } from '../github/port.ts'
import { messageOf } from '../problem/message.ts'
import { REPORT, stackLines } from '../problem/stack.ts'
import { annotationText, terminal } from '../words/encode.ts'
import type { ActionRun, Core } from './job/job.ts'
import { openRequestLog } from './job/request-log.ts'
import { runAction } from './run-action.ts'

/** The action. Whatever is thrown, an Error or not, fails the run. */
export async function main(): Promise<number> {
  const core = await import('@actions/core')
  const log = core.isDebug() ? openRequestLog(core) : undefined
  const run: ActionRun = { env: process.env, core, ...(log && { onRequest: log.onRequest }) }
  try {
    const failure = await runAction(run)
    if (failure === undefined) return 0
    core.setFailed(annotationText(failure))
  } catch (error) {
    core.setOutput('failure-reason', 'unexpected')
    tellStack(core, error)
    core.setFailed(annotationText(withoutCredentials(messageOf(error))))
  } finally {
    log?.close()
  }
  return 1
}

/** Where an error came from: all of it for those who debug, for others the first lines, unless it explains itself. */
function tellStack(core: Core & { isDebug(): boolean }, error: unknown): void {
  const isKnown = error instanceof ClusterError || error instanceof GitHubError
  const write = core.isDebug() ? core.debug : core.info
  const shown = core.isDebug() ? stackLines(error, 'whole') : isKnown ? [] : stackLines(error, 'short')
  for (const line of shown) write(terminal(withoutCredentials(line)))
  if (!core.isDebug() && !isKnown)
    core.info(`Run the job again with debug logging for the whole stack. ${REPORT}`)
}
