import { arnKey } from '../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { type DesiredRow, declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import { defaultUsername } from '../../login/mapping/default-username.ts'
import type { Place } from '../../problem/problem.ts'
import { isRefusedWithoutName } from '../../rbac/aggregated.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { meantRows } from '../near/meant.ts'
import type { IamPrincipal } from '../principal.ts'
import type { State } from '../state.ts'
import type { About } from './about.ts'
import { clustersOf, newFor } from './for-clusters.ts'
import { type PrincipalLine, principalLine } from './lines.ts'

/** What the principal's row or entry is, and what it was meant to be. */
export interface Own extends RowMeaning {
  readonly declared?: DesiredRow
  /** Its row is in force, with this meaning. */
  readonly live?: RowMeaning
  /** Groups that were meant for it and that it does not have: of a row that never matches it. */
  readonly meant: readonly string[]
  /** It was to have `system:masters` and nothing else, which is not passed on. */
  readonly onlyMasters?: true
  /** The entry of the file that its own takes the place of: of a role that was made anew under another name. */
  readonly replaces?: Place
}

export function ownOf({ desired, state }: About, principal: IamPrincipal): Own {
  const { way, identities, overridden } = state.mapping
  const declared = declaredRows(desired).find(({ arn }) => arnKey(arn) === arnKey(principal.arn))
  if (isByEntry(state)) {
    const details = way.kind === 'entry' ? way.entry.details : undefined
    // In mode API, what an earlier role of its permission set has by an entry; rows say nothing there.
    const near =
      way.kind === 'none'
        ? meantRows(principal, { ...state, desired }).find(
            ({ isSure, place }) => isSure && place === undefined,
          )
        : undefined
    const meant = [
      ...(declared?.groups ?? []),
      ...overridden.flatMap(({ groups }) => groups),
      ...(near?.meaning.groups ?? []),
    ]
    return {
      username: details?.username ?? '',
      groups: details?.groups ?? [],
      meant: meant.filter(isForEntries),
    }
  }
  const live = way.kind === 'row' ? way.row : way.kind === 'random' ? way.rows[0] : undefined
  if (declared !== undefined)
    return { ...declared, declared, ...(live === undefined ? {} : { live }), meant: [] }
  if (live !== undefined) return { username: live.username, groups: live.groups, live, meant: [] }
  // Whoever logs in by its account has the ARN as its name; a row with another one would take that.
  if (way.kind === 'account') return { username: identities[0]?.username ?? '', groups: [], meant: [] }
  const meant = meantRows(principal, { ...state, desired }).find(({ isSure }) => isSure)
  if (meant === undefined) return { username: '', groups: [], meant: [] }
  const { meaning, masters, replaces } = meant
  return {
    username: meaning.username,
    groups: [],
    meant: meaning.groups,
    ...(masters && meaning.groups.length === 0 ? { onlyMasters: true } : {}),
    ...(replaces === undefined ? {} : { replaces }),
  }
}

/** Whether an access entry, made or changed, is the only way to give it groups. */
export function isByEntry({ mapping: { way }, snapshot }: State): boolean {
  return way.kind === 'entry' || (way.kind === 'none' && !readsAwsAuth(snapshot.facts))
}

/** What no RBAC can limit is not advised because a row that never was in force has it. */
export function withoutMasters(groups: readonly string[]): readonly string[] {
  return groups.filter((group) => group !== 'system:masters')
}

/** How the principal comes to have some groups. */
export interface Admission {
  /** None where its line or row is right as it is. */
  readonly principals: readonly PrincipalLine[]
  /** Of its access entry, which is to be made or changed. */
  readonly entryGroups?: readonly string[]
  /** Who it is then. */
  readonly identity: KubernetesIdentity
}

/** `undefined` where neither the file nor an access entry may say so. */
export function admission(
  about: About,
  {
    principal,
    own,
    groups,
  }: { readonly principal: IamPrincipal; readonly own: Own; readonly groups: readonly string[] },
): Admission | undefined {
  const { state } = about
  const { way } = state.mapping
  const identity = { username: own.username || usernameOf(principal), groups }
  if (!isByEntry(state)) {
    const principals = linesFor(about, { principal, own, groups })
    return principals && { principals, identity }
  }
  const [held] = state.mapping.identities
  const entry = { ...(held ?? identity), groups }
  if (way.kind === 'entry' && sameGroups(own.groups, groups)) return { principals: [], identity: entry }
  if (groups.some((group) => !isForEntries(group))) return undefined
  return { principals: [], entryGroups: groups, identity: entry }
}

/** EKS refuses groups of `system:` and templates. Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html */
export function isForEntries(group: string): boolean {
  return group !== '' && group === group.trim() && !group.startsWith('system:') && !group.includes('{{')
}

/** No lines where the entry is right as it is; `undefined` where it cannot be declared. */
function linesFor(
  { file, desired, state, wanted }: About,
  about: { readonly principal: IamPrincipal; readonly own: Own; readonly groups: readonly string[] },
): readonly PrincipalLine[] | undefined {
  const { principal, own, groups } = about
  const as = own.declared ?? own.live
  const same =
    as !== undefined &&
    !(wanted !== undefined && isRefusedWithoutName(as.username, wanted)) &&
    sameGroups(as.groups, groups)
  const { way } = state.mapping
  if (same && way.kind !== 'random') return []
  if (way.kind === 'account' && groups.length === 0) return []
  const written =
    principalLine(principal.arn, { username: own.username, groups }) ??
    // What a row that does not count has, the file may not have; one that counts keeps its username, or its row.
    (own.declared === undefined && own.live === undefined
      ? principalLine(principal.arn, { username: '', groups })
      : undefined)
  if (written === undefined) return undefined
  // What a row lacks is to be seen in what replaces it.
  const lacksName = own.declared === undefined && own.live?.username === ''
  const line = lacksName ? { ...written, username: usernameOf(principal) } : written
  if (own.replaces !== undefined)
    return [{ ...line, replaces: own.replaces, ...clustersOf(file, own.replaces) }]
  if (own.declared === undefined) return [{ ...line, ...newFor(desired, file) }]
  const { where } = own.declared
  return [{ ...line, replaces: where, ...clustersOf(file, where) }]
}

function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((group) => other.includes(group))
}

/** What a row without a username, or a new entry, makes of it. */
export function usernameOf({ arn, parsed }: IamPrincipal): string {
  if (parsed.kind === 'role') return defaultUsername({ kind: 'role', arn })
  return parsed.kind === 'user' ? defaultUsername({ kind: 'user', arn }) : arn
}
