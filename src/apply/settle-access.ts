import { kindOf } from '../plan/change/kinds.ts'
import type { ChangeOutcome, Outcome } from '../plan/outcome.ts'
import { type CheckFailure, type CheckInput, callsForTheWayBack, checkCluster } from './check-cluster.ts'
import { checkProblem } from './check-problem.ts'
import { nodesNotWatched } from './problems.ts'
import { rbacStays } from './rbac-stays.ts'
import { restorePrevious, type WayBack } from './restore-previous.ts'
import { stillInWords } from './still-in.ts'
import type { Work } from './work.ts'

/**
 * Checks the cluster after writes, and puts aws-auth back where it shut somebody out. `ended` is the outcome of an
 * apply that did not come to its end; without one, nothing is given where all is well.
 */
export async function settleAccess(work: Work, stopped: Outcome): Promise<Outcome>
export async function settleAccess(work: Work, stopped: undefined): Promise<Outcome | undefined>
export async function settleAccess(work: Work, ended: Outcome | undefined): Promise<Outcome | undefined> {
  const { input, awsAuth, nodes } = work
  const { door, desired, onProgress, shown } = input
  const { writes } = awsAuth
  work.isChecked = true
  const stopped =
    writes !== undefined && nodes?.kind === 'unknown' ? warned(work, ended, nodes.message) : ended
  const check: CheckInput = {
    door,
    desired,
    planner: work.planner,
    writes,
    isWhole: stopped === undefined,
    nodes,
    seconds: input.waitForNodes,
    pace: work.pace,
    onProgress,
    cancelled: input.cancelled,
  }
  const failure = await checkCluster(check)
  if (failure === undefined) return stopped
  const back = await wayBack(work, failure)
  const stillIn = stillInWords(writes, work.facts)
  const stays = back?.kind === 'restored' ? await rbacStays(work) : undefined
  const problem = checkProblem(failure, { plan: shown, back, rbacStays: stays, stillIn })
  const outcome: Outcome =
    stopped === undefined
      ? work.progress.failed(problem)
      : { ...stopped, problems: [...stopped.problems, problem] }
  return back === undefined || writes === undefined
    ? outcome
    : {
        ...outcome,
        status: 'failed',
        changes: back.kind === 'restored' ? outcome.changes.map(takenBack) : outcome.changes,
        restored: {
          kind: back.kind,
          reason: problem,
          written: writes.after.data ?? {},
          previous: writes.before?.data ?? {},
        },
      }
}

/** An outcome that stands already gets the warning now; one that is to come, then. */
function warned(work: Work, ended: Outcome | undefined, why: string): Outcome | undefined {
  const warning = nodesNotWatched(work.input.shown.cluster, why)
  work.progress.warn(warning)
  return ended === undefined ? undefined : { ...ended, problems: [...ended.problems, warning] }
}

async function wayBack(work: Work, failure: CheckFailure): Promise<WayBack | undefined> {
  if (work.awsAuth.writes === undefined || !callsForTheWayBack(failure)) return undefined
  const { input, open, planner, awsAuth, pace } = work
  const { door, desired } = input
  input.onProgress?.('rolling back aws-auth')
  return await restorePrevious({ door, open, desired, planner, awsAuth, pace })
}

function takenBack(item: ChangeOutcome): ChangeOutcome {
  const isInAwsAuth = kindOf(item.change).store === 'aws-auth'
  return isInAwsAuth && item.result === 'applied' ? { change: item.change, result: 'taken-back' } : item
}
