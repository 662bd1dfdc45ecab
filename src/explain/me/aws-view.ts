import type { AccessEntry, AuthenticationMode, Discovery, IamRecord, Identity } from '../../live/facts.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'

/** What whoever may not read a cluster can find out about their own access to it. */
export interface AwsView {
  readonly cluster: Discovery<SeenCluster>
  /** Their own access entry, with its details; `undefined` where they have none. */
  readonly entry: Discovery<AccessEntry | undefined>
  /** What IAM says of them. */
  readonly principal: Discovery<IamRecord>
  /** Access entries with AmazonEKSClusterAdminPolicy: whom to ask. Their details where they could be read. */
  readonly admins: Discovery<readonly AccessEntry[]>
  readonly server: ServerView
}

export interface SeenCluster {
  readonly arn?: string
  readonly mode: AuthenticationMode
  /** RFC 3339, UTC. */
  readonly createdAt?: string
  /** Whether an access entry was made for whoever created it; absent where EKS does not say. */
  readonly creatorHasEntry?: boolean
}

/** What the API server itself said. */
export type ServerView =
  /** It does not accept the login. */
  | { readonly kind: 'rejected' }
  /** It accepts the login, which may not read what an explanation needs. */
  | {
      readonly kind: 'accepted'
      readonly identity: Discovery<Identity | undefined>
      /** What of the wanted requests it permits. */
      readonly permitted: Discovery<readonly Permitted[]>
    }
  /** It could not be asked. */
  | { readonly kind: 'unreached'; readonly message: string }

export interface Permitted {
  readonly request: ScopedRequest
  readonly allowed: boolean
}
