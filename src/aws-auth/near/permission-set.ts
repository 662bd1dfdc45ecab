/** A role that IAM Identity Center made for a permission set. */
export interface PermissionSetRole {
  /** Name of the set. */
  readonly set: string
  /** Of this one role: assigned anew, the set gets a role with another. */
  readonly suffix: string
}

/**
 * Takes the name of such a role apart; `undefined` for any other name.
 *
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html; the suffix is 16
 * hexadecimal digits in all ARNs that were published.
 */
export function permissionSetRole(name: string): PermissionSetRole | undefined {
  const found = /^AWSReservedSSO_(.+)_([0-9a-f]{16})$/i.exec(name)
  return found === null ? undefined : { set: found[1] ?? '', suffix: found[2] ?? '' }
}

/** Whether two names are of roles of one permission set, of which one was made anew. */
export function isMadeAnew(one: string, other: string): boolean {
  const [first, second] = [permissionSetRole(one), permissionSetRole(other)]
  if (first === undefined || second === undefined) return false
  return (
    first.set.toLowerCase() === second.set.toLowerCase() &&
    first.suffix.toLowerCase() !== second.suffix.toLowerCase()
  )
}
