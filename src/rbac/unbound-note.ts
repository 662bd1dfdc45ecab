import { hasOuterBlank } from '../words/same-but-look.ts'

/**
 * Why a group that nothing is bound to may have been taken for one that works: continues a sentence, or is empty. For
 * lint and explain alike.
 *
 * @param isRole a ClusterRole has the name
 */
export function unboundNote(group: string, isRole: boolean): string {
  if (hasOuterBlank(group)) {
    const where =
      group === group.trimStart() ? 'end' : group === group.trimEnd() ? 'beginning' : 'beginning and end'
    return `, with a blank at its ${where} that is part of the name`
  }
  return isRole
    ? ', which is the name of a ClusterRole: a role gives nothing until a binding names the group'
    : ''
}
