import { parseArn } from '../aws-auth/arn.ts'
import { arnKey, principalKey } from '../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts, IamRecord, Unknown } from '../live/facts.ts'

/**
 * Why a principal cannot log in any more, whatever the cluster says of it. It counts as nobody where somebody is needed,
 * and as one who has its access where somebody gains: EKS does not say whether the row beneath a dead entry is asked.
 */
export type Dead =
  /** IAM knows no role or user of this name. */
  | { readonly kind: 'gone' }
  /**
   * It is younger than its access entry: the entry is of an earlier one of the same ARN, which matched by its unique id.
   *
   * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
   */
  | { readonly kind: 'made-anew' /** RFC 3339, UTC. */; readonly createdAt: string }
  /** The role or user of this name has another path now, and is another one than the entry is of. */
  | { readonly kind: 'other-path'; readonly arn: string }

/** Whether IAM is known to say that the principal of this entry is no more; of one that was not asked about, nothing. */
export function deadEntry(facts: ClusterFacts | undefined, entry: AccessEntry): Dead | undefined {
  const record = iamRecord(facts, entry.principalArn)
  return record === undefined ? undefined : deadOf(entry, record)
}

/** The same by what IAM says of the principal of an entry. */
export function deadOf({ principalArn, details }: AccessEntry, record: IamRecord): Dead | undefined {
  if (record.kind === 'none') return { kind: 'gone' }
  const since = details?.createdAt
  // Both in one form, which compares as text.
  const isYounger = since !== undefined && record.createdAt > since
  // A user that is moved to another path (UpdateUser) keeps its unique id; nothing moves a role.
  const isOther = arnKey(record.arn) !== arnKey(principalArn) && (isYounger || isRole(principalArn))
  if (isOther) return { kind: 'other-path', arn: record.arn }
  return isYounger ? { kind: 'made-anew', createdAt: record.createdAt } : undefined
}

function isRole(arn: string): boolean {
  return parseArn(arnKey(arn)).kind === 'role'
}

/** The same of a row, which matches by the name: one that was made anew has the row again. */
export function deadRow(facts: ClusterFacts | undefined, principal: string): Dead | undefined {
  return iamRecord(facts, principal)?.kind === 'none' ? { kind: 'gone' } : undefined
}

/** What IAM says of the principal, where it was asked and did answer. */
export function iamRecord(facts: ClusterFacts | undefined, principal: string): IamRecord | undefined {
  const found = facts?.iamPrincipals?.get(principalKey(principal))
  return found?.kind === 'known' ? found.value : undefined
}

/** Why IAM did not say whether it still has the principal, or one of all that were asked about; absent where it did. */
export function uncheckedByIam(facts: ClusterFacts | undefined, principal?: string): Unknown | undefined {
  const asked = facts?.iamPrincipals
  if (asked === undefined) return undefined
  const found = principal === undefined ? [...asked.values()] : [asked.get(principalKey(principal))]
  return found.find((one) => one?.kind === 'unknown')
}
