import { isAccount } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Dead } from '../../login/dead.ts'
import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import { type EntryOwner, ownerOf } from '../../login/owner/entry-owner.ts'
import { isForInstances } from '../../login/template.ts'
import { type WayName, wayName } from '../../login/way-name.ts'
import { isRefusedWithoutName } from '../../rbac/aggregated.ts'
import type { Grant, GrantPath, KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { permits, permittedBy, type ScopedRequest } from '../../rbac/permits.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import type { Limit } from '../cause.ts'
import { limitsOf } from '../limits.ts'
import { type AbleSubject, ableSubjects } from './subjects.ts'

/** Who may make a request in one cluster. */
export interface WhoCan {
  readonly cluster: string
  readonly request: ScopedRequest
  readonly principals: readonly Able[]
  /** Users, groups and service accounts that may, whether IAM principals are known that are, or have, them or not. */
  readonly subjects: readonly AbleSubject[]
  readonly limits: readonly Limit[]
}

/** An IAM principal that may. */
export interface Able {
  readonly arn: string
  /** `unlisted`: the API server lets it in, and nothing that can be read says why. */
  readonly by: WayName
  readonly username: string
  readonly groups: readonly string[]
  readonly isNode: boolean
  /** Whose its access entry is; absent without an entry, and where that is not known. */
  readonly owner?: EntryOwner
  /** IAM says that there is no such principal any more: nobody is known to log in as it. */
  readonly dead?: Dead
  readonly ways: readonly GrantPath[]
  /** Not each of its logins may, or another row may apply instead. */
  readonly someLogins: boolean
}

/** All principals that get in, as far as what they hold is known, held against RBAC. */
export function whoCan(about: {
  readonly cluster: string
  readonly snapshot: Snapshot
  readonly request: ScopedRequest
}): WhoCan {
  const { cluster, snapshot, request } = about
  const { facts } = snapshot
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const index = indexRbac(snapshot)
  const logins = loginsOf({ awsAuth, facts })
  // What an account gives is said of those of its principals whom a binding names.
  const named = [...everybody(logins, index).values()].filter(({ principal }) => !isAccount(principal))
  const people = named.flatMap((login) => peopleOf(login, { facts, logins }))
  const principals = people.flatMap((person): Able[] => {
    if (isRefusedWithoutName(person.username, request)) return []
    const grants = grantsOf(index, person.identity)
    const ways = permittedBy(grants, request)
    if (ways.length === 0) return []
    const someLogins =
      person.isOneOfSeveral || isForInstances(person) || !permits(grants.filter(isCertain), request)
    const { identity: _, isOneOfSeveral: __, ...able } = person
    return [{ ...able, ways: ways.map(({ via }) => via), someLogins }]
  })
  return {
    cluster,
    request,
    principals,
    subjects: ableSubjects({ index, people: people.filter(({ dead }) => dead === undefined), request }),
    limits: limitsOf(awsAuth, facts),
  }
}

type Counted = Omit<Able, 'ways' | 'someLogins'> & {
  readonly identity: KubernetesIdentity
  readonly isOneOfSeveral: boolean
}

function peopleOf(
  { principal, way, identities, isNode, sureness, dead }: Login,
  { facts, logins }: { readonly facts: ClusterFacts | undefined; readonly logins: Logins },
): Counted[] {
  const owner = way.kind === 'entry' ? ownerOf(way.entry, { facts }) : undefined
  const beneath = dead === undefined ? undefined : logins.beneath(principal)
  // What the rows beneath a dead entry give comes after what it gives itself.
  const own = identities.length - (beneath?.identities.length ?? 0)
  return identities.map((identity, index) => ({
    arn: principal,
    by: wayName(index < own || beneath === undefined ? way : beneath.way),
    username: identity.username,
    groups: identity.groups,
    identity,
    isNode,
    ...(index >= own || owner === undefined || owner.kind === 'unmanaged' ? {} : { owner }),
    ...(dead === undefined ? {} : { dead }),
    isOneOfSeveral: sureness === 'one-of-several' || sureness === 'unless-dead',
  }))
}

function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}
