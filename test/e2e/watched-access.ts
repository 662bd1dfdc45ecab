import { load } from 'js-yaml'
import type { WatchedState } from './watcher.ts'

/** Something that a person wants to do. */
export interface Question {
  readonly verb: string
  readonly resource: string
  readonly namespace: string
}

export interface Person {
  readonly username: string
  readonly groups: readonly string[]
}

interface MappedRow extends Partial<Person> {
  readonly rolearn?: string
  readonly userarn?: string
}

/** The people of aws-auth by ARN, for maps as these tests write them: each ARN once, in full, in lower-case keys. */
export function peopleOf(data: Readonly<Record<string, string>> | undefined): Map<string, Person> {
  const rows = [data?.['mapRoles'], data?.['mapUsers']].flatMap((text) =>
    text === undefined ? [] : rowsOf(text),
  )
  return new Map(
    rows.map(({ rolearn, userarn, username = '', groups = [] }) => [
      rolearn ?? userarn ?? '',
      { username, groups },
    ]),
  )
}

function rowsOf(text: string): readonly MappedRow[] {
  return (load(text) ?? []) as unknown as readonly MappedRow[]
}

interface Rule {
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly verbs: readonly string[]
}

interface Rbac {
  readonly roleRef?: { readonly kind: string; readonly name: string }
  readonly subjects?: readonly { readonly kind: string; readonly name: string }[]
  readonly rules?: readonly Rule[] | null
}

/**
 * Whether RBAC lets somebody do something to a resource of the core API group: bindings, roles, and nothing clever.
 * It shares no code with the program.
 */
export function isAllowed(state: WatchedState, { username, groups }: Person, question: Question): boolean {
  const { namespace } = question
  return [...state].some(([id, object]) => {
    const { roleRef, subjects = [] } = object as Rbac
    if (roleRef === undefined) return false
    if (!id.startsWith('ClusterRoleBinding/') && !id.startsWith(`RoleBinding/${namespace}/`)) return false
    const isSubject = subjects.some(({ kind, name }) => {
      return kind === 'Group' ? groups.includes(name) : kind === 'User' && name === username
    })
    const role = roleRef.kind === 'Role' ? `Role/${namespace}/${roleRef.name}` : `ClusterRole/${roleRef.name}`
    const { rules } = (state.get(role) ?? {}) as Rbac
    return isSubject && (rules ?? []).some((rule) => grants(rule, question))
  })
}

function grants({ apiGroups = [], resources = [], verbs }: Rule, { verb, resource }: Question): boolean {
  const holds = (list: readonly string[], word: string): boolean => list.includes(word) || list.includes('*')
  return holds(apiGroups, '') && holds(resources, resource) && holds(verbs, verb)
}
