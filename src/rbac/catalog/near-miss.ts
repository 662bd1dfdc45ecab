import { nearWord } from './near-word.ts'
import { KNOWN_RESOURCES, type KnownResource } from './resources.ts'
import { FOR_RESOURCES, FOR_URLS, RESOURCE_VERBS, URL_VERBS } from './verbs.ts'

/** A word of a rule that no API has, and what is most likely meant by it. */
export interface NearMiss {
  readonly what: 'verb' | 'API group' | 'resource' | 'subresource' | 'URL'
  /** The words to write in its place, one or several. */
  readonly meant: readonly string[]
  /** The API group that has what is meant, where the rule names another one. */
  readonly inGroup?: string
}

/**
 * Requests have verbs in lower case, and RBAC compares them as they are. A verb that is near to none may be one that some
 * server asks about.
 *
 * Source: `RequestInfo.Verb` in apiserver/pkg/endpoints/request/requestinfo.go, `VerbMatches` in
 * kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go
 */
export function verbMiss(verb: string, of: 'resources' | 'urls'): NearMiss | undefined {
  const known = of === 'resources' ? RESOURCE_VERBS : URL_VERBS
  if (verb === '*' || known.includes(verb)) return undefined
  const words = verb.trim().toLowerCase()
  const instead = (of === 'resources' ? FOR_RESOURCES : FOR_URLS)[words]
  if (instead !== undefined) return { what: 'verb', meant: instead }
  return missOf('verb', verb, (one) => (one === '*' ? one : nearWord(one, known)))
}

/**
 * The group of a custom resource is a domain, so that a name without a dot is Kubernetes' own or nobody's; and no group
 * has a slash in it, where a manifest has its version.
 *
 * Source: `ValidateCustomResourceDefinitionSpec` in apiextensions-apiserver/pkg/apis/apiextensions/validation
 */
export function groupMiss(group: string): NearMiss | undefined {
  if (group === '*' || GROUPS.includes(group)) return undefined
  const versioned = /^(.*?)\/?\bv[0-9]+(?:(?:alpha|beta)[0-9]+)?$/.exec(group)
  const name = versioned === null ? group : (versioned[1] ?? '')
  if (versioned !== null && (name === '' || group.includes('/')))
    return { what: 'API group', meant: [name === 'core' ? '' : (ownGroup(name) ?? name)] }
  const own = ownGroup(name)
  return own === undefined ? undefined : { what: 'API group', meant: [own] }
}

function ownGroup(written: string): string | undefined {
  if (GROUPS.includes(written)) return written
  const name = written.trim().toLowerCase()
  if (name === 'core') return ''
  const whole = NAMED.find((group) => group.startsWith(`${name}.`) && name !== '')
  if (whole !== undefined) return whole
  if (!name.includes('.'))
    return nearWord(name, NAMED) ?? NAMED.find((group) => nearWord(name, [group.split('.')[0] ?? '']))
  return isOfKubernetes(name) || GROUPS.includes(name) ? nearWord(name, NAMED) : undefined
}

/** Whoever has a domain of its own may have any name in it; `x-k8s.io` is such a domain. */
function isOfKubernetes(group: string): boolean {
  const domain = group.split('.').slice(-2).join('.')
  return domain === 'k8s.io' || (!domain.includes('-') && nearWord(domain, ['k8s.io']) !== undefined)
}

/** Kubernetes' own groups, and those of metrics, which are aggregated. */
const GROUPS: readonly string[] = [
  ...new Set(KNOWN_RESOURCES.map(({ group }) => group)),
  // Groups whose resources are not in the catalogue, or that older versions have.
  ...['extensions', 'metrics.k8s.io', 'custom.metrics.k8s.io', 'external.metrics.k8s.io'],
  ...['internal.apiserver.k8s.io', 'storagemigration.k8s.io', 'snapshot.storage.k8s.io'],
]

const NAMED = GROUPS.filter((group) => group !== '')

/**
 * A resource with its subresource, in one API group. Of a group whose resources are not known nothing is said but what
 * is so of all: there are no patterns but `*`, and names have neither capitals nor dots.
 *
 * Source: `ResourceMatches` in kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go
 */
