import type { AccessRequest } from '../rbac/allows.ts'
import type { GrantPath } from '../rbac/grant.ts'
import type { DangerSeverity } from './rule/rule.ts'
import type { CatalogueId } from './rule/rules.ts'
import type { WellKnownRole } from './rule/well-known.ts'

/** A dangerous permission that somebody gains. */
export type Danger = MastersDanger | PermissionDanger | RoleDanger

/** The group `system:masters`: all other dangers are part of it. A guard of the plan says it too. */
export interface MastersDanger extends Held {
  readonly kind: 'masters'
}

/** A rule of the catalogue. */
export interface PermissionDanger extends Held {
  readonly kind: 'permission'
  readonly rule: CatalogueId
  /** Those of the rule's requests that are gained. */
  readonly requests: readonly AccessRequest[]
  /** The only names that they are gained for. Empty: all names. */
  readonly names: readonly string[]
}

/** A ClusterRole that everybody knows, with all that it includes. */
export interface RoleDanger extends Held {
  readonly kind: 'well-known-role'
  readonly rule: WellKnownRole['id']
  /** What of it is gained. */
  readonly includes: readonly CatalogueId[]
}

interface Held {
  readonly severity: DangerSeverity
  readonly where: DangerPlace
  /** Every grant that brings it. */
  readonly via: readonly GrantPath[]
}

export type DangerPlace =
  | { readonly kind: 'cluster' }
  | { readonly kind: 'namespaces'; readonly namespaces: readonly string[] }
