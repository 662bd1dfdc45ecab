import { readFileSync } from 'node:fs'
import type { Danger } from '../../src/danger/danger.ts'
import { dangersGained } from '../../src/danger/judge.ts'
import type { Grant, RbacObjects } from '../../src/rbac/grant.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  type PolicyRule,
  RBAC_GROUP,
  type Role,
  type RoleBinding,
} from '../../src/rbac/object.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'

const apiVersion = `${RBAC_GROUP}/v1` as const

/** As Kubernetes 1.36 makes them (testdata/cluster-roles.yaml of its bootstrap policy). */
export const BOOTSTRAP: readonly ClusterRole[] = (
  JSON.parse(
    readFileSync(new URL('../fixtures/rbac/bootstrap-cluster-roles.json', import.meta.url), 'utf8'),
  ) as { readonly items: ClusterRole[] }
).items

/** What one binding gives the group `dev`: to a ClusterRole that exists, or to one of these rules. */
export interface Given {
  readonly rules?: readonly PolicyRule[]
  readonly clusterRole?: string
  /** Absent: the whole cluster. */
  readonly namespaces?: readonly string[]
  readonly group?: string
}

export function cluster(given: readonly Given[], more: readonly ClusterRole[] = []): RbacObjects {
  const clusterRoles = [...BOOTSTRAP, ...more]
  const clusterRoleBindings: ClusterRoleBinding[] = []
  const roleBindings: RoleBinding[] = []
  for (const [index, { rules, clusterRole, namespaces, group = 'dev' }] of given.entries()) {
    const name = clusterRole ?? `own-${index}`
    if (rules !== undefined) clusterRoles.push({ apiVersion, kind: 'ClusterRole', metadata: { name }, rules })
    const subjects = [{ kind: 'Group', apiGroup: RBAC_GROUP, name: group } as const]
    const roleRef = { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name } as const
    const metadata = { name: `${group}-${name}` }
    if (namespaces === undefined)
      clusterRoleBindings.push({ apiVersion, kind: 'ClusterRoleBinding', metadata, subjects, roleRef })
    for (const namespace of namespaces ?? [])
      roleBindings.push({
        apiVersion,
        kind: 'RoleBinding',
        metadata: { ...metadata, namespace },
        subjects,
        roleRef,
      })
  }
  const roles: Role[] = []
  return { roles, clusterRoles, roleBindings, clusterRoleBindings }
}

export function grants(
  given: readonly Given[],
  more: readonly ClusterRole[] = [],
  groups = ['dev'],
): readonly Grant[] {
  return grantsOf(indexRbac(cluster(given, more)), { username: 'alice', groups })
}

export function gained(given: readonly Given[], before: readonly Given[] = []): readonly Danger[] {
  return dangersGained(grants(before), grants(given))
}

/** `secrets-read medium shop`, `escalate critical *`. */
export function inShort(danger: Danger): string {
  const rule = danger.kind === 'masters' ? 'masters' : danger.rule
  const where = danger.where.kind === 'cluster' ? '*' : danger.where.namespaces.join(',')
  const names = danger.kind === 'permission' && danger.names.length > 0 ? ` ${danger.names.join('+')}` : ''
  return `${rule} ${danger.severity} ${where}${names}`
}

/** `rule('list,watch', '', 'secrets')` */
export function rule(
  verbs: string,
  group: string,
  resources: string,
  ...resourceNames: string[]
): PolicyRule {
  return {
    verbs: verbs.split(','),
    apiGroups: [group],
    resources: resources.split(','),
    ...(resourceNames.length === 0 ? {} : { resourceNames }),
  }
}
