import { awsAuth, NODE_ROWS, nodes, row } from '../live.ts'
import type { Situation } from '../world.ts'

const START = `version: 1
clusters:
  - name: prod
    region: ap-northeast-1
    account: "111122223333"
review:
  approval: required

# People are users, pipelines are roles.
principals:
  - user: arn:aws:iam::111122223333:user/carol
    username: carol
    groups: [developers]
`
const DAVE = `  - { user: "arn:aws:iam::111122223333:user/dave", username: dave, groups: [testers] }
`

/** A cluster with 14 nodes, and an admin that access.yaml does not have. */
export const PROD = {
  name: 'prod',
  nodes: nodes(14),
  manifests: awsAuth({ mapRoles: [...NODE_ROWS, row('role/break-glass', 'break-glass', 'system:masters')] }),
}

/** What has been applied to that cluster. */
export const BEFORE = `${START}  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [testers]
${DAVE}  - user: arn:aws:iam::111122223333:user/bob
    username: bob
    groups: [developers]
rbac:
  bindings:
    - groups: [testers]
      clusterRole: view
      namespaces: [qa]
    - groups: [developers]
      clusterRole: view
      namespaces: [blog]
`

/** The same with five changes. */
export const AFTER = `${START}  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [developers]
${DAVE}
  # The pipeline of the shop.
  - role: arn:aws:iam::111122223333:role/deployer
    groups: [deployers]
rbac:
  bindings:
    - groups: [testers]
      clusterRole: view
      namespaces: [qa]
    - groups: [developers]
      clusterRole: view
      namespaces: [blog, shop]

    - groups: [deployers]
      clusterRole: cluster-admin
`

/**
 * Five changes of a tidy cluster with one grave gain: `role/deployer` becomes admin, alice moves from the testers to
 * the developers, bob leaves. Carol is in no change, and gains by the new binding.
 */
export const SMALL_CHANGE: Situation = {
  before: { 'access.yaml': BEFORE },
  head: { 'access.yaml': AFTER },
  clusters: [PROD],
  inputs: { 'wait-for-nodes': '6' },
}
