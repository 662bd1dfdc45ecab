import { homeOf } from './aws-home.ts'
import type { AwsRefusal, AwsState } from './aws-state.ts'
import type { EksCall } from './eks.ts'
import { policyRequests } from './eks-policy-request.ts'
import { decisionOf, type PolicyRequest } from './iam-policy.ts'

/** What the policies of whoever asks refuse of a call of EKS. */
export function fencedEks(state: AwsState, call: EksCall): AwsRefusal | undefined {
  return state.iamPolicies === undefined ? undefined : refusalOf(state, policyRequests(state, call))
}

/** The same of EC2 and IAM, as far as this program asks them. Who somebody is, and what may be assumed, is not fenced. */
export function fencedQuery(state: AwsState, action: string, name: string): AwsRefusal | undefined {
  if (state.iamPolicies === undefined || action.startsWith('sts:')) return undefined
  return refusalOf(state, [{ action, resource: resourceOf(state, action, name), context: {} }])
}

function resourceOf(state: AwsState, action: string, name: string): string {
  const kind = { 'iam:GetRole': 'role', 'iam:GetUser': 'user', 'iam:GetInstanceProfile': 'instance-profile' }[
    action
  ]
  if (kind === undefined) return '*'
  const { partition, account } = homeOf(state)
  return `arn:${partition}:iam::${account}:${kind}/${name}`
}

function refusalOf(
  { iamPolicies = [], caller = 'arn:aws:iam::111122223333:user/me' }: AwsState,
  requests: readonly PolicyRequest[],
): AwsRefusal | undefined {
  for (const request of requests) {
    const decision = decisionOf(iamPolicies, request)
    if (decision === 'allowed') continue
    const { action, resource } = request
    const why =
      decision === 'explicitDeny'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`
    const message = `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} ${why}`
    const type = { ec2: 'UnauthorizedOperation', iam: 'AccessDenied' }[action.split(':')[0] ?? '']
    return { status: 403, type: type ?? 'AccessDeniedException', message }
  }
  return undefined
}
