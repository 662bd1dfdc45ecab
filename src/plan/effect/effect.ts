import type { DangerSeverity } from '../../danger/rule/rule.ts'
import type { AwsOwner } from '../../login/owner/entry-owner.ts'
import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { CompactAccess } from '../../rbac/compact.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import type { Held } from './held.ts'
import type { Step } from './step.ts'

/** What a plan means: who gains and loses what, and what they will see in the EKS console. */
export interface Effects {
  /** Equal ones are one entry; those with most to lose or gain first. Empty when no subject gains or loses anything. */
  readonly access: readonly Effect[]
  /** One for each principal of `access` and for each whose row changes. */
  readonly console: readonly ConsoleAccess[]
  readonly logins: ChangedLogins
  /** Principals of `access` and `logins` that AWS or nodes use, by their names there. Absent where there are none. */
  readonly awsOwners?: ReadonlyMap<string, AwsOwner>
  /** Why the view is not complete; each is one short sentence without names from outside. */
  readonly limits: readonly string[]
}

/** Principals of IAM by `Effect.subjects`, in the order of the rows, whatever they may do. */
export interface ChangedLogins {
  /** Could not log in before. */
  readonly given: readonly string[]
  /** Cannot log in any more. */
  readonly taken: readonly string[]
}

/** What these subjects gain and lose, all of them the same. */
export interface Effect {
  /** Of one kind, and sorted. Principals are IAM ARNs without a role's path, or account ids of mapAccounts. */
  readonly subjects: readonly AccessSubject[]
  readonly gained: readonly CompactAccess[]
  readonly lost: readonly CompactAccess[]
  /** How the gained access comes, without repetition. */
  readonly gainedThrough: readonly GrantPath[]
  /** How the lost access came. */
  readonly lostThrough: readonly GrantPath[]
  /** What is gained and lost, place by place, as people are told it. */
  readonly gains: readonly Step[]
  readonly losses: readonly Step[]
  /** The most that those have who lose something and not all; absent where nothing is left or nothing is lost. */
  readonly keeps?: Kept
  /** The gravest danger in what is gained, whether the file accepts it or not. */
  readonly danger?: DangerSeverity
  /** They lose something, and what is left is no more than everybody with a login has. */
  readonly losesAll: boolean
  /** They may do everything in the whole cluster after it, with every login. */
  readonly keepsAdmin: boolean
  /** Several logins of these principals differ, or one of several rows is picked at random: not every login has all of it. */
  readonly someLogins: boolean
}

/** What is left, in the places where that is the most. */
export interface Kept {
  readonly scopes: readonly string[]
  readonly held: Held
}

/** The three layers of "Your current IAM principal doesn't have access to Kubernetes objects on this cluster". */
export interface ConsoleAccess {
  readonly principals: readonly string[]
  /** A plan asks IAM nothing; `explain` does. */
  readonly iam: 'not-checked'
  readonly mapping: boolean
  readonly rbac: ConsoleRbac
}

/** `missing`: what of the console's own list it cannot show there, like `nodes`; absent where nothing is missing. */
export type ConsoleRbac =
  /** Workloads in all namespaces. */
  | { readonly kind: 'all'; readonly missing?: readonly string[] }
  | {
      readonly kind: 'namespaces'
      readonly namespaces: readonly string[]
      readonly missing?: readonly string[]
    }
  | { readonly kind: 'none' }
