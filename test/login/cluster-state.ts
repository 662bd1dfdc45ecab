import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS, type Guards } from '../../src/access/guard/settings.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../src/aws-auth/lookup.ts'
import type { AccessEntry, ClusterFacts, Discovery, IamRecord, Identity } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { ClusterRole, ClusterRoleBinding, Subject } from '../../src/rbac/object.ts'
import { declared, desiredState } from '../plan/desired.ts'
import { denied, factsOf, known } from '../plan/guard/cluster.ts'
import { awsAuthOf } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'

const HERE = 'arn:aws:iam::111122223333'
const THERE = 'arn:aws:iam::444455556666'

/** Everybody who may stand in a generated cluster, as the authenticator names them. */
export const PRINCIPALS: readonly string[] = [
  `${THERE}:role/partner`,
  `${HERE}:role/dev`,
  `${HERE}:role/ops`,
  `${HERE}:role/ci`,
  `${HERE}:user/alice`,
  `${THERE}:user/team/bob`,
]

/** The request that generated bindings give or do not give. */
export const PROBE = { verb: 'get', group: 'example.com', resource: 'probes' }

const GROUPS = ['dev', 'ops', 'system:masters', 'admins', 'team-{{SessionName}}', '{{AccountID}}']
const NODE_GROUPS = ['system:nodes', 'system:bootstrappers']
const group = fc.constantFrom(...GROUPS)

const NODE_NAMES = ['system:node:{{EC2PrivateDNSName}}', 'system:node:{{SessionName}}']

/** Paths make rows that never match; case makes rows of one principal two. */
const rowText = fc
  .record({
    arn: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PRINCIPALS) },
      { weight: 1, arbitrary: fc.constantFrom(`${HERE}:role/team/dev`, `${HERE}:role/team/ops`) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(`${HERE}:role/Dev`, `${HERE}:user/Alice`, `${HERE}:user/Alice`),
      },
    ),
    username: fc.constantFrom('alice', 'x-{{SessionName}}', '{{AccountID}}:x', '', ...NODE_NAMES),
    groups: fc.uniqueArray(group, { maxLength: 3 }),
    // Node rows, mixed ones, and people.
    nodes: fc.constantFrom('none', 'none', 'none', 'beside', 'only'),
  })
  .map(({ nodes, groups, ...row }) => ({
    ...row,
    groups: nodes === 'none' ? groups : nodes === 'only' ? NODE_GROUPS : [...groups, ...NODE_GROUPS],
  }))
  .map(({ arn, username, groups }) => ({
    isUser: arn.includes(':user/'),
    text: (key: string) =>
      `- ${key}: "${arn}"\n  username: "${username}"\n  groups: ${JSON.stringify(groups)}\n`,
  }))

const data = fc
  .record({
    rows: fc.array(rowText, { maxLength: 7 }),
    swapped: fc.boolean(),
    accounts: fc.subarray(['111122223333', '444455556666']),
  })
  .map(({ rows, swapped, accounts }) => ({
    // A user in mapRoles is found there first.
    mapRoles: rows.flatMap(({ isUser, text }) => (isUser && !swapped ? [] : [text('rolearn')])).join(''),
    mapUsers: rows.flatMap(({ isUser, text }) => (isUser ? [text('userarn')] : [])).join(''),
    mapAccounts: accounts.map((account) => `- "${account}"\n`).join(''),
  }))

const entry: fc.Arbitrary<AccessEntry> = fc
  .record({
    arn: fc.constantFrom(...PRINCIPALS),
    path: fc.boolean(),
    details: fc.option(
      fc.record({
        username: fc.constantFrom('alice', 'x-{{SessionName}}', 'other'),
        groups: fc.uniqueArray(fc.constantFrom('dev', 'ops', 'admins'), { maxLength: 2 }),
        policies: fc.subarray([
          held('AmazonEKSClusterAdminPolicy'),
          held('AmazonEKSViewPolicy'),
          held('AmazonEKSEditPolicy', 'shop', 'team-*'),
        ]),
      }),
    ),
  })
  .map(({ arn, path, details }) => ({
    principalArn: path ? arn.replace(':role/', ':role/team/') : arn,
    ...(details === null ? {} : { details: { type: 'STANDARD', createdAt: MADE, ...details } }),
  }))

/** When access entries were made. */
const MADE = '2026-03-01T00:00:00.000Z'
const YOUNGER = '2026-06-01T00:00:00.000Z'

/** What IAM says of each of its own account, about whom alone it is asked: most are as they were. */
const records: fc.Arbitrary<NonNullable<ClusterFacts['iamPrincipals']>> = fc
  .tuple(
    ...PRINCIPALS.filter((arn) => arn.startsWith(HERE)).map((arn) =>
      fc.option(recordOf(arn)).map((found) => [principalKey(arn), found] as const),
    ),
  )
  .map((all) => new Map(all.flatMap(([key, found]) => (found === null ? [] : [[key, found] as const]))))

function recordOf(arn: string): fc.Arbitrary<Discovery<IamRecord>> {
  const path = arn.replace(/:(role|user)\//, ':$1/team/')
  const exists = fc.record({
    kind: fc.constant('exists' as const),
    arn: fc.constantFrom(arn, path),
    createdAt: fc.constantFrom('2026-01-01T00:00:00.000Z', YOUNGER, YOUNGER),
  })
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(known<IamRecord>({ kind: 'none' })) },
    { weight: 8, arbitrary: exists.map((record) => known<IamRecord>(record)) },
    { weight: 1, arbitrary: fc.constant(denied('iam:GetRole')) },
  )
}

