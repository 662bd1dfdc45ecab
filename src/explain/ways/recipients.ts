import { FORMATS } from '../../access/form/format.ts'
import type { BindingEntry } from '../../rbac/bindings.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { isBinding } from '../../rbac/object.ts'
import { identityOf } from '../principal.ts'
import type { About } from './about.ts'
import { freshGroup, isOnlyOf, isUsernameOnlyOf } from './fresh-names.ts'
import { type Admission, admission } from './line/admission.ts'
import { type Own, ownOf } from './line/own.ts'

/** The subject that a role is bound to so that the principal gets it, and nobody else does. */
export interface Recipient {
  readonly subjects: Pick<BindingEntry, 'groups' | 'users'>
  readonly lines: Admission['lines']
  readonly entryGroups?: readonly string[]
  readonly identity: KubernetesIdentity
}

/**
 * The simplest first: a group that it has, that only it has, and that gives nothing yet; a group that nobody has, after
 * its name; its username, where nobody else can have that.
 */
export function* recipientsOf(about: About): Generator<Recipient> {
  const { principal } = about
  if (principal.kind !== 'iam') {
    const { name } = principal
    const subjects = principal.kind === 'User' ? { users: [name] } : { groups: [name] }
    yield { subjects, lines: { principals: [] }, identity: identityOf(principal) }
    return
  }
  const own = ownOf(about, principal)
  const byName = usernameRecipient(about, own)
  // A row would take the name that its account gives it.
  if (about.state.mapping.way.kind === 'account' && byName !== undefined) yield byName
  const as = (groups: readonly string[]) => admission(about, { principal, own, groups })
  const unused = [...own.groups, ...own.meant].find(
    (group) => isOwnGroup(group) && !isBound(about, group) && isOnlyOf(about, principal, group),
  )
  const withUnused = unused === undefined ? undefined : as([...new Set([...own.groups, unused])])
  if (unused !== undefined && withUnused !== undefined)
    yield { ...withUnused, subjects: { groups: [unused] } }
  const fresh = freshGroup(about, principal)
  const withFresh = as([...own.groups, fresh])
  if (withFresh !== undefined) yield { ...withFresh, subjects: { groups: [fresh] } }
  if (byName !== undefined) yield byName
}

/** By its username alone, so that its row or entry stays as it is. */
function usernameRecipient(about: About, own: Own): Recipient | undefined {
  const { principal, state } = about
  const { identities, way } = state.mapping
  const [identity, ...others] = identities
  if (principal.kind !== 'iam' || identity === undefined || others.length > 0) return undefined
  const { username } = way.kind === 'account' ? identity : own
  if (!FORMATS.subject.pattern.test(username)) return undefined
  if (username !== identity.username || !isUsernameOnlyOf(about, principal, username)) return undefined
  return { subjects: { users: [username] }, lines: { principals: [] }, identity }
}

/** A group that a file can bind something to without giving it to all of Kubernetes' own. */
export function isOwnGroup(group: string): boolean {
  return FORMATS.subject.pattern.test(group) && !/^(system|eks):/.test(group) && !group.includes('{{')
}

/** In the cluster, as it is or as it is explained, or by the file. */
function isBound({ live, state, desired }: About, group: string): boolean {
  const declared = desired.objects.map(({ object }) => object).filter(isBinding)
  const bindings = [live, state.snapshot].flatMap((one) => [...one.clusterRoleBindings, ...one.roleBindings])
  return [...bindings, ...declared].some(({ subjects }) =>
    (subjects ?? []).some(({ kind, name }) => kind === 'Group' && name === group),
  )
}
