import type { Agreement } from '../../apply/agreement.ts'
import { applyPlan } from '../../apply/apply.ts'
import { runCancelled, superseded } from '../../apply/problems.ts'
import type { Provenance } from '../../live/ledger.ts'
import type { Replaced } from '../../live/replaced.ts'
import type { Outcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { eachCluster } from './each-cluster.ts'
import type { Planned } from './plan-clusters.ts'
import { plannerOf } from './planner.ts'
import { doorTo } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/** Seconds in which a node that lost its access is found out: the control plane gives it 40 to 50. */
const WAIT_FOR_NODES = 60

/** On what word plans are carried out. */
export interface Given {
  /** For the ledger. */
  readonly provenance: Provenance
  readonly agreed: (plan: Plan) => Agreement
}

/**
 * Carries out plans that were shown, several clusters at once, as far as was agreed. A plan with errors is refused; the
 * others go on, because each cluster stands for itself. Outcomes are in the order of the plans. Once the run is cancelled
 * no further cluster is begun.
 */
export async function applyPlans(
  planned: Planned,
  input: RunInput,
  given: Given,
): Promise<readonly Outcome[]> {
  input.deadline?.endOfReading()
  return await eachCluster(planned.plans, input, (shown) => applyOne(planned, shown, input, given))
}

async function applyOne(planned: Planned, shown: Plan, input: RunInput, given: Given): Promise<Outcome> {
  const desired = planned.access.desired.find(({ cluster }) => cluster.name === shown.cluster)
  if (desired === undefined) throw new Error(`no desired state for ${shown.cluster}`)
  if (input.cancelled?.aborted) return notTried(shown, 'failed', [runCancelled(shown, 'nothing')])
  if (hasErrors(shown.problems)) return notTried(shown, 'refused', shown.problems.filter(isError))
  const agreement = given.agreed(shown)
  switch (agreement.kind) {
    case 'refused':
      return notTried(shown, 'refused', agreement.problems)
    case 'superseded':
      return notTried(shown, 'superseded', [superseded(shown)])
    case 'reviewed': {
      const { waitForNodes = WAIT_FOR_NODES, waitForEntries, onBackup, cancelled } = input
      const outcome = await applyPlan({
        door: doorTo(desired.cluster, input),
        desired,
        shown,
        agreement,
        provenance: given.provenance,
        planner: plannerOf(input),
        waitForNodes,
        ...(waitForEntries === undefined ? {} : { waitForEntries }),
        ...(cancelled && { cancelled }),
        onProgress: (text) => input.onProgress?.(`${shown.cluster}: ${text}`),
        ...(onBackup && { onBackup: (replaced: Replaced) => onBackup(shown.cluster, replaced) }),
      })
      return withWarnings(outcome, agreement.doubts)
    }
  }
}

/** What could not be checked is told even where nothing came of it. */
function withWarnings(outcome: Outcome, doubts: readonly Problem[]): Outcome {
  const untold = doubts.filter((doubt) => doubt.severity === 'warning' && !outcome.problems.includes(doubt))
  return untold.length === 0 ? outcome : { ...outcome, problems: [...outcome.problems, ...untold] }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function notTried(plan: Plan, status: Outcome['status'], problems: readonly Problem[]): Outcome {
  const changes = plan.changes.map((change) => ({ change, result: 'not-tried' as const }))
  return { plan, status, changes, problems }
}
