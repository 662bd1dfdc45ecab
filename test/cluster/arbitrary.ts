import fc from 'fast-check'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import type {
  ClusterRole,
  ClusterRoleBinding,
  PolicyRule,
  Role,
  RoleBinding,
  RoleRef,
  Subject,
} from '../../src/rbac/object.ts'

const RBAC = 'rbac.authorization.k8s.io/v1' as const

/** Text that YAML finds hard: words with a type, indents, tabs, quotes, trailing blanks, emoji, control characters. */
const hardText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['yes', 'NO', 'on', 'y', '~', 'null', '', '012', '0o7', '1:20', '1e3', '2026-01-01', '=', '<<', '*'],
  ),
  fc.constantFrom(
    ...['- a', 'a: b', '# c', 'a #c', ' lead', 'tail ', "it's", '"q"', '{{SessionName}}', '[a]', '|', '---'],
  ),
  fc.constantFrom(
    ...[
      'a\n',
      'a\nb',
      'a\n\n\n',
      '\n',
      '\na\n',
      '  a\nb\n',
      '\ta\n',
      'a\n\tb\n',
      'a\n  \nb\n',
      ' \n',
      'a\r\nb',
    ],
  ),
  fc.constantFrom(
    ...[
      '# only\n',
      '---\na\n',
      'a\n---\n',
      '...\n',
      '\u0085',
      'a\u2028b\n',
      '\ufeff',
      '🚀\na\n',
      '\u0000',
      '\u007f\n',
    ],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.string({ unit: 'grapheme-ascii' })).map((lines) => lines.join('\n')),
)

const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,12}[a-z0-9]$/),
  fc.constantFrom(
    'system:Node',
    '..',
    '.hidden',
    'a/b',
    'Admin',
    'admin',
    'ünï',
    'x'.repeat(230),
    'con',
    'yes',
    '1',
  ),
)
const namespace = fc.constantFrom('default', 'kube-system', 'team-a', '1')
const labels = fc.dictionary(fc.oneof(name, fc.constant('app.kubernetes.io/name')), hardText, { maxKeys: 3 })
const meta = <T extends object>(own: fc.Arbitrary<T>) =>
  fc
    .tuple(own, fc.option(labels, { nil: undefined }), fc.option(labels, { nil: undefined }))
    .map(([identity, labelled, annotated]) => ({
      ...identity,
      ...(labelled === undefined ? {} : { labels: labelled }),
      ...(annotated === undefined ? {} : { annotations: annotated }),
    }))
const inNamespace = meta(fc.record({ name, namespace }))
const inCluster = meta(fc.record({ name }))

const texts = fc.array(hardText, { maxLength: 3 })
const rules: fc.Arbitrary<PolicyRule[]> = fc.array(
  fc.oneof(
    fc.record({ apiGroups: texts, resources: texts, verbs: texts }),
    fc.record({ nonResourceURLs: texts, verbs: texts }),
  ),
  { maxLength: 3 },
)
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('User', 'Group'),
    name: hardText,
    apiGroup: fc.constant('rbac.authorization.k8s.io'),
  }),
  fc.record({ kind: fc.constant('ServiceAccount'), name, namespace }),
)
const subjects = fc.array(subject, { maxLength: 4 })
const roleRef: fc.Arbitrary<RoleRef> = fc.record({
  apiGroup: fc.constant('rbac.authorization.k8s.io'),
  kind: fc.constant('ClusterRole'),
  name,
})

export const role: fc.Arbitrary<Role> = fc.record({
  apiVersion: fc.constant(RBAC),
  kind: fc.constant('Role'),
  metadata: inNamespace,
  rules,
})
export const clusterRole: fc.Arbitrary<ClusterRole> = fc.record({
  apiVersion: fc.constant(RBAC),
  kind: fc.constant('ClusterRole'),
  metadata: inCluster,
  rules,
})
export const roleBinding: fc.Arbitrary<RoleBinding> = fc.record({
  apiVersion: fc.constant(RBAC),
  kind: fc.constant('RoleBinding'),
  metadata: inNamespace,
  subjects,
  roleRef,
})
export const clusterRoleBinding: fc.Arbitrary<ClusterRoleBinding> = fc.record({
  apiVersion: fc.constant(RBAC),
  kind: fc.constant('ClusterRoleBinding'),
  metadata: inCluster,
  subjects,
  roleRef,
})

export const data = fc.dictionary(
  fc.constantFrom('mapRoles', 'mapUsers', 'mapAccounts', 'yes', '1', 'a.b-c_d'),
  hardText,
  {
    maxKeys: 4,
  },
)

const configMap = (called: string): fc.Arbitrary<ConfigMap | undefined> =>
  fc.option(
    fc.record({
      apiVersion: fc.constant('v1'),
      kind: fc.constant('ConfigMap'),
      metadata: meta(fc.record({ name: fc.constant(called), namespace: fc.constant('kube-system') })),
      data,
    }),
    { nil: undefined },
  )

const distinct = <T extends { readonly metadata: { readonly name: string; readonly namespace?: string } }>(
  arbitrary: fc.Arbitrary<T>,
) =>
  fc.uniqueArray(arbitrary, {
    maxLength: 5,
    selector: ({ metadata }) => `${metadata.namespace}/${metadata.name}`,
  })

/** A cluster's snapshot for the set `default`, with names and texts that files and YAML find hard. */
export const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  awsAuth: configMap('aws-auth'),
  ledger: configMap('eks-access-default'),
  roles: distinct(role),
  clusterRoles: distinct(clusterRole),
  roleBindings: distinct(roleBinding),
  clusterRoleBindings: distinct(clusterRoleBinding),
})
