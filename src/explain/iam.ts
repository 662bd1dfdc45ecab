/** What IAM says of the console's actions, or why it was not asked. */
export type IamAnswer =
  | {
      readonly kind: 'checked'
      /** As IAM names the principal, with its path. */
      readonly arn: string
      readonly decisions: readonly IamDecision[]
    }
  | { readonly kind: 'not-checked'; readonly why: NotChecked }

export type NotChecked =
  /** One request to the API server was asked about: IAM has no part in it. */
  | { readonly kind: 'no-part' }
  /** There is no AWS account to ask: a directory or a kubeconfig. */
  | { readonly kind: 'offline' }
  /** A username or group of Kubernetes, a federated user, the root of an account. */
  | { readonly kind: 'no-role-or-user' }
  /** The answer would be about another principal of the same name. */
  | { readonly kind: 'other-account'; readonly account: string }
  | { readonly kind: 'not-permitted'; readonly action: string }
  | { readonly kind: 'no-such-principal' }
  | { readonly kind: 'failed'; readonly action: string; readonly message: string }

/** What `iam:SimulatePrincipalPolicy` decides about one action. */
export interface IamDecision {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'denied-explicitly' | 'not-allowed'
  /** The policies that decide, by name; none where no policy speaks of the action. */
  readonly policies: readonly string[]
  /** What stands above the principal's own policies and does not let the action pass. */
  readonly heldBackBy?: 'organization' | 'boundary'
  /** Conditions whose values the simulation did not have, so that the answer may be another in fact. */
  readonly missingContext: readonly string[]
}

/** On what an action is asked about. */
export type ConsoleTarget = 'cluster' | 'nodegroups' | 'parameters' | 'everything'

export interface ConsoleAction {
  readonly action: string
  readonly on: ConsoleTarget
  /** Without it the console shows no Kubernetes objects at all. */
  readonly needed: boolean
}

/**
 * What the EKS console calls for the pages of one cluster: the policy that AWS documents, the needed ones first. The
 * page docs/console.md has it whole.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/view-kubernetes-resources.html#view-kubernetes-resources-permissions
 */
export const CONSOLE_ACTIONS: readonly ConsoleAction[] = [
  { action: 'eks:AccessKubernetesApi', on: 'cluster', needed: true },
  { action: 'eks:DescribeCluster', on: 'cluster', needed: true },
  { action: 'eks:ListClusters', on: 'everything', needed: true },
  { action: 'eks:ListNodegroups', on: 'cluster', needed: false },
  { action: 'eks:DescribeNodegroup', on: 'nodegroups', needed: false },
  { action: 'eks:ListFargateProfiles', on: 'cluster', needed: false },
  { action: 'eks:ListAddons', on: 'cluster', needed: false },
  { action: 'eks:DescribeAddonVersions', on: 'everything', needed: false },
  { action: 'eks:ListUpdates', on: 'cluster', needed: false },
  { action: 'eks:ListIdentityProviderConfigs', on: 'cluster', needed: false },
  { action: 'iam:ListRoles', on: 'everything', needed: false },
  { action: 'ssm:GetParameter', on: 'parameters', needed: false },
]

/**
 * What a policy must allow so that the console shows Kubernetes objects, and nothing else: the needed actions that are
 * missing. Whoever has none of the console's actions has no other policy for it either, and needs all of its pages.
 */
export function actionsToAllow(decisions: readonly IamDecision[]): readonly IamDecision[] {
  const { needed, others } = missingActions(decisions)
  const hasNothing = needed.length + others.length === decisions.length
  return hasNothing ? [...needed, ...others] : needed
}

/** The actions that are not allowed, the needed ones first. */
export function missingActions(decisions: readonly IamDecision[]): {
  readonly needed: readonly IamDecision[]
  readonly others: readonly IamDecision[]
} {
  const missing = decisions.filter(({ decision }) => decision !== 'allowed')
  const isNeeded = ({ action }: IamDecision): boolean =>
    CONSOLE_ACTIONS.some((one) => one.needed && one.action === action)
  return { needed: missing.filter(isNeeded), others: missing.filter((one) => !isNeeded(one)) }
}
