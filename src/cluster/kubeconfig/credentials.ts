import { readFile } from 'node:fs/promises'
import type { RequestOptions } from 'node:https'
import type { KubeContext } from './kubeconfig.ts'
import { plainCredentials } from './plain-credentials.ts'

/** Gives what a request is made with: headers, `auth`, and for the connection CA, certificate, key or an agent. */
export type AskCredentials = () => Promise<RequestOptions>

/**
 * The credentials of a context. Those that a program or an auth-provider gives are asked for by the Kubernetes client,
 * which keeps them until they expire; it is loaded only for them, and for proxies.
 *
 * @throws Error of Node where a file cannot be read
 */
export async function credentialsOf(context: KubeContext): Promise<AskCredentials> {
  const whole = await withTokenOfFile(context)
  const plain = await plainCredentials(whole)
  if (plain !== undefined) return async () => plain
  const { clientOf } = await import('./client.ts')
  const client = clientOf(whole)
  return async () => {
    const options: RequestOptions = {}
    await client.applyToHTTPSOptions(options)
    return options
  }
}

/** As client-go does it: the file has the last word. */
async function withTokenOfFile({ cluster, user }: KubeContext): Promise<KubeContext> {
  const { tokenFile } = user
  if (tokenFile === undefined) return { cluster, user }
  return { cluster, user: { ...user, token: (await readFile(tokenFile, 'utf8')).trim() } }
}
