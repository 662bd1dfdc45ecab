import type { RbacObject, Subject } from '../../src/rbac/object.ts'
import { presetObjects } from '../../src/rbac/presets.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  mayVisit,
  role,
  user,
} from '../rbac/rbac-objects.ts'

const robot: Subject = { kind: 'ServiceAccount', name: 'robot', namespace: 'team-a' }

/** What is bound to the groups and usernames of the fifty. */
export const BOUND: readonly RbacObject[] = [
  bindEverywhere('viewers', 'ClusterRole/view', group('viewers')),
  bindEverywhere('admins', 'ClusterRole/cluster-admin', group('admins')),
  ...everywhere('pod-listers', may('get,list,watch', 'pods')),
  bindInNamespace('team-a/editors', 'ClusterRole/edit', group('editors'), user('team:session')),
  bindInNamespace('team-b/admins', 'ClusterRole/admin', user('account:111122223333'), group('team-session')),
  bindInNamespace(
    'team-a/viewers',
    'ClusterRole/view',
    user('raw:someone@example.com'),
    user('bound-by-name'),
  ),
  bindInNamespace('team-b/viewers', 'ClusterRole/view', user('cleaned:someone-example.com')),
  // As the session is called, but not as the authenticator hands it on.
  bindInNamespace('team-b/editors', 'ClusterRole/edit', user('cleaned:someone@example.com')),
  bindInNamespace(
    'team-b/partners',
    'ClusterRole/edit',
    user('arn:aws:iam::444455556666:user/grace'),
    user('arn:aws:iam::444455556666:role/henry'),
  ),
  bindInNamespace('team-a/robot', 'ClusterRole/edit', robot),
  bindEverywhere('askers-ask', 'ClusterRole/system:basic-user', group('askers')),
  bindInNamespace('team-a/askers', 'ClusterRole/view', group('askers')),
  ...everywhere('star', may('*', 'pods,services')).map((object) =>
    object.kind === 'ClusterRoleBinding' ? { ...object, subjects: [group('*')] } : object,
  ),
  ...everywhere('all-api-groups', { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list'] }),
  ...presetObjects('console-restricted-access', ['team-a']),
  role('team-a', 'named-objects', [may('get,list,update', 'secrets', ['db']), may('get', 'pods', ['web-1'])]),
  role('team-b', 'named-objects', [may('*', 'configmaps', ['settings'])]),
  bindInNamespace('team-a/named-objects', 'Role/named-objects', group('named-objects')),
  bindInNamespace('team-b/named-objects', 'Role/named-objects', group('named-objects')),
  ...everywhere(
    'subresources',
    may('get', 'pods/log'),
    may('create', 'pods/exec'),
    { apiGroups: ['*'], resources: ['*/scale'], verbs: ['get', 'update'] },
    // It looks as if it gave all subresources, and gives none.
    may('*', 'pods/*'),
  ),
  ...everywhere('visitors', mayVisit('get', '/metrics', '/healthz/*'), may('get', 'nodes')),
  bindInNamespace('team-b/visitors', 'ClusterRole/visitors', group('node-readers')),
  clusterRole('namespace-getters', [may('get,list', 'namespaces')]),
  bindInNamespace('team-a/namespace-getters', 'ClusterRole/namespace-getters', group('namespace-getters')),
  clusterRole('node-readers', [may('get,list,watch', 'nodes,pods')]),
  bindInNamespace('team-a/node-readers', 'ClusterRole/node-readers', group('node-readers')),
  clusterRole('services-of-all', [may('get,list', 'services')], { labels: { team: 'all' } }),
  clusterRole('jobs-of-all', [may('get,list', 'batch:jobs')], { labels: { team: 'all' } }),
  clusterRole('secrets-of-some', [may('get,list', 'secrets')], { labels: { team: 'some' } }),
  clusterRole('aggregated', [], {
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { team: 'all' } }] },
  }),
  bindEverywhere('aggregated', 'ClusterRole/aggregated', group('aggregated')),
  clusterRole('widgets', [may('get,list', 'example.com:widgets')], {
    labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
  }),
  bindEverywhere('of-a-missing-role', 'ClusterRole/not-there', group('of-a-missing-role')),
  bindEverywhere('wrong-kind', 'ClusterRole/view', user('wrong-kind')),
  ...everywhere(
    'powerful',
    may('impersonate', 'users,serviceaccounts'),
    may('bind', 'rbac.authorization.k8s.io:clusterroles', ['view']),
    may('create', 'rbac.authorization.k8s.io:rolebindings'),
  ),
  role('team-b', 'for-everybody', [may('get', 'configmaps', ['settings'])]),
  bindInNamespace('team-b/for-everybody', 'Role/for-everybody', group('system:authenticated')),
]

/** A ClusterRole, and a group of the same name that has it. */
function everywhere(name: string, ...rules: readonly ReturnType<typeof may>[]): RbacObject[] {
  return [clusterRole(name, rules), bindEverywhere(name, `ClusterRole/${name}`, group(name))]
}
