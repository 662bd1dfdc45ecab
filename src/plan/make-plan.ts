import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { readLedger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import { planAccounts } from './accounts.ts'
import { completePlan } from './complete-plan.ts'
import { planDigest } from './digest.ts'
import { planFirstRows } from './guard/aws-auth-missing.ts'
import { nodeRolesOf } from './guard/node-roles.ts'
import { planObjects } from './objects.ts'
import type { Plan } from './plan.ts'
import { repairSnapshot, withRepair } from './repair.ts'
import { planRows } from './rows.ts'

/**
 * Desired × snapshot → plan. Everything that can be known to fail without writing is found here: the new text of
 * aws-auth is made and read back as part of planning, although only an apply sends it.
 */
export function makePlan(desired: Desired, snapshot: Snapshot, options: PlanOptions = {}): Plan {
  const { repair = false, today } = options
  const { facts } = snapshot
  const live = decodeAwsAuth(snapshot.awsAuth?.data)
  const nodes = nodeRolesOf(desired.guards, facts)
  const { ledger, problems: ledgerProblems } = readLedger(snapshot.ledger, desired.cluster.name)
  const repaired = repair ? repairSnapshot({ desired, snapshot, ledger, nodes }) : undefined
  const awsAuth = repaired?.awsAuth ?? live
  const rows = planRows({ desired, awsAuth, ledger, nodes, facts })
  const accounts = planAccounts(desired, awsAuth, ledger)
  const firstRows = planFirstRows({
    desired,
    facts,
    nodes,
    awsAuth: snapshot.awsAuth && awsAuth,
    writes:
      repaired !== undefined ||
      [...rows.rows, ...accounts.accounts].some(({ action }) => action !== 'remove'),
  })
  const { objects, problems: objectProblems } = planObjects(desired, snapshot)
  const planned = {
    rows: [...rows.rows, ...firstRows.rows],
    accounts: accounts.accounts,
    ownership: [...rows.ownership, ...accounts.ownership],
    problems: [...ledgerProblems, ...rows.problems, ...firstRows.problems],
  }
  const about = { desired, snapshot, ledger, nodes, awsAuth: live, objects, objectProblems, today }
  return completePlan(
    repaired === undefined
      ? { ...about, ...planned }
      : { ...about, ...withRepair({ live, repaired, planned, desired, nodes, facts }) },
  )
}

export interface PlanOptions {
  /** Rebuild a key of aws-auth that cannot be read, in place of refusing to touch it. */
  readonly repair?: boolean
  /** The day, `2027-01-31`, in UTC: exceptions of the file end. Absent: none has ended. */
  readonly today?: string
}

/** The plan of a cluster that could not be read: no changes, and why. */
export function unreadablePlan(desired: Desired, problem: Problem): Plan {
  return {
    cluster: desired.cluster.name,
    set: desired.set,
    changes: [],
    problems: [problem],
    digest: planDigest(desired.cluster.name, []),
    lastApplied: {},
    kept: { rows: 0, nodes: 0, unmanaged: 0 },
  }
}
