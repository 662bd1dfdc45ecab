import fc from 'fast-check'
import { dump } from 'js-yaml'
import type { AccessContent } from '../../src/access/form/schema.ts'
import type { BindingContent } from '../../src/access/form/schema-rbac.ts'
import { DANGER_IDS } from '../../src/danger/rule/catalogue.ts'

/** A valid access.yaml: every cluster has something, every selector matches, and no problem is found in it. */
export interface ValidAccess {
  /** As the schema reads it. */
  readonly content: AccessContent
  /** The same as YAML, in one of several styles. */
  readonly text: string
}

export interface AccessOptions {
  /** The clusters of the file. Default: one to three, of all doors. */
  readonly clusters?: fc.Arbitrary<AccessContent['clusters']>
}

type PrincipalContent = NonNullable<AccessContent['principals']>[number]
type Rbac = NonNullable<AccessContent['rbac']>
type GuardsContent = NonNullable<AccessContent['guards']>

/** Valid access files without manifests. Groups are few, so that principals and bindings meet. */
export function validAccess(options: AccessOptions = {}): fc.Arbitrary<ValidAccess> {
  return (options.clusters ?? clusters)
    .chain((chosen) => {
      const names = chosen.map(({ name }) => name)
      return fc.record(
        {
          version: fc.constant(1 as const),
          name: fc.constantFrom('default', 'team-a', '0', 'a'.repeat(40)),
          clusters: fc.constant(chosen),
          // The first entry is for all clusters, so that none of them is left with nothing.
          principals: principals(names).map(([first, ...rest]): PrincipalContent[] => [
            withoutClusters(first),
            ...rest,
          ]),
          rbac: rbac(names),
          knownAccounts: fc.uniqueArray(accountId, { minLength: 1, maxLength: 3 }),
          removed: removed(names),
          unmanaged: fc.constantFrom('keep' as const, 'tidy' as const, 'remove' as const),
          guards,
          dangers: dangers(names),
          review,
        },
        { requiredKeys: ['version', 'clusters', 'principals'] },
      )
    })
    .chain((content) => styles.map((write) => ({ content, text: write(content) })))
}

const styles = fc.constantFrom<(content: AccessContent) => string>(
  (content) => JSON.stringify(content),
  (content) => JSON.stringify(content, null, 2),
  (content) => dump(content),
  (content) => `# access\n---\n${dump(content, { flowLevel: 2, lineWidth: -1 })}`,
)

/** Names that no generated file declares. */
function removed(names: readonly string[]): fc.Arbitrary<NonNullable<AccessContent['removed']>> {
  const what: fc.Arbitrary<NonNullable<AccessContent['removed']>[number]>[] = [
    fc.constantFrom('old', 'team/older').map((name) => ({ role: `arn:aws:iam::111122223333:role/${name}` })),
    fc.constantFrom('old', 'staff/older').map((name) => ({ user: `arn:aws:iam::111122223333:user/${name}` })),
    fc.constant({ account: '999988887777' }),
    fc.constant({ kind: 'ClusterRoleBinding' as const, name: 'debug: all' }),
    fc.constant({ kind: 'RoleBinding' as const, namespace: 'shop', name: 'debug' }),
  ]
  return fc
    .uniqueArray(fc.oneof(...what), { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
    .chain((items) =>
      fc.tuple(
        ...items.map((item) =>
          fc
            .record(
              { destroy: fc.boolean(), clusters: fc.subarray([...names], { minLength: 1 }) },
              { requiredKeys: [] },
            )
            .map((rest) => ({ ...item, ...rest })),
        ),
      ),
    )
}

const accountId = fc.constantFrom('111122223333', '444455556666', '012345678901', '000000000000')

const clusters: fc.Arbitrary<AccessContent['clusters']> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('prod', 'prod-eu', 'test', 'Dev_1', '0'),
      fc.oneof(
        fc.record(
          {
            region: fc.constantFrom('ap-northeast-1', 'eu-central-1', 'us-east-1'),
            account: accountId,
            assumeRole: fc.constant('arn:aws:iam::111122223333:role/ci/deployer'),
          },
          { requiredKeys: ['region'] },
        ),
        fc.record(
          {
            context: fc.constantFrom('prod', 'arn:aws:eks:eu-central-1:1:cluster/x'),
            kubeconfig: fc.constant('./c'),
          },
          { requiredKeys: ['context'] },
        ),
        fc.record({ directory: fc.constantFrom('cluster', '../live state', './日本') }),
      ),
    ),
    { minLength: 1, maxLength: 3, selector: ([name]) => name },
  )
  .map((entries) => entries.map(([name, door]) => ({ name, ...door })))

const roleArns = fc.uniqueArray(
  fc.constantFrom(...['a', 'B', 'team/a', 'c'].map((name) => `arn:aws:iam::111122223333:role/${name}`)),
  { minLength: 1 },
)

function dangers(names: readonly string[]): fc.Arbitrary<NonNullable<AccessContent['dangers']>> {
  const exception = fc.record(
    {
      rule: fc.constantFrom(...DANGER_IDS),
      subject: fc.constantFrom('dev', 'arn:aws:iam::111122223333:role/team/ci', 'a: b'),
      reason: fc.constantFrom('known', ' yes'),
      until: fc.constantFrom('2027-01-31', '2028-02-29'),
      clusters: fc.subarray([...names], { minLength: 1 }),
    },
    { requiredKeys: ['rule', 'subject', 'reason', 'until'] },
  )
  return fc.array(exception, { minLength: 1, maxLength: 3 })
}

