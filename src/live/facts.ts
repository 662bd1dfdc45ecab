import type { HeldPolicy } from '../rbac/grant.ts'

/**
 * What is known of a cluster beside its objects: who asks, how principals get in, and which roles its nodes have.
 * Read together with a snapshot; a directory has as much of it as its files say.
 */
export interface ClusterFacts {
  /** Who the API server takes us for. */
  readonly identity?: Identity
  /** Why that is not known where an API server was asked for it. */
  readonly identityUnread?: Unknown
  /** Of the cluster in EKS; absent for other ways into a cluster. */
  readonly arn?: string
  /** The address of the API server, without what could be a credential in it. */
  readonly endpoint?: string
  /** `accessConfig.authenticationMode` of EKS; absent for other ways into a cluster. */
  readonly authenticationMode?: AuthenticationMode
  readonly nodeGroups: Discovery<readonly NodeGroup[]>
  readonly fargateProfiles: Discovery<readonly FargateProfile[]>
  /** Never asked in mode CONFIG_MAP, which has none: known to be empty. */
  readonly accessEntries: Discovery<readonly AccessEntry[]>
  /** Why entries were not looked at that an answer needs; absent where they were, or none did. */
  readonly entriesUnread?: Unknown
  /** ARNs of those whose entries have an access policy, by its name, where that was asked. */
  readonly policyHolders?: ReadonlyMap<string, Discovery<readonly string[]>>
  /** Names of all access policies of EKS, where an answer needed them. */
  readonly accessPolicies?: Discovery<readonly string[]>
  /** What IAM says of principals, by `principalKey`, where an answer needed it. */
  readonly iamPrincipals?: ReadonlyMap<string, Discovery<IamRecord>>
  /** The capabilities of the cluster (ACK, Argo CD, KRO), where an answer needed them. */
  readonly capabilities?: Discovery<readonly Capability[]>
  /** The role of the cluster itself, as IAM names it; absent where EKS is not asked. */
  readonly clusterRole?: string
  readonly nodes: Discovery<readonly LiveNode[]>
  /**
   * The roles of the instances of nodes that are in no known node group and no known Fargate profile, by node name. A
   * node whose instance, instance profile or role is gone is left out.
   */
  readonly instanceRoles: Discovery<ReadonlyMap<string, string>>
}

/** Something that was asked for, and what came of it. What is not known makes guards stricter, never laxer. */
export type Discovery<T> =
  | { readonly kind: 'known'; readonly value: T }
  /** It may not be asked, or could not be. */
  | Unknown
  /** This way into the cluster has no such question: a directory, or a kubeconfig for what only EKS knows. */
  | { readonly kind: 'not-asked' }

export interface Unknown {
  readonly kind: 'unknown'
  readonly action: string
  readonly denied: boolean
  readonly message: string
}

/** Source: `AuthenticationMode` of the EKS API. `API` reads no aws-auth at all. */
export type AuthenticationMode = 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'

/** Who the API server says we are (`SelfSubjectReview`). */
export interface Identity {
  readonly username: string
  readonly groups: readonly string[]
  /** IAM ARN that the authenticator matched, from the `canonicalArn` extra; absent for other ways in. */
  readonly canonicalArn?: string
  /** Name of the role's session, from the `sessionName` extra. */
  readonly sessionName?: string
}

/** A managed node group. */
export interface NodeGroup {
  readonly name: string
  /** As IAM names it, with its path. */
  readonly roleArn: string
  readonly os: NodeOs
}

export interface FargateProfile {
  readonly name: string
  /** Its pod execution role, as IAM names it, with its path. */
  readonly roleArn: string
}

export type NodeOs = 'linux' | 'windows'

/** An access entry of EKS. It takes the place of the row of the same principal entirely. */
export interface AccessEntry {
  /** As IAM names it, with its path. */
  readonly principalArn: string
  /** Of the entry of the identity that asks, and of those that an answer needs: each costs two requests. */
  readonly details?: EntryDetails
}

/** What an access entry gives. */
export interface EntryDetails {
  /** `STANDARD`, `EC2_LINUX`, … */
  readonly type: string
  readonly username: string
  readonly groups: readonly string[]
  readonly policies: readonly HeldPolicy[]
  /** `2026-10-01T09:00:00.000Z`, always in this form; absent where it is not known. */
  readonly createdAt?: string
  /** When the entry itself was changed last, in the same form; an association of a policy is no such change. */
  readonly modifiedAt?: string
  readonly tags?: Readonly<Record<string, string>>
  /** Its own ARN, by which it is tagged; absent in a directory. */
  readonly entryArn?: string
}

/** What IAM says of a role or a user. */
export type IamRecord =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'exists'
      /** With its path. */
      readonly arn: string
      /** `2026-10-01T09:00:00.000Z`, always in this form. */
      readonly createdAt: string
    }

/** A capability of EKS, which has an access entry for its role. */
export interface Capability {
  readonly name: string
  /** `ACK`, `ARGOCD`, `KRO`, or one that is newer than this program. */
  readonly type: string
  /** As IAM names it, with its path. */
  readonly roleArn: string
}

/** A Node object, as far as guards need it. */
export interface LiveNode {
  readonly name: string
  readonly ready: boolean
  /** Cordoned, drained or being deleted: that it stops being ready says nothing about its access. */
  readonly leaving: boolean
  readonly os: NodeOs
  /** Label `eks.amazonaws.com/nodegroup`. */
  readonly nodeGroup?: string
  /** Label `eks.amazonaws.com/fargate-profile`. */
  readonly fargateProfile?: string
  /**
   * Label `eks.amazonaws.com/compute-type`, where it makes a difference: nodes of EKS Auto Mode join by access entries
   * only, hybrid nodes by an entry or by a row.
   *
   * Source: https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html
   */
  readonly computeType?: 'auto' | 'hybrid'
  /** `i-0123456789abcdef0`, from `spec.providerID`; absent for what is no EC2 instance. */
  readonly instanceId?: string
}
