import type { Agent } from 'node:http'
import type { ProxyRoute } from '../../trace/proxy-route.ts'
import type { OnRequest } from '../../trace/sent-request.ts'

/** An API server and how to speak to it. */
export interface KubeServer {
  /** The name that access.yaml gives the cluster. */
  readonly cluster: string
  /** Base address; a path in it is kept, as for clusters behind Rancher. */
  readonly url: URL
  /** Keeps connections, knows the CA, the client certificate and the proxy. */
  readonly agent: Agent
  /** The way that the agent takes. */
  readonly route: ProxyRoute
  /** What proves who we are, asked for before each request so that it can be renewed. @throws ClusterError */
  credentials(): Promise<KubeCredentials>
  /** The server refused these: the next ones are made anew. Absent where there are no others. */
  renew?(refused: KubeCredentials): void
  /** What to do when the server does not accept who we are, or cannot be reached: this depends on the way in. */
  readonly advice: { readonly unauthorized: string; readonly unreachable: string }
  readonly pace: Pace
  readonly onRequest?: OnRequest
}

export interface KubeCredentials {
  readonly headers: Readonly<Record<string, string>>
  /** `user:password` of basic authentication. */
  readonly auth?: string
}

/** Time, as far as requests need it. */
export interface Pace {
  /** Milliseconds without a byte after which a request fails. */
  readonly idle: number
  /** Milliseconds after which a request fails in any case. */
  readonly total: number
  wait(milliseconds: number): Promise<void>
  /** From 0 to 1. */
  random(): number
}

/** An API server itself gives up on a request after 60 seconds (`--request-timeout`). */
export const PACE: Pace = {
  idle: 30_000,
  total: 75_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}
