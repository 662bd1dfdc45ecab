import fc from 'fast-check'
import { RBAC_GROUP } from '../../src/rbac/object.ts'

/**
 * Objects of the four kinds in which each part is right most of the time and sometimes one that an API server
 * refuses, or might. Keys that it knows and this program does not take (`finalizers`, …) are not among them.
 */
export const candidate: fc.Arbitrary<object> = fc
  .constantFrom('Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding')
  .chain(candidateOf)

function candidateOf(kind: string): fc.Arbitrary<object> {
  const namespaced = !kind.startsWith('Cluster')
  const base = {
    apiVersion: fc.constant(`${RBAC_GROUP}/v1`),
    kind: fc.constant(kind),
    metadata: usually(metadata(namespaced), wrongType),
  }
  if (kind.endsWith('Binding')) {
    return without(
      fc.record(
        {
          ...base,
          subjects: usually(fc.array(subject, { maxLength: 2 }), fc.constantFrom(null, {}, 'dev')),
          roleRef: usually(roleRef(namespaced), fc.constantFrom(null, [], 'view')),
        },
        { requiredKeys: ['apiVersion', 'kind', 'metadata', 'roleRef'] },
      ),
    )
  }
  return without(
    fc.record(
      {
        ...base,
        rules: usually(fc.array(rule(kind), { maxLength: 2 }), fc.constantFrom(null, {}, 'get')),
        ...(kind === 'ClusterRole' ? { aggregationRule: fc.option(aggregationRule, { freq: 1 }) } : {}),
      },
      { requiredKeys: ['apiVersion', 'kind', 'metadata'] },
    ),
  )
}

/** One time in fifteen with a key that the API does not know, or without one that it needs. */
function without(object: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return usually(
    object,
    fc.oneof(
      object.map((value) => ({ ...value, spec: {} })),
      object.map((value) => ({ ...value, rules: [], roleRef: {} })),
      fc
        .tuple(object, fc.constantFrom('metadata', 'roleRef'))
        .map(([value, key]) => Object.fromEntries(Object.entries(value).filter(([own]) => own !== key))),
    ),
  )
}

function usually<T, U>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

const wrongType = fc.constantFrom<unknown>(null, 1, true, 'text', [], {})
const notText = fc.constantFrom<unknown>(1, true, [], {}, 0.5)

const name = usually(
  fc.constantFrom('view', 'a:b', 'Team A', 'x.y', '...', 'ü', 'a\\b', 'a?b', ' '),
  fc.oneof(fc.constantFrom('', '.', '..', 'a/b', '100%', '/', null), notText),
)

const dnsLabel = fc.constantFrom('shop', 'team-a', '0', 'a'.repeat(63))
const notDnsLabel = fc.constantFrom('', 'Shop', 'a.b', '-a', 'a-', 'a'.repeat(64), 'a_b', 'ü', 'a\n', null)

function namespace(namespaced: boolean): fc.Arbitrary<unknown> {
  return namespaced
    ? usually(dnsLabel, fc.oneof(notDnsLabel, notText))
    : usually(fc.constantFrom('', null), dnsLabel)
}

const labelKey = usually(
  fc.constantFrom(
    'app',
    'App_1.x',
    'example.com/team',
    'a/b',
    '0',
    `${'a'.repeat(63)}`,
    `${'a.'.repeat(126)}a/b`,
  ),
  fc.constantFrom(
    '',
    '/a',
    'a/',
    'a/b/c',
    '-a',
    'a-',
    'Example.com/a',
    'a'.repeat(64),
    `${'a.'.repeat(127)}a/b`,
    'ü',
    'a b',
  ),
)

const annotationKey = usually(labelKey, fc.constantFrom('Example.COM/A', 'EXAMPLE/a.', 'Ä/a', 'K/a'))

const labelValue = usually(
  fc.constantFrom('', 'a', 'A_1.x', 'true', 'a'.repeat(63)),
  fc.oneof(fc.constantFrom('a b', '-a', 'a.', 'a'.repeat(64), 'ü', 'a/b', 'a\n'), notText),
)

const labels = usually(
  fc.dictionary(labelKey, labelValue, { maxKeys: 2 }),
  fc.constantFrom<unknown>(null, [], 'a'),
)
const annotations = usually(
  fc.dictionary(annotationKey, usually(fc.string(), notText), { maxKeys: 2 }),
  fc.constantFrom<unknown>(
    { a: 'x'.repeat(262_143) },
    { a: 'x'.repeat(262_144) },
    { a: 'ü'.repeat(131_071) },
    { a: 'ü'.repeat(131_072) },
    { a: 'x'.repeat(200_000), b: 'x'.repeat(62_142) },
    { a: 'x'.repeat(200_000), b: 'x'.repeat(62_143) },
  ),
)

