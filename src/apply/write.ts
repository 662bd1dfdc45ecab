import type { Writable } from '../cluster/door.ts'
import type { ConfigMap } from '../live/snapshot.ts'
import type { Change } from '../plan/change/change.ts'

/**
 * One request that changes a cluster. The precondition (uid, resourceVersion) is filled in when it is sent, from
 * the snapshot or from the answer to an earlier write to the same object.
 */
export interface Write {
  readonly verb: 'create' | 'update' | 'delete'
  readonly object: Writable
  /**
   * `after-role`: may be refused because a role of the same plan does not exist yet. `not-before`: cannot be
   * tried before an earlier write was done; another write of the plan is tried in its place.
   */
  readonly dryRun: 'full' | 'after-role' | 'not-before'
  /** The changes that are done once this write is. */
  readonly completes: readonly Change[]
}

/** First all writes that give, then, when those of everything else that gives are done, all that take. */
export interface Phases {
  readonly giving: readonly Write[]
  readonly taking: readonly Write[]
}

/** `create RoleBinding/shop/editors` */
export function writeName({ verb, object }: Write): string {
  const { name, namespace } = object.metadata
  return `${verb} ${object.kind}/${namespace === undefined ? '' : `${namespace}/`}${name}`
}

export function isAwsAuth(object: Writable | undefined): object is ConfigMap {
  return object?.kind === 'ConfigMap' && object.metadata.name === 'aws-auth'
}
