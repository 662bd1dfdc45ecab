import type { Desired } from '../../access/desired.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import { type KeyRepair, repairAwsAuth } from '../../aws-auth/repair/repair.ts'
import type { AwsAuth, RowMeaning } from '../../aws-auth/row.ts'
import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { type Ledger, lastGoodAwsAuth } from '../../live/ledger.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { AccountChange, AwsAuthChange, RowChange } from '../../login/mapping/aws-auth/change.ts'
import { awsAuthAfter } from '../../login/mapping/aws-auth/edits.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import type { Problem } from '../../problem/problem.ts'
import { nodeRows, rolesWithoutWayIn } from '../guard/missing-node-rows.ts'
import type { NodeRoles } from '../guard/node-roles.ts'
import type { Plan } from '../plan.ts'
import { nodeRowLeftOut, repairProblems } from './repair-problem.ts'

/** aws-auth with its broken keys rebuilt: what a plan goes on from in place of the live data. */
export interface Repaired {
  readonly base: NonNullable<Plan['base']>
  /** The base as the authenticator will read it. */
  readonly awsAuth: AwsAuth
  readonly problems: readonly Problem[]
}

/** Rebuilds the keys that cannot be read; `undefined` where all can. */
export function repairSnapshot(about: {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly ledger: Ledger
  readonly nodes: NodeRoles
}): Repaired | undefined {
  const { desired, snapshot, ledger, nodes } = about
  const data = snapshot.awsAuth?.data ?? {}
  if (decodeAwsAuth(data).broken.length === 0) return undefined
  const repaired = repairAwsAuth(data, {
    backup: lastGoodAwsAuth(ledger),
    rows: declaredRows(desired),
    accounts: desired.accounts.map(({ account }) => account),
  })
  const awsAuth = decodeAwsAuth(repaired.data)
  return {
    base: repaired.data,
    awsAuth,
    problems: [
      ...repairProblems(repaired.keys, desired.cluster.name),
      ...lostNodeRows(repaired.keys, { desired, awsAuth, nodes }),
    ],
  }
}

/** Nodes are not left out: what looks like a row of theirs must have come back, or else nothing is written. */
function lostNodeRows(
  keys: readonly KeyRepair[],
  about: { readonly desired: Desired; readonly awsAuth: AwsAuth; readonly nodes: NodeRoles },
): Problem[] {
  const { desired, awsAuth, nodes } = about
  const lost = keys
    .flatMap(({ key, leftOut }) => (key === 'mapRoles' ? leftOut : []))
    .flatMap(({ line, principals }) => principals.map((principal) => ({ line, ...principal })))
    .filter(({ arn, node }) => node && !nodes.roles.has(principalKey(arn)))
    .filter(({ arn }) => inForce(awsAuth, arn) === undefined)
  return lost.map(({ arn, line }) => nodeRowLeftOut(desired, { arn, line }))
}

/** The rows without which nodes of the cluster could not come in once mapRoles is rebuilt. */
function rowsOfNodes(about: {
  readonly desired: Desired
  readonly live: AwsAuth
  readonly repaired: Repaired
  readonly nodes: NodeRoles
  readonly facts: ClusterFacts | undefined
}): readonly RowChange[] {
  const { desired, live, repaired, nodes, facts } = about
  if (!readsAwsAuth(facts) || !live.broken.some(({ key }) => key === 'mapRoles')) return []
  return nodeRows(rolesWithoutWayIn({ nodes, awsAuth: repaired.awsAuth, facts }), desired)
}

/** What is planned for aws-auth. */
export interface AwsAuthPlan {
  readonly base?: Repaired['base']
  readonly changes: readonly AwsAuthChange[]
  readonly ownership: readonly OwnershipChange[]
  readonly problems: readonly Problem[]
}

/**
 * Makes of a plan that was made for the rebuilt data the plan for the live data, in which a broken key gives nobody
 * anything: what comes into force by the repair alone is a change too, and what would go before it came into force
 * is left out of the base, and is none. Rows that nodes need are added.
 */
