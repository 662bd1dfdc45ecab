import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks'
import type { EksClusterAbout } from '../loopback/eks-cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../plan/live.ts'
import { bindEverywhere, clusterRole, group, may } from '../rbac/rbac-objects.ts'

export const ROLE = 'arn:aws:iam::111122223333:role/'

/** Roles with an access entry in the cluster `prod`. */
export const HAS_ENTRY = {
  caller: `${ROLE}access-plan`,
  /** Views the namespaces `shop-*`, by an access policy. */
  viewer: `${ROLE}teams/maria`,
  /** Admin by an access policy. */
  admin: `${ROLE}ops`,
  /** In the group `developers` by its entry, and in `system:masters` by the row beneath. */
  overridden: `${ROLE}dev`,
  /** Admin by an access policy, and IAM has it no more. */
  dead: `${ROLE}left`,
  nodes: `${ROLE}nodes`,
  capability: `${ROLE}capabilities/ack`,
} as const

const clusterName = 'prod'

function entry(principalArn: string, more: Partial<AccessEntry> = {}): AccessEntry {
  const username = `arn:aws:sts::111122223333:assumed-role/${principalArn.split('/').at(-1)}/{{SessionName}}`
  return { clusterName, principalArn, type: 'STANDARD', username, ...more }
}

function policy(name: string, ...namespaces: string[]): readonly AssociatedAccessPolicy[] {
  const accessScope: AssociatedAccessPolicy['accessScope'] =
    namespaces.length === 0 ? { type: 'cluster' } : { type: 'namespace', namespaces }
  return [{ policyArn: `arn:aws:eks::aws:cluster-access-policy/${name}`, accessScope }]
}

const { caller, viewer, admin, overridden, dead, nodes, capability } = HAS_ENTRY

/** A cluster in API_AND_CONFIG_MAP with access entries of people, of nodes and of a capability. */
export const ENTRIES_CLUSTER: EksClusterAbout = {
  name: clusterName,
  caller,
  objects: [
    awsAuthOf({ mapRoles: NODE_ROW + row('ci', ['developers']) + row('dev', ['system:masters']) }),
    ledgerOf([`${ROLE}ci`]),
    clusterRole('view', [may('get,list,watch', 'pods,services')]),
    clusterRole('deploy', [may('patch', 'apps:deployments')]),
    bindEverywhere('developers', 'ClusterRole/view', group('developers')),
  ],
  nodes: [{ name: 'web-1', ready: true, leaving: false, os: 'linux', nodeGroup: 'web' }],
  aws: {
    accessEntries: [
      entry(caller),
      entry(viewer),
      entry(admin),
      entry(overridden, { kubernetesGroups: ['developers'] }),
      entry(dead),
      entry(nodes, {
        type: 'EC2_LINUX',
        username: 'system:node:{{EC2PrivateDNSName}}',
        kubernetesGroups: ['system:nodes'],
      }),
      entry(capability),
    ],
    associatedPolicies: {
      [caller]: policy('AmazonEKSAdminViewPolicy'),
      [viewer]: policy('AmazonEKSViewPolicy', 'shop-*'),
      [admin]: policy('AmazonEKSClusterAdminPolicy'),
      [dead]: policy('AmazonEKSClusterAdminPolicy'),
      [capability]: policy('AmazonEKSACKPolicy'),
    },
    nodegroups: [{ clusterName, nodegroupName: 'web', nodeRole: nodes }],
    capabilities: [{ clusterName, capabilityName: 'ack', type: 'ACK', roleArn: capability }],
    roles: [caller, viewer, admin, overridden, nodes, capability, `${ROLE}ci`].map((Arn) => ({
      Arn,
      RoleName: Arn.split('/').at(-1),
    })),
    simulated: { [viewer]: {} },
  },
}

/** An access file for rows that declares the one of `ci`, as it is live, and `more` below it. */
export function accessFile(more = ''): string {
  return `version: 1
clusters:
  - name: ${clusterName}
    region: ap-northeast-1
    mapping: aws-auth
principals:
  - role: ${ROLE}ci
    username: ci
    groups: [developers]
${more}`
}
