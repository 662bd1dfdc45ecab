import type { MappingChange } from '../../login/mapping/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { type RestoredFrom, sourceWords } from '../backup.ts'
import { identitiesOf, isMapping, mappedPrincipal } from '../change/kinds.ts'
import type { Guarded } from './guarded.ts'

/** The group that may do everything before RBAC is asked. */
export const MASTERS = 'system:masters'

/** What a person types so that a restore may bring rows with it of which no apply is known to have saved them. */
const WORD = MASTERS

/** A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. */
export function guardMasters(guarded: Pick<Guarded, 'desired' | 'changes' | 'restores'>): Problem[] {
  const { desired, changes, restores } = guarded
  const cluster = desired.cluster.name
  return changes
    .filter((change) => isMapping(change))
    .filter(gainsMasters)
    .map((change) => ({
      code: 'system-masters',
      where: change.where ?? { cluster },
      message: `${mappedPrincipal(change)} would gain ${MASTERS} in ${cluster}: it could then do everything. RBAC cannot limit this group, and no binding shows it.`,
      found: MASTERS,
      allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
      ...judged(change, { isAllowed: desired.guards.allowSystemMasters, restores }),
    }))
}

type Judged = Pick<Problem, 'severity' | 'fix'>

/** What the file allows is no word about a row that a restore brings: whoever wrote the backup chose it. */
function judged(
  { reason }: MappingChange,
  about: { readonly isAllowed: boolean; readonly restores: RestoredFrom | undefined },
): Judged {
  if (reason === 'restored' && about.restores !== undefined) return restored(about.restores)
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

function restored(from: RestoredFrom): Judged {
  const source = `The row is ${sourceWords(from)}`
  switch (from.trust) {
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
