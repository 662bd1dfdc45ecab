import { principalKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import type { ClusterFacts, EntryDetails } from '../../live/facts.ts'
import { fits } from '../../login/template.ts'
import { isBinding } from '../../rbac/object.ts'
import type { IamPrincipal } from '../principal.ts'
import type { State } from '../state.ts'
import type { About } from './about.ts'

/** Groups and roles by names that nobody has yet, so that what is bound to them reaches nobody else. */

/** The name of the role or user, or the first with a number after it that no row, entry or binding has. */
export function freshGroup(about: About, { parsed }: IamPrincipal): string {
  const { facts } = about.live
  const others = [...entriesOf(facts), ...callerOf(facts)].flatMap(({ groups = [] }) => groups)
  const taken = new Set([...groupsOfRows(about), ...others, ...boundNames(about)])
  const own = 'name' in parsed ? parsed.name : 'access'
  // The suffix of a permission set's role changes whenever it is assigned anew.
  const name = permissionSetRole(own)?.set ?? own
  return freeName(name, (candidate) => taken.has(candidate))
}

/** The same of a ClusterRole: no role has the name, no binding names it. */
export function freshRole({ live, state, desired }: About, name: string): string {
  const declared = desired.objects.map(({ object }) => object)
  const all = [live, state.snapshot].flatMap((one) => [
    ...one.roles,
    ...one.clusterRoles,
    ...one.roleBindings,
    ...one.clusterRoleBindings,
  ])
  const taken = new Set(
    [...all, ...declared].map((object) => (isBinding(object) ? object.roleRef.name : object.metadata.name)),
  )
  return freeName(name, (candidate) => taken.has(candidate))
}

/**
 * Whether nobody but the principal has the group, as far as is known: no other row (one that does not count now may
 * count later), no access entry, no line of the file. What could not be read may have it.
 */
export function isOnlyOf(about: About, principal: IamPrincipal, group: string): boolean {
  return !others(about, principal).some(({ arn, groups }) =>
    groups === undefined ? true : groups.some((one) => fits(one, group, { arn })),
  )
}

/** Whether nobody else can be known by the username: the API server takes equal names for one user. */
export function isUsernameOnlyOf(about: About, principal: IamPrincipal, username: string): boolean {
  if (username === '' || username.includes('{{') || /^(system|eks):/.test(username)) return false
  return !others(about, principal).some(({ arn, username: other }) =>
    other === undefined ? true : fits(other, username, { arn }),
  )
}

interface Other {
  readonly arn: string
  /** Absent: not known. */
  readonly username?: string
  readonly groups?: readonly string[]
}

/** Everybody else of whom the cluster or the file says how they log in. */
function others(about: About, { arn }: IamPrincipal): readonly Other[] {
  const own = principalKey(arn)
  const states = statesOf(about)
  const broken = states.flatMap((state) => state.broken.map(({ key }): Other => ({ arn: key })))
  const rows = states.flatMap((state) => state.rows)
  const declared = about.desired.principals.map((one) => ({ ...one, username: one.username ?? '' }))
  return [
    ...rows,
    ...declared,
    ...entriesOf(about.live.facts),
    ...callerOf(about.live.facts),
    ...broken,
  ].filter((other) => principalKey(other.arn) !== own)
}

function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`
    if (!isTaken(candidate)) return candidate
  }
}

function statesOf({ live, state }: About): readonly State['awsAuth'][] {
  return [decodeAwsAuth(live.awsAuth?.data), state.awsAuth]
}

function groupsOfRows(about: About): readonly string[] {
  const declared = about.file.flatMap(({ principals }) => principals)
  return [...statesOf(about).flatMap(({ rows }) => rows), ...declared].flatMap(({ groups }) => groups)
}

function entriesOf(facts: ClusterFacts | undefined): readonly (Other & Partial<EntryDetails>)[] {
  if (facts?.accessEntries.kind !== 'known') return []
  return facts.accessEntries.value.map(({ principalArn, details }) => ({ arn: principalArn, ...details }))
}

/** Whoever asks: the API server says who it is, also where no row or entry does. */
function callerOf(facts: ClusterFacts | undefined): readonly Other[] {
  const { identity } = facts ?? {}
  if (identity === undefined) return []
  const { canonicalArn = '', username, groups } = identity
  return [{ arn: canonicalArn, username, groups }]
}

function boundNames({ live, state, desired }: About): readonly string[] {
  const bindings = [live, state.snapshot].flatMap((one) => [...one.roleBindings, ...one.clusterRoleBindings])
  const declared = desired.objects.map(({ object }) => object).filter(isBinding)
  return [...bindings, ...declared].flatMap(({ subjects }) => (subjects ?? []).map(({ name }) => name))
}
