import type { CompactResource } from '../rbac/compact.ts'
import { includes, type Verbs } from './verb-words.ts'

/** Verbs on one resource, of every name or of some. */
export interface AccessItem {
  readonly verbs: Verbs
  readonly resource: CompactResource
  readonly names?: readonly string[]
}

/** What gives more than its name says, in words that a reviewer cannot take for something else. */
export interface GraveAccess {
  readonly words: readonly string[]
  /** What of the item these words do not say. */
  readonly rest: AccessItem | undefined
}

export function graveAccess(item: AccessItem): GraveAccess {
  const { group, resource } = item.resource
  // Most resources are none of these.
  if (!resource.includes('/') && !OF_VERBS.has(resource)) return { words: [], rest: item }
  const way = WAYS.find((one) => matches(resource, one.resource) && isIn(group, one.group))
  if (way !== undefined && includes(item.verbs, ...way.verbs)) {
    return { words: [way.words], rest: resource === way.resource ? undefined : item }
  }
  const found = VERBS.filter(
    ({ verb, resources }) => includes(item.verbs, verb) && resources.includes(resource),
  )
  if (found.length === 0) return { words: [], rest: item }
  const left = new Set([...item.verbs].filter((verb) => found.every((one) => one.verb !== verb)))
  return {
    words: found.map(({ verb }) => `${verb} ${resource}`),
    rest: left.size === 0 ? undefined : { ...item, verbs: left },
  }
}

/** Without repetition, in the order of the tables below; what has no place in them comes last. */
export function graveOrder(words: readonly string[]): string[] {
  const ways = WAYS.map((way) => way.words).filter((way) => words.includes(way))
  return [...ways, ...new Set(words.filter((word) => !ways.includes(word)))]
}

/** The content of Secrets; each of the three verbs returns it. */
export function readsSecrets({ verbs, resource: { group, resource } }: AccessItem): boolean {
  return (
    (resource === 'secrets' || resource === '*') && isIn(group, '') && includes(verbs, 'get', 'list', 'watch')
  )
}

/** Secrets, and no other resource. */
export function isSecrets({ resource: { group, resource } }: AccessItem): boolean {
  return resource === 'secrets' && isIn(group, '')
}

/** `*` + `/exec` stands for the exec of everything. */
function matches(resource: string, wanted: string): boolean {
  return resource === wanted || resource === wanted.replace(/^[^/]+/, '*')
}

function isIn(group: string, wanted: string): boolean {
  return group === wanted || group === '*'
}

interface Way {
  readonly group: string
  readonly resource: string
  readonly verbs: readonly string[]
  readonly words: string
}

/** A `get` by websocket was enough for exec and its like before Kubernetes 1.35; for the kubelet it still is. */
const WAYS: readonly Way[] = [
  { group: '', resource: 'pods/exec', verbs: ['get', 'create'], words: 'exec into pods' },
  { group: '', resource: 'pods/attach', verbs: ['get', 'create'], words: 'attach to pods' },
  { group: '', resource: 'pods/portforward', verbs: ['get', 'create'], words: 'forward ports of pods' },
  {
    group: '',
    resource: 'pods/ephemeralcontainers',
    verbs: ['update', 'patch'],
    words: 'add containers to running pods',
  },
  { group: '', resource: 'nodes/proxy', verbs: ['get', 'create'], words: 'reach the kubelets of nodes' },
  {
    group: '',
    resource: 'serviceaccounts/token',
    verbs: ['create'],
    words: 'make tokens of serviceaccounts',
  },
]

/** The verbs by which the API server itself lets somebody have more than their rules say. */
const VERBS: readonly { readonly verb: string; readonly resources: readonly string[] }[] = [
  { verb: 'impersonate', resources: ['users', 'groups', 'serviceaccounts', 'uids'] },
  { verb: 'escalate', resources: ['roles', 'clusterroles'] },
  { verb: 'bind', resources: ['roles', 'clusterroles'] },
]

const OF_VERBS: ReadonlySet<string> = new Set(VERBS.flatMap(({ resources }) => resources))
