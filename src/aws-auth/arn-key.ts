import { parseArn, stripRolePath } from './arn.ts'

/**
 * Equal for two ARNs exactly when aws-iam-authenticator takes them for the same (`strings.EqualFold`), for all that an
 * identity can be: identities are ASCII, and the long s and the Kelvin sign are the only other characters that fold to
 * ASCII letters.
 */
export function arnKey(arn: string): string {
  return arn.replaceAll('ſ', 's').replaceAll('\u212A', 'k').toLowerCase()
}

// Of the same principals again and again, as in parseArn.
const keys = new Map<string, string>()

/**
 * Equal for all ways to write one principal of IAM, or one account: case does not count, and neither does the path of
 * a role, which STS does not report. An access entry has the path, a row of aws-auth has not.
 */
export function principalKey(principal: string): string {
  const earlier = keys.get(principal)
  if (earlier !== undefined) return earlier
  const key = stripRolePath(arnKey(principal))
  keys.set(principal, key)
  return key
}

/** True for the id of an account, where a principal may be an ARN. */
export function isAccount(principal: string): boolean {
  return /^\d{12}$/.test(principal)
}

/** What the ARN of a principal of IAM is of, whatever its case. */
export function roleOrUser(principal: string): 'role' | 'user' {
  return parseArn(arnKey(principal)).kind === 'user' ? 'user' : 'role'
}
