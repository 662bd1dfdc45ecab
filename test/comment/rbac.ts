import {
  type ClusterRole,
  type ClusterRoleBinding,
  type PolicyRule,
  RBAC_GROUP,
  type Role,
  type RoleBinding,
  type Subject,
} from '../../src/rbac/object.ts'

const apiVersion = `${RBAC_GROUP}/v1` as const

/** Labels and annotations of an object, such as those of its owner. */
export interface Marks {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

export function clusterRole(name: string, rules: readonly PolicyRule[], marks: Marks = {}): ClusterRole {
  return { apiVersion, kind: 'ClusterRole', metadata: { name, ...marks }, rules }
}

/** @param id `NAMESPACE/NAME` */
export function role(id: string, rules: readonly PolicyRule[], marks: Marks = {}): Role {
  return { apiVersion, kind: 'Role', metadata: { ...placeOf(id), ...marks }, rules }
}

/** @param subjects `group viewers`, `user alice`, `sa NAMESPACE/NAME` */
export function clusterRoleBinding(
  name: string,
  clusterRole: string,
  subjects: readonly string[],
  marks: Marks = {},
): ClusterRoleBinding {
  return {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name, ...marks },
    subjects: subjects.map(subjectOf),
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: clusterRole },
  }
}

/**
 * @param id `NAMESPACE/NAME`
 * @param to `ClusterRole view`, `Role debug`
 */
export function roleBinding(
  id: string,
  to: `${'ClusterRole' | 'Role'} ${string}`,
  subjects: readonly string[],
  marks: Marks = {},
): RoleBinding {
  const [kind, name = ''] = to.split(' ') as ['ClusterRole' | 'Role', string]
  return {
    apiVersion,
    kind: 'RoleBinding',
    metadata: { ...placeOf(id), ...marks },
    subjects: subjects.map(subjectOf),
    roleRef: { apiGroup: RBAC_GROUP, kind, name },
  }
}

/** The marks of an object of a Helm release. */
export function helm(release: string, namespace: string): Required<Marks> {
  return {
    labels: {
      'app.kubernetes.io/managed-by': 'Helm',
      'app.kubernetes.io/instance': release,
      'helm.sh/chart': `${release}-1.2.3`,
    },
    annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
  }
}

/** A rule for resources of these API groups, the core group being ''. */
export function rule(apiGroups: string, resources: string, verbs: string): PolicyRule {
  const list = (text: string): string[] => text.split(',').map((one) => one.trim())
  return { apiGroups: list(apiGroups), resources: list(resources), verbs: list(verbs) }
}

/** get, list and watch. */
export const READ = 'get, list, watch'

function placeOf(id: string): { readonly name: string; readonly namespace: string } {
  const [namespace = '', name = ''] = id.split('/')
  return { name, namespace }
}

function subjectOf(text: string): Subject {
  const at = text.indexOf(' ')
  const [kind, name] = [text.slice(0, at), text.slice(at + 1)]
  if (kind === 'sa') return { kind: 'ServiceAccount', ...placeOf(name) }
  return { kind: kind === 'group' ? 'Group' : 'User', apiGroup: RBAC_GROUP, name }
}
