import type { BrokenKey, Oddity, Row } from '../aws-auth/row.ts'
import type { Dead } from '../login/dead.ts'
import type { EntryOwner } from '../login/owner/entry-owner.ts'
import type { Place } from '../problem/problem.ts'
import type { GrantSubject, HeldPolicy } from '../rbac/grant.ts'
import type { MeantRow } from './near/meant-row.ts'

/** Something in aws-auth, or in its absence, that explains why a principal is not let in, or not as was meant. */
export type MappingCause =
  | { readonly kind: 'no-aws-auth' }
  /** EKS does not read aws-auth in this authentication mode. */
  | { readonly kind: 'mode-api' }
  | { readonly kind: 'entries-unknown'; readonly action: string; readonly message: string }
  /** `named`: the principal's ARN stands in the text. */
  | { readonly kind: 'broken-key'; readonly broken: BrokenKey; readonly named: boolean }
  /** `maproles`: keys of the ConfigMap are case-sensitive. */
  | { readonly kind: 'key-misspelt'; readonly found: string; readonly meant: string }
  /** A row that most likely was meant for the principal and never matches it. */
  | { readonly kind: 'near-row'; readonly meant: MeantRow }
  /** Whose its access entry is, where that is known. */
  | { readonly kind: 'entry-owner'; readonly owner: EntryOwner }
  /** A row of the very ARN that another one beats. */
  | { readonly kind: 'shadowed'; readonly row: Row; readonly by: Row }
  /** An access entry counts in place of the row. */
  | { readonly kind: 'row-overridden'; readonly row: Row }
  /** IAM has no such role or user. */
  | { readonly kind: 'principal-gone'; readonly principal: string }
  /** The entry is of an earlier role or user of the same name, which matched by its unique id. */
  | { readonly kind: 'entry-of-another'; readonly principal: string; readonly dead: Dead }
  /** EKS does not say whether it is used. Without a row it is `mapAccounts`. */
  | { readonly kind: 'row-beneath-dead-entry'; readonly row?: Row }
  /** The authenticator reads the winning row otherwise than it looks, or drops a row that names the principal. */
  | { readonly kind: 'odd-row'; readonly oddity: Oddity }
  /** The row, or the entry where there is none, asks for the session of an instance, and this is none. */
  | { readonly kind: 'session-refused'; readonly row?: Row }
  /** Nodes use the role. `needed`: the item of mapRoles that they need, where there is none or one that differs. */
  | {
      readonly kind: 'node-role'
      readonly uses: string
      readonly faults: readonly string[]
      readonly needed?: string
    }
  /** A row, or some rows, of which one is picked at random. */
  | { readonly kind: 'random' }
  /** The file declares the principal, and that is not in force. */
  | { readonly kind: 'declared'; readonly where: Place }

/** Something in the bindings that explains what a principal may not do. */
export type RbacCause =
  /** Nothing is bound to the group. `near`: a group of nearly that name has bindings; `isRole`: a ClusterRole has the name. */
  | {
      readonly kind: 'group-unbound'
      readonly group: string
      readonly near?: string
      readonly isRole?: true
    }
  /** The principal has no groups, and nothing is bound to its username. */
  | { readonly kind: 'no-groups' }
  /** Nothing is bound to the service account, nor to a group that every service account has. */
  | { readonly kind: 'no-bindings' }
  /** An aggregated API server serves the group, and refuses whoever has no username. */
  | { readonly kind: 'no-username'; readonly group: string }
  | {
      readonly kind: 'role-missing'
      readonly subject: GrantSubject
      readonly binding: string
      readonly role: string
    }
  /** The binding names the group as a user, or the username as a group. */
  | {
      readonly kind: 'subject-kind'
      readonly binding: string
      readonly name: string
      readonly found: string
      readonly meant: 'User' | 'Group'
    }
  /**
   * What is asked for holds in these namespaces, and not where it was asked for. `of`: the resource that it is not
   * known of whether it is in namespaces.
   */
  | {
      readonly kind: 'other-namespaces'
      readonly namespaces: readonly string[]
      readonly binding: string
      readonly of?: string
    }
  /** Of `namespaces`: it holds for these Namespaces, one by one, and not for what was asked for. */
  | {
      readonly kind: 'some-namespaces'
      readonly verb: string
      readonly namespaces: readonly string[]
      readonly binding: string
    }
  /** The rules are there, in bindings of namespaces, which never permit what is outside of all namespaces. */
  | { readonly kind: 'cluster-scoped'; readonly resource: string; readonly bindings: readonly string[] }
  /** The binding has a template of its row or entry in the name of a subject, which RBAC does not fill in. */
  | { readonly kind: 'template-subject'; readonly binding: string; readonly subject: GrantSubject }
  /** Bound, to roles that do not give it. */
  | { readonly kind: 'roles-give-less'; readonly roles: readonly string[] }
  /** Its access entry has access policies that do not give it there. */
  | { readonly kind: 'policies-give-less'; readonly policies: readonly HeldPolicy[] }
  /** Its access entry has access policies whose rules are not published: they may give it. */
  | { readonly kind: 'policies-unpublished'; readonly policies: readonly string[] }

/** Why the answer may not be the whole truth. */
export type Limit =
  | { readonly kind: 'broken-key'; readonly broken: BrokenKey }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'entries-unknown'; readonly action: string; readonly message: string }
  /** A directory or kubeconfig cannot know them. */
  | { readonly kind: 'entries-not-asked' }
  /** What so many entries give was not asked for. */
  | { readonly kind: 'entries-not-counted'; readonly count: number }
  /** So many entries have access policies whose rules are not published. */
  | {
      readonly kind: 'policies-unpublished'
      readonly count: number
      readonly policies: readonly string[]
    }
  | { readonly kind: 'creator' }
  /** IAM was asked whether it still has the principals that matter, and did not answer. */
  | { readonly kind: 'principals-unchecked'; readonly action: string; readonly message: string }
  /** It has no username, and an aggregated API server may serve the group. */
  | { readonly kind: 'no-username'; readonly group: string }
  /** Rows with templates: not every login has it. */
  | { readonly kind: 'some-logins' }
  /** The plan that was taken as done has errors and cannot be applied as it is. */
  | { readonly kind: 'plan-refused'; readonly codes: readonly string[] }
  | { readonly kind: 'mode-api' }
