import type { Desired } from '../access/desired.ts'
import { arnKey } from '../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { type AwsAuthEdit, editAwsAuth } from '../aws-auth/edit/encode.ts'
import { effectiveRow, rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../aws-auth/row.ts'
import { sameMeaning } from '../aws-auth/same-meaning.ts'
import { dataHash } from '../live/data-hash.ts'
import { type Ledger, readLedger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { homeAccount } from '../login/home-account.ts'
import type { AccountChange, RowChange } from '../login/mapping/aws-auth/change.ts'
import { declaredRows } from '../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../problem/problem.ts'
import type { Backup, RestoredFrom } from './backup.ts'
import { completePlan, type PlanParts } from './complete-plan.ts'
import { planFirstRows } from './guard/aws-auth-missing.ts'
import { MASTERS } from './guard/masters.ts'
import { nodeRows, rolesWithoutWayIn } from './guard/missing-node-rows.ts'
import { nodeRolesOf } from './guard/node-roles.ts'
import { isOfNodes } from './guard/node-row.ts'
import type { Plan } from './plan.ts'
import {
  adminStays,
  brokenKeyReplaced,
  fileSaysOtherwise,
  noBackup,
  unreadableBackup,
} from './restore-problem.ts'
import { setOwnerProblems } from './set-owner.ts'

/**
 * The way back: aws-auth as the backup has it, byte for byte, with the rows that nodes need now. Nothing else is
 * touched, neither RBAC nor the ledger; what the file says is not asked, but every guard is.
 */
export function planRestore(desired: Desired, snapshot: Snapshot, backup: Backup): Plan {
  const { facts } = snapshot
  const cluster = desired.cluster.name
  const { ledger, problems: ledgerProblems } = readLedger(snapshot.ledger, cluster)
  const problems = [...ledgerProblems, ...setOwnerProblems({ desired, ledger })]
  const live = decodeAwsAuth(snapshot.awsAuth?.data)
  const nodes = nodeRolesOf(desired.guards, facts, live)
  const restores = restoredFrom(backup, ledger)
  const about = { desired, snapshot, ledger, nodes, awsAuth: live, restores, ...NOTHING }
  const complete = (parts: Partial<PlanParts>): Plan => completePlan({ ...about, ...parts })

  const data = backup.kind === 'file' ? backup.data : ledger.previousAwsAuth
  if (data === undefined)
    return complete({ problems: [...problems, noBackup({ desired, snapshot, backup })] })
  const { broken } = decodeAwsAuth(data)
  if (broken.length > 0)
    return complete({
      problems: [...problems, ...broken.map((key) => unreadableBackup(cluster, key, backup))],
    })

  const withNodes = keepNodeRows(data, live, (row) => isOfNodes(row, nodes))
  const base = withNodes.ok ? withNodes.data : data
  const then = decodeAwsAuth(base)
  // What the file declares is no part of the way back.
  const undeclared: Desired = { ...desired, principals: [] }
  const first = planFirstRows({
    desired: undeclared,
    facts,
    nodes,
    home: homeAccount({ desired, facts, awsAuth: live }),
    awsAuth: then,
    writes: true,
  })
  const forNodes = readsAwsAuth(facts)
    ? nodeRows(rolesWithoutWayIn({ nodes, awsAuth: then, facts }), undeclared)
    : []
  const changes = [...rowChanges(live, then), ...forNodes, ...accountChanges(live, then)]
  const found = [
    ...forLedger(problems, backup),
    ...live.broken.map((key) => brokenKeyReplaced(cluster, key, then)),
    ...stayingAdmins({ desired, live, then, restores }),
  ]
  if (changes.length === 0) return complete({ problems: found })
  return complete({
    base,
    changes,
    problems: [
      ...found,
      ...(withNodes.ok ? [] : withNodes.problems),
      ...first.problems,
      fileSaysOtherwise(cluster),
    ],
  })
}

/** A file is what anybody may have written; so is the ledger's data, unless an apply is known to have saved it. */
function restoredFrom(backup: Backup, { previousAwsAuth = {}, previousBy = {} }: Ledger): RestoredFrom {
  const trust = backup.allowMasters === true ? 'allowed' : 'unknown'
  if (backup.kind === 'file') return { kind: 'file', file: backup.file, trust }
  const hash = dataHash(previousAwsAuth)
  return { kind: 'ledger', by: previousBy, hash, trust: backup.saved?.has(hash) === true ? 'saved' : trust }
}

const NOTHING = { changes: [], problems: [], refused: [] }

/** Of no file, and admins before and after. */
function stayingAdmins(about: {
  readonly desired: Desired
  readonly live: AwsAuth
  readonly then: AwsAuth
  readonly restores: RestoredFrom
}): Problem[] {
  const { desired, live, then, restores } = about
  if (restores.trust === 'saved') return []
  const declared = new Set(declaredRows(desired).map(({ arn }) => arnKey(arn)))
  const isAdmin = (row: Row): boolean => row.groups.includes(MASTERS)
  return principalsIn(live)
    .filter((arn) => !declared.has(arnKey(arn)) && inForce(live, arn).some(isAdmin))
    .flatMap((arn) => inForce(then, arn).filter(isAdmin).slice(-1))
    .map((row) => adminStays(desired.cluster.name, row, restores))
}

/** Who goes back to a file does not need the ledger. */
function forLedger(problems: readonly Problem[], { kind }: Backup): readonly Problem[] {
  return kind === 'ledger' ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' }))
}

/** A way back never takes the row of a node, and never changes it. */
function keepNodeRows(
  data: Readonly<Record<string, string>>,
  live: AwsAuth,
  isOfNode: (row: Row) => boolean,
) {
  const then = decodeAwsAuth(data)
  const edits = principalsIn(live).flatMap((arn): AwsAuthEdit[] => {
    const [now, was] = [inForce(live, arn), inForce(then, arn)]
    const row = now.at(-1)
    if (row === undefined || !now.some(isOfNode)) return []
    const meaning = { username: row.username, groups: row.groups }
    if (was.length === 0) return [{ kind: 'add', key: row.key, arn: row.arn, ...meaning }]
    return was
      .filter((one) => !sameMeaning(one, row))
      .map((one) => ({ kind: 'change', row: one, ...meaning }))
  })
  return editAwsAuth(data, edits)
}

function rowChanges(live: AwsAuth, then: AwsAuth): RowChange[] {
  const arns = new Map([...principalsIn(live), ...principalsIn(then)].map((arn) => [arnKey(arn), arn]))
  return [...arns.values()].flatMap((arn): RowChange[] => {
    const [now, was] = [inForce(live, arn), inForce(then, arn)]
    const [before, after] = [now.at(-1), was.at(-1)]
    if (after === undefined)
      return before === undefined ? [] : [{ ...about(before), action: 'remove', before: meaning(before) }]
    if (before === undefined) return [{ ...about(after), action: 'add', after: meaning(after) }]
    // Where chance decides between rows, now or then, it is the same as long as it decides between the same meanings;
    // else a row that differs is shown.
    const gone = now.find((row) => !was.some((other) => sameMeaning(row, other)))
    const back = was.find((row) => !now.some((other) => sameMeaning(row, other)))
    if (gone === undefined && back === undefined) return []
    const [from, to] = [gone ?? before, back ?? after]
    return [{ ...about(to), action: 'change', before: meaning(from), after: meaning(to) }]
  })
}

function about({ key, arn }: Row): Pick<RowChange, 'kind' | 'key' | 'arn' | 'reason'> {
  return { kind: 'row', key, arn, reason: 'restored' }
}

function meaning({ username, groups }: Row): NonNullable<RowChange['after']> {
  return { username, groups }
}

function accountChanges(live: AwsAuth, then: AwsAuth): AccountChange[] {
  const [now, was] = [new Set(live.accounts), new Set(then.accounts)]
  const change = (action: AccountChange['action']) => (account: string) =>
    ({ kind: 'account', action, account, reason: 'restored' }) as const
  return [
    ...[...was].filter((account) => !now.has(account)).map(change('add')),
    ...[...now].filter((account) => !was.has(account)).map(change('remove')),
  ]
}

/** Each principal once, as its last row writes it. */
function principalsIn(awsAuth: AwsAuth): string[] {
  const arns = awsAuth.rows.filter(({ arn }) => rowsFor(awsAuth, arn).length > 0)
  return [...new Map(arns.map(({ arn }) => [arnKey(arn), arn])).values()]
}

/** The rows that the authenticator may answer with. */
function inForce(awsAuth: AwsAuth, arn: string): readonly Row[] {
  const found = effectiveRow(awsAuth, arn)
  return found.kind === 'random' ? found.rows : found.kind === 'row' ? [found.row] : []
}
