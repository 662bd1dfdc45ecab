import { principalKey } from '../../aws-auth/arn-key.ts'
import type { ClusterFacts, Discovery } from '../../live/facts.ts'
import { UNKNOWN } from '../aws-manifest.ts'
import { eksFile, type FactFile } from './ack-file.ts'
import { entryFile } from './entry-file.ts'
import { nodeFile } from './node-file.ts'
import { principalFile } from './principal-file.ts'

/**
 * What is known of a cluster beside its objects, as manifests: those of the ACK controllers, and Node objects. A folder
 * reads them back as the same facts, less who asked, the address of the API server and the ARNs of access entries.
 *
 * @param cluster its name in access.yaml, used where no ARN tells its name in EKS
 */
export function factFiles(facts: ClusterFacts, cluster: string): readonly FactFile[] {
  const clusterName = facts.arn?.split('/')[1] ?? cluster
  const nodes = listOf(facts.nodes).map((node) => nodeFile(node, facts.instanceRoles))
  const written = arnsByKey(facts)
  const iam = [...(facts.iamPrincipals ?? [])].flatMap(([key, found]) =>
    found.kind === 'known' ? [principalFile(written.get(key) ?? key, found.value)] : [],
  )
  if (facts.authenticationMode === undefined) return [...nodes, ...iam]
  return [
    clusterFile(facts, clusterName),
    ...listOf(facts.accessEntries).map((entry) => entryFile(entry, clusterName)),
    ...listOf(facts.nodeGroups).map(({ name, roleArn, os }) =>
      eksFile('Nodegroup', name, {
        clusterName,
        name,
        nodeRole: roleArn,
        ...(os === 'linux' ? {} : { labels: { 'kubernetes.io/os': os } }),
      }),
    ),
    ...listOf(facts.fargateProfiles).map(({ name, roleArn }) =>
      eksFile('FargateProfile', name, { clusterName, name, podExecutionRoleARN: roleArn }),
    ),
    ...listOf(facts.capabilities).map(({ name, type, roleArn }) =>
      eksFile('Capability', name, { clusterName, name, type, roleARN: roleArn }),
    ),
    ...nodes,
    ...iam,
  ]
}

/** How access entries write principals: one that IAM does not have is known by its key alone. Always the same of several. */
function arnsByKey({ accessEntries }: ClusterFacts): ReadonlyMap<string, string> {
  const arns = listOf(accessEntries).map(({ principalArn }) => principalArn)
  return new Map(arns.toSorted().map((arn) => [principalKey(arn), arn] as const))
}

function listOf<T>(found: Discovery<readonly T[]> | undefined): readonly T[] {
  return found?.kind === 'known' ? found.value : []
}

function clusterFile(facts: ClusterFacts, name: string): FactFile {
  const { arn, authenticationMode = 'CONFIG_MAP', clusterRole } = facts
  const unknown = Object.entries(UNKNOWN).flatMap(([fact, annotation]) => {
    const found = facts[fact as keyof typeof UNKNOWN]
    return found?.kind === 'unknown'
      ? [[annotation, `${found.action} ${found.denied ? 'denied' : 'failed'}`] as const]
      : []
  })
  const [, , , region = '', ownerAccountID = ''] = arn?.split(':') ?? []
  return {
    ...eksFile(
      'Cluster',
      name,
      {
        name,
        accessConfig: { authenticationMode },
        ...(clusterRole === undefined ? {} : { roleARN: clusterRole }),
      },
      {
        annotations: Object.fromEntries(unknown),
        ...(arn === undefined ? {} : { status: { ackResourceMetadata: { arn, ownerAccountID, region } } }),
      },
    ),
  }
}
