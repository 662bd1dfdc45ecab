import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { load } from 'js-yaml'
import { codeOf } from '../error-code.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import type { KubeCluster, KubeContext, KubeUser } from './kubeconfig.ts'

/** A named item of a list of a kubeconfig, and the folder that its paths count from. */
interface Item {
  readonly name: string
  readonly content: JsonObject
  readonly folder: string
}

/** Why a context cannot be used, in a sentence. */
export class KubeconfigError extends Error {}

/**
 * A context, and the cluster and the user that it names, of one kubeconfig or of several that count as one: what stands
 * first under a name is taken. Files that are not there are left out, as kubectl does, but not all of them. Nothing that
 * the files name is opened or run.
 *
 * Source: `clientcmd` of client-go, `loader.go`.
 *
 * @param files absolute
 * @throws KubeconfigError
 */
export async function readContext(files: readonly string[], context: string): Promise<KubeContext> {
  const read = (await Promise.all(files.map(readKubeconfig))).filter((one) => one !== undefined)
  if (read.length === 0)
    throw new KubeconfigError(`${files.join(', ')} cannot be read: ENOENT, no such file.`)
  const items = (list: string, value: string): Item[] =>
    read.flatMap(({ content, folder }) => itemsOf(content[list], value, folder))
  const contexts = items('contexts', 'context')
  const found = contexts.find(({ name }) => name === context)
  if (found === undefined) {
    const known = contexts.map(({ name }) => name).join(', ')
    throw new KubeconfigError(
      `The kubeconfig has no context "${context}". ${known === '' ? 'It has none.' : `It has: ${known}.`}`,
    )
  }
  const named = (list: Item[], key: string): Item | undefined =>
    list.find(({ name }) => name === text(found.content, key))
  const cluster = named(items('clusters', 'cluster'), 'cluster')
  if (cluster === undefined)
    throw new KubeconfigError(`The context "${context}" names a cluster that the kubeconfig does not have.`)
  return { cluster: clusterOf(cluster, context), user: userOf(named(items('users', 'user'), 'user')) }
}

/** `undefined` where there is no such file. @throws KubeconfigError */
async function readKubeconfig(
  file: string,
): Promise<{ readonly content: JsonObject; readonly folder: string } | undefined> {
  try {
    const content: unknown = load(await readFile(file, 'utf8'))
    return { content: isJsonObject(content) ? content : {}, folder: dirname(file) }
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    // What the parser says may hold text of a file that is no kubeconfig at all: only the place is told.
    const why = codeOf(cause) === '' ? `it is not YAML${placeOf(cause)}` : codeOf(cause)
    throw new KubeconfigError(`${file} cannot be read: ${why}.`, { cause })
  }
}

function placeOf(error: unknown): string {
  const { mark } = error as { readonly mark?: { readonly line: number; readonly column: number } }
  return mark === undefined ? '' : ` (line ${mark.line + 1}, column ${mark.column + 1})`
}

function itemsOf(list: unknown, value: string, folder: string): Item[] {
  if (!Array.isArray(list)) return []
  return list.filter(isJsonObject).map((item) => {
    const content = item[value]
    return { name: text(item, 'name') ?? '', content: isJsonObject(content) ? content : {}, folder }
  })
}

function clusterOf({ name, content, folder }: Item, context: string): KubeCluster {
  const server = text(content, 'server')
  if (server === undefined)
    throw new KubeconfigError(`The cluster of the context "${context}" has no server.`)
  return defined({
    name,
    server: server.replace(/\/$/, ''),
    caData: text(content, 'certificate-authority-data'),
    caFile: path(content, 'certificate-authority', folder),
    skipTLSVerify: content['insecure-skip-tls-verify'] === true,
    tlsServerName: text(content, 'tls-server-name'),
    proxyUrl: text(content, 'proxy-url'),
  })
}

/** A context without a user asks as nobody. */
function userOf(item: Item | undefined): KubeUser {
  if (item === undefined) return {}
  const { content, folder } = item
  return defined({
    token: text(content, 'token'),
    tokenFile: path(content, 'tokenFile', folder),
    username: text(content, 'username'),
    password: text(content, 'password'),
    certData: text(content, 'client-certificate-data'),
    certFile: path(content, 'client-certificate', folder),
    keyData: text(content, 'client-key-data'),
    keyFile: path(content, 'client-key', folder),
    impersonateUser: text(content, 'as'),
    exec: execOf(content['exec'], folder),
    authProvider: object(content['auth-provider']),
  })
}

/** A command with a `/` in it counts from the folder of its kubeconfig, and never from where this program started. */
function execOf(value: unknown, folder: string): JsonObject | undefined {
  const exec = object(value)
  const command = exec?.['command']
  return typeof command === 'string' && /[\\/]/.test(command)
    ? { ...exec, command: resolve(folder, command) }
    : exec
}

function object(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined
}

function text(content: JsonObject, key: string): string | undefined {
  const value = content[key]
  return typeof value === 'string' || typeof value === 'number' ? `${value}` || undefined : undefined
}

function path(content: JsonObject, key: string, folder: string): string | undefined {
  const value = text(content, key)
  return value === undefined ? undefined : resolve(folder, value)
}

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
