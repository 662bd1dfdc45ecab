import type { ClusterEntry } from '../access/desired.ts'
import { accountInArn } from '../aws-auth/arn-parts.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Atom } from './atom/atom.ts'

/** Which cluster a plan is for, as far as that is known. Nothing of it is secret. */
export interface Target {
  /** The name in the access file; with the door `eks` that in EKS too. */
  readonly cluster: string
  readonly door: ClusterEntry['door']
  /** Of EKS: `eu-central-1`. */
  readonly region?: string
  /** The AWS account that the cluster is in, twelve digits. */
  readonly account?: string
  readonly arn?: string
  /** Of a kubeconfig. */
  readonly context?: string
  /** The kubeconfig, as the access file has it; absent: the default one. */
  readonly kubeconfig?: string
  /** As the access file has it. */
  readonly directory?: string
  /** The address of the API server. */
  readonly endpoint?: string
}

/** @param facts absent where the cluster has none, or could not be read */
export function targetOf(entry: ClusterEntry, facts?: ClusterFacts): Target {
  const { door, name: cluster } = entry
  const endpoint = facts?.endpoint
  const found = endpoint === undefined ? {} : { endpoint }
  switch (entry.door) {
    case 'eks': {
      const { region } = entry
      const arn = facts?.arn
      const account = accountInArn(arn) ?? entry.account
      return {
        cluster,
        door,
        region,
        ...(account === undefined ? {} : { account }),
        ...(arn === undefined ? {} : { arn }),
        ...found,
      }
    }
    case 'context':
      return {
        cluster,
        door,
        context: entry.context,
        ...(entry.kubeconfig === undefined ? {} : { kubeconfig: entry.kubeconfig }),
        ...found,
      }
    case 'directory':
      return { cluster, door, directory: entry.directory }
  }
}

/** Which cluster somebody agrees to change: another one of the same name is not what was agreed to. */
export function targetAtoms(target: Target): readonly Atom[] {
  const subject = `target/${target.cluster}`
  return FACTS.flatMap((fact) => {
    const after = target[fact]
    return after === undefined ? [] : [{ subject, fact, before: null, after }]
  })
}

const FACTS = ['account', 'arn', 'endpoint', 'context', 'kubeconfig', 'directory', 'region'] as const

export function isOfTarget({ subject }: Atom): boolean {
  return subject.startsWith('target/')
}
