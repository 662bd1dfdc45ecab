import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import type { World } from './world.ts'

/** Lets a person release runs that wait at an environment with required reviewers; the job has `actions: read`. */
export function releaseRuns({ state }: Pick<World, 'state'>, user: string, ...runs: readonly string[]): void {
  state.identities[RUN_TOKEN] = { ...workflowRun, actions: 'read' }
  for (const run of runs)
    state.releases[run] = [
      ...(state.releases[run] ?? []),
      { user, state: 'approved', environments: ['production'] },
    ]
}
