import type { Desired } from '../access/desired.ts'
import { stripRolePath } from '../aws-auth/arn.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { rowsFor } from '../aws-auth/lookup.ts'
import { readLedger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { homeAccount } from '../login/home-account.ts'
import { planEntries } from '../login/mapping/access-entries/plan-entries.ts'
import { assigned } from '../login/mapping/assigned.ts'
import { planAwsAuth } from '../login/mapping/aws-auth/mapping.ts'
import { planTidy } from '../login/mapping/aws-auth/plan-tidy.ts'
import { rowInForce } from '../login/mapping/aws-auth/row-in-force.ts'
import type { Problem } from '../problem/problem.ts'
import { bindsUser } from '../rbac/binds-user.ts'
import { planDigest } from './atom/digest.ts'
import { atomsOfPlan } from './atom/plan-atoms.ts'
import { completePlan, type PlanParts } from './complete-plan.ts'
import { NO_DRIFT } from './drift/drift.ts'
import { planFirstRows } from './guard/aws-auth-missing.ts'
import { nodeNeeds, nodeProblems } from './guard/node-needs.ts'
import { nodeRolesOf } from './guard/node-roles.ts'
import { isOfNodes } from './guard/node-row.ts'
import { mappingProblems } from './mapping/mapping-problems.ts'
import { withMoves } from './mapping/moved-rows.ts'
import { tidyProblems } from './mapping/tidy-problem.ts'
import { withUncovered } from './mapping/uncovered-rows.ts'
import { planObjects } from './object/objects.ts'
import type { Plan } from './plan.ts'
import { noLongerDeclared } from './removed/no-longer-declared.ts'
import { removedProblems } from './removed/removed.ts'
import { type AwsAuthPlan, repairSnapshot, withRepair } from './repair/repair.ts'
import { setOwnerProblems } from './set-owner.ts'
import { targetOf } from './target.ts'
import { NOTHING_UNMANAGED } from './undeclared/unmanaged.ts'

/**
 * Desired × snapshot → plan. Everything that can be known to fail without writing is found here: the new text of
 * aws-auth is made and read back as part of planning, although only an apply sends it.
 */
export function makePlan(desired: Desired, snapshot: Snapshot, options: PlanOptions = {}): Plan {
  return completePlan(planParts(desired, snapshot, options))
}

const NO_ROWS: ReturnType<typeof planAwsAuth> = { changes: [], ownership: [], touches: [], doubtful: [] }

/** What is planned, before guards have seen it. */
export function planParts(file: Desired, snapshot: Snapshot, options: PlanOptions = {}): PlanParts {
  const { repair = false, today } = options
  const { facts } = snapshot
  const desired = assigned(file, snapshot)
  const live = decodeAwsAuth(snapshot.awsAuth?.data)
  const nodes = nodeRolesOf(desired.guards, facts, live)
  const { ledger, problems: ledgerProblems } = readLedger(snapshot.ledger, desired.cluster.name)
  const repaired = repair ? repairSnapshot({ desired, snapshot, ledger, nodes }) : undefined
  const awsAuth = repaired?.awsAuth ?? live
  const home = homeAccount({ desired, facts, awsAuth: live })
  const aboutNodes = { desired, facts, nodes, home }
  // Where nothing reads the rows, they give nobody anything and stay as they are.
  const mapped = readsAwsAuth(facts)
    ? planAwsAuth({ desired, live: awsAuth, ledger, nodes: nodeNeeds(aboutNodes) })
    : NO_ROWS
  const rowOf = (principal: string) => rowInForce(principal, { awsAuth: live, facts })
  const entries = planEntries({
    desired,
    facts,
    ledger,
    rowOf,
    isOfNodes: (principal) =>
      nodes.roles.has(principalKey(principal)) ||
      rowsFor(live, stripRolePath(principal)).some((row) => isOfNodes(row, nodes)),
    bindsUser: (username) => bindsUser(snapshot, username),
  })
  const firstRows = planFirstRows({
    desired,
    facts,
    nodes,
    home,
    awsAuth: snapshot.awsAuth && awsAuth,
    writes: repaired !== undefined || mapped.changes.some(({ action }) => action !== 'remove'),
  })
  const objects = planObjects(desired, snapshot)
  const onNodes = nodeProblems(mapped, aboutNodes)
  const planned: AwsAuthPlan = {
    changes: [...mapped.changes, ...firstRows.rows],
    ownership: mapped.ownership,
    problems: [...onNodes.allowed, ...firstRows.problems],
  }
  const { base, changes, ownership, problems } =
    repaired === undefined ? planned : withRepair({ live, repaired, planned, desired, nodes, facts })
  const tidy = readsAwsAuth(facts)
    ? planTidy({ desired, data: base ?? snapshot.awsAuth?.data, changes, nodes: nodeNeeds(aboutNodes) })
    : { changes: [], left: [] }
  const cluster = desired.cluster.name
  return {
    desired,
    snapshot,
    ledger,
    nodes,
    awsAuth: live,
    base,
    changes: [
      ...withMoves(changes, entries.changes),
      ...tidy.changes,
      ...withUncovered(entries.changes, changes, rowOf),
      ...objects.objects,
      ...ownership,
      ...entries.ownership,
    ],
    problems: [
      ...problems,
      ...objects.problems,
      ...noLongerDeclared(desired, [...changes, ...entries.changes, ...objects.objects]),
    ],
    refused: [
      ...ledgerProblems,
      ...setOwnerProblems({ desired, ledger }),
      ...mappingProblems(desired, snapshot),
      ...entries.refused,
      ...onNodes.refused,
      ...objects.refused,
      ...removedProblems({ desired, ledger, awsAuth, facts, home }),
      ...tidyProblems(cluster, tidy.left, home),
    ],
    today,
  }
}

export interface PlanOptions {
  /** Rebuild a key of aws-auth that cannot be read, in place of refusing to touch it. */
  readonly repair?: boolean
  /** The day, `2027-01-31`, in UTC: exceptions of the file end. Absent: none has ended. */
  readonly today?: string
}

/** The plan of a cluster that could not be read: no changes, and why. */
export function unreadablePlan(desired: Desired, problem: Problem): Plan {
  const cluster = desired.cluster.name
  const target = targetOf(desired.cluster)
  return {
    cluster,
    unread: true,
    target,
    set: desired.set,
    changes: [],
    policy: [],
    gains: [],
    held: new Map(),
    problems: [problem],
    digest: planDigest(cluster, atomsOfPlan({ changes: [], policy: [], target }), []),
    lastApplied: {},
    kept: { rows: 0, nodes: 0, unmanaged: 0 },
    unmanaged: NOTHING_UNMANAGED,
    drift: NO_DRIFT,
  }
}
