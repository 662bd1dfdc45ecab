import { resolve } from 'node:path'
import { isInside, type Workspace, wayTo } from '../workspace.ts'
import { commandOf, filesNamedBy, type KubeContext } from './kubeconfig.ts'

/** Whose a kubeconfig is. What a pull request brings is the workspace's; all else is of whoever set the run up. */
export type Origin =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'beside' }
  /** It counts as one with files of the workspace: one of those could send the credentials of the other elsewhere. */
  | { readonly kind: 'mixed'; readonly inside: readonly string[] }
  /** A file that a pull request can put a link in place of, which leads out of the workspace. */
  | { readonly kind: 'led-outside'; readonly file: string }

/** Of files that count as one kubeconfig. Files that are not there count too: a pull request may bring them. */
export async function originOf(files: readonly string[], { root }: Workspace): Promise<Origin> {
  const ways = await Promise.all(files.map(async (file) => ({ file, ...(await wayTo(file)) })))
  const inside = ways.filter(({ through }) => through.some((place) => isInside(root, place)))
  const led = inside.find(({ real }) => !isInside(root, real))
  if (led !== undefined) return { kind: 'led-outside', file: led.file }
  if (inside.length === 0) return { kind: 'beside' }
  return inside.length === files.length
    ? { kind: 'workspace' }
    : { kind: 'mixed', inside: inside.map(({ file }) => file) }
}

/**
 * What a context of a kubeconfig of the workspace may not have, each as what it does: it runs no program, it asks nobody
 * for credentials, it reads nothing outside, and it sends nothing to a server that nobody checked. That holds for this
 * machine too: one of its ports may lead to a `kubectl proxy` with the rights of the run.
 */
export async function beyondWorkspace(context: KubeContext, { root }: Workspace): Promise<string[]> {
  const { cluster, user } = context
  const { exec, authProvider } = user
  const files = await Promise.all(
    filesNamedBy(context).map(async ([key, file]) =>
      isInside(root, (await wayTo(file)).real) ? [] : [`reads ${file} outside the workspace (${key})`],
    ),
  )
  return [
    ...(exec === undefined ? [] : [`runs a program (exec: ${commandOf(context.user) ?? 'no command'})`]),
    ...(authProvider === undefined ? [] : [`has an auth-provider (${String(authProvider['name'])})`]),
    ...files.flat(),
    ...(cluster.skipTLSVerify
      ? ['does not verify the certificate of the server (insecure-skip-tls-verify)']
      : []),
    ...(isPlain(cluster.server) ? [`connects to the server without TLS (${addressOf(cluster.server)})`] : []),
  ]
}

/** What the default kubeconfig may not have, although it is no file of the workspace: a program that is one. */
export async function programOfWorkspace({ user }: KubeContext, { root }: Workspace): Promise<string[]> {
  const command = commandOf(user)
  if (command === undefined || !/[\\/]/.test(command)) return []
  const { through } = await wayTo(resolve(command))
  return through.some((place) => isInside(root, place))
    ? [`runs a program of the workspace (exec: ${command})`]
    : []
}

/** Whether an address is one of plain HTTP. */
export function isPlain(server: string): boolean {
  return URL.canParse(server) && new URL(server).protocol === 'http:'
}

/** An address without what could be a credential in it. */
export function addressOf(server: string): string {
  return URL.canParse(server) ? new URL(server).origin : 'no address'
}
