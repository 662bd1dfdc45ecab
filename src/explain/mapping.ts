import type { Row } from '../aws-auth/row.ts'
import { asksForInstance } from '../aws-auth/row-kind.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Dead } from '../login/dead.ts'
import type { Login, Way } from '../login/login.ts'
import type { Logins } from '../login/logins.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import { type ExplainedPrincipal, type IamPrincipal, identityOf } from './principal.ts'

/** How a principal comes into the cluster, and as whom. */
export interface Mapping {
  readonly way: WayIn
  /** Who Kubernetes takes the principal for: none where it is not let in, several where rows apply at random. */
  readonly identities: readonly KubernetesIdentity[]
  /** IAM says that there is no such principal any more. */
  readonly dead?: DeadPrincipal
  /** The rows of the same ARN that give it nothing, because `way` counts in their place. */
  readonly overridden: readonly Row[]
}

export interface DeadPrincipal {
  readonly why: Dead
  /**
   * Who a row or an account beneath its dead entry makes of it, which EKS does not say to count. None where there is
   * nothing beneath, or no principal: then nobody logs in.
   */
  readonly beneath: readonly KubernetesIdentity[]
}

export type WayIn =
  /** It is a name of Kubernetes already. */
  | { readonly kind: 'named' }
  | Way
  /** `unsure`: access entries could not be listed, and one may let it in. */
  | { readonly kind: 'none'; readonly unsure: boolean }

/** What the logins of a cluster say of one principal. */
export function mappingOf(
  principal: ExplainedPrincipal,
  logins: Logins,
  facts: ClusterFacts | undefined,
): Mapping {
  if (principal.kind !== 'iam')
    return { way: { kind: 'named' }, identities: [identityOf(principal)], overridden: [] }
  const found = logins.of(principal.arn, principal.sessionName)
  const login = found?.identities.some((one) => isNeverInstance(principal, one)) ? undefined : found
  return {
    way: login?.way ?? { kind: 'none', unsure: facts?.accessEntries.kind === 'unknown' },
    identities: login?.identities ?? [],
    ...(login?.dead === undefined ? {} : { dead: deadOf(login, login.dead) }),
    overridden: logins.idleRows(principal.arn),
  }
}

function deadOf({ way, identities, sureness }: Login, why: Dead): DeadPrincipal {
  if (why.kind === 'gone' || way.kind !== 'entry' || sureness !== 'unless-dead') return { why, beneath: [] }
  // What the entry itself gives comes first.
  return { why, beneath: way.entry.details === undefined ? identities : identities.slice(1) }
}

/**
 * Whether the identity is for sessions of EC2 instances, and the principal has none: a role of IAM Identity Center is
 * assumed by people alone, and nobody can put it into an instance profile.
 *
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
export function isNeverInstance({ parsed }: IamPrincipal, identity: KubernetesIdentity): boolean {
  const isOfPeople = 'name' in parsed && /^AWSReservedSSO_.+_[0-9a-f]{16}$/.test(parsed.name)
  return isOfPeople && [identity.username, ...identity.groups].some(asksForInstance)
}
