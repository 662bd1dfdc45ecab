import type { Desired } from '../../src/access/desired.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import type { Pace } from '../../src/apply/pace.ts'
import { loadAccess } from '../../src/files/load-access.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { hasErrors } from '../../src/problem/problem.ts'
import { agreedByLooking } from '../agreed.ts'
import type { Facts } from './facts.ts'
import type { FaultProxy } from './fault-proxy.ts'
import { pacedDoor } from './paced-door.ts'
import { folderWith } from './program.ts'

/** What an access file says about its only cluster. */
export async function desiredBy(facts: Facts, files: Readonly<Record<string, string>>): Promise<Desired> {
  return await desiredIn(folderWith(facts, files))
}

/** The same of a file in a folder. */
export async function desiredIn(folder: string, file = 'access.yaml'): Promise<Desired> {
  const { desired, problems } = await loadAccess({ file, folder })
  const [only] = desired
  if (only === undefined || hasErrors(problems)) throw new Error(JSON.stringify(problems))
  return only
}

export interface InProcess {
  readonly facts: Facts
  readonly desired: Desired
  /** The way that the apply takes; straight to the API server when absent. */
  readonly by?: FaultProxy
}

/**
 * Plans, and applies what was planned, without a process and without waiting: the API server is as real, and it
 * takes a tenth of the time.
 */
export async function applyInProcess({ facts, desired, by }: InProcess): Promise<Outcome> {
  // The plan that a person looks at is made straight: faults are for the apply.
  const reader = await pacedDoor(facts).reader()
  const shown = makePlan(desired, await reader.snapshot(desired.set))
  await reader.close()
  return await applyPlan({
    door: pacedDoor(facts, by),
    desired,
    shown,
    agreement: agreedByLooking(shown),
    // By a proxy the API server has another address; it is the same cluster.
    planner: (of, snapshot) => ({ ...makePlan(of, snapshot), target: shown.target }),
    provenance: {},
    waitForNodes: 0,
    pace: withoutWaiting(),
  })
}

/** A clock that only waiting moves. */
function withoutWaiting(): Pace {
  let now = 0
  return {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds
    },
  }
}

/** Whether the cluster is as the file says. */
export function isDone({ status }: Outcome): boolean {
  return status === 'applied' || status === 'nothing-to-do'
}

/** How a run ended, and why. */
export function wordsOf({ status, problems }: Outcome): string {
  return [status, ...problems.map(({ code, message }) => `${code}: ${message}`)].join('; ')
}
