import fc from 'fast-check'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import type {
  AccessEntry,
  AuthenticationMode,
  ClusterFacts,
  Discovery,
  EntryDetails,
  IamRecord,
  LiveNode,
  Unknown,
} from '../../src/live/facts.ts'
import type { HeldPolicy } from '../../src/rbac/grant.ts'

const ACCOUNT = '111122223333'

/** Words that YAML or a file name finds hard, and some that differ in their case only. */
const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,10}[a-z0-9]$/),
  fc.constantFrom('yes', 'null', '012', '1e3', 'Dev', 'dev', 'a_b', 'a-b', 'x'.repeat(64), '2026-01-01'),
)
const text = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('- a', 'a: b', '#', ' '),
)
const path = fc.constantFrom('', 'teams/', 'aws-reserved/sso.amazonaws.com/', 'a/B/')
const role = fc
  .tuple(fc.constantFrom(ACCOUNT, ACCOUNT, '999988887777'), path, name)
  .map(([account, folder, one]) => `arn:aws:iam::${account}:role/${folder}${one}`)
const user = fc.tuple(path, name).map(([folder, one]) => `arn:aws:iam::${ACCOUNT}:user/${folder}${one}`)
const time = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const unknown: fc.Arbitrary<Unknown> = fc.record({
  kind: fc.constant('unknown'),
  action: fc.constantFrom('eks:ListNodegroups', 'list nodes'),
  denied: fc.boolean(),
  message: fc.constant('it is not in the folder'),
})
const discovery = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Discovery<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: value.map((one) => ({ kind: 'known', value: one }) as const) },
    { weight: 1, arbitrary: unknown },
  )

const policies: fc.Arbitrary<readonly HeldPolicy[]> = fc.uniqueArray(
  fc.record({
    policy: fc.constantFrom('AmazonEKSViewPolicy', 'AmazonEKSEditPolicy', 'AmazonEKSNewPolicy'),
    scopes: fc.oneof(
      fc.constant([{ kind: 'cluster' }] as const),
      fc
        .array(fc.constantFrom('shop', 'shop-*', 'yes', '1'), { minLength: 1, maxLength: 3 })
        .map((all) => all.map((namespace) => ({ kind: 'namespace', namespace }) as const)),
    ),
  }),
  { selector: ({ policy }) => policy, maxLength: 3 },
)
const details: fc.Arbitrary<EntryDetails> = fc
  .record(
    {
      type: fc.constantFrom('STANDARD', 'EC2_LINUX', 'FARGATE_LINUX', 'NEW_TYPE_2'),
      username: text,
      groups: fc.array(text, { maxLength: 3 }),
      policies,
      createdAt: time,
      modifiedAt: time,
      tags: fc.dictionary(text, fc.string(), { minKeys: 1, maxKeys: 2 }),
    },
    { requiredKeys: ['type', 'username', 'groups', 'policies'] },
  )
  .map((found) => found as EntryDetails)
const entry: fc.Arbitrary<AccessEntry> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ principalArn: fc.oneof(role, user), details }) },
  { weight: 1, arbitrary: fc.record({ principalArn: role }) },
)
const entries = fc.uniqueArray(entry, {
  selector: ({ principalArn }) => principalArn.toLowerCase(),
  maxLength: 8,
})

const parts = fc.uniqueArray(fc.record({ name, roleArn: role }), {
  selector: (one) => one.name,
  maxLength: 4,
})
const node = fc
  .record(
    {
      name: fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}[a-z0-9]$/),
      ready: fc.boolean(),
      leaving: fc.boolean(),
      os: fc.constant('linux' as const),
      nodeGroup: name,
      fargateProfile: name,
      computeType: fc.constantFrom('auto' as const, 'hybrid' as const),
      instanceId: fc.constantFrom('i-0123456789abcdef0', 'i-1'),
    },
    { requiredKeys: ['name', 'ready', 'leaving', 'os'] },
  )
  .map((found) => found as LiveNode)
const nodes = fc.uniqueArray(node, { selector: (one) => one.name, maxLength: 4 })

/** Of some principals of the account: those of IAM have each name once, whatever its path. */
function iamOf(arns: readonly string[]): fc.Arbitrary<ReadonlyMap<string, Discovery<IamRecord>>> {
  const home = arns.filter((arn) => arn.includes(ACCOUNT))
  const byKey = [...new Map(home.map((arn) => [principalKey(arn), arn]))]
  const record = fc.tuple(fc.constantFrom('exists', 'none', 'unknown', 'not-asked'), time)
  return fc.tuple(...byKey.map(() => record)).map((found) => {
    const all = found.flatMap(([kind, createdAt], index): [string, Discovery<IamRecord>][] => {
      const [key, arn] = byKey[index] as [string, string]
      switch (kind) {
        case 'exists':
          return [[key, { kind: 'known', value: { kind: 'exists', arn, createdAt } }]]
        case 'none':
          return [[key, { kind: 'known', value: { kind: 'none' } }]]
        case 'unknown':
          return [[key, { kind: 'unknown', action: 'iam:GetRole', denied: true, message: 'denied' }]]
        default:
          return []
      }
    })
    return new Map(all)
  })
}

/** Facts of a cluster in EKS, as far as a folder can have them. */
export const eksFacts: fc.Arbitrary<ClusterFacts> = fc
  .tuple(
    fc.constantFrom<AuthenticationMode>('CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'),
    fc.record({
      entries: discovery(entries),
      nodeGroups: discovery(
        fc
          .tuple(parts, fc.boolean())
          .map(([all, isWindows]) =>
            all.map((one) => ({ ...one, os: isWindows ? ('windows' as const) : ('linux' as const) })),
          ),
      ),
      fargateProfiles: discovery(parts),
      capabilities: discovery(parts.map((all) => all.map((one) => ({ ...one, type: 'ACK' })))),
      nodes: discovery(nodes),
      hasRoles: fc.boolean(),
      rolesUnread: fc.option(unknown, { nil: undefined }),
      entriesUnread: fc.option(unknown, { nil: undefined }),
      clusterRole: fc.option(role, { nil: undefined }),
    }),
  )
  .chain(([mode, found]) => {
    const accessEntries = mode === 'CONFIG_MAP' ? ({ kind: 'known', value: [] } as const) : found.entries
    const listed = accessEntries.kind === 'known' ? accessEntries.value : []
    const live = found.nodes.kind === 'known' ? found.nodes.value : []
    const instanceRoles = new Map(
      found.hasRoles ? live.map((one) => [one.name, `arn:aws:iam::${ACCOUNT}:role/n/${one.name}`]) : [],
    )
    return iamOf(listed.map(({ principalArn }) => principalArn)).map(
      (iamPrincipals): ClusterFacts => ({
        arn: `arn:aws:eks:eu-west-1:${ACCOUNT}:cluster/prod`,
        authenticationMode: mode,
        nodeGroups: found.nodeGroups,
        fargateProfiles: found.fargateProfiles,
        accessEntries,
        ...(found.entriesUnread === undefined ? {} : { entriesUnread: found.entriesUnread }),
        ...(iamPrincipals.size === 0 ? {} : { iamPrincipals }),
        capabilities: found.capabilities,
        ...(found.clusterRole === undefined ? {} : { clusterRole: found.clusterRole }),
        nodes: found.nodes,
        instanceRoles: found.rolesUnread ?? { kind: 'known', value: instanceRoles },
      }),
    )
  })
