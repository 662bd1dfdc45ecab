import { nearest } from '../../problem/nearest.ts'
import { RBAC_NAME } from '../name-syntax.ts'
import { RBAC_GROUP, type RbacKind, type RoleRef } from '../object.ts'
import { nameOf, quoted, type Reading, readFields, readText, report, reportMissing } from './reading.ts'

const PATH = ['roleRef']
const KNOWN = ['apiGroup', 'kind', 'name'] as const

/**
 * What a binding refers to, checked as ValidateRoleBinding and ValidateClusterRoleBinding do
 * (pkg/apis/rbac/validation/validation.go). An absent group is the group of RBAC.
 */
export function readRoleRef(
  reading: Reading,
  { value, kind: binding }: { readonly value: unknown; readonly kind: RbacKind },
): RoleRef {
  const kinds: readonly string[] = binding === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole']
  const nothing: RoleRef = { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: '' }
  if (value === undefined) {
    reportMissing(reading, [], {
      key: 'roleRef',
      allowed: `the ${kinds.join(' or ')} that is granted`,
      fix: `Add roleRef: { apiGroup: ${RBAC_GROUP}, kind: ClusterRole, name: view }, with the role you mean.`,
    })
    return nothing
  }
  const fields = readFields(reading, PATH, { value, known: KNOWN })
  if (fields === undefined) return nothing
  const apiGroup = readText(reading, [...PATH, 'apiGroup'], fields.apiGroup) || RBAC_GROUP
  if (apiGroup !== RBAC_GROUP) {
    report(reading, [...PATH, 'apiGroup'], {
      code: 'invalid-role-ref',
      message: `${nameOf(reading, [...PATH, 'apiGroup'])} is ${quoted(apiGroup)}.`,
      found: apiGroup,
      allowed: RBAC_GROUP,
      fix: `Write ${RBAC_GROUP}, or remove the key. It is the API group of roles, without a version.`,
    })
  }
  const kind = readText(reading, [...PATH, 'kind'], fields.kind)
  if (fields.kind === undefined) {
    reportMissing(reading, PATH, {
      key: 'kind',
      allowed: kinds.join(', '),
      fix: `Write kind: ${kinds.join(' or kind: ')}.`,
    })
  } else if (kind !== undefined && !kinds.includes(kind)) {
    report(reading, [...PATH, 'kind'], {
      code: 'invalid-role-ref',
      message: `${nameOf(reading, [...PATH, 'kind'])} is ${quoted(kind)}.`,
      found: kind,
      allowed: kinds.join(', '),
      fix:
        kind === 'Role'
          ? 'A Role grants in its namespace only: use a RoleBinding there, or a ClusterRole here.'
          : `Write ${nearest(kind, kinds) ?? kinds.join(' or ')}.`,
    })
  }
  return { apiGroup, kind: kind === 'Role' ? 'Role' : 'ClusterRole', name: readName(reading, fields.name) }
}

function readName(reading: Reading, value: unknown): string {
  const name = readText(reading, [...PATH, 'name'], value)
  if (value === undefined) {
    reportMissing(reading, PATH, {
      key: 'name',
      allowed: RBAC_NAME.allowed,
      fix: 'Add the name of the role that is granted.',
    })
  } else if (name !== undefined && !RBAC_NAME.accepts(name)) {
    report(reading, [...PATH, 'name'], {
      code: 'invalid-role-ref',
      message: `${nameOf(reading, [...PATH, 'name'])} is ${quoted(name)}, which cannot be the name of a role.`,
      found: name,
      allowed: RBAC_NAME.allowed,
      fix: 'Add the name of the role that is granted.',
    })
  }
  return name ?? ''
}
