import type { Desired } from '../../access/desired.ts'
import type { LoadedAccess } from '../../files/load-access.ts'
import { alsoForDrift } from '../../plan/drift/entries-read.ts'
import { unreadablePlan } from '../../plan/make-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { wantedForPlan } from '../../plan/wanted.ts'
import type { Problem } from '../../problem/problem.ts'
import { type BegunReadings, beginReadings, loadAndBegin } from './begun-readings.ts'
import { chosenClusters } from './chosen-clusters.ts'
import { eachCluster } from './each-cluster.ts'
import { plannerOf } from './planner.ts'
import type { RunInput } from './run-input.ts'

/** A plan for each cluster of the file. With errors in the file itself there are no plans. */
export interface Planned {
  readonly access: LoadedAccess
  readonly plans: readonly Plan[]
  /** Problems of the file, then those of each plan. */
  readonly problems: readonly Problem[]
}

/** Reads the file, and plans every cluster. */
export async function planClusters(input: RunInput): Promise<Planned> {
  const { loaded, readings } = await loadAndBegin(input)
  return await planLoaded(loaded, input, readings)
}

/** Plans every cluster of a file, several at once. What goes wrong in one is in its plan and stops no other. */
export async function planLoaded(
  loaded: LoadedAccess,
  input: RunInput,
  readings: BegunReadings = beginReadings(input, 0),
): Promise<Planned> {
  const chosen = chosenClusters(loaded, input)
  if (chosen.desired.length === 0) readings.abandon()
  const plans = await eachCluster(chosen.desired, input, (desired) => planCluster(desired, input, readings))
  return {
    access: { ...loaded, problems: chosen.problems },
    plans,
    problems: [...chosen.problems, ...plans.flatMap(({ problems }) => problems)],
  }
}

/** The clusters of the file that the run is not for. */
export function leftOutOf({ access, plans }: Pick<Planned, 'access' | 'plans'>): readonly string[] {
  const planned = new Set(plans.map(({ cluster }) => cluster))
  return access.desired.map(({ cluster }) => cluster.name).filter((name) => !planned.has(name))
}

async function planCluster(desired: Desired, input: RunInput, readings: BegunReadings): Promise<Plan> {
  const planner = plannerOf(input)
  const read = await readings.take(desired, alsoForDrift(wantedForPlan(desired, planner)))
  return 'problem' in read ? unreadablePlan(desired, read.problem) : planner(desired, read.snapshot)
}
