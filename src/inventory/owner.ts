import type { Desired } from '../access/desired.ts'
import type { AccessEntry, ClusterFacts } from '../live/facts.ts'
import { type EntryOwner, ownerOf } from '../login/owner/entry-owner.ts'
import { matchedName } from '../rbac/access-subject.ts'
import type { GrantSubject } from '../rbac/grant.ts'
import { neverTouch } from '../rbac/never-touch.ts'
import type { RbacObject } from '../rbac/object.ts'
import { ownedBy } from '../rbac/ownership.ts'
import { toolOf } from '../tool/of-object.ts'

/** Who looks after a way in or a binding. */
export type Owner =
  /** The set of the file; `declared`: the file has it, and the set owns it after the next apply. */
  | { readonly kind: 'this-set'; readonly set: string; readonly declared?: true }
  | { readonly kind: 'other-set'; readonly set: string }
  /** A set, where no file asks. */
  | { readonly kind: 'set'; readonly set: string }
  | Exclude<EntryOwner, { readonly kind: 'unmanaged' }>
  /** What the API server or EKS itself makes. */
  | { readonly kind: 'kubernetes' }
  | { readonly kind: 'eks' }
  | { readonly kind: 'nobody' }
  /** The access entry was not read. */
  | { readonly kind: 'unknown' }

/** What no set owns, and neither nodes nor Kubernetes nor AWS need. */
export function isUnmanaged({ kind }: Owner): boolean {
  return kind === 'nobody' || kind === 'unknown' || kind === 'made-by'
}

export function entryOwner(entry: AccessEntry, facts: ClusterFacts | undefined): Owner {
  const owner = ownerOf(entry, { facts })
  if (owner.kind !== 'unmanaged') return owner
  return { kind: entry.details === undefined ? 'unknown' : 'nobody' }
}

/** The set of that name, for whoever asks. */
export function setOwner(set: string, asking: Asking): Owner {
  if (asking.undeclared === 'no-file') return { kind: 'set', set }
  return { kind: set === asking.set ? 'this-set' : 'other-set', set }
}

/** The set of the file that asks, if one does. */
type Asking = Pick<Desired, 'set' | 'undeclared'>

/**
 * Who looks after a binding, as far as it names this subject. A name of Kubernetes or EKS alone proves nothing, because
 * anybody who may write bindings may choose it: the subject must be one of theirs too.
 */
export function bindingOwner(binding: RbacObject, subject: GrantSubject, asking: Asking): Owner {
  const owned = ownedBy(binding)
  if (owned !== undefined) return setOwner(owned, asking)
  if (isOfCluster(subject)) {
    const kind = neverTouch(binding)?.kind
    if (kind === 'eks-name' || kind === 'eks-component') return { kind: 'eks' }
    if (kind === 'bootstrapping' || (kind === 'system-name' && isBootstrapped(binding)))
      return { kind: 'kubernetes' }
  }
  const tool = toolOf(binding)
  return tool === undefined ? { kind: 'nobody' } : { kind: 'made-by', ...tool }
}

/** Source: `bootstrappolicy` of kubernetes, which labels all that it makes */
function isBootstrapped({ metadata }: RbacObject): boolean {
  return metadata.labels?.['kubernetes.io/bootstrapping'] !== undefined
}

/** A name that Kubernetes and EKS keep for themselves: `system:kube-scheduler`, `eks:node-manager`. */
function isOfCluster(subject: GrantSubject): boolean {
  if (subject.kind === 'ServiceAccount') return subject.namespace === 'kube-system'
  return /^(system|eks):/.test(matchedName(subject))
}
