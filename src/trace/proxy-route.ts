/** How a request leaves this machine: which proxy it takes, or why it takes none. */
export type ProxyRoute =
  | { readonly kind: 'direct' }
  | ({ readonly kind: 'proxy' } & ProxySetting)
  | ({
      readonly kind: 'passed-over'
      /** `NO_PROXY ".internal"` */
      readonly because: string
    } & ProxySetting)

export interface ProxySetting {
  /** Host and port, never a user or a password. */
  readonly proxy: string
  /** `HTTPS_PROXY`, `proxy-url of the kubeconfig` */
  readonly setBy: string
}

export type ProxyEnv = Readonly<Record<string, string | undefined>>

export const DIRECT: ProxyRoute = { kind: 'direct' }

/**
 * The route that an agent of Node with `proxyEnv` takes. A test holds it against Node itself.
 *
 * Source: `parseProxyConfigFromEnv` and `shouldUseProxy` in `lib/internal/http.js` of Node 24.
 */
export function nodeRoute(url: URL, env: ProxyEnv): ProxyRoute {
  const setting = proxySetting(url, env)
  if (setting === undefined) return DIRECT
  const list = firstSet(env, ['no_proxy', 'NO_PROXY'])
  const entries = (list?.value ?? '').split(',').map((one) => one.trim().toLowerCase())
  const entry = entries.find((one) => one !== '' && passesOver(one, url))
  if (list === undefined || entry === undefined) return { kind: 'proxy', ...setting }
  return { kind: 'passed-over', ...setting, because: `${list.name} ${JSON.stringify(entry)}` }
}

/** What the environment says for the scheme of the URL, whatever is passed over. Lower case comes first. */
export function proxySetting({ protocol }: URL, env: ProxyEnv): ProxySetting | undefined {
  const set = firstSet(
    env,
    protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'],
  )
  if (set === undefined || !/^https?:\/\//.test(set.value)) return undefined
  return { proxy: proxyHost(set.value), setBy: set.name }
}

/** `proxy.example.com:3128` of `http://user:password@proxy.example.com:3128`. */
export function proxyHost(address: string): string {
  // What cannot be parsed may hold a password anywhere.
  if (!URL.canParse(address)) return '(an address that cannot be read)'
  const { hostname, host, port, protocol } = new URL(address)
  if (port !== '') return host
  return protocol === 'https:' ? `${hostname}:443` : protocol === 'http:' ? `${hostname}:80` : hostname
}

/** A sentence for an error about a connection; nothing where no proxy is set. */
export function routeSentence(route: ProxyRoute): string {
  switch (route.kind) {
    case 'direct':
      return ''
    case 'proxy':
      return `The request was sent through the proxy ${route.proxy} (${route.setBy}).`
    case 'passed-over':
      return `The proxy ${route.proxy} (${route.setBy}) was not used, because of ${route.because}.`
  }
}

function firstSet(env: ProxyEnv, names: readonly string[]) {
  for (const name of names) {
    const value = env[name]
    if (value) return { name, value }
  }
  return undefined
}

function passesOver(entry: string, url: URL): boolean {
  const host = url.hostname.toLowerCase()
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (entry === '*' || entry === host || entry === `${host}:${port}`) return true
  if (entry.startsWith('.')) return host === entry.slice(1) || host.endsWith(entry)
  if (entry.startsWith('*.')) return host.endsWith(entry.slice(1))
  const [start, end, ...more] = entry.split('-').map((one) => addressNumber(one.trim()))
  const address = addressNumber(host)
  if (start === undefined || end === undefined || address === undefined || more.length > 0) return false
  return address >= start && address <= end
}

/** An IPv4 address as a number. */
function addressNumber(text: string): number | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0)
}
