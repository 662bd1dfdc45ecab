import { stripRolePath } from '../aws-auth/arn.ts'
import { isMadeAnew, permissionSetRole } from '../aws-auth/near/permission-set.ts'
import { nearest } from '../problem/nearest.ts'
import type { ExplainedPrincipal } from './principal.ts'

/** What has a name in a cluster and its file. */
export interface KnownNames {
  readonly arns: readonly string[]
  /** Usernames and groups of Kubernetes. */
  readonly names: readonly string[]
}

/** The principal or name that was likely meant, where the one that is asked about is not known. */
export function nearName(principal: ExplainedPrincipal, { arns, names }: KnownNames): string | undefined {
  const known = arns.map(stripRolePath)
  if (principal.kind === 'iam') {
    const start = principal.arn.slice(0, principal.arn.lastIndexOf('/') + 1)
    const isOfSet = permissionSetRole(nameOf(principal.arn)) !== undefined
    const likeIt = known.filter(
      (arn) => start !== '' && arn.startsWith(start) && !(isOfSet && isOtherSet(principal.arn, arn)),
    )
    const near = nearest(
      nameOf(principal.arn),
      likeIt.map((arn) => arn.slice(start.length)),
    )
    return near === undefined || start + near === principal.arn ? undefined : start + near
  }
  if (names.includes(principal.name)) return undefined
  // A role is easily asked about by its name alone.
  const kin = names.filter((name) => isOfServiceAccount(name) === isOfServiceAccount(principal.name))
  return known.find((arn) => nameOf(arn) === principal.name) ?? nearest(principal.name, kin)
}

function isOfServiceAccount(name: string): boolean {
  return name.startsWith('system:serviceaccount:')
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** Permission sets have names that are alike on purpose: one is never meant by the other. */
function isOtherSet(one: string, other: string): boolean {
  return !isMadeAnew(nameOf(one), nameOf(other))
}
