import type { ObjectChange } from '../../plan/change/change.ts'
import { isBinding, type RbacObject, type RoleRef, type Subject } from '../../rbac/object.ts'
import { ownedBy } from '../../rbac/ownership.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { labelWords } from './labels.ts'
import { aggregationWords, ruleDifference, ruleWords } from './rules.ts'
import { undoneWords } from './undone.ts'

/** An RBAC object's change: subjects, role and rules gained and lost, labels. */
export function objectWords({ before, after, action, adopted, tool }: ObjectChange): Phrase {
  if (isGivenUp(before, after))
    return join([contentWords(after), ['stays as it is, and is no longer managed']], '; ')
  return join(
    [
      before !== undefined && after !== undefined
        ? difference({ before, after, ...grants(before, after) })
        : contentWords(after ?? before),
      action === 'replace' ? ['deleted and created again, without a gap'] : [],
      tool === undefined ? [] : undoneWords(tool, adopted),
    ],
    '; ',
  )
}

/** It loses the marks of its owner, and nothing else. */
function isGivenUp(before: RbacObject | undefined, after: RbacObject | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    ownedBy(before) !== undefined &&
    ownedBy(after) === undefined
  )
}

const SUBJECTS_SHOWN = 8

/** What an object says: `group developers → ClusterRole edit`, or the rules of a role. */
export function contentWords(object: RbacObject | undefined): Phrase {
  if (object === undefined) return []
  if (isBinding(object)) return [...subjectWords(object.subjects ?? []), ' → ', ...roleWords(object.roleRef)]
  return ruleWords(object)
}

interface Grants {
  readonly gained: Phrase
  readonly lost: Phrase
}

/** What the subjects of a binding, or those bound to a role, have more and less. */
function grants(before: RbacObject | undefined, after: RbacObject | undefined): Grants {
  if (before === undefined || after === undefined) return { gained: [], lost: [] }
  if (isBinding(before) && isBinding(after)) {
    const [was, is] = [before.subjects ?? [], after.subjects ?? []]
    const gained = withoutSubjects(is, was)
    const lost = withoutSubjects(was, is)
    const role = sameRole(before.roleRef, after.roleRef) ? [] : roleWords(before.roleRef)
    return {
      gained: gained.length === 0 ? [] : subjectWords(gained),
      lost: join([lost.length === 0 ? [] : subjectWords(lost), role], ', '),
    }
  }
  return isBinding(before) || isBinding(after) ? { gained: [], lost: [] } : ruleDifference(before, after)
}

interface Both extends Grants {
  readonly before: RbacObject
  readonly after: RbacObject
}

function difference({ before, after, gained, lost }: Both): Phrase {
  const parts: Phrase[] = []
  if (isBinding(before) && isBinding(after)) {
    const lostSubjects = withoutSubjects(before.subjects ?? [], after.subjects ?? [])
    const isSame = sameRole(before.roleRef, after.roleRef)
    parts.push(
      isSame ? roleWords(after.roleRef) : [...roleWords(before.roleRef), ' → ', ...roleWords(after.roleRef)],
    )
    if (lostSubjects.length > 0) parts.push(['removes ', ...subjectWords(lostSubjects)])
  } else {
    if (lost.length > 0) parts.push(['removes ', ...lost])
    parts.push(aggregationWords(before, after))
  }
  if (gained.length > 0) parts.push(['adds ', ...gained])
  parts.push(labelWords('label', before.metadata.labels ?? {}, after.metadata.labels ?? {}))
  parts.push(labelWords('annotation', before.metadata.annotations ?? {}, after.metadata.annotations ?? {}))
  return join(parts, '; ')
}

function roleWords(role: RoleRef): Phrase {
  return [`${role.kind === 'Role' ? 'Role' : 'ClusterRole'} `, code(role.name)]
}

function sameRole(one: RoleRef, other: RoleRef): boolean {
  return one.kind === other.kind && one.name === other.name
}

/** `groups a, b, user c, ServiceAccount d/e` */
function subjectWords(subjects: readonly Subject[]): Phrase {
  if (subjects.length === 0) return ['nobody']
  const named = (kind: Subject['kind'], one: string, several: string): Phrase => {
    const names = subjects.filter((subject) => subject.kind === kind).map(subjectName)
    return names.length === 0
      ? []
      : [names.length === 1 ? `${one} ` : `${several} `, ...codes(names, SUBJECTS_SHOWN)]
  }
  return join(
    [
      named('Group', 'group', 'groups'),
      named('User', 'User', 'Users'),
      named('ServiceAccount', 'ServiceAccount', 'ServiceAccounts'),
    ],
    ', ',
  )
}

function subjectName({ kind, name, namespace }: Subject): string {
  return kind === 'ServiceAccount' ? `${namespace ?? ''}/${name}` : name
}

function withoutSubjects(subjects: readonly Subject[], others: readonly Subject[]): Subject[] {
  const known = new Set(others.map((subject) => `${subject.kind} ${subjectName(subject)}`))
  return subjects.filter((subject) => !known.has(`${subject.kind} ${subjectName(subject)}`))
}
