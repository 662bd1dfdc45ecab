import type { EntryChange, EntryMeaning } from '../../login/mapping/access-entries/change.ts'
import type { MappingChange } from '../../login/mapping/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { CLUSTER_ADMIN_POLICY } from '../../rbac/access-policy/cluster-admin.ts'
import { identitiesOf, isMapping, mappedPrincipal } from '../change/kinds.ts'
import { type RestoredFrom, sourceWords } from '../restore/backup.ts'
import type { Guarded } from './guarded.ts'

/** The group that may do everything before RBAC is asked. */
export const MASTERS = 'system:masters'

/** What a person types so that a restore may bring back admins whom no apply is known to have saved. */
const WORD = MASTERS

/**
 * A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. An access entry that a restore brings
 * back with the policy for all of it is no less: nobody reviewed it.
 */
export function guardMasters(guarded: Pick<Guarded, 'desired' | 'changes' | 'restores'>): Problem[] {
  const { desired, changes, restores } = guarded
  const cluster = desired.cluster.name
  const mapped = changes.filter((change) => isMapping(change))
  const rows = mapped.filter(gainsMasters).map(
    (change): Problem => ({
      code: 'system-masters',
      where: change.where ?? { cluster },
      message: `${mappedPrincipal(change)} would gain ${MASTERS} in ${cluster}: it could then do everything. RBAC cannot limit this group, and no binding shows it.`,
      found: MASTERS,
      allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
      ...judged(change, { isAllowed: desired.guards.allowSystemMasters, restores }),
    }),
  )
  if (restores === undefined) return rows
  const entries = mapped.filter(isRestoredAdmin).map(
    ({ arn }): Problem => ({
      code: 'system-masters',
      where: { cluster },
      message: `${arn} would gain ${CLUSTER_ADMIN_POLICY} for all of ${cluster}: it could then do everything. RBAC cannot limit this access policy, and no binding shows it.`,
      found: CLUSTER_ADMIN_POLICY,
      allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
      ...restored(restores, 'entry'),
    }),
  )
  return [...rows, ...entries]
}

function isRestoredAdmin(change: MappingChange): change is EntryChange {
  if (change.kind !== 'entry' || change.reason !== 'restored') return false
  return isAdmin(change.after) && !isAdmin(change.before)
}

function isAdmin(meaning: EntryMeaning | undefined): boolean {
  const held = meaning?.policies.find(({ policy }) => policy === CLUSTER_ADMIN_POLICY)
  return held?.scopes.some(({ kind }) => kind === 'cluster') === true
}

type Judged = Pick<Problem, 'severity' | 'fix'>

/** What the file allows is no word about a row that a restore brings: whoever wrote the backup chose it. */
function judged(
  { kind, reason }: MappingChange,
  about: { readonly isAllowed: boolean; readonly restores: RestoredFrom | undefined },
): Judged {
  if (reason === 'restored' && about.restores !== undefined) return restored(about.restores, kind)
  if (reason === 'repaired')
    return {
      severity: 'warning',
      fix: 'The row is in the text of aws-auth that is repaired, or in the backup in the ledger. Make sure that it must be restored.',
    }
  return about.isAllowed
    ? { severity: 'warning', fix: 'guards.allowSystemMasters allows this. Make sure that it is intended.' }
    : {
        severity: 'error',
        fix: 'Bind a group to a ClusterRole under rbac.bindings. If it must be system:masters, set `guards.allowSystemMasters: true`.',
      }
}

function restored(from: RestoredFrom, kind: MappingChange['kind']): Judged {
  const source = `The ${kind === 'entry' ? 'access entry' : 'row'} is ${sourceWords(from)}`
  switch (kind === 'entry' ? from.entryTrust : from.trust) {
    case 'saved':
      return {
        severity: 'warning',
        fix: `${source}, and an apply is known to have saved this aws-auth. Make sure that the row must be restored.`,
      }
    case 'allowed':
      return {
        severity: 'warning',
        fix: `${source}. It is not known whether an apply saved it, but whoever started this run allows it.`,
      }
    case 'unknown':
      return {
        severity: 'error',
        fix: `${source}. It is not known whether an apply saved it: anybody who can edit that could have added it. If you know that it must be restored, run again with --masters ${WORD} in a terminal, or with the input restore-masters: ${WORD} in the workflow.`,
      }
  }
}

function gainsMasters(change: MappingChange): boolean {
  const { before, after } = identitiesOf(change)
  return after?.groups.includes(MASTERS) === true && !before?.groups.includes(MASTERS)
}
