import type { Desired } from '../../access/desired.ts'
import { stripRolePath } from '../../aws-auth/arn.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { rowsFor } from '../../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import { dataHash } from '../../live/data-hash.ts'
import { type Ledger, readLedger } from '../../live/ledger.ts'
import type { ReplacedEntries } from '../../live/replaced-entries.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { rowInForce } from '../../login/mapping/aws-auth/row-in-force.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../../problem/problem.ts'
import { bindsUser } from '../../rbac/binds-user.ts'
import { completePlan, type PlanParts } from '../complete-plan.ts'
import { MASTERS } from '../guard/masters.ts'
import { nodeRolesOf } from '../guard/node-roles.ts'
import { isOfNodes } from '../guard/node-row.ts'
import { withMoves } from '../mapping/moved-rows.ts'
import type { Plan } from '../plan.ts'
import { setOwnerProblems } from '../set-owner.ts'
import type { Backup, RestoredFrom } from './backup.ts'
import {
  adminStays,
  brokenKeyReplaced,
  fileSaysOtherwise,
  noBackup,
  unreadableBackup,
} from './restore-problem.ts'
import { principalsWithoutEntry, restoredEntries } from './restored-entries.ts'
import { inForce, principalsIn, restoredRows } from './restored-rows.ts'

/**
 * The way back: aws-auth as the backup has it, byte for byte, with the rows that nodes need now, and access entries as it
 * has them. Nothing else is touched, neither RBAC nor the ledger; what the file says is not asked, but every guard is.
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

  const { data, entries } = heldBy(backup, ledger)
  if (data === undefined && Object.keys(entries).length === 0)
    return complete({ problems: [...problems, noBackup({ desired, snapshot, backup })] })
  const { broken } = decodeAwsAuth(data)
  if (broken.length > 0)
    return complete({
      problems: [...problems, ...broken.map((key) => unreadableBackup(cluster, key, backup))],
    })

  const beforeRows = {
    desired,
    facts,
    backup,
    entries,
    rowNow: (principal: string) => rowInForce(principal, { awsAuth: live, facts }),
    isOfNodes: (principal: string) =>
      nodes.roles.has(principalKey(principal)) ||
      rowsFor(live, stripRolePath(principal)).some((row) => isOfNodes(row, nodes)),
    bindsUser: (username: string) => bindsUser(snapshot, username),
  }
  const keepRowOf = principalsWithoutEntry(beforeRows)
  const rows = data && restoredRows({ data, live, desired, facts, nodes, keepRowOf })
  const then = rows && decodeAwsAuth(rows.base)
  const base = rows?.changes.length ? rows.base : undefined
  const back = restoredEntries({
    ...beforeRows,
    rowAfter: (principal) => rowInForce(principal, { awsAuth: (base && then) ?? live, facts }),
  })
  const changes = [...withMoves(rows?.changes ?? [], back.changes), ...back.changes]
  const found = [
    ...forLedger(problems, backup),
    ...(then === undefined
      ? []
      : [
          ...live.broken.map((key) => brokenKeyReplaced(cluster, key, then)),
          ...stayingAdmins({ desired, live, then, restores }),
        ]),
    ...back.problems,
  ]
  if (changes.length === 0) return complete({ problems: found })
  return complete({
    ...(base && { base }),
    changes,
    problems: [
      ...found,
      ...(base === undefined ? [] : (rows?.problems ?? [])),
      fileSaysOtherwise(cluster, { rows: base !== undefined, entries: back.changes.length > 0 }),
    ],
  })
}

function heldBy(
  backup: Backup,
  { previousAwsAuth, replacedEntries }: Ledger,
): { readonly data: Ledger['previousAwsAuth']; readonly entries: ReplacedEntries } {
  return backup.kind === 'file'
    ? { data: backup.data, entries: backup.entries ?? {} }
    : { data: previousAwsAuth, entries: replacedEntries ?? {} }
}

/** A file is what anybody may have written; so is the ledger's data, unless an apply is known to have saved it. */
function restoredFrom(backup: Backup, { previousAwsAuth = {}, previousBy = {} }: Ledger): RestoredFrom {
  const trust = backup.allowMasters === true ? 'allowed' : 'unknown'
  if (backup.kind === 'file') return { kind: 'file', file: backup.file, trust, entryTrust: trust }
  const hash = dataHash(previousAwsAuth)
  const isSaved = backup.saved?.has(hash) === true
  return { kind: 'ledger', by: previousBy, hash, trust: isSaved ? 'saved' : trust, entryTrust: trust }
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
