import { annotate } from '../../github/annotate.ts'
import type { RunContext } from '../../github/context.ts'
import type { ActionMode } from '../../modes/registry.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { failureReason, type Met } from './failure-reason.ts'
import type { ActionRun, Job } from './job.ts'
import { type Outputs, writeOutputs } from './outputs.ts'

/** Every problem on its line, as far as GitHub shows them; the log has them all. */
export function report({ core, context }: Job, problems: readonly Problem[]): void {
  annotate(core, problems, { workspace: context.workspace, cwd: context.workspace })
}

/** Ends a run that may not even begin. Gives the sentence that it fails with. */
export function stop(
  { core }: ActionRun,
  { workspace }: RunContext,
  about: {
    readonly problems: readonly Problem[]
    readonly failureReason: NonNullable<Outputs['failureReason']>
  },
): string {
  annotate(core, about.problems, { workspace, cwd: workspace })
  writeOutputs(core, { applied: false, failureReason: about.failureReason })
  return about.problems
    .map(
      ({ message, allowed, fix }) =>
        `${message} ${allowed === undefined ? '' : `Allowed: ${allowed}. `}${fix}`,
    )
    .join('\n')
}

/** Sets the outputs. Gives the sentence that the run fails with, or nothing when it succeeds. */
export function finish(job: Job, mode: ActionMode, met: Met, outputs: Partial<Outputs>): string | undefined {
  const reason = failureReason(met)
  writeOutputs(job.core, {
    mode,
    applied: false,
    ...outputs,
    ...(reason === undefined ? {} : { failureReason: reason }),
  })
  const problems = [...met.file, ...(met.plans ?? []), ...(met.drift ?? []), ...(met.apply ?? [])]
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return undefined
  if (reason === 'drift')
    return `${counted((met.drift ?? []).length, 'finding')} in the clusters of ${job.inputs.file}: see the summary`
  const where = reason === 'file-invalid' ? job.inputs.file : `the ${mode} of ${job.inputs.file}`
  return `${counted(errors.length, 'error')} in ${where}: ${[...new Set(errors.map(({ code }) => code))].join(', ')}`
}
