import type { ScopedRequest } from '../../rbac/permits.ts'
import type { About } from './about.ts'
import { exactRole, nameOfExactRole } from './exact-role.ts'
import { freshRole } from './fresh-names.ts'
import { newFor } from './line/for-clusters.ts'
import { NO_LINES } from './line/lines.ts'
import { recipientsOf } from './recipients.ts'
import type { Way } from './way.ts'

/** Ways that give one request and nothing else, to nobody else: a role of its own, bound where the request is. */
export function* exactWays(about: About, wanted: ScopedRequest): Generator<Way> {
  const name = freshRole(about, nameOfExactRole(wanted))
  const only = newFor(about.desired, about.file)
  const manifests = [{ path: `rbac/${name}.yaml`, object: exactRole(wanted, name), ...only }]
  for (const { subjects, lines, entryGroups } of recipientsOf(about)) {
    const binding = { ...subjects, clusterRole: name, ...placeOf(wanted), ...only }
    yield {
      by: { kind: 'exact' },
      lines: { ...NO_LINES, ...lines, manifests, bindings: [binding] },
      ...(entryGroups === undefined ? {} : { entryGroups }),
    }
  }
}

/** Where a binding has to be for the request. */
export function placeOf(request: ScopedRequest): { readonly namespaces?: readonly string[] } {
  return 'url' in request || request.namespace === undefined ? {} : { namespaces: [request.namespace] }
}
