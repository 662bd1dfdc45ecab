import type { GrantPath } from '../rbac/grant.ts'
import type { DangerPlace } from './danger.ts'
import type { DangerHolder } from './exception.ts'
import type { LoginRuleId } from './rule/login-rules.ts'
import type { DangerSeverity } from './rule/rule.ts'

/** Something dangerous in who somebody is. */
export type LoginDanger = AccountDanger | SharedNameDanger

/** A principal of an account that is neither the cluster's own nor known, or an account as a whole. */
export interface AccountDanger extends About {
  readonly rule: Exclude<LoginRuleId, 'shared-username'>
  /** Twelve digits. */
  readonly account: string
  /** Where it may do more than log in; absent where it may not. */
  readonly where?: DangerPlace
}

/** A username by which Kubernetes knows somebody else as well. */
export interface SharedNameDanger extends About {
  readonly rule: 'shared-username'
  readonly username: string
  readonly with: NameHolder
}

/** Who else has a username, or is meant by it. */
export type NameHolder =
  | { readonly kind: 'principals'; readonly principals: readonly string[] }
  /** It is the ARN of another principal, whether that one can log in or not. */
  | { readonly kind: 'arn' }
  | { readonly kind: 'service-account' }
  /** Bindings of others give a role to it already. */
  | { readonly kind: 'bindings'; readonly bindings: readonly string[] }

interface About {
  readonly severity: DangerSeverity
  /** Its subject is a principal. */
  readonly holder: DangerHolder
  /** Every grant that brings it; none where a login is all. */
  readonly via: readonly GrantPath[]
}
