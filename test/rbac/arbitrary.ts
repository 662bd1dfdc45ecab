import fc from 'fast-check'
import type { AccessRequest } from '../../src/rbac/allows.ts'
import { matchesNothing } from '../../src/rbac/catalog/matches-nothing.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  type LabelSelector,
  type PolicyRule,
  RBAC_GROUP,
  type RbacObject,
  type Role,
  type RoleBinding,
  type RoleRef,
  type Subject,
} from '../../src/rbac/object.ts'

// Few words, so that generated rules, requests and objects meet often.
const verb = fc.constantFrom('get', 'list', 'create', '*', '*')
const group = fc.constantFrom('', 'apps', '*', '*', 'batch')
const resource = fc.constantFrom(
  'pods',
  'pods/exec',
  '*',
  '*/exec',
  'pods/*',
  'a/b/c',
  '*/b/c',
  '*/*',
  'secrets',
)
const name = fc.constantFrom('a', 'b', 'c')
const url = fc.constantFrom(
  '*',
  '/metrics',
  '/api',
  '/api/*',
  '/api*',
  '/apis',
  '/api/v1',
  '/ap**',
  '/*',
  '/',
)

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 3 })

export const resourceRule: fc.Arbitrary<PolicyRule> = fc.record(
  {
    verbs: few(verb),
    apiGroups: few(group),
    resources: few(resource),
    resourceNames: fc.array(name, { maxLength: 2 }),
  },
  { requiredKeys: ['verbs', 'apiGroups', 'resources'] },
)

export const urlRule: fc.Arbitrary<PolicyRule> = fc.record({ verbs: few(verb), nonResourceURLs: few(url) })

export const rule = fc.oneof({ weight: 3, arbitrary: resourceRule }, { weight: 1, arbitrary: urlRule })

/** Also rules that no API server accepts: empty lists, resources and URLs in one. */
export const anyRule: fc.Arbitrary<PolicyRule> = fc.oneof(
  { weight: 6, arbitrary: rule },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        verbs: fc.array(fc.oneof(verb, fc.constant('')), { maxLength: 2 }),
        apiGroups: fc.array(group, { maxLength: 2 }),
        resources: fc.array(fc.oneof(resource, fc.constantFrom('', '/', 'pods/')), { maxLength: 2 }),
        resourceNames: fc.array(fc.oneof(name, fc.constant('')), { maxLength: 2 }),
        nonResourceURLs: fc.array(fc.oneof(url, fc.constant('')), { maxLength: 2 }),
      },
      { requiredKeys: ['verbs'] },
    ),
  },
)

/** Mostly what people ask for, sometimes with the words of rules, which are nothing special in a request. */
export const accessRequest: fc.Arbitrary<AccessRequest> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        verb: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('get', 'list') },
          { weight: 1, arbitrary: verb },
        ),
        group: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('', 'apps') },
          { weight: 1, arbitrary: group },
        ),
        resource: fc.constantFrom('pods', 'pods', 'pods', 'secrets', '*', 'a'),
        subresource: fc.constantFrom('exec', 'exec', 'exec', 'log', 'b/c', '*', ''),
        name: fc.constantFrom('a', 'b', ''),
      },
      { requiredKeys: ['verb', 'group', 'resource'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constantFrom('get', 'list', '*'),
      url: fc.oneof(url, fc.constantFrom('/metrics/slis', '/api/')),
    }),
  },
)

/** RBAC answers for any words; gains and losses are told of requests that some API has. */
export const requestOfSomeApi = accessRequest.filter((asked) => {
  if ('url' in asked) return !matchesNothing(asked)
  const { verb, group: of, resource: kind, subresource } = asked
  return !matchesNothing({ verb, group: of, resource: subresource ? `${kind}/${subresource}` : kind })
})

const namespace = fc.constantFrom('shop', 'team-a', 'kube-system')
const objectName = fc.constantFrom('view', 'deployer', 'Team A', 'a:b', 'x.y')
const labelText = fc.constantFrom('', 'a', 'true', 'x-y_z.1')

const labels = fc.dictionary(
  fc.constantFrom('app', 'example.com/team', 'rbac.example.com/aggregate-to-view'),
  labelText,
  {
    maxKeys: 2,
  },
)
const annotations = fc.dictionary(
  fc.constantFrom('note', 'example.com/Owner', 'kubernetes.io/description'),
  fc.string(),
  {
    maxKeys: 2,
  },
)

const serverFields = fc.record(
  { uid: fc.uuid(), resourceVersion: fc.nat().map(String), generation: fc.nat() },
  { requiredKeys: [] },
)

