import { listed } from '../../words/list.ts'
import type { PolicyRule } from '../object.ts'

/**
 * What `resourceNames` makes of verbs that are about many objects: sentences, or nothing. A subresource is always that of
 * one object, whose name its path has.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go (a list and a watch have the name that a
 * field selector asks for), and `PatchResource` in apiserver/pkg/endpoints/handlers/patch.go (an apply that creates is
 * asked about with the name)
 */
export function namesOfMany({ verbs, resources = [], resourceNames = [] }: PolicyRule): string | undefined {
  if (resourceNames.length === 0 || resources.every((resource) => resource.includes('/'))) return undefined
  const has = (...of: readonly string[]): readonly string[] => of.filter((verb) => verbs.includes(verb))
  const ofMany = has('list', 'watch')
  const sentences = [
    ofMany.length === 0
      ? ''
      : `${listed(ofMany)} ${ofMany.length === 1 ? 'is' : 'are'} permitted only with the field selector metadata.name=NAME, not for all objects`,
    has('create').length === 0
      ? ''
      : 'create is permitted only as a server-side apply, because other requests to create have no name',
    has('deletecollection').length === 0
      ? ''
      : 'deletecollection permits nothing, because such a request has no name',
  ].filter((sentence) => sentence !== '')
  return sentences.length === 0 ? undefined : sentences.join('; ')
}