export function withRepair(about: {
  readonly live: AwsAuth
  readonly repaired: Repaired
  readonly planned: AwsAuthPlan
  readonly desired: Desired
  readonly nodes: NodeRoles
  readonly facts: ClusterFacts | undefined
}): AwsAuthPlan {
  const { live, repaired, planned } = about
  const plannedRows = planned.changes.filter((change) => change.kind === 'row')
  const known = new Set(plannedRows.map(({ arn }) => arnKey(arn)))
  const forNodes = rowsOfNodes(about).filter(({ arn }) => !known.has(arnKey(arn)))
  const rows = [...plannedRows, ...forNodes].map((change) => ({ change, seen: asSeenLive(change, live) }))
  const plannedAccounts = planned.changes.filter((change) => change.kind === 'account')
  const accounts = plannedAccounts.map((change) => ({
    change,
    seen: change.action === 'remove' && !live.accounts.includes(change.account) ? undefined : change,
  }))
  const silent = [...rows, ...accounts].flatMap(({ change, seen }) => (seen === undefined ? [change] : []))
  const edited = awsAuthAfter(repaired.base, silent)
  const base = edited.ok ? edited.data : repaired.base
  const final = decodeAwsAuth(base)
  const seenRows = rows.flatMap(({ seen }) => seen ?? [])
  const seenAccounts = accounts.flatMap(({ seen }) => seen ?? [])
  const result = {
    changes: [
      ...seenRows,
      ...inForceAgain(live, final, seenRows),
      ...seenAccounts,
      ...countedAgain(live, final, seenAccounts),
    ],
    ownership: [...planned.ownership, ...silent.flatMap(released)],
    problems: [...planned.problems, ...repaired.problems, ...(edited.ok ? [] : edited.problems)],
  }
  // Where nothing comes of it the key stays broken, and the plan says so as it does without a repair.
  return result.changes.length === 0 ? result : { ...result, base }
}

/** The change beside what is in force now; `undefined` where that stays as it is. */
function asSeenLive(change: RowChange, live: AwsAuth): RowChange | undefined {
  const now = inForce(live, change.arn)
  const { before: _, ...rest } = change
  if (now === undefined) return change.after === undefined ? undefined : { ...rest, action: 'add' }
  if (change.after === undefined) return { ...rest, before: now }
  return sameMeaning(now, change.after) ? undefined : { ...rest, action: 'change', before: now }
}

/** What the repair brings for which nothing else is planned. */
function inForceAgain(live: AwsAuth, final: AwsAuth, planned: readonly RowChange[]): RowChange[] {
  const done = new Set(['', ...planned.map(({ arn }) => arnKey(arn))])
  return final.rows.flatMap(({ arn, key }): RowChange[] => {
    const id = arnKey(arn)
    if (done.has(id)) return []
    done.add(id)
    const [before, after] = [inForce(live, arn), inForce(final, arn)]
    if (after === undefined || (before !== undefined && sameMeaning(before, after))) return []
    const about = { kind: 'row', key, arn, after, reason: 'repaired' } as const
    return [before === undefined ? { ...about, action: 'add' } : { ...about, action: 'change', before }]
  })
}

function countedAgain(live: AwsAuth, final: AwsAuth, planned: readonly AccountChange[]): AccountChange[] {
  const done = new Set([...live.accounts, ...planned.map(({ account }) => account)])
  return [...new Set(final.accounts)]
    .filter((account) => !done.has(account))
    .map((account) => ({ kind: 'account', action: 'add', account, reason: 'repaired' }))
}

function inForce(awsAuth: AwsAuth, arn: string): RowMeaning | undefined {
  const found = effectiveRow(awsAuth, arn)
  const row = found.kind === 'random' ? found.rows.at(-1) : found.kind === 'row' ? found.row : undefined
  return row && { username: row.username, groups: row.groups }
}

/** What no longer stands in the file leaves the ledger. */
function released(change: AwsAuthChange): OwnershipChange[] {
  if (change.action !== 'remove' || change.reason !== 'no-longer-declared') return []
  const principal = change.kind === 'row' ? change.arn : change.account
  return [{ kind: 'ownership', action: 'release', principal }]
}
