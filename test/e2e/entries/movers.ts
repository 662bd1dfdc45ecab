import type { AwsChange } from '../../loopback/aws.ts'
import type { Facts } from '../facts.ts'
import { type Asking, of } from '../forty-requests.ts'
import { applier, planner } from '../people.ts'

/** What the file says of how principals get access. */
export const STAGES = ['rows', 'entries', 'policies'] as const
export type Stage = (typeof STAGES)[number]

/** A principal that moves from a row to an access entry, to access policies where it is of that kind, and back. */
export interface Mover {
  readonly what: string
  /** As IAM names it: a role with its path. */
  readonly arn: string
  /** What the file says of it beside that, at each stage, in YAML. */
  readonly says: Readonly<Record<Stage, string>>
}

const LONG_AGO = new Date('2025-01-01')
const account = 'arn:aws:iam::111122223333'
const shops = ['shop-eu', 'shop-us'] as const
/** No policy and no binding is for it, but those of the whole cluster. */
const other = 'team-a'
export const NAMESPACES: readonly string[] = [...shops, other]

export const MOVERS: readonly Mover[] = [
  always('of a row with a group', `${account}:role/teams/mover-row`, 'groups: [moving-viewers]'),
  {
    what: 'of an entry with groups, one of which becomes another',
    arn: `${account}:user/teams/mover-groups`,
    says: {
      rows: 'username: mover-groups, groups: [moving-readers, moving-editors]',
      entries: 'username: mover-groups, groups: [moving-readers, moving-editors]',
      policies: 'username: mover-groups, groups: [moving-readers, moved-editors]',
    },
  },
  byPolicy('of a policy for the cluster', `${account}:role/mover-policy`, {
    groups: '[moving-all-viewers]',
    policies: '[AmazonEKSViewPolicy]',
  }),
  byPolicy('of a policy for a pattern of namespaces', `${account}:role/mover-pattern`, {
    groups: '[moving-shop-editors]',
    policies: '[{ policy: AmazonEKSEditPolicy, namespaces: ["shop-*"] }]',
  }),
  {
    what: 'of system:masters',
    arn: `${account}:role/mover-masters`,
    says: {
      rows: 'groups: ["system:masters"]',
      entries: 'policies: [AmazonEKSClusterAdminPolicy]',
      policies: 'policies: [AmazonEKSClusterAdminPolicy]',
    },
  },
]

function always(what: string, arn: string, says: string): Mover {
  return { what, arn, says: { rows: says, entries: says, policies: says } }
}

function byPolicy(
  what: string,
  arn: string,
  { groups, policies }: { readonly groups: string; readonly policies: string },
): Mover {
  const byGroups = `groups: ${groups}`
  return { what, arn, says: { rows: byGroups, entries: byGroups, policies: `policies: ${policies}` } }
}

/** What IAM has: an entry is refused for any other principal. */
export const IAM_OF_MOVERS: Pick<AwsChange, 'roles' | 'users'> = {
  roles: named('role').map(([Arn, RoleName]) => ({ Arn, RoleName, CreateDate: LONG_AGO })),
  users: named('user').map(([Arn, UserName]) => ({ Arn, UserName, CreateDate: LONG_AGO })),
}

function named(kind: 'role' | 'user'): readonly (readonly [string, string])[] {
  return [...MOVERS, planner, applier]
    .filter(({ arn }) => arn.includes(`:${kind}/`))
    .map(({ arn }) => [arn, arn.slice(arn.lastIndexOf('/') + 1)])
}

/** What each of them is asked for: some of it it may, some of it it may not. */
export const QUESTIONS: readonly Asking[] = [
  { can: 'get pods of shop-eu', get: '/api/v1/namespaces/shop-eu/pods' },
  of('list services -n shop-us', { verb: 'list', resource: 'services', namespace: 'shop-us' }),
  of('create configmaps -n shop-eu', { verb: 'create', resource: 'configmaps', namespace: 'shop-eu' }),
  { can: `get pods of ${other}`, get: `/api/v1/namespaces/${other}/pods` },
  of(`create configmaps -n ${other}`, { verb: 'create', resource: 'configmaps', namespace: other }),
  of('delete nodes', { verb: 'delete', resource: 'nodes' }),
]

const VIEWERS =
  '{ groups: [moving-viewers, moving-readers], clusterRole: view, namespaces: [shop-eu, shop-us] }'
const BEFORE_POLICIES = [
  VIEWERS,
  '{ groups: [moving-editors], clusterRole: edit, namespaces: [shop-eu] }',
  '{ groups: [moving-shop-editors], clusterRole: edit, namespaces: [shop-eu, shop-us] }',
  '{ groups: [moving-all-viewers], clusterRole: view }',
]

/** The bindings of the file: those that no group needs any longer go in the apply that moves it. */
const BINDINGS: Readonly<Record<Stage, readonly string[]>> = {
  rows: BEFORE_POLICIES,
  entries: BEFORE_POLICIES,
  policies: [VIEWERS, '{ groups: [moved-editors], clusterRole: edit, namespaces: [shop-eu] }'],
}

/** The access file of a stage. */
export function fileOf(stage: Stage, { name, region }: Facts): string {
  const mapping = stage === 'rows' ? 'aws-auth' : 'access-entries'
  const principals = MOVERS.map(({ arn, says }) => {
    const kind = arn.includes(':user/') ? 'user' : 'role'
    return `  - { ${kind}: "${arn}", ${says[stage]} }\n`
  })
  const bindings = BINDINGS[stage].map((binding) => `    - ${binding}\n`)
  return `version: 1
clusters:
  - { name: ${name}, region: ${region}, mapping: ${mapping} }
principals:
${principals.join('')}rbac:
  bindings:
${bindings.join('')}guards:
  allowSystemMasters: true
`
}
