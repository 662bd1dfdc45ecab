import { meantPolicy } from '../../rbac/access-policy/meant-policy.ts'
import { policyName } from '../../rbac/access-policy/policy-arn.ts'

/** What to write in place of a text that is no name of an access policy, where that can be known. */
export function accessPolicyFix(text: string): string | undefined {
  const name = policyName(text.trim())
  // IAM and EKS have policies of the same name, such as AmazonEKSComputePolicy, that give other things.
  if (/^arn:[^:]*:iam:/.test(text))
    return 'Write the name of an access policy of EKS: a policy of IAM gives nothing in a cluster.'
  const meant = meantPolicy(name.replace(/[^A-Za-z0-9]/g, ''))
  if (meant !== undefined) return `Write ${meant}.`
  return name !== text && /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? `Write ${name}.` : undefined
}
