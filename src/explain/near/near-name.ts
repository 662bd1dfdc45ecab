import { stripRolePath } from '../../aws-auth/arn.ts'
import { isMadeAnew, permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import { nearest } from '../../problem/nearest.ts'
import type { ExplainedPrincipal } from '../principal.ts'

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
  return known.find((arn) => nameOf(arn) === principal.name) ?? nearSubject(principal.name, names)
}

/** A service account is compared with others, by what is not the same in all of their usernames. */
function nearSubject(name: string, names: readonly string[]): string | undefined {
  const start = name.startsWith(SERVICE_ACCOUNT) ? SERVICE_ACCOUNT : ''
  const kin = names.filter((one) => one.startsWith(SERVICE_ACCOUNT) === (start !== ''))
  const near = nearest(
    name.slice(start.length),
    kin.map((one) => one.slice(start.length)),
  )
  return near === undefined ? undefined : start + near
}

const SERVICE_ACCOUNT = 'system:serviceaccount:'

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** Permission sets have names that are alike on purpose: one is never meant by the other. */
function isOtherSet(one: string, other: string): boolean {
  return !isMadeAnew(nameOf(one), nameOf(other))
}
