import { principalKey } from '../aws-auth/arn-key.ts'
import { kindOf, mappedPrincipal } from '../plan/change/kinds.ts'
import type { ChangeOutcome, Outcome } from '../plan/outcome.ts'
import {
  type CheckFailure,
  type CheckInput,
  callsForTheWayBack,
  checkCluster,
} from './check/check-cluster.ts'
import { checkProblem, type RolledBack } from './check/check-problem.ts'
import { nodesNotWatched } from './problems.ts'
import { rbacStays } from './rollback/rbac-stays.ts'
import { restoreEntries } from './rollback/restore-entries.ts'
import { isAccepted, restorePrevious } from './rollback/restore-previous.ts'
import { stillInWords } from './rollback/still-in.ts'
import type { Work } from './work.ts'

/** Whether it wrote what logins depend on. */
export function touchesLogins({ awsAuth, entries }: Work): boolean {
  return awsAuth.writes !== undefined || entries.all.length > 0
}

/** When a check comes: after all writes, between them, or after an apply that did not come to its end. */
export type CheckedWhen = 'whole' | 'between' | { readonly ended: Outcome }

/**
 * Checks the cluster after writes, and rolls aws-auth and access entries back where they shut somebody out. Nothing is
 * given where all is well, but the outcome of an apply that did not come to its end.
 */
export async function settleAccess(work: Work, when: { readonly ended: Outcome }): Promise<Outcome>
export async function settleAccess(work: Work, when: 'whole' | 'between'): Promise<Outcome | undefined>
export async function settleAccess(work: Work, when: CheckedWhen): Promise<Outcome | undefined> {
  const { input, awsAuth, nodes } = work
  const ended = typeof when === 'string' ? undefined : when.ended
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
    isWhole: when === 'whole',
    nodes,
    // They are watched once, when all is written.
    seconds: when === 'between' ? 0 : input.waitForNodes,
    pace: work.pace,
    onProgress,
    cancelled: input.cancelled,
  }
  const failure = await checkCluster(check)
  if (failure === undefined) return stopped
  const back = await wayBack(work, failure)
  const stillIn = stillInWords(writes, work.facts)
  const stays = back?.rows?.kind === 'restored' ? await rbacStays(work) : undefined
  const problem = checkProblem(failure, { plan: shown, back, rbacStays: stays, stillIn })
  const outcome: Outcome =
    stopped === undefined
      ? work.progress.failed(problem)
      : { ...stopped, problems: [...stopped.problems, problem] }
  if (back?.rows === undefined && back?.entries === undefined) return outcome
  const { undone = [], left = [] } = back.entries ?? {}
  return {
    ...outcome,
    status: 'failed',
    changes: outcome.changes.map((item) => takenBack(item, back)),
    ...(back.entries === undefined ? {} : { entriesBack: { undone: undone.length, left: left.length } }),
    ...(back.rows === undefined || writes === undefined
      ? {}
      : {
          restored: {
            kind: back.rows.kind,
            reason: problem,
            written: writes.after.data ?? {},
            previous: writes.before?.data ?? {},
          },
        }),
  }
}

/** An outcome that stands already gets the warning now; one that is to come, then. */
function warned(work: Work, ended: Outcome | undefined, why: string): Outcome | undefined {
  const warning = nodesNotWatched(work.input.shown.cluster, why)
  work.progress.warn(warning)
  return ended === undefined ? undefined : { ...ended, problems: [...ended.problems, warning] }
}

/**
 * First the entries that were there, which give again what was taken with them; then the rows; last the entries that were
 * made, which give way to the rows beneath them.
 */
async function wayBack(work: Work, failure: CheckFailure): Promise<RolledBack | undefined> {
  if (!touchesLogins(work) || !callsForTheWayBack(failure)) return undefined
  const { input, open, planner, awsAuth, entries, pace } = work
  const { door, desired } = input
  const hasRows = awsAuth.writes !== undefined
  // What differs is a row that somebody else writes: no entry locks anybody out.
  const hasEntries = entries.all.length > 0 && failure.kind !== 'differs'
  if (hasEntries) input.onProgress?.('rolling back access entries')
  const before = hasEntries ? await restoreEntries(work, 'there-before') : undefined
  if (hasRows) input.onProgress?.('rolling back aws-auth')
  const rows = hasRows ? await restorePrevious({ door, open, desired, planner, awsAuth, pace }) : undefined
  const made = hasEntries ? await restoreEntries(work, 'made') : undefined
  const ofEntries = before &&
    made && { undone: [...before.undone, ...made.undone], left: [...before.left, ...made.left] }
  const accepted =
    ofEntries === undefined && rows?.kind === 'restored'
      ? rows.accepted
      : await isAccepted({ door, desired, planner, pace })
  return {
    accepted,
    ...(rows === undefined ? {} : { rows: rows.kind === 'restored' ? { ...rows, accepted } : rows }),
    ...(ofEntries === undefined ? {} : { entries: ofEntries }),
  }
}

function takenBack(item: ChangeOutcome, { rows, entries }: RolledBack): ChangeOutcome {
  const { change, result } = item
  if (result !== 'applied' && result !== 'partly') return item
  const { store } = kindOf(change)
  const isBack =
    (store === 'aws-auth' && rows?.kind === 'restored') ||
    (store === 'access-entries' &&
      entries?.undone.some((arn) => principalKey(arn) === principalKey(mappedPrincipal(change) ?? '')))
  return isBack ? { change, result: 'taken-back' } : item
}
