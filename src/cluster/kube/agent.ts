import http from 'node:http'
import https from 'node:https'

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
  const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)
  const common = { keepAlive: true, maxSockets: 16, ...(isHere ? {} : { proxyEnv: process.env }) }
  return url.protocol === 'http:' ? new http.Agent(common) : new https.Agent({ ...common, ...tls })
}
