import type { BindingEntry } from '../rbac/bindings.ts'
import { type ClusterRole, RBAC_GROUP } from '../rbac/object.ts'
import type { ScopedRequest } from '../rbac/permits.ts'
import { newFor } from './for-clusters.ts'
import { type AccessLines, NO_LINES } from './lines.ts'
import type { ToMend } from './to-mend.ts'

/** Kubernetes' own roles for people, the least first. They may be missing where the cluster is a directory. */
const ROLES_FOR_PEOPLE = ['view', 'edit', 'admin']

const CONSOLE_GROUP = 'eks-console-dashboard-full-access-group'
const CONSOLE_ROLE = 'eks-console-dashboard-full-access-clusterrole'

/**
 * Ways to give the subjects what is asked for: a role that the cluster has, the console's preset, and last a role made
 * for this one request. None of them is more than asked for without need, because the first that does is taken.
 */
export function* givingLines(
  about: ToMend,
  subjects: Pick<BindingEntry, 'groups' | 'users'>,
): Generator<AccessLines> {
  const { wanted, state, desired, file } = about
  const only = newFor(desired, file)
  const preset = [{ preset: 'console-full-access' as const, ...only }]
  const inPlace =
    wanted === undefined || 'url' in wanted || wanted.namespace === undefined
      ? {}
      : { namespaces: [wanted.namespace] }
  const binding = (clusterRole: string) => [{ ...subjects, clusterRole, ...inPlace, ...only }]

  if (subjects.groups?.[0] === CONSOLE_GROUP) {
    yield { ...NO_LINES, presets: preset }
    return
  }
  const there = new Set(state.snapshot.clusterRoles.map(({ metadata }) => metadata.name))
  for (const role of ROLES_FOR_PEOPLE.filter((name) => there.has(name)))
    yield { ...NO_LINES, bindings: binding(role) }
  if (wanted === undefined) {
    yield { ...NO_LINES, presets: preset, bindings: binding(CONSOLE_ROLE) }
    return
  }
  const made = roleFor(wanted)
  const manifests = [{ path: `rbac/${made.metadata.name}.yaml`, object: made, ...only }]
  yield { ...NO_LINES, manifests, bindings: binding(made.metadata.name) }
}

/** A ClusterRole that allows exactly the request. */
function roleFor(request: ScopedRequest): ClusterRole {
  const rule =
    'url' in request
      ? { nonResourceURLs: [request.url], verbs: [request.verb] }
      : {
          apiGroups: [request.group],
          resources: [request.subresource ? `${request.resource}/${request.subresource}` : request.resource],
          ...(request.name === undefined ? {} : { resourceNames: [request.name] }),
          verbs: [request.verb],
        }
  const what =
    'url' in request ? request.url : [request.resource, request.subresource, request.name].join('-')
  const name = `${request.verb}-${what}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return { apiVersion: `${RBAC_GROUP}/v1`, kind: 'ClusterRole', metadata: { name }, rules: [rule] }
}
