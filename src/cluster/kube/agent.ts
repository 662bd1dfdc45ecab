import http from 'node:http'
import https from 'node:https'
import { DIRECT, nodeRoute, type ProxyRoute, proxySetting } from '../../trace/proxy-route.ts'
import { AT_ONCE } from '../at-once.ts'

/** What a TLS connection needs: CA, client certificate and key, in PEM. */
export type TlsOptions = Pick<
  https.AgentOptions,
  'ca' | 'cert' | 'key' | 'pfx' | 'passphrase' | 'rejectUnauthorized' | 'servername'
>

/**
 * Connections to one server, kept open between requests, through the proxy of `HTTPS_PROXY` and `NO_PROXY` as
 * kubectl does it. Like Go, it never takes a proxy to this machine itself.
 */
export function keptConnections(url: URL, tls: TlsOptions): http.Agent {
  const common = { keepAlive: true, maxSockets: AT_ONCE, ...(isHere(url) ? {} : { proxyEnv: process.env }) }
  return url.protocol === 'http:' ? new http.Agent(common) : new https.Agent({ ...common, ...tls })
}

/** The way that a request to the URL takes with such an agent. */
export function keptRoute(url: URL): ProxyRoute {
  if (!isHere(url)) return nodeRoute(url, process.env)
  const setting = proxySetting(url, process.env)
  return setting === undefined
    ? DIRECT
    : { kind: 'passed-over', ...setting, because: 'an address of this machine itself' }
}

function isHere(url: URL): boolean {
  return /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)
}
