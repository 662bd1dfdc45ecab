import type { DeadReason, MapKey } from '../aws-auth/row.ts'
import type { Dead } from '../login/dead.ts'
import type { AwsOwner } from '../login/owner/entry-owner.ts'
import type { Change } from '../plan/change/change.ts'
import type { Problem } from '../problem/problem.ts'
import type { NeverTouch } from '../rbac/never-touch.ts'
import type { Tool } from '../tool/tool.ts'

/** Something of a cluster that the written file does not declare, and why. */
export interface LeftOut {
  readonly cluster: string
  readonly what: Found
  readonly reason: Reason
}

/** What is in a cluster and may be declared. */
export type Found =
  /** A row of aws-auth; `index` is its place in its list, from 0. */
  | { readonly kind: 'row'; readonly key: MapKey; readonly index: number; readonly arn: string }
  /** An item of a list of aws-auth that is no row, or no account: its text. */
  | {
      readonly kind: 'item'
      readonly key: MapKey | 'mapAccounts'
      readonly index: number
      readonly text: string
    }
  /** Of mapAccounts. */
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'entry'; readonly arn: string }
  /** Somebody whom the API server knows, and whom nothing that can be read lets in. */
  | { readonly kind: 'unlisted'; readonly arn: string }
  /** `RoleBinding/shop/editors` */
  | { readonly kind: 'object'; readonly id: string }

/** Why something is not declared. Each kind occurs in test/import/every-reason.test.ts. */
export type Reason =
  /** Nodes join by it. */
  | { readonly kind: 'nodes' }
  /** EKS, a service of AWS or a capability uses the access entry. */
  | { readonly kind: 'aws'; readonly owner: AwsOwner }
  | ({ readonly kind: 'tool' } & Tool)
  | { readonly kind: 'other-set'; readonly set: string }
  /** Kubernetes or EKS maintain it, or it says that no tool may. */
  | { readonly kind: 'untouchable'; readonly why: NeverTouch }
  /** It has the marks of an object of a set, and is another one; or HNC made it of one in another namespace. */
  | { readonly kind: 'copy' }
  /** The row gives nobody anything, whatever IAM says. */
  | { readonly kind: 'dead-row'; readonly reason: DeadReason }
  /** The authenticator does not read the item as what it seems to be. */
  | { readonly kind: 'unread' }
  /** EKS does not read aws-auth in authentication mode API. */
  | { readonly kind: 'not-read' }
  /** An access entry of the same principal counts in place of the row. */
  | { readonly kind: 'beneath' }
  /** The access entry and the row beneath it do not say the same, and a file says one thing of a principal. */
  | { readonly kind: 'differs-from-row' }
  /** Nothing can be said of a username that is empty: access.yaml fills in the default where there is none. */
  | { readonly kind: 'without-username' }
  /** One of several rows counts, at random. */
  | { readonly kind: 'random' }
  /** IAM has no such principal any more, or another one of its name. */
  | { readonly kind: 'gone'; readonly dead: Dead }
  /** The API server shows that it is not what lets the principal in. */
  | { readonly kind: 'not-used' }
  /** What the access entry gives could not be read. */
  | { readonly kind: 'entry-unread' }
  | { readonly kind: 'unlisted' }
  /** The binding refers to a role that is not there. */
  | { readonly kind: 'without-role'; readonly role: string }
  /** The binding names users or groups, and none that a declared principal has. */
  | { readonly kind: 'reaches-nobody' }
  /** The binding names service accounts only. */
  | { readonly kind: 'service-accounts' }
  /** The role is bound by nothing that is declared. */
  | { readonly kind: 'unbound' }
  /** The file may not say it. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Declared as it is, the plan would change it. */
  | { readonly kind: 'changed'; readonly change: Change }

/** What of the file cannot be declared as it is, in which clusters, and why. */
export interface Fault {
  /** Names of clusters. */
  readonly clusters: readonly string[]
  readonly of: { readonly principal: string } | { readonly object: string }
  readonly reason: Reason
}
