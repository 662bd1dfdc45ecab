import { awsAuth, NODE_ROWS, nodes, row } from '../live.ts'
import type { Situation } from '../world.ts'

const TEAMS = ['catalog', 'checkout', 'data', 'mobile', 'payments', 'search', 'web', 'ml', 'ads', 'infra']

const PRINCIPALS = `version: 1
clusters:
  - name: prod
    region: ap-northeast-1
    account: "111122223333"
principals:
  - role: arn:aws:iam::111122223333:role/break-glass
    groups: [break-glass]
${TEAMS.map(
  (team) => `  - role: arn:aws:iam::111122223333:role/${team}
    username: "${team}:{{SessionName}}"
    groups: [developers]
`,
).join('')}`

const VIEW = `rbac:
  bindings:
    - groups: [developers]
      clusterRole: view
`
const BREAK_GLASS = `    - groups: [break-glass]
      clusterRole: cluster-admin
`
const guards = (percent: number): string => `guards:
  maxRemovalPercent: ${percent}
  requiredAdmins:
    - arn:aws:iam::111122223333:role/break-glass
`
const CONTRACTOR = `
  # Until the end of the quarter.
  - role: arn:aws:iam::111122223333:role/contractor
    groups: [system:masters]
`

/** A row with system:masters without the guard's leave, the last binding of an admin that is required, a looser guard. */
export const ERRORS: Situation = {
  before: { 'access.yaml': `${PRINCIPALS}${VIEW}${BREAK_GLASS}${guards(25)}` },
  head: { 'access.yaml': `${PRINCIPALS}${CONTRACTOR}${VIEW}${guards(60)}` },
  clusters: [
    {
      name: 'prod',
      nodes: nodes(3),
      manifests: awsAuth({
        mapRoles: [
          ...NODE_ROWS,
          row('role/terraform', 'terraform', 'system:masters'),
          row('role/terraform', 'terraform', 'system:masters'),
        ],
      }),
    },
  ],
}

/** A key that is misspelt, and an account with a digit too few: there is no plan. */
export const INVALID_FILE: Situation = {
  before: ERRORS.before ?? {},
  head: {
    'access.yaml': `${PRINCIPALS}
  # Until the end of the quarter.
  - rolarn: arn:aws:iam::111122223333:role/contractor
    groups: [developers]
  - role: arn:aws:iam::11112222333:role/deployer
    groups: [developers]
${VIEW}${BREAK_GLASS}${guards(25)}`,
  },
  clusters: ERRORS.clusters,
}
