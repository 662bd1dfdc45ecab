import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import type { Change } from '../change/change.ts'
import { mappedPrincipal, subjectOf } from '../change/kinds.ts'
import { type ShownPlace, shownPlace } from './place.ts'

/** The line that asks for what a subject gains or loses by some ways. */
export type AskedBy = (subject: AccessSubject, via: readonly GrantPath[]) => ShownPlace | undefined

/** The binding before the role, and both before the principal's own line: whoever changes a binding reaches many. */
export function askedBy(changes: readonly Change[]): AskedBy {
  const objects = new Map<string, ShownPlace>()
  const principals = new Map<string, ShownPlace>()
  for (const change of changes) {
    const place = shownPlace(change.where)
    if (place === undefined) continue
    const principal = mappedPrincipal(change)
    if (principal === undefined) objects.set(subjectOf(change), place)
    else principals.set(principalKey(principal), place)
  }
  return (subject, via) => {
    const bound = via.flatMap((way) => (way.kind === 'binding' ? [way] : []))
    const found = [...bound.map(({ binding }) => binding), ...bound.map(({ role }) => role)]
      .map((id) => objects.get(id))
      .find((place) => place !== undefined)
    if (found !== undefined || subject.kind !== 'principal') return found
    return principals.get(principalKey(subject.name))
  }
}