const review: fc.Arbitrary<NonNullable<AccessContent['review']>> = fc.record(
  {
    approval: fc.constantFrom('none', 'required'),
    gate: fc.constantFrom('optional', 'required'),
    unsigned: fc.constantFrom('refuse', 'allow'),
  },
  { requiredKeys: [] },
)

const guards: fc.Arbitrary<GuardsContent> = fc.record(
  {
    allowSystemMasters: fc.boolean(),
    allowEmpty: fc.boolean(),
    allowNewAwsAuth: fc.boolean(),
    allowNodeRowChanges: roleArns,
    allowOwnAccessChange: fc.boolean(),
    minAdmins: fc.nat(5),
    requiredAdmins: roleArns.map((roles) => [...roles, 'arn:aws:iam::111122223333:user/staff/alice']),
    maxRemovalPercent: fc.nat(100),
    nodeRoles: roleArns,
  },
  { requiredKeys: [] },
)

const group = fc.constantFrom(
  'developers',
  'viewers',
  'team-a:deployers',
  'eks-console-dashboard-full-access-group',
  'yes',
  '123',
  'null',
  'it\'s "quoted" # not a comment',
  '開発 ä',
  'account-{{AccountID}}',
)

const namespace = fc.constantFrom('default', 'team-a', 'team-b', '0')

function principals(names: readonly string[]): fc.Arbitrary<[PrincipalContent, ...PrincipalContent[]]> {
  const common = {
    username: fc.constantFrom('alice', 'ci:{{AccountID}}', '1e3', '*', 'arn:aws:iam::111122223333:user/Bob'),
    groups: fc.uniqueArray(group, { minLength: 1, maxLength: 3 }),
    clusters: selectors(names),
  }
  // That of the regions: any other is an error.
  const partition = fc.constant('aws')
  const path = fc.constantFrom('', 'my-team/', 'a/b.c/')
  const name = fc.stringMatching(/^[\w+=,.@-]{1,20}$/)
  const role = fc.record(
    {
      role: fc
        .tuple(partition, accountId, path, name)
        .map(([partition, account, path, name]) => `arn:${partition}:iam::${account}:role/${path}${name}`),
      ...common,
      username: fc.oneof(
        common.username,
        fc.constantFrom('ci:{{SessionName}}', 'x:{{AccountID}}:{{SessionNameRaw}}'),
      ),
    },
    { requiredKeys: ['role'] },
  )
  const user = fc.record(
    {
      user: fc
        .tuple(partition, accountId, path, name)
        .map(([partition, account, path, name]) => `arn:${partition}:iam::${account}:user/${path}${name}`),
      ...common,
    },
    { requiredKeys: ['user'] },
  )
  const account = fc.record({ account: accountId, clusters: common.clusters }, { requiredKeys: ['account'] })
  return fc
    .uniqueArray(fc.oneof(role, user, account), {
      minLength: 1,
      maxLength: 6,
      selector: (entry) => identity(entry),
    })
    .map((entries) => entries as [PrincipalContent, ...PrincipalContent[]])
}

/** What no two entries may share: a role counts without its path, and case does not count. */
function identity(entry: PrincipalContent): string {
  if (entry.role !== undefined) return entry.role.replace(/:role\/.*\//, ':role/').toLowerCase()
  return (entry.user ?? entry.account ?? '').toLowerCase()
}

function withoutClusters({ clusters: _, ...entry }: PrincipalContent): PrincipalContent {
  return entry
}

function selectors(names: readonly string[]): fc.Arbitrary<string[]> {
  const matching = names.flatMap((name) => [name, `${name.slice(0, 1)}*`, `*${name.slice(-1)}`])
  return fc.uniqueArray(fc.constantFrom(...new Set(['*', ...matching])), { minLength: 1, maxLength: 3 })
}

function rbac(names: readonly string[]): fc.Arbitrary<Rbac> {
  const clusters = selectors(names)
  const namespaces = fc.uniqueArray(namespace, { minLength: 1, maxLength: 3 })
  const presets = fc.oneof(
    fc.constant('console-full-access' as const),
    fc.record(
      { preset: fc.constant('console-full-access' as const), clusters },
      { requiredKeys: ['preset'] },
    ),
    fc.record(
      { preset: fc.constant('console-restricted-access' as const), namespaces, clusters },
      { requiredKeys: ['preset', 'namespaces'] },
    ),
  )
  const subjects = fc.oneof(
    fc.record({ groups: fc.uniqueArray(group, { minLength: 1, maxLength: 3 }) }),
    fc.record({ users: fc.uniqueArray(fc.constantFrom('alice', 'bob'), { minLength: 1 }) }),
    fc.record({ groups: fc.constant<string[]>(['viewers']), users: fc.constant<string[]>(['alice']) }),
  )
  const roles = fc.oneof(
    fc.record(
      { clusterRole: fc.constantFrom('view', 'edit', 'my:role', 'true'), namespaces },
      { requiredKeys: ['clusterRole'] },
    ),
    fc.record({ role: fc.constantFrom('deployer', 'view'), namespaces }),
  )
  const bindings = fc
    .tuple(subjects, roles, fc.option(clusters, { nil: undefined }))
    .map(
      ([subjects, role, clusters]): BindingContent =>
        clusters === undefined ? { ...subjects, ...role } : { ...subjects, ...role, clusters },
    )
  return fc
    .record(
      {
        presets: fc.uniqueArray(presets, {
          minLength: 1,
          maxLength: 2,
          selector: (entry) => (typeof entry === 'string' ? entry : entry.preset),
        }),
        bindings: fc.array(bindings, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    )
    .map((content): Rbac => content)
}
