import { principalKey } from '../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts } from '../live/facts.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { declaredRows } from '../login/mapping/aws-auth/spell.ts'
import { ownerOf } from '../login/owner/entry-owner.ts'
import { makePlan } from '../plan/make-plan.ts'
import { stateAfter } from '../plan/state-after.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import type { Tool } from '../tool/tool.ts'
import type { Mend } from './explanation.ts'
import { heldBy } from './held.ts'
import { type AccessLines, withLines } from './lines.ts'
import type { IamPrincipal } from './principal.ts'
import { givingLines } from './roles.ts'
import { isMet } from './state.ts'
import type { ToMend } from './to-mend.ts'

/**
 * Where aws-auth does not count for the principal, an access entry does: one is made or changed by hand. The groups that
 * were meant for it come first, those of its line in the file and of the row beneath; where they do not give what is
 * asked for, the file binds a group of its own to that.
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
  const own = isEntry ? (way.entry.details?.groups ?? []) : []
  const username = isEntry ? way.entry.details?.username : undefined
  const commandWith = (groups: readonly string[]) => ({
    kind: 'access-entry' as const,
    action: isEntry ? ('update' as const) : ('create' as const),
    principalArn: isEntry ? way.entry.principalArn : (fullArn ?? principal.arn),
    wholeArn: isEntry || fullArn !== undefined,
    ...(username === undefined ? {} : { username }),
    groups,
    ...(isEntry ? makerOfEntry(way.entry, state.snapshot.facts) : {}),
  })
  const [identity = { username: principal.arn }] = state.mapping.identities
  const given = (groups: readonly string[], lines?: AccessLines): boolean => {
    const plan = makePlan(lines === undefined ? desired : withLines(desired, lines), live)
    const index = indexRbac(stateAfter(plan, live))
    return isMet(heldBy(index, [{ ...identity, groups }]), wanted)
  }
  const meant = [...new Set([...own, ...meantGroups(about, principal)])]
  if (meant.length > own.length && given(meant)) return commandWith(meant)
  const groups = [...new Set([...own, group])]
  if (given(groups)) return commandWith(groups)
  for (const lines of givingLines(about, { groups: [group] }))
    if (given(groups, lines)) return { ...commandWith(groups), lines }
  return undefined
}

/** Of the file, then of the row beneath; those that an access entry can have. */
function meantGroups({ desired, state }: ToMend, { arn }: IamPrincipal): readonly string[] {
  const declared = declaredRows(desired).filter((row) => principalKey(row.arn) === principalKey(arn))
  return [...declared, ...state.mapping.overridden].flatMap(({ groups }) =>
    groups.filter((group) => group !== '' && !group.startsWith('system:') && !group.includes('{{')),
  )
}

function makerOfEntry(entry: AccessEntry, facts: ClusterFacts | undefined): { readonly maker?: Tool } {
  const owner = ownerOf(entry, { facts })
  if (owner.kind !== 'made-by') return {}
  const { kind: _, ...maker } = owner
  return { maker }
}
