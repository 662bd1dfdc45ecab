/** The variables by which a proxy reaches this program. Node and `@actions/http-client` know no `ALL_PROXY`. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

/**
 * Why this program cannot run on a Node, as one sentence; `undefined` where it can. `version` is `process.version`.
 *
 * Every Node that can load an ES module must get here: this file is part of the entry, uses no syntax newer than
 * Node 16, and imports nothing. Proxies are an option of `http.Agent` (`proxyEnv`), added in v22.21.0 and v24.5.0
 * and ignored without a word before: https://nodejs.org/docs/latest-v24.x/api/http.html#new-agentoptions
 */
export function nodeProblem(
  version: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  const since = (minors: Readonly<Record<number, number>>): boolean =>
    major > 24 || minor >= (minors[major] ?? Number.POSITIVE_INFINITY)
  const here = `Node ${version.replace('v', '')}`
  if (!since({ 22: 19, 24: 0 }))
    return `${here} is not supported: use Node 22.19 or a newer 22, or Node 24 or newer.`
  const proxy = PROXY_VARIABLES.find((name) => env[name])
  if (proxy === undefined || since({ 22: 21, 24: 5 })) return undefined
  return `${here} ignores ${proxy}: where a proxy is set, use Node 22.21 or a newer 22, or Node 24.5 or newer.`
}
