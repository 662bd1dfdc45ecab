import { accountInArn } from '../aws-auth/arn-parts.ts'
import { nearAccounts } from '../aws-auth/near-account.ts'
import type { Document } from './form/document.ts'
import type { Fault } from './form/fault.ts'
import { accountCounts } from './form/written-accounts.ts'

/**
 * A sound ARN whose account the file names this once, and which is one slip away from one that it names more often.
 * Accounts of one organization are as far from each other as any, so that most likely a digit is wrong.
 */
export function oddAccount(arn: string, document: Document): Fault | undefined {
  const account = accountInArn(arn) ?? ''
  const counts = accountCounts(document)
  if (counts.get(account) !== 1) return undefined
  const [near] = nearAccounts(account, counts.keys()).filter((one) => (counts.get(one.account) ?? 0) > 1)
  if (near === undefined) return undefined
  return {
    code: 'principal-account',
    severity: 'warning',
    message: `The account ${account} is one slip away from ${near.account}, which this file names ${counts.get(near.account)} times, and is named only here.`,
    allowed: 'the account that the principal is in',
    fix: `Write ${near.account}, if that is meant. If both are yours, add "${account}" to knownAccounts.`,
  }
}