const entries: fc.Arbitrary<Discovery<readonly AccessEntry[]>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(entry, { maxLength: 6, selector: ({ principalArn }) => principalKey(principalArn) })
      .map((list) => known(list)),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: 'unknown',
      action: 'eks:ListAccessEntries',
      denied: true,
      message: 'no',
    } as const),
  },
)

const caller: fc.Arbitrary<Identity | undefined> = fc.option(
  fc
    .record({
      arn: fc.constantFrom(...PRINCIPALS),
      username: fc.constantFrom('alice', 'x-me', '111122223333:x', 'kubernetes-admin'),
      groups: fc.uniqueArray(fc.constantFrom('dev', 'ops', 'system:masters', 'admins'), { maxLength: 3 }),
      asItself: fc.boolean(),
    })
    .map(({ arn, username, groups, asItself }) => ({
      username: asItself ? arn : username,
      groups: [...groups, 'system:authenticated'],
      canonicalArn: arn,
      sessionName: 'me',
    })),
  { nil: undefined },
)

const facts: fc.Arbitrary<ClusterFacts | undefined> = fc.option(
  fc
    .record({
      mode: fc.constantFrom('CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'),
      entries,
      caller,
      records,
    })
    .map(({ mode, entries: list, caller: identity, records: iamPrincipals }) =>
      factsOf({
        authenticationMode: mode,
        // A cluster in mode CONFIG_MAP has none, and is not asked.
        accessEntries: mode === 'CONFIG_MAP' ? known([]) : list,
        iamPrincipals,
        ...(identity === undefined ? {} : { identity }),
      }),
    ),
  { nil: undefined, freq: 9 },
)

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom('dev', 'ops', 'admins', '111122223333').map((name) => ({ kind: 'Group', name }) as const),
  fc.constantFrom('alice', 'x-me', ...PRINCIPALS).map((name) => ({ kind: 'User', name }) as const),
)

function role(
  name: string,
  rule: { verbs: string[]; apiGroups: string[]; resources: string[] },
): ClusterRole {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name },
    rules: [rule],
  }
}

const ROLES = [
  role('cluster-admin', { verbs: ['*'], apiGroups: ['*'], resources: ['*'] }),
  role('prober', { verbs: ['get'], apiGroups: ['example.com'], resources: ['probes'] }),
]

function binding(name: string, roleName: string, subjects: readonly Subject[]): ClusterRoleBinding {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: roleName },
    subjects: subjects.map((one) => ({ apiGroup: 'rbac.authorization.k8s.io', ...one })),
  }
}

/** The API server takes the caller for what its row says: most callers are what something in the cluster makes them. */
function callerByRow(map: Record<string, string>, found: ClusterFacts | undefined): ClusterFacts | undefined {
  const { identity } = found ?? {}
  const arn = identity?.canonicalArn
  if (found === undefined || identity === undefined || arn === undefined) return found
  const row = effectiveRow(decodeAwsAuth(map), arn)
  if (row.kind !== 'row') return found
  const fill = (text: string): string =>
    text
      .replace('{{AccountID}}', arn.split(':')[4] ?? '')
      .replace('{{SessionName}}', arn.includes(':user/') ? '' : 'me')
  const { username, groups } = row.row
  return {
    ...found,
    identity: {
      ...identity,
      username: fill(username),
      groups: [...groups.map(fill), 'system:authenticated'],
    },
  }
}

/** A cluster with everything that decides who gets in. */
export const clusterState: fc.Arbitrary<Snapshot> = fc
  .record({
    data,
    facts,
    admins: fc.uniqueArray(subject, { maxLength: 2, selector: JSON.stringify }),
    probers: fc.uniqueArray(subject, { maxLength: 2, selector: JSON.stringify }),
    byRow: fc.boolean(),
  })
  .map(({ data: map, facts: raw, admins, probers, byRow }) => ({
    map,
    admins,
    probers,
    found: byRow ? callerByRow(map, raw) : raw,
  }))
  .map(({ map, found, admins, probers }) => ({
    awsAuth: awsAuthOf(map),
    ledger: undefined,
    roles: [],
    clusterRoles: ROLES,
    roleBindings: [],
    clusterRoleBindings: [binding('admins', 'cluster-admin', admins), binding('probers', 'prober', probers)],
    ...(found === undefined ? {} : { facts: found }),
  }))

/** What a file says that binds the name (a group, or a username with an ARN) to the role of the request. */
export function bound(name: string): ClusterRoleBinding {
  const kind = name.startsWith('arn:') || name === 'alice' ? 'User' : 'Group'
  return binding('wanted', 'prober', [{ kind, name }])
}

/** A file that changes RBAC only: it adds the binding, or one that gives nobody anything. */
export function probing(guards: Partial<Guards>, object: ClusterRoleBinding = bound('nobody')): Desired {
  return desiredState({ objects: [declared(object)], guards: { ...DEFAULT_GUARDS, ...guards } })
}

/** The principals but the caller. */
export function withoutCaller({ facts }: Snapshot, arns: readonly string[]): readonly string[] {
  const own = principalKey(facts?.identity?.canonicalArn ?? '')
  return arns.filter((arn) => principalKey(arn) !== own)
}
