import { declaredPrincipal } from '../../../access/desired.ts'
import { isEntryGroup } from '../../../access/entry-names.ts'
import type { RowMeaning } from '../../../aws-auth/row.ts'
import { readsAwsAuth } from '../../../login/authentication-mode.ts'
import { type DesiredEntry, entryOfPrincipal } from '../../../login/mapping/access-entries/spell.ts'
import type { Place } from '../../../problem/problem.ts'
import type { HeldPolicy } from '../../../rbac/grant.ts'
import { meantRows } from '../../near/meant.ts'
import type { IamPrincipal } from '../../principal.ts'
import type { State } from '../../state.ts'
import type { About } from '../about.ts'

/** What the principal's row or entry is, and what it was meant to be. */
export interface Own extends RowMeaning {
  /** Access policies that the file gives its entry. */
  readonly policies?: readonly HeldPolicy[]
  readonly declared?: DesiredEntry
  /** It is let in with this meaning, by a row or by what is in no list. */
  readonly live?: RowMeaning
  /** Groups that were meant for it and that it does not have: of a row that never matches it. */
  readonly meant: readonly string[]
  /** It was to have `system:masters` and nothing else, which is not passed on. */
  readonly onlyMasters?: true
  /** The entry of the file that its own takes the place of: of a role that was made anew under another name. */
  readonly replaces?: Place
}

export function ownOf(about: About, principal: IamPrincipal): Own {
  const { desired, state, planned, entrance } = about
  const { overridden } = state.mapping
  const declared = declaredPrincipal(desired, principal.arn)
  if (entrance.kind === 'command') {
    const { username, groups } = entrance.entry.details
    const beneath = [...(declared?.groups ?? []), ...overridden.flatMap((row) => row.groups)]
    return { username, groups, meant: beneath.filter(isForEntries) }
  }
  const live = inForce(state)
  if (declared !== undefined) {
    const own = entryOfPrincipal(declared)
    return { ...own, declared: own, ...(live === undefined ? {} : { live }), meant: [] }
  }
  if (live !== undefined) return { username: live.username, groups: live.groups, live, meant: [] }
  // Whoever logs in by its account has the ARN as its name; a row with another one would take that.
  const byAccount = [state, planned].find(({ mapping }) => mapping.way.kind === 'account')
  if (byAccount !== undefined)
    return { username: byAccount.mapping.identities[0]?.username ?? '', groups: [], meant: [] }
  return meantOf(about, principal)
}

/** What a line has to keep: what its row gives, or what the API server makes of it where nothing that is listed does. */
function inForce({ mapping: { way, identities } }: State): RowMeaning | undefined {
  switch (way.kind) {
    case 'row':
      return way.row
    // One of them for each request: what any of them gives is kept, under one of their names.
    case 'random': {
      const [first, ...others] = way.rows
      const more = withoutMasters(others.flatMap(({ groups }) => groups))
      return first && { username: first.username, groups: [...new Set([...first.groups, ...more])] }
    }
    case 'hidden': {
      const [identity] = identities
      return (
        identity && {
          username: identity.username,
          groups: identity.groups.filter((group) => group !== 'system:authenticated'),
        }
      )
    }
    default:
      return undefined
  }
}

/** What was to let in a principal that neither a row nor an entry lets in. */
function meantOf({ desired, state, entrance }: About, principal: IamPrincipal): Own {
  const { facts } = state.snapshot
  const meant = meantRows(principal, { ...state, desired }).find(
    // Rows say nothing where they are not read; what an earlier role of its permission set has by an entry does.
    ({ isSure, place }) => isSure && (readsAwsAuth(facts) || place === undefined),
  )
  // Of a row that is its own and that EKS does not read.
  const idle = state.mapping.overridden.flatMap(({ groups }) => groups)
  const forWay = (groups: readonly string[]): readonly string[] =>
    entrance.kind === 'entry' ? [...idle, ...groups].filter(isForEntries) : groups
  if (meant === undefined) return { username: '', groups: [], meant: forWay([]) }
  const { meaning, masters, replaces } = meant
  return {
    username: meaning.username,
    groups: [],
    meant: forWay(meaning.groups),
    ...(masters && meaning.groups.length === 0 ? { onlyMasters: true } : {}),
    ...(replaces === undefined ? {} : { replaces }),
  }
}

/** What no RBAC can limit is not advised because a row that never was in force has it. */
export function withoutMasters(groups: readonly string[]): readonly string[] {
  return groups.filter((group) => group !== 'system:masters')
}

/** Whether an access entry with the group can be advised: no name with a blank around it is. */
export function isForEntries(group: string): boolean {
  return group !== '' && group === group.trim() && isEntryGroup(group)
}
