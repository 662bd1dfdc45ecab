import type { ActionMode } from '../modes/registry.ts'
import type { Job } from './job/job.ts'

/** Gives the sentence that the run fails with, or nothing when it succeeds. */
type Run = (job: Job) => Promise<string | undefined>

/** How the action runs each mode. Nothing of a mode is loaded before it is asked for. */
export const RUNS: { readonly [N in ActionMode]: () => Promise<Run> } = {
  validate: async () => (await import('./run/validate.ts')).runValidate,
  plan: async () => (await import('./run/plan.ts')).runPlan,
  apply: async () => (await import('./run/apply.ts')).runApply,
  restore: async () => (await import('./run/restore.ts')).runRestore,
  drift: async () => (await import('./run/drift.ts')).runDrift,
  explain: async () => (await import('./run/explain.ts')).runExplain,
  list: async () => (await import('./run/list.ts')).runList,
}
