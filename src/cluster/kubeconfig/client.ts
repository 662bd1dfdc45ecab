import { readFile } from 'node:fs/promises'
import { KubeConfig } from '@kubernetes/client-node'
import type { KubeContext } from './kubeconfig.ts'

const NAME = 'this'

/** What makes credentials of a context: exec plugins and auth-providers run when it is asked for them. */
export async function clientOf({ cluster, user }: KubeContext): Promise<KubeConfig> {
  const { tokenFile, ...rest } = user
  // As client-go does it: the file has the last word.
  const token = tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim()
  const client = new KubeConfig()
  client.loadFromOptions({
    clusters: [{ ...cluster, name: NAME }],
    users: [{ ...rest, ...(token === undefined ? {} : { token }), name: NAME }],
    contexts: [{ name: NAME, cluster: NAME, user: NAME }],
    currentContext: NAME,
  })
  return client
}
