import type { Cluster, User } from '@kubernetes/client-node'
import type { JsonObject } from '../json.ts'

/** A context of a kubeconfig with what it names; the paths in it are absolute. */
export interface KubeContext {
  readonly cluster: KubeCluster
  readonly user: KubeUser
}

/** As the library that reads credentials has it; `server` is not empty. */
export type KubeCluster = Readonly<Cluster>

export interface KubeUser extends Readonly<Omit<User, 'name' | 'exec' | 'authProvider'>> {
  readonly exec?: JsonObject
  readonly authProvider?: JsonObject
  readonly tokenFile?: string
}

/** The fields that name a file, as they are spelled in a kubeconfig, with the files of this context. */
export function filesNamedBy({ cluster, user }: KubeContext): readonly (readonly [string, string])[] {
  const files = {
    'certificate-authority': cluster.caFile,
    'client-certificate': user.certFile,
    'client-key': user.keyFile,
    tokenFile: user.tokenFile,
  }
  return Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)
}

/** The command of `exec`, where it is one. */
export function commandOf({ exec }: KubeUser): string | undefined {
  return typeof exec?.['command'] === 'string' ? exec['command'] : undefined
}
