import type { Row } from '../aws-auth/row.ts'
import type { AccessEntry } from '../live/facts.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import type { Dead } from './dead.ts'

/** A principal of IAM that gets into a cluster, by what, and who Kubernetes takes it for. */
export interface Login {
  /** `principalKey` of the principal. */
  readonly key: string
  /** Its ARN as its way has it (a row without the path of a role, an entry with it), or the id of an account. */
  readonly principal: string
  readonly way: Way
  /**
   * Templates that its ARN (and its session, where one was asked about) decides are filled in. Several where rows apply
   * at random, or where an entry is dead and a row is beneath; none where an access entry is known and what it gives is
   * not.
   */
  readonly identities: readonly KubernetesIdentity[]
  readonly sureness: Sureness
  /** IAM says that there is no such principal any more; absent too where it was not asked. */
  readonly dead?: Dead
  /** It is the way of a node, not of a person or a program: by the type of its entry, or by node rows only. */
  readonly isNode: boolean
}

/** What lets a principal in. The first that knows the principal counts alone, and nothing is merged. */
export type Way =
  /** An access entry of EKS. */
  | { readonly kind: 'entry'; readonly entry: AccessEntry }
  | { readonly kind: 'row'; readonly row: Row }
  /** Several rows, and which of them applies is decided anew for each request. */
  | { readonly kind: 'random'; readonly rows: readonly Row[] }
  /** `mapAccounts` of aws-auth: the username is the principal's ARN. */
  | { readonly kind: 'account'; readonly account: string }
  /**
   * The API server lets it in, and nothing that can be read says why: most likely it created the cluster, which makes
   * it `system:masters` without standing in any list; or it has an entry, where entries cannot be listed.
   */
  | { readonly kind: 'hidden' }

export type Sureness =
  | 'sure'
  /** One of several rows applies, at random. */
  | 'one-of-several'
  /** Its entry is dead, and EKS does not say whether the row beneath is asked. */
  | 'unless-dead'
  /** Access entries are not known: one of them may count in place of the row or the account. */
  | 'unless-entry'
  /** Inferred from what the API server says of the caller. */
  | 'inferred'

/** The rows by which a principal gets in. */
export function rowsOf(way: Way | undefined): readonly Row[] {
  switch (way?.kind) {
    case 'row':
      return [way.row]
    case 'random':
      return way.rows
    case 'entry':
    case 'account':
    case 'hidden':
    case undefined:
      return []
  }
}

/** Usernames and groups as the rows or the entry have them: no template is filled in. */
export function writtenNames(way: Way): readonly string[] {
  const { details } = way.kind === 'entry' ? way.entry : {}
  const written = details === undefined ? rowsOf(way) : [details]
  return written.flatMap(({ username, groups }) => [username, ...groups])
}
