import { policyGrants } from './access-policy/policy-grants.ts'
import type { Grant, GrantPath, KubernetesIdentity } from './grant.ts'
import { nameTemplate } from './name-template.ts'
import type { NameIndex, RbacIndex } from './rbac-index.ts'

/**
 * All that the identity holds: by RBAC, one grant for each subject of a binding that matches it, and by its access
 * policies, one for each of their scopes. A name with templates matches every subject that some login could be given
 * the name of; such a grant is marked `symbolic`, and no login need hold all of them.
 *
 * The group `system:masters`, which the API server lets through before it asks RBAC, counts too; the node authorizer,
 * admission and policies whose rules are not published do not.
 */
export function grantsOf(index: RbacIndex, identity: KubernetesIdentity): readonly Grant[] {
  return held(index, identity, { templates: true })
}

/** The same of somebody whose names are meant as they are: RBAC fills in no templates. */
export function grantsOfExact(index: RbacIndex, identity: ExactIdentity): readonly Grant[] {
  return held(index, identity, { templates: false })
}

export interface ExactIdentity extends Pick<KubernetesIdentity, 'policies'> {
  /** Absent where only the groups are known. */
  readonly username?: string
  readonly groups: readonly string[]
}

interface Naming {
  readonly templates: boolean
}

function held(index: RbacIndex, identity: ExactIdentity, naming: Naming): readonly Grant[] {
  const known = memo(index)
  const key = JSON.stringify([identity.username, identity.groups, naming.templates, identity.policies ?? []])
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const groups = groupsOf(identity)
  const grants = [
    ...mastersGrants(groups, naming),
    ...policyGrants(identity.policies ?? []),
    ...groups.flatMap((group) => named(index.groups, group, naming)),
    ...(identity.username === undefined ? [] : named(index.users, identity.username, naming)),
  ]
  // Two groups with templates may both match one subject.
  const distinct = [...new Map(grants.map((grant) => [grantKey(grant), grant])).values()]
  known.set(key, distinct)
  return distinct
}

// Rows with the same username and groups are the same to Kubernetes, whoever they are for.
const memos = new WeakMap<RbacIndex, Map<string, readonly Grant[]>>()

function memo(index: RbacIndex): Map<string, readonly Grant[]> {
  const known = memos.get(index) ?? new Map<string, readonly Grant[]>()
  memos.set(index, known)
  return known
}

/**
 * Whoever logs in is also in `system:authenticated`, but for three exceptions.
 *
 * Source: `AuthenticateRequest` in apiserver/pkg/authentication/group/authenticated_group_adder.go
 */
function groupsOf({ username, groups }: ExactIdentity): readonly string[] {
  const distinct = [...new Set(groups)]
  const added =
    username !== ANONYMOUS && !distinct.includes(AUTHENTICATED) && !distinct.includes(UNAUTHENTICATED)
  return added ? [...distinct, AUTHENTICATED] : distinct
}

const ANONYMOUS = 'system:anonymous'
const AUTHENTICATED = 'system:authenticated'
const UNAUTHENTICATED = 'system:unauthenticated'
const MASTERS = 'system:masters'

function mastersGrants(groups: readonly string[], { templates }: Naming): Grant[] {
  const certain = groups.includes(MASTERS)
  const possible = templates && groups.some((group) => nameTemplate(group)?.canBecome(MASTERS) === true)
  if (!certain && !possible) return []
  const via: GrantPath = certain ? { kind: 'masters' } : { kind: 'masters', symbolic: true }
  return [{ scope: { kind: 'cluster' }, rules: EVERYTHING, via }]
}

const EVERYTHING: Grant['rules'] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
]

function named({ grants, names }: NameIndex, name: string, { templates }: Naming): readonly Grant[] {
  const template = templates ? nameTemplate(name) : undefined
  if (template === undefined) return grants.get(name) ?? []
  const found: Grant[] = []
  for (let at = firstFrom(names, template.prefix); at < names.length; at++) {
    const candidate = names[at] ?? ''
    if (!candidate.startsWith(template.prefix)) break
    if (template.canBecome(candidate))
      for (const one of (grants.get(candidate) ?? []).map(symbolic)) found.push(one)
  }
  return found
}

function symbolic(grant: Grant): Grant {
  return grant.via.kind === 'binding' ? { ...grant, via: { ...grant.via, symbolic: true } } : grant
}

/** Index of the first name that does not come before `prefix`. */
function firstFrom(names: readonly string[], prefix: string): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

function grantKey({ via }: Grant): string {
  switch (via.kind) {
    case 'masters':
      return via.kind
    case 'policy':
      return JSON.stringify([via.policy, via.namespace ?? ''])
    case 'binding':
      return JSON.stringify([via.binding, via.subject])
  }
}
