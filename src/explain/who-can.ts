import { parseArn } from '../aws-auth/arn.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { type Person, peopleOf } from '../aws-auth/people.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { hasEntry } from '../plan/guard/access-entries.ts'
import type { Grant, GrantPath, GrantSubject } from '../rbac/grant.ts'
import { grantsOf } from '../rbac/grants.ts'
import { permits, permittedBy, type ScopedRequest } from '../rbac/permits.ts'
import { indexRbac, type RbacIndex } from '../rbac/rbac-index.ts'
import type { Limit } from './cause.ts'
import { limitsOf } from './limits.ts'

/** Who may make a request in one cluster. */
export interface WhoCan {
  readonly cluster: string
  readonly request: ScopedRequest
  readonly principals: readonly Able[]
  /** Subjects of bindings that permit it and that no principal here is: other groups, users, service accounts. */
  readonly others: readonly GrantSubject[]
  readonly limits: readonly Limit[]
}

/** An IAM principal that may. */
export interface Able {
  readonly arn: string
  readonly by: 'row' | 'access-entry' | 'account'
  readonly username: string
  readonly groups: readonly string[]
  readonly isNode: boolean
  readonly ways: readonly GrantPath[]
  /** Not each of its logins may, or another row may apply instead. */
  readonly someLogins: boolean
}

/** All principals that the rows and the known access entries let in, held against RBAC. */
export function whoCan(about: {
  readonly cluster: string
  readonly snapshot: Snapshot
  readonly request: ScopedRequest
}): WhoCan {
  const { cluster, snapshot, request } = about
  const { facts } = snapshot
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const index = indexRbac(snapshot)
  const people = [...ofRows(awsAuth, facts), ...ofEntries(facts), ...ofAccounts(awsAuth, index, facts)]
  const principals = people.flatMap((person): Able[] => {
    const grants = grantsOf(index, person)
    const ways = permittedBy(grants, request)
    if (ways.length === 0) return []
    const someLogins = person.uncertain || !permits(grants.filter(isCertain), request)
    const { arn, by, username, groups, isNode } = person
    return [{ arn, by, username, groups, isNode, ways: ways.map(({ via }) => via), someLogins }]
  })
  return {
    cluster,
    request,
    principals,
    others: othersOf({ index, people, request }),
    limits: limitsOf(awsAuth, facts),
  }
}

interface Counted {
  readonly arn: string
  readonly by: Able['by']
  readonly username: string
  readonly groups: readonly string[]
  readonly isNode: boolean
  readonly uncertain: boolean
}

/** An access entry takes the place of the rows of its principal, and in mode API no row counts. */
function ofRows(awsAuth: AwsAuth, facts: ClusterFacts | undefined): Counted[] {
  if (facts?.authenticationMode === 'API') return []
  return peopleOf(awsAuth)
    .filter(({ arn }) => !hasEntry(facts, arn))
    .map((person: Person) => ({ ...person, by: 'row', uncertain: person.uncertain === true }))
}

function ofEntries(facts: ClusterFacts | undefined): Counted[] {
  const entries = facts?.accessEntries
  if (entries?.kind !== 'known') return []
  return entries.value.flatMap(({ principalArn, details }): Counted[] => {
    if (details === undefined) return []
    const { username, groups, type } = details
    const isNode = type !== 'STANDARD'
    return [{ arn: principalArn, by: 'access-entry', username, groups, isNode, uncertain: false }]
  })
}

/** Whoever comes in by mapAccounts has their ARN for a username; those that are named by a binding are known. */
function ofAccounts(awsAuth: AwsAuth, { users }: RbacIndex, facts: ClusterFacts | undefined): Counted[] {
  if (facts?.authenticationMode === 'API') return []
  const rows = new Set(awsAuth.rows.map(({ arn }) => arn.toLowerCase()))
  return users.names.flatMap((username): Counted[] => {
    const parsed = parseArn(username)
    if (parsed.kind !== 'role' && parsed.kind !== 'user') return []
    if (!awsAuth.accounts.includes(parsed.account) || rows.has(username.toLowerCase())) return []
    return [{ arn: username, by: 'account', username, groups: [], isNode: false, uncertain: false }]
  })
}

function othersOf(about: {
  readonly index: RbacIndex
  readonly people: readonly Counted[]
  readonly request: ScopedRequest
}): readonly GrantSubject[] {
  const { index, people, request } = about
  const reached = new Set(people.flatMap((person) => grantsOf(index, person).flatMap(subjectKey)))
  const all = [...index.groups.grants.values(), ...index.users.grants.values()].flat()
  const left = permittedBy(all, request).filter((grant) =>
    subjectKey(grant).every((key) => !reached.has(key)),
  )
  const subjects = left.flatMap(({ via }) => (via.kind === 'binding' ? [via.subject] : []))
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()]
}

function subjectKey({ via }: Grant): string[] {
  return via.kind === 'binding' ? [`${via.subject.kind}/${via.subject.name}`] : []
}

function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}
