import type { Asked, TerminalMode } from '../modes/registry.ts'
import type { Around } from './run/streams.ts'

/** Gives the exit status. */
type Run<A> = (asked: A, around: Around) => Promise<number>

/** How the terminal runs each mode. Nothing of a mode is loaded before it is asked for. */
export const RUNS: { readonly [N in TerminalMode]: () => Promise<Run<Asked<N>>> } = {
  validate: async () => (await import('./run/validate.ts')).runValidate,
  plan: async () => (await import('./run/plan.ts')).runPlan,
  apply: async () => (await import('./run/apply.ts')).runApply,
  restore: async () => (await import('./run/restore.ts')).runRestore,
  explain: async () => (await import('./run/explain.ts')).runExplain,
  'who-can': async () => (await import('./run/who-can.ts')).runWhoCan,
  list: async () => (await import('./run/list.ts')).runList,
  import: async () => (await import('./run/import.ts')).runImport,
  snapshot: async () => (await import('./run/snapshot.ts')).runSnapshot,
}
