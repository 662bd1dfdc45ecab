import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterRole, ClusterRoleBinding, PolicyRule, RoleBinding } from '../../../src/rbac/object.ts'
import { declared, declaredRole, desiredState } from '../../plan/desired.ts'
import { clusterRole } from '../../plan/live.ts'

export const PEOPLE = ['ann', 'ben', 'cleo'] as const
export const GROUPS = ['red', 'blue'] as const
/** Of the files; `byhand` is a role that nobody manages. */
export const ROLES = ['one', 'two'] as const
export const POWERS = ['pods', 'secrets', 'escalate', 'all'] as const

export type Person = (typeof PEOPLE)[number]
export type Group = (typeof GROUPS)[number]
export type RoleName = (typeof ROLES)[number] | 'byhand'
export type Power = (typeof POWERS)[number]

/** A group gets a role; in the whole cluster (''), or in one namespace. */
export interface Binding {
  readonly group: Group
  readonly role: RoleName
  readonly namespace: '' | 'shop'
}

/** What the access file and its manifests say, at a commit. */
export interface Files {
  /** Groups of the people who have a row. */
  readonly rows: Readonly<Partial<Record<Person, readonly (Group | 'system:masters')[]>>>
  readonly bindings: readonly Binding[]
  readonly roles: Readonly<Record<(typeof ROLES)[number], readonly Power[]>>
  readonly mastersAllowed: boolean
}

export const START: Files = {
  rows: { ann: ['red'] },
  bindings: [{ group: 'red', role: 'one', namespace: 'shop' }],
  roles: { one: ['pods'], two: ['pods'] },
  mastersAllowed: false,
}

/** One line of a pull request: it means the same on whatever it is merged. */
export type Edit =
  | { readonly kind: 'row'; readonly person: Person; readonly groups: readonly (Group | 'system:masters')[] }
  | { readonly kind: 'bind'; readonly binding: Binding }
  | { readonly kind: 'unbind'; readonly binding: Binding }
  | { readonly kind: 'role'; readonly role: (typeof ROLES)[number]; readonly powers: readonly Power[] }
  | { readonly kind: 'masters'; readonly allowed: boolean }

export function edited(files: Files, edits: readonly Edit[]): Files {
  return edits.reduce(editedOnce, files)
}

function editedOnce(files: Files, edit: Edit): Files {
  switch (edit.kind) {
    case 'row':
      return { ...files, rows: { ...files.rows, [edit.person]: edit.groups } }
    case 'bind':
      return { ...files, bindings: [...without(files.bindings, edit.binding), edit.binding] }
    case 'unbind':
      return { ...files, bindings: without(files.bindings, edit.binding) }
    case 'role':
      return { ...files, roles: { ...files.roles, [edit.role]: edit.powers } }
    case 'masters':
      return { ...files, mastersAllowed: edit.allowed }
  }
}

function without(bindings: readonly Binding[], binding: Binding): readonly Binding[] {
  return bindings.filter((one) => nameOf(one) !== nameOf(binding))
}

const nameOf = ({ group, role, namespace }: Binding): string => `${group}-${role}-${namespace}`

/** What an apply of these files wants. */
export function desiredOf({ rows, bindings, roles, mastersAllowed }: Files): Desired {
  const { guards, ...base } = desiredState()
  return {
    ...base,
    guards: {
      ...guards,
      minAdmins: undefined,
      maxRemovalPercent: 100,
      allowEmpty: true,
      allowSystemMasters: mastersAllowed,
    },
    principals: Object.entries(rows).map(([person, groups]) => declaredRole(person, groups)),
    objects: [
      ...ROLES.map((role) => declared(roleOf(role, roles[role]))),
      ...bindings.map((binding) => declared(bindingOf(binding))),
    ],
  }
}

const RULES: Readonly<Record<Power, PolicyRule>> = {
  pods: { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
  secrets: { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list'] },
  escalate: { apiGroups: ['rbac.authorization.k8s.io'], resources: ['clusterroles'], verbs: ['escalate'] },
  all: { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
}

export function roleOf(name: RoleName, powers: readonly Power[]): ClusterRole {
  return { ...clusterRole(name), rules: powers.map((power) => RULES[power]) }
}

function bindingOf(binding: Binding): ClusterRoleBinding | RoleBinding {
  const { group, role, namespace } = binding
  const about = {
    apiVersion: 'rbac.authorization.k8s.io/v1' as const,
    subjects: [{ kind: 'Group' as const, name: group, apiGroup: 'rbac.authorization.k8s.io' }],
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole' as const, name: role },
  }
  const name = `${group}-${role}`
  return namespace === ''
    ? { ...about, kind: 'ClusterRoleBinding', metadata: { name } }
    : { ...about, kind: 'RoleBinding', metadata: { name, namespace } }
}

/** What somebody does to the cluster with kubectl. */
export type HandEdit =
  | { readonly kind: 'role'; readonly powers: readonly Power[] }
  | { readonly kind: 'row'; readonly group: Group }
  | { readonly kind: 'none' }

/** A row that nobody declares, for somebody who is in no file. */
export const STRANGER = 'zoe'

export function byHand(edit: HandEdit, awsAuth: Writable | undefined): Writable | undefined {
  if (edit.kind === 'none') return undefined
  if (edit.kind === 'role') return roleOf('byhand', edit.powers)
  if (awsAuth?.kind !== 'ConfigMap') throw new Error('there is no aws-auth')
  const rows = awsAuth.data?.['mapRoles'] ?? ''
  const others = rows.replace(new RegExp(`- rolearn: \\S+/${STRANGER}\\n(?: .*\\n)*`), '')
  const row = `- rolearn: arn:aws:iam::111122223333:role/${STRANGER}\n  username: ${STRANGER}\n  groups: [${edit.group}]\n`
  return { ...awsAuth, data: { ...awsAuth.data, mapRoles: `${row}${others}` } }
}
