import type { Instance } from '@aws-sdk/client-ec2'
import type {
  AccessEntry,
  AssociatedAccessPolicy,
  Cluster,
  FargateProfile,
  Nodegroup,
} from '@aws-sdk/client-eks'
import type { InstanceProfile, Role } from '@aws-sdk/client-iam'

/** What the loopback AWS has, in the SDK's own shapes. It is JSON, so that it can be sent to another process. */
export interface AwsState {
  readonly clusters: readonly Cluster[]
  /** Of all clusters, by `clusterName`; so are the profiles and the entries. */
  readonly nodegroups?: readonly Nodegroup[]
  readonly fargateProfiles?: readonly FargateProfile[]
  readonly accessEntries?: readonly AccessEntry[]
  /** By principal ARN. */
  readonly associatedPolicies?: Readonly<Record<string, readonly AssociatedAccessPolicy[]>>
  readonly instances?: readonly Instance[]
  readonly instanceProfiles?: readonly (Pick<InstanceProfile, 'Arn' | 'InstanceProfileName'> & {
    readonly Roles: readonly Pick<Role, 'Arn' | 'RoleName'>[]
  })[]
  readonly roles?: readonly Pick<Role, 'Arn' | 'RoleName'>[]
  /** What IAM's simulation knows, by whole ARN; an action that is not named is allowed. */
  readonly simulated?: Readonly<Record<string, Readonly<Record<string, Simulated>>>>
  /** Answered before anything else. */
  readonly refusals?: readonly AwsRefusal[]
}

/** What the simulation says of one action. */
export interface Simulated {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  readonly policies?: readonly string[]
  readonly heldBackBy?: 'organization' | 'boundary'
  readonly missingContext?: readonly string[]
}

/** A refusal: the name of the SDK's error, and what AWS would say. */
export interface AwsRefusal {
  readonly status: number
  readonly type: string
  readonly message: string
  /** Only of this action, `eks:ListNodegroups`; else of any. */
  readonly action?: string
  /** Only about something of this name, as `DescribeNodegroup` is. */
  readonly about?: string
  /** How many requests are refused; one, if it does not say. */
  readonly times?: number | 'always'
}

export interface AwsCall {
  /** As IAM names it. */
  readonly action: string
  /** The name of the node group, profile, entry, instance profile that it is about. */
  readonly about?: string
}

export const accessDenied = (action: string): AwsRefusal => ({
  status: 403,
  type: 'AccessDeniedException',
  message: `User: arn:aws:iam::111122223333:user/me is not authorized to perform: ${action}`,
  action,
  times: 'always',
})

/** Takes the refusals of a state one by one, as requests come. */
export function refusalsOf(state: AwsState): (call: AwsCall) => AwsRefusal | undefined {
  const left = (state.refusals ?? []).map((refusal) => ({ refusal, times: refusal.times ?? 1 }))
  return ({ action, about }) => {
    const next = left.find(
      ({ refusal, times }) =>
        (times === 'always' || times > 0) &&
        (refusal.action === undefined || refusal.action === action) &&
        (refusal.about === undefined || refusal.about === about),
    )
    if (next !== undefined && next.times !== 'always') next.times--
    return next?.refusal
  }
}
