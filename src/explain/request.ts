import { nearest } from '../problem/nearest.ts'
import { verbMiss } from '../rbac/catalog/near-miss.ts'
import { KNOWN_RESOURCES, type KnownResource, knownResource } from '../rbac/catalog/resources.ts'
import { RESOURCE_VERBS, URL_VERBS } from '../rbac/catalog/verbs.ts'
import type { ScopedRequest } from '../rbac/permits.ts'
import { placeOf } from './request-place.ts'

export type ReadRequest =
  | { readonly ok: true; readonly request: ScopedRequest }
  | { readonly ok: false; readonly message: string }

/**
 * Reads a request as `kubectl auth can-i` is asked: `list pods -n shop`, `get secrets/db -n shop`,
 * `create pods/exec`, `patch deployments.apps/web -n shop`, `get /metrics`. Without a namespace it means all of them,
 * or none where the resource has none. What follows the slash is a subresource where the resource has it, and a name
 * else. `*` is every verb or every resource of every group (`*.apps`: of that one), as RBAC has it: a rule with all
 * verbs one by one is no rule with `*`.
 */
export function readRequest(text: string): ReadRequest {
  return requestOf(text.split(/\s+/).filter((word) => word !== ''))
}

/**
 * The same, in words.
 *
 * @param options.anywhere an object may be named without its namespace: one of that name in any of them
 */
export function requestOf(words: readonly string[], options: Options = {}): ReadRequest {
  const taken = takeNamespace(words)
  if (!taken.ok) return taken
  const [verb, target, ...rest] = taken.words
  if (verb === undefined || target === undefined || rest.length > 0)
    return refused(
      // A shell writes the names of files in place of a star.
      `Write a verb, a resource and optionally -n NAMESPACE, such as "list pods -n shop".${rest.length > 0 ? ' Put * in quotes.' : ''}`,
    )
  return target.startsWith('/')
    ? urlRequest(verb, target, taken.namespace)
    : resourceRequest(verb, target, { ...options, namespace: taken.namespace })
}

interface Options {
  readonly anywhere?: boolean
}

type Taken =
  | { readonly ok: true; readonly words: readonly string[]; readonly namespace?: string }
  | { readonly ok: false; readonly message: string }

function takeNamespace(words: readonly string[]): Taken {
  const kept: string[] = []
  let namespace: string | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-A' || word === '--all-namespaces') continue
    const written = /^(?:-n|--namespace)=?(.*)$/.exec(word)
    if (written === null) {
      kept.push(word)
      continue
    }
    namespace = written[1] || words[++at]
    if (namespace === undefined || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace))
      return { ok: false, message: `${word} needs the name of a namespace after it.` }
  }
  return { ok: true, words: kept, ...(namespace === undefined ? {} : { namespace }) }
}

function urlRequest(verb: string, url: string, namespace: string | undefined): ReadRequest {
  if (namespace !== undefined) return refused(`${url} is not in a namespace: leave -n out.`)
  return verb === '*' || URL_VERBS.includes(verb)
    ? { ok: true, request: { verb, url } }
    : unknownVerb(verb, URL_VERBS)
}

/** They are about the collection: kubectl and the API know no name there, and of these no subresource. */
const OF_MANY_ONLY = ['list', 'watch', 'deletecollection']
const OF_MANY = [...OF_MANY_ONLY, 'create']

function resourceRequest(
  verb: string,
  target: string,
  { namespace, anywhere = false }: Options & { readonly namespace: string | undefined },
): ReadRequest {
  const [written = '', first, second, ...rest] = target.split('/')
  if (rest.length > 0 || written === '')
    return refused(`"${target}" is not a resource: write pods, pods/exec or pods/web-1.`)
  const dot = written.indexOf('.')
  const [name, group] = dot < 0 ? [written, undefined] : [written.slice(0, dot), written.slice(dot + 1)]
  const isEvery = name === '*'
  const known = isEvery ? undefined : knownResource(name, group)
  if (known === undefined && group === undefined && !isEvery) return unknownResource(name)
  if (verb !== '*' && !RESOURCE_VERBS.includes(verb)) return unknownVerb(verb, RESOURCE_VERBS)

  const part = partsOf({ known, isEvery, first, second })
  const resource = known?.resource ?? name.toLowerCase()
  if (part.subresource !== undefined && OF_MANY_ONLY.includes(verb))
    return refused(`"${verb}" is no verb of ${resource}/${part.subresource}.`)
  if (part.name !== undefined && OF_MANY.includes(verb) && part.subresource === undefined)
    return refused(`"${verb}" applies to all ${resource}: leave "/${part.name}" out.`)
  const request: ScopedRequest = {
    verb,
    group: known?.group ?? group ?? (isEvery ? '*' : ''),
    resource,
    ...part,
  }
  const place = placeOf(request)
  if (namespace !== undefined && (place === 'cluster' || place === 'each-namespace'))
    return refused(`${resource} are not in a namespace: leave -n out.`)
  if (part.name !== undefined && known?.namespaced === true && namespace === undefined && !anywhere)
    return refused(`"${target}" is an object in a namespace: add -n NAMESPACE.`)
  return { ok: true, request: { ...request, ...(namespace === undefined ? {} : { namespace }) } }
}

/** `pods/exec`, `pods/web-1`, `pods/web-1/exec`. */
function partsOf(about: {
  readonly known: KnownResource | undefined
  readonly isEvery: boolean
  readonly first: string | undefined
  readonly second: string | undefined
}): { readonly name?: string; readonly subresource?: string } {
  const { known, isEvery, first, second } = about
  if (!first) return {}
  if (second) return { name: first, subresource: second }
  if (isEvery) return { subresource: first }
  const common = ['status', 'scale']
  return (known?.subresources ?? common).includes(first) ? { subresource: first } : { name: first }
}

function unknownVerb(verb: string, verbs: readonly string[]): ReadRequest {
  const near = verbMiss(verb, verbs === URL_VERBS ? 'urls' : 'resources')?.meant
  const hint =
    near === undefined
      ? `verbs are ${verbs.join(', ')}.`
      : `did you mean ${near.map((one) => `"${one}"`).join(', ')}?`
  return refused(`"${verb}" is not a verb of Kubernetes: ${hint}`)
}

function unknownResource(name: string): ReadRequest {
  const near = nearest(
    name,
    KNOWN_RESOURCES.map(({ resource }) => resource),
  )
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return refused(
    `"${name}" is not a resource that every cluster has.${hint} For a custom resource, add its API group, such as certificates.cert-manager.io.`,
  )
}

function refused(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message }
}
