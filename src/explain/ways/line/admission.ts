import type { DesiredPrincipal } from '../../../access/desired.ts'
import { entryProblems } from '../../../access/entry-rules.ts'
import { parseArn, pathOf } from '../../../aws-auth/arn.ts'
import { principalKey } from '../../../aws-auth/arn-key.ts'
import { entryOf } from '../../../login/access-entries.ts'
import { iamRecord } from '../../../login/dead.ts'
import { defaultUsername } from '../../../login/mapping/default-username.ts'
import { isRefusedWithoutName } from '../../../rbac/aggregated.ts'
import type { KubernetesIdentity } from '../../../rbac/grant.ts'
import type { IamPrincipal } from '../../principal.ts'
import type { About } from '../about.ts'
import { clustersOf, newFor } from './for-clusters.ts'
import { type AccessLines, type PrincipalLine, principalLine } from './lines.ts'
import { isForEntries, type Own } from './own.ts'

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
  if (written !== undefined && pathOf(written) !== '') return written
  return about.fullArn ?? entryOf(facts, principal.arn)?.principalArn ?? written ?? principal.arn
}

/** EKS refuses an access entry for a role without its path, which STS does not report. */
function mayLackPath({ live, fullArn }: About, arn: string): boolean {
  const isKnown = fullArn !== undefined || iamRecord(live.facts, arn)?.kind === 'exists'
  const isWhole = isKnown || entryOf(live.facts, arn) !== undefined
  return !isWhole && parseArn(arn).kind === 'role' && pathOf(arn) === ''
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
function usernameOf({ arn, parsed }: IamPrincipal): string {
  if (parsed.kind === 'role') return defaultUsername({ kind: 'role', arn })
  return parsed.kind === 'user' ? defaultUsername({ kind: 'user', arn }) : arn
}
