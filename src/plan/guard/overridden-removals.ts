import { entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Problem } from '../../problem/problem.ts'
import { rowWithoutEffect } from '../lint/overridden-rows.ts'
import { type Guarded, guardedLogins } from './guarded.ts'

/**
 * A row beneath an access entry gives nothing, so that its removal takes nothing; beneath a dead one it may. Where the
 * entry goes with it, that one says what is taken.
 */
export function guardOverriddenRemovals(guarded: Guarded): Problem[] {
  const { desired, snapshot, changes, factsAfter } = guarded
  const { facts } = snapshot
  if (!readsAwsAuth(facts)) return []
  const cluster = desired.cluster.name
  const logins = guardedLogins(guarded).before
  return changes
    .filter((change) => change.kind === 'row')
    .filter(({ action, reason }) => action === 'remove' && reason !== 'restored')
    .filter(({ arn }) => entryOf(facts, arn) !== undefined && entryOf(factsAfter, arn) !== undefined)
    .filter(({ arn }) => logins.of(arn)?.dead === undefined)
    .map(({ arn }) =>
      rowWithoutEffect({
        cluster,
        arn,
        facts,
        where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
        ends: 'gives no access now, so its removal changes nothing',
        fix: 'Nothing, if the principal is to keep what its access entry gives. Else name it under `removed`: the entry is then removed too.',
      }),
    )
}
