import type { RequestOptions } from 'node:https'
import { proxyHost } from '../../trace/proxy-route.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { sentence } from '../../words/sentence.ts'
import type { Connection } from '../connection.ts'
import { ClusterError } from '../door.ts'
import { keptConnections, keptRoute, type TlsOptions } from '../kube/agent.ts'
import { connectKube } from '../kube/connect.ts'
import { hide, withoutCredentials } from '../kube/redact.ts'
import { type KubeCredentials, type KubeServer, PACE } from '../kube/server.ts'
import type { AboutDoor } from '../objection.ts'
import { hideEnvironment } from '../secret-environment.ts'
import { withTold } from '../with-told.ts'
import type { Workspace } from '../workspace.ts'
import { type AskCredentials, credentialsOf } from './credentials.ts'
import type { KubeContext } from './kubeconfig.ts'
import { type OpenedKubeconfig, openKubeconfig } from './open.ts'
import { KubeconfigError } from './read-context.ts'
import { secretsGiven, secretsIn } from './secrets.ts'

/** A context of a kubeconfig. `kubeconfig` is absolute; without it, `KUBECONFIG` or `~/.kube/config`. */
export interface ContextPlace extends AboutDoor {
  readonly context: string
  readonly kubeconfig?: string
  /** Absent: whoever runs the program names the context, and any kubeconfig will do. */
  readonly workspace?: Workspace
  readonly onRequest?: OnRequest
}

/**
 * A cluster by a context of a kubeconfig: tokens, client certificates, exec plugins and proxies as its user and
 * cluster entries say. Each call reads the file and runs the exec plugin anew.
 *
 * @throws ClusterError `misconfigured`, `unauthorized`, `outside-workspace`, `not-allowed`
 */
export async function connectContext(place: ContextPlace): Promise<Connection> {
  const { context, told } = await opened(place)
  const url = serverUrl(context.cluster.server, place)
  const current = async (of: KubeContext): Promise<AskCredentials> =>
    await given(place, () => credentialsOf(of))
  let ask: Promise<AskCredentials> | undefined = current(context)
  const first = await requestOptions(await ask, place)
  const server: KubeServer = {
    cluster: place.name,
    url,
    ...way(context.cluster.proxyUrl, { url, options: first, place }),
    ...(place.onRequest && { onRequest: place.onRequest }),
    // The exec plugin's answer is kept until it expires, so asking before each request costs nothing.
    credentials: async () => {
      ask ??= opened(place).then((anew) => current(anew.context))
      return credentialsIn(await requestOptions(await ask, place))
    },
    renew: () => {
      ask = undefined
    },
    advice: {
      unauthorized: `Renew the credentials of context "${place.context}"; \`kubectl --context ${place.context} auth whoami\` must work.`,
      unreachable: `Check that \`kubectl --context ${place.context} version\` reaches the cluster from here.`,
    },
    pace: PACE,
  }
  return withTold(connectKube(server), told)
}

async function opened(place: ContextPlace): Promise<OpenedKubeconfig> {
  try {
    const found = await openKubeconfig(place)
    hide(...secretsIn(found.context))
    hideEnvironment()
    return found
  } catch (error) {
    if (error instanceof KubeconfigError) throw misconfigured(place, error.message, error)
    throw error
  }
}

function serverUrl(text: string, place: ContextPlace): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw misconfigured(place, `The server "${text}" of context "${place.context}" is not an http(s) address.`)
}

async function requestOptions(ask: AskCredentials, place: ContextPlace): Promise<RequestOptions> {
  const options = await given(place, ask)
  hide(...secretsGiven(options))
  return options
}

/** @throws ClusterError `unauthorized` when the exec plugin fails, or a file of the kubeconfig is missing */
async function given<T>(place: ContextPlace, credentials: () => Promise<T>): Promise<T> {
  try {
    return await credentials()
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
      fix: 'Correct the context or the kubeconfig of this cluster, or what the kubeconfig says.',
    },
    message,
    cause === undefined ? undefined : { cause },
  )
}

function firstLine(error: unknown): string {
  const { message: text = String(error) } = error as { readonly message?: string }
  const line = withoutCredentials(text.trim()).split('\n')[0] ?? ''
  // client-node gives what the program wrote to stderr, and neither its exit status nor its signal.
  if (line === '')
    return 'Its program failed without a message, or was stopped because it ran too long (`timeout`).'
  return sentence(line)
}
