import { meantPolicy } from '../rbac/access-policy/meant-policy.ts'
import { ACCESS_POLICIES, isOfServiceLinkedRoles } from '../rbac/access-policy/names.ts'
import type { Fault } from './form/fault.ts'

/**
 * What is wrong with the name of an access policy that a principal is to have.
 *
 * EKS adds policies without asking for a new version of this program, so an unknown name is a warning. Where it is a slip
 * away from a known one it is an error, because an apply would fail after it made the access entry, and the principal
 * would have an entry without the policy.
 */
export function accessPolicyFault(name: string): Fault | undefined {
  if (isOfServiceLinkedRoles(name)) {
    return {
      code: 'access-policy-of-services',
      message: `${name} is for service-linked roles of AWS: EKS refuses it for any other principal.`,
      allowed,
      fix: 'Remove it, or write a policy for people and programs, such as AmazonEKSViewPolicy.',
    }
  }
  if (ACCESS_POLICIES.some((known) => known === name)) return undefined
  const meant = meantPolicy(name)
  if (meant !== undefined) {
    return {
      code: 'access-policy-unknown',
      message: `EKS has no access policy "${name}"; did you mean "${meant}"?`,
      allowed,
      fix: `Write ${meant}.`,
    }
  }
  return {
    code: 'access-policy-unknown',
    severity: 'warning',
    message: `"${name}" is no access policy that this version of eks-access knows. If EKS has none of this name, the apply fails.`,
    allowed,
    fix: 'Compare the name with the output of `aws eks list-access-policies`. If it is there, nothing is wrong.',
  }
}

const allowed = 'the name of an access policy of EKS, such as AmazonEKSViewPolicy'
