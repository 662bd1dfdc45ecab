import { isPlaceholder } from '../../aws-auth/placeholder.ts'
import type { AwsAuth, Row, RowMeaning } from '../../aws-auth/row.ts'
import { isNodeGroup, letsNodeWork, rowKind } from '../../aws-auth/row-kind.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { rowsOf } from '../../login/login.ts'
import { loginsOf } from '../../login/logins.ts'
import type { Problem } from '../../problem/problem.ts'
import { plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { BY_SESSION, neededRows } from './needed-node-row.ts'
import type { NodeRole, NodeRoles } from './node-roles.ts'
import { usesOf } from './node-row.ts'

/** How the row of a node's role differs from the one that its nodes need. */
export interface NodeRowDifference {
  readonly row: Row
  /** What to write in its place. */
  readonly needed: RowMeaning
  /** Sentences without beginning and end, `it lacks the group system:nodes, without which no node can join`. */
  readonly faults: readonly string[]
}

/**
 * Rows of roles of nodes by which their nodes cannot work, or not in full, or by which they get more. A row that is
 * right is not spoken of.
 *
 * @param about.awsAuth as it would be after the plan
 */
export function nodeRowsThatDiffer(about: {
  readonly cluster: string
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly nodes: NodeRoles
}): Problem[] {
  const { cluster, awsAuth, facts, nodes } = about
  const logins = loginsOf({ awsAuth, facts })
  return [...nodes.roles.values()].flatMap((role) =>
    rowsOf(logins.of(role.arn)?.way).flatMap((row): Problem[] => {
      const difference = nodeRowDifference(role, row)
      return difference === undefined ? [] : [problem({ cluster, role, difference })]
    }),
  )
}

/** `undefined` where the row is right for the nodes of the role. */
export function nodeRowDifference(role: NodeRole, row: Row): NodeRowDifference | undefined {
  if (isGuess(role) && rowKind(row) === 'node row' && letsNodeWork(row)) return undefined
  const all = neededRows(role)
  const chosen = all.find(({ username }) => username === row.username) ?? all[0]
  if (chosen === undefined) return undefined
  const need = asNamed(role, row, chosen)
  const lacking = need.groups.filter((group) => !row.groups.includes(group))
  const more = row.groups.filter((group) => group !== '' && !isNodeGroup(group) && !isPlaceholder(group))
  const unserved = isGuess(role) ? [] : all.filter((one) => one !== chosen)
  const faults = [
    ...(row.username === need.username
      ? []
      : [`its username is ${row.username === '' ? 'empty' : row.username}, with which no node can join`]),
    ...lacking.map(
      (group) => `it lacks the group ${group}, without which ${WITHOUT[group] ?? 'nodes do not work'}`,
    ),
    ...(more.length === 0
      ? []
      : [
          `it also gives ${plural(more.length, 'group')} ${listed(more)}, which nodes do not need: whoever gets the credentials of a node has ${more.length === 1 ? 'it' : 'them'}`,
        ]),
    ...unserved.map(
      ({ username }) => `some of its nodes need the username ${username}, but a role can have only one row`,
    ),
  ]
  if (faults.length === 0) return undefined
  const kept = row.groups.filter((group) => isNodeGroup(group) && !need.groups.includes(group))
  return { row, needed: { username: need.username, groups: [...need.groups, ...kept] }, faults }
}

/** Only the file says that nodes use it, and nothing says of which kind they are. */
function isGuess({ nodeGroups, fargateProfiles, selfManagedNodes, hybridEntry }: NodeRole): boolean {
  return nodeGroups.length === 0 && fargateProfiles.length === 0 && selfManagedNodes === 0 && !hybridEntry
}

/** Without a live node nobody knows whether instances are named by their ids. */
function asNamed({ groupNodes, selfManagedNodes }: NodeRole, row: Row, need: RowMeaning): RowMeaning {
  return row.username === BY_SESSION && groupNodes + selfManagedNodes === 0
    ? { ...need, username: BY_SESSION }
    : need
}

/**
 * Sources: `NodeIdentity` in `pkg/auth/nodeidentifier/default.go` of kubernetes; the ClusterRoleBindings
 * `eks:node-bootstrapper`, `eks:kube-proxy-windows` and `eks:kube-proxy-fargate` of an EKS cluster.
 */
const WITHOUT: Readonly<Record<string, string>> = {
  'system:nodes': 'no node can join',
  'system:bootstrappers': 'kubelets get no certificate for logs and exec',
  'eks:kube-proxy-windows': 'services and DNS do not work on Windows nodes',
  'system:node-proxier': 'services do not work in Fargate pods',
}

function problem(about: {
  readonly cluster: string
  readonly role: NodeRole
  readonly difference: NodeRowDifference
}): Problem {
  const { cluster, role, difference } = about
  const { row, needed, faults } = difference
  const isMixed = row.groups.some((group) => group !== '' && !isNodeGroup(group) && !isPlaceholder(group))
  return {
    code: 'node-row-differs',
    severity: 'warning',
    where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `The row of ${row.arn} is not what its nodes in ${cluster} need. ${[usesOf(role), ...faults].map(sentence).join(' ')}`,
    found: row.arn,
    allowed: nodeRowItem(row.arn, needed),
    fix: `Replace row ${row.index + 1} of ${row.key} with this item (kubectl edit configmap aws-auth --namespace kube-system)${isMixed ? ', and give people and programs a role of their own' : ''}.`,
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** An item of mapRoles, in one line. */
export function nodeRowItem(arn: string, { username, groups }: RowMeaning): string {
  return `{rolearn: "${arn}", username: "${username}", groups: [${groups.map((group) => `"${group}"`).join(', ')}]}`
}
