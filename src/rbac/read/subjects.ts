import { nearest } from '../../problem/nearest.ts'
import { SERVICE_ACCOUNT } from '../name-syntax.ts'
import { RBAC_GROUP, type RbacKind, type Subject } from '../object.ts'
import { isTemplateSubject, templateSubjectWords } from '../template-subject.ts'
import {
  type Fields,
  nameOf,
  type Path,
  quoted,
  type Reading,
  readFields,
  readList,
  readText,
  report,
  reportMissing,
} from './reading.ts'

const KNOWN = ['kind', 'apiGroup', 'name', 'namespace'] as const
type SubjectFields = Fields<(typeof KNOWN)[number]>

const KINDS = ['User', 'Group', 'ServiceAccount'] as const

/** Who gets the role, checked as ValidateRoleBindingSubject does (pkg/apis/rbac/validation/validation.go). */
export function readSubjects(
  reading: Reading,
  { value, kind: binding }: { readonly value: unknown; readonly kind: RbacKind },
): Subject[] {
  return readList(reading, ['subjects'], value).flatMap((item, index) => {
    const path = ['subjects', index]
    const fields = readFields(reading, path, { value: item, known: KNOWN })
    if (fields === undefined) return []
    const kind = readKind(reading, path, fields)
    const name = readName(reading, path, { fields, kind })
    const apiGroup = readText(reading, [...path, 'apiGroup'], fields.apiGroup)
    const namespace = readText(reading, [...path, 'namespace'], fields.namespace)
    if (kind === undefined) return []
    checkGroup(reading, path, { kind, apiGroup })
    if (isTemplateSubject({ kind, name })) {
      const words = templateSubjectWords(reading.name, { kind, name })
      report(reading, [...path, 'name'], {
        code: 'template-subject',
        severity: 'warning',
        found: name,
        ...words,
      })
    }
    if (kind === 'ServiceAccount' && binding === 'ClusterRoleBinding' && !namespace) {
      reportMissing(reading, path, {
        key: 'namespace',
        allowed: 'the namespace of the ServiceAccount',
        fix: 'Add the namespace: a ClusterRoleBinding has none of its own.',
      })
    }
    return [{ kind, name, ...(apiGroup ? { apiGroup } : {}), ...(namespace ? { namespace } : {}) }]
  })
}

function readKind(reading: Reading, path: Path, fields: SubjectFields): Subject['kind'] | undefined {
  const at = [...path, 'kind']
  const kind = readText(reading, at, fields.kind)
  const known = KINDS.find((candidate) => candidate === kind)
  if (fields.kind === undefined) {
    reportMissing(reading, path, {
      key: 'kind',
      allowed: KINDS.join(', '),
      fix: 'Write kind: Group for a group of aws-auth, or kind: User for a username.',
    })
  } else if (kind !== undefined && known === undefined) {
    report(reading, at, {
      code: 'invalid-subject',
      message: `${nameOf(reading, at)} is ${quoted(kind)}.`,
      found: kind,
      allowed: KINDS.join(', '),
      fix: `Write ${nearest(kind, KINDS) ?? KINDS.join(' or ')}.`,
    })
  }
  return known
}

function readName(
  reading: Reading,
  path: Path,
  { fields, kind }: { readonly fields: SubjectFields; readonly kind: Subject['kind'] | undefined },
): string {
  const at = [...path, 'name']
  const name = readText(reading, at, fields.name)
  if (fields.name === undefined || name === '') {
    reportMissing(reading, path, {
      key: 'name',
      allowed: 'a username, a group or a ServiceAccount',
      fix: 'Add who gets the role.',
    })
  } else if (name !== undefined && kind === 'ServiceAccount' && !SERVICE_ACCOUNT.accepts(name)) {
    report(reading, at, {
      code: 'invalid-subject',
      message: `${quoted(name)} cannot be the name of a ServiceAccount.`,
      found: name,
      allowed: SERVICE_ACCOUNT.allowed,
      fix: name.includes(':')
        ? 'Write the name and the namespace of the ServiceAccount as two keys.'
        : 'Write the name of the ServiceAccount.',
    })
  }
  return name ?? ''
}

function checkGroup(
  reading: Reading,
  path: Path,
  { kind, apiGroup }: { readonly kind: Subject['kind']; readonly apiGroup: string | undefined },
): void {
  const allowed = kind === 'ServiceAccount' ? '' : RBAC_GROUP
  if (!apiGroup || apiGroup === allowed) return
  report(reading, [...path, 'apiGroup'], {
    code: 'invalid-subject',
    message: `${nameOf(reading, [...path, 'apiGroup'])} is ${quoted(apiGroup)}, but a ${kind} is not in that API group.`,
    found: apiGroup,
    allowed: allowed === '' ? 'no apiGroup, or ""' : allowed,
    fix: 'Remove the key: the right API group is the default.',
  })
}
