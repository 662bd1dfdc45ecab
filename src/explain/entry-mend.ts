import type { AccessEntry, ClusterFacts } from '../live/facts.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { ownerOf } from '../login/owner/entry-owner.ts'
import type { Maker } from '../login/owner/maker.ts'
import { makePlan } from '../plan/make-plan.ts'
import { stateAfter } from '../plan/state-after.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import type { Mend } from './explanation.ts'
import { heldBy } from './held.ts'
import { withLines } from './lines.ts'
import { givingLines } from './roles.ts'
import { isMet } from './state.ts'
import type { ToMend } from './to-mend.ts'

/**
 * Where aws-auth does not count for the principal, an access entry does: one is made or changed by hand, and the file
 * binds its group to what is asked for.
 */
export function entryMend(about: ToMend): Mend | undefined {
  const { principal, state, live, desired, wanted, fullArn } = about
  const { way } = state.mapping
  if (principal.kind !== 'iam') return undefined
  const isEntry = way.kind === 'entry'
  const isApi = way.kind === 'none' && !readsAwsAuth(state.snapshot.facts)
  if (!isEntry && !isApi) return undefined
  const { parsed } = principal
  const group =
    wanted === undefined
      ? 'eks-console-dashboard-full-access-group'
      : 'name' in parsed
        ? parsed.name
        : 'access'
  const groups = [...new Set([...(isEntry ? (way.entry.details?.groups ?? []) : []), group])]
  const command = {
    kind: 'access-entry',
    action: isEntry ? 'update' : 'create',
    principalArn: isEntry ? way.entry.principalArn : (fullArn ?? principal.arn),
    wholeArn: isEntry || fullArn !== undefined,
    ...(isEntry && way.entry.details !== undefined ? { username: way.entry.details.username } : {}),
    groups,
    ...(isEntry ? makerOfEntry(way.entry, state.snapshot.facts) : {}),
  } as const
  const given = (lines: Parameters<typeof withLines>[1] | undefined): boolean => {
    const plan = makePlan(lines === undefined ? desired : withLines(desired, lines), live)
    const index = indexRbac(stateAfter(plan, live))
    return isMet(heldBy(index, [{ username: principal.arn, groups }]), wanted)
  }
  if (given(undefined)) return command
  for (const lines of givingLines(about, { groups: [group] })) if (given(lines)) return { ...command, lines }
  return undefined
}

function makerOfEntry(entry: AccessEntry, facts: ClusterFacts | undefined): { readonly maker?: Maker } {
  const owner = ownerOf(entry, { facts })
  if (owner.kind !== 'made-by') return {}
  const { kind: _, ...maker } = owner
  return { maker }
}
