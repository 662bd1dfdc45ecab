import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import type { Effect } from './effect.ts'
import { effectsOf } from './effects.ts'
import { reachedSubjects } from './reached-subjects.ts'

/** Who gains and loses what between two states of a cluster, whatever led from one to the other. */
export function leftBehind(before: Snapshot, after: Snapshot): readonly Effect[] {
  const views = {
    facts: { before: before.facts, after: after.facts ?? before.facts },
    awsAuth: { before: decodeAwsAuth(before.awsAuth?.data), after: decodeAwsAuth(after.awsAuth?.data) },
    rbac: { before: indexRbac(before), after: indexRbac(after) },
  }
  return effectsOf({ views, reached: reachedSubjects(views), changes: [] }).access
}
