import { rulesMatchNothing } from '../../rbac/catalog/matches-nothing.ts'
import { EVERYONE } from '../../rbac/everyone.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { Reached } from './reached.ts'

/** Whether it loses something, and what is left is no more than everybody with a login has. */
export function losesAll({ after, difference }: Reached): boolean {
  return (
    difference.lost.length > 0 &&
    !after.grants.some(
      (grant) =>
        grant !== EVERYONE &&
        !isForEverybody(grant) &&
        (grant.via.kind === 'masters' || !rulesMatchNothing(grant.rules)),
    )
  )
}

/** A binding for everybody with a login. */
function isForEverybody({ via }: Grant): boolean {
  return via.kind === 'binding' && via.subject.kind === 'Group' && via.subject.name === 'system:authenticated'
}
