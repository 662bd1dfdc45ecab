import { messageOf } from '../problem/message.ts'
import { annotationText } from '../render/encode.ts'
import type { ActionRun } from './job/job.ts'
import { runAction } from './run-action.ts'

/** The action. Whatever is thrown, an Error or not, fails the run. */
export async function main(): Promise<number> {
  const core = await import('@actions/core')
  const run: ActionRun = { env: process.env, core }
  try {
    const failure = await runAction(run)
    if (failure === undefined) return 0
    core.setFailed(annotationText(failure))
  } catch (error) {
    core.setOutput('failure-reason', 'unexpected')
    core.setFailed(annotationText(messageOf(error)))
  }
  return 1
}
