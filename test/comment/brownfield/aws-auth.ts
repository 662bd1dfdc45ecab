import { ACCOUNT } from '../eks.ts'

/** The other account of the company. */
const AUDIT = '444455556666'

export const TEAMS = ['payments', 'search', 'catalog', 'checkout', 'data', 'ml', 'mobile', 'web'] as const
export const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi'] as const

const NODE_GROUPS = ['system:bootstrappers', 'system:nodes']
const NODE_USERNAME = 'system:node:{{EC2PrivateDNSName}}'

/** Roles of nodes that have a row, with what they run. */
export const NODE_ROLES: readonly {
  readonly name: string
  readonly os: 'linux' | 'windows'
  readonly comment?: string
}[] = [
  {
    name: 'eksctl-prod-nodegroup-ng-general-NodeInstanceRole-1XLS7754U3ZPA',
    os: 'linux',
    comment: 'managed by eksctl, do not touch',
  },
  { name: 'eksctl-prod-nodegroup-ng-memory-NodeInstanceRole-9AJ2KQ0PLM2', os: 'linux' },
  { name: 'prod-gpu-nodes', os: 'linux' },
  { name: 'prod-windows-nodes', os: 'windows', comment: 'windows' },
  { name: 'KarpenterNodeRole-prod', os: 'linux', comment: 'karpenter' },
  { name: 'selfmanaged-spot', os: 'linux' },
]

export const FARGATE_ROLES = ['fargate-default', 'fargate-coredns'].map(
  (name) => `prod-${name}-pod-execution`,
)

/** How somebody wrote a row. */
interface Style {
  readonly comment?: string | undefined
  /** Groups at the end as a block, before the ARN, or at the end as a list in brackets. */
  readonly groups?: 'last' | 'first' | 'brackets' | undefined
  readonly quotes?: boolean
}

interface Row {
  readonly arn: string
  readonly username?: string
  readonly groups: readonly string[]
}

function written(
  { arn, username, groups }: Row,
  { comment, groups: at = 'last', quotes }: Style = {},
): string {
  const scalar = (text: string): string => (quotes ? `"${text}"` : text)
  const key = arn.includes(':user/') ? 'userarn' : 'rolearn'
  const names = [
    `${key}: ${scalar(arn)}`,
    ...(username === undefined ? [] : [`username: ${scalar(username)}`]),
  ]
  const list =
    at === 'brackets'
      ? `groups: [${groups.map((group) => JSON.stringify(group)).join(', ')}]`
      : `groups:\n${groups.map((group) => `    - ${group}`).join('\n')}`
  const parts = at === 'first' ? [list, ...names] : [...names, list]
  return [
    ...(comment === undefined ? [] : [`# ${comment}`]),
    ...parts.map((part, index) => `${index === 0 ? '- ' : '  '}${part}`),
  ].join('\n')
}

const STYLES = ['last', 'first', 'brackets'] as const
const styleOf = (index: number): Style['groups'] => STYLES[index % STYLES.length]

const roleArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`
const userArn = (name: string, account = ACCOUNT): string => `arn:aws:iam::${account}:user/${name}`

function role(name: string, username: string | undefined, groups: readonly string[], style?: Style): string {
  return written({ arn: roleArn(name), ...(username === undefined ? {} : { username }), groups }, style)
}

const NODES = NODE_ROLES.map(({ name, os, comment }, index) => {
  const groups = os === 'windows' ? [...NODE_GROUPS, 'eks:kube-proxy-windows'] : NODE_GROUPS
  return role(name, NODE_USERNAME, groups, { groups: index < 2 ? 'first' : 'last', comment })
})

const FARGATE = FARGATE_ROLES.map((name) =>
  role(name, 'system:node:{{SessionName}}', [...NODE_GROUPS, 'system:node-proxier']),
)

const PERMISSION_SETS = [
  role(
    'AWSReservedSSO_AdministratorAccess_6f1a2b3c4d5e6f70',
    'sso-admin:{{SessionName}}',
    ['system:masters'],
    {
      quotes: true,
      comment: 'SSO',
    },
  ),
  role(
    'AWSReservedSSO_PlatformEngineer_0a1b2c3d4e5f6071',
    'sso-platform:{{SessionName}}',
    ['platform-admins'],
    {
      quotes: true,
    },
  ),
  role(
    'aws-reserved/sso.amazonaws.com/ap-northeast-1/AWSReservedSSO_Developer_1122334455667788',
    'sso-dev:{{SessionName}}',
    ['developers'],
    { comment: 'does not work?? - kei 2023-04' },
  ),
  role('AWSReservedSSO_Developer_1122334455667788', 'sso-dev:{{SessionName}}', ['developers'], {
    comment: 'this one works - kei',
  }),
  role('AWSReservedSSO_ReadOnly_8877665544332211', '{{SessionName}}', ['viewers'], { quotes: true }),
  role('AWSReservedSSO_Billing_0011223344556677', 'sso-billing', ['viewers']),
]

const ADMINS = [
  role('terraform', 'terraform', ['system:masters'], { groups: 'first' }),
  role('break-glass', 'break-glass', ['system:masters'], { groups: 'brackets' }),
  role('legacy-admin', 'admin', ['system:masters'], { comment: 'TODO remove after migration (2021)' }),
]

const PLATFORM = [
  role('argocd-manager', 'argocd', ['argocd-deployers']),
  role('datadog-agent-installer', undefined, ['observability']),
  role('velero-operator', 'velero', []),
]

/** The role of one team's pipeline has a path in its row, so that the row does nothing. */
const TEAM_ROLES = TEAMS.flatMap((team, index) => [
  role(`${team}-dev`, `${team}-dev:{{SessionName}}`, [`${team}-developers`], {
    groups: styleOf(index),
    quotes: index % 3 === 1,
    comment: index % 2 === 1 ? `team ${team}` : undefined,
  }),
  role(`${team}-ops`, `${team}-ops`, [`${team}-developers`, `${team}-operators`], { groups: styleOf(index) }),
  role(team === 'data' ? `ci/${team}-ci` : `${team}-ci`, `${team}-ci`, [`${team}-deployers`]),
])

const DUPLICATES = [
  role('payments-dev', 'payments-dev:{{SessionName}}', ['payments-developers', 'viewers'], {
    comment: 're-added by on-call',
  }),
  role('terraform', 'terraform', ['system:masters']),
  role('Search-Ops', 'search-ops', ['search-operators']),
]

const TYPOS = [
  '- rolearn: arn:aws:iam::11112222333:role/mobile-release\n  username: mobile-release\n  groups: [mobile-deployers]',
  `- rolarn: ${roleArn('web-release')}\n  username: web-release\n  groups:\n  - web-deployers`,
]

const USERS = [
  ...PEOPLE.map((name, index) =>
    written(
      {
        arn: userArn(index % 3 === 0 ? `people/${name}` : name),
        username: name,
        groups: [`${TEAMS[index]}-developers`, ...(index % 2 === 1 ? ['viewers'] : [])],
      },
      { groups: styleOf(index) },
    ),
  ),
  written(
    { arn: userArn('jenkins'), username: 'jenkins', groups: ['system:masters'] },
    { comment: 'old jenkins, still used by QA?' },
  ),
  written({ arn: userArn('ext-auditor', AUDIT), username: 'ext-auditor', groups: ['auditors'] }),
  written({ arn: userArn('alice'), username: 'alice', groups: ['viewers'] }),
]

const indented = (rows: readonly string[]): string =>
  rows
    .join('\n')
    .split('\n')
    .map((line) => (line === '' ? line : `    ${line}`))
    .join('\n')

/** aws-auth with 60 rows by many hands: duplicates, rows that do nothing, a typo or two. */
export const AWS_AUTH = `apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
  labels:
    app.kubernetes.io/managed-by: Terraform
data:
  mapAccounts: |
    []
  mapRoles: |
${indented([...NODES, ...FARGATE, ...PERMISSION_SETS, ...ADMINS, ...PLATFORM, ...TEAM_ROLES, ...DUPLICATES, ...TYPOS])}
  mapUsers: |
${indented(USERS)}
`
