import { KubeConfig } from '@kubernetes/client-node'
import type { KubeContext } from './kubeconfig.ts'

const NAME = 'this'

/** What makes credentials of a context: exec plugins and auth-providers run when it is asked for them. */
export function clientOf({ cluster, user: { tokenFile: _, ...user } }: KubeContext): KubeConfig {
  const client = new KubeConfig()
  client.loadFromOptions({
    clusters: [{ ...cluster, name: NAME }],
    users: [{ ...user, name: NAME }],
    contexts: [{ name: NAME, cluster: NAME, user: NAME }],
    currentContext: NAME,
  })
  return client
}