function metadata(namespaced: boolean): fc.Arbitrary<object> {
  return fc
    .record(
      {
        name,
        namespace: namespace(namespaced),
        labels,
        annotations,
        uid: fc.constant('0b1c'),
        resourceVersion: fc.constant('12'),
        creationTimestamp: fc.constant(null),
        ...{ lables: fc.constant({}) },
      },
      { requiredKeys: namespaced ? ['name', 'namespace'] : ['name'] },
    )
    .chain((whole) => {
      const { lables: _, ...known } = whole as Record<string, unknown>
      return usually(fc.constant(known), fc.constant(whole as Record<string, unknown>))
    })
}

const texts = (item: string): fc.Arbitrary<unknown> =>
  usually(
    fc.array(fc.constantFrom(item, '*', ''), { minLength: 1, maxLength: 2 }),
    fc.constantFrom<unknown>([], null, item, [1], {}),
  )

function rule(kind: string): fc.Arbitrary<unknown> {
  const resources = fc.record(
    { verbs: texts('get'), apiGroups: texts('apps'), resources: texts('pods'), resourceNames: texts('a') },
    { requiredKeys: ['verbs', 'apiGroups', 'resources'] },
  )
  const urls = fc.record({
    verbs: texts('get'),
    nonResourceURLs: texts('/metrics'),
    resources: fc.constant([]),
  })
  const mixed = fc.record(
    {
      verbs: texts('get'),
      nonResourceURLs: texts('/a'),
      resources: texts('a'),
      apiGroups: texts(''),
      resourceNames: texts('a'),
    },
    { requiredKeys: [] },
  )
  return usually(
    kind === 'Role' ? resources : fc.oneof(resources, urls),
    fc.oneof(urls, mixed, fc.constantFrom<unknown>({}, 1, 'get', [])),
  )
}

const apiGroup = usually(
  fc.constantFrom(RBAC_GROUP, '', null),
  fc.oneof(fc.constantFrom('rbac', `${RBAC_GROUP}/v1`, 'v1'), notText),
)

function roleRef(namespaced: boolean): fc.Arbitrary<object> {
  return fc.record(
    {
      apiGroup,
      kind: usually(
        namespaced ? fc.constantFrom('Role', 'ClusterRole') : fc.constant('ClusterRole'),
        fc.oneof(fc.constantFrom('Role', 'clusterrole', 'User', '', null), notText),
      ),
      name,
      ...{},
    },
    { requiredKeys: ['kind', 'name'] },
  )
}

const subject: fc.Arbitrary<unknown> = usually(
  fc.oneof(
    fc.record(
      {
        kind: fc.constantFrom('User', 'Group'),
        name: usually(fc.string({ minLength: 1 }), fc.constant('')),
        apiGroup,
      },
      { requiredKeys: ['kind', 'name'] },
    ),
    fc.record(
      {
        kind: fc.constant('ServiceAccount'),
        name: usually(
          fc.constantFrom('ci', 'a.b', '0'),
          fc.oneof(
            fc.constantFrom('', 'CI', 'a..b', 'system:serviceaccount:a:b', 'a'.repeat(254), null),
            notText,
          ),
        ),
        namespace: usually(fc.constantFrom('shop', 'Not A Namespace'), fc.constantFrom<unknown>('', null, 1)),
        apiGroup: usually(fc.constantFrom('', null), fc.constantFrom(RBAC_GROUP, 'v1')),
      },
      { requiredKeys: ['kind', 'name', 'namespace'] },
    ),
  ),
  fc.oneof(
    fc.constantFrom<unknown>(
      {},
      1,
      'dev',
      { kind: 'Group' },
      { name: 'dev' },
      { kind: 'group', name: 'dev' },
      { kind: 'ServiceAccount', name: 'ci' },
      { kind: 'Group', name: 'dev', group: 'x' },
    ),
  ),
)

const requirement = fc.record(
  {
    key: usually(labelKey, notText),
    operator: usually(
      fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
      fc.oneof(fc.constantFrom('', 'in', 'Gt', 'Equals', null), notText),
    ),
    values: fc.oneof(fc.array(labelValue, { maxLength: 2 }), fc.constantFrom<unknown>(null, 'a')),
  },
  { requiredKeys: ['key', 'operator'] },
)

const aggregationRule = usually(
  fc.record({
    clusterRoleSelectors: usually(
      fc.array(
        fc.record(
          { matchLabels: labels, matchExpressions: fc.array(requirement, { maxLength: 1 }) },
          { requiredKeys: [] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      fc.constantFrom<unknown>([], null, {}, [1]),
    ),
  }),
  fc.constantFrom<unknown>({}, null, [], 'a', { selectors: [] }),
)
