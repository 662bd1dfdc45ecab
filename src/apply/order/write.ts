import type { Writable } from '../../cluster/door.ts'
import { stepName } from '../../cluster/step-name.ts'
import type { ConfigMap } from '../../live/snapshot.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import type { Change } from '../../plan/change/change.ts'

/** What is done to a cluster, one after the other. */
export type Stage = Together | Pause

/**
 * Writes that may be done in any order and at the same time: whichever of them are done, nobody has less than the smaller
 * of what they have before and after the apply, and none needs another one. No two are of one object, and what lets
 * principals in, and the ledger, is always alone.
 */
export interface Together {
  readonly together: readonly Write[]
}

/** What changes one object, or one access entry. */
export type Write = ObjectWrite | EntryWrite

/**
 * One request that changes an object. The precondition (uid, resourceVersion) is filled in when it is sent, from
 * the snapshot or from the answer to an earlier write to the same object.
 */
export interface ObjectWrite {
  readonly verb: 'create' | 'update' | 'delete'
  readonly object: Writable
  /**
   * `after-role`: may be refused because a role of the same plan does not exist yet. `not-before`: cannot be
   * tried before an earlier write was done; another write of the plan is tried in its place.
   */
  readonly dryRun: 'full' | 'after-role' | 'not-before'
  /** The changes that are done once this write is. */
  readonly completes: readonly Change[]
  /** The changes of which it is a part, and another write the last. */
  readonly begins?: readonly Change[]
}

/** One call that changes an access entry. EKS has no dry run. */
export interface EntryWrite {
  readonly step: EntryStep
  readonly completes: readonly Change[]
  readonly begins?: readonly Change[]
}

/**
 * Nothing is written for a while, and then the cluster must still take the identity that applies. `entries`: what
 * access entries give is only eventually consistent, and nothing is taken before it counts. `rows`: authenticators learn
 * of a change of aws-auth by a watch.
 */
export interface Pause {
  readonly pause: 'entries' | 'rows'
}

/** First all that gives, then, when everything else that gives is done, all that takes. */
export interface Phases<W = ObjectWrite> {
  readonly giving: readonly W[]
  readonly taking: readonly W[]
}

/** `create RoleBinding/shop/editors`, `associate AccessEntry/arn:aws:iam::…` */
export function writeName(write: Write): string {
  if ('step' in write) return stepName(write.step)
  const { verb, object } = write
  const { name, namespace } = object.metadata
  return `${verb} ${object.kind}/${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** The changes that it is the whole of, or a part. */
export function changesOf({ completes, begins = [] }: Write): readonly Change[] {
  return [...begins, ...completes]
}

/** One after the other. */
export function alone(writes: readonly Write[]): Together[] {
  return writes.map((write) => ({ together: [write] }))
}

/** All writes of the stages, in their order. */
export function writesIn(stages: readonly Stage[]): Write[] {
  return stages.flatMap((stage) => ('pause' in stage ? [] : stage.together))
}

/** Whether it writes what lets principals in: aws-auth, or an access entry. */
export function writesLogins(write: Write): boolean {
  return 'step' in write || ('object' in write && isAwsAuth(write.object))
}

export function isAwsAuth(object: Writable | undefined): object is ConfigMap {
  return object?.kind === 'ConfigMap' && object.metadata.name === 'aws-auth'
}
