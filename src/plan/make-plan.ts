import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { lintAwsAuth } from '../aws-auth/lint.ts'
import { isNodeRow } from '../aws-auth/lookup.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Problem } from '../problem/problem.ts'
import { atomsOf } from './atom.ts'
import { awsAuthAfter } from './aws-auth-edits.ts'
import type { Change } from './change.ts'
import { planDigest } from './digest.ts'
import { guardMasters, guardNewAwsAuth } from './guard.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { planObjects } from './objects.ts'
import type { Plan } from './plan.ts'
import { planRows } from './rows.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Desired × snapshot → plan. Everything that can be known to fail without writing is found here: the new text of
 * aws-auth is made and read back as part of planning, although only an apply sends it.
 */
export function makePlan(desired: Desired, snapshot: Snapshot): Plan {
  const cluster = desired.cluster.name
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const { ledger, problems: ledgerProblems } = readLedger(snapshot.ledger, cluster)
  const { rows, accounts, ownership, problems: rowProblems } = planRows(desired, awsAuth, ledger)
  const { objects, problems: objectProblems } = planObjects(desired, snapshot)
  const changes: Change[] = [
    ...sortedBy(rows, ({ arn }) => arn),
    ...sortedBy(accounts, ({ account }) => account),
    ...sortedBy(objects, ({ id }) => id),
    ...sortedBy(ownership, ({ principal }) => principal),
  ]
  const edited = awsAuthAfter(snapshot.awsAuth?.data, changes)
  const problems: Problem[] = [
    ...ledgerProblems,
    ...guardMasters(desired, rows),
    ...guardNewAwsAuth(desired, snapshot, rows.length + accounts.length > 0),
    ...rowProblems,
    ...objectProblems,
    ...(edited.ok
      ? []
      : edited.problems.map((problem) => ({ ...problem, where: { cluster, ...problem.where } }))),
    ...lintAwsAuth(awsAuth, cluster),
  ]
  return {
    cluster,
    set: desired.set,
    changes,
    problems: distinct(problems),
    digest: planDigest(cluster, atomsOf(changes)),
    lastApplied: lastApplied(ledger),
    kept: keptRows(desired, awsAuth, changes),
  }
}

function sortedBy<T>(items: readonly T[], name: (item: T) => string): T[] {
  return items.toSorted((one, other) => (name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0))
}

/** The encoder and the lint may both find that a key is broken; one of them is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.where, problem.message])
    return !seen.has(key) && seen.add(key)
  })
}

function keptRows(desired: Desired, awsAuth: AwsAuth, changes: readonly Change[]): Plan['kept'] {
  const touched = new Set(changes.map((change) => (change.kind === 'row' ? change.arn.toLowerCase() : '')))
  const declared = new Set(desired.rows.map(({ arn }) => arn.toLowerCase()))
  const kept = awsAuth.rows.filter(({ arn }) => arn === '' || !touched.has(arn.toLowerCase()))
  const nodes = kept.filter(isNodeRow).length
  const unmanaged = kept.filter((row) => !isNodeRow(row) && !declared.has(row.arn.toLowerCase())).length
  return { rows: kept.length, nodes, unmanaged }
}

function lastApplied({ commit, digest, run }: Ledger): Plan['lastApplied'] {
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(digest === undefined ? {} : { digest }),
    ...(run === undefined ? {} : { run }),
  }
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
