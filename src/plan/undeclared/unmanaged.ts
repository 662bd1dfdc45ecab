import type { Desired } from '../../access/desired.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { RbacObjects } from '../../rbac/grant.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import {
  type ClusterRoleBinding,
  isBinding,
  objectId,
  type RoleBinding,
  type Subject,
} from '../../rbac/object.ts'
import { ownedBy } from '../../rbac/ownership.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { type BindingDanger, bindingDangers } from './binding-dangers.ts'

/** What is in a cluster beside what files declare, and stays: all that a reader of the file does not see in it. */
export interface Unmanaged {
  /** Rows of aws-auth, in the order of the text; none of nodes. */
  readonly rows: readonly Row[]
  /** Of mapAccounts. */
  readonly accounts: readonly string[]
  /** Those that matter to who is declared, or to the cluster; in the order of their ids. */
  readonly bindings: readonly UnmanagedBinding[]
  /** ARNs and accounts of these that a restore brought back. */
  readonly returned: readonly string[]
  /** Those of them that are cluster admins. */
  readonly returnedAdmins: readonly string[]
}

export interface UnmanagedBinding {
  readonly id: string
  readonly object: RoleBinding | ClusterRoleBinding
  /** Groups and usernames of the file to which it gives its role. */
  readonly reaches: readonly string[]
  /** The gravest that it gives its subjects, of those that are critical or high. */
  readonly danger?: BindingDanger
}

export const NOTHING_UNMANAGED: Unmanaged = {
  rows: [],
  accounts: [],
  bindings: [],
  returned: [],
  returnedAdmins: [],
}

/**
 * Bindings that reach what the file gives (a group or a username of it), or that give a grave danger. What is of
 * Kubernetes and EKS is not listed, nor what another file manages.
 */
export function unmanagedIn(about: {
  readonly desired: Desired
  /** See `unmanagedRows`. */
  readonly rows: readonly Row[]
  /** As the plan leaves them. */
  readonly awsAuth: AwsAuth
  /** See `undeclaredBindings`. */
  readonly bindings: readonly UnmanagedBinding[]
  /** Of the ledger. */
  readonly returned: readonly string[]
  /** `principalKey` of whoever is a cluster admin after the plan; asked only where somebody came back. */
  readonly admins: () => ReadonlySet<string>
}): Unmanaged {
  const { desired, rows, awsAuth } = about
  const declared = new Set(desired.accounts.map(({ account }) => account))
  const accounts = [...new Set(awsAuth.accounts)].filter((account) => !declared.has(account))
  const back = new Set(about.returned.map(arnKey))
  const returned = [...new Set([...rows.map(({ arn }) => arn), ...accounts])].filter((one) =>
    back.has(arnKey(one)),
  )
  const admins = returned.length === 0 ? undefined : about.admins()
  return {
    rows,
    accounts,
    returned,
    returnedAdmins: returned.filter((one) => admins?.has(principalKey(one))),
    bindings: about.bindings.filter(
      ({ object }) => neverTouch(object) === undefined && ownedBy(object) === undefined,
    ),
  }
}

/**
 * Bindings that the file does not have and that matter to who is declared, or to the cluster, by their ids. The marks of
 * another set, of Kubernetes or of EKS are no reason to leave one out: whoever makes a binding can write them. Only what
 * gives something to a name of Kubernetes or EKS themselves is theirs.
 */
export function undeclaredBindings(about: {
  readonly desired: Desired
  /** As the plan leaves them. */
  readonly objects: RbacObjects
  readonly rbac: () => RbacIndex
}): readonly UnmanagedBinding[] {
  const { desired, objects } = about
  const ours = new Set(desired.objects.map(({ object }) => objectId(object)))
  const others = [...objects.clusterRoleBindings, ...objects.roleBindings].filter(
    (object) =>
      (object.subjects ?? []).length > 0 &&
      !ours.has(objectId(object)) &&
      ownedBy(object) !== desired.set &&
      !isOfSystem(object),
  )
  const managed = namesOf(desired)
  const dangers = others.length === 0 ? undefined : bindingDangers(about.rbac(), others)
  const bindings = others.flatMap((object): UnmanagedBinding[] => {
    const id = objectId(object)
    const danger = dangers?.get(id)
    const reaches = (object.subjects ?? []).map(subjectKey).flatMap((key) => managed.get(key) ?? [])
    if (reaches.length === 0 && danger === undefined) return []
    return [{ id, object, reaches: [...new Set(reaches)], ...(danger === undefined ? {} : { danger }) }]
  })
  return bindings.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function isOfSystem(object: RoleBinding | ClusterRoleBinding): boolean {
  const why = neverTouch(object)
  return why !== undefined && why.kind !== 'autoupdate-off' && (object.subjects ?? []).every(isSystemSubject)
}

/** Groups that whoever logs in is in are no names of the system. */
function isSystemSubject({ kind, name, namespace }: Subject): boolean {
  if (kind === 'ServiceAccount') return namespace === 'kube-system'
  if (/^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/.test(name)) return false
  return name.startsWith('system:') || name.startsWith('eks:')
}

/** The groups and usernames that the file gives to principals, or to which it gives roles. */
function namesOf(desired: Desired): ReadonlyMap<string, string> {
  const rows = declaredRows(desired).flatMap(({ username, groups }): Subject[] => [
    { kind: 'User', name: username },
    ...groups.map((name): Subject => ({ kind: 'Group', name })),
  ])
  const bound = desired.objects.flatMap(({ object }) => (isBinding(object) ? (object.subjects ?? []) : []))
  const named = bound.filter(({ kind }) => kind !== 'ServiceAccount')
  return new Map([...rows, ...named].map((subject) => [subjectKey(subject), subject.name]))
}

function subjectKey({ kind, name }: Subject): string {
  return JSON.stringify([kind, name])
}
