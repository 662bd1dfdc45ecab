import type { DesiredPrincipal } from '../../access/desired.ts'
import { isEntryGroup } from '../../access/entry-names.ts'
import { entryProblems } from '../../access/entry-rules.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import { entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { iamRecord } from '../../login/dead.ts'
import { type DesiredEntry, entryOfPrincipal } from '../../login/mapping/access-entries/spell.ts'
import { defaultUsername } from '../../login/mapping/default-username.ts'
import type { Place } from '../../problem/problem.ts'
import { isRefusedWithoutName } from '../../rbac/aggregated.ts'
import type { HeldPolicy, KubernetesIdentity } from '../../rbac/grant.ts'
import { meantRows } from '../near/meant.ts'
import type { IamPrincipal } from '../principal.ts'
import type { State } from '../state.ts'
import type { About } from './about.ts'
import { declaredPrincipal } from './entrance.ts'
import { clustersOf, newFor } from './for-clusters.ts'
import { type AccessLines, type PrincipalLine, principalLine } from './lines.ts'

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
  const declared = declaredPrincipal(desired, principal)
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

/** How the principal comes to have some groups. */
export interface Admission {
  /** No principals where its line or row is right as it is. */
  readonly lines: Pick<AccessLines, 'mapping' | 'principals'>
  /** Of its access entry, which the file does not declare and which is to be changed. */
  readonly entryGroups?: readonly string[]
  /** Who it is then. */
  readonly identity: KubernetesIdentity
}

/** Whether there is anything to do. */
export function isChange({ lines, entryGroups }: Admission): boolean {
  return lines.principals.length > 0 || lines.mapping !== undefined || entryGroups !== undefined
}

interface Admitted {
  readonly principal: IamPrincipal
  readonly own: Own
  readonly groups: readonly string[]
}

/** `undefined` where neither the file nor an access entry may say so. */
export function admission(about: About, admitted: Admitted): Admission | undefined {
  const { entrance, state } = about
  const { principal, own, groups } = admitted
  const { username = usernameOf(principal), policies } = { ...own, username: own.username || undefined }
  const identity = { username, groups, ...(policies === undefined ? {} : { policies }) }
  switch (entrance.kind) {
    case 'none':
      return undefined
    case 'command': {
      const [held] = state.mapping.identities
      const entry = { ...(held ?? identity), groups }
      if (sameGroups(own.groups, groups)) return { lines: { principals: [] }, identity: entry }
      if (!groups.every(isForEntries)) return undefined
      return { lines: { principals: [] }, entryGroups: groups, identity: entry }
    }
    case 'row':
    case 'entry': {
      const principals = linesFor(about, admitted)
      if (principals === undefined) return undefined
      const { mapping } = entrance
      const isAsked = mapping !== undefined && (principals.length > 0 || own.declared !== undefined)
      return { lines: { ...(isAsked ? { mapping } : {}), principals }, identity }
    }
  }
}

/** Whether an access entry with the group can be advised: no name with a blank around it is. */
export function isForEntries(group: string): boolean {
  return group !== '' && group === group.trim() && isEntryGroup(group)
}

/** No lines where the entry is right as it is; `undefined` where it cannot be declared. */
function linesFor(about: About, { principal, own, groups }: Admitted): readonly PrincipalLine[] | undefined {
  const { file, desired, state, wanted, entrance } = about
  const byEntry = entrance.kind === 'entry'
  const arn = arnFor(about, { principal, own })
  const as = own.declared ?? own.live
  const same =
    as !== undefined &&
    !(wanted !== undefined && isRefusedWithoutName(as.username, wanted)) &&
    sameGroups(as.groups, groups) &&
    !(byEntry && own.declared !== undefined && own.declared.arn !== arn)
  const { way } = state.mapping
  if (same && way.kind !== 'random') return []
  if (way.kind === 'account' && groups.length === 0) return []
  const line = lineFor(about, { arn, principal, own, groups })
  if (line === undefined || isRemoved(about, arn)) return undefined
  if (own.replaces !== undefined)
    return [{ ...line, replaces: own.replaces, ...clustersOf(file, own.replaces) }]
  if (own.declared === undefined) return [{ ...line, ...newFor(desired, file) }]
  const { where } = own.declared
  return [{ ...line, replaces: where, ...clustersOf(file, where) }]
}

function lineFor(
  about: About,
  { arn, principal, own, groups }: Admitted & { readonly arn: string },
): PrincipalLine | undefined {
  const byEntry = about.entrance.kind === 'entry'
  const lineAs = (username: string): PrincipalLine | undefined => {
    const line = principalLine(arn, { username, groups })
    return line === undefined || (byEntry && !isEntryLine(line)) ? undefined : line
  }
  const written =
    lineAs(own.username) ??
    // What a row that does not count has, the file may not have; one that counts keeps its username, or its row.
    (own.declared === undefined && own.live === undefined ? lineAs('') : undefined)
  if (written === undefined) return undefined
  // What a row lacks is to be seen in what replaces it.
  const lacksName = own.declared === undefined && own.live?.username === ''
  const line = lacksName ? { ...written, username: usernameOf(principal) } : written
  const { policies = [] } = own
  return {
    ...line,
    ...(policies.length === 0 ? {} : { policies }),
    ...(byEntry && mayLackPath(about, line.arn) ? { mayLackPath: true } : {}),
  }
}

/** Whether EKS takes an access entry that says so. */
function isEntryLine({ key, arn, username, groups }: PrincipalLine): boolean {
  const principal: DesiredPrincipal = {
    kind: key,
    arn,
    ...(username === undefined ? {} : { username }),
    groups,
    where: {},
  }
  return groups.every(isForEntries) && entryProblems(principal, ['']).length === 0
}

/** An entry of the file may be for clusters that need the path which this one does not. */
function arnFor(about: About, { principal, own }: Pick<Admitted, 'principal' | 'own'>): string {
  const written = own.declared?.arn
  if (about.entrance.kind === 'row') return written ?? principal.arn
  const { facts } = about.live
  const record = iamRecord(facts, principal.arn)
  if (record?.kind === 'exists') return record.arn
  if (written !== undefined && hasPath(written)) return written
  return about.fullArn ?? entryOf(facts, principal.arn)?.principalArn ?? written ?? principal.arn
}

/** EKS refuses an access entry for a role without its path, which STS does not report. */
function mayLackPath({ live, fullArn }: About, arn: string): boolean {
  const isKnown = fullArn !== undefined || iamRecord(live.facts, arn)?.kind === 'exists'
  const isWhole = isKnown || entryOf(live.facts, arn) !== undefined
  return !isWhole && parseArn(arn).kind === 'role' && !hasPath(arn)
}

function hasPath(arn: string): boolean {
  const parsed = parseArn(arn)
  return 'path' in parsed && parsed.path !== ''
}

/** What the file removes it may not declare. */
function isRemoved({ desired }: About, arn: string): boolean {
  return desired.removed.some(
    (one) => one.kind === 'principal' && principalKey(one.arn) === principalKey(arn),
  )
}

function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((group) => other.includes(group))
}

/** What a row without a username, or a new entry, makes of it. */
export function usernameOf({ arn, parsed }: IamPrincipal): string {
  if (parsed.kind === 'role') return defaultUsername({ kind: 'role', arn })
  return parsed.kind === 'user' ? defaultUsername({ kind: 'user', arn }) : arn
}
