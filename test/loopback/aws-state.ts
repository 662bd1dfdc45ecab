import type { Instance } from '@aws-sdk/client-ec2'
import type {
  AccessEntry,
  AccessPolicy,
  AssociatedAccessPolicy,
  Capability,
  Cluster,
  FargateProfile,
  Nodegroup,
} from '@aws-sdk/client-eks'
import type { InstanceProfile, Role, User } from '@aws-sdk/client-iam'
import type { PolicyDocument } from './iam-policy.ts'

/**
 * What the loopback AWS has, in the SDK's own shapes. It is JSON, so that it can be sent to another process: a date is
 * a Date or its ISO text.
 */
export interface AwsState {
  readonly clusters: readonly Cluster[]
  /** Of all clusters, by `clusterName`; so are the profiles, the entries and the capabilities. */
  readonly nodegroups?: readonly Nodegroup[]
  readonly fargateProfiles?: readonly FargateProfile[]
  /** A cluster in mode CONFIG_MAP, or that says no mode, refuses every question about them. */
  readonly accessEntries?: readonly AccessEntry[]
  /** By principal ARN; those of one cluster alone by `CLUSTER ARN`. */
  readonly associatedPolicies?: Readonly<Record<string, readonly AssociatedAccessPolicy[]>>
  /** By principal ARN: so many calls are answered as if its access entry was not there yet. */
  readonly visibleAfter?: Readonly<Record<string, number>>
  /** After each write of an access entry, so many calls about it are answered as if that write had not been yet. */
  readonly staleCalls?: number
  /** After each write of an access entry, so many lists of them are as they were before it. */
  readonly staleLists?: number
  /** What becomes of some of the writes that EKS gets; attempts that the SDK repeats are writes of their own. */
  readonly writeFaults?: readonly WriteFault[]
  /** That exist; those that EKS is known to have, if it does not say. */
  readonly accessPolicies?: readonly AccessPolicy[]
  readonly capabilities?: readonly Capability[]
  readonly instances?: readonly Instance[]
  readonly instanceProfiles?: readonly (Pick<InstanceProfile, 'Arn' | 'InstanceProfileName'> & {
    readonly Roles: readonly Pick<Role, 'Arn' | 'RoleName'>[]
  })[]
  /** The only roles there are. If it does not say, IAM knows every role, for as long as any entry exists. */
  readonly roles?: readonly KnownRole[]
  /** The same for users. */
  readonly users?: readonly KnownUser[]
  /** Whose the credentials are that AWS is asked with, as STS says it; a user, if it does not say. */
  readonly caller?: string
  /** What IAM's simulation knows, by whole ARN; an action that is not named is allowed. */
  readonly simulated?: Readonly<Record<string, Readonly<Record<string, Simulated>>>>
  /** Answered before anything else. */
  readonly refusals?: readonly AwsRefusal[]
  /** Whatever is asked but these, as IAM names them, is refused: what a policy of exactly these actions allows. */
  readonly onlyActions?: readonly string[]
  /** The policies of whoever asks: what they do not allow is refused. If it does not say, everything is allowed. */
  readonly iamPolicies?: readonly PolicyDocument[]
  /** EKS answers so many requests in a second, and refuses the others as too many. */
  readonly eksRequestsPerSecond?: number
}

/** The `nth` write since the state was set, from 1. */
export type WriteFault = { readonly nth: number } & (
  | { readonly kind: 'refused'; readonly refusal: Omit<AwsRefusal, 'action' | 'about' | 'times'> }
  /** The connection breaks before it is done. */
  | { readonly kind: 'cut' }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'lost' }
  /** It is done, and answered as if EKS had failed. */
  | { readonly kind: 'failed' }
)

export type KnownRole = Pick<Role, 'Arn' | 'RoleName'> & Partial<Pick<Role, 'RoleId' | 'CreateDate'>>
export type KnownUser = Pick<User, 'Arn' | 'UserName'> & Partial<Pick<User, 'UserId' | 'CreateDate'>>

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

/** Whether an access entry is not to be seen by this call yet; each time that this is asked is a call. */
export type IsHidden = (principalArn: string) => boolean

export function hiddenEntriesOf(state: AwsState): IsHidden {
  const left = new Map(Object.entries(state.visibleAfter ?? {}))
  return (principalArn) => {
    const calls = left.get(principalArn) ?? 0
    left.set(principalArn, calls - 1)
    return calls > 0
  }
}

/** Takes the refusals of a state one by one, as requests come. */
export function refusalsOf(state: AwsState): (call: AwsCall) => AwsRefusal | undefined {
  const left = (state.refusals ?? []).map((refusal) => ({ refusal, times: refusal.times ?? 1 }))
  return ({ action, about }) => {
    if (state.onlyActions !== undefined && !state.onlyActions.includes(action)) return denied(action)
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

/** As each service spells it. */
function denied(action: string): AwsRefusal {
  const types: Readonly<Record<string, string>> = {
    ec2: 'UnauthorizedOperation',
    iam: 'AccessDenied',
    sts: 'AccessDenied',
  }
  const refusal = accessDenied(action)
  return { ...refusal, type: types[action.split(':')[0] ?? ''] ?? refusal.type }
}