export function resourceMiss(written: string, group: string): NearMiss | undefined {
  const slash = written.indexOf('/')
  const [name, subresource] =
    slash < 0 ? [written, undefined] : [written.slice(0, slash), written.slice(slash + 1)]
  if (name === '*') return undefined
  const own = KNOWN_RESOURCES.filter((known) => known.group === group)
  const known = own.find(({ resource }) => resource === name)
  if (known !== undefined) return subresource === undefined ? undefined : subresourceMiss(known, subresource)
  if (own.length === 0 && group !== '*') return undefined
  const after = subresource === undefined ? '' : `/${subresource}`
  const dotted = dottedMiss(written, group)
  if (dotted !== undefined) return dotted
  if (group === '*') {
    const meant = KNOWN_RESOURCES.find(({ resource }) => resource === name)
    if (meant !== undefined)
      return subresource === undefined ? undefined : subresourceMiss(meant, subresource)
    const near = name === name.toLowerCase() ? undefined : resourceNamed(name, KNOWN_RESOURCES)
    return near && { what: 'resource', meant: [near.resource + after] }
  }
  const here = resourceNamed(name, own)
  if (here !== undefined) return { what: 'resource', meant: [here.resource + after] }
  if (!LOOKED_FOR_ELSEWHERE.has(group)) return undefined
  const there = KNOWN_RESOURCES.find(({ resource }) => resource === name)
  if (there !== undefined) return { what: 'resource', meant: [written], inGroup: there.group }
  return missOf('resource', written, (one) => resourceNamed(one, own)?.resource)
}

/** `deployments.apps`, as kubectl takes it. */
function dottedMiss(written: string, group: string): NearMiss | undefined {
  const [, name = '', of = ''] = /^([^./]+)\.([^/]+)$/.exec(written) ?? []
  const meant = KNOWN_RESOURCES.find((known) => known.group === of && resourceNamed(name, [known]))
  if (meant === undefined) return undefined
  return {
    what: 'resource',
    meant: [meant.resource],
    ...(meant.group === group ? {} : { inGroup: meant.group }),
  }
}

/**
 * `pods/*` is no pattern: all subresources of a resource have to be named. Nothing is served as `finalizers`, and
 * admission asks about it of any resource: whoever makes an object that blocks the deletion of its owner must be allowed
 * to update `OWNER/finalizers`.
 *
 * Source: OwnerReferencesPermissionEnforcement in kubernetes/plugin/pkg/admission/gc/gc_admission.go
 */
function subresourceMiss({ resource, subresources }: KnownResource, written: string): NearMiss | undefined {
  if (subresources.includes(written) || written === 'finalizers') return undefined
  if (written === '*' || written === '')
    return { what: 'subresource', meant: subresources.map((one) => `${resource}/${one}`) }
  const near = nearWord(written, subresources)
  return near === undefined ? undefined : { what: 'subresource', meant: [`${resource}/${near}`] }
}

function resourceNamed(name: string, among: readonly KnownResource[]): KnownResource | undefined {
  const word = name.trim().toLowerCase()
  const exact = among.find(({ resource, aliases }) => resource === word || aliases.includes(word))
  const near =
    exact?.resource ??
    nearWord(
      name,
      among.map(({ resource }) => resource),
    )
  return exact ?? among.find(({ resource }) => resource === near)
}

/**
 * Groups in whose rules a resource of another group is a mistake. Of those of logins and permissions it need not be: what
 * Kubernetes asks about impersonation has names of its own.
 */
const LOOKED_FOR_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['', 'apps', 'batch', 'autoscaling', 'networking.k8s.io', 'policy', 'storage.k8s.io'],
  ...['rbac.authorization.k8s.io', 'coordination.k8s.io', 'discovery.k8s.io', 'events.k8s.io'],
])

/** A path: whole, or with a `*` at its end. */
export function urlMiss(url: string): NearMiss | undefined {
  if (url === '*' || url.startsWith('/')) return undefined
  return /^[\w./*-]+$/.test(url) ? { what: 'URL', meant: [`/${url}`] } : undefined
}

/** One item that was meant as several, `get,list`, is all of them where all are known. */
function missOf(
  what: NearMiss['what'],
  written: string,
  near: (word: string) => string | undefined,
): NearMiss | undefined {
  const words = written.split(/[\s,]+/).filter((word) => word !== '')
  const found = words.flatMap((word) => near(word) ?? [])
  return words.length === 0 || found.length < words.length ? undefined : { what, meant: [...new Set(found)] }
}
