import type { RbacObject } from '../../../src/rbac/object.ts'
import {
  bindEverywhere,
  bindInNamespace,
  clusterRole,
  group,
  may,
  role,
  user,
} from '../../rbac/rbac-objects.ts'
import { partner } from './fifty-with-entries.ts'

/** What is bound to the groups and usernames of those with entries and rows. */
export const BOUND_TO_ENTRIES: readonly RbacObject[] = [
  bindEverywhere('viewers', 'ClusterRole/view', group('viewers')),
  bindInNamespace('shop/editors', 'ClusterRole/edit', group('shop-editors'), user('row:row-by-name')),
  bindInNamespace('shop-eu/admins', 'ClusterRole/admin', group('shop-eu-admins')),
  clusterRole('pod-listers', [may('get,list,watch', 'pods')]),
  bindEverywhere('pod-listers', 'ClusterRole/pod-listers', group('pod-listers')),
  bindInNamespace(
    'workshop/editors',
    'ClusterRole/edit',
    user('arn:aws:sts::111122223333:assumed-role/default-name/session'),
    user('arn:aws:iam::111122223333:user/default-user'),
    user('session:ann-example.com'),
    user('raw:ann@example.com'),
    user(`arn:aws:iam::${partner}:user/partner-user`),
  ),
  // A row's username that counts no more where there is an entry.
  bindInNamespace(
    'shop/by-row-name',
    'ClusterRole/admin',
    user('row:beneath-root'),
    user('row:beneath-user'),
  ),
  clusterRole('widgets', [may('get,list', 'example.com:widgets')], {
    labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
  }),
  role('shop', 'for-everybody', [may('get', 'configmaps', ['settings'])]),
  bindInNamespace('shop/for-everybody', 'Role/for-everybody', group('system:authenticated')),
]
