import type { RequestOptions } from 'node:https'
import { KubeConfig } from '@kubernetes/client-node'
import { proxyHost } from '../trace/proxy-route.ts'
import type { OnRequest } from '../trace/sent-request.ts'
import type { Connection } from './connection.ts'
import { ClusterError } from './door.ts'
import { keptConnections, keptRoute, type TlsOptions } from './kube/agent.ts'
import { connectKube } from './kube/connect.ts'
import { withoutCredentials } from './kube/redact.ts'
import { type KubeCredentials, type KubeServer, PACE } from './kube/server.ts'

/** A context of a kubeconfig. `kubeconfig` is absolute; without it, `KUBECONFIG` or `~/.kube/config`. */
export interface ContextPlace {
  readonly name: string
  readonly context: string
  readonly kubeconfig?: string
  readonly onRequest?: OnRequest
}

/**
 * A cluster by a context of a kubeconfig: tokens, client certificates, exec plugins and proxies as its user and
 * cluster entries say. Each call reads the file and runs the exec plugin anew.
 *
 * @throws ClusterError `misconfigured`, `unauthorized`
 */
export async function connectContext(place: ContextPlace): Promise<Connection> {
  let config = loadKubeconfig(place)
  const cluster = config.getCurrentCluster()
  if (cluster === null)
    throw misconfigured(
      place,
      `The context "${place.context}" names a cluster that the kubeconfig does not have.`,
    )
  const url = serverUrl(cluster.server, place)
  const first = await requestOptions(config, place)
  const server: KubeServer = {
    cluster: place.name,
    url,
    ...way(cluster.proxyUrl, { url, options: first, place }),
    ...(place.onRequest && { onRequest: place.onRequest }),
    // The exec plugin's answer is kept until it expires, so asking before each request costs nothing.
    credentials: async () => credentialsIn(await requestOptions(config, place)),
    renew: () => {
      config = loadKubeconfig(place)
    },
    advice: {
      unauthorized: `Renew the credentials of context "${place.context}"; \`kubectl --context ${place.context} auth whoami\` must work.`,
      unreachable: `Check that \`kubectl --context ${place.context} version\` reaches the cluster from here.`,
    },
    pace: PACE,
  }
  return connectKube(server)
}

function loadKubeconfig(place: ContextPlace): KubeConfig {
  const config = new KubeConfig()
  try {
    if (place.kubeconfig === undefined) config.loadFromDefault()
    else config.loadFromFile(place.kubeconfig)
  } catch (cause) {
    const file = place.kubeconfig ?? 'The default kubeconfig'
    throw misconfigured(place, `${file} cannot be read: ${firstLine(cause)}`, cause)
  }
  const names = config.getContexts().map(({ name }) => name)
  if (!names.includes(place.context)) {
    const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`
    throw misconfigured(place, `The kubeconfig has no context "${place.context}". ${known}`)
  }
  config.setCurrentContext(place.context)
  return config
}

function serverUrl(text: string, place: ContextPlace): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw misconfigured(place, `The server "${text}" of context "${place.context}" is not an http(s) address.`)
}

/** @throws ClusterError `unauthorized` when the exec plugin fails, or a file of the kubeconfig is missing */
async function requestOptions(config: KubeConfig, place: ContextPlace): Promise<RequestOptions> {
  const options: RequestOptions = {}
  try {
    await config.applyToHTTPSOptions(options)
    return options
  } catch (cause) {
    throw new ClusterError(
      {
        kind: 'unauthorized',
        cluster: place.name,
        operation: 'get credentials',
        fix: `Make \`kubectl --context ${place.context} auth whoami\` work on this machine first.`,
      },
      `The kubeconfig gives no credentials for context "${place.context}": ${firstLine(cause)}`,
      { cause },
    )
  }
}

function credentialsIn({ headers, auth }: RequestOptions): KubeCredentials {
  const texts = Object.entries(headers ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { headers: Object.fromEntries(texts), ...(typeof auth === 'string' ? { auth } : {}) }
}

function tlsOptions(options: RequestOptions): TlsOptions {
  const { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername } = options
  const tls = { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername }
  return Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined))
}

function way(
  proxyUrl: string | undefined,
  {
    url,
    options,
    place,
  }: { readonly url: URL; readonly options: RequestOptions; readonly place: ContextPlace },
): Pick<KubeServer, 'agent' | 'route'> {
  if (proxyUrl === undefined)
    return { agent: keptConnections(url, tlsOptions(options)), route: keptRoute(url) }
  const { agent } = options
  const setBy = 'proxy-url of the kubeconfig'
  if (typeof agent === 'object') return { agent, route: { kind: 'proxy', proxy: proxyHost(proxyUrl), setBy } }
  throw misconfigured(place, `The proxy-url of context "${place.context}" cannot be used.`)
}

function misconfigured(place: ContextPlace, message: string, cause?: unknown): ClusterError {
  return new ClusterError(
    {
      kind: 'misconfigured',
      cluster: place.name,
      operation: 'read the kubeconfig',
      fix: 'Correct `context` or `kubeconfig` of this cluster in access.yaml, or the kubeconfig itself.',
    },
    message,
    cause === undefined ? undefined : { cause },
  )
}

function firstLine(error: unknown): string {
  const { message: text = String(error) } = error as { readonly message?: string }
  const line = withoutCredentials(text.trim()).split('\n')[0] ?? ''
  return /[.!?]$/.test(line) ? line : `${line}.`
}
