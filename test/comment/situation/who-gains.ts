import { BOOTSTRAP } from '../../danger/holder.ts'
import { BOOTSTRAP_BINDINGS } from '../brownfield/objects.ts'
import { awsAuth, manifest, NODE_ROWS, row } from '../live.ts'
import { clusterRoleBinding, roleBinding } from '../rbac.ts'
import type { Files, Situation } from '../world.ts'

const BREAK_GLASS = row('role/break-glass', 'break-glass', 'system:masters')

/** A cluster in a directory of the checkout. */
function directory(live: { readonly rows?: readonly object[]; readonly objects?: string } = {}): Files {
  return {
    'cluster/kubernetes.yaml': manifest(...BOOTSTRAP, ...BOOTSTRAP_BINDINGS),
    'cluster/aws-auth.yaml': awsAuth({ mapRoles: [...NODE_ROWS, BREAK_GLASS, ...(live.rows ?? [])] }),
    ...(live.objects === undefined ? {} : { 'cluster/bindings.yaml': live.objects }),
  }
}

const START = `version: 1
clusters:
  - name: prod
    directory: cluster
`

const TEAMS = Array.from({ length: 200 }, (_, index) => `team-${String(index).padStart(3, '0')}`)

/** 201 bindings; in the pull request two of them have a subject more than in the cluster. */
function bindings(more: {
  readonly ofTeam: readonly string[]
  readonly ofOperators: readonly string[]
}): string {
  return manifest(
    ...TEAMS.map((name) =>
      roleBinding(`payments/${name}`, 'ClusterRole view', [
        'group viewers',
        ...(name === 'team-077' ? more.ofTeam : []),
      ]),
    ),
    roleBinding('payments/operators', 'ClusterRole cluster-admin', [
      'group payments-operators',
      ...more.ofOperators,
    ]),
  )
}

/** A pull request that adopts 201 bindings, and gives by two of them what nobody has now. */
export const SMUGGLED_GRANTS: Situation = {
  head: {
    'access.yaml': `${START}principals:
  - role: arn:aws:iam::111122223333:role/backend
    username: "backend:{{SessionName}}"
    groups: [viewers]
rbac:
  manifests: ["rbac/*.yaml"]
`,
    'rbac/bindings.yaml': bindings({ ofTeam: ['sa default/default'], ofOperators: ['user oidc:mallory'] }),
    ...directory({
      rows: [row('role/backend', 'backend:{{SessionName}}', 'viewers')],
      objects: bindings({ ofTeam: [], ofOperators: [] }),
    }),
  },
  clusters: [],
}

/** Admin for a user, a group and a service account, of whom none has a row. */
export const OTHER_LOGINS: Situation = {
  head: {
    'access.yaml': `${START}rbac:
  manifests: ["rbac/*.yaml"]
  bindings:
    - users: ["oidc:mallory"]
      clusterRole: cluster-admin
    - groups: ["oidc:everyone"]
      clusterRole: cluster-admin
`,
    'rbac/default.yaml': manifest(
      clusterRoleBinding('default-admin', 'cluster-admin', ['sa default/default']),
    ),
    ...directory(),
  },
  clusters: [],
}

/** Among roles of the cluster's account one whose account was mistyped, and that reads every Secret. */
export const STRANGER: Situation = {
  head: {
    'access.yaml': `${START}principals:
  - role: arn:aws:iam::111122223333:role/dev
    groups: [devs]
  - role: arn:aws:iam::111122223333:role/ops
    groups: [devs]
  - role: arn:aws:iam::999988887777:role/release
    groups: [eks-console-dashboard-full-access-group]
rbac:
  presets: [console-full-access]
  bindings:
    - groups: [devs]
      clusterRole: view
      namespaces: [shop]
`,
    ...directory(),
  },
  clusters: [],
}
