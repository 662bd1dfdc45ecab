import type { GrantSubject } from './grant.ts'
import { nameTemplate } from './name-template.ts'

/**
 * Somebody who may hold what RBAC grants: a principal of IAM where it is known that one gets in by that name, and else
 * what Kubernetes itself knows.
 */
export type AccessSubject =
  /** An IAM ARN, or the id of an account that is let in as a whole. */
  | { readonly kind: 'principal'; readonly name: string }
  | { readonly kind: 'serviceAccount'; readonly namespace: string; readonly name: string }
  /** Of another login (OIDC, a client certificate, an entry that was not looked at), or a component of Kubernetes. */
  | { readonly kind: 'user'; readonly name: string }
  /** Whoever has the group, which is not known, or not only. */
  | { readonly kind: 'group'; readonly name: string }

/** The subject of a binding, when it is named as what it is. */
export function asAccessSubject(subject: GrantSubject): AccessSubject {
  const { kind, name } = subject
  switch (kind) {
    case 'User':
      return userSubject(name)
    case 'Group':
      return { kind: 'group', name }
    case 'ServiceAccount':
      return { kind: 'serviceAccount', namespace: subject.namespace, name }
  }
}

/**
 * Whoever logs in with the username; a service account has one too.
 *
 * Source: `MakeUsername` and `SplitUsername` in apiserver/pkg/authentication/serviceaccount/util.go
 */
export function userSubject(username: string): AccessSubject {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(username) ?? []
  return namespace === undefined || name === undefined
    ? { kind: 'user', name: username }
    : { kind: 'serviceAccount', namespace, name }
}

/** The username or group by which a subject of a binding matches; no namespace of a service account has a colon. */
export function matchedName(subject: GrantSubject): string {
  return subject.kind === 'ServiceAccount'
    ? `system:serviceaccount:${subject.namespace}:${subject.name}`
    : subject.name
}

/** Equal for the same subject. */
export function subjectKey(subject: AccessSubject): string {
  return subject.kind === 'serviceAccount'
    ? `${subject.kind} ${subject.namespace}/${subject.name}`
    : `${subject.kind} ${subject.name}`
}

/** By kind, then by name. */
export function inSubjectOrder(subjects: readonly AccessSubject[]): readonly AccessSubject[] {
  const keyed = subjects.map((subject) => ({
    subject,
    kind: KINDS.indexOf(subject.kind),
    key: subjectKey(subject),
  }))
  return keyed
    .toSorted(
      (one, other) => one.kind - other.kind || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
    )
    .map(({ subject }) => subject)
}

const KINDS: readonly AccessSubject['kind'][] = ['principal', 'group', 'user', 'serviceAccount']

/** `whoever has it`: those who hold a group, in words that stand behind its name and hold none from outside. */
export function groupHolders(group: string): string {
  if (nameTemplate(group) !== undefined) return LITERAL
  if (group.startsWith('system:serviceaccounts:')) return 'every service account of that namespace'
  return HOLDERS[group] ?? 'whoever has it'
}

/** What stands behind the name of a user: nothing, or ` (literally …)` where somebody hopes that RBAC fills it in. */
export function userNote(username: string): string {
  return nameTemplate(username) === undefined ? '' : ` (${LITERAL})`
}

const LITERAL = 'literally: RBAC fills in no templates, and no IAM principal has this name'

/**
 * Groups that the API server gives by itself.
 *
 * Source: the constants of apiserver/pkg/authentication/user/user.go and serviceaccount/util.go
 */
const HOLDERS: Readonly<Record<string, string>> = {
  'system:authenticated': 'everybody with a login, including service accounts',
  'system:unauthenticated': 'anybody who reaches the API server, without a login',
  'system:serviceaccounts': 'every service account',
  'system:nodes': 'every node',
}
