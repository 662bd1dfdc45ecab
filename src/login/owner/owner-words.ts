import { toolWords } from '../../tool/words.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import type { EntryOwner } from './entry-owner.ts'

/**
 * What a principal is by its access entry, to follow its name: `node role of node group gpu`, `service-linked role of
 * AWS Batch`, `role of the ARGOCD capability argocd`. Empty where nothing is known.
 */
export function ownerWords(owner: EntryOwner): Phrase {
  switch (owner.kind) {
    case 'nodes': {
      const used = usedWords(owner)
      return used.length === 0 ? nodeWords(owner) : used
    }
    case 'service-linked-role':
      return ['service-linked role of ', ...serviceName(owner)]
    case 'cluster-role':
      return ['cluster IAM role']
    case 'capability':
      return ['role of ', ...capabilityWords(owner)]
    case 'likely-capability':
      return ['most likely the role of a capability, ', ...codes(owner.types, owner.types.length)]
    case 'made-by':
      return ['made by ', ...toolWords(owner)]
    case 'unmanaged':
      return []
  }
}

type Of<Kind extends EntryOwner['kind']> = Extract<EntryOwner, { readonly kind: Kind }>

/** `Linux nodes, type EC2_LINUX` */
export function nodeWords({ type }: Of<'nodes'>): Phrase {
  return type === undefined || type === 'STANDARD'
    ? ['nodes']
    : [NODES.get(type) ?? 'nodes', ', type ', code(type)]
}

/**
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/create-node-class.html (`EC2`)
 */
const NODES: ReadonlyMap<string, string> = new Map([
  ['EC2', 'nodes of EKS Auto Mode'],
  ['EC2_LINUX', 'Linux nodes'],
  ['EC2_WINDOWS', 'Windows nodes'],
  ['FARGATE_LINUX', 'pods on Fargate'],
  ['HYBRID_LINUX', 'hybrid nodes'],
  ['HYPERPOD_LINUX', 'nodes of SageMaker HyperPod'],
])

/** What of the cluster uses a role of nodes. */
function usedWords({ nodeGroups, fargateProfiles }: Of<'nodes'>): Phrase {
  const named = (noun: string, names: readonly string[]): Phrase =>
    names.length === 0 ? [] : [names.length === 1 ? `${noun} ` : `${noun}s `, ...codes(names, 4)]
  const uses = [named('node group', nodeGroups), named('Fargate profile', fargateProfiles)]
  if (nodeGroups.length + fargateProfiles.length === 0) return []
  return [nodeGroups.length === 0 ? 'pod execution role of ' : 'node role of ', ...join(uses, ' and ')]
}

/** `the ARGOCD capability argocd` */
export function capabilityWords({ capabilities }: Of<'capability'>): Phrase {
  return join(
    capabilities.map(({ name, type }) => ['the ', code(type), ' capability ', code(name)]),
    ' and ',
  )
}

/** `AWS Batch`; of a service that is not known to have access entries, its principal. */
export function serviceName({ service }: Of<'service-linked-role'>): Phrase {
  const name = SERVICES.get(service)
  return [name ?? code(service)]
}

/**
 * By the principal in the path of the role.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles-eks.html,
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html,
 * https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/using-service-linked-roles.html
 */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['eks.amazonaws.com', 'Amazon EKS'],
  ['batch.amazonaws.com', 'AWS Batch'],
  ['emr-containers.amazonaws.com', 'Amazon EMR on EKS'],
])
