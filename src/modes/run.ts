import { dirname, resolve } from 'node:path'
import type { ClusterEntry, Desired } from '../access/desired.ts'
import type { Agreement } from '../apply/agreement.ts'
import { applyPlan } from '../apply/apply.ts'
import type { Planner } from '../apply/apply-input.ts'
import { superseded } from '../apply/problems.ts'
import { type ClusterDoor, ClusterError } from '../cluster/door.ts'
import { openDoor } from '../cluster/open.ts'
import { problemOf } from '../cluster/problem.ts'
import { type LoadedAccess, loadAccess } from '../files/load-access.ts'
import type { Provenance } from '../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import { makePlan, unreadablePlan } from '../plan/make-plan.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { shownPlans } from '../plan/shown-plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'

/** Seconds in which a node that lost its access is found out: the control plane gives it 40 to 50. */
const WAIT_FOR_NODES = 60

/** What every mode starts from. */
export interface RunInput {
  /** The access file, relative to `folder` or absolute. */
  readonly file: string
  /** Absolute; places of problems are relative to it. */
  readonly folder: string
  /** Absolute: nothing outside is read. */
  readonly within?: string
  /** Only these clusters of the file; all when absent. */
  readonly clusters?: readonly string[]
  /** An apply that writes mapRoles watches the nodes for so many seconds; 60 when absent, 0: not at all. */
  readonly waitForNodes?: number
  /** Rebuild a key of aws-auth that cannot be read. */
  readonly repair?: boolean
  /** How a snapshot is planned; `makePlan` when absent. */
  readonly planner?: Planner
  /** Given the aws-auth of a cluster before an apply writes it. */
  readonly onBackup?: (cluster: string, awsAuth: ConfigMap) => Promise<void>
  /** Told what goes on, for a person who waits: `prod: reading`. */
  readonly onProgress?: (text: string) => void
}

/** A plan for each cluster of the file. With errors in the file itself there are no plans. */
export interface Planned {
  readonly access: LoadedAccess
  readonly plans: readonly Plan[]
  /** Problems of the file, then those of each plan. */
  readonly problems: readonly Problem[]
}

/** Reads the file and all that it names; reaches no cluster. */
export async function validate(input: RunInput): Promise<LoadedAccess> {
  return await loadAccess(input)
}

/** Plans every cluster at once. What goes wrong in one cluster is in its plan and stops no other. */
export async function plan(input: RunInput): Promise<Planned> {
  const loaded = await validate(input)
  const access = { ...loaded, problems: [...loaded.problems, ...unknownClusters(loaded, input)] }
  const wanted = (name: string): boolean => input.clusters?.includes(name) ?? true
  const chosen = hasErrors(access.problems)
    ? []
    : access.desired.filter(({ cluster }) => wanted(cluster.name))
  const plans = await Promise.all(chosen.map((desired) => planCluster(desired, input)))
  return { access, plans, problems: [...access.problems, ...plans.flatMap(({ problems }) => problems)] }
}

/** The clusters that were asked for and that the file does not have. */
export function unknownClusters(
  { desired, problems }: LoadedAccess,
  { clusters = [], file }: RunInput,
): Problem[] {
  if (hasErrors(problems)) return []
  const names = desired.map(({ cluster }) => cluster.name)
  return clusters
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'cluster-unknown',
      severity: 'error',
      where: { file },
      message: `${file} has no cluster named ${name}.`,
      found: name,
      allowed: names.join(', '),
      fix: 'Name one of its clusters, or leave --cluster out for all of them.',
    }))
}

async function planCluster(desired: Desired, input: RunInput): Promise<Plan> {
  const read = await readCluster(desired, input)
  return 'problem' in read ? unreadablePlan(desired, read.problem) : plannerOf(input)(desired, read.snapshot)
}

/** A cluster of the file as it is, or why it cannot be read. */
export async function readCluster(
  { cluster, set }: Desired,
  input: RunInput,
): Promise<{ readonly snapshot: Snapshot } | { readonly problem: Problem }> {
  try {
    input.onProgress?.(`${cluster.name}: reading`)
    const reader = await doorTo(cluster, input).reader()
    try {
      return { snapshot: await reader.snapshot(set) }
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return { problem: problemOf(error) }
  }
}

/** `2027-01-31`, in UTC: the core has no clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function plannerOf({ planner, repair = false }: RunInput): Planner {
  return planner ?? ((desired, snapshot) => makePlan(desired, snapshot, { repair, today: today() }))
}

/**
 * Carries out plans that were shown, one cluster after the other, as far as was agreed. A plan with errors is
 * refused; the others go on, because each cluster stands for itself.
 */
export async function apply(
  planned: Planned,
  input: RunInput,
  given: { readonly provenance: Provenance; readonly agreed: (plan: Plan) => Agreement },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const shown of planned.plans) {
    const desired = planned.access.desired.find(({ cluster }) => cluster.name === shown.cluster)
    if (desired === undefined) throw new Error(`no desired state for ${shown.cluster}`)
    const onProgress = (text: string): void => input.onProgress?.(`${shown.cluster}: ${text}`)
    const { waitForNodes = WAIT_FOR_NODES, onBackup } = input
    const backup = onBackup && { onBackup: (live: ConfigMap) => onBackup(shown.cluster, live) }
    const planner = plannerOf(input)
    const door = doorTo(desired.cluster, input)
    const { provenance } = given
    const agreement = hasErrors(shown.problems) ? undefined : given.agreed(shown)
    switch (agreement?.kind) {
      case undefined:
        outcomes.push(notTried(shown, 'refused', shown.problems.filter(isError)))
        break
      case 'refused':
        outcomes.push(notTried(shown, 'refused', agreement.problems))
        break
      case 'superseded':
        outcomes.push(notTried(shown, 'superseded', [superseded(shown)]))
        break
      case 'reviewed':
        outcomes.push(
          withWarnings(
            await applyPlan({
              ...{ door, desired, shown, agreement, provenance, planner, waitForNodes, onProgress },
              ...backup,
            }),
            agreement.doubts,
          ),
        )
    }
  }
  return outcomes
}

/** What could not be checked is told even where nothing came of it. */
function withWarnings(outcome: Outcome, doubts: readonly Problem[]): Outcome {
  const untold = doubts.filter((doubt) => doubt.severity === 'warning' && !outcome.problems.includes(doubt))
  return untold.length === 0 ? outcome : { ...outcome, problems: [...outcome.problems, ...untold] }
}

/** The one who looks at the plan is the one who applies it. */
export function agreedByLooking(plan: Plan): Agreement {
  return { kind: 'reviewed', reviewed: shownPlans(plan).slice(0, 1), doubts: [] }
}

/** True when the cluster is as the newest file says. */
export function isDone({ status }: Outcome): boolean {
  return status === 'applied' || status === 'nothing-to-do' || status === 'superseded'
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function notTried(plan: Plan, status: Outcome['status'], problems: readonly Problem[]): Outcome {
  const changes = plan.changes.map((change) => ({ change, result: 'not-tried' as const }))
  return { plan, status, changes, problems }
}

function doorTo(entry: ClusterEntry, { file, folder }: RunInput): ClusterDoor {
  return openDoor(entry, { folder: dirname(resolve(folder, file)) })
}
