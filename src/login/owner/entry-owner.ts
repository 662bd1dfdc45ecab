import { parseArn } from '../../aws-auth/arn.ts'
import type { AccessEntry, Capability, ClusterFacts } from '../../live/facts.ts'
import { toolOfTags } from '../../tool/of-tags.ts'
import type { Tool } from '../../tool/tool.ts'
import { capabilityTypes } from './capability-policies.ts'
import { rolesOf } from './roles.ts'

/**
 * Whose an access entry is, as far as that can be known. Not there: the creator of the cluster. EKS gives its entry
 * neither a tag nor a type of its own, so that it looks like any entry of an admin.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
export type EntryOwner =
  /** Nodes join by it. */
  | {
      readonly kind: 'nodes'
      /** `EC2_LINUX`, `EC2` of Auto Mode, …; absent where the entry was not looked at. */
      readonly type?: string
      readonly nodeGroups: readonly string[]
      readonly fargateProfiles: readonly string[]
    }
  /** The service-linked role of a service of AWS; `service` is its principal, `eks.amazonaws.com`. */
  | { readonly kind: 'service-linked-role'; readonly service: string }
  /** The role of the cluster itself, which has an entry for EKS Auto Mode. */
  | { readonly kind: 'cluster-role' }
  /** The role of one capability or several. */
  | { readonly kind: 'capability'; readonly capabilities: readonly Pick<Capability, 'name' | 'type'>[] }
  /** The capabilities are not known, and it has the access policies of these types. */
  | { readonly kind: 'likely-capability'; readonly types: readonly string[] }
  /** A person or a program, whose entry another tool made. */
  | ({ readonly kind: 'made-by' } & Tool)
  /** A person or a program, and nothing says who looks after the entry. */
  | { readonly kind: 'unmanaged' }

/** An entry that AWS makes and keeps for itself, or that nodes join by: no person's, and not to be changed by hand. */
export type AwsOwner = Exclude<EntryOwner, { readonly kind: 'made-by' | 'unmanaged' }>

/**
 * Whose access entry it is. Of an entry that was not looked at, what its ARN alone shows.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html (types; all but `STANDARD` are
 * for nodes), https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html (IAM gives the
 * path `/aws-service-role/` to service-linked roles only), https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html
 */
export function ownerOf(
  { principalArn, details }: AccessEntry,
  { facts }: { readonly facts: ClusterFacts | undefined },
): EntryOwner {
  const { nodeGroups = [], fargateProfiles = [], capabilities = [], isCluster } = rolesOf(facts, principalArn)
  const hasNodes = nodeGroups.length + fargateProfiles.length > 0
  if (hasNodes || (details !== undefined && details.type !== 'STANDARD'))
    return { kind: 'nodes', ...(details && { type: details.type }), nodeGroups, fargateProfiles }
  const service = linkedService(principalArn)
  if (service !== undefined) return { kind: 'service-linked-role', service }
  if (capabilities.length > 0) return { kind: 'capability', capabilities }
  if (isCluster) return { kind: 'cluster-role' }
  const types = facts?.capabilities?.kind === 'known' ? [] : capabilityTypes(details?.policies)
  if (types.length > 0) return { kind: 'likely-capability', types }
  const tool = toolOfTags(details?.tags)
  return tool === undefined ? { kind: 'unmanaged' } : { kind: 'made-by', ...tool }
}

/** The owner, where it is AWS or a node: nobody who could repair a cluster. */
export function awsOwnerOf(
  entry: AccessEntry,
  about: { readonly facts: ClusterFacts | undefined },
): AwsOwner | undefined {
  const owner = ownerOf(entry, about)
  return owner.kind === 'made-by' || owner.kind === 'unmanaged' ? undefined : owner
}

/** `aws-service-role/batch.amazonaws.com/` is the path of the role of AWS Batch. */
function linkedService(arn: string): string | undefined {
  const parsed = parseArn(arn)
  return parsed.kind === 'service-linked-role' ? parsed.path.split('/')[1] : undefined
}
