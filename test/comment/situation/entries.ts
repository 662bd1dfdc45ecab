import { awsAuth, NODE_ROWS, nodes, row } from '../live.ts'
import type { Situation } from '../world.ts'

const APPLIER = 'arn:aws:iam::111122223333:role/access-apply'

/** A cluster that has rows, and can have access entries. */
const MIXED = {
  name: 'prod',
  mode: 'API_AND_CONFIG_MAP',
  nodes: nodes(3),
  entries: [
    {
      principalArn: APPLIER,
      type: 'STANDARD',
      username: 'access-apply',
      policies: ['AmazonEKSClusterAdminPolicy'],
    },
  ],
  manifests: awsAuth({
    mapRoles: [...NODE_ROWS, row('role/break-glass', 'break-glass', 'system:masters')],
  }),
} as const

function file(mapping: string, principals: string): string {
  return `version: 1
clusters:
  - name: prod
    region: ap-northeast-1
    mapping: ${mapping}
principals:
${principals}rbac:
  bindings:
    - groups: [developers]
      clusterRole: edit
      namespaces: [shop]
    - groups: [viewers]
      clusterRole: view
guards:
  allowSystemMasters: true
`
}

const PEOPLE = `  - role: arn:aws:iam::111122223333:role/developers
    username: "developers:{{SessionName}}"
    groups: [developers, viewers]
  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [viewers]
`
const OPERATORS = `  - role: arn:aws:iam::111122223333:role/operators
    username: operators
    groups: [system:masters]
`
const OPERATORS_BY_POLICY = `  - role: arn:aws:iam::111122223333:role/operators
    username: operators
    policies: [AmazonEKSClusterAdminPolicy]
`

/** All principals move from rows to access entries; one of them has to give `system:masters` up for a policy. */
export const MOVE_TO_ENTRIES: Situation = {
  before: { 'access.yaml': file('aws-auth', PEOPLE + OPERATORS) },
  head: { 'access.yaml': file('access-entries', PEOPLE + OPERATORS_BY_POLICY) },
  clusters: [MIXED],
}

/** Alice has a policy in place of the group `viewers`, and the developers one in place of both groups. */
export const POLICY_GIVES_LESS: Situation = {
  before: { 'access.yaml': file('access-entries', PEOPLE) },
  head: {
    'access.yaml': file(
      'access-entries',
      `  - role: arn:aws:iam::111122223333:role/developers
    username: "developers:{{SessionName}}"
    groups: [viewers]
    policies:
      - { policy: AmazonEKSEditPolicy, namespaces: [shop] }
  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    policies: [AmazonEKSViewPolicy]
`,
    ),
  },
  clusters: [MIXED],
}

const SUPPORT_ROW = `- rolearn: arn:aws:iam::111122223333:role/support
  username: support
  groups: [developers]
`

/** The file gives up the access entry of a role to which somebody gave a row by hand, which then counts. */
export const ENTRY_OVER_A_ROW: Situation = {
  before: {
    'access.yaml': file(
      'access-entries',
      `${PEOPLE}  - role: arn:aws:iam::111122223333:role/support
    username: "support:{{SessionName}}"
    groups: [viewers]
`,
    ),
  },
  head: {
    'access.yaml': file('access-entries', PEOPLE),
  },
  clusters: [MIXED],
  onServed: ([prod]) => {
    const live = prod?.now('default').awsAuth
    if (prod === undefined || live === undefined) throw new Error('there is no aws-auth')
    const { mapRoles = '' } = live.data ?? {}
    prod.put({ ...live, data: { ...live.data, mapRoles: `${mapRoles}${SUPPORT_ROW}` } })
  },
}
