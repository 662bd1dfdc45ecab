import { arnKey } from '../aws-auth/arn-key.ts'
import type { RowMeaning } from '../aws-auth/row.ts'
import { type DesiredRow, declaredRows } from '../login/mapping/aws-auth/spell.ts'
import { isRefusedWithoutName } from '../rbac/aggregated.ts'
import type { BindingEntry } from '../rbac/bindings.ts'
import { bindingCandidates, isOwnGroup } from './binding-candidates.ts'
import { clustersOf, newFor } from './for-clusters.ts'
import { type AccessLines, NO_LINES, type PrincipalLine, principalLine } from './lines.ts'
import { nearRows } from './near-rows.ts'
import type { IamPrincipal } from './principal.ts'
import { givingLines } from './roles.ts'
import { isSlip } from './slip.ts'
import type { ToMend } from './to-mend.ts'

/**
 * Ways to give the principal what is asked for, the least first: its own entry as it should be, names as they were
 * meant, bindings as they were meant, then something new.
 */
export function* candidates(about: ToMend): Generator<AccessLines> {
  const { principal } = about
  if (principal.kind !== 'iam') {
    yield* givingLines(about, { [principal.kind === 'User' ? 'users' : 'groups']: [principal.name] })
    return
  }
  const base = baseOf(about, principal)
  const entry = (groups: readonly string[]): readonly PrincipalLine[] | undefined =>
    entryFor(about, { principal, base, groups })

  const asMeant = corrected(about, base.groups)
  const shadowed = withoutMasters(about.state.mapping.overridden.flatMap(({ groups }) => groups))
  const meant = [base.groups, asMeant, [...asMeant, ...unreadGroups(about)], [...asMeant, ...shadowed]]
  for (const groups of new Map(meant.map((list) => [list.join('\n'), [...new Set(list)]])).values()) {
    const principals = entry(groups)
    if (principals !== undefined && principals.length > 0) yield { ...NO_LINES, principals }
  }
  // What is bound to a group works for whoever has it already, so an entry that cannot be written is not needed.
  const principals = entry(base.groups) ?? []
  for (const lines of bindingCandidates(about, base.groups)) yield { ...lines, principals }
  const fresh = newGroup(about, principal)
  const withFresh = entry([...base.groups.filter((group) => group !== fresh), fresh])
  if (withFresh !== undefined) {
    for (const lines of givingLines(about, { groups: [fresh] })) yield { ...lines, principals: withFresh }
  }
  for (const group of base.groups.filter(isOwnGroup)) {
    for (const lines of givingLines(about, { groups: [group] })) yield { ...lines, principals }
  }
}

export type Subjects = Pick<BindingEntry, 'groups' | 'users'>

/** What the principal's row is, or was meant to be. */
interface Base extends RowMeaning {
  readonly declared?: DesiredRow
  /** The row is in force as it stands. */
  readonly live?: RowMeaning
}

function baseOf({ desired, state }: ToMend, principal: IamPrincipal): Base {
  const { way } = state.mapping
  const declared = declaredRows(desired).find(({ arn }) => arnKey(arn) === arnKey(principal.arn))
  const live = way.kind === 'row' ? way.row : way.kind === 'random' ? way.rows[0] : undefined
  if (declared !== undefined) return { ...declared, declared, ...(live === undefined ? {} : { live }) }
  if (live !== undefined) return { ...live, live }
  if (way.kind === 'entry') return { username: '', groups: way.entry.details?.groups ?? [] }
  const meant = nearRows(principal, state.awsAuth).find(({ near }) => MEANT.has(near))
  // The username of such a row is that of another ARN, or never was in force.
  return { username: '', groups: withoutMasters(meant?.row.groups ?? []) }
}

/** What no RBAC can limit is not handed out because a row that never was in force has it. */
function withoutMasters(groups: readonly string[]): readonly string[] {
  return groups.filter((group) => group !== 'system:masters')
}

/** Near misses that can only have been meant for this principal; what somebody else has is not handed on. */
const MEANT: ReadonlySet<string> = new Set([
  'role-path',
  'assumed-role',
  'never-matches',
  'user-path',
  'other-kind',
])

/** No lines where the entry is right as it is; `undefined` where it cannot be declared. */
function entryFor(
  { file, desired, state, wanted }: ToMend,
  about: { readonly principal: IamPrincipal; readonly base: Base; readonly groups: readonly string[] },
): readonly PrincipalLine[] | undefined {
  const { principal, base, groups } = about
  if (state.mapping.way.kind === 'entry') return undefined
  const as = base.declared ?? base.live
  const same =
    as !== undefined &&
    !(wanted !== undefined && isRefusedWithoutName(as.username, wanted)) &&
    sameGroups(as.groups, groups) &&
    (base.live !== undefined || base.declared !== undefined)
  if (same && state.mapping.way.kind !== 'random') return []
  const line = principalLine(principal.arn, { username: base.username, groups })
  if (line === undefined) return undefined
  if (base.declared === undefined) return [{ ...line, ...newFor(desired, file) }]
  const { where } = base.declared
  return [{ ...line, replaces: where, ...clustersOf(file, where) }]
}

function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((group) => other.includes(group))
}

/** Groups whose name is a slip of the name of a group that something is bound to, as that one. */
function corrected({ state }: ToMend, groups: readonly string[]): readonly string[] {
  const { roleBindings, clusterRoleBindings } = state.snapshot
  const bound = new Set(
    [...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) =>
      (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name),
    ),
  )
  return groups.map((group) =>
    bound.has(group)
      ? group
      : ([...bound].toSorted().find((name) => !name.startsWith('system:') && isSlip(group, name)) ?? group),
  )
}

/** `groups: developers`: the authenticator reads no groups there, and one was meant. */
function unreadGroups({ state }: ToMend): readonly string[] {
  const { way } = state.mapping
  if (way.kind !== 'row') return []
  return state.awsAuth.oddities
    .filter(
      ({ kind, key, index }) =>
        kind === 'groups-not-a-list' && key === way.row.key && index === way.row.index,
    )
    .map(({ found }) => found.replace(/^(["'])(.*)\1$/, '$2'))
    .filter((group) => /^[\w:.-]+$/.test(group))
}

/** A group that nobody has yet, so that nobody else gains by it; for the console, the one that AWS names. */
function newGroup({ wanted, state }: ToMend, { parsed }: IamPrincipal): string {
  if (wanted === undefined) return 'eks-console-dashboard-full-access-group'
  const { roleBindings, clusterRoleBindings } = state.snapshot
  const taken = new Set([
    ...state.awsAuth.rows.flatMap(({ groups }) => groups),
    ...[...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) =>
      (subjects ?? []).map(({ name }) => name),
    ),
  ])
  const name = 'name' in parsed ? parsed.name : 'access'
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`
    if (!taken.has(candidate)) return candidate
  }
}
