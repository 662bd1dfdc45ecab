import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import type { Fault } from './form/fault.ts'

/**
 * What is to be known of a service-linked role as a principal; `undefined` for any other ARN. A row can have one, as AWS
 * Batch and EMR need it, and is spelled without the path like that of any role.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html ("you can't create an access entry
 * for a service-linked role"), https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html
 */
export function serviceLinkedNotice(arn: string): Fault | undefined {
  const parsed = parseArn(arn)
  if (parsed.kind !== 'service-linked-role') return undefined
  return {
    code: 'principal-service-linked-role',
    severity: 'notice',
    message: `Its row has the ARN ${stripRolePath(arn)}, because AWS reports a role without its path. EKS refuses access entries for service-linked roles.`,
    allowed: 'a service-linked role in a cluster that reads aws-auth',
    fix: OF_EKS.test(parsed.path)
      ? 'Remove it: EKS gives its own roles the access that they need.'
      : 'Nothing, if the cluster reads aws-auth. In the authentication mode API only an access entry that the service itself makes can give it access.',
  }
}

/**
 * Why EKS refuses an access entry for a service-linked role, and what to do; `undefined` for any other ARN.
 *
 * @param gets `and this principal would get one in prod`
 */
export function serviceLinkedEntryFault(arn: string, gets: string): Fault | undefined {
  const parsed = parseArn(arn)
  if (parsed.kind !== 'service-linked-role') return undefined
  return {
    code: 'principal-service-linked-role',
    message: `EKS refuses access entries for service-linked roles, ${gets}.`,
    allowed: 'a role that is not service-linked, or clusters that use aws-auth',
    fix: OF_EKS.test(parsed.path)
      ? 'Remove it: EKS gives its own roles the access that they need.'
      : 'Remove it, or give the entry other clusters: the access entry of such a role is made by its service.',
  }
}

const OF_EKS = /^aws-service-role\/eks(-\w+)?\.amazonaws\./
