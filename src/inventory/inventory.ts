import type { DeadReason } from '../aws-auth/row.ts'
import type { AuthenticationMode } from '../live/facts.ts'
import type { Dead } from '../login/dead.ts'
import type { WayName } from '../login/way-name.ts'
import type { AccessSubject } from '../rbac/access-subject.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import type { InventoryLimit } from './limits.ts'
import type { Owner } from './owner.ts'
import type { Powers } from './powers.ts'

/** Who has access to a cluster, by what, and how much. */
export interface Inventory {
  readonly cluster: string
  /** Absent where EKS is not asked. */
  readonly mode?: AuthenticationMode
  /** The account of the cluster, twelve digits, where it is known. */
  readonly home?: string
  /** The highest power first; then those that give nobody anything. */
  readonly ways: readonly WayIn[]
  /** The same, with those that are not asked for. */
  readonly all: readonly WayIn[]
  /** Other subjects of bindings that may do more than read. The highest power first. */
  readonly subjects: readonly BoundSubject[]
  readonly limits: readonly InventoryLimit[]
}

/** What lets a principal of IAM log in, or was meant to. */
export interface WayIn {
  /** Its ARN as its way has it (a row without the path of a role, an entry with it), or the id of an account. */
  readonly principal: string
  /** `unlisted`: the API server gives it access, and nothing that can be read says why: most likely it is the creator. */
  readonly way: WayName
  /**
   * Who Kubernetes takes it for. Several: one of them, at random. None: an access entry that was not read, or an account
   * as a whole.
   */
  readonly identities: readonly KubernetesIdentity[]
  readonly owner: Owner
  /** Of one that is dead, what it would have. */
  readonly powers: Powers
  /** What counts in its place when its access entry is removed. */
  readonly beneath?: Beneath
  /** IAM has no such principal any more. */
  readonly dead?: Dead
  /** Why it gives nobody anything, whatever IAM says. */
  readonly idle?: Idle
  readonly isNode: boolean
}

export interface Beneath {
  readonly way: 'row' | 'account'
  readonly identities: readonly KubernetesIdentity[]
  readonly owner: Owner
  readonly powers: Powers
}

/** Why a row, an account or an entry gives nobody anything. */
export type Idle =
  | { readonly kind: 'dead-row'; readonly reason: DeadReason }
  /** EKS does not read aws-auth in authentication mode API. */
  | { readonly kind: 'not-read' }
  /** The API server shows that the entry is passed over, or it asks for the name of an instance. */
  | { readonly kind: 'not-used' }

/** Somebody whom a binding names, and who is no principal of `ways`. */
export interface BoundSubject {
  readonly subject: AccessSubject
  readonly powers: Powers
  /** Those that name it, in the order of their ids. */
  readonly bindings: readonly GivingBinding[]
}

export interface GivingBinding {
  /** `RoleBinding/shop/editors` */
  readonly id: string
  /** `ClusterRole/edit` */
  readonly role: string
  readonly owner: Owner
}
