import type { AccessScope, AuthenticationMode } from '@aws-sdk/client-eks'

export const ACCOUNT = '111122223333'
export const REGION = 'ap-northeast-1'
/** The one cluster of a case. */
export const CLUSTER = 'prod'
export const IAM = `arn:aws:iam::${ACCOUNT}`
export const POLICY = 'arn:aws:eks::aws:cluster-access-policy'

/** What a case needs to be there. Each server makes it in its own way. */
export interface World {
  /** Of the cluster; made without one if it does not say. */
  readonly mode?: AuthenticationMode
  readonly entries?: readonly WorldEntry[]
  readonly nodegroups?: readonly {
    readonly name: string
    readonly role: string
    readonly amiType?: 'CUSTOM'
  }[]
  readonly fargateProfiles?: readonly { readonly name: string; readonly role: string }[]
  /** ARNs, with their paths. */
  readonly roles?: readonly string[]
  /** ARNs, with their paths. */
  readonly users?: readonly string[]
  /** Each with one role of `roles`. */
  readonly instanceProfiles?: readonly { readonly name: string; readonly role: string }[]
  /** By the name of the instance profile of each. */
  readonly instances?: readonly string[]
}

export interface WorldEntry {
  readonly principal: string
  readonly username?: string
  readonly groups?: readonly string[]
  readonly tags?: Readonly<Record<string, string>>
  /** By name. Without namespaces, in the whole cluster. */
  readonly policies?: readonly { readonly name: string; readonly namespaces?: readonly string[] }[]
}

/** What the server chose when it made a world. */
export interface Made {
  /** In the order of `instances`. */
  readonly instanceIds: readonly string[]
}

/** A server that is compared with the others. */
export interface ServerUnderTest {
  readonly url: string
  /** Makes the world; nothing of an earlier one is left. */
  make(world: World): Promise<Made>
  close(): Promise<void>
}

/** `/` or `/teams/eu/` of an ARN of IAM. */
export function pathOf(arn: string): string {
  return arn.slice(arn.indexOf('/'), arn.lastIndexOf('/') + 1)
}

export function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** Of a policy: the whole cluster, or namespaces. */
export function scopeOf(namespaces: readonly string[] | undefined): AccessScope {
  return namespaces === undefined ? { type: 'cluster' } : { type: 'namespace', namespaces: [...namespaces] }
}
