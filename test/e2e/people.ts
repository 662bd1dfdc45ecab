import type { AccessEntry } from '@aws-sdk/client-eks'
import type { Facts } from './facts.ts'
import type { Kubernetes } from './kubernetes.ts'
import { documentedRows } from './least-privilege.ts'
import { ensureNamespace, writeAwsAuth } from './live.ts'
import { actingAs } from './program.ts'
import type { MountedRole } from './servers/authenticator-init.ts'

const account = 'arn:aws:iam::111122223333'

/** The identities that docs/least-privilege.md describes. */
export const planner = { arn: `${account}:role/access-plan`, username: 'access-plan:session' }
export const applier = { arn: `${account}:role/access-apply`, username: 'access-apply:session' }

/** Who made the cluster: an admin that no ConfigMap and no list shows. */
export const creator = { arn: `${account}:role/cluster-creator`, username: 'kubernetes-admin' }

/** Somebody with an access entry, where `awsHas` says so: it gives what the row of the applier gives. */
export const entrant = { arn: `${account}:role/entrant`, username: 'entrant:session' }

/** The entry of the entrant. */
export function entrantsEntry({ name }: Facts): AccessEntry {
  const given = { username: 'entrant:{{SessionName}}', kubernetesGroups: ['eks-access-apply'] }
  return { clusterName: name, principalArn: entrant.arn, type: 'STANDARD', ...given }
}

/** What EKS asks before it asks for entries and aws-auth. */
export const besideAwsAuth: readonly MountedRole[] = [
  { rolearn: creator.arn, username: creator.username, groups: ['system:masters'] },
]

/** Two node rows as eksctl and people write them, with what a tool must not lose: comments, order, unknown fields. */
export const nodeRows = `# managed node group, do not touch
- groups:
  - system:bootstrappers
  - system:nodes
  rolearn: arn:aws:iam::111122223333:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
- rolearn: "arn:aws:iam::111122223333:role/more-nodes"   # the GPU pool
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
  noteFromUs: keep
`

/** aws-auth of a cluster in use: nodes, and the two identities of this program. */
export async function settle(admin: Kubernetes): Promise<void> {
  await ensureNamespace(admin, 'team-a')
  await writeAwsAuth(admin, { mapRoles: nodeRows + documentedRows() })
}

export function asPlanner(facts: Facts): Record<string, string> {
  return actingAs(planner.arn, facts)
}

export function asApplier(facts: Facts): Record<string, string> {
  return actingAs(applier.arn, facts)
}
