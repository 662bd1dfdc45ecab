import { parseArn } from '../aws-auth/arn.ts'
import { meantArns } from '../aws-auth/near/meant-arns.ts'
import type { Fault } from './form/fault.ts'

/** With the ARN that was most likely meant, where this one is a slip away from it. */
export function withMeant(
  fault: Fault,
  about: { readonly key: 'role' | 'user'; readonly arn: string; readonly accounts: readonly string[] },
): Fault {
  const { key, arn, accounts } = about
  // White space around it is to be left out, which is no guess.
  if (!SLIPS.has(fault.code) || parseArn(arn.trim()).kind === key) return fault
  const meant = meantArns(arn, { accounts }).filter((one) => parseArn(one).kind === key)
  return meant.length === 0 ? fault : { ...fault, fix: `If you mean ${meant.join(' or ')}, write that.` }
}

const SLIPS: ReadonlySet<string> = new Set([
  'principal-not-an-arn',
  'principal-white-space',
  'principal-service',
])