const clusterMeta = fc
  .tuple(fc.record({ name: objectName, labels, annotations }, { requiredKeys: ['name'] }), serverFields)
  .map(([declared, filledIn]) => ({ ...declared, ...filledIn }))
const namespacedMeta = fc.tuple(clusterMeta, namespace).map(([meta, own]) => ({ ...meta, namespace: own }))

const apiVersion = fc.constant(`${RBAC_GROUP}/v1` as const)
const rbacGroup = fc.constantFrom(RBAC_GROUP, '')

/** Valid, with and without the API group; a ServiceAccount always with a namespace. */
export const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record<Subject>({
    kind: fc.constantFrom('User', 'Group'),
    name: fc.constantFrom('dev', 'ops'),
    apiGroup: rbacGroup,
  }),
  fc.record<Subject>({ kind: fc.constantFrom('User', 'Group'), name: fc.constantFrom('dev', 'ops') }),
  fc.record<Subject>({ kind: fc.constant('ServiceAccount'), name: fc.constantFrom('ci', 'ops'), namespace }),
)

const subjects = fc.option(fc.array(subject, { maxLength: 4 }), { nil: null })
const roleName = fc.constantFrom('view', 'edit')
const clusterRoleRef = fc.record<RoleRef>({
  apiGroup: rbacGroup,
  kind: fc.constant('ClusterRole'),
  name: roleName,
})
const anyRoleRef = fc.record<RoleRef>({
  apiGroup: rbacGroup,
  kind: fc.constantFrom('Role', 'ClusterRole'),
  name: roleName,
})

export const selector: fc.Arbitrary<LabelSelector> = fc.record(
  {
    matchLabels: labels,
    matchExpressions: fc.array(
      fc.oneof(
        fc.record({
          key: fc.constantFrom('app', 'example.com/team'),
          operator: fc.constantFrom('In', 'NotIn'),
          values: fc.array(labelText, { minLength: 1, maxLength: 2 }),
        }),
        fc.record({ key: fc.constant('app'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

export const role: fc.Arbitrary<Role> = fc.record({
  apiVersion,
  kind: fc.constant('Role'),
  metadata: namespacedMeta,
  rules: fc.option(fc.array(resourceRule, { maxLength: 3 }), { nil: null }),
})

const plainClusterRole: fc.Arbitrary<ClusterRole> = fc.record({
  apiVersion,
  kind: fc.constant('ClusterRole'),
  metadata: clusterMeta,
  rules: fc.option(fc.array(rule, { maxLength: 3 }), { nil: null }),
})

const aggregatedClusterRole: fc.Arbitrary<ClusterRole> = fc.record(
  {
    apiVersion,
    kind: fc.constant('ClusterRole'),
    metadata: clusterMeta,
    aggregationRule: fc.record({ clusterRoleSelectors: fc.array(selector, { minLength: 1, maxLength: 2 }) }),
    rules: fc.array(rule, { maxLength: 2 }),
  },
  { requiredKeys: ['apiVersion', 'kind', 'metadata', 'aggregationRule'] },
)

export const clusterRole = fc.oneof(
  { weight: 2, arbitrary: plainClusterRole },
  { weight: 1, arbitrary: aggregatedClusterRole },
)

export const roleBinding: fc.Arbitrary<RoleBinding> = fc.record({
  apiVersion,
  kind: fc.constant('RoleBinding'),
  metadata: namespacedMeta,
  subjects,
  roleRef: anyRoleRef,
})

export const clusterRoleBinding: fc.Arbitrary<ClusterRoleBinding> = fc.record({
  apiVersion,
  kind: fc.constant('ClusterRoleBinding'),
  metadata: clusterMeta,
  subjects,
  roleRef: clusterRoleRef,
})

export const rbacObject: fc.Arbitrary<RbacObject> = fc.oneof(
  role,
  clusterRole,
  roleBinding,
  clusterRoleBinding,
)

const nameless = { name: 'same', namespace: 'shop' }

/** What is live and what is desired under one id. */
export const pair: fc.Arbitrary<{ readonly live: RbacObject; readonly desired: RbacObject }> = fc
  .oneof(
    ...[role, clusterRole, roleBinding, clusterRoleBinding].map((kind) => fc.tuple<RbacObject[]>(kind, kind)),
  )
  .map(([live, desired]) => ({ live: sameId(live), desired: sameId(desired) }))

function sameId<T extends RbacObject>(object: T | undefined): T {
  if (object === undefined) throw new Error('a pair has two')
  const { name: sharedName, namespace: shared } = nameless
  const own = object.metadata.namespace === undefined ? {} : { namespace: shared }
  return { ...object, metadata: { ...object.metadata, name: sharedName, ...own } }
}
